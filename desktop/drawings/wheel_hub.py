"""What is drawn in the hub of the wheel: handles, curves of links, and the words of the chosen one."""

from dataclasses import dataclass, field
from math import dist, sqrt
from uuid import UUID

from desktop.drawings.colours import mix
from desktop.drawings.labels import ASCENT, DESCENT, PITCH, wrap
from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Anchor, Curve, Dash, Dot, Label, Measure, Point, Polygon, Shape, Stroke
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_links import Bundle, Web
from desktop.models.readings import LinkReading

_THICKER = 0.55
"""How much thicker a curve becomes with every link more in its bundle, in widths of one link."""
_THICKEST, _THICKEST_CROWDED = 4.0, 2.6
_CALM = 24
"""With more curves than that, they are drawn thinner and paler."""
_BADGE_PLACES = (0.5, 0.4, 0.6, 0.32, 0.68)
_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class Hub:
    """Draws the web of links; `size` is that of letters."""

    web: Web
    rings: Rings
    palette: Palette
    measure: Measure
    size: float
    handles: bool
    _badges: dict[int, Point] = field(default_factory=dict)

    def shapes(self) -> list[Shape]:
        """All links and handles, none of them chosen."""
        palette, web = self.palette, self.web
        colour = mix(palette.muted, palette.ground, 0.6 if self._crowded else 0.25)
        shapes: list[Shape] = [self._curve(bundle, colour) for bundle in web.bundles]
        for index, handle in enumerate(web.handles):
            if index in web.ends:
                shapes.append(Dot(handle, self._dot, palette.muted, Stroke(palette.ground, 1.2)))
            elif self.handles:
                shapes.append(Dot(handle, self._dot, palette.surface, Stroke(palette.quiet, 1.3)))
        return shapes if self._crowded else [*shapes, *self._numbers()]

    def of_domain(self, index: int) -> list[Shape]:
        """The links of one domain once more, so that they stand out."""
        palette, web = self.palette, self.web
        mine = [bundle for bundle in web.bundles if bundle.joins(index)]
        shapes: list[Shape] = [self._curve(bundle, palette.ink, 0.25) for bundle in mine]
        for end in sorted({end for bundle in mine for end in (bundle.one, bundle.other)}):
            shapes.append(Dot(web.handles[end], self._dot, palette.ink, Stroke(palette.ground, 1.2)))
        return [*shapes, *self._numbers(mine)] if mine else shapes

    def handle(self, index: int) -> list[Shape]:
        """The handle that is pointed at, or from which a link is being pulled."""
        at, palette = self.web.handles[index], self.palette
        soft = Dot(at, self._dot * 2.1, palette.accent_soft, Stroke(palette.accent, 1.2))
        return [soft, Dot(at, self._dot, palette.accent)]

    def pulled(self, index: int, to: Point) -> list[Shape]:
        """A link on its way from a handle to the finger."""
        start, first, second, end = self.web.between(self.web.handles[index], to)
        stroke = Stroke(self.palette.accent, self._width * 1.4, Dash.DASHED)
        return [
            Curve(start, ((first, second, end),), stroke),
            *self.handle(index),
            Dot(end, self._dot, self.palette.accent),
        ]

    def chosen(self, link: UUID) -> list[Shape]:
        """The chosen link stands out, with its words on it."""
        bundle = self.web.bundle_of(link)
        if bundle is None:
            return []
        palette = self.palette
        under = Stroke(palette.ground, self._wide(bundle) + 5.0)
        start, *rest = bundle.curve
        shapes: list[Shape] = [
            Curve(start, ((rest[0], rest[1], rest[2]),), under),
            self._curve(bundle, palette.accent, 0.7),
            *(
                Dot(self.web.handles[end], self._dot * 1.25, palette.accent)
                for end in (bundle.one, bundle.other)
            ),
        ]
        number = next(n for n, one in enumerate(bundle.links, 1) if one.id == link)
        return [*shapes, *self._words(bundle, bundle.links[number - 1], number)]

    @property
    def _width(self) -> float:
        return min(max(self.rings.hub / 75, 1.2), 2.2) * (0.65 if self._crowded else 1.0)

    @property
    def _crowded(self) -> bool:
        return len(self.web.bundles) > _CALM

    @property
    def _dot(self) -> float:
        return min(max(self.web.target * 0.28, 2.8), 6.5)

    def _wide(self, bundle: Bundle) -> float:
        most = _THICKEST_CROWDED if self._crowded else _THICKEST
        return self._width * min(1 + _THICKER * (len(bundle.links) - 1), most)

    def _curve(self, bundle: Bundle, colour: str, more: float = 0.0) -> Curve:
        start, first, second, end = bundle.curve
        stroke = Stroke(colour, self._wide(bundle) + more * self._width)
        return Curve(start, ((first, second, end),), stroke)

    def _numbers(self, bundles: "list[Bundle] | None" = None) -> list[Shape]:
        """How many links a bundle holds, where there is room to say so."""
        size = max(0.78 * self.size, 9.0)
        radius = 0.85 * size
        ink = self.palette.muted if bundles is None else self.palette.ink
        shapes: list[Shape] = []
        for number, bundle in enumerate(self.web.bundles):
            if len(bundle.links) < 2 or (bundles is not None and bundle not in bundles):
                continue
            at = self._badge_at(number, bundle, radius)
            if at is not None:
                shapes.append(Dot(at, radius, self.palette.ground, Stroke(ink, 1.2)))
                count = str(len(bundle.links))
                shapes.append(Label(count, (at[0], at[1] + 0.36 * size), size, ink, Anchor.MIDDLE, bold=True))
        return shapes

    def _badge_at(self, number: int, bundle: Bundle, radius: float) -> Point | None:
        if number not in self._badges:
            taken = [*self._badges.values(), *self.web.handles]
            for share in _BADGE_PLACES:
                at = bundle.at(share)
                if all(dist(at, other) > 2 * radius + 2 for other in taken):
                    self._badges[number] = at
                    break
        return self._badges.get(number)

    def _words(self, bundle: Bundle, link: LinkReading, number: int) -> list[Shape]:
        """The youth's words in a frame upon the curve, as much of them as the hub holds."""
        size, many = self.size, len(bundle.links) > 1
        text = " ".join(link.text.split()[:80])
        if many:
            text = f"{number}/{len(bundle.links)} {text}"
        room = 1.25 * self.rings.hub
        pad = 0.6 * size
        most = max(1, min(_MOST_LINES, int((1.15 * self.rings.hub - 2 * pad) / (size * PITCH))))
        lines = wrap(text[:400], room - 2 * pad, size, False, self.measure, most)
        if not lines:
            return []
        wide = max(self.measure(line, size, False) for line in lines) + 2 * pad
        tall = len(lines) * size * PITCH + 2 * pad - (PITCH - 1.1) * size
        x, y = self._within(bundle.at(0.5), wide, tall)
        left, top = x - wide / 2, y - tall / 2
        corners = ((left, top), (left + wide, top), (left + wide, top + tall), (left, top + tall))
        frame = Polygon(corners, self.palette.raised, Stroke(self.palette.accent, 1.4), radius=0.6 * size)
        base = top + pad + (1.1 + ASCENT - DESCENT) / 2 * size
        return [
            frame,
            *(
                Label(line, (x, base + row * size * PITCH), size, self.palette.ink, Anchor.MIDDLE)
                for row, line in enumerate(lines)
            ),
        ]

    def _within(self, wanted: Point, wide: float, tall: float) -> Point:
        """Where a frame of that size stands nearest to the point it is about, and wholly in the hub."""
        x, y = self.rings.centre
        free = max(self.rings.hub * 0.82 - sqrt(wide * wide + tall * tall) / 2, 0.0)
        away = dist(wanted, (x, y))
        share = min(1.0, free / away) if away else 0.0
        return x + (wanted[0] - x) * share, y + (wanted[1] - y) * share
