"""All rows of a notebook as one piece of bytes: the same rows give the same bytes on every PC.

MessagePack: [[table, [column, …], [[values of the first column], …]], …]. Tables stand in the order of
`images.MODELS`, columns by their names, rows by their ids. A value is what the database holds; ids, of
which there are most, are 16 raw bytes instead of 32 digits. It compresses well: alike stands by alike.

Tables and columns are those that the database has, not those of the models: so the rows of an older
schema can be loaded, and then be brought up to date. Tables of this PC's own are left out.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import pairwise
from typing import Any

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from desktop.store.column_kinds import KINDS, Kind
from desktop.store.images import MODELS

_Tables = Mapping[str, Mapping[str, Kind]]


class _Rows(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """The rows of one table, column by column."""

    table: str
    columns: list[str]
    values: Sequence[Sequence[Any]]


def dump(connection: Connection) -> bytes:
    """All rows that there are now. Raises ValueError for values that this program cannot have written."""
    rows = [_dumped(connection, table, kinds) for table, kinds in _tables(connection).items()]
    return msgspec.msgpack.encode(rows)


def load(connection: Connection, dump: bytes) -> None:
    """Put rows into empty tables, in the transaction of `connection`.

    Raises msgspec.ValidationError, which is a ValueError, for what is no dump, does not fit the
    tables, or has rows that contradict each other; then give the transaction up.
    """
    try:
        found = msgspec.msgpack.decode(dump, type=list[_Rows])
    except (msgspec.DecodeError, UnicodeError, RecursionError) as failure:
        raise msgspec.ValidationError("these are no rows of a notebook") from failure
    tables = _tables(connection)
    wanted = [(table, list(kinds)) for table, kinds in tables.items()]
    if [(rows.table, rows.columns) for rows in found] != wanted:
        raise msgspec.ValidationError("these are rows of other tables")
    # Some refer to rows that come later: that is looked at when all are there.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    try:
        for rows in found:
            _fill(connection, rows, tables[rows.table])
    except IntegrityError as failure:
        raise msgspec.ValidationError("these are rows that contradict each other") from failure
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise msgspec.ValidationError("these rows refer to others that are not there")
    # What is written after this in the same transaction is checked at once again.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = OFF")


def digest(connection: Connection) -> str:
    """SHA-256 of the dump, in hex: replicas that have it in common are equal row for row."""
    return sha256(dump(connection)).hexdigest()


def _tables(connection: Connection) -> _Tables:
    """The tables of a notebook that this database has, with the kind of each column."""
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    return {table: _columns(connection, table) for table in MODELS if table in there}


def _columns(connection: Connection, table: str) -> Mapping[str, Kind]:
    found = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    return {name: KINDS[declared] for name, declared in sorted((column[1], column[2]) for column in found)}


def _dumped(connection: Connection, table: str, kinds: Mapping[str, Kind]) -> _Rows:
    names = ", ".join(f'"{name}"' for name in kinds)
    rows = connection.exec_driver_sql(f'SELECT {names} FROM "{table}" ORDER BY id').all()  # noqa: S608 - our own names
    columns: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) or [()] * len(kinds)
    values = [kind.packed(stored) for kind, stored in zip(kinds.values(), columns, strict=True)]
    return _Rows(table, list(kinds), values)


def _fill(connection: Connection, rows: _Rows, kinds: Mapping[str, Kind]) -> None:
    if len(rows.values) != len(kinds) or len({len(values) for values in rows.values}) != 1:
        raise msgspec.ValidationError(f"rows of {rows.table} are not whole")
    if connection.exec_driver_sql(f'SELECT 1 FROM "{rows.table}" LIMIT 1').first() is not None:  # noqa: S608 - ours
        raise msgspec.ValidationError(f"{rows.table} is not empty")
    stored = {
        name: kind.stored(values) for (name, kind), values in zip(kinds.items(), rows.values, strict=True)
    }
    ids = stored["id"]
    if None in ids or any(one >= other for one, other in pairwise(ids)):
        raise msgspec.ValidationError(f"rows of {rows.table} are not in order")
    if ids:
        names, places = ", ".join(f'"{name}"' for name in stored), ", ".join("?" for _ in stored)
        statement = f'INSERT INTO "{rows.table}" ({names}) VALUES ({places})'  # noqa: S608 - our own names
        connection.exec_driver_sql(statement, list(zip(*stored.values(), strict=True)))
