"""What a replica knows of its place: how far it has come in the journal, and what still waits to go there.

These tables are this PC's own: they are in the replica, encrypted like all of it, but never in the
journal or in a snapshot.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
from sqlalchemy import Column, Connection, Integer, LargeBinary, MetaData, Table, Text, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.envelopes import Envelope
from desktop.store.images import RowChange
from desktop.store.share.entries import NO_HASH, Entry

LOCAL = MetaData()
_NOTES = Table("local_note", LOCAL, Column("key", Text, primary_key=True), Column("value", Text))
_OUTBOX = Table(
    "local_outbox",
    LOCAL,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("envelope", LargeBinary, nullable=False),
    Column("changes", LargeBinary, nullable=False),
)
_CLASHES = Table(
    "local_clash",
    LOCAL,
    Column("id", Text, primary_key=True),
    Column("envelope", LargeBinary, nullable=False),
    Column("changes", LargeBinary, nullable=False),
    Column("why", Text, nullable=False),
)
_ENTRIES = Table(
    "local_entry",
    LOCAL,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("previous", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Column("at", Text, nullable=False),
)

MADE_AT, MADE_POSITION, MADE_EPOCH = "backup_at", "backup_position", "backup_epoch"
"""Notes on the newest verified snapshot: when it was made, the position after it, and under which key."""
SECOND_AT, SECOND_FOLDER = "second_at", "second_folder"
"""Notes on the second backup folder: when a snapshot was made there last, and where it is."""
ERASED_AT = "erased_position"
"""The note on the position at which a youth was erased last: nothing older may be kept anywhere."""
CLEARED_AT = "cleared_position"
"""The note on the last erasing of which we know that nothing older lies in the shared folder any more."""
KEPT = timedelta(days=30)
"""How long the entries are kept here, to put them back where the folder lost them."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An operation that is done here, and not yet in the journal; `changes` on the state before it."""

    number: int
    envelope: Envelope
    changes: tuple[RowChange, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry of the journal as it was read or written here."""

    position: int
    previous: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Clash:
    """An operation that was refused when it was run again; `why` names the failure's class."""

    envelope: Envelope
    changes: tuple[RowChange, ...]
    why: str


class Place:
    """The place of a replica, read and written in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @staticmethod
    def lay_out(connection: Connection) -> None:
        """Make the tables where they are not there yet."""
        LOCAL.create_all(connection)

    # How far it has come

    @property
    def position(self) -> int:
        """The position of the entry that was taken over last."""
        return int(self.note("position") or 0)

    @property
    def hash(self) -> str:
        """The hash of that entry."""
        return self.note("hash") or NO_HASH

    @property
    def epoch(self) -> int:
        """The epoch of that entry: what comes after it is of the same or a later one."""
        return int(self.note("epoch") or 1)

    def stand_at(self, position: int, entry_hash: str, epoch: int) -> None:
        """Say how far this replica has come."""
        for key, value in (("position", str(position)), ("hash", entry_hash), ("epoch", str(epoch))):
            self.write_note(key, value)

    def step(self) -> None:
        """Count an operation of a notebook that has no journal."""
        self.write_note("position", str(self.position + 1))

    def advance(self, entries: Sequence[Entry], now: datetime) -> None:
        """Stand at the last of these entries, one after the other, and keep them."""
        if not entries:
            return
        previous = self.hash
        rows = []
        for entry in entries:
            rows.append(
                {
                    "position": entry.position,
                    "previous": previous,
                    "raw": entry.raw,
                    "at": now.astimezone(UTC).isoformat(),
                }
            )
            previous = entry.hash
        self._connection.execute(insert(_ENTRIES).on_conflict_do_nothing(), rows)
        self.stand_at(entries[-1].position, entries[-1].hash, entries[-1].epoch)

    def kept(self, position: int) -> Kept | None:
        """The entry at a position, if it is kept here."""
        row = self._connection.execute(select(_ENTRIES).where(_ENTRIES.c.position == position)).first()
        return Kept(row.position, row.previous, row.raw) if row else None

    def kept_size(self, position: int) -> int | None:
        """How many bytes the entry at a position has, if it is kept here."""
        return self._connection.scalar(
            select(func.length(_ENTRIES.c.raw)).where(_ENTRIES.c.position == position)
        )

    def kept_positions(self) -> tuple[int, ...]:
        """The positions of the entries that are kept here, in order."""
        return tuple(self._connection.scalars(select(_ENTRIES.c.position).order_by(_ENTRIES.c.position)))

    def forget_entries(self, before: datetime | None = None, upto: int | None = None) -> None:
        """Forget entries taken over before an instant, or up to a position; all of them without either."""
        gone = delete(_ENTRIES)
        if before is not None:
            gone = gone.where(_ENTRIES.c.at < before.astimezone(UTC).isoformat())
        if upto is not None:
            gone = gone.where(_ENTRIES.c.position <= upto)
        self._connection.execute(gone)

    # What waits

    def waits(self) -> int:
        """How many operations wait."""
        return int(self._connection.scalar(select(func.count()).select_from(_OUTBOX)) or 0)

    def waiting(self) -> tuple[Waiting, ...]:
        """The operations that wait, in the order in which they were done."""
        rows = self._connection.execute(select(_OUTBOX).order_by(_OUTBOX.c.number))
        return tuple(Waiting(row.number, _envelope(row.envelope), _changes(row.changes)) for row in rows)

    def wait(self, envelope: Envelope, changes: Sequence[RowChange]) -> None:
        """Have an operation wait behind the others."""
        self._connection.execute(
            insert(_OUTBOX).values(
                envelope=msgspec.json.encode(envelope), changes=msgspec.json.encode(tuple(changes))
            )
        )

    def changed_to(self, number: int, changes: Sequence[RowChange]) -> None:
        """Say what a waiting operation changes, now that it was run again on another state."""
        self._connection.execute(
            _OUTBOX.update()
            .where(_OUTBOX.c.number == number)
            .values(changes=msgspec.json.encode(tuple(changes)))
        )

    def wait_no_more(self, number: int) -> None:
        """Take an operation from those that wait."""
        self._connection.execute(delete(_OUTBOX).where(_OUTBOX.c.number == number))

    # What clashes

    def clash(self, envelope: Envelope, changes: Sequence[RowChange], why: str) -> None:
        """Keep an operation that was refused, for the worker to look at."""
        self._connection.execute(
            insert(_CLASHES)
            .values(
                id=str(envelope.id),
                envelope=msgspec.json.encode(envelope),
                changes=msgspec.json.encode(tuple(changes)),
                why=why,
            )
            .on_conflict_do_nothing()
        )

    def clashes(self) -> tuple[Clash, ...]:
        """All that clash, the oldest first."""
        found = (
            Clash(_envelope(row.envelope), _changes(row.changes), row.why)
            for row in self._connection.execute(select(_CLASHES))
        )
        return tuple(sorted(found, key=lambda clash: clash.envelope.at))

    def clash_count(self) -> int:
        """How many clash."""
        return int(self._connection.scalar(select(func.count()).select_from(_CLASHES)) or 0)

    def settled(self, clash: UUID) -> None:
        """Take a clash away."""
        self._connection.execute(delete(_CLASHES).where(_CLASHES.c.id == str(clash)))

    def unsettled(self) -> tuple[bytes, ...]:
        """All that waits or clashes, as it is kept."""
        kept = (select(table.c.envelope, table.c.changes) for table in (_OUTBOX, _CLASHES))
        return tuple(raw for each in kept for row in self._connection.execute(each) for raw in row)

    # What else this PC notes

    def note(self, key: str) -> str | None:
        """What was noted under a key."""
        return self._connection.scalar(select(_NOTES.c.value).where(_NOTES.c.key == key))

    def write_note(self, key: str, value: str | None) -> None:
        """Note something, or forget it with None."""
        if value is None:
            self._connection.execute(delete(_NOTES).where(_NOTES.c.key == key))
            return
        self._connection.execute(
            insert(_NOTES)
            .values(key=key, value=value)
            .on_conflict_do_update(index_elements=["key"], set_={"value": value})
        )


def _envelope(raw: bytes) -> Envelope:
    return msgspec.json.decode(raw, type=Envelope)


def _changes(raw: bytes) -> tuple[RowChange, ...]:
    return msgspec.json.decode(raw, type=tuple[RowChange, ...])
