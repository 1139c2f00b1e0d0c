"""Questions about the people of a notebook."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from desktop.models.evolutor import Moment
from desktop.models.languages import Language, Texts
from desktop.models.life_domains import LifeDomain
from desktop.models.methods import method
from desktop.models.overviews import Overview
from desktop.models.people import NotebookRow, Worker, Youth
from desktop.models.readings import (
    DomainChoice,
    NotebookReading,
    WayBack,
    Wording,
    WorkerReading,
    YouthLine,
    YouthReading,
)
from desktop.models.step_plans import Step, StepPlan
from desktop.operations.base import Question
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class ReadNotebook(Question[NotebookReading]):
    """The notebook's name, who I am in it, and all workers by name."""

    def answer(self, work: UnitOfWork) -> NotebookReading:
        """Read it."""
        row = work.session.scalars(select(NotebookRow)).one()
        workers = sorted(work.session.scalars(select(Worker)), key=lambda worker: worker.name.casefold())
        return NotebookReading(
            id=row.id,
            version=row.version,
            name=row.name,
            me=work.worker_id,
            workers=tuple(reading_of(worker) for worker in workers),
            keep_years=row.keep_years,
            way_back=WayBack(row.way_back),
        )


@dataclass(frozen=True, kw_only=True)
class ReadDomains(Question[tuple[DomainChoice, ...]]):
    """The team's life domains that are switched on, in their order."""

    def answer(self, work: UnitOfWork) -> tuple[DomainChoice, ...]:
        """Read them."""
        active = select(LifeDomain).where(LifeDomain.active).order_by(LifeDomain.position)
        return tuple(
            DomainChoice(
                id=domain.id, key=domain.key, name=domain.name, icon=domain.icon, colour=domain.colour
            )
            for domain in work.session.scalars(active)
        )


@dataclass(frozen=True, kw_only=True)
class ReadYouths(Question[tuple[YouthLine, ...]]):
    """All youths, by name."""

    def answer(self, work: UnitOfWork) -> tuple[YouthLine, ...]:
        """Read them in a handful of statements, however many there are."""
        last: dict[UUID, date] = {}
        open_steps: dict[UUID, int] = {}
        session = work.session
        plan = aliased(StepPlan)
        for latest in (
            select(Overview.youth_id, func.max(Overview.on)).group_by(Overview.youth_id),
            select(Moment.youth_id, func.max(Moment.on)).group_by(Moment.youth_id),
            select(StepPlan.youth_id, func.max(StepPlan.made_on)).group_by(StepPlan.youth_id),
            select(plan.youth_id, func.max(Step.done_on)).join(plan, Step.plan).group_by(plan.youth_id),
        ):
            for youth_id, day in session.execute(latest):
                if day is not None:
                    last[youth_id] = max(day, last.get(youth_id, day))
        waiting = select(StepPlan.youth_id, func.count()).join(Step).where(Step.done_on.is_(None))
        for youth_id, count in session.execute(waiting.group_by(StepPlan.youth_id)):
            open_steps[youth_id] = count
        lines = (
            YouthLine(
                id=row.id,
                version=row.version,
                name=row.name,
                birth_date=row.birth_date,
                companion=row.companion or "",
                method=row.method,
                last_on=last.get(row.id),
                open_steps=open_steps.get(row.id, 0),
                closed_on=row.closed_on,
            )
            for row in session.execute(
                select(
                    Youth.id,
                    Youth.version,
                    Youth.name,
                    Youth.birth_date,
                    Youth.method,
                    Youth.closed_on,
                    Worker.name.label("companion"),
                ).join(Worker, Youth.companion, isouter=True)
            )
        )
        return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.id)))


@dataclass(frozen=True, kw_only=True)
class ReadYouth(Question[YouthReading]):
    """All that is known of one youth."""

    youth: UUID

    def answer(self, work: UnitOfWork) -> YouthReading:
        """Read it. Raises GoneMeanwhile."""
        youth = work.get(Youth, self.youth)
        known = method(youth.method)
        return YouthReading(
            id=youth.id,
            version=youth.version,
            name=youth.name,
            birth_date=youth.birth_date,
            language=Language(youth.language),
            method=youth.method,
            method_name=known.name if known else Texts(youth.method) if youth.method else None,
            companion_id=youth.companion_id,
            companion=reading_of(youth.companion) if youth.companion else None,
            closed_on=youth.closed_on,
            wording=Wording(youth.wording),
        )


def reading_of(worker: Worker) -> WorkerReading:
    """A worker as views and paper see one."""
    return WorkerReading(
        id=worker.id,
        version=worker.version,
        name=worker.name,
        phone=worker.phone,
        mail=worker.mail,
        left_on=worker.left_on,
        has_code=bool(worker.code),
    )
