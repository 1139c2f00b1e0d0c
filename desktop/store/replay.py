"""Rows written from their images: what the journal says is taken over, and what waits is taken back."""

from collections.abc import Iterable, Sequence
from typing import Any, cast
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, inspect
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from desktop.store.images import MODELS, Image, RowChange, values_of
from desktop.store.share.entries import After, Entry

_AT_ONCE = 500
"""Rows written in one statement."""


def take_over(connection: Connection, entries: Sequence[Entry]) -> None:
    """Leave the rows as these entries, one after the other, left them.

    Of a row that several of them changed only the last image is written. Raises
    msgspec.ValidationError for an entry that does not fit the schema or the rows that are there.
    """
    write(connection, (row for entry in entries for row in entry.body.rows))


def take_back(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Leave the rows as they were before these changes."""
    write(connection, (After(change.table, change.id, change.before) for change in changes))


def write(connection: Connection, rows: Iterable[After]) -> None:
    """Write or remove rows; raises as `take_over`."""
    last: dict[str, dict[UUID, Image | None]] = {table: {} for table in MODELS}
    for row in rows:
        if row.table not in last:
            raise msgspec.ValidationError(f"there is no table {row.table}")
        last[row.table][row.id] = row.image
    try:
        # A row is there before those that refer to it, and goes after them; so each step is checked at once.
        for name in MODELS:
            _put(connection, name, [image for image in last[name].values() if image is not None])
        for name in reversed(MODELS):
            _remove(connection, name, [row_id for row_id, image in last[name].items() if image is None])
    except IntegrityError as error:
        raise msgspec.ValidationError("rows that contradict those that are there") from error


def empty(connection: Connection) -> None:
    """Remove all rows of a notebook."""
    for name in reversed(MODELS):
        connection.execute(delete(_table(name)))


def _remove(connection: Connection, name: str, ids: Sequence[UUID]) -> None:
    table = _table(name)
    if ids:
        connection.execute(
            delete(table).where(table.c.id == bindparam("row_id")), [{"row_id": row_id} for row_id in ids]
        )


def _put(connection: Connection, name: str, images: Sequence[Image]) -> None:
    if not images:
        return
    table = _table(name)
    columns = {attribute.key: attribute.columns[0].name for attribute in inspect(MODELS[name]).column_attrs}
    rows: list[dict[str, Any]] = [
        {columns[key]: value for key, value in values_of(name, image).items()} for image in images
    ]
    statement = insert(table)
    statement = statement.on_conflict_do_update(
        index_elements=["id"],
        set_={column.name: statement.excluded[column.name] for column in table.c if column.name != "id"},
    )
    for begin in range(0, len(rows), _AT_ONCE):
        connection.execute(statement, rows[begin : begin + _AT_ONCE])


def _table(name: str) -> Table:
    return cast(Table, inspect(MODELS[name]).local_table)
