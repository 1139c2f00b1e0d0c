"""The links between domains as a numbered list with the youth's words, and their numbers on the wheel."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import dist
from typing import Final
from uuid import UUID

from reportlab.platypus import Flowable

from desktop.drawings.shapes import Anchor, Dot, Drawing, Label, Point, Shape, Stroke
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel import Wheel
from desktop.models.readings import DomainReading, LinkReading, OverviewReading
from desktop.paper.blocks import LEADING, TextBlock, draw_lines, lines_of
from desktop.paper.own_words import BULLET, TEXT_LEFT, OwnWords, continued
from desktop.paper.painter import paint
from desktop.paper.wheel_style import Style

_MOST_NUMBERS: Final = 9
"""With more pairs of domains than these, numbers would hide the links instead of telling them apart."""
_MOST_ROOM: Final = 0.3
"""How much of the hub numbers may take."""
_STEPS = 24


@dataclass(frozen=True, slots=True)
class Joined:
    """Two domains with all links between them: on the wheel these are one curve, with one number."""

    number: int
    ends: tuple[DomainReading, ...]
    links: tuple[LinkReading, ...]

    def names(self, style: Style) -> str:
        """What the two are called."""
        return " — ".join(style.name_of(end) for end in self.ends)


def joined(reading: OverviewReading) -> tuple[Joined, ...]:
    """The pairs of domains that are linked, in the order in which their first links were made."""
    pairs: dict[frozenset[UUID], list[LinkReading]] = {}
    for link in reading.links:
        pairs.setdefault(frozenset((link.one, link.other)), []).append(link)
    found = []
    for number, links in enumerate(pairs.values(), start=1):
        ends = (reading.domain(end) for end in (links[0].one, links[0].other))
        found.append(Joined(number, tuple(end for end in ends if end is not None), tuple(links)))
    return tuple(found)


def link_blocks(reading: OverviewReading, style: Style) -> list[Flowable]:
    """All links under a title; none where there are none."""
    if not reading.links:
        return []
    title = style.words("page.wheel_links")
    blocks: list[Flowable] = [TextBlock(title, 13 * style.scale, bold=True, after=5, keep_with_next=True)]
    for pair in joined(reading):
        head = LinkHead(pair, style)
        said = [link.text for link in pair.links if link.text.strip()]
        sign = BULLET if len(said) > 1 else ""
        again = continued(pair.names(style), style)
        words = [OwnWords(text, sign, PAPER.ink, style, again) for text in said]
        head.keepWithNext = bool(words)
        head.spaceAfter = 1.0
        blocks += [head, *words]
        blocks[-1].spaceAfter = 7 * style.scale
    return blocks


def one_of_each(reading: OverviewReading) -> OverviewReading:
    """The overview with one link for every number of the list: the wheel need not count them then."""
    return replace(reading, links=tuple(pair.links[0] for pair in joined(reading)))


def numbers_on(wheel: Wheel, reading: OverviewReading, size: float) -> Sequence[Shape]:
    """The numbers of the list on the curves of the wheel; none where there is too little room for all."""
    pairs = joined(reading)
    radius = size * 0.86
    if len(pairs) > _MOST_NUMBERS or len(pairs) * radius**2 > _MOST_ROOM * wheel.rings.hub**2:
        return ()
    places = [(pair.number, wheel.middle_of(pair.links[0].id)) for pair in pairs]
    seen = [(number, place) for number, place in places if place is not None]
    shapes: list[Shape] = []
    for (number, _), (x, y) in zip(seen, _apart([place for _, place in seen], 2.15 * radius), strict=True):
        shapes += [
            Dot((x, y), radius, PAPER.surface, Stroke(PAPER.ink, 0.9)),
            Label(str(number), (x, y + size * 0.36), size, PAPER.ink, Anchor.MIDDLE, bold=True),
        ]
    return shapes


def _apart(points: list[Point], least: float) -> list[Point]:
    """The points, pushed from each other until none lie nearer than `least`, or nearly so."""
    moved = list(points)
    for _ in range(_STEPS):
        for one in range(len(moved)):
            for other in range(one):
                away = dist(moved[one], moved[other])
                if away >= least:
                    continue
                (x, y), (to_x, to_y) = moved[one], moved[other]
                # Two on the same point go apart sideways.
                across, down = ((x - to_x) / away, (y - to_y) / away) if away else (1.0, 0.0)
                push = (least - away) / 2
                moved[one] = (x + across * push, y + down * push)
                moved[other] = (to_x - across * push, to_y - down * push)
    return moved


class LinkHead(Flowable):  # type: ignore[misc]
    """The number of a pair of domains, and their names."""

    _NUMBER, _SIZE = 15.0, 9.6

    def __init__(self, pair: Joined, style: Style) -> None:
        super().__init__()
        self._pair, self._style = pair, style
        self.keepWithNext = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        self.height = max(len(self._lines(width)) * self._size * LEADING, self._circle + 1.0)
        return width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        number, half = str(self._pair.number), self._circle / 2
        size = self._size * (0.92 if len(number) < 3 else 0.72)
        mark = (
            Dot((half, half), half - 0.4, None, Stroke(PAPER.ink, 0.9)),
            Label(number, (half, half + size * 0.36), size, PAPER.ink, Anchor.MIDDLE, bold=True),
        )
        left = self._left - self._circle - 7 * self._style.scale
        paint(self.canv, Drawing(self._circle, self._circle, mark), left, self.height)
        lines = self._lines(self.width)
        down = 1.0 if len(lines) == 1 else 0.0
        draw_lines(
            self.canv, lines, self._left, self.height - down, self.width, self._size, PAPER.ink, bold=True
        )

    @property
    def _size(self) -> float:
        return self._SIZE * self._style.scale

    @property
    def _circle(self) -> float:
        return self._NUMBER * self._style.scale

    @property
    def _left(self) -> float:
        return TEXT_LEFT * self._style.scale

    def _lines(self, width: float) -> list[str]:
        return lines_of(self._pair.names(self._style), width - self._left, self._size, bold=True)
