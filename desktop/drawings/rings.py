"""The rings of the wheel as geometry: where a domain's sector lies, and what lies under a point."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin

from desktop.drawings.labels import Box
from desktop.drawings.shapes import Point

RINGS = 5
"""A feeling goes from 1 to 5, a ring for each."""
HUB = 0.44
"""Radius of the hub, as a share of that of the wheel."""
GAP = 1.3
"""Degrees that stay open between two sectors."""


@dataclass(frozen=True, slots=True)
class Rings:
    """A wheel of `count` sectors around `centre`, five rings between its hub and `outer`, in points."""

    centre: Point
    outer: float
    count: int

    @property
    def hub(self) -> float:
        """Radius of the hub."""
        return self.outer * HUB

    @property
    def span(self) -> float:
        """Degrees from one sector to the next."""
        return 360 / max(self.count, 1)

    def start(self, index: int) -> float:
        """The angle at which that sector begins, behind its gap."""
        return index * self.span + GAP / 2

    def middle(self, index: int) -> float:
        """The angle through the middle of that sector."""
        return (index + 0.5) * self.span

    def radius_of(self, value: int) -> float:
        """The outer radius of ring `value` (1 to 5); that of 0 is the hub's."""
        return self.hub + (self.outer - self.hub) * value / RINGS

    def point(self, angle: float, radius: float) -> Point:
        """The point at that angle and that distance from the centre."""
        turn = radians(angle)
        return self.centre[0] + radius * sin(turn), self.centre[1] - radius * cos(turn)

    def distance(self, point: Point) -> float:
        """How far the point lies from the centre."""
        return hypot(point[0] - self.centre[0], point[1] - self.centre[1])

    def sector_at(self, point: Point) -> int:
        """The sector in whose direction the point lies, however far away."""
        angle = degrees(atan2(point[0] - self.centre[0], self.centre[1] - point[1])) % 360
        return min(int(angle / self.span), self.count - 1)

    def value_at(self, point: Point) -> int | None:
        """The ring at the point's distance: None in the hub, 5 outside the wheel too."""
        share = (self.distance(point) - self.hub) / (self.outer - self.hub)
        return None if share < 0 else min(int(share * RINGS) + 1, RINGS)

    def bounds(self, index: int) -> Box:
        """The smallest box around that sector."""
        first, last = self.start(index), self.start(index) + self.span - GAP
        turns = [angle for angle in (0.0, 90.0, 180.0, 270.0, 360.0) if first < angle < last]
        corners = [self.point(angle, radius) for angle in (first, last) for radius in (self.hub, self.outer)]
        return _around([*corners, *(self.point(angle, self.outer) for angle in turns)])


def _around(points: Sequence[Point]) -> Box:
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(down), max(across), max(down))
