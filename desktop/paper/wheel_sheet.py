"""The wheel of one overview on paper, with all that was said about every domain."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel import Wheel
from desktop.drawings.words import Words
from desktop.models.paper import WheelPaper
from desktop.models.readings import FilledBy, OverviewReading
from desktop.paper import text
from desktop.paper.blocks import DrawingBlock
from desktop.paper.flow import Column, beside, fits, flow, foot, stack, whole
from desktop.paper.headings import heading
from desktop.paper.sheet import Sheet
from desktop.paper.wheel_key import Key, before_entries, mark_entries, scale_entries
from desktop.paper.wheel_links import link_blocks, numbers_on, one_of_each
from desktop.paper.wheel_style import Style
from desktop.paper.wheel_words import domain_blocks, usual_by

GAP = 24.0
"""Points between two columns on A4."""
_WHEEL_SHARES = (0.44, 0.4, 0.36)
"""How much of an upright page the wheel takes: less than the first only where all fits on one page then."""
_NUMBER = 7.6
"""Size of the numbers on the links, in points on A4."""
_ORDINARY = WheelPaper()


def wheel_sheet(reading: OverviewReading, words: Words, paper: WheelPaper = _ORDINARY) -> bytes:
    """A PDF of one overview: the wheel, then each domain with its score in words and all that was said.

    The links stand under them as a numbered list. Without notes it is one page with the wheel as
    large as there is room for.
    """
    style = Style(words, paper)
    day = words.day(reading.on)
    sheet = new_sheet(words("page.wheel_title", name=reading.youth_name, day=day), style)
    if paper.notes:
        _with_words(sheet, reading, style)
    else:
        _draw_top(sheet, reading, style, whole(style.page))
        sheet.showPage()
    return sheet.finished(foot(words("page.foot", name=reading.youth_name, day=day), words))


def new_sheet(title: str, style: Style) -> Sheet:
    """An empty sheet of the size that was chosen."""
    words = style.words
    return Sheet(style.page, title=title, subject=words("page.wheel_subject"), language=words.language)


def columns_of(style: Style) -> int:
    """How many columns of words a page has."""
    return 3 if style.paper.landscape else 2


def _with_words(sheet: Sheet, reading: OverviewReading, style: Style) -> None:
    room = whole(style.page)
    pages = beside(room, columns_of(style), GAP * style.scale)
    story = _story(reading, style)
    if style.paper.landscape:
        last = pages[-1]
        _draw_top(sheet, reading, style, replace(room, width=last.left - GAP * style.scale - room.left))
        first: Sequence[Column] = (last,)
    else:
        ways = [_upright(sheet, reading, style, share) for share in _WHEEL_SHARES]
        height, first = next((way for way in ways if fits(sheet, story, way[1])), ways[0])
        _draw_top(sheet, reading, style, room, height)
    flow(sheet, story, lambda number: pages if number else first)


def _story(reading: OverviewReading, style: Style) -> list[Flowable]:
    """All that stands under the wheel, or beside it."""
    usually = usual_by(reading)
    story: list[Flowable] = []
    for domain in reading.domains:
        unlike = domain.score is not None and domain.by is not usually
        story += domain_blocks(domain, style, _by(domain.by, reading, style) if unlike else "")
    return story + link_blocks(reading, style)


def _upright(
    sheet: Sheet, reading: OverviewReading, style: Style, share: float
) -> tuple[float, tuple[Column, ...]]:
    """The height of a wheel with that share of an upright page, and the columns that it leaves."""
    room = whole(style.page)
    height = share * room.height
    used = _height(sheet, room.width, *_around(reading, style, room.width)) + height + 18 * style.scale
    left = replace(room, top=room.top - used, height=room.height - used)
    return height, beside(left, columns_of(style), GAP * style.scale)


def _draw_top(
    sheet: Sheet, reading: OverviewReading, style: Style, room: Column, height: float | None = None
) -> None:
    """Heading, wheel and key from the top of that room; without a height the wheel takes all there is."""
    top, key = _around(reading, style, room.width)
    if height is None:
        height = room.height - _height(sheet, room.width, top, key) - 10
    shown = one_of_each(reading) if style.paper.notes else reading
    wheel = make_wheel(shown, style, room.width, height)
    drawing = wheel.drawing()
    if style.paper.notes:
        numbers = numbers_on(wheel, reading, _NUMBER * style.scale / style.wheel_scale)
        drawing = replace(drawing, shapes=(*drawing.shapes, *numbers))
    stack(sheet, [*top, DrawingBlock(drawing, 8, style.wheel_scale), key], room)


def _around(reading: OverviewReading, style: Style, width: float) -> tuple[list[Flowable], Key]:
    """What stands above the wheel, and the key under it."""
    groups = [scale_entries(style), before_entries(reading, style)]
    if not style.paper.notes:
        groups.append(mark_entries([reading], style))
    return heading(reading.youth_name, _under(reading, style), width, style.scale), Key(groups, style)


def _height(sheet: Sheet, width: float, top: Sequence[Flowable], key: Key) -> float:
    heights = (block.wrapOn(sheet, width, 0)[1] + block.getSpaceAfter() for block in (*top, key))
    return float(sum(heights))


def make_wheel(
    reading: OverviewReading,
    style: Style,
    width: float,
    height: float,
    *,
    blank: bool = False,
    scale: float | None = None,
) -> Wheel:
    """A wheel in a room of that size on paper, once it is painted at that scale (or the style's own)."""
    scale = scale or style.wheel_scale
    return Wheel(
        reading,
        width / scale,
        height / scale,
        style.words,
        PAPER,
        text.width,
        wording=style.paper.wording,
        look=style.look(blank=blank),
    )


def _under(reading: OverviewReading, style: Style) -> str:
    words, day = style.words, style.words.day(reading.on)
    if style.pictures:
        return day
    under = words("page.wheel_of", day=day)
    by = usual_by(reading)
    if reading.companion_name:
        under = words("page.together", what=under, companion=reading.companion_name)
        # Then it is said already.
        by = None if by is FilledBy.TOGETHER else by
    return " · ".join(part for part in (under, _by(by, reading, style)) if part)


def _by(by: FilledBy | None, reading: OverviewReading, style: Style) -> str:
    return style.words(f"page.by_{by}", name=reading.youth_name) if by else ""
