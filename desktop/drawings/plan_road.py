"""The winding road of a plan: its bends pass below the texts, never through them."""

from desktop.drawings.plan_sheet import Sheet
from desktop.drawings.plan_stations import Station
from desktop.drawings.shapes import Curve, Point, Stroke

_CLEAR = 3.0
"""Points that stay free between road and text."""


class Road:
    """Pieces of road on a sheet, in one colour."""

    def __init__(self, sheet: Sheet, colour: str) -> None:
        self._sheet = sheet
        self._stroke = Stroke(colour, sheet.road)

    def between(self, one: Station, top: float, other: Station, other_top: float) -> Curve:
        """From one station to the next; both tops are where their rooms begin."""
        sheet = self._sheet
        start = (one.x, one.centre(top, sheet))
        end = (other.x, other.centre(other_top, sheet))
        below = self._foot(one, top) if self._towards(one, other.x) else None
        above = other.text_top(other_top, sheet) if self._towards(other, one.x) else None
        return self._bend(start, end, below, above)

    def out(self, one: Station, top: float, x: float, bottom: float) -> Curve:
        """From the last station of a page to its lower edge, where the next page goes on at `x`."""
        sheet = self._sheet
        below = self._foot(one, top) if self._towards(one, x) else None
        return self._bend((one.x, one.centre(top, sheet)), (x, bottom), below, None)

    def straight(self, start: Point, end: Point) -> Curve:
        """A straight piece."""
        return Curve(start, ((start, end, end),), self._stroke)

    def to_star(self, start: Point, foot: float, star: Point) -> Curve:
        """From the last station, whose text ends at `foot`, sideways into the star."""
        turn = (start[0], max(start[1], min(foot, star[1])))
        bend = (turn[0] + 0.55 * (star[0] - turn[0]), star[1])
        return Curve(start, ((start, turn, turn), ((turn[0], star[1]), bend, star)), self._stroke)

    def _foot(self, station: Station, top: float) -> float:
        return station.text_top(top, self._sheet) + station.text_height()

    def _towards(self, station: Station, x: float) -> bool:
        """Whether the station's text stands on the side to which the road goes."""
        return (station.text_left > station.x) == (x > station.x) and x != station.x

    def _bend(self, start: Point, end: Point, below: float | None, above: float | None) -> Curve:
        """An S, as tall as the texts allow, with straight pieces before and after.

        The S meets the texts' columns at the share `k` of its height, so its upper end `u` and its
        lower end `v` must keep (1 - k) u + k v under the upper text, and k u + (1 - k) v over the lower.
        """
        (x1, y1), (x2, y2) = start, end
        if x1 == x2:
            return self.straight(start, end)
        k = self._share(abs(x2 - x1))
        reach = self._sheet.road / 2 + _CLEAR
        high = y1 if below is None else below + reach
        low = y2 if above is None else above - reach
        u = max(y1, ((1 - k) * high - k * low) / (1 - 2 * k)) if below is not None else y1
        v = min(y2, (low - k * u) / (1 - k)) if above is not None else y2
        if below is not None:
            u = max(u, (high - k * v) / (1 - k))
        u = min(u, v)
        middle = (u + v) / 2
        pieces = (
            (start, (x1, u), (x1, u)),
            ((x1, middle), (x2, middle), (x2, v)),
            ((x2, v), end, end),
        )
        return Curve(start, pieces, self._stroke)

    def _share(self, across: float) -> float:
        sheet = self._sheet
        wanted = min((sheet.radius + sheet.beside - sheet.road / 2) / across, 1.0)
        low, high = 0.0, 1.0
        for _ in range(20):
            t = (low + high) / 2
            if 3 * t * t - 2 * t**3 < wanted:
                low = t
            else:
                high = t
        return min(1.5 * low * (1 - low) + low**3, 0.3)
