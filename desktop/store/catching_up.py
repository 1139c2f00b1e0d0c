"""What colleagues did, taken over from the journal: read on from where this replica stands, entry after entry."""

import errno
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

import msgspec
from sqlalchemy.exc import IntegrityError

from desktop.models.errors import CannotRead, ExpectedFailure, KeyDoesNotFit, NotebookDamaged, NotebookMissing
from desktop.store.epoch_keys import EpochKeys
from desktop.store.place import KEPT, MADE_AT, MADE_EPOCH, MADE_POSITION, Place
from desktop.store.replay import take_over
from desktop.store.running import Revive
from desktop.store.running_again import Brought, forget_youth, run_again, set_aside
from desktop.store.sessions import Sessions
from desktop.store.share.entries import ERASING, SNAPSHOT, Entry
from desktop.store.share.journal import Journal
from desktop.store.share.layout import entry_name

_AT_ONCE = 500
"""Entries taken over in one transaction."""
_NOW_AND_THEN = 100
"""At every so many entries, those of long ago are forgotten here."""
_LONG = 20.0
"""Seconds that reading all key files may take."""


class KeyHolder(Protocol):
    """Who holds the notebook's keys for this worker."""

    @property
    def keys(self) -> EpochKeys:
        """All keys there are, as far as we know."""

    @property
    def worker_id(self) -> UUID:
        """Whose they are."""

    def renew(self) -> None:
        """Read the newest keys from the folder. Raises NoLongerInTeam, NotebookDamaged, OSError."""

    def recognise(self) -> None:
        """See that the folder is that of this notebook. Raises ForeignFile, and as `renew`."""


class CatchingUp:
    """Takes over what is new. What waits here is taken back first, and run again on what came."""

    def __init__(
        self,
        sessions: Sessions,
        journal: Journal,
        holder: KeyHolder,
        revive: Revive,
        now: Callable[[], datetime],
    ) -> None:
        self._journal, self._holder = journal, holder
        self._sessions, self._revive, self._now = sessions, revive, now
        self.brought = Brought()

    def take_brought(self) -> Brought:
        """What was brought since this was last asked."""
        brought, self.brought = self.brought, Brought()
        return brought

    def go(self) -> None:
        """Take over all that follows. Raises OSError, and what makes that impossible."""
        was_last = False
        while not was_last:
            with self._sessions.reading() as session:
                place = Place(session.connection())
                position, entry_hash, epoch = place.position, place.hash, place.epoch
            entries, was_last = self._read_on(position, entry_hash, epoch)
            if entries:
                self._take_over(entries)

    def renew(self) -> None:
        """Read the newest keys from the folder. Raises NoLongerInTeam, NotebookDamaged, OSError."""
        try:
            self._journal.run(self._holder.renew, _LONG)
        except (CannotRead, NotebookMissing) as failure:
            # It is the folder that is gone, or will not be read now.
            raise OSError(errno.ENOENT, "the key files are not there") from failure

    def _read_on(self, position: int, entry_hash: str, epoch: int) -> tuple[list[Entry], bool]:
        """The entries that follow, and whether the last of them is the last that there is."""
        entries: list[Entry] = []
        while len(entries) < _AT_ONCE:
            try:
                entry = self._read(position + 1, entry_hash, epoch)
            except ExpectedFailure:
                # What is sound before it stays usable; the next one is met again in the next round.
                if entries:
                    break
                raise
            if entry is None:
                return entries, True
            entries.append(entry)
            position, entry_hash, epoch = entry.position, entry.hash, entry.epoch
        return entries, False

    def _read(self, position: int, previous: str, least_epoch: int) -> Entry | None:
        keys = self._holder.keys
        try:
            return self._journal.read(position, previous, keys, least_epoch)
        except KeyDoesNotFit:
            self.renew()
        try:
            return self._journal.read(position, previous, self._holder.keys, least_epoch)
        except KeyDoesNotFit as failure:
            raise NotebookDamaged(file=entry_name(position)) from failure

    def _take_over(self, entries: Sequence[Entry]) -> None:
        try:
            self._take_over_at_once(entries)
        except (msgspec.ValidationError, IntegrityError) as failure:
            if len(entries) == 1:
                raise NotebookDamaged(file=entry_name(entries[0].position)) from failure
            # One of them does not fit: those before it are taken over, and it is named.
            for entry in entries:
                self._take_over((entry,))

    def _take_over_at_once(self, entries: Sequence[Entry]) -> None:
        brought, erased = Brought(), False
        with self._sessions.writing() as session:
            place = Place(session.connection())
            if place.position != entries[0].position - 1:
                # Another program on this PC was quicker.
                return
            waiting = place.waiting()
            set_aside(session, waiting)
            take_over(session.connection(), entries)
            place.advance(entries, self._now())
            for entry in entries:
                brought.about(entry.body.rows, entry.body.youth)
                if entry.body.kind == ERASING and entry.body.youth is not None:
                    erased = True
                    brought.erased.add(entry.body.youth)
            run_again(session, waiting, {entry.body.id for entry in entries}, self._revive, brought)
            self.take_note(place, entries)
        self.brought.add(brought)
        if erased:
            self._sessions.wipe()

    def take_note(self, place: Place, entries: Sequence[Entry]) -> None:
        """Note what concerns the folder; keep nothing for long, and nothing at all on a youth who was erased."""
        for entry in entries:
            if entry.body.kind == SNAPSHOT:
                place.write_note(MADE_AT, entry.body.at.isoformat())
                place.write_note(MADE_POSITION, str(entry.position))
                place.write_note(MADE_EPOCH, str(entry.epoch))
            if entry.body.kind == ERASING:
                forget_youth(place, entry.body.youth, entry.position)
        if any(entry.position % _NOW_AND_THEN == 0 for entry in entries):
            # All that is kept has to be gone through for it: not at every save.
            place.forget_entries(before=self._now() - KEPT)
