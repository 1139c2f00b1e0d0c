"""What has changed between two overviews of a youth: plain facts, without judging any of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.models.readings import DomainReading, LineKind, LinkReading, OverviewReading


class ChangeKind(StrEnum):
    """One kind of change."""

    BETTER = "better"
    WORSE = "worse"
    NEWLY_TALKED = "newly_talked"
    NO_LONGER_TALKED = "no_longer_talked"
    NEW_LINE = "new_line"
    GONE_LINE = "gone_line"
    REWORDED = "reworded"
    MOVED_LINE = "moved_line"
    NOW_FIRST = "now_first"
    NO_LONGER_FIRST = "no_longer_first"
    WANTS_TO_TALK = "wants_to_talk"
    CARRIED_ALSO = "carried_also"
    CARRIED_NO_MORE = "carried_no_more"
    NEW_LINK = "new_link"
    GONE_LINK = "gone_link"


class Carrier(StrEnum):
    """Who carries a life domain."""

    OWN_STRENGTH = "own_strength"
    OWN_PEOPLE = "own_people"
    PROFESSIONALS = "professionals"

    def carries(self, domain: DomainReading) -> bool:
        """Whether it is said of that domain."""
        carried: bool = getattr(domain, self.value)
        return carried


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different; what does not belong to its kind is left empty.

    `domain` is as in the later overview where it is in both, and `other` the other end of a link.
    `before` and `now` are scores; `line_before` and `line` are the kinds of a line; `text_before`
    and `text` the words of a line or link.
    """

    kind: ChangeKind
    domain: DomainReading
    other: DomainReading | None = None
    before: int | None = None
    now: int | None = None
    line_before: LineKind | None = None
    line: LineKind | None = None
    text_before: str = ""
    text: str = ""
    carrier: Carrier | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """All that is different between two overviews, domain after domain in the order of the wheel.

    `not_asked`: domains taken over from before that nobody looked at again yet; nothing is told of
    their scores. `same`: domains with the same score, looked at again. `only_before` and `only_now`:
    domains that are in one of both only.
    """

    before_on: date
    now_on: date
    changes: tuple[Change, ...]
    same: tuple[DomainReading, ...]
    not_asked: tuple[DomainReading, ...]
    only_before: tuple[DomainReading, ...]
    only_now: tuple[DomainReading, ...]


def changes_between(before: OverviewReading, now: OverviewReading) -> Changes:
    """Compare two overviews of one youth, the earlier one first."""
    earlier = {domain.domain_id: domain for domain in before.domains}
    both = [(earlier[domain.domain_id], domain) for domain in now.domains if domain.domain_id in earlier]
    found: list[Change] = []
    for was, is_ in both:
        found += _of_score(was, is_)
        found += _of_lines(was, is_)
        found += _of_marks(was, is_)
    found += _of_links(before, now)
    later = {domain.domain_id for domain in now.domains}
    return Changes(
        before_on=before.on,
        now_on=now.on,
        changes=tuple(found),
        same=tuple(b for a, b in both if a.score is not None and a.score == b.score and not b.as_before),
        not_asked=tuple(b for _a, b in both if b.as_before),
        only_before=tuple(domain for domain in before.domains if domain.domain_id not in later),
        only_now=tuple(domain for domain in now.domains if domain.domain_id not in earlier),
    )


def _of_score(was: DomainReading, is_: DomainReading) -> list[Change]:
    if is_.as_before or was.score == is_.score:
        return []
    if was.score is None:
        kind = ChangeKind.NEWLY_TALKED
    elif is_.score is None:
        kind = ChangeKind.NO_LONGER_TALKED
    else:
        kind = ChangeKind.BETTER if is_.score > was.score else ChangeKind.WORSE
    return [Change(kind, is_, before=was.score, now=is_.score)]


def _of_lines(was: DomainReading, is_: DomainReading) -> list[Change]:
    before = {line.origin: line for line in was.lines}
    now = {line.origin: line for line in is_.lines}
    found = []
    for line in is_.lines:
        former = before.get(line.origin)
        if former is None:
            found.append(Change(ChangeKind.NEW_LINE, is_, line=line.kind, text=line.text))
            continue
        if former.kind is not line.kind:
            found.append(
                Change(ChangeKind.MOVED_LINE, is_, line_before=former.kind, line=line.kind, text=line.text)
            )
        if former.text != line.text:
            found.append(
                Change(ChangeKind.REWORDED, is_, line=line.kind, text_before=former.text, text=line.text)
            )
    found += [
        Change(ChangeKind.GONE_LINE, is_, line_before=line.kind, text_before=line.text)
        for line in was.lines
        if line.origin not in now
    ]
    return found


def _of_marks(was: DomainReading, is_: DomainReading) -> list[Change]:
    found = []
    if is_.first != was.first:
        found.append(Change(ChangeKind.NOW_FIRST if is_.first else ChangeKind.NO_LONGER_FIRST, is_))
    if is_.talk and not was.talk:
        found.append(Change(ChangeKind.WANTS_TO_TALK, is_))
    for carrier in Carrier:
        if carrier.carries(is_) != carrier.carries(was):
            kind = ChangeKind.CARRIED_ALSO if carrier.carries(is_) else ChangeKind.CARRIED_NO_MORE
            found.append(Change(kind, is_, carrier=carrier))
    return found


def _of_links(before: OverviewReading, now: OverviewReading) -> list[Change]:
    # A link drawn anew between the same domains in the same words is the same link to everybody.
    known = {_what(before, link) for link in before.links}
    there = {_what(now, link) for link in now.links}
    origins = {link.origin for link in before.links}
    kept = {link.origin for link in now.links}
    found = []
    for overview, links, others, ids, kind in (
        (now, now.links, known, origins, ChangeKind.NEW_LINK),
        (before, before.links, there, kept, ChangeKind.GONE_LINK),
    ):
        for link in links:
            one, other = overview.domain(link.one), overview.domain(link.other)
            if one and other and link.origin not in ids and _what(overview, link) not in others:
                found.append(Change(kind, one, other, text=link.text))
    return found + _of_link_words(before, now)


def _of_link_words(before: OverviewReading, now: OverviewReading) -> list[Change]:
    former = {link.origin: link.text for link in before.links}
    found = []
    for link in now.links:
        one, other = now.domain(link.one), now.domain(link.other)
        if one and other and former.get(link.origin, link.text) != link.text:
            words = former[link.origin]
            found.append(Change(ChangeKind.REWORDED, one, other, text_before=words, text=link.text))
    return found


def _what(overview: OverviewReading, link: LinkReading) -> tuple[frozenset[UUID | None], str]:
    ends = (overview.domain(end) for end in (link.one, link.other))
    return frozenset(end.domain_id if end else None for end in ends), link.text.casefold()
