"""A worker who no longer takes part stays with what was done; that a key changed is noted."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    GoneMeanwhile,
)
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadNotebook, ReadYouth, ReadYouths
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.workers import (
    ChangeKeys,
    RetireWorker,
)
from tests.operations.all_rows import content, refused
from tests.operations.world import AT, TODAY, TOMORROW, World


def _left_on(desk: Desk, worker: UUID) -> date | None:
    return next(one.left_on for one in desk.ask(ReadNotebook()).workers if one.id == worker)


def test_from_today_unless_said_otherwise(desk: Desk, world: World) -> None:
    assert _left_on(desk, world.colleague) is None
    done = desk.do(RetireWorker(worker=world.colleague), at=AT)
    assert (done.youth_id, done.changed_rows) == (None, 2)
    assert _left_on(desk, world.colleague) == TODAY
    # Who leaves at the end of the month can be noted before.
    for day in (date(2024, 2, 29), TOMORROW):
        desk.do(RetireWorker(worker=world.colleague, on=day), at=AT)
        assert _left_on(desk, world.colleague) == day


@pytest.mark.parametrize("on", [None, TODAY])
def test_taken_back(on: date | None, desk: Desk, world: World) -> None:
    desk.do(RetireWorker(worker=world.colleague), at=AT)
    desk.do(RetireWorker(worker=world.colleague, left=False, on=on), at=AT)
    assert _left_on(desk, world.colleague) is None


def test_the_name_stays_with_what_was_done(desk: Desk, world: World) -> None:
    before = content(desk)
    desk.do(RetireWorker(worker=world.colleague), at=AT)
    after = content(desk)
    image, was = (rows["worker"].pop(world.colleague) for rows in (after, before))
    assert after == before
    assert image == {**was, "left_on": TODAY.isoformat(), "version": image["version"]}
    youth = desk.ask(ReadYouth(youth=world.youth))
    assert youth.companion
    assert (youth.companion.name, youth.companion.left_on) == ("Amina", TODAY)
    assert "Amina" in [line.companion for line in desk.ask(ReadYouths())]


def test_somebody_has_to_be_there_to_leave(desk: Desk, world: World) -> None:
    for nobody in (uuid4(), world.youth):
        with refused(desk, GoneMeanwhile):
            desk.do(RetireWorker(worker=nobody), at=AT)


def test_that_a_key_changed_is_noted_and_no_key(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(ChangeKeys(worker=world.colleague), at=AT)
    assert content(desk) == before
    assert (done.result, done.youth_id, done.changed_rows, done.inverse.rows) == (None, None, 1, ())
    line = desk.ask(ReadAudit(last=1))[0]
    assert (line.kind, line.worker, line.youth) == ("ChangeKeys", "Sara", "")
    assert ChangeKeys(worker=world.colleague).to_plain() == {"worker": str(world.colleague)}
    with refused(desk, GoneMeanwhile):
        desk.do(ChangeKeys(worker=uuid4()), at=AT)
