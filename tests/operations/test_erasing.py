"""Erasing a youth: every row about the youth goes, nobody else's does, and nothing brings the youth back."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest

from desktop.models.errors import (
    FieldNotUnderstood,
    GoneMeanwhile,
    UndoImpossible,
    YouthErased,
)
from desktop.operations.base import Operation, Question
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouth, ReadYouths
from desktop.operations.questions.step_plans import ReadPlan, ReadPlans
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.settling import Chosen, SettleClash
from desktop.operations.step_plans import AddStep, MakePlan
from desktop.operations.youths import AddYouth, ChangeYouth, CloseTrajectory
from tests.operations.all_rows import Tables, all_rows, content, refused
from tests.operations.samples import samples
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)

OF_ZOE = (
    "Zoë",
    "Ik slaap slecht",
    "een eigen kamer",
    "Bellen naar de dienst",
    "Kamers bekijken",
    "na school",
    "2008-02-29",
)
"""What only the rows about her say."""

PARTS = {
    "domain_view": ("overview", "overview_id"),
    "answer": ("moment", "moment_id"),
    "step": ("step_plan", "plan_id"),
}


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
    }
)
"""What is done with a youth who is there, or with what there is of one."""


def _about(youth: UUID, rows: Tables) -> set[tuple[str, UUID]]:
    """The rows about a youth, found by what refers to what, and not as the program does it."""
    about = {("youth", youth)}
    for table in ("overview", "moment", "step_plan"):
        about |= {(table, row) for row, image in rows[table].items() if image["youth_id"] == str(youth)}
    for table, (whole, column) in PARTS.items():
        about |= {
            (table, row) for row, image in rows[table].items() if (whole, UUID(str(image[column]))) in about
        }
    return about


def _erase(desk: Desk, youth: UUID) -> Tables:
    """Erase a youth; all rows as they were before."""
    before = all_rows(desk)
    desk.do(EraseYouth(youth=youth), at=AT)
    return before


def test_all_rows_about_the_youth_go_and_no_others(desk: Desk, world: World) -> None:
    before, mark = all_rows(desk), uuid4()
    about = _about(world.youth, before)
    assert {table for table, _ in about} == {"youth", "overview", "moment", "step_plan", *PARTS}
    done = desk.do(EraseYouth(youth=world.youth), at=AT, mark=mark)
    after = all_rows(desk)
    line, stone = after["audit"].pop(mark), after["erased"].pop(world.youth)
    kept = {
        table: {row: image for row, image in rows.items() if (table, row) not in about}
        for table, rows in before.items()
    }
    assert after == kept
    assert after["erased"] == {}
    assert stone == {"id": str(world.youth), "version": str(mark), "at": AT.isoformat()}
    assert (line["kind"], line["youth_id"]) == ("EraseYouth", str(world.youth))
    assert done.youth_id == world.youth
    assert done.changed_rows == len(about) + 2


def test_who_has_nothing_yet_is_erased_too(desk: Desk) -> None:
    added = desk.do(AddYouth(name="Bo"), at=AT).result
    assert added
    before = _erase(desk, added)
    assert _about(added, before) == {("youth", added)}
    assert added not in content(desk)["youth"]
    assert added in content(desk)["erased"]


def test_none_of_the_words_stands_anywhere_any_more(desk: Desk, world: World) -> None:
    told = msgspec.json.encode([*(list(rows.values()) for rows in all_rows(desk).values())]).decode()
    assert all(word in told for word in OF_ZOE)
    _erase(desk, world.youth)
    told = msgspec.json.encode([*(list(rows.values()) for rows in all_rows(desk).values())]).decode()
    assert not [word for word in OF_ZOE if word in told]
    assert "Noor" in told


def test_no_page_shows_the_youth_any_more(desk: Desk, world: World) -> None:
    _erase(desk, world.youth)
    assert [line.name for line in desk.ask(ReadYouths())] == ["Noor"]
    questions: tuple[Question[Any], ...] = (
        ReadYouth(youth=world.youth),
        ReadOverview(youth=world.youth),
        ReadEvolutor(youth=world.youth),
        ReadPlans(youth=world.youth),
        ReadPlan(plan=world.plan),
    )
    for question in questions:
        with pytest.raises(GoneMeanwhile):
            desk.ask(question)
    assert [plan.wish for plan in desk.ask(ReadPlans(youth=world.quiet_youth))] == ["leren koken"]


def test_the_trail_says_that_something_was_done_and_no_name(desk: Desk, world: World) -> None:
    before = len(desk.ask(ReadAudit(youth=world.youth, last=1000)))
    _erase(desk, world.youth)
    lines = desk.ask(ReadAudit(youth=world.youth, last=1000))
    assert len(lines) == before + 1
    assert {line.youth for line in lines} == {""}
    assert (lines[0].kind, lines[0].worker, lines[0].at) == ("EraseYouth", "Sara", AT)


def test_what_a_colleague_added_meanwhile_goes_too(desk: Desk, colleague: Desk, world: World) -> None:
    taken = colleague.do(TakeMoment(youth=world.youth), at=AT).result
    assert taken
    colleague.do(GiveAnswer(moment=taken, statement=world.statements[3], value=3), at=AT)
    colleague.do(AddStep(plan=world.plan, text="van de collega"), at=AT)
    _erase(desk, world.youth)
    assert _about(world.youth, all_rows(colleague)) == {("youth", world.youth)}
    assert world.youth not in content(colleague)["youth"]


def test_nobody_is_erased_twice(desk: Desk, world: World) -> None:
    _erase(desk, world.youth)
    for nobody in (world.youth, uuid4(), world.me):
        with refused(desk, GoneMeanwhile):
            desk.do(EraseYouth(youth=nobody), at=LATER)


def test_it_cannot_be_undone(desk: Desk, world: World) -> None:
    done = desk.do(EraseYouth(youth=world.youth), at=AT)
    after = content(desk)
    assert done.inverse.rows == ()
    undone = desk.do(done.inverse, at=LATER)
    assert content(desk) == after
    desk.do(undone.inverse, at=LATER)
    assert content(desk) == after
    assert desk.ask(ReadAudit(last=1))[0].kind == "PutBack EraseYouth"


class TestNothingBringsTheYouthBack:
    """Whichever way somebody tries, knowingly or with something that still waited."""

    def test_not_by_taking_the_youth_up_again(self, desk: Desk, world: World) -> None:
        _erase(desk, world.youth)
        with refused(desk, YouthErased):
            desk.do(AddYouth(id=world.youth, name="Zoë"), at=LATER)
        # Somebody of the same name begins anew, with an id of its own.
        added = desk.do(AddYouth(name="Zoë"), at=LATER).result
        assert added
        assert desk.ask(ReadPlans(youth=added)) == ()

    def test_one_who_was_not_erased_is_taken_up_again(self, desk: Desk) -> None:
        add = AddYouth(name="Bo")
        desk.do(desk.do(add, at=AT).inverse, at=AT)
        assert desk.do(add, at=LATER).result == add.id

    def test_not_by_putting_rows_back(self, desk: Desk, world: World) -> None:
        before = _erase(desk, world.youth)
        about = _about(world.youth, before)
        for table, row in about:
            with refused(desk, UndoImpossible):
                desk.do(PutBack(rows=(Earlier(table, row, before[table][row], None),)), at=LATER)
        together = tuple(Earlier(table, row, before[table][row], None) for table, row in about)
        with refused(desk, UndoImpossible):
            desk.do(PutBack(rows=together, youth=world.youth), at=LATER)
        with refused(desk, UndoImpossible):
            desk.do(PutBack(rows=together), at=LATER)

    def test_not_by_taking_the_stone_away(self, desk: Desk, world: World) -> None:
        before = _erase(desk, world.youth)
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
    def test_not_by_settling_a_clash(self, about: bool, desk: Desk, world: World) -> None:
        before = _erase(desk, world.youth)
        whom = world.youth if about else None
        for table, row in _about(world.youth, before):
            chosen = Chosen(table, row, before[table][row], None)
            with refused(desk):
                desk.do(SettleClash(rows=(chosen,), youth=whom), at=LATER)
        every = tuple(
            Chosen(table, row, before[table][row], None) for table, row in _about(world.youth, before)
        )
        with refused(desk, YouthErased):
            desk.do(SettleClash(rows=every, youth=whom), at=LATER)
        version = UUID(str(content(desk)["erased"][world.youth]["version"]))
        with refused(desk):
            desk.do(SettleClash(rows=(Chosen("erased", world.youth, None, version),)), at=LATER)

    @pytest.mark.parametrize("name", sorted(ON_A_YOUTH))
    def test_not_by_anything_that_still_waited(self, name: str, desk: Desk, world: World) -> None:
        _erase(desk, world.youth)
        with refused(desk, GoneMeanwhile):
            desk.do(samples(world)[name], at=LATER)

    def test_not_by_undoing_or_redoing_what_was_done_before(self, desk: Desk, world: World) -> None:
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
        _erase(desk, world.youth)
        for inverse in stack:
            with refused(desk, UndoImpossible):
                desk.do(inverse, at=LATER)

    def test_not_by_redoing_that_the_youth_was_taken_up(self, desk: Desk, colleague: Desk) -> None:
        done = desk.do(AddYouth(name="Bo"), at=AT)
        assert done.result
        undone = desk.do(done.inverse, at=AT)
        again = desk.do(undone.inverse, at=AT)
        undone = desk.do(again.inverse, at=AT)
        desk.do(undone.inverse, at=AT)
        _erase(colleague, done.result)
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
        "AddYouth",
        "PutBack",
        "SettleClash",
    }
    assert samples(world).keys() == ON_A_YOUTH | about_others


def test_opening_the_dossier_is_no_way_back(desk: Desk, world: World) -> None:
    _erase(desk, world.youth)
    with pytest.raises(GoneMeanwhile):
        desk.look_at_youth(world.youth)
