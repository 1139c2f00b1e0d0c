"""Small signs drawn as figures, because fonts do not all have them: up, down, check mark, star."""

from math import cos, pi, sin

from desktop.drawings.shapes import Curve, Point, Polygon, Stroke

TRIANGLE = 0.78
"""Width of an up or down sign, in sizes of the letters it stands among."""


def up(left: float, base: float, size: float, colour: str) -> Polygon:
    """A triangle that points up, standing on the base line of letters of that size."""
    width = TRIANGLE * size
    top = base - 0.68 * size
    return Polygon(((left, base), (left + width / 2, top), (left + width, base)), colour)


def down(left: float, base: float, size: float, colour: str) -> Polygon:
    """A triangle that points down, hanging where letters of that size stand."""
    width = TRIANGLE * size
    top = base - 0.68 * size
    return Polygon(((left, top), (left + width, top), (left + width / 2, base)), colour)


def check(centre: Point, radius: float, colour: str) -> Curve:
    """A check mark within a circle of that radius."""
    x, y = centre
    start = (x - 0.42 * radius, y + 0.02 * radius)
    foot = (x - 0.1 * radius, y + 0.34 * radius)
    end = (x + 0.45 * radius, y - 0.3 * radius)
    pieces = ((start, foot, foot), (foot, end, end))
    return Curve(start, pieces, Stroke(colour, 0.19 * radius))


def star(centre: Point, radius: float, colour: str) -> Polygon:
    """A star with five points within a circle of that radius."""
    x, y = centre
    points = tuple(
        (x + reach * sin(step * pi / 5), y - reach * cos(step * pi / 5))
        for step in range(10)
        for reach in (radius if step % 2 == 0 else 0.45 * radius,)
    )
    return Polygon(points, colour, Stroke(colour, 0.09 * radius))
