"""The links between life domains as geometry: where their curves run through the hub, what lies under a point."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import dist, hypot
from uuid import UUID

from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Point
from desktop.models.readings import LinkReading

_SAMPLES = 24
"""Straight pieces that stand for a curve where a point is sought on it."""
_DEEP, _SHALLOW = 0.12, 0.5
"""Controls of a curve, as a share of the way from the centre to its ends: for opposites, for neighbours."""
_ASIDE = 0.2
"""How far a curve between opposites passes beside the centre, as a share of the hub."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """All links that join the same two domains (numbers of sectors), as one cubic: a start, two controls, an end."""

    one: int
    other: int
    links: tuple[LinkReading, ...]
    curve: tuple[Point, Point, Point, Point]

    def at(self, share: float) -> Point:
        """The point that far along the curve, 0 to 1."""
        s, t = 1 - share, share
        weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
        return (
            sum(weight * point[0] for weight, point in zip(weights, self.curve, strict=True)),
            sum(weight * point[1] for weight, point in zip(weights, self.curve, strict=True)),
        )

    def joins(self, index: int | None) -> bool:
        """Whether that sector is one of its ends."""
        return index in {self.one, self.other}


class Web:
    """The handles of all sectors and the bundles of links between them, within the hub.

    `target`: how far from its middle a handle can be taken, in points.
    """

    def __init__(
        self, rings: Rings, views: Sequence[UUID], links: Iterable[LinkReading], target: float
    ) -> None:
        self._rings, self._views = rings, views
        self.target = min(target, 0.3 * rings.hub)
        self._reach = rings.hub - min(self.target, 0.2 * rings.hub)
        self.handles = tuple(rings.point(rings.middle(i), self._reach) for i in range(len(views)))
        self._index = {view: index for index, view in enumerate(views)}
        self.bundles = tuple(self._bundles(links))

    @property
    def ends(self) -> frozenset[int]:
        """The sectors at which a link ends."""
        return frozenset(end for bundle in self.bundles for end in (bundle.one, bundle.other))

    def bundle_of(self, link: UUID | None) -> Bundle | None:
        """The bundle to which that link belongs."""
        return next((b for b in self.bundles if any(one.id == link for one in b.links)), None)

    def handle_at(self, point: Point) -> int | None:
        """The sector whose handle lies nearest to the point, and near enough to be meant; within the hub."""
        if not self.handles or self._rings.distance(point) >= self._rings.hub:
            return None
        nearest = self._rings.sector_at(point)
        return nearest if dist(self.handles[nearest], point) <= self.target else None

    def bundle_at(self, point: Point, near: float) -> Bundle | None:
        """The bundle whose curve runs nearest to the point, at most `near` points away."""
        if self._rings.distance(point) > self._rings.hub:
            return None
        best: tuple[float, Bundle] | None = None
        for bundle, track in zip(self.bundles, self._tracks, strict=True):
            away = min(_away(point, start, end) for start, end in pairwise(track))
            if away <= near and (best is None or away < best[0]):
                best = away, bundle
        return best[1] if best else None

    def between(self, start: Point, end: Point) -> tuple[Point, Point, Point, Point]:
        """A curve from a handle to any point of the sheet, bent towards the centre."""
        x, y = self._rings.centre
        share = 0.45
        first = x + (start[0] - x) * share, y + (start[1] - y) * share
        return start, first, (first[0] + (end[0] - first[0]) * 0.6, first[1] + (end[1] - first[1]) * 0.6), end

    @cached_property
    def _tracks(self) -> tuple[tuple[Point, ...], ...]:
        steps = [step / _SAMPLES for step in range(_SAMPLES + 1)]
        return tuple(tuple(bundle.at(share) for share in steps) for bundle in self.bundles)

    def _bundles(self, links: Iterable[LinkReading]) -> Iterable[Bundle]:
        joined: dict[tuple[int, int], list[LinkReading]] = {}
        for link in links:
            one, other = self._index.get(link.one), self._index.get(link.other)
            # A link to what is not in this overview, or to itself, has no way to run.
            if one is not None and other is not None and one != other:
                joined.setdefault((min(one, other), max(one, other)), []).append(link)
        for (one, other), together in sorted(joined.items()):
            yield Bundle(one, other, tuple(together), self._curve(one, other))

    def _curve(self, one: int, other: int) -> tuple[Point, Point, Point, Point]:
        """Deep through the middle for those that lie far apart, a gentle bend for neighbours."""
        start, end = self.handles[one], self.handles[other]
        steps = min(other - one, len(self.handles) - (other - one))
        apart = steps * self._rings.span / 180
        share = _SHALLOW + (_DEEP - _SHALLOW) * apart
        x, y = self._rings.centre
        # Opposites pass beside the centre, all on the same hand: else they would all meet in one knot.
        aside = _ASIDE * self._reach * max(0.0, (apart - 0.7) / 0.3)
        along = end[0] - start[0], end[1] - start[1]
        length = hypot(*along) or 1.0
        over, down = -along[1] / length * aside, along[0] / length * aside
        first = x + (start[0] - x) * share + over, y + (start[1] - y) * share + down
        second = x + (end[0] - x) * share + over, y + (end[1] - y) * share + down
        return start, first, second, end


def _away(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from a straight piece."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    share = 0.0
    if length:
        share = ((point[0] - start[0]) * across + (point[1] - start[1]) * down) / length
        share = min(max(share, 0.0), 1.0)
    return hypot(point[0] - start[0] - share * across, point[1] - start[1] - share * down)
