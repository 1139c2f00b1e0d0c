"""Operations of a page go one after the other, and all of them when there is no time left."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.readings import PlanReading
from desktop.operations.desk import Desk
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.step_plans import AddStep, ChangePlan, MakePlan
from desktop.operations.youths import AddYouth
from desktop.views.background import Background
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook

T = TypeVar("T")


class Later(Executor):
    """Keeps what is submitted until it is told to run it, as a busy worker thread does."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], Any]] = []

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        self.jobs.append(lambda: fn(*args, **kwargs))
        return Future()

    def run(self) -> None:
        while self.jobs:
            self.jobs.pop(0)()


class OpenDesk(Desk):
    """A desk that stays open, so that one can look what was saved before it would have closed."""

    def close(self) -> None:
        pass


@pytest.fixture
def later(qapp: object) -> Later:
    return Later()


@pytest.fixture
def busy_notebook(desk: Desk, later: Later) -> Notebook:
    return Notebook(OpenDesk(desk.notebook), Background(later))


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = desk.do(AddYouth(name="Yara")).result
    assert youth
    return youth


def plan_of(desk: Desk, youth: UUID) -> PlanReading:
    return desk.ask(ReadPlans(youth=youth))[0]


def test_own_changes_in_a_row_carry_the_version_before(
    desk: Desk, busy_notebook: Notebook, later: Later, yara: UUID
) -> None:
    turns, plan = InTurn(busy_notebook), uuid4()
    failures: list[ExpectedFailure] = []
    turns.do(lambda: MakePlan(id=plan, youth=yara, wish="een"), failed=failures.append)
    for wish in ("twee", "drie", "vier"):
        turns.do_on(
            plan,
            lambda seen, wish=wish: ChangePlan(plan=plan, wish=wish, seen_version=seen),  # type: ignore[misc]
            failed=failures.append,
        )
    assert len(later.jobs) == 1
    assert turns.busy
    later.run()
    assert failures == []
    assert plan_of(desk, yara).wish == "vier"
    assert turns.version(plan) == plan_of(desk, yara).version
    assert not turns.busy


def test_nothing_is_lost_when_the_notebook_closes_at_once(
    desk: Desk, busy_notebook: Notebook, later: Later, yara: UUID
) -> None:
    turns, plan = InTurn(busy_notebook), uuid4()
    turns.do(lambda: MakePlan(id=plan, youth=yara, wish="een"))
    turns.do(lambda: AddStep(plan=plan, text="eerst"))
    turns.do(lambda: AddStep(plan=plan, text="dan"))
    turns.hurry()
    busy_notebook.close()
    later.run()
    assert [step.text for step in plan_of(desk, yara).steps] == ["eerst", "dan"]


def test_in_a_hurry_two_changes_of_one_row_both_arrive(
    desk: Desk, busy_notebook: Notebook, later: Later, yara: UUID
) -> None:
    plan = desk.do(MakePlan(youth=yara, wish="een")).result
    assert plan
    turns = InTurn(busy_notebook)
    turns.saw(plan, plan_of(desk, yara).version)
    turns.do_on(plan, lambda seen: ChangePlan(plan=plan, wish="twee", seen_version=seen))
    turns.do_on(plan, lambda seen: ChangePlan(plan=plan, wish="drie", seen_version=seen))
    turns.hurry()
    busy_notebook.close()
    later.run()
    assert plan_of(desk, yara).wish == "drie"


def test_a_change_from_elsewhere_is_refused_and_the_next_goes_on(
    desk: Desk, busy_notebook: Notebook, later: Later, yara: UUID
) -> None:
    plan = desk.do(MakePlan(youth=yara, wish="een")).result
    assert plan
    turns = InTurn(busy_notebook)
    turns.saw(plan, plan_of(desk, yara).version)
    desk.do(ChangePlan(plan=plan, wish="van hen"))
    failures: list[ExpectedFailure] = []
    turns.do_on(
        plan,
        lambda seen: ChangePlan(plan=plan, wish="van mij", seen_version=seen),
        failed=failures.append,
    )
    turns.do(lambda: AddStep(plan=plan, text="gaat door"))
    later.run()
    assert [type(failure) for failure in failures] == [ChangedElsewhere]
    assert plan_of(desk, yara).wish == "van hen"
    assert [step.text for step in plan_of(desk, yara).steps] == ["gaat door"]


def test_a_reading_that_is_overtaken_is_not_shown(
    desk: Desk, busy_notebook: Notebook, later: Later, yara: UUID
) -> None:
    plan = desk.do(MakePlan(youth=yara, wish="een")).result
    assert plan
    turns = InTurn(busy_notebook)
    turns.saw(plan, plan_of(desk, yara).version)
    shown: list[str] = []

    def show(plans: tuple[PlanReading, ...]) -> None:
        shown.append(plans[0].wish)

    afresh = Afresh(busy_notebook, turns, lambda: ReadPlans(youth=yara), show)
    afresh.ask()
    turns.do_on(plan, lambda seen: ChangePlan(plan=plan, wish="twee", seen_version=seen))
    later.run()
    assert shown == ["twee"]


def test_a_mistake_of_the_program_does_not_stop_the_page(
    desk: Desk, busy_notebook: Notebook, later: Later, yara: UUID
) -> None:
    turns, plan = InTurn(busy_notebook), uuid4()
    turns.do(lambda: AddStep(plan="no id", text="x"))  # type: ignore[arg-type]
    later.run()
    assert not turns.busy
    turns.do(lambda: MakePlan(id=plan, youth=yara, wish="een"))
    later.run()
    assert plan_of(desk, yara).wish == "een"
