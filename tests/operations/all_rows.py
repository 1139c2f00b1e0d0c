"""Everything that stands in a notebook, row for row, to be compared to the letter."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from typing import Any, cast
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.dialects import sqlite

from desktop.models.errors import ExpectedFailure
from desktop.operations.desk import Desk
from desktop.store.images import MODELS, Image
from desktop.store.unit_of_work import UnitOfWork

Tables = dict[str, dict[UUID, Image]]

_DIALECT = sqlite.dialect()


def all_rows(desk: Desk, *, but: tuple[str, ...] = ()) -> Tables:
    """The image of every row, by table and id; without the tables `but`.

    Read past the models: it is what stands in the database, whatever they make of it.
    """

    def read(work: UnitOfWork) -> Tables:
        connection = work.session.connection()
        tables: Tables = {}
        for table in MODELS:
            if table not in but:
                rows = connection.exec_driver_sql(_statement(table))
                tables[table] = {row_id: {**image} for row_id, image in (_image(table, *row) for row in rows)}
        return tables

    return desk.notebook.look(read)


def content(desk: Desk) -> Tables:
    """Every row but those of the audit trail, which undo adds to and never takes from."""
    return all_rows(desk, but=("audit",))


@contextmanager
def refused(desk: Desk, failure: type[ExpectedFailure] = ExpectedFailure) -> Iterator[None]:
    """What is done inside fails in the way expected, and leaves nothing changed."""
    before = all_rows(desk)
    with pytest.raises(failure):
        yield
    assert all_rows(desk) == before


@cache
def _statement(table: str) -> str:
    return str(select(MODELS[table].__table__).compile(dialect=_DIALECT))


@cache
def _image(table: str, *stored: Any) -> tuple[UUID, Image]:
    # Most rows are the same from one reading to the next: the machines read them thousands of times.
    image: dict[str, Any] = {}
    for column, value in zip(MODELS[table].__table__.columns, stored, strict=True):
        processor = column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
        image[column.name] = processor(value) if processor else value
    return image["id"], {name: _plain(value) for name, value in image.items()}


def _plain(value: object) -> str | int | float | bool | None:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else cast("str | int | float | bool | None", value)
