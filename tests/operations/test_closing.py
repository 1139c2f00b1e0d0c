"""Closing a trajectory locks nothing; opening a dossier leaves a line and nothing else."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from desktop.models.errors import DayInTheFuture, GoneMeanwhile
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadYouth, ReadYouths
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.youths import AddYouth, CloseTrajectory, OpenDossier
from tests.operations.all_rows import content, refused
from tests.operations.samples import samples
from tests.operations.world import AT, TODAY, TOMORROW, World

LATER = AT + timedelta(minutes=1)


def _closed_on(desk: Desk, world: World) -> date | None:
    closed = desk.ask(ReadYouth(youth=world.youth)).closed_on
    (line,) = (line for line in desk.ask(ReadYouths()) if line.id == world.youth)
    assert line.closed_on == closed
    return closed


def test_nobody_begins_closed(desk: Desk, world: World) -> None:
    assert _closed_on(desk, world) is None
    added = desk.do(AddYouth(name="Bo"), at=AT).result
    assert added
    assert desk.ask(ReadYouth(youth=added)).closed_on is None


def test_it_is_closed_today_unless_said_otherwise(desk: Desk, world: World) -> None:
    done = desk.do(CloseTrajectory(youth=world.youth), at=AT)
    assert done.youth_id == world.youth
    assert _closed_on(desk, world) == TODAY
    desk.do(CloseTrajectory(youth=world.youth, on=date(2024, 2, 29)), at=LATER)
    assert _closed_on(desk, world) == date(2024, 2, 29)


def test_today_is_the_day_on_which_it_was_done(desk: Desk, world: World) -> None:
    desk.do(CloseTrajectory(youth=world.youth), at=AT - timedelta(days=3))
    assert _closed_on(desk, world) == TODAY - timedelta(days=3)
    with refused(desk, DayInTheFuture):
        desk.do(CloseTrajectory(youth=world.youth, on=TODAY), at=AT - timedelta(days=1))


def test_not_on_a_day_that_is_still_to_come(desk: Desk, world: World) -> None:
    for day in (TOMORROW, date.max):
        with refused(desk, DayInTheFuture):
            desk.do(CloseTrajectory(youth=world.youth, on=day), at=AT)
    desk.do(CloseTrajectory(youth=world.youth, on=TODAY), at=AT)
    assert _closed_on(desk, world) == TODAY


@pytest.mark.parametrize("on", [None, TODAY, TOMORROW])
def test_opened_again(on: date | None, desk: Desk, world: World) -> None:
    desk.do(CloseTrajectory(youth=world.youth), at=AT)
    desk.do(CloseTrajectory(youth=world.youth, closed=False, on=on), at=LATER)
    assert _closed_on(desk, world) is None
    # Who was never closed is simply open.
    desk.do(CloseTrajectory(youth=world.youth, closed=False), at=LATER)
    assert _closed_on(desk, world) is None


def test_only_the_one_day_changes(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(CloseTrajectory(youth=world.youth), at=AT)
    after = content(desk)
    image, was = after["youth"].pop(world.youth), before["youth"].pop(world.youth)
    assert after == before
    assert image == {**was, "closed_on": TODAY.isoformat(), "version": image["version"]}
    assert done.changed_rows == 2


def test_a_closed_dossier_takes_everything_that_an_open_one_takes(desk: Desk, world: World) -> None:
    desk.do(CloseTrajectory(youth=world.youth), at=AT)
    for name, operation in samples(world).items():
        if name != "EraseYouth":
            desk.do(desk.do(operation, at=LATER).inverse, at=LATER)
    assert _closed_on(desk, world) == TODAY


def test_who_stands_in_the_list_of_youths_stays_there(desk: Desk, world: World) -> None:
    before = [line.name for line in desk.ask(ReadYouths())]
    last_on = {line.last_on for line in desk.ask(ReadYouths())}
    desk.do(CloseTrajectory(youth=world.youth), at=AT)
    assert [line.name for line in desk.ask(ReadYouths())] == before
    assert {line.last_on for line in desk.ask(ReadYouths())} == last_on


def test_opening_a_dossier_leaves_a_line_and_nothing_else(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(OpenDossier(youth=world.youth), at=AT)
    assert content(desk) == before
    assert (done.result, done.youth_id, done.changed_rows, done.inverse.rows) == (None, world.youth, 1, ())
    line = desk.ask(ReadAudit(last=1))[0]
    assert (line.kind, line.worker, line.youth, line.at) == ("OpenDossier", "Sara", "Zoë", AT)


def test_a_dossier_has_to_be_there(desk: Desk, world: World) -> None:
    for nobody in (uuid4(), world.me):
        with refused(desk, GoneMeanwhile):
            desk.do(OpenDossier(youth=nobody), at=AT)
        with refused(desk, GoneMeanwhile):
            desk.do(CloseTrajectory(youth=nobody), at=AT)


def test_looking_at_a_dossier_again_within_the_hour_is_not_noted_anew(desk: Desk, world: World) -> None:
    def opened() -> list[str]:
        return [line.youth for line in desk.ask(ReadAudit(last=1000)) if line.kind == "OpenDossier"]

    for youth in (world.youth, world.quiet_youth, None, world.youth, None):
        desk.look_at_youth(youth)
    assert sorted(opened()) == ["Noor", "Zoë"]
