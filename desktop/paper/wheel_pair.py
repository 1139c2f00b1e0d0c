"""Two wheels of one size on a page, each under its day."""

from dataclasses import replace

from desktop.drawings.shapes import Anchor
from desktop.drawings.wheel import Wheel
from desktop.models.readings import OverviewReading
from desktop.paper.blocks import LEADING, TextBlock
from desktop.paper.flow import Column, beside, stack
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet
from desktop.paper.wheel_key import Key
from desktop.paper.wheel_sheet import GAP, make_wheel
from desktop.paper.wheel_style import Style

Pair = tuple[OverviewReading, OverviewReading]

_SCALE = 0.85
"""The letters of two wheels are smaller than those of one."""
_DAY = 12.0
_APART = 8.0
_TRIES = 6
_ALIKE = 1.01


def draw_pair(sheet: Sheet, pair: Pair, room: Column, key: Key, style: Style) -> None:
    """The wheels beside each other on a page that lies, else one above the other; the key at the foot."""
    _, low = key.wrapOn(sheet, room.width, room.height)
    stack(sheet, [key], replace(room, top=room.top - room.height + low, height=low))
    free = replace(room, height=room.height - low - 6)
    if style.paper.landscape:
        places = beside(free, 2, GAP * style.scale)
    else:
        half = (free.height - _APART) / 2
        places = (
            replace(free, height=half),
            replace(free, top=free.top - half - _APART, height=half),
        )
    title = _DAY * style.scale
    rooms = [
        replace(place, top=place.top - title * LEADING - 2, height=place.height - title * LEADING - 4)
        for place in places
    ]
    wheels = _of_one_size(pair, rooms[0], style)
    scale = _scale(style)
    middle = max(wheel.rings.centre[1] for wheel in wheels)
    for reading, place, inside, wheel in zip(pair, places, rooms, wheels, strict=True):
        day = TextBlock(style.words.day(reading.on), title, bold=True, anchor=Anchor.MIDDLE)
        stack(sheet, [day], place)
        left = inside.left + (inside.width - wheel.width * scale) / 2
        paint(sheet, wheel.drawing(), left, inside.top - (middle - wheel.rings.centre[1]) * scale, scale)


def _scale(style: Style) -> float:
    return _SCALE * style.wheel_scale


def _of_one_size(pair: Pair, room: Column, style: Style) -> tuple[Wheel, ...]:
    """Both wheels as large as the smaller can be: what grew is to be a score, not the wheel."""
    heights = [room.height, room.height]
    wheels = [_wheel(reading, room.width, room.height, style) for reading in pair]
    for _ in range(_TRIES):
        least = min(wheel.rings.outer for wheel in wheels)
        for place, wheel in enumerate(wheels):
            if wheel.rings.outer > least * _ALIKE:
                heights[place] *= max(0.85, least / wheel.rings.outer)
                wheels[place] = _wheel(pair[place], room.width, heights[place], style)
    return tuple(wheels)


def _wheel(reading: OverviewReading, width: float, height: float, style: Style) -> Wheel:
    return make_wheel(reading, style, width, height, scale=_scale(style))
