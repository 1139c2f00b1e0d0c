"""The replica: the encrypted SQLite database (SQLCipher) of a notebook on this PC."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from desktop.models.errors import (
    DiskFull,
    FolderNotWritable,
    NotebookBusy,
    NotebookDamaged,
)

REPLICA = "replica.sqlcipher"
PATIENCE_MS = 5000
"""How long we wait for another program that is writing in the same replica."""

_FIRST_WORDS = (
    "PRAGMA cipher_log_level = NONE",  # else SQLCipher writes to standard error
    "PRAGMA key = \"x'{key}'\"",
    f"PRAGMA busy_timeout = {PATIENCE_MS}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def engine_of(file: Path, key: bytes) -> Engine:
    """An engine with one connection to the replica; `key` is 32 bytes, used raw.

    A transaction begins IMMEDIATE, so that two writers wait for each other instead of failing
    half-way; one with the execution option `reading` begins DEFERRED and keeps nobody waiting.
    """

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(file), isolation_level=None, check_same_thread=False)
        try:
            for words in _FIRST_WORDS:
                connection.execute(words.format(key=key.hex()))
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        # An error of the database must not repeat what was to be written.
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN DEFERRED" if reading else "BEGIN IMMEDIATE")

    return engine


def opens(file: Path, key: bytes) -> bool:
    """Whether this key opens the replica; raises what else the database says."""
    engine = engine_of(file, key)
    try:
        with engine.connect().execution_options(reading=True) as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except (DBAPIError, dbapi2.Error) as error:
        if "not a database" in str(error):
            return False
        raise
    finally:
        engine.dispose()
    return True


def close_anew(file: Path, key: bytes, new: bytes) -> bool:
    """Put the replica under another key, whole or not at all; whether it was: not while somebody has it open."""
    connection = dbapi2.connect(str(file), isolation_level=None)
    try:
        for words in _FIRST_WORDS[:3]:
            connection.execute(words.format(key=key.hex()))
        # What is in the log beside it is under the old key.
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except dbapi2.OperationalError as error:
        if "locked" in str(error):
            return False
        raise
    finally:
        connection.close()
    return True


@contextmanager
def told_in_words(file: Path) -> Iterator[None]:
    """Turn what the database or the disk says into failures that a worker can act on.

    Raises DiskFull, NotebookBusy, FolderNotWritable or NotebookDamaged; what is none of these is a
    mistake of ours and passes unchanged.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        raise _expected(error, file) or error from error


def _expected(error: Exception, file: Path) -> Exception | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    words = str(cause)
    if "disk is full" in words:
        return DiskFull()
    if "locked" in words:
        return NotebookBusy()
    if "readonly" in words or "unable to open" in words:
        return FolderNotWritable(folder=str(file.parent))
    damaged = ("not a database", "malformed", "disk I/O error", "file is encrypted")
    if any(word in words for word in damaged):
        return NotebookDamaged(file=file.name)
    return None


def integrity(connection: Connection) -> tuple[str, ...]:
    """What is unsound in the replica, in SQLCipher's and SQLite's own words; empty when all is well."""
    try:
        cipher = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
        sqlite = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
        foreign = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
    except DatabaseError as error:
        return (str(error.orig),)
    return (*cipher, *(line for line in sqlite if line != "ok"), *foreign)


def data_version(engine: Engine) -> int:
    """A number that changes when another program has written in the replica (PRAGMA data_version)."""
    with engine.connect().execution_options(reading=True) as connection:
        return cast(int, connection.exec_driver_sql("PRAGMA data_version").scalar_one())
