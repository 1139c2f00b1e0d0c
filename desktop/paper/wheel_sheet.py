"""The wheel of one overview on paper, with the youth's words on every domain under it."""

from math import floor

from reportlab.platypus import Flowable

from desktop.drawings.colours import mix, readable
from desktop.drawings.shapes import Anchor, Dash, Dot, Drawing, Icon, Label, Line, Shape, Stroke
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel import Wheel
from desktop.drawings.words import Words
from desktop.models.readings import DomainReading, OverviewReading
from desktop.paper import text
from desktop.paper.blocks import LEADING, DrawingBlock, draw_lines, draw_note, lines_of, rule
from desktop.paper.flow import A4, flow, foot, inner_width
from desktop.paper.headings import heading
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet

_WHEEL_HEIGHT = 322.0
"""High enough for the width of the page: the labels at the sides set how large the wheel becomes."""

_LEGEND_SIZE = 8.5


def wheel_sheet(reading: OverviewReading, words: Words) -> bytes:
    """A PDF of one overview: the wheel, then each domain with its score in words and its note.

    Where there is no note yet, there is room to write one.
    """
    day = words.day(reading.on)
    sheet = Sheet(
        A4,
        title=words("page.wheel_title", name=reading.youth_name, day=day),
        subject=words("page.wheel_subject"),
        language=words.language,
    )
    wheel = Wheel(reading, inner_width(A4), _WHEEL_HEIGHT, words, PAPER, text.width)
    under = words("page.wheel_of", day=day)
    if reading.companion_name:
        under = words("page.together", what=under, companion=reading.companion_name)
    story: list[Flowable] = [
        *heading(reading.youth_name, under),
        DrawingBlock(wheel.drawing(), after=4),
        DrawingBlock(_legend(reading, words), after=6),
        *(DomainRow(domain, words) for domain in reading.domains),
    ]
    flow(sheet, story)
    return sheet.finished(foot(words("page.foot", name=reading.youth_name, day=day), words))


def _legend(reading: OverviewReading, words: Words) -> Drawing:
    """What the numbers mean, and what the dotted line is where there is one."""
    width = inner_width(A4)
    scale = " · ".join(f"{score} {words(f'page.wheel_score_{score}')}" for score in range(1, 6))
    if reading.previous_on is None or all(domain.previous_score is None for domain in reading.domains):
        shapes: tuple[Shape, ...] = (Label(scale, (width / 2, 10), _LEGEND_SIZE, PAPER.muted, Anchor.MIDDLE),)
        return Drawing(width, 14.0, shapes)
    before = words("page.wheel_before", day=words.day(reading.previous_on))
    sample = width - text.width(before, _LEGEND_SIZE) - 28
    shapes = (
        Label(scale, (0, 10), _LEGEND_SIZE, PAPER.muted),
        Line((sample, 7), (sample + 20, 7), Stroke(PAPER.ink, 1.8, Dash.DOTTED)),
        Label(before, (width, 10), _LEGEND_SIZE, PAPER.muted, Anchor.END),
    )
    return Drawing(width, 14.0, shapes)


class DomainRow(Flowable):  # type: ignore[misc]
    """One domain: icon, name and score on the left, the youth's note beside them, over pages if need be."""

    _NAME, _SCORE, _NOTE = 10.0, 8.5, 10.0
    _ICON = 25.0
    _NOTE_LEFT = 172.0
    _PAD = 4.0

    def __init__(self, domain: DomainReading, words: Words, continues: bool = False) -> None:
        super().__init__()
        self._domain = domain
        self._words = words
        self._continues = continues
        self._note: list[str] | None = None

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        note = len(self._lines(width)) * self._NOTE * LEADING
        self.height = max(self._least(), note + 2 * self._PAD)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits, and the rest of the note without icon and name."""
        lines = self._lines(width)
        fitting = floor((height - 2 * self._PAD) / (self._NOTE * LEADING) + 1e-6)
        if height < self._least() or fitting < 2 or fitting >= len(lines):
            return []
        return [self._part(lines[:fitting], self._continues), self._part(lines[fitting:], continues=True)]

    def draw(self) -> None:
        """Set it where the frame has put it."""
        sheet, top = self.canv, self.height
        rule(sheet, 0, top, self.width)
        if self._continues:
            name = self._words("page.continued", name=self._domain.name.in_(self._words.language))
            shown = lines_of(name, self._NOTE_LEFT - 12, self._SCORE)
            draw_lines(sheet, shown, 0, top - self._PAD, self._NOTE_LEFT, self._SCORE, PAPER.muted)
        else:
            self._draw_domain(sheet, top - self._PAD)
        room = self.width - self._NOTE_LEFT
        note = self._lines(self.width)
        draw_note(sheet, note, self._NOTE_LEFT, top - self._PAD, room, self._NOTE, PAPER.ink)

    def _draw_domain(self, sheet: Sheet, top: float) -> None:
        domain, half = self._domain, self._ICON / 2
        pale = mix(domain.colour, PAPER.surface, 0.82)
        mark = Dot((half, half), half, pale)
        icon = Icon(domain.icon, (half - 8, half - 8), 16, readable(domain.colour, pale, 3.0))
        paint(sheet, Drawing(self._ICON, self._ICON, (mark, icon)), 0, top)
        left, wide = self._ICON + 10, self._name_width()
        top = draw_lines(sheet, self._name_lines(), left, top, wide, self._NAME, PAPER.ink, bold=True)
        draw_lines(sheet, [self._score()], left, top, wide, self._SCORE, PAPER.muted)

    def _name_width(self) -> float:
        return self._NOTE_LEFT - self._ICON - 10 - 12

    def _name_lines(self) -> list[str]:
        name = self._domain.name.in_(self._words.language)
        return lines_of(name, self._name_width(), self._NAME, bold=True)

    def _score(self) -> str:
        score = self._domain.score
        if score is None:
            return self._words("page.not_yet")
        return self._words("page.wheel_score", score=score, words=self._words(f"page.wheel_score_{score}"))

    def _least(self) -> float:
        if self._continues:
            return 0.0
        name = len(self._name_lines()) * self._NAME * LEADING + self._SCORE * LEADING
        return max(self._ICON, name) + 2 * self._PAD

    def _lines(self, width: float) -> list[str]:
        if self._note is None:
            return lines_of(self._domain.note, width - self._NOTE_LEFT, self._NOTE)
        return self._note

    def _part(self, lines: list[str], continues: bool) -> "DomainRow":
        part = DomainRow(self._domain, self._words, continues)
        part._note = lines
        return part
