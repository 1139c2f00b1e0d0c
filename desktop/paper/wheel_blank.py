"""A wheel to fill in by hand with a felt pen: large, with lines to write on for every domain."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from math import ceil, floor
from uuid import UUID

from reportlab.platypus import Flowable

from desktop.drawings.shapes import Anchor
from desktop.drawings.words import Words
from desktop.models.languages import Texts
from desktop.models.paper import WheelPaper
from desktop.models.readings import DomainReading, OverviewReading, Wording
from desktop.paper.blocks import DrawingBlock, TextBlock
from desktop.paper.flow import Column, stack, whole
from desktop.paper.sheet import Sheet
from desktop.paper.wheel_key import Entry, Key, kind_entries, scale_entries
from desktop.paper.wheel_lines import HandHeading, draw_room_to_write, title_height
from desktop.paper.wheel_sheet import make_wheel
from desktop.paper.wheel_style import Style

_ORDINARY = WheelPaper()
_ACROSS = 3
"""Domains beside each other under the wheel on an upright page."""
_WHEEL_SHARE = 0.4
"""How much of the height the wheel has at least on an upright page, of the width on one that lies."""
_MOST_LINES = 5
_LONG_NAME = 40
_GAP = 16.0


def blank_wheel(domains: Sequence[DomainReading], words: Words, paper: WheelPaper = _ORDINARY) -> bytes:
    """A PDF of one page: wheel, key, and for every domain lines at least 9 mm apart, on A3 11 mm.

    On a page that lies each domain's lines stand at its own side of the wheel. Without notes the
    wheel is as large as the page allows.
    """
    style = Style(words, paper)
    sheet = Sheet(
        style.page,
        title=words("page.wheel_blank_title"),
        subject=words("page.wheel_blank_subject"),
        language=words.language,
    )
    page = whole(style.page)
    # Nothing stands at the foot of a single page, so its room is there to write in.
    room = replace(page, height=page.top - 36.0)
    left = stack(sheet, [HandHeading(style)], room)
    room = replace(room, top=room.top - room.height + left, height=left)
    key = _key(style)
    low = sum(block.wrapOn(sheet, room.width, room.height)[1] + block.getSpaceAfter() for block in key)
    stack(sheet, key, replace(room, top=room.top - room.height + low, height=low))
    room = replace(room, height=room.height - low - 6 * style.scale)
    reading = _reading(domains)
    if not paper.notes:
        _draw_wheel(sheet, reading, style, room)
    elif paper.landscape:
        _lying(sheet, reading, style, room)
    else:
        _upright(sheet, reading, style, room)
    sheet.showPage()
    return sheet.finished()


def _reading(domains: Sequence[DomainReading]) -> OverviewReading:
    """An overview of which nothing is known, not even the day."""
    nobody = UUID(int=0)
    return OverviewReading(
        id=nobody,
        version=nobody,
        youth_id=nobody,
        youth_name="",
        companion_name="",
        on=date(2000, 1, 1),
        domains=tuple(domains),
        previous_on=None,
        marks=(),
    )


def _draw_icons_only(sheet: Sheet, reading: OverviewReading, style: Style, room: Column) -> None:
    """The wheel with large icons and no names."""
    nameless = tuple(replace(one, name=Texts(""), plain=Texts("")) for one in reading.domains)
    large = replace(style, paper=replace(style.paper, wording=Wording.PICTURES))
    _draw_wheel(sheet, replace(reading, domains=nameless), large, room)


def _key(style: Style) -> list[Flowable]:
    scale = style.scale
    faces = Key([scale_entries(style)], style, after=4 * scale, factor=1.25)
    if style.pictures:
        return [faces]
    told = [style.words("page.wheel_blank_score"), style.words("page.wheel_blank_links")]
    if style.paper.landscape:
        told = ["  ".join(told)]
    how = [TextBlock(words, 10 * scale, anchor=Anchor.MIDDLE) for words in told]
    how[-1].spaceAfter = 5 * scale
    if not style.paper.notes:
        return [faces, *how]
    signs = Key([[Entry(style.words("page.wheel_blank_signs"))], kind_entries(style)], style)
    return [faces, *how, signs]


def _draw_wheel(sheet: Sheet, reading: OverviewReading, style: Style, room: Column) -> None:
    drawing = make_wheel(reading, style, room.width, room.height, blank=True).drawing()
    stack(sheet, [DrawingBlock(drawing, scale=style.wheel_scale)], room)


def _lying(sheet: Sheet, reading: OverviewReading, style: Style, room: Column) -> None:
    """The wheel in the middle, and at its sides the domains in the order in which they lie around it."""
    gap = 10.0 * style.scale
    middle = max(_WHEEL_SHARE * room.width, min(room.height * 1.05, 0.5 * room.width))
    side = (room.width - middle) / 2 - gap
    right_count = ceil(len(reading.domains) / 2)
    right = reading.domains[:right_count]
    left = reading.domains[right_count:][::-1]
    places = (
        (left, replace(room, width=side)),
        (right, replace(room, left=room.left + room.width - side, width=side)),
    )
    each = room.height / max(right_count, 1)
    for domains, place in places:
        top = place.top - (room.height - len(domains) * each) / 2
        for number, domain in enumerate(domains):
            box = replace(place, top=top - number * each, height=each - 6 * style.scale)
            draw_room_to_write(sheet, domain, box, style)
    centre = replace(room, left=room.left + side + gap, width=middle)
    # The names stand at the sides already: with icons alone the wheel is half as large again.
    _draw_icons_only(sheet, reading, style, centre)


def _upright(sheet: Sheet, reading: OverviewReading, style: Style, room: Column) -> None:
    """The wheel above, and the domains under it, row by row."""
    gap = _GAP * style.scale
    wide = (room.width - (_ACROSS - 1) * gap) / _ACROSS
    domains = reading.domains
    rows = [domains[start : start + _ACROSS] for start in range(0, len(domains), _ACROSS)]
    titles = [max(title_height(domain, wide, style) for domain in row) for row in rows]
    free = room.height * (1 - _WHEEL_SHARE) - sum(titles) - len(rows) * gap * 0.6
    lines = max(1, min(_MOST_LINES, floor(free / (max(len(rows), 1) * style.line_pitch))))
    heights = [title + lines * style.line_pitch + gap * 0.6 for title in titles]
    wheel = replace(room, height=room.height - sum(heights) - gap * 0.5)
    # Names that would have to be shortened stand whole above the lines.
    long = any(len(style.name_of(domain)) > _LONG_NAME for domain in domains)
    (_draw_icons_only if long else _draw_wheel)(sheet, reading, style, wheel)
    top = room.top - room.height + sum(heights)
    for row, height in zip(rows, heights, strict=True):
        for place, domain in enumerate(row):
            box = Column(room.left + place * (wide + gap), top, wide, height - gap * 0.6)
            draw_room_to_write(sheet, domain, box, style)
        top -= height
