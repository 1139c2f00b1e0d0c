"""Two moments of a youth on paper: both wheels with their days, and what has changed in words."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from desktop.drawings.changes_told import SIGN_ICONS, Told, told
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.models.changes import Changes, changes_between
from desktop.models.paper import WheelPaper
from desktop.models.readings import DomainReading, OverviewReading
from desktop.paper.blocks import LEADING, TextBlock, draw_lines, lines_of, rule
from desktop.paper.flow import Column, beside, fits, flow, foot, stack, whole
from desktop.paper.headings import heading
from desktop.paper.own_words import OwnWords, continued
from desktop.paper.sheet import Sheet
from desktop.paper.wheel_key import Key, before_entries, mark_entries, scale_entries
from desktop.paper.wheel_marks import draw_badge
from desktop.paper.wheel_pair import draw_pair
from desktop.paper.wheel_sheet import GAP, columns_of, new_sheet
from desktop.paper.wheel_style import Style

_ORDINARY = WheelPaper()
_SHARES = (0.85, 0.78, 0.7, 0.64)
"""How much of its room the pair of wheels takes: as much as leaves room for the changes on one page."""


def two_wheels(
    before: OverviewReading, now: OverviewReading, words: Words, paper: WheelPaper = _ORDINARY
) -> bytes:
    """A PDF of two moments; `now` is held beside `before`, whose own earlier scores are left out.

    Wheels stand beside each other on a page that lies, one above the other on one that stands. The
    changes come under them, or where there is too little room on pages of their own.
    """
    style = Style(words, paper)
    before = replace(
        before, previous_on=None, domains=tuple(replace(one, previous_score=None) for one in before.domains)
    )
    days = {"before": words.day(before.on), "now": words.day(now.on)}
    sheet = new_sheet(words("page.wheel_two_title", name=now.youth_name, **days), style)
    story = change_blocks(_shown(changes_between(before, now), style), style)
    room = whole(style.page)
    under = " · ".join(days.values()) if style.pictures else words("page.wheel_two_of", **days)
    if now.companion_name and not style.pictures:
        under = words("page.together", what=under, companion=now.companion_name)
    top = heading(now.youth_name, under, room.width, style.scale)
    groups = [scale_entries(style), before_entries(now, style), mark_entries([before, now], style)]
    key = Key(groups, style)
    height = stack(sheet, top, room)
    room = replace(room, top=room.top - room.height + height, height=height)
    share, below = _shares(sheet, story, room, style)
    draw_pair(sheet, (before, now), replace(room, height=share), key, style)
    pages = beside(whole(style.page), columns_of(style), GAP * style.scale)
    if below:
        flow(sheet, story, lambda number: pages if number else below)
    else:
        sheet.showPage()
        if story:
            flow(sheet, story, lambda _number: pages)
    return sheet.finished(foot(words("page.foot", name=now.youth_name, day=" · ".join(days.values())), words))


def _shown(changes: Changes, style: Style) -> Changes:
    """The changes, on a sheet that may hang on a wall without those that repeat the youth's words."""
    if style.paper.notes:
        return changes
    kept = (one for one in changes.changes if not (one.text or one.text_before))
    return replace(changes, changes=tuple(kept))


def _shares(
    sheet: Sheet, story: Sequence[Flowable], room: Column, style: Style
) -> tuple[float, tuple[Column, ...]]:
    """How high wheels and key are, and the columns for the changes on the same page if they fit there."""
    for share in _SHARES:
        height = share * room.height
        low = room.height - height - 12 * style.scale
        under = replace(room, top=room.top - room.height + low, height=low)
        columns = beside(under, columns_of(style), GAP * style.scale)
        if fits(sheet, story, columns):
            return height, columns
    if style.paper.landscape and style.large:
        return height, columns
    return room.height, ()


def change_blocks(changes: Changes, style: Style) -> list[Flowable]:
    """What has changed: the name of a domain, and under it a sentence with a sign for each change."""
    blocks: list[Flowable] = []
    if not style.pictures:
        title = style.words("page.wheel_changes")
        blocks.append(TextBlock(title, 13 * style.scale, bold=True, after=5, keep_with_next=True))
    former: DomainReading | None = None
    for one in told(changes, style.words):
        begins = one.domain is not None and (former is None or former.domain_id != one.domain.domain_id)
        if former is not None and (begins or one.domain is None):
            blocks[-1].spaceAfter = 9 * style.scale
        if one.domain is not None and begins:
            blocks.append(SmallHead(one.domain, style))
        former = one.domain
        blocks.append(_sentence(one, style))
    return blocks


def _sentence(one: Told, style: Style) -> OwnWords:
    again = continued(style.name_of(one.domain), style) if one.domain else None
    sentence = OwnWords(one.text, SIGN_ICONS[one.sign], style.accent, style, again)
    sentence.left = SmallHead.LEFT * style.scale
    return sentence


class SmallHead(Flowable):  # type: ignore[misc]
    """Badge and name of a domain in one line, above what is said of it."""

    LEFT = 23.0
    _NAME, _BADGE, _PAD = 10.5, 17.0, 4.0
    keepWithNext = True

    def __init__(self, domain: DomainReading, style: Style) -> None:
        super().__init__()
        self._domain, self._style = domain, style
        self.spaceAfter = 3 * style.scale

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        size = self._NAME * self._style.scale
        self._lines = lines_of(self._style.name_of(self._domain), width - self._left, size, bold=True)
        tall = len(self._lines) * size * LEADING
        self.height = max(tall, self._BADGE * self._style.scale) + self._PAD
        return width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        rule(self.canv, 0, self.height, self.width)
        top, size = self.height - self._PAD, self._NAME * self._style.scale
        badge = self._BADGE * self._style.scale
        draw_badge(self.canv, self._domain, 0, top, badge, self._style)
        down = max(0.0, (badge - len(self._lines) * size * LEADING) / 2)
        wide = self.width - self._left
        draw_lines(self.canv, self._lines, self._left, top - down, wide, size, PAPER.ink, bold=True)

    @property
    def _left(self) -> float:
        return self.LEFT * self._style.scale
