"""The lines of the time line: where each answer stands, with what lies on one spot kept apart."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import hypot
from uuid import UUID

from desktop.drawings.shapes import Dot, Line, Point, Polygon, Shape, Stroke
from desktop.drawings.timeline_axes import Scale
from desktop.models.readings import EvolutorReading, StatementReading

RADIUS = 4.5
"""Radius of a mark that has its spot for itself."""


class Mark(Enum):
    """The figure of a line's marks: lines of one colour get different ones."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Spot:
    """One answer: which moment, where on the sheet, and the radius its mark may have."""

    moment: int
    at: Point
    radius: float
    value: int


@dataclass(frozen=True, slots=True)
class Track:
    """All numbers given to one statement, in the order of the moments."""

    statement: StatementReading
    mark: Mark
    spots: tuple[Spot, ...]

    def pieces(self) -> list[tuple[Spot, Spot]]:
        """Pairs of answers at moments that follow each other: only these are joined by a line."""
        return [(a, b) for a, b in pairwise(self.spots) if b.moment == a.moment + 1]

    def distance(self, point: Point) -> float:
        """How far the point lies from the nearest mark or piece of line."""
        marks = [hypot(point[0] - spot.at[0], point[1] - spot.at[1]) for spot in self.spots]
        return min([*marks, *(_from_line(point, a.at, b.at) for a, b in self.pieces())])

    def shapes(self, colour: str, surface: str, width: float, swell: float = 0.0) -> list[Shape]:
        """The line in pieces, then its marks; `swell` makes the marks larger."""
        stroke = Stroke(colour, width)
        lines: list[Shape] = [Line(a.at, b.at, stroke) for a, b in self.pieces()]
        marks = (mark(self.mark, spot.at, spot.radius + swell, colour, surface) for spot in self.spots)
        return [*lines, *marks]


def mark(figure: Mark, at: Point, radius: float, colour: str, fill: str) -> Shape:
    """One mark: a ring or another open figure, no wider than `radius` with its stroke."""
    stroke = Stroke(colour, min(2.2, 0.55 * radius))
    inner = radius - stroke.width / 2
    x, y = at
    if figure is Mark.CIRCLE:
        return Dot(at, inner, fill, stroke)
    if figure is Mark.SQUARE:
        half = 0.85 * inner
        corners = ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    elif figure is Mark.DIAMOND:
        corners = ((x, y - inner), (x + inner, y), (x, y + inner), (x - inner, y))
    else:
        return Polygon(
            ((x, y - inner), (x + 0.92 * inner, y + 0.7 * inner), (x - 0.92 * inner, y + 0.7 * inner)),
            fill,
            stroke,
        )
    return Polygon(corners, fill, stroke)


def tracks(
    reading: EvolutorReading, statements: Sequence[StatementReading], across: Sequence[float], scale: Scale
) -> list[Track]:
    """A track for each statement that was ever answered with a number.

    What would lie on each other stands side by side, one above the other around the value: never
    so far that another value is nearer. A line keeps its side for as long as its value stays the
    same, so what stayed equal is drawn level.
    """
    values = {
        statement.id: [moment.value_of(statement.id) for moment in reading.moments]
        for statement in statements
    }
    answered = [s for s in statements if any(value is not None for value in values[s.id])]
    levels: dict[int, list[_Level]] = defaultdict(list)
    for statement in sorted(answered, key=lambda s: -_mean(values[s.id])):
        for level in _levels(statement.id, values[statement.id]):
            levels[level.value].append(level)
    spots: dict[UUID, list[Spot]] = defaultdict(list)
    for here in levels.values():
        for together in _together(here):
            rows = _rows(together)
            count = max(rows) + 1
            apart = _apart(count, scale)
            for level, row in zip(together, rows, strict=True):
                y = scale.at(level.value) + (row - (count - 1) / 2) * apart
                for moment in range(level.first, level.last + 1):
                    radius = min(RADIUS, _room(across, moment), apart / 2 if count > 1 else RADIUS)
                    spots[level.statement_id].append(Spot(moment, (across[moment], y), radius, level.value))
    seen: dict[str, int] = defaultdict(int)
    found: list[Track] = []
    for statement in answered:
        figures = list(Mark)
        figure = figures[seen[statement.colour] % len(figures)]
        seen[statement.colour] += 1
        in_order = sorted(spots[statement.id], key=lambda spot: spot.moment)
        found.append(Track(statement, figure, tuple(in_order)))
    return found


@dataclass(frozen=True, slots=True)
class _Level:
    """One statement at one value, from one moment to another without a break."""

    statement_id: UUID
    value: int
    first: int
    last: int


def _levels(statement_id: UUID, values: Sequence[int | None]) -> list[_Level]:
    found: list[_Level] = []
    for moment, value in enumerate(values):
        if value is None:
            continue
        if found and found[-1].last == moment - 1 and found[-1].value == value:
            found[-1] = _Level(statement_id, value, found[-1].first, moment)
        else:
            found.append(_Level(statement_id, value, moment, moment))
    return found


def _together(levels: Sequence[_Level]) -> list[list[_Level]]:
    """Levels at one value in groups, each of which no other group meets at any moment."""
    groups: list[list[_Level]] = []
    ends: list[int] = []
    for level in sorted(levels, key=lambda level: level.first):
        if groups and level.first <= ends[-1]:
            groups[-1].append(level)
            ends[-1] = max(ends[-1], level.last)
        else:
            groups.append([level])
            ends.append(level.last)
    order = {id(level): place for place, level in enumerate(levels)}
    return [sorted(group, key=lambda level: order[id(level)]) for group in groups]


def _rows(levels: Sequence[_Level]) -> list[int]:
    """A row for each level, the first that is free for as long as it lasts."""
    rows: list[int] = []
    for place, level in enumerate(levels):
        taken = {
            row
            for other, row in zip(levels[:place], rows, strict=True)
            if other.first <= level.last and level.first <= other.last
        }
        rows.append(next(row for row in range(len(levels)) if row not in taken))
    return rows


def _mean(values: Sequence[int | None]) -> float:
    given = [value for value in values if value is not None]
    return sum(given) / len(given)


def _apart(count: int, scale: Scale) -> float:
    """Points between the rows around one value: as wide as marks are, where the scale leaves room."""
    if count < 2:
        return 0.0
    return min(2 * RADIUS + 1, min(0.6 * scale.unit, 28.0) / (count - 1))


def _room(across: Sequence[float], moment: int) -> float:
    """The radius a mark may have between the moments beside it."""
    gaps = [abs(across[moment] - x) for place, x in enumerate(across) if place != moment]
    return max(0.45 * min(gaps, default=2 * RADIUS / 0.9), 1.0)


def _from_line(point: Point, start: Point, end: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if length:
        share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / length
        share = min(max(share, 0.0), 1.0)
    return hypot(point[0] - start[0] - share * along[0], point[1] - start[1] - share * along[1])
