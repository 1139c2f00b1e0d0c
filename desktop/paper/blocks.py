"""The blocks that pages are built of: text that flows, drawings, thin lines."""

from math import floor

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from desktop.drawings.labels import wrap
from desktop.drawings.shapes import Anchor, Drawing
from desktop.drawings.tokens import PAPER
from desktop.paper import text
from desktop.paper.directions import runs_right_to_left
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet

LEADING = 1.4
"""Distance between two base lines, in sizes of the letter."""

_BASE_LINE = 1.02
"""Where the base line lies below the top of its line, in sizes of the letter."""

_NEAR = 0.04
"""So much, as a share of a line, the words of it may be wider or narrower together than apart."""


def lines_of(words: str, width: float, size: float, bold: bool = False) -> list[str]:
    """A text in lines of at most `width` points; empty lines between paragraphs stay."""
    space = text.width(" ", size, bold)

    def measure(line: str, size: float, bold: bool) -> float:
        """Add up the words, which are known by then; only where it is a near thing the whole line is set."""
        parts = line.split(" ")
        about = sum(text.width(part, size, bold) for part in parts) + space * (len(parts) - 1)
        if len(parts) == 1 or abs(about - width) > _NEAR * width:
            return about
        return text.width(line, size, bold)

    lines: list[str] = []
    for paragraph in words.strip().splitlines():
        lines += wrap(paragraph, width, size, bold, measure) or [""]
    return lines


def draw_lines(
    sheet: Sheet,
    lines: list[str],
    left: float,
    top: float,
    width: float,
    size: float,
    colour: str,
    bold: bool = False,
    anchor: Anchor = Anchor.START,
) -> float:
    """Set lines that run to the right below `top`, and give back where they end."""
    at = {Anchor.START: left, Anchor.MIDDLE: left + width / 2, Anchor.END: left + width}[anchor]
    for line in lines:
        base = top - size * _BASE_LINE
        text.draw(sheet, line, at, base, size, colour, bold, anchor, right_to_left=False)
        top -= size * LEADING
    return top


def draw_note(
    sheet: Sheet, lines: list[str], left: float, top: float, width: float, size: float, colour: str
) -> None:
    """Set somebody's own words below `top`: if they run to the left, they hang on the right."""
    turned = runs_right_to_left(" ".join(lines))
    at, anchor = (left + width, Anchor.END) if turned else (left, Anchor.START)
    for line in lines:
        base = top - size * _BASE_LINE
        text.draw(sheet, line, at, base, size, colour, anchor=anchor, right_to_left=turned)
        top -= size * LEADING


class TextBlock(Flowable):  # type: ignore[misc]
    """A text in the words of the program, over pages if need be; nothing in it is ever read as markup."""

    def __init__(
        self,
        words: str,
        size: float,
        colour: str = PAPER.ink,
        bold: bool = False,
        after: float = 0.0,
        keep_with_next: bool = False,
        anchor: Anchor = Anchor.START,
    ) -> None:
        super().__init__()
        self._words = words
        self._size = size
        self._colour = colour
        self._bold = bold
        self._anchor = anchor
        self._lines: list[str] | None = None
        self.keepWithNext = keep_with_next
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        self.height = len(self._lines_at(width)) * self._size * LEADING
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits, and the rest."""
        lines = self._lines_at(width)
        fitting = floor(height / (self._size * LEADING) + 1e-6)
        if fitting < 1 or fitting >= len(lines):
            return []
        return [self._part(lines[:fitting], 0.0), self._part(lines[fitting:], self.spaceAfter)]

    def draw(self) -> None:
        """Set it where the frame has put it."""
        lines = self._lines_at(self.width)
        draw_lines(
            self.canv, lines, 0, self.height, self.width, self._size, self._colour, self._bold, self._anchor
        )

    def _lines_at(self, width: float) -> list[str]:
        if self._lines is None:
            return lines_of(self._words, width, self._size, self._bold)
        return self._lines

    def _part(self, lines: list[str], after: float) -> "TextBlock":
        part = TextBlock("", self._size, self._colour, self._bold, after, anchor=self._anchor)
        part._lines = lines
        return part


class DrawingBlock(Flowable):  # type: ignore[misc]
    """A drawing at a scale, in the middle of its frame."""

    def __init__(self, drawing: Drawing, after: float = 0.0, scale: float = 1.0) -> None:
        super().__init__()
        self._drawing, self._scale = drawing, scale
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The size of the drawing."""
        self.width, self.height = width, self._drawing.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """Paint it where the frame has put it."""
        left = (self.width - self._drawing.width * self._scale) / 2
        paint(self.canv, self._drawing, left, self.height, self._scale)


class SideBySide(Flowable):  # type: ignore[misc]
    """Drawings at a scale, beside each other from one side of the frame to the other."""

    def __init__(self, drawings: tuple[Drawing, ...], scale: float, after: float = 0.0) -> None:
        super().__init__()
        self._drawings = drawings
        self._scale = scale
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the frame, and as high as the highest."""
        self.width = width
        self.height = max(drawing.height for drawing in self._drawings) * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """Paint them where the frame has put them."""
        free = self.width - sum(drawing.width for drawing in self._drawings) * self._scale
        gap = free / max(1, len(self._drawings) - 1)
        left = 0.0
        for drawing in self._drawings:
            paint(self.canv, drawing, left, self.height, self._scale)
            left += drawing.width * self._scale + gap


def rule(sheet: Sheet, left: float, y: float, width: float) -> None:
    """A thin line in the quiet colour of lines."""
    sheet.setStrokeColor(HexColor(PAPER.line))
    sheet.setLineWidth(0.75)
    sheet.setDash([])
    sheet.line(left, y, left + width, y)
