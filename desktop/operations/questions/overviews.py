"""Questions about overviews of life domains."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from desktop.models.errors import GoneMeanwhile
from desktop.models.overviews import DomainView, Overview
from desktop.models.people import Youth
from desktop.models.readings import DomainReading, Mark, OverviewReading
from desktop.operations.base import Question
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class ReadOverview(Question[OverviewReading | None]):
    """One overview of a youth, the latest if `overview` is not given; None where there is none yet."""

    youth: UUID
    overview: UUID | None = None

    def answer(self, work: UnitOfWork) -> OverviewReading | None:
        """Read it, with the scores of the overview before. Raises GoneMeanwhile."""
        youth = work.get(Youth, self.youth)
        own = select(Overview.id, Overview.on).where(Overview.youth_id == youth.id)
        rows = work.session.execute(own.order_by(Overview.on, Overview.made_at, Overview.id))
        marks = tuple(Mark(id=row.id, on=row.on) for row in rows)
        chosen = self.overview or (marks[-1].id if marks else None)
        if chosen is None:
            return None
        at = next((place for place, mark in enumerate(marks) if mark.id == chosen), None)
        if at is None:
            # It is gone, or of another youth, which comes to the same for this one.
            raise GoneMeanwhile
        previous = _load(work, marks[at - 1].id) if at > 0 else None
        before = {view.domain_id: view.score for view in previous.views} if previous else {}
        overview = _load(work, chosen)
        return OverviewReading(
            id=overview.id,
            version=overview.version,
            youth_id=youth.id,
            youth_name=youth.name,
            companion_name=youth.companion.name if youth.companion else "",
            on=overview.on,
            domains=tuple(_reading(view, before.get(view.domain_id)) for view in overview.views),
            previous_on=previous.on if previous else None,
            marks=marks,
        )


def _load(work: UnitOfWork, overview_id: UUID) -> Overview:
    views = selectinload(Overview.views).options(joinedload(DomainView.domain))
    return work.session.scalars(select(Overview).where(Overview.id == overview_id).options(views)).one()


def _reading(view: DomainView, previous_score: int | None) -> DomainReading:
    return DomainReading(
        id=view.id,
        version=view.version,
        domain_id=view.domain_id,
        key=view.domain.key,
        name=view.domain.name,
        plain=view.domain.plain,
        icon=view.domain.icon,
        colour=view.domain.colour,
        score=view.score,
        previous_score=previous_score,
        note=view.note,
    )
