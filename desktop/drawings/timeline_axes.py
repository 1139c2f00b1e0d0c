"""The axes of the time line: true distances between moments, gridlines, and the words under them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.drawings.labels import ASCENT, DESCENT, PITCH, Box, spread
from desktop.drawings.shapes import Anchor, Dash, Label, Line, Measure, Shape, Stroke
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import EvolutorReading, MomentReading

OVERHANG = 8.0
"""How far gridlines reach past the first and the last moment."""
_LEAST_APART = 14.0
"""Points between two moments at the least, so that days close together can be told apart."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values stand: `low` at `bottom`, `high` at `top`."""

    low: int
    high: int
    top: float
    bottom: float

    @property
    def unit(self) -> float:
        """Points for one step of the scale."""
        return (self.bottom - self.top) / max(self.high - self.low, 1)

    def at(self, value: float) -> float:
        """Height of that value on the sheet."""
        return self.bottom - (value - self.low) * self.unit

    def numbers(self) -> range:
        """The values that get a gridline and a number."""
        span = self.high - self.low
        step = next((step for step in (1, 2, 5, 10, 20, 50) if span / step <= 6), 100)
        return range(self.low, self.high + 1, step)


def places(moments: Sequence[MomentReading], left: float, right: float) -> list[float]:
    """Where the moments stand between `left` and `right`: as far apart as their days are.

    Only moments so close that their marks would touch move apart a little; where all fall on
    one day they share the room evenly.
    """
    if len(moments) < 2:
        return [left] * len(moments)
    first = moments[0].on
    days = [(moment.on - first).days for moment in moments]
    if days[-1] == 0:
        days = list(range(len(moments)))
    true = [left + (right - left) * day / days[-1] for day in days]
    apart = min(_LEAST_APART, (right - left) / (len(moments) - 1))
    return spread(true, [apart] * len(moments), left - apart / 2, right + apart / 2)


def name_of(moment: MomentReading, first: MomentReading, words: Words) -> str:
    """How long after the start a moment was: "3 maanden", or in days within the first month."""
    days = (moment.on - first.on).days
    if moment.id == first.id:
        return words("evolutor.start")
    if days == 0:
        return words("evolutor.same_day")
    if moment.months == 0:
        return words("evolutor.day") if days == 1 else words("evolutor.days", count=days)
    return words("evolutor.month") if moment.months == 1 else words("evolutor.months", count=moment.months)


class Axes:
    """Gridlines with their numbers, and a line with words for every moment."""

    def __init__(
        self,
        reading: EvolutorReading,
        scale: Scale,
        across: Sequence[float],
        size: float,
        width: float,
        words: Words,
        measure: Measure,
    ) -> None:
        self._reading, self._scale, self._across, self._size = reading, scale, across, size
        self._width, self._words, self._measure = width, words, measure

    def shapes(self, palette: Palette) -> list[Shape]:
        """All of it, from the gridlines at the back to the words."""
        return [*self._grid(palette), *self._verticals(palette), *self._moments(palette)]

    def _grid(self, palette: Palette) -> list[Shape]:
        left, right, size = self._across[0] - OVERHANG, self._across[-1] + OVERHANG, self._size * 0.9
        shapes: list[Shape] = []
        for value in self._scale.numbers():
            y = self._scale.at(value)
            shapes.append(Line((left, y), (right, y), Stroke(palette.line)))
            at = (left - OVERHANG, y + 0.35 * size)
            shapes.append(Label(str(value), at, size, palette.quiet, Anchor.END))
        return shapes

    def _verticals(self, palette: Palette) -> list[Shape]:
        """A dashed line for every moment with words; for those between, where it is crowded, a tick."""
        named = {x for x, _, _ in self._named()}
        crowded = len(self._across) > 12
        stroke = Stroke(palette.strong_line, 1.0, Dash.DASHED)
        top, bottom = self._scale.top, self._scale.bottom
        return [
            Line((x, top), (x, bottom), stroke)
            if x in named or not crowded
            else Line((x, bottom), (x, bottom - 6), Stroke(palette.strong_line))
            for x in self._across
        ]

    def _moments(self, palette: Palette) -> list[Shape]:
        shapes: list[Shape] = []
        top = self._scale.bottom + below(self._size)
        base = top + ASCENT * self._size
        for _, box, (name, day) in self._named():
            middle = (box.left + box.right) / 2
            shapes.append(Label(name, (middle, base), self._size, palette.ink, Anchor.MIDDLE, bold=True))
            second = (middle, base + self._size * PITCH)
            shapes.append(Label(day, second, self._size * 0.9, palette.quiet, Anchor.MIDDLE))
        return shapes

    def _named(self) -> list[tuple[float, Box, tuple[str, str]]]:
        """The moments that get words: the first, the last, and those between that have room."""
        moments = self._reading.moments
        order = [0, len(moments) - 1, *range(1, len(moments) - 1)] if len(moments) > 1 else [0]
        taken: dict[int, tuple[float, Box, tuple[str, str]]] = {}
        for index in order:
            name = name_of(moments[index], moments[0], self._words)
            day = self._day(index)
            wide = max(self._measure(name, self._size, True), self._measure(day, self._size * 0.9, False))
            left = min(max(self._across[index] - wide / 2, 0.0), self._width - wide)
            box = Box(left, 0.0, left + wide, 1.0)
            around = Box(left - self._size * 0.7, 0.0, left + wide + self._size * 0.7, 1.0)
            if not any(around.overlaps(other) for _, other, _ in taken.values()):
                taken[index] = (self._across[index], box, (name, day))
        return [taken[index] for index in sorted(taken)]

    def _day(self, index: int) -> str:
        first, on = self._reading.moments[0].on, self._reading.moments[index].on
        if index and on.year == first.year:
            return self._words.short_day(on)
        return self._words.short_day_and_year(on)


def below(size: float) -> float:
    """Room between the lowest gridline and the words under it."""
    return 8.0 + 0.6 * size


def tall(size: float) -> float:
    """Height of the words under the axis."""
    return size * (ASCENT + PITCH + DESCENT)


def widest_words(first: MomentReading, words: Words, size: float, measure: Measure) -> float:
    """Width of the words under the first moment."""
    day = measure(words.short_day_and_year(first.on), size * 0.9, False)
    return max(day, measure(words("evolutor.start"), size, True))
