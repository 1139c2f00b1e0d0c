"""Rows of a snapshot tried out in a database of their own: in memory, under a key that nobody keeps."""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine

from desktop.store.replica import engine_of
from desktop.store.rows_dump import dump as dump_of
from desktop.store.rows_dump import load
from desktop.store.schema import SCHEMA, lay_out, upgrade
from desktop.store.sealing import new_notebook_key

_IN_MEMORY = Path(":memory:")
_STEP = re.compile(r"[0-9]{4}")


def comes_back(dump: bytes, schema: str) -> bool:
    """Whether the rows load, fit together, and are the very same when they are read again."""
    try:
        with _laid_out(schema) as engine, engine.begin() as connection:
            load(connection, dump)
            told = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            return told == ["ok"] and dump_of(connection) == dump
    except ValueError:
        return False


def brought_up_to_date(dump: bytes, schema: str) -> bytes | None:
    """The rows of an older schema in that of this program; None where they do not fit theirs."""
    from alembic.util import CommandError

    if not _STEP.fullmatch(schema):
        return None
    try:
        with _laid_out(schema) as engine, engine.begin() as connection:
            load(connection, dump)
            upgrade(connection)
            return dump_of(connection)
    except (ValueError, CommandError):
        return None


@contextlib.contextmanager
def _laid_out(schema: str) -> Iterator[Engine]:
    engine = engine_of(_IN_MEMORY, new_notebook_key())
    try:
        if schema == SCHEMA:
            lay_out(engine)
        else:
            with engine.begin() as connection:
                upgrade(connection, schema)
        yield engine
    finally:
        engine.dispose()
