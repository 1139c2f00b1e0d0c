"""What can be written of an overview: where it stands in a reading, and the operation that writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.models.languages import Texts
from desktop.models.readings import (
    DomainReading,
    FilledBy,
    LineKind,
    LineReading,
    LinkReading,
    OverviewReading,
)
from desktop.operations.base import Operation, Seen
from desktop.operations.overview_words import ChangeLine, ChangeLink
from desktop.operations.overviews import MarkDomain, SetCarriers, SetNote, SetScore, StillSo

Value = int | str | None
"""A score, words, the kind of a line, or whether a mark is set (as a bool)."""


class Part(StrEnum):
    """What is written; those of a domain are called as in DomainReading."""

    SCORE = "score"
    NOTE = "note"
    FIRST = "first"
    TALK = "talk"
    OWN_STRENGTH = "own_strength"
    OWN_PEOPLE = "own_people"
    PROFESSIONALS = "professionals"
    AS_BEFORE = "as_before"
    LINE = "line"
    LINE_KIND = "line_kind"
    LINK = "link"

    @property
    def is_words(self) -> bool:
        """Whether it is typed, and so may be lost."""
        return self in {Part.NOTE, Part.LINE, Part.LINK}

    @property
    def is_of_domain(self) -> bool:
        """Whether it stands in the row of a domain."""
        return self not in {Part.LINE, Part.LINE_KIND, Part.LINK}


MARKS = (Part.FIRST, Part.TALK)
CARRIERS = (Part.OWN_STRENGTH, Part.OWN_PEOPLE, Part.PROFESSIONALS)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands somewhere: its value, the version of its row, and the domains it belongs to."""

    version: UUID
    value: Value
    names: tuple[Texts, ...]


def find(overview: OverviewReading | None, part: Part, row: UUID) -> Found | None:
    """Look up what stands in a row; None where the row is gone."""
    if overview is None:
        return None
    if part is Part.LINK:
        link = link_of(overview, row)
        if link is None:
            return None
        ends = (overview.domain(link.one), overview.domain(link.other))
        return Found(link.version, link.text, tuple(end.name for end in ends if end))
    if part.is_of_domain:
        domain = overview.domain(row)
        return Found(domain.version, getattr(domain, part.value), (domain.name,)) if domain else None
    held = line_of(overview, row)
    if held is None:
        return None
    domain, line = held
    return Found(line.version, line.text if part is Part.LINE else line.kind.value, (domain.name,))


def line_of(overview: OverviewReading, row: UUID) -> tuple[DomainReading, LineReading] | None:
    """Find a line, with the domain it stands with."""
    return next(
        ((domain, line) for domain in overview.domains for line in domain.lines if line.id == row), None
    )


def link_of(overview: OverviewReading, row: UUID) -> LinkReading | None:
    """Find a link."""
    return next((link for link in overview.links if link.id == row), None)


def operation(part: Part, row: UUID, value: Value, by: FilledBy, seen: Seen) -> Operation:
    """Make the operation that writes `value` over what was seen; `by` says who filled it in."""
    if part in MARKS:
        return MarkDomain(view=row, seen_version=seen, **{part.value: bool(value)})
    if part in CARRIERS:
        return SetCarriers(view=row, seen_version=seen, **{part.value: bool(value)})
    score, words = value if isinstance(value, int) else None, str(value or "")
    makers: dict[Part, Callable[[], Operation]] = {
        Part.SCORE: lambda: SetScore(view=row, score=score, by=by, seen_version=seen),
        Part.AS_BEFORE: lambda: StillSo(view=row, by=by, seen_version=seen),
        Part.NOTE: lambda: SetNote(view=row, note=words, seen_version=seen),
        Part.LINE: lambda: ChangeLine(line=row, text=words, seen_version=seen),
        Part.LINE_KIND: lambda: ChangeLine(line=row, line_kind=LineKind(words), seen_version=seen),
        Part.LINK: lambda: ChangeLink(link=row, text=words, seen_version=seen),
    }
    return makers[part]()
