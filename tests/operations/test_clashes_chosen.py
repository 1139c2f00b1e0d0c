"""What a worker chooses of a clash is what stands there, and the clash is over."""

from datetime import timedelta
from uuid import uuid4

import pytest

from desktop.models.errors import (
    ChangedElsewhere,
    ExpectedFailure,
    FieldNotUnderstood,
    GoneMeanwhile,
    NameNeeded,
    ScoreOutOfRange,
)
from desktop.models.languages import Texts
from desktop.models.sharing import ChosenField, ClashReading
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.moments import GiveAnswer, RemoveMoment
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore
from desktop.operations.questions.step_plans import ReadPlan
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.step_plans import (
    AddStep,
    ChangeStep,
    RemovePlan,
    RemoveStep,
    TickStep,
)
from desktop.operations.youths import ChangeYouth
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.meeting import Meeting
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)


def _chosen(reading: ClashReading, column: str, value: str | int | None) -> tuple[ChosenField, ...]:
    (row,) = reading.rows
    return (ChosenField(row.table, row.id, column, value),)


def _note(desk: Desk, world: World) -> object:
    return content(desk)["domain_view"][world.views[0]]["note"]


def _met(meeting: Meeting, world: World) -> ClashReading:
    mine = SetNote(view=world.views[0], note="van mij")
    return meeting.shown(mine, SetNote(view=world.views[0], note="van de collega"))


@pytest.mark.parametrize("words", ["van mij", "van mij en van de collega"])
def test_mine_or_both(words: str, meeting: Meeting, desk: Desk, world: World) -> None:
    reading = _met(meeting, world)
    before = content(desk)
    done = desk.settle(reading.id, _chosen(reading, "note", words))
    assert done
    assert (done.kind, done.youth_id, done.changed_rows) == ("SettleClash", world.youth, 2)
    assert _note(desk, world) == words
    assert desk.clashes() == ()
    after = content(desk)
    changed = after["domain_view"].pop(world.views[0])
    was = before["domain_view"].pop(world.views[0])
    assert after == before
    assert changed == {**was, "note": words, "version": changed["version"]}
    assert changed["version"] != was["version"]


def test_theirs(meeting: Meeting, desk: Desk, world: World) -> None:
    reading = _met(meeting, world)
    before = all_rows(desk)
    assert desk.settle(reading.id, ()) is None
    assert all_rows(desk) == before
    assert desk.clashes() == ()


def test_once(meeting: Meeting, desk: Desk, world: World) -> None:
    reading = _met(meeting, world)
    desk.settle(reading.id, ())
    for clash in (reading.id, uuid4()):
        with refused(desk, GoneMeanwhile):
            desk.settle(clash, _chosen(reading, "note", "te laat"))


def test_it_can_be_undone(meeting: Meeting, desk: Desk, world: World) -> None:
    reading = _met(meeting, world)
    before = content(desk)
    done = desk.settle(reading.id, _chosen(reading, "note", "van mij"))
    assert done
    undone = desk.do(done.inverse)
    assert content(desk) == before
    desk.do(undone.inverse)
    assert _note(desk, world) == "van mij"


def test_the_trail_says_so_without_the_words(meeting: Meeting, desk: Desk, world: World) -> None:
    reading = _met(meeting, world)
    desk.settle(reading.id, _chosen(reading, "note", "van mij"))
    line = desk.ask(ReadAudit(last=1))[0]
    assert (line.kind, line.youth, line.worker) == ("SettleClash", "Zoë", "Sara")


def test_a_field_that_is_nobodys_is_left_alone(meeting: Meeting, desk: Desk, world: World) -> None:
    reading = _met(meeting, world)
    elsewhere = ChosenField("domain_view", world.views[1], "note", "elders")
    assert desk.settle(reading.id, (elsewhere,)) is None
    assert content(desk)["domain_view"][world.views[1]]["note"] == ""


@pytest.mark.parametrize(
    ("column", "value", "failure"),
    [
        ("score", 6, ScoreOutOfRange),
        ("score", "veel", FieldNotUnderstood),
        ("nope", 1, FieldNotUnderstood),
        ("id", "60992b34-22a5-49aa-ad54-be70aeda266b", FieldNotUnderstood),
        ("note", None, FieldNotUnderstood),
    ],
)
def test_what_cannot_be_written_leaves_the_clash(
    column: str,
    value: str | int | None,
    failure: type[ExpectedFailure],
    meeting: Meeting,
    desk: Desk,
    world: World,
) -> None:
    reading = _met(meeting, world)
    with refused(desk, failure):
        desk.settle(reading.id, _chosen(reading, column, value))
    assert desk.clashes() == (reading,)


def test_a_name_is_still_needed(meeting: Meeting, desk: Desk, world: World) -> None:
    mine = ChangeYouth(youth=world.youth, name="Zoé")
    reading = meeting.shown(mine, ChangeYouth(youth=world.youth, name="Zo"))
    with refused(desk, NameNeeded):
        desk.settle(reading.id, _chosen(reading, "name", "  "))


@pytest.mark.parametrize("remove", [True, False])
def test_what_i_took_away_goes_or_stays(remove: bool, meeting: Meeting, desk: Desk, world: World) -> None:
    mine = RemoveStep(step=world.steps[1])
    reading = meeting.shown(mine, TickStep(step=world.steps[1]))
    gone = frozenset({("step", world.steps[1])} if remove else ())
    desk.settle(reading.id, (), gone)
    assert (world.steps[1] in content(desk)["step"]) is not remove
    assert desk.clashes() == ()


def test_what_somebody_took_away_comes_back_as_it_was_here(
    meeting: Meeting, desk: Desk, world: World
) -> None:
    mine = ChangeStep(step=world.steps[1], text="Mijn kamers")
    reading = meeting.shown(mine, RemoveStep(step=world.steps[1]))
    desk.settle(reading.id, _chosen(reading, "text", "Mijn kamers"))
    steps = desk.ask(ReadPlan(plan=world.plan)).steps
    assert [step.id for step in steps] == list(world.steps)
    assert (steps[1].text, steps[1].who, steps[1].when) == ("Mijn kamers", "ik + mama", "na school")


def test_not_without_what_it_is_part_of(meeting: Meeting, desk: Desk, world: World) -> None:
    mine = ChangeStep(step=world.steps[1], text="Mijn kamers")
    reading = meeting.shown(mine, RemovePlan(plan=world.plan))
    with refused(desk, GoneMeanwhile):
        desk.settle(reading.id, _chosen(reading, "text", "Mijn kamers"))
    assert desk.clashes() == (reading,), "it stays until the worker chooses otherwise"
    desk.settle(reading.id, ())
    assert desk.clashes() == ()


@pytest.mark.parametrize("remove", [True, False])
def test_what_somebody_added_to_what_i_took_away_is_shown_too(
    remove: bool, meeting: Meeting, desk: Desk, world: World
) -> None:
    added = AddStep(plan=world.plan, text="van de collega")
    reading = meeting.shown(RemovePlan(plan=world.plan), added)
    (row,) = (row for row in reading.rows if row.id == added.id)
    assert (row.table, row.mine_gone, row.theirs_gone) == ("step", True, False)
    assert row.about == Texts("van de collega")
    shown = {field.column: (field.before, field.mine, field.theirs) for field in row.fields}
    assert shown["text"] == (None, None, "van de collega")

    known = frozenset((row.table, row.id) for row in reading.rows)
    with refused(desk, ChangedElsewhere):
        desk.settle(reading.id, (), known - {("step", added.id)})
    assert desk.clashes() == (reading,)
    desk.settle(reading.id, (), known if remove else frozenset())
    assert (added.id in content(desk)["step"]) is not remove
    assert (world.plan in content(desk)["step_plan"]) is not remove


def test_not_what_came_after_it_was_shown(meeting: Meeting, desk: Desk, world: World) -> None:
    reading = meeting.shown(RemovePlan(plan=world.plan), TickStep(step=world.steps[1]))
    desk.do(AddStep(plan=world.plan, text="nog een"), at=LATER)
    with refused(desk, ChangedElsewhere):
        desk.settle(reading.id, (), frozenset((row.table, row.id) for row in reading.rows))
    (again,) = desk.clashes()
    assert len(again.rows) == len(reading.rows) + 1


@pytest.mark.parametrize("what", ["plan", "overview", "moment"])
def test_a_whole_with_its_parts_goes(what: str, meeting: Meeting, desk: Desk, world: World) -> None:
    meetings: dict[str, tuple[Operation, Operation]] = {
        "plan": (RemovePlan(plan=world.plan), TickStep(step=world.steps[1])),
        "overview": (RemoveOverview(overview=world.overview), SetScore(view=world.views[1], score=5)),
        "moment": (
            RemoveMoment(moment=world.moment),
            GiveAnswer(moment=world.moment, statement=world.statements[0], value=1),
        ),
    }
    before = content(desk)
    reading = meeting.shown(*meetings[what])
    (table, whole) = {
        "plan": ("step_plan", world.plan),
        "overview": ("overview", world.overview),
        "moment": ("moment", world.moment),
    }[what]
    desk.settle(reading.id, (), frozenset((row.table, row.id) for row in reading.rows) | {(table, whole)})
    after = content(desk)
    assert whole not in after[table]
    parts = {"plan": "step", "overview": "domain_view", "moment": "answer"}[what]
    assert len(after[parts]) < len(before[parts])
