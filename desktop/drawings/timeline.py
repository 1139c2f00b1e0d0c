"""The road travelled: every statement of the evolutor as a line through time."""

from uuid import UUID

from desktop.drawings.colours import mix, readable
from desktop.drawings.labels import PITCH, Box, wrap
from desktop.drawings.shapes import Anchor, Drawing, Label, Measure, Point, Shape
from desktop.drawings.timeline_axes import OVERHANG, Axes, Scale, below, places, tall, widest_words
from desktop.drawings.timeline_ends import LEADER, Ends, widest
from desktop.drawings.timeline_tracks import RADIUS, Track, tracks
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import EvolutorReading, StatementReading

_MARGIN = 6.0
_REACH = 9.0
"""How far beside a line one may point at it."""


class Timeline:
    """An evolutor through time on a sheet of `width` by `height` points.

    `shown` holds the ids of the statements to draw, None for all; `plain` takes their plainer
    wording. Where an answer is missing, the line is broken. Stands on `palette.surface`.
    """

    def __init__(
        self,
        reading: EvolutorReading,
        width: float,
        height: float,
        words: Words,
        palette: Palette,
        measure: Measure,
        *,
        shown: frozenset[UUID] | None = None,
        plain: bool = False,
    ) -> None:
        self.width, self.height = width, height
        self._reading, self._words, self._palette, self._measure = reading, words, palette, measure
        self._plain = plain
        self._size = min(max(width / 64, 10.0), 14.0)
        statements = [s for s in reading.statements if shown is None or s.id in shown]
        self._tracks: list[Track] = []
        if reading.moments:
            self._lay_out(statements)

    def drawing(self, highlighted: UUID | None = None) -> Drawing:
        """The shapes; a highlighted line stands out, the others step back."""
        if not self._reading.moments:
            return Drawing(self.width, self.height, tuple(self._invitation()))
        palette = self._palette
        here = any(track.statement.id == highlighted for track in self._tracks)
        shapes = self._axes.shapes(palette)
        width = 2.2 if len(self._tracks) <= 8 else 1.7
        ends = self._ends.placed(highlighted)
        front: list[Shape] = []
        for track in self._tracks:
            if track.statement.id == highlighted:
                front += track.shapes(self._colour(track), palette.surface, width + 1.6, 1.0)
            else:
                shapes += track.shapes(self._colour(track, back=here), palette.surface, width)
        for end in ends:
            bold = end.track.statement.id == highlighted
            colour = palette.quiet if here and not bold else palette.ink
            faded = here and not bold
            shapes += self._ends.leader(end, self._across[-1], self._colour(end.track, back=faded))
            front.append(self._ends.label(end, colour, bold=bold))
        if self._ends.left_out:
            words = self._words("evolutor.more", count=self._ends.left_out)
            front.append(self._ends.count(words, palette.quiet))
        return Drawing(self.width, self.height, (*shapes, *front, *self._first_time()))

    def statement_at(self, point: Point) -> UUID | None:
        """The statement whose name or line lies under the point, the nearest where several do."""
        if not self._tracks:
            return None
        for end in self._ends.placed():
            if end.box.holds(point):
                return end.track.statement.id
        nearest = min(self._tracks, key=lambda track: track.distance(point))
        return nearest.statement.id if nearest.distance(point) <= _REACH else None

    def _lay_out(self, statements: list[StatementReading]) -> None:
        reading, size = self._reading, self._size
        names = {statement.id: self._name(statement) for statement in statements}
        numbers = self._measure(str(reading.high), size * 0.9, False)
        first = widest_words(reading.moments[0], self._words, size, self._measure)
        left = _MARGIN + max(numbers + 2 * OVERHANG, first / 2)
        wide = min(widest(list(names.values()), size, self._measure), 0.4 * self.width)
        right = self.width - _MARGIN - wide - LEADER
        top = _MARGIN + max(size * 0.7, RADIUS + 12)
        foot = tall(size) + below(size)
        self._scale = Scale(reading.low, reading.high, top, self.height - _MARGIN - foot)
        self._across = places(reading.moments, left, right)
        self._axes = Axes(reading, self._scale, self._across, size, self.width, self._words, self._measure)
        self._tracks = tracks(reading, statements, self._across, self._scale)
        room = Box(
            self._across[-1] + LEADER,
            _MARGIN,
            self.width - _MARGIN,
            self._scale.bottom + below(size),
        )
        shown = [names[track.statement.id] for track in self._tracks]
        self._ends = Ends(self._tracks, shown, room, size, self._measure)

    def _name(self, statement: StatementReading) -> str:
        language = self._words.language
        text = statement.text.in_(language)
        return " ".join((statement.plain.in_(language) or text if self._plain else text).split())

    def _colour(self, track: Track, *, back: bool = False) -> str:
        colour = readable(track.statement.colour, self._palette.surface, 3.0)
        return mix(colour, self._palette.surface, 0.58) if back else colour

    def _invitation(self) -> list[Shape]:
        size = self._size * 1.15
        wide = self.width - 4 * _MARGIN
        lines = wrap(self._words("evolutor.no_moments"), wide, size, False, self._measure)
        base = self.height / 2 - (len(lines) - 1) / 2 * size * PITCH + 0.35 * size
        return [
            Label(line, (self.width / 2, base + row * size * PITCH), size, self._palette.muted, Anchor.MIDDLE)
            for row, line in enumerate(lines)
        ]

    def _first_time(self) -> list[Shape]:
        """After a single moment: what the next one will bring, beside the words under the axis."""
        if len(self._reading.moments) != 1:
            return []
        size = self._size
        left = self._across[0] + 4.5 * size
        words = self._words("evolutor.one_moment")
        lines = wrap(words, self.width - _MARGIN - left, size, False, self._measure, 2)
        base = self._scale.bottom + below(size) + 0.95 * size
        return [
            Label(line, (left, base + row * size * PITCH), size, self._palette.quiet)
            for row, line in enumerate(lines)
        ]
