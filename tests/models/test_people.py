"""The rules of people: what they are called, and what may stay unknown."""

import unicodedata
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.base import NAME_LIMIT, TEXT_LIMIT, a_name, a_text
from desktop.models.errors import (
    BirthDayImpossible,
    DayInTheFuture,
    NameNeeded,
    TextTooLong,
    YearsOutOfRange,
)
from desktop.models.languages import Language
from desktop.models.methods import methods
from desktop.models.people import MOST_YEARS, Erased, NotebookRow, Worker, Youth

TODAY = date(2025, 3, 5)


def _youth(name: str = "Zoë", **more: object) -> Youth:
    return Youth(id=uuid4(), name=name, **more)


def test_only_a_name_is_needed() -> None:
    youth = _youth()
    assert youth.name == "Zoë"
    assert youth.birth_date is None
    assert youth.companion_id is None


@pytest.mark.parametrize("kind", [NotebookRow, Worker, Youth])
@pytest.mark.parametrize(
    "name", ["", " ", "\t\n", "\u00a0\u2003", "\x00", "\u200b", "\u2060\u200d", "\x1b\x07"]
)
def test_nobody_is_called_nothing(kind: type[NotebookRow | Worker | Youth], name: str) -> None:
    with pytest.raises(NameNeeded):
        kind(id=uuid4(), name=name)


def _seen(text: str) -> list[str]:
    """What can be seen of it, whichever way its accents are written."""
    composed = unicodedata.normalize("NFC", text)
    return [sign for sign in composed if unicodedata.category(sign)[0] not in "CZ"]


# Without accents that stand on their own: they join whatever comes before them.
WORDS = st.text(st.characters(exclude_categories=("Cs", "Mn", "Mc", "Me")), max_size=60)


@settings(deadline=None)
@given(WORDS | WORDS.map(lambda text: text * 20))
def test_a_name_is_one_line_that_can_be_seen_or_refused(text: str) -> None:
    try:
        name = a_name(text)
    except NameNeeded:
        assert _seen(text) == []
    except TextTooLong:
        assert len(text) > NAME_LIMIT
    else:
        assert name == name.strip()
        assert len(name.splitlines()) == 1
        assert len(name) <= NAME_LIMIT
        assert _seen(name) == _seen(text) != []
        assert a_name(name) == name


@settings(deadline=None)
@given(WORDS, st.integers(0, 60))
def test_a_text_is_kept_but_for_the_space_around_it(text: str, limit: int) -> None:
    try:
        words = a_text(text, limit)
    except TextTooLong:
        assert len(text) > limit
    else:
        assert len(words) <= limit
        assert words == words.strip()
        assert "\x00" not in words
        assert _seen(words) == _seen(text)
        assert a_text(words, limit) == words


def test_lines_of_a_text_stay_lines() -> None:
    assert a_text(" een\n\n\ttwee  drie ") == "een\n\n\ttwee  drie"


@settings(deadline=None)
@given(st.text(st.characters(), max_size=20), st.sampled_from(["\ud800", "\udfff", "\udcff"]))
def test_half_a_character_can_still_be_saved(text: str, half: str) -> None:
    for cleaned in (a_text(text + half + "x"), a_name(text + half + "x")):
        assert cleaned.encode("utf-8")
        assert cleaned.endswith("x")


def test_limits_are_counted_without_the_space_around() -> None:
    assert a_text(" " * 9000 + "x" * TEXT_LIMIT) == "x" * TEXT_LIMIT
    with pytest.raises(TextTooLong):
        a_text("x" * (TEXT_LIMIT + 1))
    assert a_name(" x" * 100) == ("x " * 100).strip()
    with pytest.raises(TextTooLong):
        a_name("x" * (NAME_LIMIT + 1))


@pytest.mark.parametrize("field", ["phone", "mail"])
def test_what_a_worker_can_be_reached_by_has_a_limit(field: str) -> None:
    worker = Worker(id=uuid4(), name="Sara", **{field: " 1 "})
    assert getattr(worker, field) == "1"
    with pytest.raises(TextTooLong):
        setattr(worker, field, "1" * 201)
    assert getattr(worker, field) == "1"


@pytest.mark.parametrize("language", list(Language))
def test_a_youth_speaks_one_of_our_languages(language: Language) -> None:
    assert _youth(language=language.value).language == language.value


def test_another_language_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="de"):
        _youth(language="de")


def test_a_method_is_known_or_kept_for_a_later_program() -> None:
    for known in methods():
        assert _youth(method=known.key).method == known.key
    assert _youth(method=" walk_along ").method == "walk_along"
    assert _youth(method="").method == ""
    with pytest.raises(TextTooLong):
        _youth(method="x" * 101)


@settings(deadline=None)
@given(st.dates())
def test_a_birth_date_lies_between_1900_and_today(day: date) -> None:
    youth = _youth()
    if date(1900, 1, 1) <= day <= TODAY:
        youth.born_on(day, TODAY)
        assert youth.birth_date == day
    else:
        with pytest.raises(BirthDayImpossible):
            youth.born_on(day, TODAY)
        assert youth.birth_date is None


def test_a_birth_date_can_become_unknown_again() -> None:
    youth = _youth()
    youth.born_on(TODAY, TODAY)
    youth.born_on(None, TODAY)
    assert youth.birth_date is None


@settings(deadline=None)
@given(st.dates())
def test_a_trajectory_is_closed_today_or_before(day: date) -> None:
    youth = _youth()
    assert youth.closed_on is None
    if day <= TODAY:
        youth.close_on(day, TODAY)
        assert youth.closed_on == day
        youth.close_on(None, TODAY)
    else:
        with pytest.raises(DayInTheFuture):
            youth.close_on(day, TODAY)
    assert youth.closed_on is None


@settings(deadline=None)
@given(st.integers() | st.none())
def test_a_term_is_unknown_or_some_years(years: int | None) -> None:
    notebook = NotebookRow(id=uuid4(), name="Team")
    assert notebook.keep_years is None
    if years is None or 0 <= years <= MOST_YEARS:
        notebook.keep_years = years
        assert notebook.keep_years == years
    else:
        with pytest.raises(YearsOutOfRange) as caught:
            notebook.keep_years = years
        assert caught.value.fields == {"most": str(MOST_YEARS)}
        assert notebook.keep_years is None


def test_a_worker_takes_part_until_said_otherwise() -> None:
    worker = Worker(id=uuid4(), name="Sara")
    assert worker.left_on is None
    worker.left_on = TODAY
    assert worker.name == "Sara"


def test_of_a_youth_who_was_erased_there_is_no_room_for_more_than_the_id() -> None:
    columns = {column.name for column in Erased.__table__.columns}
    assert columns == {"id", "version", "at"}
