"""The wheel of life domains: five rings for each, filled as far as the youth says it goes, and their links."""

from collections.abc import Mapping
from uuid import UUID

from desktop.drawings.colours import mix
from desktop.drawings.labels import Box
from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Drawing, Measure, Point, Shape, Stroke
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_hub import Hub
from desktop.drawings.wheel_layout import Layout, Sheet, lay_out
from desktop.drawings.wheel_links import Web
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.wheel_sectors import Sectors
from desktop.drawings.wheel_titles import Titles
from desktop.drawings.words import Words
from desktop.models.readings import OverviewReading, Wording

_TARGET, _LARGE_TARGET = 16.0, 24.0
"""How far from the middle of a handle a finger may come down, in points: 48 across for a youth's finger."""
_NEAR, _LARGE_NEAR = 7.0, 14.0
"""How far from a curve it is still meant."""

_Key = tuple[int, float | None, bool]


class Wheel:
    """One overview as a wheel on a sheet of `width` by `height` points; ids are those of its rows.

    The places of wheel and labels hang on names, signs and lines alone, never on the scores: nothing
    moves while a youth drags. Stands on `palette.ground`. `former` spares the work of laying out
    a sheet with the same words once more.
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
        wording: Wording = Wording.USUAL,
        look: WheelLook = WheelLook(),  # noqa: B008 - it never changes
        former: "Wheel | None" = None,
    ) -> None:
        self.width, self.height, self.look, self.wording = width, height, look, wording
        self._reading, self._words, self._palette, self._measure = reading, words, palette, measure
        self._index = {domain.id: index for index, domain in enumerate(reading.domains)}
        sheet = Sheet(width, height, words, palette, measure, wording, look)
        laid: Layout = lay_out(reading, sheet, former._laid if former else None)
        self._laid: Layout = laid
        arranged = laid.arranged
        taken = [place.box for place in arranged.places]
        self._rings = rings = arranged.rings
        self.boxes: tuple[Box, ...] = tuple(taken)
        """Where the labels stand."""
        self._sizes = arranged.sizes
        links = reading.links if look.links and not look.blank else ()
        views = [domain.id for domain in reading.domains]
        self._web = Web(rings, views, links, _LARGE_TARGET if look.large else _TARGET)
        self._hub = Hub(self._web, rings, palette, measure, self._letters, look.handles and not look.blank)
        self._sectors = Sectors(rings, palette, look, wording is Wording.PICTURES)
        self._titles = Titles(arranged, words, palette, measure, look)
        self._drawn: dict[_Key, tuple[Shape, ...]] = {}
        self._states: dict[_Key, tuple[Shape, ...]] = {}
        self._fixed = (
            *self._hub.shapes(),
            *(shape for i, domain in enumerate(reading.domains) for shape in self._titles.fixed(i, domain)),
            *(laid.caption.shapes(width, height, rings, taken) if sheet.dated else ()),
        )

    @property
    def rings(self) -> Rings:
        """Where the rings lie."""
        return self._rings

    def drawing(
        self,
        selected: UUID | None = None,
        hovered: UUID | None = None,
        trial: tuple[UUID, int | None] | None = None,
        *,
        link: UUID | None = None,
        pulled: tuple[UUID, Point] | None = None,
        at: Mapping[UUID, float | None] | None = None,
    ) -> Drawing:
        """The shapes.

        `trial` is a score that is shown while the youth still drags; `link` the chosen link; `pulled` a
        link on its way from a domain to a point; `at` holds scores between two moments, in fractions.
        """
        shapes: list[Shape] = []
        states: list[Shape] = []
        for index, domain in enumerate(self._reading.domains):
            tried = trial is not None and trial[0] == domain.id
            score = trial[1] if trial and tried else domain.score
            as_before = domain.as_before and not tried
            moving = at.get(domain.id, score) if at else score
            shapes += self._sector((index, moving, as_before))
            states += self._state((index, score, as_before))
        shapes += self._outlines(selected, hovered, trial)
        return Drawing(
            self.width,
            self.height,
            (*shapes, *self._fixed, *states, *self._over(selected, hovered, link, pulled)),
        )

    def domain_at(self, point: Point) -> UUID | None:
        """The domain whose sector or label lies under the point; None in the hub and further outside."""
        domains = self._reading.domains
        for index, box in enumerate(self.boxes):
            if box.holds(point):
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
        """Whether the point lies on a ring, where pressing gives a score, and not on a label or a handle."""
        return self._rings.hub <= self._rings.distance(point) <= self._rings.outer

    def handle_at(self, point: Point) -> UUID | None:
        """The domain from whose handle, the dot at the inner edge of its sector, a link is pulled there."""
        index = self._web.handle_at(point)
        return None if index is None else self._reading.domains[index].id

    def handle_of(self, domain_id: UUID) -> Point:
        """The middle of that domain's handle. Raises KeyError for a row that is not in the overview."""
        return self._web.handles[self._index[domain_id]]

    def end_at(self, point: Point) -> UUID | None:
        """The domain at which a link ends that is let go there: on its handle, its sector or its label."""
        return self.handle_at(point) or self.domain_at(point)

    def link_at(self, point: Point, chosen: UUID | None = None) -> UUID | None:
        """The link whose curve lies under the point; of several on one curve the one after `chosen`."""
        if self._web.handle_at(point) is not None:
            return None
        bundle = self._web.bundle_at(point, _LARGE_NEAR if self.look.large else _NEAR)
        if bundle is None:
            return None
        ids = [link.id for link in bundle.links]
        return ids[(ids.index(chosen) + 1) % len(ids)] if chosen in ids else ids[0]

    def middle_of(self, link: UUID) -> Point | None:
        """The middle of that link's curve; None where it is not drawn."""
        bundle = self._web.bundle_of(link)
        return bundle.at(0.5) if bundle else None

    def centre_of(self, domain_id: UUID) -> Point:
        """The middle of that domain's sector. Raises KeyError for a row that is not in the overview."""
        middle = (self._rings.hub + self._rings.outer) / 2
        return self._rings.point(self._rings.middle(self._index[domain_id]), middle)

    def bounds_of(self, domain_id: UUID) -> tuple[float, float, float, float]:
        """x, y, width and height around that domain's sector. Raises KeyError as `centre_of` does."""
        box = self._rings.bounds(self._index[domain_id])
        return box.left, box.top, box.right - box.left, box.bottom - box.top

    @property
    def _letters(self) -> float:
        """Size of the letters in the hub."""
        size = self._sizes.name * 0.9
        return min(max(size, 10.0), 0.24 * self._rings.hub)

    def _sector(self, key: _Key) -> tuple[Shape, ...]:
        index, score, as_before = key
        if key not in self._drawn:
            domain = self._reading.domains[index]
            shapes = self._sectors.shapes(index, domain, score, as_before)
            if score is not None and score != int(score):
                return shapes
            self._drawn[key] = shapes
        return self._drawn[key]

    def _state(self, key: tuple[int, int | None, bool]) -> tuple[Shape, ...]:
        index, score, as_before = key
        if key not in self._states:
            domain = self._reading.domains[index]
            self._states[key] = tuple(self._titles.state(index, domain, score, as_before))
        return self._states[key]

    def _outlines(
        self, selected: UUID | None, hovered: UUID | None, trial: tuple[UUID, int | None] | None
    ) -> list[Shape]:
        palette, shapes = self._palette, list[Shape]()
        if self.look.large and selected in self._index and not self.look.blank:
            index = self._index[selected]
            domain = self._reading.domains[index]
            tried = trial is not None and trial[0] == selected
            score = trial[1] if trial and tried else domain.score
            shapes += self._sectors.scale(index, domain, score, domain.as_before and not tried)
        accent = palette.ink if self.look.grey else palette.accent
        pale = mix(accent, palette.ground, 0.45)
        for marked, colour, width in (
            (hovered if hovered != selected else None, pale, 2.0),
            (selected, accent, 2.6),
        ):
            if marked in self._index:
                shapes.append(self._sectors.outline(self._index[marked], Stroke(colour, width)))
        return shapes

    def _over(
        self,
        selected: UUID | None,
        hovered: UUID | None,
        link: UUID | None,
        pulled: tuple[UUID, Point] | None,
    ) -> list[Shape]:
        """What lies over the hub: links of the chosen domain, the chosen link, one that is being pulled."""
        shapes: list[Shape] = []
        if selected in self._index:
            shapes += self._hub.of_domain(self._index[selected])
        if link is not None:
            shapes += self._hub.chosen(link)
        if hovered in self._index and self.look.handles:
            shapes += self._hub.handle(self._index[hovered])
        if pulled and pulled[0] in self._index:
            shapes += self._hub.pulled(self._index[pulled[0]], pulled[1])
        return shapes
