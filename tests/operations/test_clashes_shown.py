"""Clashes as a worker sees them: two versions beside each other, and nothing but what differs."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop.models.languages import Texts
from desktop.models.sharing import ClashField
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.moments import GiveAnswer
from desktop.operations.overviews import ChangeOverviewDay, SetNote, SetScore
from desktop.operations.step_plans import (
    ChangePlan,
    ChangeStep,
    RemoveStep,
)
from desktop.operations.workers import ChangeWorker, RenameNotebook
from desktop.operations.youths import ChangeYouth
from tests.operations.all_rows import all_rows
from tests.operations.meeting import Meeting
from tests.operations.world import AT, World


def test_two_versions_of_the_same_words(meeting: Meeting, world: World) -> None:
    mine = SetNote(view=world.views[0], note="van mij")
    reading = meeting.shown(mine, SetNote(view=world.views[0], note="van de collega"))
    assert (reading.kind, reading.at) == ("SetNote", AT)
    assert (reading.youth_id, reading.youth_name) == (world.youth, "Zoë")
    (row,) = reading.rows
    assert (row.table, row.id) == ("domain_view", world.views[0])
    assert (row.mine_gone, row.theirs_gone) == (False, False)
    assert row.fields == (ClashField("note", "Ik slaap slecht", "van mij", "van de collega", text=True),)
    assert row.about.nl
    assert row.about.fr != row.about.nl


def test_a_number_cannot_be_put_together(meeting: Meeting, world: World) -> None:
    mine = SetScore(view=world.views[0], score=1)
    (row,) = meeting.shown(mine, SetScore(view=world.views[0], score=5)).rows
    assert row.fields == (ClashField("score", 4, 1, 5, text=False),)


def test_only_what_i_changed_is_asked(meeting: Meeting, world: World) -> None:
    """A note of mine and a score of theirs are on one row: the score stays as it is there."""
    mine = SetNote(view=world.views[0], note="van mij")
    (row,) = meeting.shown(mine, SetScore(view=world.views[0], score=1)).rows
    assert row.fields == (ClashField("note", "Ik slaap slecht", "van mij", "Ik slaap slecht", text=True),)


@pytest.mark.parametrize(
    ("mine", "theirs", "about"),
    [
        (
            lambda world: ChangeStep(step=world.steps[1], text="Mijn kamers"),
            lambda world: ChangeStep(step=world.steps[1], text="Jouw kamers"),
            "Jouw kamers",
        ),
        (
            lambda world: ChangePlan(plan=world.plan, by=date(2025, 7, 1)),
            lambda world: ChangePlan(plan=world.plan, by=date(2025, 8, 1)),
            "een eigen kamer",
        ),
        (
            lambda world: ChangeOverviewDay(overview=world.overview, on=date(2025, 1, 2)),
            lambda world: ChangeOverviewDay(overview=world.overview, on=date(2025, 1, 3)),
            "2025-01-03",
        ),
        (
            lambda world: ChangeYouth(youth=world.youth, name="Zoé"),
            lambda world: ChangeYouth(youth=world.youth, name="Zo"),
            "Zo",
        ),
    ],
)
def test_it_is_told_which_row_it_is(
    mine: Callable[[World], Operation],
    theirs: Callable[[World], Operation],
    about: str,
    meeting: Meeting,
    world: World,
) -> None:
    (row,) = meeting.shown(mine(world), theirs(world)).rows
    assert row.about == Texts(about)


def test_an_answer_is_told_by_its_statement(meeting: Meeting, world: World) -> None:
    def give(value: int) -> GiveAnswer:
        return GiveAnswer(moment=world.moment, statement=world.statements[0], value=value)

    (row,) = meeting.shown(give(1), give(9)).rows
    assert row.about.nl != row.about.fr
    assert [(field.column, field.mine, field.theirs) for field in row.fields] == [("value", 1, 9)]


def test_what_i_took_away(meeting: Meeting, world: World) -> None:
    mine = RemoveStep(step=world.steps[1])
    (row,) = meeting.shown(mine, ChangeStep(step=world.steps[1], text="Jouw kamers")).rows
    assert (row.mine_gone, row.theirs_gone) == (True, False)
    shown = {field.column: (field.before, field.mine, field.theirs) for field in row.fields}
    assert shown["text"] == ("Kamers bekijken", None, "Jouw kamers")


def test_what_somebody_else_took_away(meeting: Meeting, world: World) -> None:
    mine = ChangeStep(step=world.steps[1], text="Mijn kamers")
    (row,) = meeting.shown(mine, RemoveStep(step=world.steps[1])).rows
    assert (row.mine_gone, row.theirs_gone) == (False, True)
    assert row.about == Texts("Mijn kamers")
    assert row.fields == (ClashField("text", "Kamers bekijken", "Mijn kamers", None, text=True),)


def test_the_oldest_first(meeting: Meeting, desk: Desk, world: World) -> None:
    for view in world.views[:2]:
        meeting(SetNote(view=view, note="van mij"), SetNote(view=view, note="van jou"))
    meeting(RenameNotebook(notebook=world.notebook, name="A"))
    clashes = desk.clashes()
    assert len(clashes) == 3
    assert [clash.at for clash in clashes] == sorted(clash.at for clash in clashes)


def test_what_is_about_nobody(meeting: Meeting, world: World) -> None:
    mine = ChangeWorker(worker=world.colleague, phone="1")
    reading = meeting.shown(mine, ChangeWorker(worker=world.colleague, phone="2"))
    assert (reading.youth_id, reading.youth_name) == (None, "")


@pytest.mark.parametrize("same", ["words", "away"])
def test_where_both_did_the_same_there_is_nothing_to_choose(
    same: str, meeting: Meeting, desk: Desk, world: World
) -> None:
    operation: Operation = RemoveStep(step=world.steps[1])
    if same == "words":
        operation = SetNote(view=world.views[0], note="hetzelfde")
    meeting(operation, operation)
    assert desk.standing().clashes == 1
    assert desk.clashes() == ()
    assert desk.standing().clashes == 0, "what is not shown is not counted for ever"


def test_looking_changes_no_row(meeting: Meeting, desk: Desk, world: World) -> None:
    meeting(SetNote(view=world.views[0], note="x"), SetNote(view=world.views[0], note="y"))
    before = all_rows(desk)
    assert len(desk.clashes()) == 1
    assert all_rows(desk) == before
