"""Texts in the youth's own words behind a sign, over columns and pages if need be."""

from math import floor

from reportlab.platypus import Flowable

from desktop.drawings.shapes import Dot, Drawing
from desktop.drawings.tokens import PAPER
from desktop.paper.blocks import LEADING, TextBlock, draw_lines, draw_note, lines_of
from desktop.paper.painter import paint
from desktop.paper.wheel_marks import draw_icon
from desktop.paper.wheel_style import Style

SIGN = 10.5
"""Size of the sign before words, in points on A4."""
TEXT_LEFT = 31.0
"""Where names and words begin, right of badges and signs, in points on A4."""
_SIGN_GAP = 5.5
BULLET = "•"
_LEAST_LINES = 2
"""Fewer lines of a text are never parted from the others, at the foot of a column or the top of one."""


def continued(name: str, style: Style) -> TextBlock:
    """What stands above the rest of something in the next column."""
    said = style.words("page.continued", name=name)
    return TextBlock(said, 8.5 * style.scale, PAPER.muted, after=3, keep_with_next=True)


class Caption(Flowable):  # type: ignore[misc]
    """What kind of words follow: a sign and its name."""

    _SIZE = 8.2
    keepWithNext = True

    def __init__(self, words: str, icon: str, tone: str, style: Style, continued: Flowable | None) -> None:
        super().__init__()
        self._words, self._icon, self._tone, self._style = words, icon, tone, style
        self.continued = continued
        self.spaceAfter = 0.5 * style.scale

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        self.width, self.height = width, self._SIZE * self._style.scale * LEADING
        return width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        scale = self._style.scale
        size, sign = self._SIZE * scale, SIGN * scale
        left = (TEXT_LEFT - SIGN - _SIGN_GAP) * scale
        draw_icon(self.canv, self._icon, left, self.height - size * 0.06, sign, self._tone)
        draw_lines(
            self.canv, [self._words], TEXT_LEFT * scale, self.height, self.width, size, self._tone, bold=True
        )


class OwnWords(Flowable):  # type: ignore[misc]
    """A text in the youth's own words behind a sign or a bullet, over columns and pages if need be.

    `left` is where the words begin; `continued` goes above what comes in a next column.
    """

    _SIZE = 10.2

    def __init__(
        self, words: str, icon: str, tone: str, style: Style, continued: Flowable | None = None
    ) -> None:
        super().__init__()
        self._words, self._icon, self._tone, self._style = words, icon, tone, style
        self.continued = continued
        self.left = TEXT_LEFT * style.scale
        self._cut: list[str] | None = None
        self._lines: dict[float, list[str]] = {}
        self.spaceAfter = 3 * style.scale

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        self.height = len(self._lines_at(width)) * self._size * LEADING
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits, and the rest; never a single line of a longer text on either side."""
        lines = self._lines_at(width)
        fitting = floor(height / (self._size * LEADING) + 1e-6)
        fitting = min(fitting, len(lines) - _LEAST_LINES)
        if fitting < _LEAST_LINES:
            return []
        first, rest = self._part(lines[:fitting], self._icon), self._part(lines[fitting:], "")
        first.spaceAfter, rest.spaceAfter = 0, self.spaceAfter
        return [first, rest]

    def draw(self) -> None:
        """Set it where the frame has put it."""
        sign = SIGN * self._style.scale
        at = self.left - sign - _SIGN_GAP * self._style.scale
        if self._icon == BULLET:
            dot = Dot((sign * 0.8, self._size * 0.7), 1.3 * self._style.scale, self._tone)
            paint(self.canv, Drawing(sign, self._size, (dot,)), at, self.height)
        elif self._icon:
            draw_icon(self.canv, self._icon, at, self.height - self._size * 0.16, sign, self._tone)
        room = self.width - self.left
        draw_note(self.canv, self._lines_at(self.width), self.left, self.height, room, self._size, PAPER.ink)

    @property
    def _size(self) -> float:
        return self._SIZE * self._style.scale

    def _lines_at(self, width: float) -> list[str]:
        if self._cut is not None:
            return self._cut
        if width not in self._lines:
            self._lines[width] = lines_of(self._words, width - self.left, self._size)
        return self._lines[width]

    def _part(self, lines: list[str], icon: str) -> "OwnWords":
        part = OwnWords("", icon, self._tone, self._style, self.continued)
        part._cut, part.left = lines, self.left
        return part
