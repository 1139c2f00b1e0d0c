"""A dump holds every row, is the same on every PC, and is refused where anything in it does not fit."""

import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.orm import Session

from desktop.models.people import Erased, NotebookRow, Worker, Youth
from desktop.operations.desk import Desk
from desktop.operations.youths import AddYouth
from desktop.store.column_kinds import KINDS
from desktop.store.images import MODELS, image_of
from desktop.store.place import Place
from desktop.store.rows_dump import digest, dump, load
from desktop.store.schema import upgrade
from tests.operations.all_rows import all_rows
from tests.store.simulated import Scale, StoredRow, Tables, in_memory, put, simulated

TEAM = simulated(Scale(operations=60, moments=2))
ERASED: StoredRow = {"id": "a" * 32, "version": "b" * 32, "at": "2026-01-01 00:00:00.000000"}


@pytest.fixture
def engine() -> Iterator[Engine]:
    with in_memory() as engine:
        yield engine


@pytest.fixture(scope="module")
def shared() -> Iterator[Engine]:
    """An empty database that the tests of this module leave empty."""
    with in_memory() as engine:
        yield engine


@pytest.fixture(scope="module")
def dumped() -> bytes:
    """The dump of a small team."""
    return _dump_of(TEAM)


@pytest.fixture(scope="module")
def filled() -> bytes:
    """The same with a row in every table."""
    return _dump_of({**TEAM, "erased": [ERASED]})


def _dump_of(tables: Tables) -> bytes:
    with in_memory() as engine, engine.begin() as connection:
        put(connection, tables)
        return dump(connection)


def _stored(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY id')]
        for table in MODELS
    }


def test_every_row_comes_back(engine: Engine) -> None:
    with in_memory() as first, first.begin() as connection:
        put(connection, TEAM)
        there, content = _stored(connection), dump(connection)
    assert all(there[table] for table in MODELS if table != "erased")
    with engine.begin() as connection:
        load(connection, content)
    with engine.connect() as connection:
        assert _stored(connection) == there
        assert dump(connection) == content


def test_a_notebook_that_was_worked_in_comes_back(desk: Desk, engine: Engine) -> None:
    for name in ("Łukasz", "Şahin", "Ольга", "يوسف"):
        desk.do(AddYouth(name=name))
    content = desk.notebook.look(lambda work: dump(work.session.connection()))
    with engine.begin() as connection:
        load(connection, content)
    with Session(engine) as session:
        loaded = {
            table: {row.id: image_of(row) for row in session.query(model)} for table, model in MODELS.items()
        }
    assert loaded == all_rows(desk)


def test_the_same_rows_give_the_same_bytes_whatever_came_first(dumped: bytes) -> None:
    for seed in range(3):
        chance = random.Random(seed)
        shuffled = {table: chance.sample(list(rows), len(rows)) for table, rows in TEAM.items()}
        assert _dump_of(dict(reversed(shuffled.items()))) == dumped


def test_the_same_rows_give_the_same_bytes_where_the_tables_were_altered(dumped: bytes) -> None:
    with in_memory() as engine, engine.begin() as connection:
        for table in reversed(list(MODELS)):
            connection.exec_driver_sql(f'DROP TABLE "{table}"')
        connection.exec_driver_sql("DROP TABLE alembic_version")
        upgrade(connection)
        put(connection, TEAM)
        assert dump(connection) == dumped


def test_the_form_stays_the_same_for_ever(engine: Engine) -> None:
    # Another program reads it, and a later one of ours.
    with engine.begin() as connection:
        worker: StoredRow = {
            "id": "0" * 31 + "2",
            "version": "0" * 31 + "3",
            "name": "Sara",
            "phone": "",
            "mail": "",
        }
        put(connection, {"worker": [{**worker, "left_on": "2026-01-31", "code": ""}]})
        tables = msgspec.msgpack.decode(dump(connection))
    assert [table[0] for table in tables] == list(MODELS)
    assert tables[1] == [
        "worker",
        ["code", "id", "left_on", "mail", "name", "phone", "version"],
        [[""], [bytes(15) + b"\x02"], ["2026-01-31"], [""], ["Sara"], [""], [bytes(15) + b"\x03"]],
    ]
    assert tables[-1] == ["erased", ["at", "id", "version"], [[], [], []]]


def test_what_is_this_pcs_own_is_left_out(engine: Engine, dumped: bytes) -> None:
    with engine.begin() as connection:
        put(connection, TEAM)
        Place.lay_out(connection)
        Place(connection).stand_at(77, "ab" * 32, 2)
        assert dump(connection) == dumped


def test_every_column_of_the_models_has_its_kind(engine: Engine) -> None:
    with engine.connect() as connection:
        for table, model in MODELS.items():
            declared = {row[1]: row[2] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')}
            assert declared.keys() == {column.name for column in inspect(model).columns}
            assert set(declared.values()) <= KINDS.keys()


@pytest.mark.parametrize(
    ("table", "column"),
    [(table, column.name) for table, model in MODELS.items() for column in inspect(model).columns],
)
def test_no_value_can_differ_unseen(table: str, column: str, shared: Engine, filled: bytes) -> None:
    other = {
        "CHAR(32)": "'" + "c" * 32 + "'",
        "TEXT": "'others'",
        "INTEGER": "77",
        "BOOLEAN": f'1 - "{column}"',
        "DOUBLE": "7.75",
        "FLOAT": "7.75",
        "DATE": "'1999-12-31'",
        "DATETIME": "'1999-12-31 23:59:59.000001'",
    }
    with shared.connect() as connection:
        load(connection, filled)
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        kinds = {row[1]: row[2] for row in connection.exec_driver_sql(f'PRAGMA table_info("{table}")')}
        before = digest(connection)
        connection.exec_driver_sql(
            f'UPDATE "{table}" SET "{column}" = {other[kinds[column]]} '
            f'WHERE id = (SELECT id FROM "{table}" LIMIT 1)'
        )
        assert digest(connection) != before


def _table(tables: list[Any], name: str) -> list[Any]:
    return next(table for table in tables if table[0] == name)


def _values(tables: list[Any], table: str, column: str) -> list[Any]:
    _name, columns, values = _table(tables, table)
    found: list[Any] = values[columns.index(column)]
    return found


def _first(table: str, column: str, value: object) -> Callable[[list[Any]], None]:
    def change(tables: list[Any]) -> None:
        _values(tables, table, column)[0] = value

    return change


def _swapped(tables: list[Any]) -> None:
    for values in _table(tables, "audit")[2]:
        values[0], values[1] = values[1], values[0]


def _doubled(tables: list[Any]) -> None:
    for values in _table(tables, "audit")[2]:
        values.insert(0, values[0])


def _renamed(tables: list[Any]) -> None:
    columns = _table(tables, "youth")[1]
    columns[columns.index("name")] = "nickname"


def _another_table(tables: list[Any]) -> None:
    tables.append(["local_note", ["key", "value"], [["position"], ["7"]]])


def _short(tables: list[Any]) -> None:
    _values(tables, "youth", "name").pop()


def _another_name(tables: list[Any]) -> None:
    _table(tables, "youth")[0] = "sqlite_master"


UNFIT: dict[str, Callable[[list[Any]], object]] = {
    "a table that is not there": _another_table,
    "a table that is missing": lambda tables: tables.pop(),
    "a table by another name": _another_name,
    "tables in another order": lambda tables: tables.reverse(),
    "a column that is not there": _renamed,
    "columns in another order": lambda tables: _table(tables, "youth")[1].reverse(),
    "a column that is missing": lambda tables: _table(tables, "youth")[2].pop(),
    "a column too short": _short,
    "no columns at all": lambda tables: _table(tables, "youth")[2].clear(),
    "something more": lambda tables: _table(tables, "youth").append("more"),
    "rows in another order": _swapped,
    "a row twice": _doubled,
    "an id of 15 bytes": _first("audit", "worker_id", bytes(15)),
    "an id in digits": _first("audit", "worker_id", "a" * 32),
    "no id": _first("audit", "id", None),
    "no version": _first("audit", "version", None),
    "bytes for words": _first("youth", "name", b"Sara"),
    "a number for words": _first("youth", "name", 7),
    "no words": _first("youth", "name", None),
    "words for a number": _first("domain_view", "position", "7"),
    "a broken number for a whole one": _first("domain_view", "position", 1.5),
    "yes for a number": _first("life_domain", "active", True),
    "a number too large": _first("domain_view", "position", 1 << 63),
    "a whole number for a broken one": _first("step", "place", 1),
    "what is no number": _first("step", "place", float("nan")),
    "a day that there is not": _first("youth", "birth_date", "2025-02-29"),
    "a day in another form": _first("youth", "birth_date", "20250228"),
    "a number for a day": _first("youth", "birth_date", 20250228),
    "an instant in another form": _first("audit", "at", "2025-01-01T08:00:00.000000"),
    "an instant with its zone": _first("audit", "at", "2025-01-01 08:00:00.000000+00:00"),
    "a time stamp": _first("audit", "at", datetime(2025, 1, 1, tzinfo=UTC)),
    "a list for words": _first("youth", "name", ["Sara"]),
    "an object for words": _first("youth", "name", {"Sara": 1}),
    "rows that are not there": _first("domain_view", "overview_id", bytes(16)),
    "a companion who is not there": _first("youth", "companion_id", bytes(16)),
    "two instruments of one key": lambda tables: [
        values.append(bytes([255] * 16) if name == "id" else values[0])
        for name, values in zip(*_table(tables, "instrument")[1:], strict=True)
    ],
}


@pytest.mark.parametrize("change", UNFIT.values(), ids=UNFIT.keys())
def test_what_does_not_fit_is_refused(
    change: Callable[[list[Any]], object], shared: Engine, dumped: bytes
) -> None:
    tables = deepcopy(msgspec.msgpack.decode(dumped))
    change(tables)
    content = msgspec.msgpack.encode(tables)
    assert content != dumped
    with pytest.raises(msgspec.ValidationError), shared.begin() as connection:
        load(connection, content)
    with shared.connect() as connection:
        assert not any(_stored(connection).values())
        # Nothing stays behind on the connection either.
        load(connection, dumped)
        assert dump(connection) == dumped


def test_rows_are_never_put_among_others(engine: Engine, dumped: bytes) -> None:
    with engine.begin() as connection:
        put(
            connection,
            {"erased": [{"id": "a" * 32, "version": "b" * 32, "at": "2026-01-01 00:00:00.000000"}]},
        )
    with pytest.raises(msgspec.ValidationError), engine.begin() as connection:
        load(connection, dumped)


def test_what_is_written_afterwards_is_checked_at_once(engine: Engine, dumped: bytes) -> None:
    with engine.begin() as connection:
        load(connection, dumped)
        assert connection.exec_driver_sql("PRAGMA defer_foreign_keys").scalar() == 0


def test_torn_dumps_are_refused(shared: Engine, dumped: bytes) -> None:
    places = random.Random(1).sample(range(len(dumped)), 60)
    for place in (0, 1, len(dumped) - 1, *places):
        with pytest.raises(msgspec.ValidationError), shared.begin() as connection:
            load(connection, dumped[:place])
    with pytest.raises(msgspec.ValidationError), shared.begin() as connection:
        load(connection, dumped + b"\xc0")


@settings(max_examples=40)
@given(st.one_of(st.binary(max_size=200), st.just(b"\x91" * 100_000)))
def test_any_bytes_are_refused_in_the_same_way(shared: Engine, content: bytes) -> None:
    with pytest.raises(msgspec.ValidationError), shared.begin() as connection:
        load(connection, content)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
IDS = st.one_of(st.uuids(), st.just(UUID(int=0)), st.just(UUID(int=(1 << 128) - 1)))


@settings(max_examples=40)
@given(
    st.dictionaries(
        IDS, st.tuples(IDS, WORDS, st.one_of(st.none(), st.dates()), st.datetimes()), min_size=1, max_size=6
    ),
    st.one_of(st.none(), st.integers(-(1 << 63), (1 << 63) - 1)),
)
def test_any_rows_come_back(
    shared: Engine, rows: dict[UUID, tuple[UUID, str, date | None, datetime]], years: int | None
) -> None:
    tables: Tables = {
        "notebook": [{"id": "1" * 32, "version": "2" * 32, "name": "Team", "keep_years": years}],
        "worker": [
            {"id": one.hex, "version": mark.hex, "name": words, "phone": words, "mail": "", "left_on": day}
            for one, (mark, words, left, _at) in rows.items()
            for day in [left.isoformat() if left else None]
        ],
        "erased": [
            {"id": one.hex, "version": mark.hex, "at": at.isoformat(" ", "microseconds")}
            for one, (mark, _words, _left, at) in rows.items()
        ],
    }
    with shared.connect() as connection:
        put(connection, tables)
        there, content = _stored(connection), dump(connection)
    with shared.connect() as connection:
        load(connection, content)
        assert _stored(connection) == there
        assert dump(connection) == content


def test_what_the_models_write_is_in_the_one_form(engine: Engine) -> None:
    with Session(engine) as session:
        sara = Worker(
            id=UUID(int=5), version=UUID(int=6), name="Sara", phone="", mail="", left_on=date(2026, 1, 2)
        )
        youth = Youth(
            id=UUID(int=7), version=UUID(int=8), name="Noor", language="nl", method="", companion=sara
        )
        gone = Erased(id=UUID(int=9), version=UUID(int=10), at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
        session.add_all((NotebookRow(id=UUID(int=1), version=UUID(int=2), name="Team"), sara, youth, gone))
        session.commit()
        content = dump(session.connection())
    with in_memory() as other, other.begin() as connection:
        load(connection, content)


def test_an_id_in_another_form_is_told_when_it_is_dumped(engine: Engine) -> None:
    with engine.begin() as connection:
        put(
            connection,
            {"erased": [{"id": "A" * 32, "version": "b" * 32, "at": "2026-01-01 00:00:00.000000"}]},
        )
        with pytest.raises(ValueError, match="another form"):
            dump(connection)


def test_the_rows_of_an_older_schema_load_into_its_tables(dumped: bytes) -> None:
    with in_memory() as engine, engine.begin() as connection:
        for table in reversed(list(MODELS)):
            connection.exec_driver_sql(f'DROP TABLE "{table}"')
        connection.exec_driver_sql("DROP TABLE alembic_version")
        upgrade(connection, "0001")
        older = dump(connection)
        with pytest.raises(msgspec.ValidationError):
            load(connection, dumped)
        load(connection, older)
        upgrade(connection)
        assert dump(connection) != older
