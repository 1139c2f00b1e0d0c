"""Operations on the words of an overview: lines with a life domain, and links between two of them."""

from dataclasses import dataclass, field
from uuid import UUID

from msgspec import UNSET, UnsetType

from desktop.models.errors import AlreadyThere, GoneMeanwhile, LinkNeedsTwo
from desktop.models.overview_words import DomainLine, DomainLink
from desktop.models.overviews import DomainView, Overview
from desktop.models.readings import FilledBy, LineKind
from desktop.operations.base import Operation, Seen, new_id
from desktop.operations.overviews import view_of
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddLine(Operation):
    """Write a line with a life domain, in the youth's words. `view`: a DomainReading's id."""

    id: UUID = field(default_factory=new_id)
    view: UUID
    line_kind: LineKind
    text: str
    by: FilledBy | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the line, after the others; returns its id. Raises WordsNeeded, TextTooLong."""
        view = view_of(work, self.view)
        line = DomainLine(
            id=self.id,
            origin_id=self.id,
            position=_next(view.lines),
            kind=self.line_kind,
            text=self.text,
            filled_in_by=self.by or "",
            since=work.today,
        )
        view.lines.append(line)
        return self.id


@dataclass(frozen=True, kw_only=True)
class ChangeLine(Operation):
    """Write a line otherwise, or make it one of another kind; what is left unset stays."""

    line: UUID
    text: str | UnsetType = UNSET
    line_kind: LineKind | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given."""
        line = _line(work, self.line, self.seen_version)
        if self.text is not UNSET:
            line.text = self.text
        if self.line_kind is not UNSET:
            line.become(self.line_kind, work.today)


@dataclass(frozen=True, kw_only=True)
class RemoveLine(Operation):
    """Take a line away."""

    line: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it."""
        work.remove(_line(work, self.line, self.seen_version))


@dataclass(frozen=True, kw_only=True)
class LeaveParked(Operation):
    """Say that a parked line was looked at, and stays parked for now."""

    line: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Count from today again."""
        _line(work, self.line, self.seen_version).since = work.today


@dataclass(frozen=True, kw_only=True)
class BringBack(Operation):
    """Take a line that was parked in an earlier overview up in this one, as a line of some kind.

    `view`: the DomainReading in this overview; as PARKED it has been looked at and stays parked.
    """

    line: UUID
    view: UUID
    line_kind: LineKind
    by: FilledBy | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the line; returns its id.

        Raises AlreadyThere where it stands in this overview already, as somebody did so meanwhile, and
        GoneMeanwhile where it is not this youth's.
        """
        earlier = _line(work, self.line)
        view = view_of(work, self.view)
        if earlier.view.overview.youth_id != view.overview.youth_id:
            raise GoneMeanwhile
        # Twice in one overview, and nobody could go on from that any more.
        if any(line.origin_id == earlier.origin_id for one in view.overview.views for line in one.lines):
            raise AlreadyThere
        line = earlier.again(view.id)
        line.position = _next(view.lines)
        line.kind, line.since = self.line_kind.value, work.today
        line.filled_in_by = self.by or line.filled_in_by
        view.lines.append(line)
        return line.id


@dataclass(frozen=True, kw_only=True)
class LetGo(Operation):
    """Say that what was parked need not come up again. It stays where it was written."""

    line: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Note the day."""
        _line(work, self.line, self.seen_version).let_go_on = work.today


@dataclass(frozen=True, kw_only=True)
class LinkDomains(Operation):
    """Link two life domains of one overview, in the youth's words. `one`, `other`: DomainReadings' ids."""

    id: UUID = field(default_factory=new_id)
    one: UUID
    other: UUID
    text: str = ""
    by: FilledBy | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the link; returns its id. Raises LinkNeedsTwo, TextTooLong."""
        one = view_of(work, self.one)
        other = work.get(DomainView, self.other)
        if one.overview_id != other.overview_id:
            raise LinkNeedsTwo
        overview = work.get(Overview, one.overview_id)
        link = DomainLink(
            id=self.id,
            one_id=one.id,
            other_id=other.id,
            origin_id=self.id,
            position=_next(overview.links),
            text=self.text,
            filled_in_by=self.by or "",
        )
        overview.links.append(link)
        return self.id


@dataclass(frozen=True, kw_only=True)
class ChangeLink(Operation):
    """Write the words of a link otherwise."""

    link: UUID
    text: str
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write them."""
        _link(work, self.link, self.seen_version).text = self.text


@dataclass(frozen=True, kw_only=True)
class Unlink(Operation):
    """Take a link away."""

    link: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it."""
        work.remove(_link(work, self.link, self.seen_version))


def _line(work: UnitOfWork, line_id: UUID, seen_version: Seen = UNSET) -> DomainLine:
    line = work.get(DomainLine, line_id, seen_version)
    work.about(line.view.overview.youth_id)
    return line


def _link(work: UnitOfWork, link_id: UUID, seen_version: Seen) -> DomainLink:
    link = work.get(DomainLink, link_id, seen_version)
    work.about(work.get(Overview, link.overview_id).youth_id)
    return link


def _next(rows: list[DomainLine] | list[DomainLink]) -> int:
    return max((row.position for row in rows), default=-1) + 1
