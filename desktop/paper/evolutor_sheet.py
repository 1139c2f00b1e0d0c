"""The evolutor on paper: the road travelled group by group, and all answers in a table."""

from collections.abc import Iterator
from uuid import UUID

from reportlab.platypus import Flowable

from desktop.drawings.differences import Differences
from desktop.drawings.timeline import Timeline
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.models.readings import EvolutorReading, StatementReading
from desktop.paper import text
from desktop.paper.blocks import SideBySide, TextBlock
from desktop.paper.evolutor_table import blank_scales, tables
from desktop.paper.flow import A4, flow, foot, inner_width
from desktop.paper.headings import heading, section
from desktop.paper.sheet import Sheet

_TOGETHER = 6
"""So many statements or fewer go into one chart; more are drawn group by group."""
_AT_ONCE = 5
"""So many statements of one group go into one chart at most."""
_SCALE = 0.8
"""Drawings are laid out as on a screen; on paper, held nearer, they may be smaller."""
_LEAST_HEIGHT = 160.0
_DIFFERENCES_WIDTH = 176.0
_GAP = 18.0
_AFTER = 10.0


def evolutor_sheet(reading: EvolutorReading, words: Words) -> bytes:
    """A PDF of an evolutor with all its moments; before the first moment, a sheet to fill in by hand."""
    if not reading.moments:
        return _blank(reading, words)
    day = words.day(reading.moments[-1].on)
    title = words("page.evolutor_title", name=reading.youth_name, day=day)
    sheet = _sheet(title, words)
    top = heading(reading.youth_name, _under(reading, words))
    scale = words("page.evolutor_scale", low=reading.low, high=reading.high, name=reading.youth_name)
    numbers: list[Flowable] = [
        section(words("page.evolutor_numbers")),
        TextBlock(scale, 10, PAPER.muted, after=8),
        *tables(reading, inner_width(A4), words),
    ]
    if len(reading.moments) == 1:
        promise = TextBlock(words("evolutor.one_moment"), 11, after=14)
        flow(sheet, [*top, promise, *numbers])
    else:
        flow(sheet, [*top, *_roads(reading, words)])
        flow(sheet, numbers)
    return sheet.finished(foot(words("page.foot", name=reading.youth_name, day=day), words))


def _blank(reading: EvolutorReading, words: Words) -> bytes:
    title = words("page.evolutor_blank_title", name=reading.youth_name)
    sheet = _sheet(title, words)
    scale = words("page.evolutor_blank_help", low=reading.low, high=reading.high)
    story = [
        *heading(reading.youth_name, words("page.evolutor_blank")),
        TextBlock(scale, 10, PAPER.muted, after=10),
        *blank_scales(reading, words),
    ]
    flow(sheet, story)
    return sheet.finished(foot(title, words))


def _sheet(title: str, words: Words) -> Sheet:
    return Sheet(A4, title=title, subject=words("page.evolutor_subject"), language=words.language)


def _under(reading: EvolutorReading, words: Words) -> str:
    first, last = reading.moments[0].on, reading.moments[-1].on
    if len(reading.moments) == 1:
        under = words("page.evolutor_one_moment", day=words.day(last))
    else:
        count = len(reading.moments)
        under = words("page.evolutor_moments", count=count, first=words.day(first), last=words.day(last))
    if reading.companion_name:
        return words("page.together", what=under, companion=reading.companion_name)
    return under


def _roads(reading: EvolutorReading, words: Words) -> Iterator[Flowable]:
    for name, statements in _charts(reading, words):
        if name:
            yield section(name)
        yield _road(reading, statements, words)


def _charts(reading: EvolutorReading, words: Words) -> Iterator[tuple[str, tuple[StatementReading, ...]]]:
    """What is drawn in one chart, with the title over it."""
    if len(reading.statements) <= _TOGETHER:
        yield "", reading.statements
        return
    for group in reading.groups:
        statements = group.statements
        # As even as can be: nine become five and four, not five and a lonely three and one.
        charts = max(1, -(-len(statements) // _AT_ONCE))
        each = -(-len(statements) // charts)
        for start in range(0, len(statements), max(each, 1)):
            yield group.name.in_(words.language), statements[start : start + each]


def _road(reading: EvolutorReading, statements: tuple[StatementReading, ...], words: Words) -> Flowable:
    """The lines through time, with how far each has come since the start beside them."""
    shown: frozenset[UUID] = frozenset(statement.id for statement in statements)
    width = inner_width(A4)
    right = _DIFFERENCES_WIDTH / _SCALE
    differences = Differences(reading, right, words, PAPER, text.width, shown=shown)
    left = (width - _DIFFERENCES_WIDTH - _GAP) / _SCALE
    height = max(_LEAST_HEIGHT / _SCALE, differences.height)
    timeline = Timeline(reading, left, height, words, PAPER, text.width, shown=shown)
    return SideBySide((timeline.drawing(), differences.drawing()), _SCALE, after=_AFTER)
