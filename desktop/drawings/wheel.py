"""The wheel of life domains: five rings for each, filled as far as the youth says it goes."""

from uuid import UUID

from desktop.drawings.colours import is_dark, mix, readable
from desktop.drawings.labels import ASCENT, DESCENT, PITCH, shorten
from desktop.drawings.rings import GAP, RINGS, Rings
from desktop.drawings.shapes import (
    Anchor,
    Arc,
    Dash,
    Drawing,
    Icon,
    Label,
    Measure,
    Point,
    Sector,
    Shape,
    Stroke,
)
from desktop.drawings.signs import TRIANGLE, down, up
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_labels import Place, Side, Text, Type, arrange
from desktop.drawings.words import Words
from desktop.models.readings import DomainReading, OverviewReading

_SIGN_GAP = 0.36
"""Room on either side of an up or down sign, in sizes of the letter."""


class Wheel:
    """One overview as a wheel on a sheet of `width` by `height` points; ids are those of its rows.

    The places of wheel and labels hang on the names alone, never on the scores: nothing moves
    while a youth drags. `plain` takes the plainer wording of the names. Stands on
    `palette.ground`.
    """

    def __init__(
        self,
        reading: OverviewReading,
        width: float,
        height: float,
        words: Words,
        palette: Palette,
        measure: Measure,
        *,
        plain: bool = False,
    ) -> None:
        self.width, self.height = width, height
        self._reading, self._words, self._palette, self._measure = reading, words, palette, measure
        self._index = {domain.id: index for index, domain in enumerate(reading.domains)}
        self._sizes = Type.for_sheet(width, height)
        texts = [Text(self._name(domain, plain), self._state_width(domain)) for domain in reading.domains]
        arranged = arrange(texts, width, height, self._sizes, measure)
        self._rings, self._places, self._sizes = arranged.rings, arranged.places, arranged.sizes
        self._sectors: dict[tuple[int, int | None], tuple[Shape, ...]] = {}
        self._states: dict[tuple[int, int | None], tuple[Shape, ...]] = {}
        self._fixed = (*self._hub(), *(shape for i in range(len(self._places)) for shape in self._title(i)))

    @property
    def rings(self) -> Rings:
        """Where the rings lie."""
        return self._rings

    def drawing(
        self,
        selected: UUID | None = None,
        hovered: UUID | None = None,
        trial: tuple[UUID, int | None] | None = None,
    ) -> Drawing:
        """The shapes; `trial` is a score that is shown while the youth still drags."""
        shapes: list[Shape] = []
        states: list[Shape] = []
        for index, domain in enumerate(self._reading.domains):
            score = trial[1] if trial and trial[0] == domain.id else domain.score
            shapes += self._sector(index, score)
            states += self._state(index, score)
        for marked, colour, width in (
            (hovered if hovered != selected else None, self._pale_accent, 2.0),
            (selected, self._palette.accent, 2.6),
        ):
            if marked in self._index:
                shapes.append(self._outline(self._index[marked], Stroke(colour, width)))
        return Drawing(self.width, self.height, (*shapes, *self._fixed, *states))

    def domain_at(self, point: Point) -> UUID | None:
        """The domain whose sector or label lies under the point; None in the hub and further outside."""
        domains = self._reading.domains
        for index, place in enumerate(self._places):
            if place.box.holds(point):
                return domains[index].id
        edge = self._rings.outer + self._sizes.name * 0.85
        if domains and self._rings.hub <= self._rings.distance(point) <= edge:
            return domains[self._rings.sector_at(point)].id
        return None

    def value_at(self, point: Point) -> int | None:
        """The score that the point's distance from the centre stands for.

        None in the hub: not yet talked about. Outside the wheel it is 5, so that a drag may overshoot.
        """
        return self._rings.value_at(point)

    def on_rings(self, point: Point) -> bool:
        """Whether the point lies on a ring, where pressing gives a score, and not on a label."""
        return self._rings.hub <= self._rings.distance(point) <= self._rings.outer

    def centre_of(self, domain_id: UUID) -> Point:
        """The middle of that domain's sector. Raises KeyError for a row that is not in the overview."""
        middle = (self._rings.hub + self._rings.outer) / 2
        return self._rings.point(self._rings.middle(self._index[domain_id]), middle)

    def bounds_of(self, domain_id: UUID) -> tuple[float, float, float, float]:
        """x, y, width and height around that domain's sector. Raises KeyError as `centre_of` does."""
        box = self._rings.bounds(self._index[domain_id])
        return box.left, box.top, box.right - box.left, box.bottom - box.top

    @property
    def _pale_accent(self) -> str:
        return mix(self._palette.accent, self._palette.ground, 0.45)

    def _name(self, domain: DomainReading, plain: bool) -> str:
        name = domain.name.in_(self._words.language)
        return domain.plain.in_(self._words.language) or name if plain else name

    def _outline(self, index: int, stroke: Stroke) -> Sector:
        rings = self._rings
        span = rings.span - GAP
        return Sector(rings.centre, rings.hub, rings.outer, rings.start(index), span, None, stroke)

    def _sector(self, index: int, score: int | None) -> tuple[Shape, ...]:
        """Rings of one domain, with a dotted line where the score before stood."""
        if (index, score) not in self._sectors:
            domain = self._reading.domains[index]
            shapes = self._unspoken(index) if score is None else self._spoken(index, score)
            if domain.previous_score is not None:
                shapes.append(self._before(index, domain.previous_score))
            self._sectors[index, score] = tuple(shapes)
        return self._sectors[index, score]

    def _unspoken(self, index: int) -> list[Shape]:
        rings, palette = self._rings, self._palette
        thin = Stroke(palette.line, 1.0)
        span = rings.span - GAP
        start = rings.start(index)
        hatch = palette.strong_line
        whole = Sector(
            rings.centre, rings.hub, rings.outer, start, span, palette.ground, Stroke(hatch), hatch
        )
        arcs = (Arc(rings.centre, rings.radius_of(value), start, span, thin) for value in range(1, RINGS))
        return [whole, *arcs]

    def _spoken(self, index: int, score: int) -> list[Shape]:
        rings, palette = self._rings, self._palette
        start, span = rings.start(index), rings.span - GAP
        colour = self._fill_of(self._reading.domains[index])
        shapes: list[Shape] = []
        for value in range(RINGS, 0, -1):
            inner, outer = rings.radius_of(value - 1), rings.radius_of(value)
            if value <= score:
                fill = mix(colour, palette.surface, 0.1 * (RINGS - value))
                stroke = Stroke(palette.surface, 1.4)
            else:
                fill, stroke = palette.surface, Stroke(palette.line, 1.0)
            shapes.append(Sector(rings.centre, inner, outer, start, span, fill, stroke))
        return shapes

    def _fill_of(self, domain: DomainReading) -> str:
        """The domain's own colour; on a dark surface, light enough to be seen."""
        ratio = 2.4 if is_dark(self._palette.surface) else 1.5
        return readable(domain.colour, self._palette.surface, ratio)

    def _before(self, index: int, value: int) -> Arc:
        rings = self._rings
        inset = 1.2
        start, span = rings.start(index) + inset, rings.span - GAP - 2 * inset
        stroke = Stroke(self._palette.ink, max(1.6, rings.outer / 100), Dash.DOTTED)
        return Arc(rings.centre, rings.radius_of(value), start, span, stroke)

    def _hub(self) -> list[Shape]:
        """The day in the hub, as large as the hub allows."""
        on, rings, palette = self._reading.on, self._rings, self._palette
        day, year = self._words.short_day(on), str(on.year)
        size = min(self._sizes.name * 1.25, rings.hub * 0.34)
        widest = self._measure(day, size, True)
        size *= min(1.0, 1.5 * rings.hub / widest) if widest else 1.0
        x, y = rings.centre
        return [
            Label(day, (x, y - 0.05 * size), size, palette.ink, Anchor.MIDDLE, bold=True),
            Label(year, (x, y + 1.05 * size), size * 0.8, palette.muted, Anchor.MIDDLE),
        ]

    def _title(self, index: int) -> list[Shape]:
        """Icon and name, beside the wheel."""
        place, sizes, domain = self._places[index], self._sizes, self._reading.domains[index]
        colour = readable(domain.colour, self._palette.ground, 3.0)
        shapes: list[Shape] = []
        if domain.icon:
            shapes.append(Icon(domain.icon, place.icon_at(sizes), sizes.icon, colour))
        x, anchor = self._edge(place)
        base = self._first_base(place)
        for line in place.lines:
            shapes.append(Label(line, (x, base), sizes.name, self._palette.ink, anchor, bold=True))
            base += sizes.name * PITCH
        return shapes

    def _edge(self, place: Place) -> tuple[float, Anchor]:
        """Where the text of that label is set from, and to which side."""
        box = place.text_box(self._sizes)
        if place.side is Side.LEFT:
            return box.right, Anchor.END
        if place.side is Side.MIDDLE and self._sizes.stacked:
            return (box.left + box.right) / 2, Anchor.MIDDLE
        return box.left, Anchor.START

    def _first_base(self, place: Place) -> float:
        sizes, box = self._sizes, place.text_box(self._sizes)
        tall = len(place.lines) * sizes.name * PITCH + sizes.state * PITCH
        top = (box.top + box.bottom - tall) / 2
        return top + sizes.name * (PITCH + ASCENT - DESCENT) / 2

    def _state(self, index: int, score: int | None) -> tuple[Shape, ...]:
        """The line under the name: the score in words, and which way it went."""
        if (index, score) not in self._states:
            self._states[index, score] = tuple(self._state_shapes(index, score))
        return self._states[index, score]

    def _state_shapes(self, index: int, score: int | None) -> list[Shape]:
        place, size, colour = self._places[index], self._sizes.state, self._palette.muted
        box, previous = place.text_box(self._sizes), self._reading.domains[index].previous_score
        x, anchor = self._edge(place)
        base = self._first_base(place) + (len(place.lines) - 1) * self._sizes.name * PITCH + size * PITCH
        room = box.right - box.left + 0.5
        first, last = self._state_words(score, previous)
        if not last or self._width_of(first, last) > room:
            return [Label(shorten(first, room, size, False, self._measure), (x, base), size, colour, anchor)]
        width = self._width_of(first, last)
        left = x - width * {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[anchor]
        end = left + width - self._measure(last, size, False)
        sign = end - (_SIGN_GAP + TRIANGLE) * size
        tail = Label(last, (end, base), size, colour)
        if anchor is Anchor.END:
            tail = Label(last, (x, base), size, colour, anchor)
        risen = (score or 0) > (previous or 0)
        return [
            Label(first, (left, base), size, colour),
            (up if risen else down)(sign, base, size, colour),
            tail,
        ]

    def _state_words(self, score: int | None, previous: int | None) -> tuple[str, str]:
        """What stands before the sign, and what after it; without a sign the second is empty."""
        if score is None:
            return self._words("wheel.not_yet"), ""
        told = self._words("wheel.score", score=score)
        if previous is None:
            return told, ""
        if score == previous:
            return f"{told} {self._words('wheel.same')}", ""
        return told, self._words("wheel.was", score=previous)

    def _width_of(self, first: str, last: str) -> float:
        size = self._sizes.state
        width = self._measure(first, size, False)
        if last:
            width += (2 * _SIGN_GAP + TRIANGLE) * size + self._measure(last, size, False)
        return width

    def _state_width(self, domain: DomainReading) -> float:
        scores = (None, *range(1, RINGS + 1))
        return max(self._width_of(*self._state_words(score, domain.previous_score)) for score in scores)
