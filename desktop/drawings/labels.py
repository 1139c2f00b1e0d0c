"""The layout of text that all drawings share: breaking into lines, shortening, keeping apart."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.drawings.shapes import Anchor, Label, Measure, Point

PITCH = 1.3
"""Distance between two base lines, in sizes of the letter."""
ASCENT = 0.95
"""How far accents and capitals may reach above the base line, in sizes of the letter."""
DESCENT = 0.25
"""How far letters reach below the base line, in sizes of the letter."""

_SPACES = re.compile(r"[ \t\r\f\v]+")  # a no-break space holds together what it stands between


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the sheet, in points."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, point: Point) -> bool:
        """Whether the point lies in the box or on its edge."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def box_of(label: Label, measure: Measure) -> Box:
    """The room a label takes on the sheet."""
    width = measure(label.text, label.size, label.bold)
    share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[label.anchor]
    left = label.at[0] - width * share
    x, y = left, label.at[1]
    return Box(x, y - ASCENT * label.size, x + width, y + DESCENT * label.size)


def wrap(
    text: str, width: float, size: float, bold: bool, measure: Measure, max_lines: int | None = None
) -> list[str]:
    """Break a text into lines of at most `width` points; a word that is wider is broken too.

    With `max_lines`, what does not fit is cut off and "…" stands in its place.
    """
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for word in words_of(paragraph):
            longer = f"{line} {word}" if line else word
            if measure(longer, size, bold) <= width:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = pieces(word, width, size, bold, measure)
            lines += full
        if line:
            lines.append(line)
    if max_lines is not None and len(lines) > max_lines:
        rest = " ".join(lines[max_lines - 1 :])
        lines[max_lines - 1 :] = [shorten(rest, width, size, bold, measure)]
    return lines


def words_of(text: str) -> list[str]:
    """The words of a text; what a no-break space joins is one word."""
    return [word for word in _SPACES.split(text.replace("\n", " ")) if word]


def pieces(word: str, width: float, size: float, bold: bool, measure: Measure) -> list[str]:
    """One word in pieces of at most `width` points, each of one letter at least."""
    found: list[str] = []
    while measure(word, size, bold) > width and len(word) > 1:
        end = _fitting(word, width, size, bold, measure)
        if end >= len(word):
            break
        found.append(word[:end])
        word = word[end:]
    return [*found, word]


def shorten(text: str, width: float, size: float, bold: bool, measure: Measure) -> str:
    """The text itself where it fits in `width` points, else its beginning with "…"."""
    if measure(text, size, bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[: _whole(text, low)].rstrip() + "…"


def spread(centres: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Move boxes along one axis until none overlaps, all between `low` and `high`.

    The sum of the squared displacements is the least there is, and the order stays (boxes at
    one place keep the order in which they were given). Where there is too little room for all,
    they share it in proportion to their heights.
    """
    if not centres:
        return []
    total = sum(heights)
    if total > high - low:
        heights = [height * (high - low) / total for height in heights]
    order = sorted(range(len(centres)), key=lambda i: centres[i])
    offsets = [heights[order[0]] / 2]
    for before, after in pairwise(order):
        offsets.append(offsets[-1] + (heights[before] + heights[after]) / 2)
    slack = max(high - low - sum(heights), 0.0)
    levels = _rising(centres[i] - offset for i, offset in zip(order, offsets, strict=True))
    placed = [0.0] * len(centres)
    for i, offset, level in zip(order, offsets, levels, strict=True):
        placed[i] = min(max(level, low), low + slack) + offset
    return placed


def _rising(values: Iterable[float]) -> list[float]:
    """The nearest sequence that never falls: pooling of adjacent violators."""
    pools: list[tuple[float, int]] = []
    for value in values:
        total, count = value, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, many = pools.pop()
            total, count = total + before, count + many
        pools.append((total, count))
    return [total / count for total, count in pools for _ in range(count)]


def _fitting(word: str, width: float, size: float, bold: bool, measure: Measure) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(word[:middle], size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    whole = _whole(word, low)
    if whole:
        return whole
    while low < len(word) and unicodedata.combining(word[low]):
        low += 1
    return low


def _whole(text: str, end: int) -> int:
    """The last place at or before `end` where no letter is parted from its accents."""
    while 0 < end < len(text) and unicodedata.combining(text[end]):
        end -= 1
    return end
