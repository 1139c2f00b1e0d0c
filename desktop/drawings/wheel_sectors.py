"""The sectors of the wheel: rings filled up to the score, in colour, in grey, or empty to fill in by hand."""

from dataclasses import dataclass
from math import floor

from desktop.drawings.colours import contrast, is_dark, mix, readable
from desktop.drawings.rings import GAP, RINGS, Rings
from desktop.drawings.shapes import Anchor, Arc, Dash, Icon, Label, Sector, Shape, Stroke
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_look import WheelLook
from desktop.models.readings import DomainReading

_INSET = 1.2
"""Degrees by which the dotted line stays away from the sides of its sector."""
_BETWEEN = 1.5
"""Points between two filled rings."""
_PALE = 0.74
"""How far what was taken over unchanged fades into the surface."""


@dataclass(frozen=True, slots=True)
class Sectors:
    """Draws the sector of one domain after the other."""

    rings: Rings
    palette: Palette
    look: WheelLook
    faces: bool = False
    """Whether a ring is told by a face instead of its number."""

    def shapes(
        self, index: int, domain: DomainReading, score: float | None, as_before: bool
    ) -> tuple[Shape, ...]:
        """The rings up to that score, with a dotted line where the score before stood.

        A score between two whole ones is for a drawing in motion. `as_before`: not a fresh answer.
        """
        if self.look.blank:
            return (*self._rings(index, domain, 0.0, False), *self._numbers(index))
        shapes = self._unspoken(index) if score is None else self._rings(index, domain, score, as_before)
        if domain.previous_score is not None:
            shapes.append(self._before(index, domain.previous_score))
        return tuple(shapes)

    def outline(self, index: int, stroke: Stroke) -> Sector:
        """A line around the whole sector."""
        rings = self.rings
        span = rings.span - GAP
        return Sector(rings.centre, rings.hub, rings.outer, rings.start(index), span, None, stroke)

    def scale(self, index: int, domain: DomainReading, score: int | None, as_before: bool) -> list[Shape]:
        """What each ring of a sector stands for: a face, or its number."""
        return [
            self._sign(index, value, self._on(domain, score, value, as_before))
            for value in range(1, RINGS + 1)
        ]

    def _unspoken(self, index: int) -> list[Shape]:
        rings, palette = self.rings, self.palette
        hatch = palette.quiet if self.look.grey else palette.strong_line
        thin = Stroke(palette.line, 1.0)
        start, span = rings.start(index), rings.span - GAP
        whole = Sector(
            rings.centre, rings.hub, rings.outer, start, span, palette.ground, Stroke(hatch), hatch
        )
        arcs = (Arc(rings.centre, rings.radius_of(value), start, span, thin) for value in range(1, RINGS))
        return [whole, *arcs]

    def _rings(self, index: int, domain: DomainReading, score: float, as_before: bool) -> list[Shape]:
        rings, palette = self.rings, self.palette
        start, span = rings.start(index), rings.span - GAP
        whole, centre = floor(score), rings.centre
        # Rings are a little narrower than their room: the ground between them costs less than lines would.
        thin = Stroke(palette.strong_line if self._plain_lines else palette.line, 1.0)
        shapes: list[Shape] = [Sector(centre, rings.hub, rings.outer, start, span, palette.surface, thin)]
        for value in range(whole + 1, RINGS):
            shapes.append(Arc(centre, rings.radius_of(value), start, span, thin))
        if score > whole:
            reach = rings.hub + (rings.outer - rings.hub) * score / RINGS
            moving = self._on(domain, whole + 1, whole + 1, as_before)
            shapes.append(Sector(centre, rings.radius_of(whole) + _BETWEEN / 2, reach, start, span, moving))
        edge = Stroke(self._colour(domain), 1.4) if as_before else None
        for value in range(whole, 0, -1):
            inner, outer = rings.radius_of(value - 1), rings.radius_of(value)
            if edge is None:
                inner += _BETWEEN / 2 if value > 1 else 0.0
                outer -= _BETWEEN / 2 if value < whole else 0.0
            fill = self._on(domain, whole, value, as_before)
            shapes.append(Sector(centre, inner, outer, start, span, fill, edge))
        return shapes

    @property
    def _plain_lines(self) -> bool:
        """Whether the lines of empty rings have to be seen on a poor print."""
        return self.look.grey or self.look.blank

    def _on(self, domain: DomainReading, score: int | None, value: int, as_before: bool = False) -> str:
        """The colour on which ring `value` stands."""
        palette = self.palette
        if score is None:
            return palette.ground
        if value > score:
            return palette.surface
        colour = self._colour(domain)
        return mix(colour, palette.surface, _PALE if as_before else 0.1 * (RINGS - value))

    def _colour(self, domain: DomainReading) -> str:
        """The domain's own colour; on a dark surface, light enough to be seen. One grey for all without."""
        surface = self.palette.surface
        if self.look.grey:
            return mix(self.palette.ink, surface, 0.38)
        return readable(domain.colour, surface, 2.4 if is_dark(surface) else 1.5)

    def _before(self, index: int, value: int) -> Arc:
        rings = self.rings
        start, span = rings.start(index) + _INSET, rings.span - GAP - 2 * _INSET
        stroke = Stroke(self.palette.ink, max(1.6, rings.outer / 100), Dash.DOTTED)
        return Arc(rings.centre, rings.radius_of(value), start, span, stroke)

    def _numbers(self, index: int) -> list[Shape]:
        return [self._sign(index, value, self.palette.surface) for value in range(1, RINGS + 1)]

    def _sign(self, index: int, value: int, on: str) -> Shape:
        rings = self.rings
        thick = (rings.outer - rings.hub) / RINGS
        inner, outer = rings.radius_of(value - 1), rings.radius_of(value)
        x, y = rings.point(rings.middle(index), (inner + outer) / 2)
        ink, least = self.palette.ink, 3.0 if self.faces else self.palette.contrast
        if contrast(ink, on) < least:
            ink = readable(self.palette.surface, on, least)
        if self.faces:
            size = 0.8 * thick
            return Icon(f"face_{value}", (x - size / 2, y - size / 2), size, ink)
        size = min(0.56 * thick, 24.0)
        colour = readable(self.palette.quiet, on, least) if self.look.blank else ink
        return Label(str(value), (x, y + 0.36 * size), size, colour, Anchor.MIDDLE)
