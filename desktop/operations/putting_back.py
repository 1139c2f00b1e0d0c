"""Undo and redo: put rows back to the letter as they were before an operation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from desktop.models.errors import (
    AlreadyThere,
    ChangedElsewhere,
    FieldNotUnderstood,
    GoneMeanwhile,
    UndoImpossible,
)
from desktop.models.people import Erased, NotebookRow, Youth
from desktop.operations.base import Operation
from desktop.operations.domains import how_many_active, refuse_wrong_number
from desktop.store.images import MODELS, Image, RowChange, values_of
from desktop.store.unit_of_work import UnitOfWork

_NEVER = frozenset({"audit", "erased"})
"""What is never put back: the trail says what was done, undone or not, and what was erased stays so."""


class Earlier(msgspec.Struct, frozen=True):
    """One row as it was (None: it was not there) and the version it must have now (None: absent)."""

    table: str
    id: UUID
    image: Image | None
    now: UUID | None


@dataclass(frozen=True, kw_only=True)
class PutBack(Operation):
    """Put rows back as they were. `undoes` names the operation, for the audit trail.

    A row gets its earlier version mark back too: it is again exactly what that mark stood for, so
    the operations before and after it on the undo stack still fit.
    """

    rows: tuple[Earlier, ...]
    undoes: str = ""
    youth: UUID | None = None

    @property
    def kind(self) -> str:
        """What it is called with what it undoes: PutBack SetScore."""
        return f"PutBack {self.undoes}".rstrip()

    def run(self, work: UnitOfWork) -> None:
        """Write the rows.

        Raises UndoImpossible where somebody has changed one of them since, or built on it, TooFewDomains
        and TooManyDomains where the wheel would have another number than it may, and FieldNotUnderstood
        for rows that make no sense.
        """
        # It goes into the audit trail, where nobody's own words belong.
        if self.undoes and not (self.undoes.isascii() and self.undoes.isidentifier()):
            raise FieldNotUnderstood(field="undoes", value=self.undoes)
        if self.youth:
            work.about(self.youth)
        for row in self.rows:
            if row.table not in MODELS or row.table in _NEVER:
                raise FieldNotUnderstood(field="rows", value=row.table)
            if row.table == Youth.__tablename__ and work.session.get(Erased, row.id) is not None:
                raise UndoImpossible
            # There is exactly one.
            if row.table == NotebookRow.__tablename__ and (row.image is None or row.now is None):
                raise UndoImpossible
        domains = how_many_active(work)
        try:
            # A row is there before those that refer to it, and goes after them.
            for table in MODELS:
                self._put_all(work, (row for row in self.rows if row.table == table and row.image))
            for table in reversed(MODELS):
                self._put_all(work, (row for row in self.rows if row.table == table and not row.image))
        except (GoneMeanwhile, AlreadyThere, ChangedElsewhere) as failure:
            raise UndoImpossible from failure
        # Taking a row away takes along what is part of it: none of that may be a colleague's.
        if {(change.table, change.id) for change in work.changes} - {
            (row.table, row.id) for row in self.rows
        }:
            raise UndoImpossible
        # A colleague may have switched others on or off since.
        refuse_wrong_number(work, domains)

    def _put_all(self, work: UnitOfWork, rows: Iterable[Earlier]) -> None:
        found = tuple(rows)
        for row in found:
            self._put(work, row)
        if found:
            work.flush()

    def _put(self, work: UnitOfWork, earlier: Earlier) -> None:
        row = work.session.get(MODELS[earlier.table], earlier.id)
        if (row.version if row else None) != earlier.now:
            raise UndoImpossible
        if earlier.image is None:
            if row is not None:
                work.remove(row)
            return
        try:
            values = values_of(earlier.table, earlier.image)
            if values["id"] != earlier.id:
                raise FieldNotUnderstood(field="rows", value=str(values["id"]))
            if row is None:
                row = work.add(MODELS[earlier.table](**values))
            for name, value in values.items():
                if name != "version" and getattr(row, name) != value:
                    setattr(row, name, value)
            work.keep_mark(row, values["version"])
        except (msgspec.ValidationError, ValueError, KeyError, TypeError) as error:
            raise FieldNotUnderstood(field="rows", value=earlier.table) from error


def inverse_of(kind: str, changes: Sequence[RowChange], youth_id: UUID | None) -> PutBack:
    """The operation that puts back what `changes` changed; the audit trail itself is never undone.

    Nor is erasing: its inverse is empty.
    """
    if any(change.table == Erased.__tablename__ for change in changes):
        return PutBack(rows=(), undoes=kind, youth=youth_id)
    return PutBack(
        rows=tuple(
            Earlier(change.table, change.id, change.before, _version(change.after))
            for change in changes
            if change.table not in _NEVER
        ),
        undoes=kind.removeprefix("PutBack "),
        youth=youth_id,
    )


def _version(image: Image | None) -> UUID | None:
    return None if image is None else UUID(str(image["version"]))
