"""How long dossiers are kept after closing: the team's term, and the reminder of those whose term is over."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import GoneMeanwhile, YearsOutOfRange
from desktop.models.people import MOST_YEARS
from desktop.models.readings import DueLine
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.questions.trail import ReadRetention
from desktop.operations.workers import SetKeepYears
from desktop.operations.youths import AddYouth, CloseTrajectory
from desktop.store.unit_of_work import UnitOfWork
from tests.operations.all_rows import content, refused
from tests.operations.world import AT, TODAY, World


def _set(desk: Desk, world: World, years: int | None) -> None:
    desk.do(SetKeepYears(notebook=world.notebook, years=years), at=AT)


def _due(desk: Desk, today: date) -> tuple[DueLine, ...]:
    """Whose term is over on that day."""
    at = datetime(today.year, today.month, today.day, 9, tzinfo=UTC)
    with desk.notebook.sessions.reading() as session:
        work = UnitOfWork(session, mark=uuid4(), worker_id=desk.notebook.worker_id, at=at)
        try:
            return ReadRetention().answer(work)
        finally:
            work.close()


def _closed(desk: Desk, name: str, on: date) -> UUID:
    added = desk.do(AddYouth(name=name), at=AT).result
    assert added
    desk.do(CloseTrajectory(youth=added, on=on), at=AT)
    return added


@pytest.mark.parametrize("years", [0, 1, 10, MOST_YEARS, None])
def test_a_term_is_set(years: int | None, desk: Desk, world: World) -> None:
    assert desk.ask(ReadNotebook()).keep_years is None
    _set(desk, world, 5)
    _set(desk, world, years)
    assert desk.ask(ReadNotebook()).keep_years == years
    assert content(desk)["notebook"][world.notebook]["keep_years"] == years


@pytest.mark.parametrize("years", [-1, MOST_YEARS + 1, 10**30])
def test_a_term_that_cannot_be(years: int, desk: Desk, world: World) -> None:
    with refused(desk, YearsOutOfRange):
        _set(desk, world, years)
    assert desk.ask(ReadNotebook()).keep_years is None


def test_the_sentence_says_how_long_it_may_be(desk: Desk, world: World) -> None:
    with pytest.raises(YearsOutOfRange) as caught:
        _set(desk, world, 51)
    assert "50" in str(caught.value)


def test_it_is_that_of_the_notebook(desk: Desk, world: World) -> None:
    for nothing in (uuid4(), world.me):
        with refused(desk, GoneMeanwhile):
            desk.do(SetKeepYears(notebook=nothing, years=1), at=AT)


def test_without_a_term_nobody_is_due(desk: Desk, world: World) -> None:
    _closed(desk, "Bo", date(1990, 1, 1))
    assert desk.ask(ReadRetention()) == ()


def test_a_term_of_nothing_is_over_on_the_day_itself(desk: Desk, world: World) -> None:
    bo = _closed(desk, "Bo", TODAY)
    _set(desk, world, 0)
    assert desk.ask(ReadRetention()) == (DueLine(bo, "Bo", TODAY, TODAY),)
    assert _due(desk, TODAY) == (DueLine(bo, "Bo", TODAY, TODAY),)
    assert _due(desk, TODAY - timedelta(days=1)) == ()


@pytest.mark.parametrize(
    ("closed", "years", "due"),
    [
        (date(2020, 3, 1), 5, date(2025, 3, 1)),
        (date(2020, 2, 29), 1, date(2021, 2, 28)),
        (date(2020, 2, 29), 4, date(2024, 2, 29)),
        (date(2020, 2, 29), 5, date(2025, 2, 28)),
        (date(2020, 2, 28), 4, date(2024, 2, 28)),
        (date(2020, 12, 31), 1, date(2021, 12, 31)),
        (date(1996, 2, 29), 4, date(2000, 2, 29)),
        (date(2024, 2, 29), 50, date(2074, 2, 28)),
        (date(1, 1, 1), 50, date(51, 1, 1)),
    ],
)
def test_the_day_on_which_it_is_over(closed: date, years: int, due: date, desk: Desk, world: World) -> None:
    bo = _closed(desk, "Bo", closed)
    _set(desk, world, years)
    assert _due(desk, due) == (DueLine(bo, "Bo", closed, due),)
    assert _due(desk, due - timedelta(days=1)) == ()


def test_the_one_that_is_over_longest_stands_first(desk: Desk, world: World) -> None:
    for name, on in (
        ("Bo", date(2021, 1, 1)),
        ("Ali", date(2020, 1, 1)),
        ("Dé", date(2020, 1, 1)),
        ("Te vroeg", date(2025, 1, 1)),
    ):
        _closed(desk, name, on)
    _set(desk, world, 3)
    assert [line.name for line in _due(desk, date(2026, 1, 1))] == ["Ali", "Dé", "Bo"]


def test_who_was_opened_again_or_erased_is_not_due(desk: Desk, world: World) -> None:
    again, erased = _closed(desk, "Weer open", date(2020, 1, 1)), _closed(desk, "Gewist", date(2020, 1, 1))
    _set(desk, world, 1)
    assert len(desk.ask(ReadRetention())) == 2
    desk.do(CloseTrajectory(youth=again, closed=False), at=AT)
    desk.do(EraseYouth(youth=erased), at=AT)
    assert desk.ask(ReadRetention()) == ()


def test_nothing_is_ever_removed_by_itself(desk: Desk, world: World) -> None:
    bo = _closed(desk, "Bo", date(1990, 1, 1))
    before = content(desk)
    _set(desk, world, 1)
    assert desk.ask(ReadRetention())
    after = content(desk)
    assert bo in after["youth"]
    assert {table: rows for table, rows in after.items() if table != "notebook"} == {
        table: rows for table, rows in before.items() if table != "notebook"
    }
