"""Lets blocks flow over as many pages as they need, with the same foot on each."""

from collections.abc import Callable, Sequence

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

MARGIN = 45.0
"""Empty edge of every page in points, 16 mm: more than any office printer leaves unprinted."""

_FOOT = 26.0
_TRIFLE = 0.01
_SMALL = 8.5


def inner_width(size: tuple[float, float]) -> float:
    """How wide the blocks on a page of that size are."""
    return size[0] - 2 * MARGIN


def inner_height(size: tuple[float, float]) -> float:
    """How high the blocks on a page of that size can become together."""
    return size[1] - 2 * MARGIN - _FOOT


def flow(sheet: Sheet, story: Sequence[Flowable]) -> None:
    """Put the blocks on this page and those after it; the last page is ended too.

    A block that cannot be split and is too high for any page is made smaller: nothing is cut off.
    """
    rest = list(story)
    while rest:
        room = inner_height((sheet.width, sheet.height))
        rest = _fill(sheet, rest, room)
        sheet.showPage()


def _fill(sheet: Sheet, story: list[Flowable], room: float) -> list[Flowable]:
    """Fill one page from the top, and give back what is left for the next."""
    width = inner_width((sheet.width, sheet.height))
    y = sheet.height - MARGIN
    bottom = y - room
    for index, block in enumerate(story):
        _, height = block.wrapOn(sheet, width, y - bottom)
        below = y - height - block.getSpaceAfter() - bottom
        if index and block.getKeepWithNext() and not _begins(sheet, story[index + 1 :], width, below):
            return story[index:]
        if height <= y - bottom + _TRIFLE:
            block.drawOn(sheet, MARGIN, y - height)
            y -= height + block.getSpaceAfter()
            continue
        parts = block.splitOn(sheet, width, y - bottom)
        if parts:
            fits, *later = parts
            _, height = fits.wrapOn(sheet, width, y - bottom)
            fits.drawOn(sheet, MARGIN, y - height)
            return [*later, *story[index + 1 :]]
        if index:
            return story[index:]
        _draw_smaller(sheet, block, room / height)
        return story[1:]
    return []


def _draw_smaller(sheet: Sheet, block: Flowable, scale: float) -> None:
    sheet.saveState()
    sheet.translate(MARGIN, MARGIN + _FOOT)
    sheet.scale(scale, scale)
    block.drawOn(sheet, 0, 0)
    sheet.restoreState()


def _begins(sheet: Sheet, story: Sequence[Flowable], width: float, room: float) -> bool:
    """Whether the first of these blocks, or its beginning, finds place."""
    if not story or room <= 0:
        return not story
    _, height = story[0].wrapOn(sheet, width, room)
    return height <= room or bool(story[0].splitOn(sheet, width, room))


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
            count = words("page.number", number=number, total=total)
            text.draw(sheet, count, right, base, _SMALL, PAPER.quiet, anchor=Anchor.END)

    return draw
