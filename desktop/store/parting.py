"""How far a replica and the shared folder are the same, where they parted."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.audit import Audit
from desktop.models.errors import ExpectedFailure
from desktop.store.catching_up import KeyHolder
from desktop.store.place import Kept, Place
from desktop.store.sessions import Sessions
from desktop.store.share.entries import opened
from desktop.store.share.journal import Journal
from desktop.store.share.layout import entry_name
from desktop.store.share.sealed import Header, header_of
from desktop.store.way import Way, hash_of


@dataclass(frozen=True, slots=True)
class Stand:
    """Where this PC stands, and the entries that it keeps, without a gap up to there."""

    position: int
    entry_hash: str
    epoch: int
    kept: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class LastKnown:
    """The last entry in the folder, in its order, that this PC has taken over too; `all`: there is none after it."""

    position: int
    entry_hash: str
    epoch: int
    all: bool


class Parting:
    """Compares one replica with one folder. Raises OSError."""

    def __init__(self, sessions: Sessions, journal: Journal, way: Way, holder: KeyHolder) -> None:
        self._sessions, self._journal, self._way, self._holder = sessions, journal, way, holder

    def stand(self) -> Stand:
        """Where this PC stands."""
        with self._sessions.reading() as session:
            place = Place(session.connection())
            kept: list[Kept] = []
            wanted = place.hash
            for position in reversed(place.kept_positions()):
                one = place.kept(position)
                if one is None or position != place.position - len(kept) or hash_of(one.raw) != wanted:
                    break
                kept.append(one)
                wanted = one.previous
            return Stand(place.position, place.hash, place.epoch, tuple(reversed(kept)))

    def lost(self, stand: Stand, there: Sequence[int]) -> tuple[Kept, ...] | None:
        """What is kept here that follows on the last that both have; None where nothing leads from that to us."""
        found = frozenset(there)
        lost: tuple[Kept, ...] | None = None
        for number in range(len(stand.kept) - 1, -1, -1):
            one = stand.kept[number]
            if one.position in found and self._way.raw(one.position) == one.raw:
                lost = stand.kept[number + 1 :]
                break
        else:
            if stand.kept and self._journal.holds_exactly(stand.kept[0].position - 1, stand.kept[0].previous):
                lost = stand.kept
        if lost and lost[0].position not in found and max(there, default=0) > lost[0].position:
            # It went on from a snapshot: what we have of before was not lost, but is needed no more.
            return None
        return lost

    def last_known(self, since: Header | None, there: Sequence[int]) -> LastKnown | None:
        """Walk along the entries since a snapshot as long as this PC knows them; None where there is a hole."""
        with self._sessions.reading() as session:
            known = known_to(session)
        first = since.position + 1 if since else min(there, default=0)
        previous = since.previous if since else None
        last = LastKnown(first - 1, previous or "", since.epoch if since else 1, all=True)
        for position in range(first, max(there, default=-1) + 1):
            raw = self._way.raw(position)
            if raw is None:
                return None
            try:
                follows = header_of(raw, entry_name(position)).previous if previous is None else previous
                entry = opened(raw, position, follows, self._holder.keys)
            except ExpectedFailure:
                return None
            if entry.body.rows and entry.body.id not in known:
                return LastKnown(last.position, last.entry_hash, last.epoch, all=False)
            previous = entry.hash
            last = LastKnown(entry.position, entry.hash, entry.epoch, all=True)
        return last


def known_to(session: Session) -> frozenset[UUID]:
    """The operations that stand in the audit trail."""
    return frozenset(session.scalars(select(Audit.id)))
