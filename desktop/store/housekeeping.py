"""What keeps a shared folder sound and small: snapshots when they are due, and nothing older than is needed."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from desktop.models.errors import DiskFull, ExpectedFailure, NotebookBusy
from desktop.models.sharing import State
from desktop.store.beside import Beside
from desktop.store.line import Line
from desktop.store.place import CLEARED_AT, ERASED_AT, MADE_AT, MADE_EPOCH, MADE_POSITION, Place
from desktop.store.removing import Removing
from desktop.store.rows_dump import dump
from desktop.store.schema import SCHEMA
from desktop.store.sessions import Sessions
from desktop.store.setting_aside import write_snapshot
from desktop.store.share.entries import SNAPSHOT, Body
from desktop.store.share.files import Files
from desktop.store.share.retention import snapshot_due, to_keep
from desktop.store.share.snapshots import Snapshots, Written

_KEPT = timedelta(days=30)
"""Older entries go, once a snapshot covers them: a PC that was away longer begins again from that."""
_LONG = 600.0
_AGAIN = 60.0
"""Seconds after which a snapshot that did not come off is tried again."""
_UNFINISHED = timedelta(days=1)
"""So old is what somebody began to write and will not finish any more."""


@dataclass(frozen=True)
class Captured:
    """The whole notebook at one position, in memory."""

    position: int
    entry_hash: str
    content: bytes
    made: datetime
    epoch: int


class Housekeeping:
    """Looks after one shared folder, for the worker at work on this PC."""

    def __init__(
        self,
        sessions: Sessions,
        line: Line,
        files: Callable[[], Files],
        worker_id: UUID,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._sessions, self._line, self._files = sessions, line, files
        self._worker_id, self._now = worker_id, now
        self._beside: Beside[tuple[Captured, Written]] = Beside()
        self._begun = float("-inf")

    def tend(self) -> None:
        """Do what is due, a piece at a time; what takes long goes on beside this, on a thread of its own.

        Called after each look at the folder, where everything is saved.
        """
        if self._line.state is not State.SAVED or self.busy:
            return
        try:
            self._tend()
        except (DiskFull, NotebookBusy):
            raise
        except (OSError, ExpectedFailure):
            # The folder may be gone for a while, or something in it is unsound: it is due again later.
            return

    @property
    def busy(self) -> bool:
        """Whether a snapshot is being made beside."""
        return self._beside.busy

    def _tend(self) -> None:
        made = self._beside.fetch()
        if made is not None:
            self._begun = float("-inf")
            self._finish(*made)
            return
        left = self._left_to_clear()
        if left is not None and self.clear() is not None:
            return
        if (left is not None or self._due()) and time.monotonic() - self._begun > _AGAIN:
            captured = self._agreed()
            if captured is not None:
                self._begun = time.monotonic()
                self._beside.begin(lambda: self._write_beside(captured))

    def snapshot_now(self) -> tuple[Captured, Written] | None:
        """Make a snapshot and wait for it; None where something waits to be sent. Raises OSError too."""
        captured = self._agreed()
        if captured is None:
            return None
        written = self._line.journal.run(lambda: self._write(captured), _LONG)
        self._finish(captured, written)
        return captured, written

    def _agreed(self) -> Captured | None:
        """The same, where the folder still holds what this PC stands at: else it would be of another line."""
        for _ in range(2):
            captured = self.capture()
            if captured is None or self._line.journal.holds_exactly(captured.position, captured.entry_hash):
                return captured
            self._line.look_closely()
            self._line.sync()
        return None

    def capture(self) -> Captured | None:
        """The notebook as it is now, at its position; None where it holds more than the journal does."""
        with self._sessions.reading() as session:
            place = Place(session.connection())
            if place.waits():
                return None
            epoch = self._line.holder.keys.current
            return Captured(place.position, place.hash, dump(session.connection()), self._now(), epoch)

    def clear(self) -> int | None:
        """Remove what is older than the last erasing of a youth, and all that was never finished.

        Returns how many files went; None where there is no snapshot of after it yet. Raises OSError.
        """
        with self._sessions.reading() as session:
            erased = int(Place(session.connection()).note(ERASED_AT) or 0)
        gone = self._line.journal.run(lambda: self._clear(erased), _LONG)
        if gone is not None:
            with self._sessions.writing() as session:
                Place(session.connection()).write_note(CLEARED_AT, str(erased))
        return gone

    def _left_to_clear(self) -> int | None:
        """The position of the last erasing, where we do not know that nothing older lies in the folder."""
        with self._sessions.reading() as session:
            place = Place(session.connection())
            erased, cleared = (int(place.note(key) or 0) for key in (ERASED_AT, CLEARED_AT))
        return erased if erased > cleared else None

    def _clear(self, erased: int) -> int | None:
        newest = self._newest()
        if newest is None or newest < erased:
            return None
        removing, notebook = self._removing, self._line.holder.keys.notebook_id
        gone = removing.entries(erased) + removing.unfinished() + removing.copies(notebook, erased)
        snapshots = self._snapshots()
        old = [position for position in snapshots.positions() if position < erased]
        for position in old:
            snapshots.remove(position)
        return gone + len(old)

    def compact(self) -> int:
        """Remove the entries that a sound snapshot covers; how many went. Raises OSError."""
        newest = self._newest()
        gone = self._removing.unfinished(self._now() - _UNFINISHED)
        return gone if newest is None else gone + self._removing.entries(newest)

    def _due(self) -> bool:
        with self._sessions.reading() as session:
            place = Place(session.connection())
            made, at, position = place.note(MADE_AT), place.note(MADE_POSITION), place.position
            if place.epoch > int(place.note(MADE_EPOCH) or place.epoch):
                # Whoever joins begins with a snapshot that nobody can have made who was taken out.
                return True
        last = datetime.fromisoformat(made) if made else None
        return snapshot_due(last, int(at or 0), position, self._now())

    def _write_beside(self, captured: Captured) -> tuple[Captured, Written] | None:
        try:
            return captured, self._write(captured)
        except (OSError, ExpectedFailure):
            # The folder may be gone for a while: it is due again at the next look.
            return None

    def _write(self, captured: Captured) -> Written:
        snapshots = self._snapshots()
        return write_snapshot(
            snapshots, captured.content, captured.position, captured.entry_hash, SCHEMA, captured.made
        )

    def _finish(self, captured: Captured, written: Written) -> None:
        facts = {"position": str(captured.position), "sha256": written.sha256}
        body = Body(id=uuid4(), at=self._now(), worker=self._worker_id, kind=SNAPSHOT, facts=facts)
        self._line.announce(body)
        with self._sessions.writing() as session:
            place = Place(session.connection())
            place.write_note(MADE_AT, captured.made.isoformat())
            # The entry on the snapshot itself is no reason for the next one.
            place.write_note(MADE_POSITION, str(place.position))
            place.write_note(MADE_EPOCH, str(captured.epoch))
        if self._left_to_clear() is not None:
            # Whoever erased did not come to the end of it, or the folder was put back to before it.
            self.clear()
        self._line.journal.run(self._tidy, _LONG)

    def _tidy(self) -> None:
        snapshots = self._snapshots()
        made = snapshots.made()
        kept = to_keep(made, self._now()) | self._base_of_entries(made)
        for position in made.keys() - kept:
            snapshots.remove(position)
        long_ago = [position for position in kept if made[position] < self._now() - _KEPT]
        # Only one that opens stands for what goes.
        covering = snapshots.newest_sound(max(long_ago)) if long_ago else None
        if covering is not None:
            self._removing.entries(covering)

    def _base_of_entries(self, made: Mapping[int, datetime]) -> frozenset[int]:
        """The snapshot on which the oldest entry follows that is still there: it leads to each moment since."""
        first = min(self._line.journal.positions(), default=0)
        return frozenset(sorted(position for position in made if position + 1 >= first)[:1])

    def _newest(self) -> int | None:
        return self._snapshots().newest_sound(None)

    @property
    def _removing(self) -> Removing:
        return Removing(self._files())

    def _snapshots(self) -> Snapshots:
        return Snapshots(self._files(), self._line.holder.keys)
