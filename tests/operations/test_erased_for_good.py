"""Nothing brings a youth back who was erased, knowingly or with something that still waited."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    FieldNotUnderstood,
    GoneMeanwhile,
    UndoImpossible,
    YouthErased,
)
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.settling import Chosen, SettleClash
from desktop.operations.step_plans import MakePlan
from desktop.operations.youths import AddYouth, ChangeYouth, CloseTrajectory
from tests.operations.about_a_youth import erase, rows_about
from tests.operations.all_rows import content, refused
from tests.operations.samples import samples
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)

ON_A_YOUTH = frozenset(
    {
        "ChangeYouth",
        "CloseTrajectory",
        "OpenDossier",
        "StartOverview",
        "SetScore",
        "SetNote",
        "ChangeOverviewDay",
        "RemoveOverview",
        "TakeMoment",
        "GiveAnswer",
        "ClearAnswer",
        "ChangeMomentDay",
        "RemoveMoment",
        "MakePlan",
        "ChangePlan",
        "RemovePlan",
        "AddStep",
        "ChangeStep",
        "TickStep",
        "MoveStep",
        "RemoveStep",
        "EraseYouth",
        "StillSo",
        "MarkDomain",
        "SetCarriers",
        "AddLine",
        "ChangeLine",
        "RemoveLine",
        "LeaveParked",
        "BringBack",
        "LetGo",
        "LinkDomains",
        "ChangeLink",
        "Unlink",
        "AddPhoto",
        "ChangePhoto",
        "RemovePhoto",
    }
)
"""What is done with a youth who is there, or with what there is of one."""


def test_not_by_taking_the_youth_up_again(desk: Desk, world: World) -> None:
    erase(desk, world.youth)
    with refused(desk, YouthErased):
        desk.do(AddYouth(id=world.youth, name="Zoë"), at=LATER)
    # Somebody of the same name begins anew, with an id of its own.
    added = desk.do(AddYouth(name="Zoë"), at=LATER).result
    assert added
    assert desk.ask(ReadPlans(youth=added)) == ()


def test_one_who_was_not_erased_is_taken_up_again(desk: Desk) -> None:
    add = AddYouth(name="Bo")
    desk.do(desk.do(add, at=AT).inverse, at=AT)
    assert desk.do(add, at=LATER).result == add.id


def test_not_by_putting_rows_back(desk: Desk, world: World) -> None:
    before = erase(desk, world.youth)
    about = rows_about(world.youth, before)
    for table, row in about:
        with refused(desk, UndoImpossible):
            desk.do(PutBack(rows=(Earlier(table, row, before[table][row], None),)), at=LATER)
    together = tuple(Earlier(table, row, before[table][row], None) for table, row in about)
    with refused(desk, UndoImpossible):
        desk.do(PutBack(rows=together, youth=world.youth), at=LATER)
    with refused(desk, UndoImpossible):
        desk.do(PutBack(rows=together), at=LATER)


def test_not_by_taking_the_stone_away(desk: Desk, world: World) -> None:
    before = erase(desk, world.youth)
    stone = content(desk)["erased"][world.youth]
    version = UUID(str(stone["version"]))
    youth = Earlier("youth", world.youth, before["youth"][world.youth], None)
    for image in (None, {**stone, "at": LATER.isoformat()}, stone):
        lifted = Earlier("erased", world.youth, image, version)
        for rows in ((lifted,), (lifted, youth), (youth, lifted)):
            with refused(desk):
                desk.do(PutBack(rows=rows), at=LATER)
    with refused(desk, FieldNotUnderstood):
        desk.do(PutBack(rows=(Earlier("erased", uuid4(), stone, None),)), at=LATER)


@pytest.mark.parametrize("about", [True, False])
def test_not_by_settling_a_clash(about: bool, desk: Desk, world: World) -> None:
    before = erase(desk, world.youth)
    whom = world.youth if about else None
    for table, row in rows_about(world.youth, before):
        chosen = Chosen(table, row, before[table][row], None)
        with refused(desk):
            desk.do(SettleClash(rows=(chosen,), youth=whom), at=LATER)
    every = tuple(
        Chosen(table, row, before[table][row], None) for table, row in rows_about(world.youth, before)
    )
    with refused(desk, YouthErased):
        desk.do(SettleClash(rows=every, youth=whom), at=LATER)
    version = UUID(str(content(desk)["erased"][world.youth]["version"]))
    with refused(desk):
        desk.do(SettleClash(rows=(Chosen("erased", world.youth, None, version),)), at=LATER)


@pytest.mark.parametrize("name", sorted(ON_A_YOUTH))
def test_not_by_anything_that_still_waited(name: str, desk: Desk, world: World) -> None:
    erase(desk, world.youth)
    with refused(desk, GoneMeanwhile):
        desk.do(samples(world)[name], at=LATER)


def test_not_by_undoing_or_redoing_what_was_done_before(desk: Desk, world: World) -> None:
    stack = []
    operations: tuple[Operation, ...] = (
        ChangeYouth(youth=world.youth, name="Z"),
        SetScore(view=world.views[0], score=1),
        StartOverview(youth=world.youth),
        MakePlan(youth=world.youth, wish="werk"),
        CloseTrajectory(youth=world.youth),
    )
    for operation in operations:
        done = desk.do(operation, at=AT)
        stack.append(done.inverse)
        undone = desk.do(done.inverse, at=AT)
        stack.append(undone.inverse)
        desk.do(undone.inverse, at=AT)
    erase(desk, world.youth)
    for inverse in stack:
        with refused(desk, UndoImpossible):
            desk.do(inverse, at=LATER)


def test_not_by_redoing_that_the_youth_was_taken_up(desk: Desk, colleague: Desk) -> None:
    done = desk.do(AddYouth(name="Bo"), at=AT)
    assert done.result
    undone = desk.do(done.inverse, at=AT)
    again = desk.do(undone.inverse, at=AT)
    undone = desk.do(again.inverse, at=AT)
    desk.do(undone.inverse, at=AT)
    erase(colleague, done.result)
    for inverse in (done.inverse, again.inverse, undone.inverse):
        with refused(desk, UndoImpossible):
            desk.do(inverse, at=LATER)


def test_all_that_touches_a_youth_is_tried(world: World) -> None:
    """Each new operation is to be thought of here."""
    about_others = {
        "RenameNotebook",
        "SetKeepYears",
        "AddWorker",
        "ChangeWorker",
        "RetireWorker",
        "ChangeKeys",
        "AddDomain",
        "ChangeDomain",
        "SwitchDomain",
        "OrderDomains",
        "RemoveDomain",
        "SetWayBack",
        "SetCode",
        "AddYouth",
        "PutBack",
        "SettleClash",
    }
    assert samples(world).keys() == ON_A_YOUTH | about_others


def test_opening_the_dossier_is_no_way_back(desk: Desk, world: World) -> None:
    erase(desk, world.youth)
    with pytest.raises(GoneMeanwhile):
        desk.look_at_youth(world.youth)
