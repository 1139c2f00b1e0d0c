"""Lets blocks flow over as many columns and pages as they need, with the same foot on each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count

from reportlab.platypus import Flowable

from desktop.drawings.labels import shorten
from desktop.drawings.shapes import Anchor
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.paper import text
from desktop.paper.blocks import rule
from desktop.paper.sheet import Sheet

A4 = (595.276, 841.89)
"""210 by 297 mm in points."""

A3 = (841.89, 1190.551)
"""297 by 420 mm in points."""

MARGIN = 45.0
"""Empty edge of every page in points, 16 mm: more than any office printer leaves unprinted."""

_FOOT = 26.0
_TRIFLE = 0.01
_SMALL = 8.5
_HALVINGS = 9
"""Enough to find the height of a page to a few points."""


@dataclass(frozen=True, slots=True)
class Column:
    """A part of a page that blocks flow through; `left` and `top` on the page, in points, y up."""

    left: float
    top: float
    width: float
    height: float


Columns = Callable[[int], Sequence[Column]]
"""The columns of a page, by its number from 0; all pages but the first have the same."""


def inner_width(size: tuple[float, float]) -> float:
    """How wide the blocks on a page of that size are."""
    return size[0] - 2 * MARGIN


def inner_height(size: tuple[float, float]) -> float:
    """How high the blocks on a page of that size can become together."""
    return size[1] - 2 * MARGIN - _FOOT


def whole(size: tuple[float, float]) -> Column:
    """A page of that size as one column."""
    return Column(MARGIN, size[1] - MARGIN, inner_width(size), inner_height(size))


def beside(room: Column, number: int, gap: float) -> tuple[Column, ...]:
    """That room as columns of one width beside each other."""
    width = (room.width - (number - 1) * gap) / number
    return tuple(
        replace(room, left=room.left + place * (width + gap), width=width) for place in range(number)
    )


def flow(sheet: Sheet, story: Sequence[Flowable], columns: Columns | None = None) -> None:
    """Put the blocks on this page and those after it; the last page is ended too.

    Columns beside each other on the last page are made equally high. A block that has an attribute
    `continued` gets that above it where it begins a column. One that cannot be split and is too high
    for any page is made smaller: nothing is cut off.
    """
    page = (sheet.width, sheet.height)
    of = columns or (lambda _number: (whole(page),))
    ample = min(column.height for column in of(1))
    rest = list(story)
    for number in count():
        rest = _fill_page(sheet, rest, _balanced(sheet, rest, of(number), ample), ample)
        sheet.showPage()
        if not rest:
            return


def stack(sheet: Sheet, story: Sequence[Flowable], room: Column) -> float:
    """Put blocks under each other from the top of that room, and give back how much height is left."""
    y, least = room.top, room.top - room.height
    for block in story:
        _, height = block.wrapOn(sheet, room.width, y - least)
        block.drawOn(sheet, room.left, y - height)
        y -= height + block.getSpaceAfter()
    return y - least


def fits(sheet: Sheet, story: Sequence[Flowable], columns: Sequence[Column]) -> bool:
    """Whether all of the blocks find place in those columns."""
    ample = min((column.height for column in columns), default=0.0)
    return bool(columns) and not _fill_page(sheet, list(story), columns, ample, draw=False)


def _balanced(
    sheet: Sheet, story: list[Flowable], columns: Sequence[Column], ample: float
) -> Sequence[Column]:
    """The columns, no higher than they need to be where all that is left fits in them."""
    if len(columns) < 2 or _fill_page(sheet, story, columns, ample, draw=False):
        return columns
    enough, short = max(column.height for column in columns), 0.0
    for _ in range(_HALVINGS):
        middle = (enough + short) / 2
        if _fill_page(sheet, story, _no_higher(columns, middle), ample, draw=False):
            short = middle
        else:
            enough = middle
    return _no_higher(columns, enough)


def _no_higher(columns: Sequence[Column], most: float) -> Sequence[Column]:
    return [replace(column, height=min(column.height, most)) for column in columns]


def _fill_page(
    sheet: Sheet, story: list[Flowable], columns: Sequence[Column], ample: float, *, draw: bool = True
) -> list[Flowable]:
    for column in columns:
        story = _fill(sheet, story, column, ample, draw=draw)
    return story


def _fill(sheet: Sheet, story: list[Flowable], column: Column, ample: float, *, draw: bool) -> list[Flowable]:
    """Fill one column from the top, and give back what is left for the next."""
    if story and (again := getattr(story[0], "continued", None)):
        story = [again, *story]
    y, bottom = column.top, column.top - column.height
    # Only in a column as high as any is there no sense in waiting for a better one.
    last_chance = column.height >= ample - _TRIFLE
    for index, block in enumerate(story):
        may_wait = index > 0 or not last_chance
        _, height = block.wrapOn(sheet, column.width, y - bottom)
        below = y - height - block.getSpaceAfter() - bottom
        following = story[index + 1 :]
        if may_wait and block.getKeepWithNext() and not _begins(sheet, following, column.width, below):
            return story[index:]
        if height <= y - bottom + _TRIFLE:
            if draw:
                block.drawOn(sheet, column.left, y - height)
            y -= height + block.getSpaceAfter()
            continue
        parts = block.splitOn(sheet, column.width, y - bottom)
        if parts:
            first, *later = parts
            _, height = first.wrapOn(sheet, column.width, y - bottom)
            if draw:
                first.drawOn(sheet, column.left, y - height)
            return [*later, *following]
        if may_wait:
            return story[index:]
        if draw:
            _draw_smaller(sheet, block, column, column.height / height)
        return following
    return []


def _draw_smaller(sheet: Sheet, block: Flowable, column: Column, scale: float) -> None:
    sheet.saveState()
    sheet.translate(column.left, column.top - column.height)
    sheet.scale(scale, scale)
    block.drawOn(sheet, 0, 0)
    sheet.restoreState()


def _begins(sheet: Sheet, story: Sequence[Flowable], width: float, room: float) -> bool:
    """Whether the first of these blocks finds place, or its beginning, with all that it must stay with."""
    for block in story:
        if room <= 0:
            return False
        _, height = block.wrapOn(sheet, width, room)
        if not block.getKeepWithNext():
            return height <= room or bool(block.splitOn(sheet, width, room))
        room -= height + block.getSpaceAfter()
    return True


def foot(left: str, words: Words) -> Callable[[Sheet, int, int], None]:
    """What stands at the foot of every page: some words and, of several pages, which one this is."""

    def draw(sheet: Sheet, number: int, total: int) -> None:
        right = sheet.width - MARGIN
        base = MARGIN - 2
        rule(sheet, MARGIN, base + 16, right - MARGIN)
        room = right - MARGIN - 60
        shown = shorten(left, room, _SMALL, False, text.width)
        text.draw(sheet, shown, MARGIN, base, _SMALL, PAPER.quiet, right_to_left=False)
        if total > 1:
            pages = words("page.number", number=number, total=total)
            text.draw(sheet, pages, right, base, _SMALL, PAPER.quiet, anchor=Anchor.END)

    return draw
