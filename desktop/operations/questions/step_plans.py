"""Questions about step plans."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from desktop.drawings.tokens import PAPER
from desktop.models.people import Worker, Youth
from desktop.models.readings import PlanReading, StepReading
from desktop.models.step_plans import StepPlan
from desktop.operations.base import Question
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class ReadPlans(Question[tuple[PlanReading, ...]]):
    """All plans of a youth, the latest first."""

    youth: UUID

    def answer(self, work: UnitOfWork) -> tuple[PlanReading, ...]:
        """Read them. Raises GoneMeanwhile."""
        youth = work.get(Youth, self.youth)
        plans = work.session.scalars(
            select(StepPlan)
            .where(StepPlan.youth_id == youth.id)
            .order_by(StepPlan.made_on.desc(), StepPlan.made_at.desc(), StepPlan.id)
            .options(selectinload(StepPlan.steps), joinedload(StepPlan.domain))
        )
        # Who has no companion yet can call the worker who sits beside now.
        companion = youth.companion or work.session.get(Worker, work.worker_id)
        return tuple(_reading(plan, youth, companion) for plan in plans)


@dataclass(frozen=True, kw_only=True)
class ReadPlan(Question[PlanReading]):
    """One plan."""

    plan: UUID

    def answer(self, work: UnitOfWork) -> PlanReading:
        """Read it. Raises GoneMeanwhile."""
        plan = work.get(StepPlan, self.plan)
        youth = work.get(Youth, plan.youth_id)
        return _reading(plan, youth, youth.companion or work.session.get(Worker, work.worker_id))


def _reading(plan: StepPlan, youth: Youth, companion: Worker | None) -> PlanReading:
    return PlanReading(
        id=plan.id,
        version=plan.version,
        youth_id=youth.id,
        youth_name=youth.name,
        companion_name=companion.name if companion else "",
        companion_phone=companion.phone if companion else "",
        wish=plan.wish,
        by=plan.by,
        made_on=plan.made_on,
        domain_id=plan.domain_id,
        domain_name=plan.domain.name if plan.domain else None,
        colour=plan.domain.colour if plan.domain else PAPER.accent,
        steps=tuple(
            StepReading(
                id=step.id,
                version=step.version,
                text=step.text,
                who=step.who,
                on=step.on,
                when=step.when,
                done_on=step.done_on,
            )
            for step in plan.steps
        ),
    )
