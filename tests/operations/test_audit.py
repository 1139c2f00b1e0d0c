"""The audit trail: one row for each operation, with who, when, what kind and on whom; never the content."""

from datetime import timedelta
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy.exc import DBAPIError

from desktop.models.audit import Audit
from desktop.models.errors import ExpectedFailure
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS, QUESTIONS
from desktop.operations.overviews import SetScore
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth, ChangeYouth
from tests.operations.all_rows import all_rows, refused
from tests.operations.samples import FOR_GOOD, NEW, ONCE, samples
from tests.operations.world import AT, SECRETS, World

ABOUT_NOBODY = {
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
    "SetCode",
    "SetWayBack",
    "PutBack",
    "SettleClash",
}


@pytest.mark.parametrize("name", sorted(OPERATIONS.keys() - ONCE))
def test_each_operation_writes_one_line_without_content(name: str, desk: Desk, world: World) -> None:
    before = all_rows(desk)["audit"]
    operation, mark = samples(world)[name], uuid4()
    desk.do(operation, at=AT, mark=mark)
    after = all_rows(desk)["audit"]
    (new,) = after.keys() - before.keys()
    whom = None if name in ABOUT_NOBODY else NEW if name == "AddYouth" else world.youth
    assert {row: after[row] for row in before} == before
    assert after[new] == {
        "id": str(mark),
        "version": str(mark),
        "at": AT.isoformat(),
        "worker_id": str(world.me),
        "kind": "PutBack AddWorker" if name == "PutBack" else name,
        "youth_id": str(whom) if whom else None,
    }


def test_a_line_has_no_room_for_content() -> None:
    columns = {column.name for column in Audit.__table__.columns}
    assert columns == {"id", "version", "at", "worker_id", "kind", "youth_id"}


def test_no_word_that_was_written_stands_in_the_trail(desk: Desk) -> None:
    trail = msgspec.json.encode([*all_rows(desk)["audit"].values()]).decode()
    assert trail.count("SetScore") == 10
    assert not [word for word in SECRETS if word in trail]


def test_what_fails_leaves_no_line(desk: Desk, world: World) -> None:
    with refused(desk):
        desk.do(SetScore(view=world.views[0], score=6), at=AT)


def test_undo_and_redo_leave_a_line_each(desk: Desk, world: World) -> None:
    done = desk.do(SetScore(view=world.views[0], score=2), at=AT)
    undone = desk.do(done.inverse, at=AT + timedelta(seconds=1))
    desk.do(undone.inverse, at=AT + timedelta(seconds=2))
    lines = desk.ask(ReadAudit(youth=world.youth, last=3))
    assert [line.kind for line in lines] == ["PutBack SetScore", "PutBack SetScore", "SetScore"]
    assert {line.youth for line in lines} == {"Zoë"}


def test_a_line_has_its_own_mark_whatever_is_put_back(desk: Desk, world: World) -> None:
    """Again and again: what is wrong here hangs on where Python happens to put things in memory."""
    done = desk.do(AddWorker(name="Joris"), at=AT)
    for _ in range(30):
        done = desk.do(done.inverse, at=AT)
    assert all(image["version"] == str(line) for line, image in all_rows(desk)["audit"].items())


def test_the_trail_is_never_undone(desk: Desk, world: World) -> None:
    # What is for good comes last: the others need the youth.
    for name, operation in sorted(samples(world).items(), key=lambda sample: sample[0] in FOR_GOOD):
        done = desk.do(operation, at=AT) if name != "PutBack" else None
        if done:
            assert not {"audit", "erased"} & {row.table for row in done.inverse.rows}
            lines = all_rows(desk)["audit"]
            desk.do(done.inverse, at=AT)
            left = all_rows(desk)["audit"]
            assert {line: left[line] for line in lines} == lines


def test_nobody_can_put_the_trail_back(desk: Desk) -> None:
    line, image = next(iter(all_rows(desk)["audit"].items()))
    version = msgspec.convert(image["version"], type(line))
    for forged in (None, {**image, "kind": "SetNote"}):
        with refused(desk):
            desk.do(PutBack(rows=(Earlier("audit", line, forged, version),)))


def test_the_latest_stands_first_and_as_many_as_asked_for(desk: Desk, world: World) -> None:
    for minute in (3, 1, 2):
        desk.do(AddYouth(name=f"J{minute}"), at=AT + timedelta(minutes=minute))
    lines = desk.ask(ReadAudit(last=3))
    assert [line.youth for line in lines] == ["J3", "J2", "J1"]
    assert lines[0].at == AT + timedelta(minutes=3)
    assert lines[0].worker == "Sara"
    assert lines[0].kind == "AddYouth"
    everything = desk.ask(ReadAudit(last=10_000))
    assert len(everything) == len(all_rows(desk)["audit"])
    assert [line.at for line in everything] == sorted((line.at for line in everything), reverse=True)
    assert everything[-1].kind == "StartNotebook"
    assert desk.ask(ReadAudit(last=0)) == ()


def test_the_trail_of_one_youth(desk: Desk, world: World) -> None:
    desk.do(ChangeYouth(youth=world.quiet_youth, method="missing_link"), at=AT)
    lines = desk.ask(ReadAudit(youth=world.quiet_youth))
    assert [line.kind for line in lines] == ["ChangeYouth", "AddStep", "MakePlan", "AddYouth"]
    assert {line.youth for line in lines} == {"Noor"}
    assert desk.ask(ReadAudit(youth=uuid4())) == ()


def test_a_line_outlives_whom_it_names(desk: Desk) -> None:
    done = desk.do(AddYouth(name="Even maar"), at=AT)
    desk.do(done.inverse, at=AT + timedelta(seconds=1))
    lines = desk.ask(ReadAudit(last=2))
    assert [(line.kind, line.youth) for line in lines] == [("PutBack AddYouth", ""), ("AddYouth", "")]


@pytest.mark.parametrize("last", [2**63, 10**40])
def test_more_than_the_database_can_count_is_no_crash(last: int, desk: Desk) -> None:
    try:
        lines = desk.ask(ReadAudit(last=last))
    except ExpectedFailure:
        return
    assert len(lines) == len(all_rows(desk)["audit"])


def test_questions_leave_no_line(desk: Desk, world: World) -> None:
    before = all_rows(desk)
    known = {"youth": world.youth, "plan": world.plan}
    for name, kind in QUESTIONS.items():
        wanted = {"ReadPlan": "plan"}.get(name, "youth")
        fields = {wanted: known[wanted]} if wanted in kind.__dataclass_fields__ else {}
        more = {"code": "1234"} if "code" in kind.__dataclass_fields__ else {}
        assert desk.ask(kind(**fields, **more)) is not None
    assert all_rows(desk) == before


def test_the_same_operation_cannot_be_run_twice_by_mistake(desk: Desk) -> None:
    mark = uuid4()
    desk.do(AddWorker(name="Joris"), at=AT, mark=mark)
    before = all_rows(desk)
    with pytest.raises((ExpectedFailure, DBAPIError)):
        desk.do(AddWorker(name="Joris"), at=AT, mark=mark)
    assert all_rows(desk) == before
