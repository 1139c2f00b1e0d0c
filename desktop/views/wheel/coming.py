"""An overview as it will stand once what is on its way has been saved."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from desktop.models.readings import DomainReading, FilledBy, LineKind, LineReading, OverviewReading
from desktop.views.wheel.parts import Part, Value

Coming = Mapping[tuple[UUID, Part], Value]
"""What is to stand in which part of which row."""


def with_what_comes(read: OverviewReading, coming: Coming, by: FilledBy) -> OverviewReading:
    """Put what comes over what was read; `by` says who filled it in."""
    if not coming:
        return read
    links = tuple(
        replace(link, text=str(coming.get((link.id, Part.LINK), link.text) or "")) for link in read.links
    )
    return replace(read, domains=tuple(_domain(domain, coming, by) for domain in read.domains), links=links)


def _domain(domain: DomainReading, coming: Coming, by: FilledBy) -> DomainReading:
    comes: dict[str, Any] = {
        part.value: value for (row, part), value in coming.items() if row == domain.id and part.is_of_domain
    }
    if Part.SCORE in comes:
        comes["by"] = by if comes[Part.SCORE] is not None else None
    if Part.SCORE in comes or Part.NOTE in comes:
        # It has been looked at now.
        comes[Part.AS_BEFORE] = False
    return replace(domain, lines=tuple(_line(line, coming) for line in domain.lines), **comes)


def _line(line: LineReading, coming: Coming) -> LineReading:
    text = coming.get((line.id, Part.LINE), line.text)
    kind = coming.get((line.id, Part.LINE_KIND), line.kind.value)
    return replace(line, text=str(text or ""), kind=LineKind(str(kind)))
