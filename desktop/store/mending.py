"""What is done where the shared folder does not hold what this PC stands at.

It may have moved on while this PC was away, so that older entries are gone: then we begin again from a
snapshot. It may have been put back to last night's copy: then we put back what it lost, byte for byte.
Somebody may have gone on from last night's copy before we came: then we begin again from a snapshot
too, and what the folder lost is told again, as work that waits, so that each piece is taken up or shown
as a clash. And where all that leads from the folder to us is gone, we bring the folder to where we are.
"""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.errors import ExpectedFailure, KeyDoesNotFit, MomentGone, NotebookDamaged
from desktop.models.people import Erased
from desktop.store.catching_up import KeyHolder
from desktop.store.parting import LastKnown, Parting, Stand, known_to
from desktop.store.place import CLEARED_AT, MADE_POSITION, Kept, Place
from desktop.store.putting_in_order import PuttingInOrder
from desktop.store.rebuilding import rebuilt
from desktop.store.replay import empty
from desktop.store.row_sets import Rows
from desktop.store.rows_dump import dump, load
from desktop.store.running import Revive
from desktop.store.running_again import Brought, forget_youth, run_again, set_aside
from desktop.store.schema import SCHEMA
from desktop.store.sessions import Sessions
from desktop.store.setting_aside import write_snapshot
from desktop.store.share.entries import NO_HASH, Entry, opened
from desktop.store.share.journal import Journal
from desktop.store.share.layout import entry_name
from desktop.store.share.sealed import Header, header_of
from desktop.store.share.snapshots import Snapshots
from desktop.store.telling_again import Told, told_again, told_from_rows
from desktop.store.way import Way

_LONG = 60.0
"""Seconds that reading a snapshot over a slow network may take."""


@dataclass(frozen=True, slots=True)
class _Base:
    """All rows at one position of the folder, from where we begin again."""

    position: int
    entry_hash: str
    epoch: int
    content: bytes


class Mending:
    """Brings a replica and a folder that parted together again, so that nothing of either is lost."""

    def __init__(
        self,
        sessions: Sessions,
        journal: Journal,
        snapshots: Callable[[], Snapshots],
        holder: KeyHolder,
        revive: Revive,
        order: PuttingInOrder,
        renew: Callable[[], object],
    ) -> None:
        self._sessions, self._journal, self._snapshots = sessions, journal, snapshots
        self._holder, self._revive, self._order = holder, revive, order
        self._renew = renew
        self._way = Way(journal, snapshots)
        self._parting = Parting(sessions, journal, self._way, holder)

    def __call__(self, brought: Brought) -> bool:
        """Mend what can be mended; whether it was. Raises OSError, NotebookDamaged, NoLongerInTeam."""
        self._renew()
        with contextlib.suppress(ExpectedFailure):
            # What the key files say is known here; the rest can be mended without them.
            self._order.keys()
        stand, there = self._parting.stand(), self._journal.positions()
        lost = self._parting.lost(stand, there)
        if lost is None:
            return self._meet(stand, there, brought)
        if not lost:
            # What we stand at is there, and what follows on it is of another line, unsound or gone.
            return self._jump(stand, there, brought)
        if all(self._order.held(one) for one in lost):
            brought.put_back += len(lost)
            self._see_to_snapshots()
            return True
        self._refuse_older_key(stand, lost[0].position)
        newest = self._way.snapshot(there, parted=lost[0].position - 1)
        if newest is None:
            return False
        self._begin_again(self._at(newest), stand, lost, brought)
        return True

    def _meet(self, stand: Stand, there: Sequence[int], brought: Brought) -> bool:
        """Bring them together where no entry leads from the one to the other."""
        if self._jump(stand, there, brought):
            return True
        last = self._parting.last_known(self._way.snapshot(there), there)
        if last is None:
            return False
        if last.all and self._bring_forward(stand, brought):
            return True
        if not last.all:
            self._refuse_older_key(stand, last.position + 1)
        base = self._rebuilt(last)
        if base is None:
            return False
        self._begin_again(base, stand, None, brought)
        return True

    def _jump(self, stand: Stand, there: Sequence[int], brought: Brought) -> bool:
        """Begin again from a snapshot of after where this PC stands; whether there is one."""
        newest = self._way.snapshot(there, least_epoch=self._holder.keys.current)
        if newest is None or newest.position <= stand.position:
            return False
        self._begin_again(self._at(newest), stand, None, brought)
        return True

    # Begin again

    def _begin_again(self, base: _Base, stand: Stand, lost: Sequence[Kept] | None, brought: Brought) -> None:
        """Begin again from there; what waits, and what the folder lost, is run on it."""
        entries = self._opened(stand.kept)
        with self._sessions.writing() as session:
            place = Place(session.connection())
            waiting = place.waiting()
            set_aside(session, waiting)
            known, erased, mine = known_to(session), _erased(session), Rows(session)
            session.expunge_all()
            empty(session.connection())
            load(session.connection(), base.content)
            gone = known - known_to(session)
            retold: Sequence[Told]
            if lost is None and gone - {entry.body.id for entry in entries}:
                # Some of it is nowhere but in the rows of this PC.
                retold = told_from_rows(mine, Rows(session), gone, self._holder.worker_id)
            else:
                retold = told_again(session, [entry for entry in entries if entry.body.id in gone], known)
            session.expunge_all()
            for late in waiting:
                place.wait_no_more(late.number)
            for envelope, changes in retold:
                place.wait(envelope, changes)
            for late in waiting:
                place.wait(late.envelope, late.changes)
            place.forget_entries()
            place.stand_at(base.position, base.entry_hash, base.epoch)
            run_again(session, place.waiting(), (), self._revive, brought)
            for youth in _erased(session) - erased:
                # It was between where we were and where we are; the folder has been cleared of it since.
                brought.erased.add(youth)
                forget_youth(place, youth, stand.position + 1)
                place.write_note(CLEARED_AT, str(stand.position + 1))
        self._sessions.wipe()
        brought.everything = True
        brought.put_back += len(retold if lost is None else lost)

    def _at(self, snapshot: Header) -> _Base:
        header, content = self._journal.run(lambda: self._snapshots().read(snapshot.position), _LONG)
        return _Base(header.position, header.previous, header.epoch, content)

    def _rebuilt(self, last: LastKnown) -> _Base | None:
        try:
            then = self._journal.run(
                lambda: rebuilt(
                    last.position, self._snapshots(), self._journal.raw_at_once, self._holder.keys
                ),
                _LONG,
            )
        except MomentGone:
            return None
        try:
            with then.reading() as session:
                content = dump(session.connection())
        finally:
            then.close()
        return _Base(last.position, last.entry_hash, last.epoch, content)

    def _refuse_older_key(self, stand: Stand, position: int) -> None:
        """Whoever was taken out of the team still has the key of before: nothing new is taken up under that.

        Raises NotebookDamaged, naming what is under it.
        """
        raw = self._way.raw(position)
        if raw is None or header_of(raw, entry_name(position)).epoch < stand.epoch:
            raise NotebookDamaged(file=entry_name(position))

    def _opened(self, kept: Sequence[Kept]) -> list[Entry]:
        entries = []
        for one in kept:
            with contextlib.suppress(KeyDoesNotFit):
                entries.append(opened(one.raw, one.position, one.previous, self._holder.keys))
        return entries

    # Bring the folder to where we are

    def _bring_forward(self, stand: Stand, brought: Brought) -> bool:
        """Make a snapshot of where this PC stands, and take away what no longer leads there."""
        if stand.entry_hash != NO_HASH and not stand.kept:
            return False
        with self._sessions.writing() as session:
            set_aside(session, Place(session.connection()).waiting())
            content = dump(session.connection())
            session.rollback()
        made = datetime.now(UTC)
        self._journal.run(
            lambda: write_snapshot(
                self._snapshots(), content, stand.position, stand.entry_hash, SCHEMA, made
            ),
            _LONG,
        )
        if not all(self._order.held(one) for one in stand.kept):
            return False
        first = stand.kept[0].position if stand.kept else stand.position
        for position in self._journal.positions():
            if position < first:
                # PCs that stand before the gap would go on there.
                self._remove(entry_name(position))
        self._see_to_snapshots()
        brought.put_back += len(stand.kept)
        return True

    def _remove(self, name: str) -> None:
        self._journal.run(lambda: self._journal.files.remove(name))

    def _see_to_snapshots(self) -> None:
        """Have the next look at the folder see which snapshots it needs, and what it may not hold."""
        with self._sessions.writing() as session:
            place = Place(session.connection())
            place.write_note(MADE_POSITION, "0")
            place.write_note(CLEARED_AT, None)


def _erased(session: Session) -> frozenset[UUID]:
    return frozenset(session.scalars(select(Erased.id)))
