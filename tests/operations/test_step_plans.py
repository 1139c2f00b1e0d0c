"""Step plans: what a youth wants, and small steps towards it, in an order that can change."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.models.errors import DayInTheFuture, GoneMeanwhile, TextTooLong, WordsNeeded
from desktop.models.readings import PlanReading, StepReading
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadDomains
from desktop.operations.questions.step_plans import ReadPlan, ReadPlans
from desktop.operations.step_plans import (
    AddStep,
    ChangePlan,
    ChangeStep,
    MakePlan,
    MoveStep,
    RemovePlan,
    RemoveStep,
    TickStep,
)
from desktop.operations.youths import ChangeYouth
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.world import AT, BEGIN, TODAY, TOMORROW, World


def _made(desk: Desk, operation: MakePlan | AddStep, minute: int = 0) -> UUID:
    made = desk.do(operation, at=AT + timedelta(minutes=minute)).result
    assert made == operation.id
    return made


def _texts(desk: Desk, plan: UUID) -> list[str]:
    return [step.text for step in desk.ask(ReadPlan(plan=plan)).steps]


def _order(desk: Desk, plan: UUID) -> list[UUID]:
    return [step.id for step in desk.ask(ReadPlan(plan=plan)).steps]


def _step(desk: Desk, world: World, place: int) -> StepReading:
    return desk.ask(ReadPlan(plan=world.plan)).steps[place]


def test_a_plan_can_begin_with_nothing(desk: Desk, world: World) -> None:
    made = _made(desk, MakePlan(youth=world.quiet_youth))
    plan = desk.ask(ReadPlan(plan=made))
    assert (plan.wish, plan.by, plan.made_on, plan.steps) == ("", None, TODAY, ())
    assert (plan.domain_id, plan.domain_name) == (None, None)
    assert plan.youth_name == "Noor"


def test_all_that_a_plan_tells(desk: Desk, world: World) -> None:
    domain = desk.ask(ReadDomains())[0]
    plan = desk.ask(ReadPlan(plan=world.plan))
    assert (plan.wish, plan.by, plan.made_on) == ("een eigen kamer", date(2025, 6, 1), BEGIN.date())
    assert (plan.domain_id, plan.domain_name, plan.colour) == (domain.id, domain.name, domain.colour)
    assert (plan.youth_id, plan.youth_name) == (world.youth, "Zoë")
    assert (plan.companion_name, plan.companion_phone) == ("Amina", "0470 44 55 66")
    first, second, *_ = plan.steps
    assert (first.text, first.who, first.on, first.when, first.done_on) == (
        "Bellen naar de dienst",
        "ik + mama",
        date(2025, 2, 3),
        "na school",
        BEGIN.date(),
    )
    assert second.done_on is None
    assert tuple(step.id for step in plan.steps) == world.steps


def test_who_has_no_companion_can_call_the_worker(desk: Desk, world: World) -> None:
    plan = desk.ask(ReadPlan(plan=world.other_plan))
    assert (plan.companion_name, plan.companion_phone) == ("Sara", "0470 11 22 33")
    desk.do(ChangeYouth(youth=world.quiet_youth, companion=world.colleague), at=AT)
    (plan,) = desk.ask(ReadPlans(youth=world.quiet_youth))
    assert (plan.companion_name, plan.companion_phone) == ("Amina", "0470 44 55 66")


def test_the_latest_plan_stands_first(desk: Desk, world: World) -> None:
    youth = world.quiet_youth
    old = _made(desk, MakePlan(youth=youth, wish="oud", made_on=date(2023, 1, 1)), minute=5)
    later, sooner = (
        _made(desk, MakePlan(youth=youth, wish="nu", made_on=TODAY), minute) for minute in (8, 3)
    )
    plans = desk.ask(ReadPlans(youth=youth))
    assert [plan.id for plan in plans] == [later, sooner, world.other_plan, old]
    assert plans[0] == desk.ask(ReadPlan(plan=later))


def test_who_and_what_has_to_be_there(desk: Desk, world: World) -> None:
    for operation in (
        MakePlan(youth=uuid4()),
        MakePlan(youth=world.plan),
        MakePlan(youth=world.youth, domain=uuid4()),
        ChangePlan(plan=world.plan, domain=world.youth),
        AddStep(plan=uuid4(), text="Iets"),
        AddStep(plan=world.plan, text="Iets", before=uuid4()),
    ):
        with refused(desk, GoneMeanwhile):
            desk.do(operation, at=AT)
    with pytest.raises(GoneMeanwhile):
        desk.ask(ReadPlans(youth=uuid4()))
    with pytest.raises(GoneMeanwhile):
        desk.ask(ReadPlan(plan=uuid4()))


def test_texts_have_limits(desk: Desk, world: World) -> None:
    plan, step = world.plan, world.steps[0]
    desk.do(ChangePlan(plan=plan, wish="x" * 500), at=AT)
    desk.do(ChangeStep(step=step, text="x" * 2000, who="y" * 200, when="z" * 200), at=AT)
    assert len(_step(desk, world, 0).text) == 2000
    for operation in (
        MakePlan(youth=world.youth, wish="x" * 501),
        ChangePlan(plan=plan, wish="x" * 501),
        AddStep(plan=plan, text="x" * 2001),
        AddStep(plan=plan, text="x", who="y" * 201),
        AddStep(plan=plan, text="x", when="z" * 201),
        ChangeStep(step=step, text="x" * 2001),
        ChangeStep(step=step, who="y" * 201),
        ChangeStep(step=step, when="z" * 201),
    ):
        with refused(desk, TextTooLong):
            desk.do(operation, at=AT)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u2003", "\x00", " \x00 ", "\u200b"])
def test_a_step_has_words(text: str, desk: Desk, world: World) -> None:
    with refused(desk, WordsNeeded):
        desk.do(AddStep(plan=world.plan, text=text), at=AT)
    with refused(desk, WordsNeeded):
        desk.do(ChangeStep(step=world.steps[0], text=text, who="iemand"), at=AT)


def test_a_step_stands_at_the_end_or_before_another(desk: Desk, world: World) -> None:
    plan = _made(desk, MakePlan(youth=world.youth))
    b = _made(desk, AddStep(plan=plan, text="b"))
    d = _made(desk, AddStep(plan=plan, text="d"))
    _made(desk, AddStep(plan=plan, text="a", before=b))
    _made(desk, AddStep(plan=plan, text="c", before=d))
    _made(desk, AddStep(plan=plan, text="e"))
    assert _texts(desk, plan) == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        (0, None, (1, 2, 3, 0)),
        (3, 0, (3, 0, 1, 2)),
        (0, 3, (1, 2, 0, 3)),
        (2, 1, (0, 2, 1, 3)),
        (1, 2, (0, 1, 2, 3)),
        (3, None, (0, 1, 2, 3)),
        (1, 1, (0, 1, 2, 3)),
    ],
)
def test_a_step_moves(
    moved: int, before: int | None, order: tuple[int, ...], desk: Desk, world: World
) -> None:
    before_id = None if before is None else world.steps[before]
    rows = content(desk)
    done = desk.do(MoveStep(step=world.steps[moved], before=before_id), at=AT)
    assert _order(desk, world.plan) == [world.steps[place] for place in order]
    assert done.youth_id == world.youth
    # One row at most: two PCs that each move another step do not meet.
    after = content(desk)
    rows["step"].pop(world.steps[moved])
    after["step"].pop(world.steps[moved])
    assert after == rows


def test_a_step_stays_in_its_plan(desk: Desk, world: World) -> None:
    for operation in (
        MoveStep(step=world.steps[0], before=world.other_step),
        AddStep(plan=world.plan, text="Iets", before=world.other_step),
        MoveStep(step=world.steps[0], before=uuid4()),
    ):
        with refused(desk, GoneMeanwhile):
            desk.do(operation, at=AT)


def test_many_moves_into_one_gap(desk: Desk, world: World) -> None:
    first, *_, last = world.steps
    moving = list(world.steps[1:-1])
    for turn in range(25):
        chosen = moving[turn % 2]
        done = desk.do(MoveStep(step=chosen, before=last if turn % 3 else first), at=AT)
        order = _order(desk, world.plan)
        assert order[order.index(chosen) + 1] == (last if turn % 3 else first)
        desk.do(done.inverse, at=AT)
        desk.do(MoveStep(step=chosen, before=last), at=AT)
        assert _order(desk, world.plan)[-2:] == [chosen, last]


def test_squeezed_steps_keep_their_order(desk: Desk, world: World) -> None:
    """A float has digits for some fifty of them; nobody may notice when they are used up."""
    plan = _made(desk, MakePlan(youth=world.youth))
    last = _made(desk, AddStep(plan=plan, text="last"))
    expected = [str(number) for number in range(64)]
    for text in expected:
        _made(desk, AddStep(plan=plan, text=text, before=last))
    assert _texts(desk, plan) == [*expected, "last"]
    before = content(desk)
    done = desk.do(AddStep(plan=plan, text="x", before=last), at=AT)
    desk.do(done.inverse, at=AT)
    assert content(desk) == before


MOVES = st.lists(st.tuples(st.booleans(), st.integers(0, 99), st.integers(0, 99)), max_size=12)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES)
def test_any_moves_give_the_order_of_a_plain_list(moves: list[tuple[bool, int, int]], desk: Desk) -> None:
    youth = next(iter(content(desk)["youth"]))
    plan = _made(desk, MakePlan(youth=youth))
    expected: list[UUID] = []
    for adding, which, where in moves:
        if adding or not expected:
            before = None if where > len(expected) else [*expected, None][where % (len(expected) + 1)]
            made = _made(desk, AddStep(plan=plan, text="stap", before=before))
            expected.insert(expected.index(before) if before else len(expected), made)
        else:
            moved = expected[which % len(expected)]
            before = [*expected, None][where % (len(expected) + 1)]
            desk.do(MoveStep(step=moved, before=before), at=AT)
            if before != moved:
                expected.remove(moved)
                expected.insert(expected.index(before) if before else len(expected), moved)
        assert _order(desk, plan) == expected


def test_what_is_saved_together_stands_in_the_same_order(desk: Desk, world: World) -> None:
    """Steps put before others, and then one at the end, all before anything is read again."""
    plan = _made(desk, MakePlan(youth=world.youth))
    with desk.together():
        last = _made(desk, AddStep(plan=plan, text="g"))
        for text in "abcdef":
            _made(desk, AddStep(plan=plan, text=text, before=last))
        for text in "hij":
            _made(desk, AddStep(plan=plan, text=text))
        assert "".join(_texts(desk, plan)) == "abcdefghij"
    assert "".join(_texts(desk, plan)) == "abcdefghij"


def test_what_is_saved_together_is_saved_whole_or_not_at_all(desk: Desk, world: World) -> None:
    before = all_rows(desk)

    def do_two() -> None:
        with desk.together():
            _made(desk, AddStep(plan=world.plan, text="wel"))
            desk.do(AddStep(plan=world.plan, text=""), at=AT)

    with pytest.raises(WordsNeeded):
        do_two()
    assert all_rows(desk) == before


def test_a_step_is_done_and_not_done_after_all(desk: Desk, world: World) -> None:
    step = world.steps[1]
    desk.do(TickStep(step=step), at=AT)
    assert _step(desk, world, 1).done_on == TODAY
    desk.do(TickStep(step=step, on=date(2025, 2, 2)), at=AT)
    assert _step(desk, world, 1).done_on == date(2025, 2, 2)
    desk.do(TickStep(step=step, done=False), at=AT)
    assert _step(desk, world, 1).done_on is None


def test_nothing_has_been_done_tomorrow(desk: Desk, world: World) -> None:
    for day in (TOMORROW, date.max):
        with refused(desk, DayInTheFuture):
            desk.do(TickStep(step=world.steps[1], on=day), at=AT)
        with refused(desk, DayInTheFuture):
            desk.do(MakePlan(youth=world.youth, made_on=day), at=AT)


def test_what_is_planned_may_lie_anywhere(desk: Desk, world: World) -> None:
    for day in (date(2020, 1, 1), TOMORROW, date(2040, 1, 1)):
        desk.do(ChangePlan(plan=world.plan, by=day), at=AT)
        desk.do(ChangeStep(step=world.steps[1], on=day), at=AT)
        assert desk.ask(ReadPlan(plan=world.plan)).by == _step(desk, world, 1).on == day


def test_removing_a_plan_takes_its_steps_and_nothing_else(desk: Desk, world: World) -> None:
    before = all_rows(desk)
    done = desk.do(RemovePlan(plan=world.plan), at=AT)
    assert done.changed_rows == 1 + 4 + 1
    after = all_rows(desk)
    gone = {table: before[table].keys() - after[table].keys() for table in before}
    assert gone.pop("step_plan") == {world.plan}
    assert gone.pop("step") == set(world.steps)
    assert not any(gone.values())


def test_removing_a_step_leaves_the_others_where_they_are(desk: Desk, world: World) -> None:
    before = content(desk)
    desk.do(RemoveStep(step=world.steps[1]), at=AT)
    assert before["step"].pop(world.steps[1])
    assert content(desk) == before


def test_a_plan_without_steps_goes_on_once_there_are_new_ones(desk: Desk, world: World) -> None:
    for step in world.steps:
        desk.do(RemoveStep(step=step), at=AT)
    assert _texts(desk, world.plan) == []
    _made(desk, AddStep(plan=world.plan, text="Opnieuw"))
    assert _texts(desk, world.plan) == ["Opnieuw"]


def test_an_id_is_given_once(desk: Desk, world: World) -> None:
    with refused(desk):
        desk.do(MakePlan(id=world.plan, youth=world.quiet_youth), at=AT)
    with refused(desk):
        desk.do(AddStep(id=world.steps[0], plan=world.other_plan, text="Iets"), at=AT)
    with refused(desk):
        desk.do(AddStep(id=world.steps[0], plan=world.plan, text="Iets"), at=AT)
    plan: PlanReading = desk.ask(ReadPlan(plan=world.plan))
    assert plan.steps[0].text == "Bellen naar de dienst"
