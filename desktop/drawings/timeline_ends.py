"""The names at the ends of the lines: never on each other, each joined to its line."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.drawings.labels import ASCENT, DESCENT, Box, shorten, spread
from desktop.drawings.shapes import Dash, Label, Line, Measure, Shape, Stroke
from desktop.drawings.timeline_tracks import Track

PITCH = 1.32
SMALLEST = 8.0
"""The size under which names are not set, in points."""
LEADER = 26.0
"""Room for the leaders, between the last moment and the names."""


@dataclass(frozen=True, slots=True)
class End:
    """The name of one line, in its place."""

    track: Track
    box: Box
    middle: float


class Ends:
    """Names with the latest value ("Ik durf hulp vragen · 8") from `left` to `right`.

    They shrink to the size at which all fit between `top` and `bottom`, 8 points at the least. What
    does not fit even so is counted on a last line.
    """

    def __init__(
        self,
        tracks: Sequence[Track],
        names: Sequence[str],
        room: Box,
        size: float,
        measure: Measure,
    ) -> None:
        self._measure, self._room = measure, room
        self._names = {track.statement.id: name for track, name in zip(tracks, names, strict=True)}
        tall = room.bottom - room.top
        self.size = max(min(size, tall / (max(len(tracks), 1) * PITCH)), min(SMALLEST, size))
        self._all = sorted(tracks, key=lambda track: track.spots[-1].at[1])
        self._fit = max(int(tall / (self.size * PITCH) + 0.001), 1)

    @property
    def left_out(self) -> int:
        """How many names have no place."""
        return max(len(self._all) - self._fit + 1, 0) if len(self._all) > self._fit else 0

    def placed(self, highlighted: object = None) -> list[End]:
        """The names that fit, from the top down; the highlighted one is always among them."""
        kept = self._all
        if self.left_out:
            kept = kept[: self._fit - 1]
            wanted = next((track for track in self._all if track.statement.id == highlighted), None)
            if wanted and wanted not in kept:
                kept = [*kept[:-1], wanted]
        tall = self.size * PITCH
        bottom = self._room.bottom - (tall if self.left_out else 0.0)
        middles = spread(
            [track.spots[-1].at[1] for track in kept], [tall] * len(kept), self._room.top, bottom
        )
        return [
            End(track, Box(self._room.left, middle - tall / 2, self._room.right, middle + tall / 2), middle)
            for track, middle in zip(kept, middles, strict=True)
        ]

    def label(self, end: End, colour: str, *, bold: bool) -> Label:
        """The name itself; a long one is shortened, its value never."""
        value = f" · {end.track.spots[-1].value}"
        wide = self._room.right - self._room.left - self._measure(value, self.size, bold)
        name = shorten(self._names[end.track.statement.id], wide, self.size, bold, self._measure)
        return Label(name + value, (self._room.left, self._base(end.middle)), self.size, colour, bold=bold)

    def leader(self, end: End, last_across: float, colour: str) -> list[Shape]:
        """From the last mark to the name; dotted from an answer that is older than the last moment."""
        spot = end.track.spots[-1]
        x, y = spot.at
        turn, goal = last_across + 8.0, (self._room.left - 5.0, end.middle)
        slanted = Line((turn, y), goal, Stroke(colour))
        if x >= last_across - 0.5:
            return [Line((x + spot.radius, y), (turn, y), Stroke(colour)), slanted]
        return [Line((x + spot.radius + 2, y), (turn, y), Stroke(colour, 1.0, Dash.DOTTED)), slanted]

    def count(self, text: str, colour: str) -> Label:
        """The last line, that says how many names have no place."""
        base = self._base(self._room.bottom - self.size * PITCH / 2)
        return Label(text, (self._room.left, base), self.size, colour)

    def _base(self, middle: float) -> float:
        return middle + (ASCENT - DESCENT) / 2 * self.size


def widest(names: Sequence[str], size: float, measure: Measure) -> float:
    """Width of the widest name with its value, in bold as when it is highlighted."""
    return max((measure(f"{name} · 10", size, True) for name in names), default=0.0)
