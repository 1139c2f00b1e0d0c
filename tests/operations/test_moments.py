"""Moments on the evolutor: a day, and an answer to a statement or the reason why there is none."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    AnswerNeeded,
    AnswerOutsideScale,
    ChangedElsewhere,
    DayInTheFuture,
    GoneMeanwhile,
)
from desktop.models.readings import AnswerState, MomentReading
from desktop.operations.desk import Desk
from desktop.operations.moments import (
    ChangeMomentDay,
    ClearAnswer,
    GiveAnswer,
    RemoveMoment,
    TakeMoment,
)
from desktop.operations.questions.evolutor import ReadEvolutor
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.world import AT, TODAY, TOMORROW, World


def _moments(desk: Desk, youth: UUID) -> tuple[MomentReading, ...]:
    return desk.ask(ReadEvolutor(youth=youth)).moments


def _taken(desk: Desk, youth: UUID, on: date, minute: int = 0) -> UUID:
    taken = desk.do(TakeMoment(youth=youth, on=on), at=AT + timedelta(minutes=minute)).result
    assert taken
    return taken


def test_a_new_moment_is_empty_and_of_today(desk: Desk, world: World) -> None:
    assert _moments(desk, world.quiet_youth) == ()
    done = desk.do(TakeMoment(youth=world.quiet_youth), at=AT)
    assert done.youth_id == world.quiet_youth
    (moment,) = _moments(desk, world.quiet_youth)
    assert (moment.id, moment.on, moment.months, moment.answers) == (done.result, TODAY, 0, ())
    assert moment.answer_to(world.statements[0]) is None
    assert moment.value_of(world.statements[0]) is None


@pytest.mark.parametrize("value", [0, 1, 5, 10])
def test_a_number(value: int, desk: Desk, world: World) -> None:
    for statement in (world.statements[0], world.statements[8]):
        done = desk.do(GiveAnswer(moment=world.moment, statement=statement, value=value), at=AT)
        assert done.youth_id == world.youth
        (moment,) = _moments(desk, world.youth)
        answer = moment.answer_to(statement)
        assert answer
        assert (answer.state, answer.value) == (AnswerState.GIVEN, value)
        assert moment.value_of(statement) == value


@pytest.mark.parametrize("state", [state for state in AnswerState if state is not AnswerState.GIVEN])
@pytest.mark.parametrize("value", [None, 3, 99])
def test_a_reason_why_there_is_no_number(
    state: AnswerState, value: int | None, desk: Desk, world: World
) -> None:
    for statement in (world.statements[0], world.statements[8]):
        desk.do(GiveAnswer(moment=world.moment, statement=statement, value=value, state=state), at=AT)
        answer = _moments(desk, world.youth)[0].answer_to(statement)
        assert answer
        assert (answer.state, answer.value) == (state, None)


@pytest.mark.parametrize("value", [-1, 11, 10**30])
def test_a_number_off_the_line(value: int, desk: Desk, world: World) -> None:
    for statement in (world.statements[0], world.statements[8]):
        with refused(desk, AnswerOutsideScale):
            desk.do(GiveAnswer(moment=world.moment, statement=statement, value=value), at=AT)


def test_an_answer_that_is_given_has_a_number(desk: Desk, world: World) -> None:
    for statement in (world.statements[0], world.statements[8]):
        with refused(desk, AnswerNeeded):
            desk.do(GiveAnswer(moment=world.moment, statement=statement), at=AT)


def test_an_answer_has_one_row_with_the_same_id_on_every_pc(desk: Desk, world: World) -> None:
    give = GiveAnswer(moment=world.moment, statement=world.statements[9], value=2)
    first = desk.do(give, at=AT).result
    desk.do(ClearAnswer(moment=world.moment, statement=world.statements[9]), at=AT)
    assert desk.do(give, at=AT).result == first
    assert desk.do(give, at=AT).result == first
    answers = content(desk)["answer"]
    assert len(answers) == 3
    assert first in answers


def test_a_statement_has_to_be_there(desk: Desk, world: World) -> None:
    for nothing in (uuid4(), world.domains[0]):
        with refused(desk, GoneMeanwhile):
            desk.do(GiveAnswer(moment=world.moment, statement=nothing, value=1), at=AT)


def test_the_version_of_an_answer_that_is_not_there_is_none(desk: Desk, world: World) -> None:
    new, known = world.statements[8], world.statements[0]
    version = _moments(desk, world.youth)[0].answers[0].version
    with refused(desk, ChangedElsewhere):
        desk.do(GiveAnswer(moment=world.moment, statement=new, value=1, seen_version=version), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(GiveAnswer(moment=world.moment, statement=known, value=1, seen_version=None), at=AT)
    done = desk.do(GiveAnswer(moment=world.moment, statement=new, value=1, seen_version=None), at=AT)
    assert done.changed_rows == 2


def test_an_answer_that_is_cleared_is_absent_and_its_moment_stays(desk: Desk, world: World) -> None:
    desk.do(ClearAnswer(moment=world.moment, statement=world.statements[0]), at=AT)
    (moment,) = _moments(desk, world.youth)
    assert [answer.statement_id for answer in moment.answers] == [world.statements[1]]
    before = content(desk)
    assert desk.do(ClearAnswer(moment=world.moment, statement=world.statements[0]), at=AT).changed_rows == 1
    assert content(desk) == before


def test_removing_a_moment_takes_its_answers_and_nothing_else(desk: Desk, world: World) -> None:
    other = _taken(desk, world.youth, TODAY)
    desk.do(GiveAnswer(moment=other, statement=world.statements[0], value=9), at=AT)
    before = all_rows(desk)
    desk.do(RemoveMoment(moment=world.moment), at=AT)
    after = all_rows(desk)
    gone = {table: before[table].keys() - after[table].keys() for table in before}
    assert gone.pop("moment") == {world.moment}
    assert len(gone.pop("answer")) == 2
    assert not any(gone.values())
    assert [moment.id for moment in _moments(desk, world.youth)] == [other]


def test_what_has_been_felt_lies_in_the_past(desk: Desk, world: World) -> None:
    for day in (TOMORROW, date.max):
        with refused(desk, DayInTheFuture):
            desk.do(TakeMoment(youth=world.youth, on=day), at=AT)
        with refused(desk, DayInTheFuture):
            desk.do(ChangeMomentDay(moment=world.moment, on=day), at=AT)


def test_the_oldest_stands_first_and_of_one_day_the_one_taken_first(desk: Desk, world: World) -> None:
    youth = world.quiet_youth
    late, early = (_taken(desk, youth, TODAY, minute) for minute in (7, 2))
    old = _taken(desk, youth, date(2023, 5, 6), minute=9)
    assert [moment.id for moment in _moments(desk, youth)] == [old, early, late]
    desk.do(ChangeMomentDay(moment=old, on=TODAY), at=AT + timedelta(minutes=20))
    assert [moment.id for moment in _moments(desk, youth)] == [early, late, old]


@pytest.mark.parametrize(
    ("start", "then", "months"),
    [
        (date(2024, 1, 15), date(2024, 1, 15), 0),
        (date(2024, 1, 15), date(2024, 1, 29), 0),
        (date(2024, 1, 15), date(2024, 1, 31), 1),
        (date(2024, 1, 15), date(2024, 2, 15), 1),
        (date(2024, 1, 31), date(2024, 2, 29), 1),
        (date(2024, 2, 10), date(2025, 2, 10), 12),
        (date(2023, 3, 1), date(2025, 3, 1), 24),
        (date(2023, 3, 1), date(2024, 12, 1), 21),
    ],
)
def test_months_since_the_first_moment(
    start: date, then: date, months: int, desk: Desk, world: World
) -> None:
    _taken(desk, world.quiet_youth, then)
    _taken(desk, world.quiet_youth, start)
    assert [moment.months for moment in _moments(desk, world.quiet_youth)] == [0, months]


def test_the_evolutor_says_whose_it_is(desk: Desk, world: World) -> None:
    reading = desk.ask(ReadEvolutor(youth=world.youth))
    assert (reading.youth_name, reading.companion_name) == ("Zoë", "Amina")
    with pytest.raises(GoneMeanwhile):
        desk.ask(ReadEvolutor(youth=uuid4()))


def test_an_id_is_given_once(desk: Desk, world: World) -> None:
    with refused(desk):
        desk.do(TakeMoment(id=world.moment, youth=world.quiet_youth), at=AT)
