"""Where the names of the life domains stand around the wheel, and how large the wheel may be for them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.drawings.rings import Rings
from desktop.drawings.shapes import Measure
from desktop.drawings.wheel_around import MARGIN, Around
from desktop.drawings.wheel_lines import ROWS_EACH, Lines
from desktop.drawings.wheel_type import Place, Text, Type

MOST_ROWS = 8
"""How many rows of the youth's lines a label has at most."""

_STEPS = 24
_ROOMY = 0.27
"""A wheel that reaches this far, as a share of the sheet's smaller side, is large enough."""
_MOVED = 1.3
"""How much larger the wheel has to become before labels move away from their sectors for it."""
_READABLE = 7.6
"""Room that a shortened name needs, in sizes of its letters."""
_SMALLER = 0.72
"""How much smaller the letters may become for the youth's lines."""
_FEW = 2
_FEW_SHARES, _MANY_SHARES = (1.0, 0.95, 0.9, 0.84, 0.78, 0.72, 0.66), (1.0, 0.95, 0.9, 0.84)
"""How small the wheel may become for the youth's lines, as shares of what it could be: for a few rows more."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A wheel with its labels; `sizes` says how these are set."""

    rings: Rings
    places: tuple[Place, ...]
    sizes: Type

    def moved(self, down: float) -> "Arrangement":
        """The same, further down on the sheet."""
        x, y = self.rings.centre
        rings = replace(self.rings, centre=(x, y + down))
        return Arrangement(rings, tuple(place.moved(down) for place in self.places), self.sizes)


def arrange(
    said: Callable[[Type], Sequence[Text]],
    width: float,
    height: float,
    sizes: Sequence[Type],
    measure: Measure,
) -> Arrangement:
    """The largest wheel around which all labels have their room, with the places of the labels.

    `said` gives what the labels hold when set in those sizes. Of the `sizes`, the first is taken with which the wheel is large enough. Icons stand beside the
    text, or above it where that leaves clearly more room for the wheel. Where even a small wheel
    leaves too little room, names are shortened.
    """
    best: Arrangement | None = None
    for one in sizes:
        found = _best(said(one), width, height, one, measure)
        if found and (best is None or found.rings.outer > 1.06 * best.rings.outer):
            best = found
        if best and best.rings.outer >= _ROOMY * min(width, height):
            break
    if best is None:
        return _shortened(said, width, height, sizes[-1], measure)
    return _with_lines(said, width, height, best, sizes, measure)


def _shortened(
    said: Callable[[Type], Sequence[Text]], width: float, height: float, sizes: Type, measure: Measure
) -> Arrangement:
    """A small wheel with names that end in "…", where there is too little room for more."""
    short = replace(sizes, name_lines=min(sizes.name_lines, 1))
    needed = [max(text.state_width, text.signs_width, _READABLE * sizes.name) for text in said(short)]
    beside = width / 2 - MARGIN - sizes.name - sizes.beside - max(needed, default=0.0)
    above = height / 2 - MARGIN - sizes.name - sizes.state_tall
    outer = max(_smallest(width, height), min(beside, above))
    fewer = replace(short, signs=0.0)
    for one in (short, fewer):
        around = Around(said(one), width, height, outer, one, measure, strict=True)
        if not around.cramped:
            return Arrangement(around.rings, around.places, one)
    return Arrangement(around.rings, around.places, fewer)


def _best(
    texts: Sequence[Text], width: float, height: float, sizes: Type, measure: Measure
) -> Arrangement | None:
    found = [
        one
        for one in (
            _largest(texts, width, height, sizes, measure),
            _largest(texts, width, height, sizes.above_text(), measure),
        )
        if one
    ]
    return max(found, key=lambda one: one.rings.outer * (1.0 if one.sizes.stacked else 1.12), default=None)


def _smallest(width: float, height: float) -> float:
    return min(0.2 * min(width, height), min(width, height) / 2 - MARGIN)


def _largest(
    texts: Sequence[Text], width: float, height: float, sizes: Type, measure: Measure
) -> Arrangement | None:
    """The largest wheel whose labels are whole: best with each beside its own sector.

    Labels that had to move are taken where the wheel becomes clearly larger for it.
    """
    moved: Arrangement | None = None
    for outer in _outers(width, height):
        if moved and outer * _MOVED < moved.rings.outer:
            return moved
        around = Around(texts, width, height, outer, sizes, measure)
        if around.whole and around.calm:
            return Arrangement(around.rings, around.places, sizes)
        if around.whole and around.near:
            moved = moved or Arrangement(around.rings, around.places, sizes)
    return moved


def _outers(width: float, height: float) -> Iterator[float]:
    largest = min(width, height) / 2 - MARGIN
    smallest = _smallest(width, height)
    for step in range(_STEPS + 1):
        yield largest + (smallest - largest) * step / _STEPS


def _with_lines(
    said: Callable[[Type], Sequence[Text]],
    width: float,
    height: float,
    found: Arrangement,
    sizes: Sequence[Type],
    measure: Measure,
) -> Arrangement:
    """The same with as many rows of the youth's lines beside it as there is room for.

    Where icons stand above the text, they may go beside it again, and letters may be one size smaller.
    """
    outer, texts = found.rings.outer, said(found.sizes)
    most = min(max((ROWS_EACH * len(text.lines) for text in texts), default=0), MOST_ROWS)
    if not most:
        return found
    place = next(n for n, one in enumerate(sizes) if found.sizes in {one, one.above_text()})
    smaller = [one for one in sizes[place + 1 : place + 2] if one.name >= _SMALLER * found.sizes.name]
    kinds = [found.sizes, *(one for one in (sizes[place], *smaller) if one != found.sizes)]
    setters = [(one, said(one), Lines(one, measure)) for one in kinds]
    for rows in range(most, 0, -1):
        for one, held, lines in setters:
            for share in _FEW_SHARES if rows <= _FEW else _MANY_SHARES:
                around = Around(held, width, height, outer * share, one, measure, rows=rows, lines=lines)
                if around.whole and around.near:
                    return Arrangement(around.rings, around.places, one)
    return found
