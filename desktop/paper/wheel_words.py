"""What the youth said about each domain, in blocks that flow over columns and pages."""

from collections import Counter
from collections.abc import Iterator

from reportlab.platypus import Flowable

from desktop.drawings.shapes import Drawing
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel_signs import CARRIERS, FIRST, KINDS, TALK
from desktop.models.readings import DomainReading, FilledBy, LineKind, OverviewReading
from desktop.paper.blocks import LEADING, draw_lines, lines_of, rule
from desktop.paper.own_words import BULLET, Caption, OwnWords, continued
from desktop.paper.painter import paint
from desktop.paper.wheel_marks import chips, draw_badge, faces
from desktop.paper.wheel_style import NOTE_ICON, Style


def usual_by(reading: OverviewReading) -> FilledBy | None:
    """Who gave most of the scores, so that only the others need to be told apart; None where nobody noted."""
    by = Counter(
        domain.by for domain in reading.domains if domain.score is not None and domain.by is not None
    )
    return by.most_common(1)[0][0] if by else None


def domain_blocks(domain: DomainReading, style: Style, unlike: str = "") -> list[Flowable]:
    """A domain: its head with score and marks, then its lines by kind, then the note.

    `unlike`: who gave the score, in words, where that is worth saying.
    """
    head = DomainHead(domain, style, unlike)
    blocks: list[Flowable] = [head, *_said(domain, style)]
    head.keepWithNext = len(blocks) > 1
    blocks[-1].spaceAfter = 9 * style.scale
    return blocks


def _said(domain: DomainReading, style: Style) -> Iterator[Flowable]:
    if not style.paper.notes:
        return
    again = continued(style.name_of(domain), style)
    for kind in LineKind:
        lines, tone = domain.of_kind(kind), style.kind_tone(kind)
        if lines and not style.pictures:
            yield Caption(style.kind_words(kind), KINDS[kind], tone, style, again)
        sign = KINDS[kind] if style.pictures else BULLET if len(lines) > 1 else ""
        yield from (OwnWords(line.text, sign, tone, style, again) for line in lines)
    if domain.note.strip():
        yield OwnWords(domain.note, NOTE_ICON, PAPER.muted, style, again)


class DomainHead(Flowable):  # type: ignore[misc]
    """Badge, name, score, marks and who carries it."""

    _NAME, _SMALL, _BADGE = 11.0, 8.8, 23.0
    _PAD = 5.0

    def __init__(self, domain: DomainReading, style: Style, unlike: str) -> None:
        super().__init__()
        self._domain, self._style, self._unlike = domain, style, unlike
        self.spaceAfter = 4 * style.scale
        self.keepWithNext = False

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        inside = self._wide(width)
        tall = len(self._name(inside)) * self._size(self._NAME) * LEADING
        if self._style.pictures:
            tall += self._faces().height
        else:
            tall += len(self._states(inside)) * self._size(self._SMALL) * LEADING
        marks = self._marks(inside)
        self._badge_tall = max(self._badge, tall)
        self.height = self._badge_tall + (marks.height + 6 if marks else 0) + self._PAD
        return width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        sheet, style = self.canv, self._style
        rule(sheet, 0, self.height, self.width)
        top = self.height - self._PAD
        draw_badge(sheet, self._domain, 0, top, self._badge, style)
        left, wide = self._left, self._wide(self.width)
        size, small = self._size(self._NAME), self._size(self._SMALL)
        y = draw_lines(sheet, self._name(wide), left, top + 1, wide, size, PAPER.ink, bold=True)
        if style.pictures:
            paint(sheet, self._faces(), left, y)
        else:
            draw_lines(sheet, self._states(wide), left, y, wide, small, PAPER.muted)
        if marks := self._marks(wide):
            paint(sheet, marks, left, top - self._badge_tall - 4)

    @property
    def _badge(self) -> float:
        return self._size(self._BADGE)

    @property
    def _left(self) -> float:
        return self._badge + self._size(8)

    def _wide(self, width: float) -> float:
        return width - self._left

    def _size(self, points: float) -> float:
        return points * self._style.scale

    def _name(self, width: float) -> list[str]:
        return lines_of(self._style.name_of(self._domain), width, self._size(self._NAME), bold=True)

    def _states(self, width: float) -> list[str]:
        """The score, whether it was looked at again and by whom it was given, then who carries it."""
        domain, words = self._domain, self._style.words
        told = [self._style.score_words(domain)]
        if domain.score is not None and domain.as_before:
            told.append(words("page.as_before"))
        elif self._unlike:
            told.append(self._unlike)
        lines = lines_of(" · ".join(told), width, self._size(self._SMALL))
        who = [words(f"changes.{carrier}") for carrier in self._carriers()]
        if who:
            carried = words("page.carried", who=", ".join(who))
            lines += lines_of(carried, width, self._size(self._SMALL))
        return lines

    def _carriers(self) -> list[str]:
        return [carrier for carrier in CARRIERS if getattr(self._domain, carrier)]

    def _marks(self, width: float) -> Drawing | None:
        domain, style, words = self._domain, self._style, self._style.words
        marks = [
            (icon, "" if style.pictures else words(key))
            for wanted, icon, key in (
                (domain.first, FIRST, "page.mark_first"),
                (domain.talk, TALK, "page.mark_talk"),
            )
            if wanted
        ]
        if style.pictures:
            marks += [(CARRIERS[carrier], "") for carrier in self._carriers()]
        return chips(marks, width, self._size(self._SMALL), style) if marks else None

    def _faces(self) -> Drawing:
        return faces(self._domain, self._size(19), self._style)
