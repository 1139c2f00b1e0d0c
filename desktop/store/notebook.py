"""An opened notebook: the one door through which operations and questions reach the replica."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid4

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from desktop.models.audit import Audit
from desktop.store.images import RowChange
from desktop.store.replica import REPLICA, data_version, integrity, told_in_words
from desktop.store.unit_of_work import UnitOfWork

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """Who does what, when: an operation as it can be stored, sent, and run again with the same outcome."""

    kind: str
    fields: dict[str, object]
    worker_id: UUID
    id: UUID
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Performed:
    """What came of an operation: what it returned, the rows it changed, the youth it was about."""

    envelope: Envelope
    result: UUID | None
    changes: tuple[RowChange, ...]
    youth_id: UUID | None


Publish = Callable[[Envelope, tuple[RowChange, ...]], None]
"""Tells the truth outside this PC what changed, before it is committed here; raises to stop it."""


def keep_here(_envelope: Envelope, _changes: tuple[RowChange, ...]) -> None:
    """Publish nowhere: the replica is all there is of a notebook on one PC."""


class Notebook:
    """A notebook that has been unlocked. One thread at a time."""

    def __init__(
        self, folder: Path, notebook_id: UUID, worker_id: UUID, engine: Engine, publish: Publish = keep_here
    ) -> None:
        self.folder = folder
        self.id = notebook_id
        self.worker_id = worker_id
        self._engine = engine
        self._publish = publish
        self._file = folder / REPLICA
        self._open_session: Session | None = None
        self._seen = self._data_version()

    def perform(self, envelope: Envelope, run: Callable[[UnitOfWork], UUID | None]) -> Performed:
        """Run an operation in one unit of work: all of it is saved, or nothing.

        Raises the expected failures of the operation, ChangedElsewhere, and what the disk says.
        """
        with self._writing() as session:
            work = UnitOfWork(session, mark=envelope.id, worker_id=envelope.worker_id, at=envelope.at)
            try:
                result = run(work)
                work.add(
                    Audit(
                        id=envelope.id,
                        at=envelope.at,
                        worker_id=envelope.worker_id,
                        kind=envelope.kind,
                        youth_id=work.youth_id,
                    )
                )
                work.flush()
            finally:
                work.close()
            changes = work.changes
            self._publish(envelope, changes)
        return Performed(envelope=envelope, result=result, changes=changes, youth_id=work.youth_id)

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Save all that is performed inside as one: if anything fails, nothing of it is kept.

        For a history that is retold into a notebook which nobody else can see yet: one commit for
        all costs a tenth of one for each.
        """
        with told_in_words(self._file), self._new_session() as session:
            self._open_session = session
            try:
                yield
                session.commit()
            finally:
                self._open_session = None

    def look(self, answer: Callable[[UnitOfWork], T]) -> T:
        """Answer a question; nothing it does is kept."""
        with self._reading() as session:
            work = UnitOfWork(session, mark=uuid4(), worker_id=self.worker_id, at=datetime.now().astimezone())
            try:
                return answer(work)
            finally:
                work.close()

    def changed_by_others(self) -> bool:
        """Whether another program has written in this replica since this was last asked."""
        now = self._data_version()
        changed, self._seen = now != self._seen, now
        return changed

    def unsound(self) -> tuple[str, ...]:
        """What is unsound in the replica, in the database's own words; empty when all is well."""
        with told_in_words(self._file), self._engine.connect() as connection:
            return integrity(connection.execution_options(reading=True))

    def close(self) -> None:
        """Let go of the replica; what was performed has been saved already."""
        self._engine.dispose()

    def _new_session(self) -> Session:
        # One flush at the end: a row half made by an operation is never written in between.
        return Session(self._engine, expire_on_commit=False, autoflush=False)

    def _data_version(self) -> int:
        with told_in_words(self._file):
            return data_version(self._engine)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Session]:
        if self._open_session:
            yield self._open_session
            # Each begins with nothing in memory, as it would on its own.
            self._open_session.expunge_all()
            return
        with told_in_words(self._file), self._new_session() as session:
            yield session
            session.commit()

    @contextlib.contextmanager
    def _reading(self) -> Iterator[Session]:
        if self._open_session:
            yield self._open_session
            self._open_session.expunge_all()
            return
        with told_in_words(self._file):
            connection = self._engine.connect().execution_options(reading=True)
            with connection, Session(connection) as session:
                yield session
