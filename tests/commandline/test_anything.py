"""Whatever somebody types as a field, it is done or it is refused in one sentence; nothing else happens."""

import argparse
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.commandline.arguments import parser
from desktop.commandline.intentions import intention
from desktop.models.errors import ExpectedFailure, OperationUnknown, ReadingUnknown
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS, QUESTIONS
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadYouths
from desktop.store.images import MODELS
from desktop.store.unit_of_work import UnitOfWork
from tests.commandline.running import PASSPHRASE, Here, is_one_sentence

READINGS = {name: kind for name, kind in QUESTIONS.items() if not name.startswith("Print")}

PARSER = parser()

FUZZ = settings(
    max_examples=15,
    deadline=None,
    # Making a failure smaller means doing it again and again, in a notebook that has changed meanwhile.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

NASTY = (
    "",
    " ",
    "null",
    "true",
    "-1",
    "1e999",
    "NaN",
    "9" * 5000,
    str(2**63),
    "2025-02-30",
    "0001-01-01",
    "9999-12-31",
    "2025-01-07T00:00:00Z",
    "[",
    "{}",
    "[]",
    "[null]",
    "[[[[[[",
    '["a"]',
    '{"$": 1}',
    "[" * 5000,
    "`$.name`",
    "Object missing required field `x`",
    "{0.__class__}",
    "%s%n",
    "a\tb\nc",
    "\u200b",
    "\ufeffx",
    "\udcff",
    "x" * 6000,
    "'; DROP TABLE youth; --",
    "﷽" * 300,
)
TEXTS = st.sampled_from(NASTY) | st.text(max_size=40)


@pytest.fixture
def open_desk(folder: Path) -> Iterator[Desk]:
    """A desk at which a test does one thing after the other."""
    desk = Keepers(folder).open(folder, PASSPHRASE).desk
    yield desk
    desk.close()


@pytest.fixture
def ids(open_desk: Desk) -> tuple[str, ...]:
    """Ids and versions of what stands in the notebook, so that some of what is drawn fits."""

    def read(work: UnitOfWork) -> list[UUID]:
        rows = [row for model in MODELS.values() for row in work.session.scalars(select(model).limit(2))]
        return [each for row in rows for each in (row.id, row.version)]

    return tuple(sorted(map(str, open_desk.notebook.look(read))))


def _options(command: str, name: str, typed: dict[str, str]) -> argparse.Namespace:
    return PARSER.parse_args([command, name, *(f"{field}={text}" for field, text in typed.items())])


def _told(failure: ExpectedFailure) -> None:
    for language in Language:
        assert is_one_sentence(failure.sentence(language) + "\n"), failure.sentence(language)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
@FUZZ
@given(data=st.data())
def test_any_operation_with_anything_in_its_fields(
    name: str, data: st.DataObject, open_desk: Desk, ids: tuple[str, ...]
) -> None:
    known = st.sampled_from(ids)
    names = [field.name for field in fields(OPERATIONS[name])]
    typed = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(names, known | known | TEXTS)))
    try:
        operation = intention(OPERATIONS, _options("do", name, typed), OperationUnknown, "")
        done = open_desk.do(operation)
    except ExpectedFailure as failure:
        _told(failure)
    else:
        assert msgspec.json.decode(msgspec.json.encode(done.inverse.to_plain()))


@pytest.mark.parametrize("name", sorted(READINGS))
@FUZZ
@given(data=st.data())
def test_any_reading_with_anything_in_its_fields(
    name: str, data: st.DataObject, open_desk: Desk, ids: tuple[str, ...]
) -> None:
    known = st.sampled_from(ids)
    names = [field.name for field in fields(READINGS[name])]
    typed = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(names, known | TEXTS)))
    try:
        question = intention(READINGS, _options("read", name, typed), ReadingUnknown, "")
        reading = open_desk.ask(question)
    except ExpectedFailure as failure:
        _told(failure)
    else:
        assert msgspec.json.encode(reading)


@FUZZ
@given(
    typed=st.dictionaries(
        st.sampled_from(["table", "id", "image", "now", "x"]),
        st.sampled_from([*MODELS, "audit", "", "zz"])
        | st.none()
        | st.integers()
        | st.dictionaries(
            st.sampled_from(["id", "version", "name"]), st.none() | st.text(max_size=5) | st.integers()
        ),
    )
)
@example(typed={"table": "youth", "id": str(UUID(int=1)), "image": None, "now": None})
@pytest.mark.parametrize("name", ["PutBack", "SettleClash"])
def test_any_rows_to_put_back_or_to_choose(name: str, typed: dict[str, object], open_desk: Desk) -> None:
    before = open_desk.ask(ReadYouths())
    rows = msgspec.json.encode([typed]).decode()
    try:
        operation = intention(OPERATIONS, _options("do", name, {"rows": rows}), OperationUnknown, "")
        open_desk.do(operation)
    except ExpectedFailure as failure:
        _told(failure)
    assert open_desk.ask(ReadYouths()) == before


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_the_command_ends_as_commands_do(name: str, here: Here, folder: Path) -> None:
    for text in ("", "null", "[" * 5000):
        said = here.do(folder, name, *(f"{field.name}={text}" for field in fields(OPERATIONS[name])))
        assert said.is_refusal() or said.json["kind"].startswith(name), said
    assert len(here.read(folder, "ReadYouths")) >= 3


@settings(max_examples=60, deadline=None)
@given(
    arguments=st.lists(
        st.sampled_from(
            ["do", "read", "youths", "print", "check", "share", "join", "add-worker", "sync", "backup"]
        )
        | st.sampled_from(
            ["restore", "compact", "--folder", "--position", "--last", "--name", "--new-passphrase-file", "7"]
        )
        | st.sampled_from(
            ["--list", "--youth", "--to", "--language", "--coordinator", "--passphrase-file", "--"]
        )
        | st.sampled_from(["--notebook", "wheel", "AddYouth", "name=x", "=", "-", "-x", "", "nl", "\udcff"])
        | st.text(max_size=6),
        max_size=6,
    )
)
def test_any_arguments(arguments: list[str]) -> None:
    """Wrong usage ends with 2 and the usage; nothing is ever raised but that."""
    code: object = 0
    try:
        assert callable(PARSER.parse_args(arguments).run)
    except SystemExit as ended:
        code = ended.code
    assert code in {0, 2}
