"""The unit of work: one operation on the notebook, whole or not at all, and a record of what it changed."""

from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from msgspec import UNSET, UnsetType
from sqlalchemy import event, inspect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.orm.util import identity_key

from desktop.models.base import Row
from desktop.models.errors import AlreadyThere, ChangedElsewhere, GoneMeanwhile
from desktop.store.images import Image, RowChange, image_before, image_of

R = TypeVar("R", bound=Row)


class UnitOfWork:
    """What an operation works with.

    `mark` is the id of the operation and becomes the version of every row it writes; `at` is when
    the worker did it, which may be long before it is run again after being away.
    """

    def __init__(self, session: Session, *, mark: UUID, worker_id: UUID, at: datetime) -> None:
        self.session = session
        self.mark = mark
        self.worker_id = worker_id
        self.at = at
        self.youth_id: UUID | None = None
        self._kept_marks: dict[Row, UUID] = {}
        self._before: dict[tuple[str, UUID], Image | None] = {}
        self._after: dict[tuple[str, UUID], Image | None] = {}
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def close(self) -> None:
        """Stop recording; the session may go on with another unit of work."""
        event.remove(self.session, "before_flush", self._before_flush)
        event.remove(self.session, "after_flush", self._after_flush)

    @property
    def today(self) -> date:
        """The day on which the worker did this, where the worker was: `at` knows its time zone."""
        return self.at.date()

    def about(self, youth_id: UUID) -> None:
        """Say which youth this is about, for the audit trail and for the pages that show that youth."""
        self.youth_id = youth_id

    def get(self, model: type[R], row_id: UUID, seen_version: UUID | UnsetType = UNSET) -> R:
        """The row with that id.

        Raises GoneMeanwhile where there is none (any more), and ChangedElsewhere where
        `seen_version` is given and somebody has changed the row since it was seen.
        """
        row = self.session.get(model, row_id)
        if row is None:
            raise GoneMeanwhile
        if seen_version is not UNSET and row.version != seen_version:
            raise ChangedElsewhere
        return row

    def add(self, row: R) -> R:
        """Take a new row up."""
        self.session.add(row)
        return row

    def remove(self, row: Row) -> None:
        """Take a row away, with the rows that are part of it."""
        self.session.delete(row)

    def keep_mark(self, row: Row, version: UUID) -> None:
        """Write `row` with this mark: it is again, to the letter, what that mark stood for."""
        self._kept_marks[row] = version

    def flush(self) -> None:
        """Write what has been changed so far.

        Raises ChangedElsewhere, AlreadyThere where an id is given twice, GoneMeanwhile where a row
        that is referred to is not there.
        """
        for row in self.session.new:
            if identity_key(type(row), row.id) in self.session.identity_map:
                raise AlreadyThere
        try:
            self.session.flush()
        except StaleDataError as error:
            raise ChangedElsewhere from error
        except IntegrityError as error:
            words = str(error.orig)
            if "UNIQUE" in words:
                raise AlreadyThere from error
            if "FOREIGN KEY" in words:
                raise GoneMeanwhile from error
            raise

    @property
    def changes(self) -> tuple[RowChange, ...]:
        """The rows changed so far; one that was added and removed again is not among them."""
        return tuple(
            RowChange(table, row_id, before, self._after[table, row_id])
            for (table, row_id), before in self._before.items()
            if before != self._after[table, row_id]
        )

    def _before_flush(self, session: Session, _context: UOWTransaction, _instances: object) -> None:
        for row in session.new:
            self._mark(row)
            self._before.setdefault(_key(row), None)
        # In the same order whenever it is run again: these rows are known in no order of their own.
        for row in sorted(session.dirty, key=_key):
            if session.is_modified(row, include_collections=False):
                self._remember(row)
                self._mark(row)
        for row in session.deleted:
            self._remember(row)

    def _remember(self, row: Row) -> None:
        if _key(row) not in self._before:
            self._before[_key(row)] = image_before(row)

    def _mark(self, row: Row) -> None:
        row.version = self._kept_marks.get(row, self.mark)

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        for row in (*session.new, *session.dirty):
            if _key(row) in self._before and not inspect(row).deleted:
                self._after[_key(row)] = image_of(row)
        for row in session.deleted:
            self._after[_key(row)] = None


def _key(row: Row) -> tuple[str, UUID]:
    return row.__tablename__, row.id
