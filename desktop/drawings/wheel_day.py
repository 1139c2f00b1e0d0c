"""On which day an overview was made, and what the dotted line is, in whichever corner of the sheet is free."""

from collections.abc import Sequence

from desktop.drawings.labels import ASCENT, DESCENT, PITCH, Box
from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Anchor, Dash, Label, Line, Measure, Point, Shape, Stroke
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import OverviewReading

_MARGIN = 8.0
_AWAY = 10.0
"""Points that stay free around it."""
_SAMPLE = 2.0
"""Length of the sample of the dotted line, in sizes of the letters."""


class Caption:
    """The day, and unless `brief` the dotted line with the day it stands for; `size` is that of the letters."""

    def __init__(
        self,
        reading: OverviewReading,
        words: Words,
        palette: Palette,
        measure: Measure,
        size: float,
        *,
        brief: bool,
    ) -> None:
        self._palette, self._size = palette, size
        self._day = words.day(reading.on)
        compared = any(domain.previous_score is not None for domain in reading.domains)
        before = reading.previous_on if compared and not brief else None
        self._before = words.day(before) if before else ""
        width = measure(self._day, size * 1.1, True)
        if self._before:
            width = max(width, (_SAMPLE + 0.6) * size + measure(self._before, size, False))
        self.width = width
        self._height = size * PITCH * (2.1 if self._before else 1.1)

    @property
    def tall(self) -> float:
        """The height it takes from the sheet, where it stands above everything else."""
        return self._height + _MARGIN

    def corner(self, width: float, height: float, rings: Rings, taken: Sequence[Box]) -> Box | None:
        """The first corner of the sheet in which it touches nothing."""
        right, bottom = width - _MARGIN - self.width, height - _MARGIN - self._height
        for left, top in ((_MARGIN, _MARGIN), (right, _MARGIN), (_MARGIN, bottom), (right, bottom)):
            box = Box(left, top, left + self.width, top + self._height)
            around = Box(box.left - _AWAY, box.top - _AWAY, box.right + _AWAY, box.bottom + _AWAY)
            nearest = _nearest(around, rings.centre)
            if rings.distance(nearest) > rings.outer and not any(around.overlaps(one) for one in taken):
                return box
        return None

    def shapes(self, width: float, height: float, rings: Rings, taken: Sequence[Box]) -> list[Shape]:
        """The words in that corner, or else in the first of all."""
        box = self.corner(width, height, rings, taken)
        if box is None:
            box = Box(_MARGIN, _MARGIN, _MARGIN + self.width, _MARGIN + self._height)
        size, palette = self._size, self._palette
        base = box.top + 1.1 * size * (PITCH + ASCENT - DESCENT) / 2
        shapes: list[Shape] = [Label(self._day, (box.left, base), size * 1.1, palette.ink, bold=True)]
        if self._before:
            base += size * PITCH
            middle, start = base - 0.32 * size, box.left + 1
            stroke = Stroke(palette.ink, max(1.6, 0.14 * size), Dash.DOTTED)
            shapes.append(Line((start, middle), (start + _SAMPLE * size, middle), stroke))
            left = box.left + (_SAMPLE + 0.6) * size
            shapes.append(Label(self._before, (left, base), size, palette.muted, Anchor.START))
        return shapes


def _nearest(box: Box, point: Point) -> Point:
    return min(max(point[0], box.left), box.right), min(max(point[1], box.top), box.bottom)
