"""Where the names of the life domains stand around the wheel, and how large the wheel may be for them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import cos, radians, sin, sqrt

from desktop.drawings.labels import PITCH, Box, spread, wrap
from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Measure, Point

MARGIN = 6.0
"""Points that stay free along the edges of the sheet."""
APART = 6.0
"""Points that stay free between two labels, one above the other."""
NAME_LINES = 2


class Side(Enum):
    """On which side of the wheel a label stands: its text runs away from the wheel."""

    RIGHT = "right"
    LEFT = "left"
    MIDDLE = "middle"


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes of what a label is made of, in points."""

    name: float
    state: float
    icon: float
    gap: float
    stacked: bool = False
    """Whether the icon stands above the text, instead of between wheel and text."""

    @classmethod
    def for_sheet(cls, width: float, height: float) -> "Type":
        """Sizes that suit a sheet: larger on a larger one, readable on the smallest."""
        name = min(max(14 * min(width / 780, height / 540), 11.5), 20.0)
        return cls(name, max(name * 0.86, 10.0), round(1.75 * name), round(0.55 * name))

    @property
    def beside(self) -> float:
        """Width the icon takes from the text."""
        return 0.0 if self.stacked else self.icon + self.gap

    @property
    def above(self) -> float:
        """Height the icon takes above the text."""
        return self.icon if self.stacked else 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """What a label says: the name, and how wide the widest line can get that stands under it."""

    name: str
    state_width: float


@dataclass(frozen=True, slots=True)
class Place:
    """One label on the sheet: its box (icon and text), its side, its name in lines."""

    box: Box
    side: Side
    lines: tuple[str, ...]

    def text_box(self, sizes: Type) -> Box:
        """The part of the box in which the text stands."""
        box, top = self.box, self.box.top + sizes.above
        if self.side is Side.LEFT:
            return Box(box.left, top, box.right - sizes.beside, box.bottom)
        return Box(box.left + sizes.beside, top, box.right, box.bottom)

    def icon_at(self, sizes: Type) -> Point:
        """Upper left corner of the icon."""
        box = self.box
        left = box.right - sizes.icon if self.side is Side.LEFT else box.left
        if not sizes.stacked:
            return left, (box.top + box.bottom - sizes.icon) / 2
        if self.side is Side.MIDDLE:
            left = (box.left + box.right - sizes.icon) / 2
        return left, box.top


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A wheel with its labels; `sizes` says how these are set."""

    rings: Rings
    places: tuple[Place, ...]
    sizes: Type


def arrange(texts: Sequence[Text], width: float, height: float, sizes: Type, measure: Measure) -> Arrangement:
    """The largest wheel around which all labels have their room, with the places of the labels.

    Icons stand beside the text, or above it where that leaves clearly more room for the wheel.
    Where even a small wheel leaves too little room, names are shortened.
    """
    beside = _largest(texts, width, height, sizes, measure)
    narrow = replace(sizes, stacked=True, icon=round(1.5 * sizes.name))
    above = _largest(texts, width, height, narrow, measure)
    found = [one for one in (beside, above) if one]
    if not found:
        around = _Around(texts, width, height, _smallest(width, height), narrow, measure, strict=True)
        return Arrangement(around.rings, around.places, narrow)
    return max(found, key=lambda one: one.rings.outer * (1.12 if one.sizes is sizes else 1.0))


def _smallest(width: float, height: float) -> float:
    return min(0.2 * min(width, height), min(width, height) / 2 - MARGIN)


def _largest(
    texts: Sequence[Text], width: float, height: float, sizes: Type, measure: Measure
) -> Arrangement | None:
    """The largest wheel whose labels are whole: best with each beside its own sector."""
    moved: Arrangement | None = None
    largest = min(width, height) / 2 - MARGIN
    smallest = _smallest(width, height)
    for step in range(_STEPS + 1):
        outer = largest + (smallest - largest) * step / _STEPS
        around = _Around(texts, width, height, outer, sizes, measure)
        if around.whole and around.calm:
            return Arrangement(around.rings, around.places, sizes)
        if around.whole:
            moved = moved or Arrangement(around.rings, around.places, sizes)
    return moved


_STEPS = 24


class _Around:
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
    ) -> None:
        self._texts, self._sizes, self._measure = texts, sizes, measure
        self._width, self._height, self._strict = width, height, strict
        self._reach = outer + sizes.name * 0.85
        self.rings = Rings((width / 2, height / 2), outer, len(texts))
        self._sides = [self._side(index) for index in range(len(texts))]
        self._rooms = [self._room(index) for index in range(len(texts))]
        self._lines = [self._wrapped(index) for index in range(len(texts))]
        self._heights = [self._tall(len(lines)) for lines in self._lines]
        wanted = self._set_down()
        middles = self._moved_apart(wanted)
        self.places = tuple(self._place(index, middles[index]) for index in range(len(texts)))
        self.calm = self._slack >= 0 and all(
            abs(middles[index] - wanted[index]) < 0.5 * self._heights[index] for index in range(len(texts))
        )
        self.whole = self._fits() and all(
            " ".join(lines) == " ".join(text.name.split()) and text.state_width <= room
            for lines, text, room in zip(self._lines, texts, self._rooms, strict=True)
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

    def _wrapped(self, index: int) -> list[str]:
        name, room, size = self._texts[index].name, self._rooms[index], self._sizes.name
        return wrap(name, room, size, True, self._measure, NAME_LINES)

    def _tall(self, lines: int) -> float:
        text = lines * self._sizes.name * PITCH + self._sizes.state * PITCH
        return self._sizes.above + text if self._sizes.stacked else max(text, self._sizes.icon)

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
        floor = self._height - MARGIN + APART / 2
        for index, side in enumerate(self._sides):
            if side is Side.MIDDLE:
                floor = min(floor, wanted[index] - self._heights[index] / 2 - APART / 2)
        for side in (Side.RIGHT, Side.LEFT):
            here = [index for index, its in enumerate(self._sides) if its is side]
            if side is Side.LEFT:
                here.reverse()
            heights = [self._heights[index] + APART for index in here]
            middles = spread([wanted[index] for index in here], heights, MARGIN - APART / 2, floor)
            for index, middle in zip(here, middles, strict=True):
                placed[index] = middle
        return placed

    def _place(self, index: int, middle: float) -> Place:
        lines, tall, sizes = self._lines[index], self._heights[index], self._sizes
        name = max((self._measure(line, sizes.name, True) for line in lines), default=0.0)
        state = min(self._texts[index].state_width, self._rooms[index])
        wide = max(name, state, sizes.icon) + sizes.beside
        x, y = self.rings.centre
        away = max(abs(middle - y) - tall / 2, 0.0)
        beside = sqrt(max(self._reach**2 - away**2, 0.0))
        along = max(beside, self._reach * abs(self._across(index)))
        side = self._sides[index]
        left = {Side.MIDDLE: x - wide / 2, Side.RIGHT: x + along, Side.LEFT: x - along - wide}[side]
        return Place(Box(left, middle - tall / 2, left + wide, middle + tall / 2), side, tuple(lines))

    def _fits(self) -> bool:
        x, y = self.rings.centre
        outer = self.rings.outer
        wheel = min(x, y, self._width - x, self._height - y) >= outer + MARGIN - 0.01
        return wheel and all(
            place.box.left >= MARGIN - 0.01 and place.box.right <= self._width - MARGIN + 0.01
            for place in self.places
        )
