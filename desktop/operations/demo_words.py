"""What stands on the wheels of the demo besides scores and notes: lines, links, marks, who carries what."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from desktop.models.readings import FilledBy, LineKind, OverviewReading
from desktop.operations.base import Operation
from desktop.operations.overview_words import AddLine, LinkDomains
from desktop.operations.overviews import MarkDomain, SetCarriers

_KINDS = {"+": LineKind.STRENGTH, "!": LineKind.WORRY, ">": LineKind.WISH, "~": LineKind.PARKED}


def on_the_wheel(
    told: dict[str, Any], reading: OverviewReading, by: FilledBy | None, new_id: Callable[[], UUID]
) -> Iterator[Operation]:
    """What is told of one overview, as the operations that write it (see resources/demo/youths.toml)."""
    views = {domain.key: domain.id for domain in reading.domains}
    for key, lines in told.get("lines", {}).items():
        for line in lines:
            sign, _, text = line.partition(" ")
            yield AddLine(id=new_id(), view=views[key], line_kind=_KINDS[sign], text=text, by=by)
    for link in told.get("links", ()):
        ends, _, text = link.partition(": ")
        one, _, other = ends.partition(" - ")
        yield LinkDomains(id=new_id(), one=views[one], other=views[other], text=text, by=by)
    for key in told.get("first", ()):
        yield MarkDomain(view=views[key], first=True)
    for key in told.get("talk", ()):
        yield MarkDomain(view=views[key], talk=True)
    for key, carriers in told.get("carried", {}).items():
        yield SetCarriers(
            view=views[key],
            own_strength="own_strength" in carriers,
            own_people="own_people" in carriers,
            professionals="professionals" in carriers,
        )
