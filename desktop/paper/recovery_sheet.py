"""The recovery key of a notebook on paper, with what it is for and where to keep it."""

import re
from datetime import date

from reportlab.platypus import Flowable

from desktop.drawings.shapes import Anchor, Drawing, Label, Line, Polygon, Shape, Stroke
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.paper import text
from desktop.paper.blocks import LEADING, DrawingBlock, TextBlock, draw_lines, lines_of
from desktop.paper.flow import A4, flow, foot, inner_width
from desktop.paper.headings import section
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet

_COLUMNS = 3
_CELL = 44.0
_KEY_SIZE = 25.0
_GAP = 8.0
_BODY = 11.0


def recovery_sheet(notebook_name: str, recovery_key: str, made_on: date, words: Words) -> bytes:
    """A PDF of one page with the key in groups, as they stand between its hyphens or spaces.

    Raises ValueError for a key without letters or digits.
    """
    groups = [group for group in re.split(r"[\s\-–]+", recovery_key) if group]
    if not groups:
        raise ValueError("a recovery key has at least one group")
    day = words.day(made_on)
    sheet = Sheet(
        A4,
        title=words("recovery.document_title", notebook=notebook_name),
        subject=words("recovery.subject"),
        language=words.language,
    )
    story: list[Flowable] = [
        TextBlock(words("recovery.title"), 28, bold=True),
        TextBlock(words("recovery.notebook", notebook=notebook_name), 13, PAPER.muted, after=12),
        TextBlock(words("recovery.what"), _BODY, after=16),
        Key(groups),
        TextBlock(words("recovery.read_aloud"), 9, PAPER.muted, after=18),
    ]
    for part in ("keep", "use"):
        story.append(section(words(f"recovery.{part}")))
        story += [Point(number, words(f"recovery.{part}_{number}")) for number in (1, 2, 3)]
    story += [
        TextBlock(words("recovery.lost"), _BODY, bold=True, after=14),
        DrawingBlock(_form(words, day)),
    ]
    flow(sheet, story)
    return sheet.finished(foot(words("recovery.title"), words))


class Point(Flowable):  # type: ignore[misc]
    """One numbered sentence of a list."""

    _INDENT = 24.0

    def __init__(self, number: int, sentence: str) -> None:
        super().__init__()
        self._number = number
        self._sentence = sentence
        self.spaceAfter = 14.0 if number == 3 else 4.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        self.height = len(self._lines()) * _BODY * LEADING
        return self.width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        draw_lines(self.canv, [str(self._number)], 4, self.height, 20, _BODY, PAPER.accent, bold=True)
        room = self.width - self._INDENT
        draw_lines(self.canv, self._lines(), self._INDENT, self.height, room, _BODY, PAPER.ink)

    def _lines(self) -> list[str]:
        return lines_of(self._sentence, self.width - self._INDENT, _BODY)


class Key(Flowable):  # type: ignore[misc]
    """The groups of the key in numbered boxes, three in a row."""

    def __init__(self, groups: list[str]) -> None:
        super().__init__()
        self._groups = groups
        self.spaceAfter = 6.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        rows = -(-len(self._groups) // _COLUMNS)
        self.width, self.height = width, rows * (_CELL + _GAP) - _GAP
        return self.width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        sheet: Sheet = self.canv
        wide = (self.width - (_COLUMNS - 1) * _GAP) / _COLUMNS
        longest = max(text.width(group, 1, mono=True) for group in self._groups)
        size = min(_KEY_SIZE, (wide - 44) / longest)
        for index, group in enumerate(self._groups):
            left = index % _COLUMNS * (wide + _GAP)
            top = self.height - index // _COLUMNS * (_CELL + _GAP)
            box = Polygon(((0, 0), (wide, 0), (wide, _CELL), (0, _CELL)), PAPER.accent_soft, radius=8)
            number = Label(str(index + 1), (9, 15), 8, PAPER.on_accent_soft)
            paint(sheet, Drawing(wide, _CELL, (box, number)), left, top)
            middle, base = left + wide / 2, top - _CELL / 2 - size * 0.36
            text.draw(sheet, group, middle, base, size, PAPER.ink, anchor=Anchor.MIDDLE, mono=True)


def _form(words: Words, day: str) -> Drawing:
    """The lines that are filled in by hand."""
    width = inner_width(A4)
    half = width / 2 - 12
    fields = (("made_on", day), ("made_by", ""), ("kept_where", ""), ("known_by", ""))
    shapes: list[Shape] = []
    for index, (key, known) in enumerate(fields):
        left, top = index % 2 * (width - half), index // 2 * 42.0
        shapes += [
            Label(words(f"recovery.{key}"), (left, top + 9), 8.5, PAPER.quiet),
            Label(known, (left, top + 26), _BODY, PAPER.ink, bold=True),
            Line((left, top + 32), (left + half, top + 32), Stroke(PAPER.strong_line, 0.75)),
        ]
    return Drawing(width, 76.0, tuple(shapes))
