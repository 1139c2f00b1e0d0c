"""Round corners for paper: a PDF knows lines and cubic curves only."""

from math import acos, hypot, radians, tan

from desktop.drawings.shapes import Point


def bend(before: Point, corner: Point, after: Point, radius: float) -> tuple[Point, Point, Point, Point]:
    """A round corner as one cubic: start, two controls, end; never longer than half a side."""
    (back_x, back_y), back = _towards(corner, before)
    (on_x, on_y), on = _towards(corner, after)
    angle = acos(max(-1.0, min(1.0, back_x * on_x + back_y * on_y)))
    if not back or not on or angle < 1e-6:
        return corner, corner, corner, corner
    cut = min(radius / tan(angle / 2), back / 2, on / 2)
    # 4/3 tan(a/4) is the handle of a cubic that follows a circle over the angle a.
    handle = 4 / 3 * tan((radians(180) - angle) / 4) * cut * tan(angle / 2)
    x, y = corner
    start = x + back_x * cut, y + back_y * cut
    end = x + on_x * cut, y + on_y * cut
    first = start[0] - back_x * handle, start[1] - back_y * handle
    second = end[0] - on_x * handle, end[1] - on_y * handle
    return start, first, second, end


def _towards(start: Point, end: Point) -> tuple[Point, float]:
    x, y = end[0] - start[0], end[1] - start[1]
    length = hypot(x, y)
    return ((x / length, y / length) if length else (0.0, 0.0)), length
