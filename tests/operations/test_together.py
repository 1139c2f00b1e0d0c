"""What is saved together comes to the same rows as what is saved one by one."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.moments import ClearAnswer, GiveAnswer, RemoveMoment, TakeMoment
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore, StartOverview
from desktop.operations.step_plans import AddStep, MakePlan, MoveStep, RemovePlan, RemoveStep, TickStep
from desktop.operations.youths import AddYouth
from tests.operations.all_rows import all_rows, content
from tests.operations.copies import Copies
from tests.operations.samples import FOR_GOOD, samples
from tests.operations.world import AT, World


def _answers(world: World) -> Sequence[Operation]:
    moment, known, new = world.moment, world.statements[0], world.statements[7]
    return (
        ClearAnswer(moment=moment, statement=known),
        GiveAnswer(moment=moment, statement=known, value=3),
        GiveAnswer(moment=moment, statement=new, value=4),
        ClearAnswer(moment=moment, statement=new),
        GiveAnswer(moment=moment, statement=new, value=5),
    )


def _steps(world: World) -> Sequence[Operation]:
    first, second, third, last = world.steps
    return (
        RemoveStep(step=second),
        AddStep(plan=world.plan, text="a", before=third),
        MoveStep(step=first),
        AddStep(plan=world.plan, text="b", before=last),
        AddStep(plan=world.plan, text="c"),
        MoveStep(step=last, before=third),
        AddStep(plan=world.plan, text="d"),
    )


def _squeezed(world: World) -> Sequence[Operation]:
    last = world.steps[-1]
    return tuple(AddStep(plan=world.plan, text=str(turn), before=last) for turn in range(60))


def _come_and_gone(world: World) -> Sequence[Operation]:
    overview = StartOverview(youth=world.youth)
    moment = TakeMoment(youth=world.youth)
    plan = MakePlan(youth=world.youth, wish="werk")
    step = AddStep(plan=plan.id, text="zoeken")
    return (
        overview,
        SetScore(view=world.views[2], score=3),
        SetNote(view=world.views[2], note="gaat wel"),
        RemoveOverview(overview=overview.id),
        moment,
        GiveAnswer(moment=moment.id, statement=world.statements[0], value=3),
        RemoveMoment(moment=moment.id),
        plan,
        step,
        TickStep(step=step.id),
        AddStep(plan=plan.id, text="bellen", before=step.id),
        RemovePlan(plan=plan.id),
    )


def _everything(world: World) -> Sequence[Operation]:
    removing = {"RemovePlan", "RemoveStep", "RemoveMoment", "RemoveOverview", *FOR_GOOD}
    made_of_rows = {"PutBack", "SettleClash"}
    by_name = samples(world)
    kept = {name: operation for name, operation in by_name.items() if name not in removing | made_of_rows}
    # The samples that make something all give it the same id; one of each kind is enough.
    first = {getattr(operation, "id", name): name for name, operation in reversed(kept.items())}
    return [operation for name, operation in kept.items() if name in first.values()]


def _erased(world: World) -> Sequence[Operation]:
    return (*_come_and_gone(world), EraseYouth(youth=world.youth), AddYouth(name="Bo"))


SEQUENCES: tuple[Callable[[World], Sequence[Operation]], ...] = (
    _answers,
    _steps,
    _squeezed,
    _come_and_gone,
    _everything,
)


@pytest.mark.parametrize("sequence", [*SEQUENCES, _erased])
def test_together_comes_to_the_same_as_one_by_one(
    sequence: Callable[[World], Sequence[Operation]], desk: Desk, copies: Copies, world: World, tmp_path: Path
) -> None:
    there = copies.copy(tmp_path / "there")
    operations = sequence(world)
    for second, operation in enumerate(operations):
        desk.do(operation, at=AT + timedelta(seconds=second), mark=UUID(int=second))
    with there.together():
        for second, operation in enumerate(operations):
            there.do(operation, at=AT + timedelta(seconds=second), mark=UUID(int=second))
        assert all_rows(there) == all_rows(desk)
    assert all_rows(there) == all_rows(desk)
    there.close()


@pytest.mark.parametrize("sequence", SEQUENCES)
def test_undone_together_nothing_is_left_of_it(
    sequence: Callable[[World], Sequence[Operation]], desk: Desk, world: World
) -> None:
    before = content(desk)
    with desk.together():
        done = [
            desk.do(operation, at=AT + timedelta(seconds=second))
            for second, operation in enumerate(sequence(world))
        ]
        for each in reversed(done):
            desk.do(each.inverse, at=AT + timedelta(hours=1))
    assert content(desk) == before
