"""Sessions on the replica: one to write, whole or not at all, and one to read."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from desktop.store.replica import data_version, integrity, told_in_words


class Sessions:
    """Gives sessions on one replica, one at a time. What the disk says comes out as expected failures."""

    def __init__(self, engine: Engine, file: Path) -> None:
        self._engine = engine
        self._file = file
        self._open_session: Session | None = None
        self._seen = self._data_version()

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Save all that is written inside as one: if anything fails, nothing of it is kept."""
        with told_in_words(self._file), self._new_session() as session:
            self._open_session = session
            try:
                yield
                session.commit()
            finally:
                self._open_session = None

    @contextlib.contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are saved at the end; nothing of them if anything is raised inside."""
        if self._open_session:
            yield self._open_session
            # Each begins with nothing in memory, as it would on its own.
            self._open_session.expunge_all()
            return
        with told_in_words(self._file), self._new_session() as session:
            yield session
            session.commit()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """A session of which nothing is kept."""
        if self._open_session:
            yield self._open_session
            self._open_session.expunge_all()
            return
        with told_in_words(self._file):
            connection = self._engine.connect().execution_options(reading=True)
            with connection, Session(connection) as session:
                yield session

    def changed_by_others(self) -> bool:
        """Whether another program has written in this replica since this was last asked."""
        now = self._data_version()
        changed, self._seen = now != self._seen, now
        return changed

    def unsound(self) -> tuple[str, ...]:
        """What is unsound in the replica, in the database's own words; empty when all is well."""
        with told_in_words(self._file), self._engine.connect() as connection:
            return integrity(connection.execution_options(reading=True))

    def wipe(self) -> None:
        """Have nothing left on the disk of what was removed: not in the log beside the replica either."""
        if self._open_session:
            # It is not saved yet, so nothing of it is removed either.
            return
        with told_in_words(self._file):
            connection = self._engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()

    def close(self) -> None:
        """Let go of the replica."""
        self._engine.dispose()

    def _new_session(self) -> Session:
        # One flush at the end: a row half made by an operation is never written in between.
        return Session(self._engine, expire_on_commit=False, autoflush=False)

    def _data_version(self) -> int:
        with told_in_words(self._file):
            return data_version(self._engine)
