"""What changed on the evolutor since the start, the largest difference first."""

from dataclasses import dataclass
from uuid import UUID

from desktop.drawings.colours import readable
from desktop.drawings.labels import ASCENT, DESCENT, PITCH, wrap
from desktop.drawings.shapes import Anchor, Dot, Drawing, Label, Measure, Point, Polygon, Shape, Stroke
from desktop.drawings.signs import TRIANGLE, down, up
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import EvolutorReading, MomentReading, StatementReading

_KNOB = 8.0
_TRACK = 7.0


@dataclass(frozen=True, slots=True)
class Difference:
    """One statement's first and latest number, with the moments at which they were given."""

    statement: StatementReading
    start: int
    latest: int
    first: MomentReading
    last: MomentReading

    @property
    def change(self) -> int:
        """How far it went, up or down."""
        return self.latest - self.start


def differences(
    reading: EvolutorReading, shown: frozenset[UUID] | None = None
) -> tuple[list[Difference], list[StatementReading]]:
    """All differences, the largest first whichever way it went, and the statements that have none.

    A statement needs numbers at two moments. What is equally large keeps the instrument's order.
    """
    found: list[Difference] = []
    without: list[StatementReading] = []
    for statement in reading.statements:
        if shown is not None and statement.id not in shown:
            continue
        given = [
            (moment, value)
            for moment in reading.moments
            if (value := moment.value_of(statement.id)) is not None
        ]
        if len(given) < 2:
            without.append(statement)
            continue
        (first, start), (last, latest) = given[0], given[-1]
        found.append(Difference(statement, start, latest, first, last))
    found.sort(key=lambda difference: -abs(difference.change))
    return found, without


class Differences:
    """The differences as a list, `width` points wide and as high as it needs (`height`).

    `shown` holds the ids of the statements to draw, None for all. Stands on `palette.surface`.
    """

    def __init__(
        self,
        reading: EvolutorReading,
        width: float,
        words: Words,
        palette: Palette,
        measure: Measure,
        *,
        shown: frozenset[UUID] | None = None,
        plain: bool = False,
    ) -> None:
        self.width = width
        self._reading, self._words, self._palette, self._measure = reading, words, palette, measure
        self._plain = plain
        self._size = min(max(width / 28, 11.0), 14.5)
        self._small = self._size * 0.88
        self._y = 0.0
        self._shapes: list[Shape] = []
        self._rows: list[tuple[float, UUID]] = []
        found, without = differences(reading, shown)
        if len(reading.moments) < 2:
            self._sentence(words("evolutor.no_differences"))
        else:
            for difference in found:
                self._row(difference)
            for statement in without:
                self._quiet_row(statement)
        self.height = self._y

    def drawing(self) -> Drawing:
        """The shapes."""
        return Drawing(self.width, self.height, tuple(self._shapes))

    def statement_at(self, point: Point) -> UUID | None:
        """The statement in whose row the point lies."""
        if point[1] < 0 or not 0 <= point[0] <= self.width:
            return None
        return next((statement for bottom, statement in self._rows if point[1] < bottom), None)

    def _name(self, statement: StatementReading) -> str:
        text = statement.text.in_(self._words.language)
        return statement.plain.in_(self._words.language) or text if self._plain else text

    def _row(self, difference: Difference) -> None:
        palette, size = self._palette, self._size
        change = self._change_width(difference)
        lines = wrap(self._name(difference.statement), self.width - change - size, size, True, self._measure)
        top = self._y
        self._change(difference, self._base(top, size))
        for line in lines:
            at = (0.0, self._base(self._y, size))
            self._shapes.append(Label(line, at, size, palette.ink, bold=True))
            self._y += size * PITCH
        self._bar(difference, self._y + 0.45 * size + _KNOB)
        self._y += 0.9 * size + 2 * _KNOB
        for line in wrap(self._told(difference), self.width, self._small, False, self._measure):
            at = (0.0, self._base(self._y, self._small))
            self._shapes.append(Label(line, at, self._small, palette.quiet))
            self._y += self._small * PITCH
        self._y += 1.5 * size
        self._rows.append((self._y, difference.statement.id))

    def _quiet_row(self, statement: StatementReading) -> None:
        palette, size = self._palette, self._small
        words = self._words("evolutor.not_twice")
        room = self.width - self._measure(words, size, False) - size
        name = self._name(statement)
        beside = self._measure(name, size, False) <= room
        lines = [name] if beside else wrap(name, self.width, size, False, self._measure)
        for line in lines:
            self._shapes.append(Label(line, (0.0, self._base(self._y, size)), size, palette.muted))
            self._y += size * PITCH
        if beside:
            self._y -= size * PITCH
            at = (self.width, self._base(self._y, size))
            self._shapes.append(Label(words, at, size, palette.quiet, Anchor.END))
            self._y += size * PITCH
        else:
            for line in wrap(words, self.width, size, False, self._measure):
                self._shapes.append(Label(line, (0.0, self._base(self._y, size)), size, palette.quiet))
                self._y += size * PITCH
        self._y += 0.6 * size
        self._rows.append((self._y, statement.id))

    def _sentence(self, text: str) -> None:
        for line in wrap(text, self.width, self._size, False, self._measure):
            at = (0.0, self._base(self._y, self._size))
            self._shapes.append(Label(line, at, self._size, self._palette.muted))
            self._y += self._size * PITCH

    def _base(self, top: float, size: float) -> float:
        return top + size * (PITCH + ASCENT - DESCENT) / 2

    def _change_words(self, difference: Difference) -> str:
        if difference.change == 0:
            return self._words("evolutor.same")
        key = "evolutor.up" if difference.change > 0 else "evolutor.down"
        return self._words(key, count=abs(difference.change))

    def _change_width(self, difference: Difference) -> float:
        sign = (TRIANGLE + 0.4) * self._size if difference.change else 0.0
        return self._measure(self._change_words(difference), self._size, False) + sign

    def _change(self, difference: Difference, base: float) -> None:
        size, colour = self._size, self._palette.muted
        words = self._change_words(difference)
        self._shapes.append(Label(words, (self.width, base), size, colour, Anchor.END))
        if difference.change:
            sign = up if difference.change > 0 else down
            self._shapes.append(sign(self.width - self._change_width(difference), base, size, colour))

    def _bar(self, difference: Difference, y: float) -> None:
        palette = self._palette
        colour = readable(difference.statement.colour, palette.surface, 3.0)
        self._shapes.append(_band(0.0, self.width, y, _TRACK, palette.road))
        start, latest = self._across(difference.start), self._across(difference.latest)
        if difference.change:
            self._shapes.append(_band(min(start, latest), max(start, latest), y, _TRACK, colour))
            ring = Stroke(colour, 2.6)
            self._shapes.append(Dot((start, y), _KNOB - 1.3, palette.surface, ring))
        self._shapes.append(Dot((latest, y), _KNOB, colour))

    def _across(self, value: int) -> float:
        span = max(self._reading.high - self._reading.low, 1)
        return _KNOB + (self.width - 2 * _KNOB) * (value - self._reading.low) / span

    def _told(self, difference: Difference) -> str:
        """From which number to which; with the days where these are not the first and the last moment."""
        numbers = {"start": difference.start, "latest": difference.latest}
        moments = self._reading.moments
        if difference.first.id == moments[0].id and difference.last.id == moments[-1].id:
            return self._words("evolutor.from_to", **numbers)
        first, last = difference.first.on, difference.last.on
        day = self._words.short_day if first.year == last.year else self._words.short_day_and_year
        return self._words(
            "evolutor.from_to_between",
            **numbers,
            first_day=day(first),
            last_day=self._words.short_day_and_year(last),
        )


def _band(left: float, right: float, y: float, thick: float, colour: str) -> Polygon:
    half = thick / 2
    corners = ((left, y - half), (right, y - half), (right, y + half), (left, y + half))
    return Polygon(corners, colour, radius=half)
