"""Operations on step plans and their steps."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType

from desktop.models.base import can_be_seen
from desktop.models.errors import DayInTheFuture, GoneMeanwhile, WordsNeeded
from desktop.models.life_domains import LifeDomain
from desktop.models.people import Youth
from desktop.models.step_plans import Step, StepPlan
from desktop.operations.base import Operation, Seen, SeenParts, given, new_id, refuse_unseen
from desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class MakePlan(Operation):
    """Begin a plan. `wish`: what the youth wants; `by`: the day aimed at; `domain`: what part of life."""

    id: UUID = field(default_factory=new_id)
    youth: UUID
    wish: str = ""
    by: date | None = None
    domain: UUID | None = None
    made_on: date | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the plan; returns its id."""
        youth = work.get(Youth, self.youth)
        work.about(youth.id)
        if self.made_on and self.made_on > work.today:
            raise DayInTheFuture
        return work.add(
            StepPlan(
                id=self.id,
                youth_id=youth.id,
                wish=self.wish,
                by=self.by,
                domain_id=work.get(LifeDomain, self.domain).id if self.domain else None,
                made_on=self.made_on or work.today,
                made_at=work.at,
            )
        ).id


@dataclass(frozen=True, kw_only=True)
class ChangePlan(Operation):
    """Change a plan's wish, day or life domain; what is left unset stays."""

    plan: UUID
    wish: str | UnsetType = UNSET
    by: date | UnsetType | None = UNSET
    domain: UUID | UnsetType | None = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given."""
        plan = _plan(work, self.plan, self.seen_version)
        plan.wish = given(self.wish, plan.wish)
        plan.by = given(self.by, plan.by)
        if self.domain is not UNSET:
            plan.domain_id = work.get(LifeDomain, self.domain).id if self.domain else None


@dataclass(frozen=True, kw_only=True)
class RemovePlan(Operation):
    """Take a plan away, with its steps."""

    plan: UUID
    seen_version: Seen = UNSET
    seen_parts: SeenParts = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it. Raises ChangedElsewhere where somebody added to it since it was seen."""
        plan = _plan(work, self.plan, self.seen_version)
        refuse_unseen(plan.steps, self.seen_parts)
        work.remove(plan)


@dataclass(frozen=True, kw_only=True)
class AddStep(Operation):
    """Add a step, at the end or before another one. `on` is a day, `when` free words; both may miss."""

    id: UUID = field(default_factory=new_id)
    plan: UUID
    text: str
    who: str = ""
    on: date | None = None
    when: str = ""
    before: UUID | None = None

    def run(self, work: UnitOfWork) -> UUID:
        """Write the step; returns its id. Raises WordsNeeded for a step without words."""
        plan = _plan(work, self.plan, UNSET)
        following = _step_of(work, plan, self.before) if self.before else None
        step = Step(
            id=self.id,
            text=_words(self.text),
            who=self.who,
            on=self.on,
            when=self.when,
            place=plan.place_before(following),
        )
        plan.steps.append(step)
        return step.id


@dataclass(frozen=True, kw_only=True)
class ChangeStep(Operation):
    """Change a step's words, who does it or when; what is left unset stays."""

    step: UUID
    text: str | UnsetType = UNSET
    who: str | UnsetType = UNSET
    on: date | UnsetType | None = UNSET
    when: str | UnsetType = UNSET
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write what was given. Raises WordsNeeded for a step without words."""
        step = _step(work, self.step, self.seen_version)
        step.text = step.text if self.text is UNSET else _words(self.text)
        step.who = given(self.who, step.who)
        step.on = given(self.on, step.on)
        step.when = given(self.when, step.when)


@dataclass(frozen=True, kw_only=True)
class TickStep(Operation):
    """Say that a step is done, on a day (today if unset), or not done after all."""

    step: UUID
    done: bool = True
    on: date | None = None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write it."""
        step = _step(work, self.step, self.seen_version)
        if self.on and self.on > work.today:
            raise DayInTheFuture
        step.done_on = (self.on or work.today) if self.done else None


@dataclass(frozen=True, kw_only=True)
class MoveStep(Operation):
    """Put a step before another one of the same plan, or at the end."""

    step: UUID
    before: UUID | None = None
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Write its new place."""
        step = _step(work, self.step, self.seen_version)
        if self.before == step.id:
            return
        following = _step_of(work, step.plan, self.before) if self.before else None
        step.place = step.plan.place_before(following, moving=step)


@dataclass(frozen=True, kw_only=True)
class RemoveStep(Operation):
    """Take a step away."""

    step: UUID
    seen_version: Seen = UNSET

    def run(self, work: UnitOfWork) -> None:
        """Remove it."""
        work.remove(_step(work, self.step, self.seen_version))


def _plan(work: UnitOfWork, plan_id: UUID, seen_version: Seen) -> StepPlan:
    plan = work.get(StepPlan, plan_id, seen_version)
    work.about(plan.youth_id)
    return plan


def _step(work: UnitOfWork, step_id: UUID, seen_version: Seen) -> Step:
    step = work.get(Step, step_id, seen_version)
    work.about(step.plan.youth_id)
    return step


def _step_of(work: UnitOfWork, plan: StepPlan, step_id: UUID) -> Step:
    step = work.get(Step, step_id)
    if step.plan_id != plan.id:
        raise GoneMeanwhile
    return step


def _words(text: str) -> str:
    if not can_be_seen(text):
        raise WordsNeeded
    return text
