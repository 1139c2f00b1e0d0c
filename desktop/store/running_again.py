"""What waits, run again on what colleagues did meanwhile: published later, dropped, or kept as a clash."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.audit import Audit
from desktop.models.errors import ExpectedFailure
from desktop.models.people import Erased
from desktop.store.images import RowChange
from desktop.store.place import ERASED_AT, Place, Waiting
from desktop.store.replay import take_back
from desktop.store.row_sets import OF_YOUTHS
from desktop.store.running import Revive, run_in
from desktop.store.share.entries import After


@dataclass(slots=True)
class Brought:
    """What a look at the folder brought, for the pages."""

    youths: set[UUID] = field(default_factory=set)
    everything: bool = False
    erased: set[UUID] = field(default_factory=set)
    dropped: int = 0
    put_back: int = 0

    def add(self, other: "Brought") -> None:
        """Take up what another look brought."""
        self.youths |= other.youths
        self.everything = self.everything or other.everything
        self.erased |= other.erased
        self.dropped += other.dropped
        self.put_back += other.put_back

    def about(self, rows: Collection[After] | Collection[RowChange], youth: UUID | None) -> None:
        """Note that these rows were changed, about a youth or about the notebook."""
        if youth is not None:
            self.youths.add(youth)
        elif any(row.table != Audit.__tablename__ for row in rows):
            self.everything = True


def set_aside(session: Session, waiting: Sequence[Waiting]) -> None:
    """Leave the rows as they were before all that waits."""
    take_back(session.connection(), [change for one in reversed(waiting) for change in reversed(one.changes)])


def run_again(
    session: Session,
    waiting: Sequence[Waiting],
    published: Collection[UUID],
    revive: Revive,
    brought: Brought,
) -> None:
    """Run what waits again, in order, on the rows as they are now.

    What was published meanwhile (its answer was lost, or a copy of this replica did it) is taken from
    what waits. What no longer fits becomes a clash; about a youth who was erased nothing is kept.
    """
    place = Place(session.connection())
    for one in waiting:
        envelope, youth = one.envelope, youth_of(one.changes)
        brought.about(one.changes, youth)
        if envelope.id in published or session.get(Audit, envelope.id) is not None:
            place.wait_no_more(one.number)
            continue
        if youth is not None and session.get(Erased, youth) is not None:
            place.wait_no_more(one.number)
            brought.dropped += 1
            continue
        savepoint = session.begin_nested()
        try:
            performed = run_in(session, envelope, revive(envelope))
        except ExpectedFailure as failure:
            savepoint.rollback()
            place.wait_no_more(one.number)
            if youth is None and _holds_youths(one.changes) and session.scalars(select(Erased.id)).first():
                # What is about all youths, such as restoring the notebook, may hold words of that one.
                brought.dropped += 1
            else:
                place.clash(envelope, one.changes, type(failure).__name__)
        else:
            savepoint.commit()
            place.changed_to(one.number, performed.changes)
        # Each is run on what stands in the database, as it would be on its own.
        session.expunge_all()


def forget_youth(place: Place, youth: UUID | None, position: int) -> None:
    """Keep nothing on this PC about a youth who was erased at a position, besides what waits: that is run again."""
    place.write_note(ERASED_AT, str(position))
    place.forget_entries(upto=position - 1)
    for clash in place.clashes():
        about = youth_of(clash.changes)
        # What is about all youths may hold words of this one.
        if about == youth or (about is None and _holds_youths(clash.changes)):
            place.settled(clash.envelope.id)


def _holds_youths(changes: Collection[RowChange]) -> bool:
    return any(change.table in OF_YOUTHS for change in changes)


def youth_of(changes: Collection[RowChange]) -> UUID | None:
    """The youth whom an operation is about, as its line in the audit trail says."""
    for change in changes:
        if change.table == Audit.__tablename__ and change.after:
            youth = change.after["youth_id"]
            return None if youth is None else msgspec.convert(youth, UUID)
    return None
