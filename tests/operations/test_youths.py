"""Youths: only a name is needed, and all else may stay unknown."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from desktop.models.errors import (
    BirthDayImpossible,
    ExpectedFailure,
    GoneMeanwhile,
    NameNeeded,
    TextTooLong,
)
from desktop.models.languages import Language, Texts
from desktop.models.methods import method
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadYouth
from desktop.operations.youths import AddYouth, ChangeYouth
from tests.operations.all_rows import all_rows, refused
from tests.operations.world import AT, TODAY, TOMORROW, World


def _added(desk: Desk, operation: AddYouth) -> AddYouth:
    done = desk.do(operation, at=AT)
    assert done.result == done.youth_id == operation.id
    return operation


def test_a_name_is_all_that_is_needed(desk: Desk) -> None:
    added = _added(desk, AddYouth(name="Noah"))
    reading = desk.ask(ReadYouth(youth=added.id))
    assert reading.name == "Noah"
    assert reading.birth_date is None
    assert reading.language is Language.DUTCH
    assert (reading.method, reading.method_name) == ("", None)
    assert (reading.companion_id, reading.companion) == (None, None)


def test_all_that_can_be_known(desk: Desk, world: World) -> None:
    reading = desk.ask(ReadYouth(youth=world.youth))
    assert reading.birth_date == date(2008, 2, 29)
    assert reading.language is Language.FRENCH
    known = method("missing_link")
    assert known
    assert (reading.method, reading.method_name) == ("missing_link", known.name)
    assert reading.companion_id == world.colleague
    assert reading.companion
    assert (reading.companion.name, reading.companion.phone) == ("Amina", "0470 44 55 66")


@pytest.mark.parametrize(
    "name", ["", "   ", "\n\t", "\u2003\u00a0", "\x00", "\x00 \x00", "\u200b", "\u2060\ufeff"]
)
def test_a_name_that_nobody_can_see_is_no_name(name: str, desk: Desk, world: World) -> None:
    with refused(desk, NameNeeded):
        desk.do(AddYouth(name=name), at=AT)
    with refused(desk, NameNeeded):
        desk.do(ChangeYouth(youth=world.youth, name=name), at=AT)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Zoë ", "Zoë"),
        ("Milan\tDe\nSmet", "Milan De Smet"),
        ("Łukasz", "Łukasz"),
        ("يوسف الحسن", "يوسف الحسن"),
        ("Ольга", "Ольга"),
        ("👩\u200d🎤 Bo", "👩\u200d🎤 Bo"),
        ("O'Neill; DROP TABLE youth", "O'Neill; DROP TABLE youth"),
        ("x" * 200, "x" * 200),
        (" " * 300 + "Bo", "Bo"),
    ],
)
def test_a_name_is_kept_as_it_is_written(typed: str, kept: str, desk: Desk) -> None:
    added = _added(desk, AddYouth(name=typed))
    assert desk.ask(ReadYouth(youth=added.id)).name == kept


def test_a_name_has_a_limit(desk: Desk) -> None:
    with refused(desk, TextTooLong):
        desk.do(AddYouth(name="x" * 201), at=AT)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2008, 2, 29), TODAY])
def test_a_birth_date_that_can_be(day: date, desk: Desk, world: World) -> None:
    added = _added(desk, AddYouth(name="Noah", birth_date=day))
    assert desk.ask(ReadYouth(youth=added.id)).birth_date == day
    desk.do(ChangeYouth(youth=world.quiet_youth, birth_date=day), at=AT)
    assert desk.ask(ReadYouth(youth=world.quiet_youth)).birth_date == day


@pytest.mark.parametrize("day", [date(1899, 12, 31), TOMORROW, date.min, date.max])
def test_a_birth_date_that_cannot_be(day: date, desk: Desk, world: World) -> None:
    with refused(desk, BirthDayImpossible):
        desk.do(AddYouth(name="Noah", birth_date=day), at=AT)
    with refused(desk, BirthDayImpossible):
        desk.do(ChangeYouth(youth=world.youth, name="Noah", birth_date=day), at=AT)


def test_today_is_the_day_on_which_it_was_done(desk: Desk) -> None:
    # Run again later, after a week without network, it must still be refused or taken as then.
    with refused(desk, BirthDayImpossible):
        desk.do(AddYouth(name="Noah", birth_date=TODAY), at=AT - timedelta(days=1))


def test_a_companion_is_a_worker(desk: Desk, world: World) -> None:
    for nobody in (uuid4(), world.youth, world.notebook):
        with refused(desk, GoneMeanwhile):
            desk.do(AddYouth(name="Noah", companion=nobody), at=AT)
        with refused(desk, GoneMeanwhile):
            desk.do(ChangeYouth(youth=world.youth, companion=nobody), at=AT)


def test_a_method_that_only_a_later_program_knows_is_kept(desk: Desk, world: World) -> None:
    desk.do(ChangeYouth(youth=world.youth, method="walk_along"), at=AT)
    reading = desk.ask(ReadYouth(youth=world.youth))
    assert reading.method == "walk_along"
    assert reading.method_name == Texts("walk_along")
    with refused(desk, TextTooLong):
        desk.do(ChangeYouth(youth=world.youth, method="x" * 101), at=AT)


def test_an_id_is_given_once(desk: Desk, world: World) -> None:
    with refused(desk):
        desk.do(AddYouth(id=world.youth, name="Iemand anders"), at=AT)
    assert desk.ask(ReadYouth(youth=world.youth)).name == "Zoë"


@pytest.mark.parametrize("field", ["name", "method"])
def test_half_a_character_is_no_crash(field: str, desk: Desk) -> None:
    """An argument that is no UTF-8 reaches a program on Linux with such halves in it."""
    before = all_rows(desk)
    try:
        added = _added(desk, AddYouth(**{"name": "Zoë", field: "Zo\udcff"}))  # type: ignore[arg-type]
    except ExpectedFailure:
        assert all_rows(desk) == before
    else:
        told = getattr(desk.ask(ReadYouth(youth=added.id)), field)
        assert told.startswith("Zo")
        assert told.encode()
