"""The labels around a wheel of one size: where each stands, and whether there is room for all of them."""

from collections.abc import Sequence
from math import cos, radians, sin, sqrt

from desktop.drawings.labels import PITCH, Box, spread, wrap
from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Measure
from desktop.drawings.wheel_lines import Lines
from desktop.drawings.wheel_type import Place, Side, Text, Type

MARGIN = 6.0
"""Points that stay free along the edges of the sheet."""
APART = 6.0
"""Points that stay free between two labels, one above the other."""
_TRIES = 4
_FAR = 0.55
"""How far a label may move, as a share of the wheel's radius."""


class Around:
    """The labels around a wheel of one size.

    `whole` says whether all of them are complete and inside the sheet, `calm` whether each stands
    beside its own sector. `strict` gives each so little room that it stays inside wherever it moves.
    """

    def __init__(
        self,
        texts: Sequence[Text],
        width: float,
        height: float,
        outer: float,
        sizes: Type,
        measure: Measure,
        *,
        strict: bool = False,
        rows: int = 0,
        lines: Lines | None = None,
    ) -> None:
        self._texts, self._sizes, self._measure = texts, sizes, measure
        self._rows, self._set = rows, lines or Lines(sizes, measure)
        self._width, self._height, self._strict = width, height, strict
        self._reach = outer + sizes.name * 0.85
        self.rings = Rings((width / 2, height / 2), outer, len(texts))
        self._sides = [self._side(index) for index in range(len(texts))]
        self._rooms = [self._room(index) for index in range(len(texts))]
        self.whole = self.calm = self.near = self.cramped = False
        self.places: tuple[Place, ...] = ()
        if not strict and any(
            max(text.state_width, text.signs_width) > room
            for text, room in zip(texts, self._rooms, strict=True)
        ):
            return  # so that a search for the right size goes fast
        self._lines = [self._wrapped(index) for index in range(len(texts))]
        self._line_rooms = list(self._rooms)
        for _ in range(_TRIES if rows else 1):
            self._heights = [self._tall(index) for index in range(len(texts))]
            wanted = self._set_down()
            middles = self._moved_apart(wanted)
            self.places = tuple(self._place(index, middles[index]) for index in range(len(texts)))
            # A label that moved along the wheel has less room for lines than it would beside its sector.
            fitting = [self._room_at(place) for place in self.places]
            if fitting == self._line_rooms:
                break
            self._line_rooms = fitting
        self.calm = self._slack >= 0 and all(
            abs(middles[index] - wanted[index]) < 0.5 * self._heights[index] for index in range(len(texts))
        )
        away = [abs(middle - wish) for middle, wish in zip(middles, wanted, strict=True)]
        self.near = all(one < _FAR * outer + self._heights[index] / 2 for index, one in enumerate(away))
        self.whole = self._fits() and all(
            " ".join(lines) == " ".join(text.name.split()) or not sizes.name_lines
            for lines, text in zip(self._lines, texts, strict=True)
        )

    def _side(self, index: int) -> Side:
        across = self._across(index)
        if abs(across) < 0.12:
            return Side.MIDDLE
        return Side.RIGHT if across > 0 else Side.LEFT

    def _across(self, index: int) -> float:
        return sin(radians(self.rings.middle(index)))

    def _room(self, index: int) -> float:
        """Width there is for the text of that label."""
        beside = self._reach if self._strict else self._reach * abs(self._across(index))
        room = self._width / 2 - MARGIN - beside
        if self._sides[index] is Side.MIDDLE:
            room = self._width * 0.5
        return max(room - self._sizes.beside, self._sizes.name)

    def _room_at(self, place: Place) -> float:
        """Width there is for lines of the youth where that label stands now."""
        if place.side is Side.MIDDLE:
            return min(place.room, self._width * 0.5)
        text = place.text_box(self._sizes)
        free = self._width - MARGIN - text.left if place.side is Side.RIGHT else text.right - MARGIN
        return min(place.room, max(free, 0.0))

    def _wrapped(self, index: int) -> list[str]:
        name, room, size = self._texts[index].name, self._rooms[index], self._sizes.name
        if not self._sizes.name_lines:
            return []
        return wrap(name, room, size, True, self._measure, self._sizes.name_lines)

    def _tall(self, index: int) -> float:
        sizes = self._sizes
        text = len(self._lines[index]) * sizes.name * PITCH + sizes.state_tall + sizes.signs_tall
        text += self._rows_of(index) * sizes.line * PITCH
        return sizes.above + text if sizes.stacked else max(text, sizes.icon)

    def _rows_of(self, index: int) -> int:
        if not self._rows:
            return 0
        return min(self._rows, self._set.rows_wanted(self._texts[index].lines, self._line_rooms[index]))

    def _set_down(self) -> list[float]:
        """Set the wheel's height on the sheet; the heights at which the labels would like to stand."""
        count, outer = len(self._texts), self.rings.outer
        wanted = [self._wanted(index) for index in range(count)]
        top = min([-outer, *(y - tall / 2 for y, tall in zip(wanted, self._heights, strict=True))])
        bottom = max([outer, *(y + tall / 2 for y, tall in zip(wanted, self._heights, strict=True))])
        self._slack = self._height - 2 * MARGIN - (bottom - top)
        if self._slack >= 0:
            down = MARGIN + self._slack / 2 - top
        else:  # the wheel stays whole with the label under it, other labels move beside it
            low = max((self._foot(index) for index in range(count)), default=outer)
            down = min(self._height / 2, self._height - MARGIN - max(low, outer))
        self.rings = Rings((self._width / 2, down), outer, count)
        return [y + down for y in wanted]

    def _wanted(self, index: int) -> float:
        """Height of the label's middle, from the wheel's, so that it stands just outside the wheel."""
        along = cos(radians(self.rings.middle(index)))
        return -along * (self._reach + self._heights[index] / 2 * abs(along))

    def _foot(self, index: int) -> float:
        if self._sides[index] is not Side.MIDDLE:
            return 0.0
        return self._wanted(index) + self._heights[index] / 2

    def _moved_apart(self, wanted: Sequence[float]) -> list[float]:
        placed = list(wanted)
        self.cramped = False
        floor = self._height - MARGIN + APART / 2
        for index, side in enumerate(self._sides):
            if side is Side.MIDDLE:
                floor = min(floor, wanted[index] - self._heights[index] / 2 - APART / 2)
        for side in (Side.RIGHT, Side.LEFT):
            here = [index for index, its in enumerate(self._sides) if its is side]
            if side is Side.LEFT:
                here.reverse()
            heights = [self._heights[index] + APART for index in here]
            ceiling = MARGIN - APART / 2
            self.cramped = self.cramped or sum(heights) > floor - ceiling
            middles = spread([wanted[index] for index in here], heights, ceiling, floor)
            for index, middle in zip(here, middles, strict=True):
                placed[index] = middle
        return placed

    def _place(self, index: int, middle: float) -> Place:
        lines, tall, sizes = self._lines[index], self._heights[index], self._sizes
        name = max((self._measure(line, sizes.name, True) for line in lines), default=0.0)
        text, rows = self._texts[index], self._rows_of(index)
        under = min(max(text.state_width, text.signs_width), self._rooms[index])
        if rows:
            under = max(under, self._set.width_of(text.lines, self._line_rooms[index]))
        wide = max(name, under, sizes.icon) + sizes.beside
        x, y = self.rings.centre
        away = max(abs(middle - y) - tall / 2, 0.0)
        beside = sqrt(max(self._reach**2 - away**2, 0.0))
        along = max(beside, self._reach * abs(self._across(index)))
        side = self._sides[index]
        left = {Side.MIDDLE: x - wide / 2, Side.RIGHT: x + along, Side.LEFT: x - along - wide}[side]
        box = Box(left, middle - tall / 2, left + wide, middle + tall / 2)
        return Place(box, side, tuple(lines), rows, self._line_rooms[index])

    def _fits(self) -> bool:
        x, y = self.rings.centre
        outer = self.rings.outer
        wheel = min(x, y, self._width - x, self._height - y) >= outer + MARGIN - 0.01
        return (
            wheel
            and not self.cramped
            and all(
                place.box.left >= MARGIN - 0.01 and place.box.right <= self._width - MARGIN + 0.01
                for place in self.places
            )
        )
