"""The audit trail looked through: by youth, by worker, from one day to another."""

import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from uuid import UUID, uuid4

import pytest

from desktop.operations.desk import Desk
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.workers import AddWorker
from desktop.operations.youths import ChangeYouth, OpenDossier
from desktop.store.notebook import Envelope
from tests.operations.all_rows import all_rows
from tests.operations.world import AT, World

DAY = date(2025, 3, 30)
"""A day on which the clocks of Brussels go forward."""


def _kinds(desk: Desk, **asked: object) -> list[str]:
    return [line.kind for line in desk.ask(ReadAudit.from_plain({"last": 1000, **asked}))]


def _by_colleague(desk: Desk, world: World) -> None:
    """What a colleague did at another PC."""
    operation = OpenDossier(youth=world.youth)
    fields = operation.to_plain()
    envelope = Envelope(
        kind=operation.kind, fields=fields, worker_id=world.colleague, id=uuid4(), at=AT + timedelta(hours=1)
    )
    desk.notebook.perform(envelope, operation.run)


def test_what_one_worker_did(desk: Desk, world: World) -> None:
    _by_colleague(desk, world)
    assert _kinds(desk, worker=world.colleague) == ["OpenDossier"]
    lines = desk.ask(ReadAudit(worker=world.colleague))
    assert [(line.worker, line.youth) for line in lines] == [("Amina", "Zoë")]
    mine = desk.ask(ReadAudit(worker=world.me, last=1000))
    assert {line.worker for line in mine} == {"Sara"}
    assert len(mine) + 1 == len(all_rows(desk)["audit"])
    assert _kinds(desk, worker=uuid4()) == []


def test_what_one_worker_did_with_one_youth(desk: Desk, world: World) -> None:
    _by_colleague(desk, world)
    desk.do(ChangeYouth(youth=world.youth, name="Z"), at=AT)
    assert _kinds(desk, worker=world.colleague, youth=world.youth) == ["OpenDossier"]
    assert _kinds(desk, worker=world.colleague, youth=world.quiet_youth) == []
    assert _kinds(desk, worker=world.me, youth=world.youth)[0] == "ChangeYouth"


def test_the_last_lines_are_counted_after_the_rest_was_left_out(desk: Desk, world: World) -> None:
    _by_colleague(desk, world)
    for minute in range(5):
        desk.do(AddWorker(name=f"J{minute}"), at=AT + timedelta(hours=2, minutes=minute))
    assert _kinds(desk, worker=world.colleague, last=1) == ["OpenDossier"]
    assert _kinds(desk, worker=world.me, last=2) == ["AddWorker", "AddWorker"]


@pytest.fixture(params=["UTC", "Europe/Brussels", "America/New_York", "Pacific/Kiritimati"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where the PC stands."""
    if sys.platform == "win32":
        pytest.skip("Windows sets the time zone for all programs at once")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def _on_the_edges(desk: Desk) -> None:
    """One thing done at the last moment of each day, and one at the first of the next."""
    for day in (DAY - timedelta(days=1), DAY, DAY + timedelta(days=1)):
        begin = datetime.combine(day, time_of_day.min).astimezone()
        desk.do(AddWorker(name=f"{day} begin"), at=begin)
        end = datetime.combine(day + timedelta(days=1), time_of_day.min).astimezone() - timedelta(
            microseconds=1
        )
        desk.do(AddWorker(name=f"{day} end"), at=end)


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [(DAY, DAY, 1), (DAY, None, 2), (None, DAY, 2), (DAY + timedelta(days=2), None, 0)],
)
def test_both_days_count_whole_as_the_pc_knows_them(
    since: date | None, until: date | None, days: int, zone: str, desk: Desk, world: World
) -> None:
    _on_the_edges(desk)
    lines = desk.ask(ReadAudit(since=since, until=until, last=1000))
    found = [line for line in lines if line.at > AT]
    assert len(found) == 2 * days, zone
    wanted = range(0 if since is None else 1, 3)
    assert {line.at.astimezone().date() for line in found} <= {
        DAY + timedelta(days=step - 1) for step in wanted
    }


def test_a_day_before_all_and_days_that_are_turned_round(desk: Desk, world: World) -> None:
    assert _kinds(desk, until=date(2024, 12, 31)) == []
    assert _kinds(desk, since=date(2025, 1, 9), until=date(2025, 1, 1)) == []


@pytest.mark.parametrize("day", [date.min, date(1, 1, 2), date.max, date.max - timedelta(days=1)])
def test_the_first_and_the_last_day_there_are(day: date, zone: str, desk: Desk) -> None:
    everything = len(all_rows(desk)["audit"])
    early = day.year < 2000
    assert len(desk.ask(ReadAudit(since=day, last=1000))) == (everything if early else 0), zone
    assert len(desk.ask(ReadAudit(until=day, last=1000))) == (0 if early else everything), zone


def test_all_at_once(desk: Desk, world: World) -> None:
    _by_colleague(desk, world)
    today = (AT + timedelta(hours=1)).astimezone().date()
    asked: dict[str, UUID] = {"youth": world.youth, "worker": world.colleague}
    found = ReadAudit(**asked, since=today, until=today, last=10)
    assert [line.kind for line in desk.ask(found)] == ["OpenDossier"]
    tomorrow = today + timedelta(days=1)
    assert desk.ask(ReadAudit(**asked, since=tomorrow, until=tomorrow, last=10)) == ()
