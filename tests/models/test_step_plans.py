"""The rules of a step plan: words that fit on paper, and an order in which any step can move."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import TextTooLong
from desktop.models.step_plans import SHORT_LIMIT, STEP_LIMIT, WISH_LIMIT, Step, StepPlan

MOVES = st.lists(st.tuples(st.booleans(), st.integers(0, 99), st.integers(0, 99)), max_size=60)


def _plan() -> StepPlan:
    return StepPlan(id=uuid4(), youth_id=uuid4(), wish="")


def _added(plan: StepPlan, following: Step | None = None, step_id: UUID | None = None) -> Step:
    place = plan.place_before(following)
    step = Step(id=step_id or uuid4(), text="x", who="", when="", place=place)
    plan.steps.append(step)
    return step


def _in_order(plan: StepPlan) -> list[Step]:
    """As the database gives them."""
    return sorted(plan.steps, key=lambda step: (step.place, step.id))


def _read_again(plan: StepPlan) -> None:
    plan.steps[:] = _in_order(plan)


@settings(deadline=None, max_examples=40)
@given(MOVES)
def test_any_moves_give_the_order_of_a_plain_list(moves: list[tuple[bool, int, int]]) -> None:
    plan, expected = _plan(), list[Step]()
    for adding, which, where in moves:
        if adding or not expected:
            before = [*expected, None][where % (len(expected) + 1)]
            step = _added(plan, before)
        else:
            step = expected[which % len(expected)]
            others = [other for other in expected if other is not step]
            before = [*others, None][where % (len(others) + 1)]
            step.place = plan.place_before(before, moving=step)
            expected.remove(step)
        expected.insert(expected.index(before) if before else len(expected), step)
        _read_again(plan)
        assert _in_order(plan) == expected
        assert len({step.place for step in plan.steps}) == len(expected)


@settings(deadline=None, max_examples=8)
@given(st.lists(st.sampled_from(["first", "last", "middle"]), min_size=60, max_size=70))
def test_no_gap_is_ever_used_up(where: list[str]) -> None:
    plan = _plan()
    expected = [_added(plan), _added(plan)]
    for gap in where:
        _read_again(plan)
        at = {"first": 1, "last": len(expected) - 1, "middle": len(expected) // 2}[gap]
        step = _added(plan, expected[at])
        expected.insert(at, step)
        assert _in_order(plan) == expected


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from([0.0, 1.0]), min_size=2, max_size=6), st.data())
def test_two_that_got_one_place_on_two_pcs_can_still_be_parted(
    places: list[float], data: st.DataObject
) -> None:
    plan = _plan()
    for place in places:
        plan.steps.append(Step(id=uuid4(), text="x", who="", when="", place=place))
    _read_again(plan)
    expected = _in_order(plan)
    at = data.draw(st.integers(0, len(expected)))
    step = _added(plan, expected[at] if at < len(expected) else None, step_id=data.draw(st.uuids()))
    expected.insert(at, step)
    assert _in_order(plan) == expected


def test_one_step_moves_by_one_row() -> None:
    plan = _plan()
    steps = [_added(plan) for _ in range(5)]
    places = [step.place for step in steps]
    steps[4].place = plan.place_before(steps[1], moving=steps[4])
    assert [step.place for step in steps[:4]] == places[:4]
    assert places[0] < steps[4].place < places[1]


def test_the_only_step_can_move_to_where_it_is() -> None:
    plan = _plan()
    step = _added(plan)
    assert isinstance(plan.place_before(None, moving=step), float)


def test_words_have_limits() -> None:
    plan, step = _plan(), Step(id=uuid4(), text="x", who="", when="", place=0.0)
    for row, field, limit in (
        (plan, "wish", WISH_LIMIT),
        (step, "text", STEP_LIMIT),
        (step, "who", SHORT_LIMIT),
        (step, "when", SHORT_LIMIT),
    ):
        setattr(row, field, f"  {'é' * limit} ")
        with pytest.raises(TextTooLong) as caught:
            setattr(row, field, "é" * (limit + 1))
        assert caught.value.fields == {"limit": str(limit)}
        assert getattr(row, field) == "é" * limit


def test_what_is_not_known_yet_is_empty() -> None:
    plan, step = _plan(), Step(id=uuid4(), text="x", who="", when="", place=0.0)
    assert (plan.by, plan.domain_id, step.on, step.done_on) == (None, None, None, None)
