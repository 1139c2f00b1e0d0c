"""The rules of the evolutor: a number on the line, or the reason why there is none."""

from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import AnswerOutsideScale, DayInTheFuture
from desktop.models.evolutor import Instrument, Moment
from desktop.models.readings import AnswerState

TODAY = date(2025, 3, 5)
REASONS = [state for state in AnswerState if state is not AnswerState.GIVEN]


def _moment() -> Moment:
    return Moment(id=uuid4(), youth_id=uuid4(), instrument_id=uuid4())


def _instrument(low: int = 0, high: int = 10) -> Instrument:
    return Instrument(id=uuid4(), key="x", low=low, high=high)


def test_a_new_answer_is_skipped_until_it_is_given() -> None:
    answer = _moment().answer_to(uuid4())
    assert (answer.state, answer.value) == ("skipped", None)


def test_a_statement_has_one_answer() -> None:
    moment, first, second = _moment(), uuid4(), uuid4()
    answer = moment.answer_to(first)
    other = moment.answer_to(second)
    assert moment.answer_to(first) is answer
    assert moment.answer_to(second) is other
    assert moment.answers == [answer, other]
    assert answer.id == moment.answer_id(first) != other.id
    assert _moment().answer_id(first) != answer.id


@settings(deadline=None)
@given(st.integers(-3, 3), st.integers(0, 12), st.integers(-20, 20))
def test_a_number_lies_on_the_line(low: int, length: int, value: int) -> None:
    answer, instrument = _moment().answer_to(uuid4()), _instrument(low, low + length)
    answer.leave(AnswerState.NOT_NOW)
    if low <= value <= low + length:
        answer.give(value, instrument)
        assert (answer.state, answer.value) == ("given", value)
    else:
        with pytest.raises(AnswerOutsideScale) as caught:
            answer.give(value, instrument)
        assert caught.value.fields == {"low": str(low), "high": str(low + length)}
        assert (answer.state, answer.value) == ("not_now", None)


@pytest.mark.parametrize("state", REASONS)
def test_a_reason_takes_the_number_away(state: AnswerState) -> None:
    answer = _moment().answer_to(uuid4())
    answer.give(7, _instrument())
    answer.leave(state)
    assert (answer.state, answer.value) == (state.value, None)


def test_another_state_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="perhaps"):
        _moment().answer_to(uuid4()).state = "perhaps"


@settings(deadline=None)
@given(st.dates())
def test_a_moment_lies_in_the_past(day: date) -> None:
    moment = _moment()
    moment.happened_on(TODAY, TODAY)
    if day <= TODAY:
        moment.happened_on(day, TODAY)
        assert moment.on == day
    else:
        with pytest.raises(DayInTheFuture):
            moment.happened_on(day, TODAY)
        assert moment.on == TODAY
