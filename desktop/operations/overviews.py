"""Operations on overviews of life domains: the wheel."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType
from sqlalchemy import select

from desktop.models.base import Row
from desktop.models.errors import GoneMeanwhile
from desktop.models.life_domains import LifeDomain
from desktop.models.overviews import DomainView, Overview
from desktop.models.people import Youth
from desktop.models.photos import Photo
from desktop.models.readings import FilledBy
from desktop.operations.base import Operation, Seen, SeenParts, given, new_id, refuse_unseen
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class StartOverview(Operation):
    """Begin an overview of the team's life domains; `on`: today if unset.

    None of them is talked about yet, unless it goes on from an earlier overview (`like`) of the same
    youth: then each stands as it did there, marked as not yet looked at again.
    """

    id: UUID = field(default_factory=new_id)
    youth: UUID
    on: date | None = None
    like: UUID | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the overview; returns its id. Raises GoneMeanwhile where there is no such earlier one."""
        youth = work.get(Youth, self.youth)
        work.about(youth.id)
        overview = Overview(id=self.id, youth_id=youth.id, made_at=work.at)
        overview.happened_on(self.on or work.today, work.today)
        active = select(LifeDomain).where(LifeDomain.active).order_by(LifeDomain.position)
        overview.hold(list(work.session.scalars(active)))
        if self.like:
            earlier = work.get(Overview, self.like)
            if earlier.youth_id != youth.id:
                raise GoneMeanwhile
            overview.go_on_from(earlier)
        return work.add(overview).id


@dataclass(frozen=True, kw_only=True)
class SetScore(Operation):
    """Say how a life domain feels, 1 to 5, or None: not yet talked about. `view`: a DomainReading's id.

    `by` says who filled it in, where that is known.
    """

    view: UUID
    score: int | None
    by: FilledBy | None = None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the score; the domain has been looked at now."""
        view = view_of(work, self.view, self.seen_version)
        view.score = self.score
        view.filled_in_by = (self.by or "") if self.score is not None else ""
        view.as_before = False


@dataclass(frozen=True, kw_only=True)
class StillSo(Operation):
    """Say that a life domain, taken over from an earlier overview, still is as it stands."""

    view: UUID
    by: FilledBy | None = None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Note it."""
        view = view_of(work, self.view, self.seen_version)
        view.as_before = False
        if self.by and view.score is not None:
            view.filled_in_by = self.by


@dataclass(frozen=True, kw_only=True)
class MarkDomain(Operation):
    """Mark a life domain: "this first", "I want to talk about this"; what is left unset stays."""

    view: UUID
    first: bool | UnsetType = UNSET
    talk: bool | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the marks."""
        view = view_of(work, self.view, self.seen_version)
        view.first = given(self.first, view.first)
        view.talk = given(self.talk, view.talk)


@dataclass(frozen=True, kw_only=True)
class SetCarriers(Operation):
    """Say who carries a life domain now; what is left unset stays."""

    view: UUID
    own_strength: bool | UnsetType = UNSET
    own_people: bool | UnsetType = UNSET
    professionals: bool | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write who carries it."""
        view = view_of(work, self.view, self.seen_version)
        view.own_strength = given(self.own_strength, view.own_strength)
        view.own_people = given(self.own_people, view.own_people)
        view.professionals = given(self.professionals, view.professionals)


@dataclass(frozen=True, kw_only=True)
class SetNote(Operation):
    """Write a line with a life domain, in the youth's words. `view`: a DomainReading's id."""

    view: UUID
    note: str
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the note; the domain has been looked at now."""
        view = view_of(work, self.view, self.seen_version)
        view.note = self.note
        view.as_before = False


@dataclass(frozen=True, kw_only=True)
class ChangeOverviewDay(Operation):
    """Say that the overview was made on another day."""

    overview: UUID
    on: date
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the day."""
        overview = work.get(Overview, self.overview, self.seen_version)
        work.about(overview.youth_id)
        overview.happened_on(self.on, work.today)


@dataclass(frozen=True, kw_only=True)
class RemoveOverview(Operation):
    """Take an overview away, with all that stands in it; photos of sheets stay with the youth."""

    overview: UUID
    seen_version: Seen = UNSET
    seen_parts: SeenParts = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it. Raises ChangedElsewhere where somebody added to it since it was seen."""
        overview = work.get(Overview, self.overview, self.seen_version)
        work.about(overview.youth_id)
        refuse_unseen(_parts(overview), self.seen_parts)
        for photo in work.session.scalars(select(Photo).where(Photo.overview_id == overview.id)):
            photo.overview_id = None
        work.flush()
        work.remove(overview)


def _parts(overview: Overview) -> Iterator[Row]:
    yield from overview.views
    yield from overview.links
    for view in overview.views:
        yield from view.lines


def view_of(work: UnitOfWork, view_id: UUID, seen_version: Seen = UNSET) -> DomainView:
    """The row of a life domain in an overview; what is done is about its youth. Raises as `UnitOfWork.get`."""
    view = work.get(DomainView, view_id, seen_version)
    work.about(view.overview.youth_id)
    return view
