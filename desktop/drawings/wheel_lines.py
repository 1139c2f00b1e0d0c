"""The youth's lines as they stand on the wheel: broken into a few rows, with the number of those left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.drawings.labels import shorten, wrap
from desktop.drawings.shapes import Measure
from desktop.drawings.wheel_type import Type
from desktop.models.readings import LineKind, LineReading

ROWS_EACH = 2
"""How many rows one line takes at most."""
INDENT = 1.5
"""Room for the sign before a line, in sizes of its letters."""
_WIDEST = 27.0
"""How wide a row may become, in sizes of its letters: longer ones read badly."""
_NARROWEST = 6.0
"""Where a row is narrower than that, nothing can be read."""
_ENOUGH = 160
"""Letters: more never fit in the rows of one line."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a line; `kind` is set on its first. `left` says how many lines were left out after it."""

    text: str
    kind: LineKind | None
    left: int = 0


class Lines:
    """Sets lines in the sizes of one wheel; what was broken once is remembered."""

    def __init__(self, sizes: Type, measure: Measure) -> None:
        self._size, self._measure = sizes.line, measure
        self._broken: dict[tuple[str, int], list[str]] = {}

    def rows_wanted(self, lines: Sequence[LineReading], room: float) -> int:
        """How many rows they take in that room; none where it is too narrow."""
        width = self._width(room)
        if width < _NARROWEST * self._size:
            return 0
        return sum(len(self._rows(line, width)) for line in lines)

    def width_of(self, lines: Sequence[LineReading], room: float) -> float:
        """How wide they become in that room, their signs included."""
        width = self._width(room)
        rows = [row for line in lines for row in self._rows(line, width)]
        widest = max((self._measure(row, self._size, False) for row in rows), default=0.0)
        return min(widest + INDENT * self._size, room)

    def fitted(self, lines: Sequence[LineReading], room: float, most: int) -> list[Row]:
        """The first of them in at most so many rows, the last of which says how many are left."""
        width, rows, shown = self._width(room), list[Row](), 0
        for line in lines:
            free = most - len(rows)
            if free < 1:
                break
            broken = self._rows(line, width)
            if len(broken) > free:
                broken = wrap(self._brief(line), width, self._size, False, self._measure, free)
            rows += [Row(text, None if number else line.kind) for number, text in enumerate(broken)]
            shown += 1
        left = len(lines) - shown
        if left and rows:
            free_width = width - self._measure(f" +{left}", self._size, True)
            last = shorten(rows[-1].text, free_width, self._size, False, self._measure)
            rows[-1] = Row(last, rows[-1].kind, left)
        return rows

    def _width(self, room: float) -> float:
        # In steps, so that wheels of nearly the same size break lines alike.
        return min(room // 4 * 4, _WIDEST * self._size) - INDENT * self._size

    def _rows(self, line: LineReading, width: float) -> list[str]:
        key = line.text, int(width)
        if key not in self._broken:
            text = self._brief(line)
            self._broken[key] = wrap(text, width, self._size, False, self._measure, ROWS_EACH)
        return self._broken[key]

    @staticmethod
    def _brief(line: LineReading) -> str:
        text = " ".join(line.text.split())
        return text if len(text) <= _ENOUGH else text[:_ENOUGH].rstrip() + "…"
