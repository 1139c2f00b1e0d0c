"""How much room the shapes of a drawing take, to test that they stay inside the sheet and apart."""

from itertools import combinations

from desktop.drawings.labels import Box, box_of
from desktop.drawings.rings import Rings
from desktop.drawings.shapes import (
    Arc,
    Curve,
    Dot,
    Drawing,
    Icon,
    Label,
    Line,
    Measure,
    Picture,
    Point,
    Polygon,
    Sector,
    Shape,
)

EPSILON = 0.05


def points_of(shape: Shape) -> list[Point]:
    """Points that no part of a shape reaches beyond; controls of a curve count, it stays within them."""
    match shape:
        case Line(start, end):
            return [start, end]
        case Curve(start, pieces):
            return [start, *(point for piece in pieces for point in piece)]
        case Polygon(points):
            return list(points)
        case Dot((x, y), radius):
            return [(x - radius, y - radius), (x + radius, y + radius)]
        case Icon(_, (x, y), size) | Picture(_, (x, y), size):
            return [(x, y), (x + size, y + size)]
        case Sector(centre, inner, outer, start, span):
            rings = Rings(centre, outer, 1)
            steps = [start + span * step / 12 for step in range(13)]
            return [rings.point(angle, radius) for angle in steps for radius in (inner, outer)]
        case Arc(centre, radius, start, span):
            rings = Rings(centre, radius, 1)
            return [rings.point(start + span * step / 12, radius) for step in range(13)]
    raise AssertionError(shape)


def extent(shape: Shape, measure: Measure) -> Box:
    """The box around one shape, with half of its stroke."""
    if isinstance(shape, Label):
        return box_of(shape, measure)
    points = points_of(shape)
    stroke = getattr(shape, "stroke", None)
    half = stroke.width / 2 if stroke else 0.0
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across) - half, min(down) - half, max(across) + half, max(down) + half)


def strays(drawing: Drawing, measure: Measure) -> list[Shape]:
    """The shapes that leave the sheet."""
    found = []
    for shape in drawing.shapes:
        box = extent(shape, measure)
        inside = box.left >= -EPSILON and box.top >= -EPSILON
        if not (inside and box.right <= drawing.width + EPSILON and box.bottom <= drawing.height + EPSILON):
            found.append(shape)
    return found


def collisions(drawing: Drawing, measure: Measure) -> list[tuple[Label, Label]]:
    """The pairs of labels that lie on each other."""
    labels = [(shape, box_of(shape, measure)) for shape in drawing.shapes if isinstance(shape, Label)]
    return [
        (one, other)
        for (one, box), (other, other_box) in combinations(labels, 2)
        if _shrunk(box).overlaps(_shrunk(other_box))
    ]


def _shrunk(box: Box) -> Box:
    # Lines of one text may touch: base lines are 1.3 sizes apart, a box is 1.2 tall.
    return Box(box.left + EPSILON, box.top + EPSILON, box.right - EPSILON, box.bottom - EPSILON)
