"""Operations on overviews of life domains: the wheel."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from msgspec import UNSET
from sqlalchemy import select

from desktop.models.life_domains import LifeDomain
from desktop.models.overviews import DomainView, Overview
from desktop.models.people import Youth
from desktop.operations.base import Operation, Seen, SeenParts, new_id, refuse_unseen
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class StartOverview(Operation):
    """Begin an overview of the team's life domains, none of them talked about yet; `on`: today if unset."""

    id: UUID = field(default_factory=new_id)
    youth: UUID
    on: date | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the overview; returns its id."""
        youth = work.get(Youth, self.youth)
        work.about(youth.id)
        overview = Overview(id=self.id, youth_id=youth.id, made_at=work.at)
        overview.happened_on(self.on or work.today, work.today)
        active = select(LifeDomain).where(LifeDomain.active).order_by(LifeDomain.position)
        overview.hold(list(work.session.scalars(active)))
        return work.add(overview).id


@dataclass(frozen=True, kw_only=True)
class SetScore(Operation):
    """Say how a life domain feels, 1 to 5, or None: not yet talked about. `view`: a DomainReading's id."""

    view: UUID
    score: int | None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the score."""
        _view(work, self.view, self.seen_version).score = self.score


@dataclass(frozen=True, kw_only=True)
class SetNote(Operation):
    """Write a line with a life domain, in the youth's words. `view`: a DomainReading's id."""

    view: UUID
    note: str
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write the note."""
        _view(work, self.view, self.seen_version).note = self.note


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
    """Take an overview away, with all that stands in it."""

    overview: UUID
    seen_version: Seen = UNSET
    seen_parts: SeenParts = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it. Raises ChangedElsewhere where somebody added to it since it was seen."""
        overview = work.get(Overview, self.overview, self.seen_version)
        work.about(overview.youth_id)
        refuse_unseen(overview.views, self.seen_parts)
        work.remove(overview)


def _view(work: UnitOfWork, view_id: UUID, seen_version: Seen) -> DomainView:
    view = work.get(DomainView, view_id, seen_version)
    work.about(view.overview.youth_id)
    return view
