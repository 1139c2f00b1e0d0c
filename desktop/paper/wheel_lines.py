"""Room to write in by hand: for a name and a day, and for what is to be said about a domain."""

from math import floor

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from desktop.drawings.tokens import PAPER
from desktop.models.readings import DomainReading
from desktop.paper import text
from desktop.paper.blocks import LEADING, draw_lines, lines_of
from desktop.paper.flow import Column
from desktop.paper.sheet import Sheet
from desktop.paper.wheel_marks import draw_badge, draw_icon
from desktop.paper.wheel_style import MM, Style

_BADGE, _NAME, _SMALLEST = 19.0, 10.5, 7.5
_NAME_LINES = 2
_PEN = 0.8


class HandHeading(Flowable):  # type: ignore[misc]
    """A title, and beside it a line for the name and one for the day."""

    _TITLE, _SMALL = 24.0, 10.0

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self.spaceAfter = 14 * style.scale

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as the title, and high enough to write a name with a felt pen."""
        self.width = width
        self.height = max(self._TITLE * 1.2 * self._style.scale, 11 * MM)
        return width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        sheet, style, words = self.canv, self._style, self._style.words
        title, small = self._TITLE * style.scale, self._SMALL * style.scale
        left = 0.0
        base = self.height * 0.22
        if not style.pictures:
            said = words("page.wheel_blank_heading")
            left = text.draw(sheet, said, 0, base, title, PAPER.ink, bold=True) + 24 * style.scale
        free = self.width - left
        name, day = free * 0.6 - 14 * style.scale, free * 0.4
        for start, wide, icon, key in (
            (left, name, "user", "page.wheel_blank_name"),
            (left + free - day, day, "calendar", "page.wheel_blank_day"),
        ):
            if style.pictures:
                sign = 18 * style.scale
                draw_icon(sheet, icon, start, base + sign * 0.95, sign, PAPER.ink)
                from_here = start + sign + 6
            else:
                label = text.draw(sheet, words(key), start, base, small, PAPER.muted)
                from_here = start + label + 6
            _line(sheet, from_here, base - 2, start + wide - from_here)


def title_height(domain: DomainReading, width: float, style: Style) -> float:
    """How high the badge and name above the lines of a domain are, in points."""
    lines, size = _title(domain, width, style)
    return max(_badge(style), len(lines) * size * LEADING)


def draw_room_to_write(sheet: Sheet, domain: DomainReading, box: Column, style: Style) -> None:
    """The name of a domain, and under it as many lines as fit, each far enough from the other."""
    lines, size = _title(domain, box.width, style)
    badge = _badge(style)
    draw_badge(sheet, domain, box.left, box.top, badge, style)
    down = max(0.0, (badge - len(lines) * size * LEADING) / 2)
    left = badge + 7 * style.scale
    draw_lines(sheet, lines, box.left + left, box.top - down, box.width - left, size, PAPER.ink, bold=True)
    high = box.height - title_height(domain, box.width, style)
    count = max(1, floor(high / style.line_pitch + 1e-6))
    pitch = max(style.line_pitch, min(high / count, style.line_pitch * 1.25))
    y = box.top - title_height(domain, box.width, style)
    for _ in range(count):
        y -= pitch
        _line(sheet, box.left, y, box.width)


def _line(sheet: Sheet, left: float, y: float, width: float) -> None:
    sheet.setStrokeColor(HexColor(PAPER.strong_line))
    sheet.setLineWidth(_PEN)
    sheet.setDash([])
    sheet.line(left, y, left + width, y)


def _badge(style: Style) -> float:
    return _BADGE * style.scale * (1.3 if style.pictures else 1.0)


def _title(domain: DomainReading, width: float, style: Style) -> tuple[list[str], float]:
    """The name in lines with the size of its letters: smaller before it takes a third line."""
    name, room = style.name_of(domain), width - _badge(style) - 7 * style.scale
    size = _NAME * style.scale
    while True:
        lines = lines_of(name, room, size, bold=True)
        if len(lines) <= _NAME_LINES or size <= _SMALLEST:
            return lines, size
        size = max(size - 0.75, _SMALLEST)
