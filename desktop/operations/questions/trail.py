"""Questions about what was done, and about what is to be kept no longer."""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select

from desktop.models.audit import Audit
from desktop.models.people import NotebookRow, Worker, Youth
from desktop.models.readings import AuditLine, DueLine
from desktop.operations.base import Question
from desktop.store.unit_of_work import UnitOfWork

_MOST = 1_000_000


@dataclass(frozen=True, kw_only=True)
class ReadAudit(Question[tuple[AuditLine, ...]]):
    """Who did what kind of thing on whom, latest first; `last` lines at most.

    On one `youth`, by one `worker`, from the day `since` to the day `until` (both with them), where given.
    """

    youth: UUID | None = None
    worker: UUID | None = None
    since: date | None = None
    until: date | None = None
    last: int = 100

    def answer(self, work: UnitOfWork) -> tuple[AuditLine, ...]:
        """Read the trail; a name that is no longer in the notebook is left empty."""
        rows = (
            select(Audit, Worker.name, Youth.name)
            .outerjoin(Worker, Worker.id == Audit.worker_id)
            .outerjoin(Youth, Youth.id == Audit.youth_id)
            .order_by(Audit.at.desc(), Audit.id)
            .limit(max(0, min(self.last, _MOST)))
        )
        if self.youth:
            rows = rows.where(Audit.youth_id == self.youth)
        if self.worker:
            rows = rows.where(Audit.worker_id == self.worker)
        if self.since:
            rows = rows.where(Audit.at >= _begin(self.since))
        if self.until and self.until < date.max:
            rows = rows.where(Audit.at < _begin(self.until + timedelta(days=1)))
        return tuple(
            AuditLine(id=row.id, at=row.at, worker=worker or "", kind=row.kind, youth=youth or "")
            for row, worker, youth in work.session.execute(rows)
        )


@dataclass(frozen=True, kw_only=True)
class ReadRetention(Question[tuple[DueLine, ...]]):
    """The closed dossiers whose term of keeping is over, the longest over first; none without a term."""

    def answer(self, work: UnitOfWork) -> tuple[DueLine, ...]:
        """Read them."""
        years = work.session.scalars(select(NotebookRow)).one().keep_years
        if years is None:
            return ()
        closed = select(Youth).where(Youth.closed_on.is_not(None)).order_by(Youth.closed_on, Youth.name)
        lines = (
            DueLine(youth.id, youth.name, youth.closed_on, _years_later(youth.closed_on, years))
            for youth in work.session.scalars(closed)
            if youth.closed_on
        )
        return tuple(line for line in lines if line.due_on <= work.today)


def _begin(day: date) -> datetime:
    try:
        return datetime.combine(day, time.min).astimezone()
    except (OverflowError, ValueError):
        # The very first and last days that there are cannot be told in every time zone.
        return datetime.combine(day, time.min, UTC)


def _years_later(day: date, years: int) -> date:
    year = min(day.year + years, date.max.year)
    return day.replace(year=year, day=min(day.day, calendar.monthrange(year, day.month)[1]))
