"""All that an opened notebook has to do with its shared folder, put together."""

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from desktop.models.errors import ExpectedFailure
from desktop.models.sharing import State
from desktop.store.attached_note import CLEARED_THERE, AttachedNote
from desktop.store.holding import Holding
from desktop.store.housekeeping import Housekeeping
from desktop.store.line import Line
from desktop.store.mending import Mending
from desktop.store.place import Place
from desktop.store.putting_in_order import PuttingInOrder
from desktop.store.running import Revive
from desktop.store.running_again import Brought
from desktop.store.sessions import Sessions
from desktop.store.share.courier import Courier
from desktop.store.share.files import Files
from desktop.store.share.journal import Journal
from desktop.store.share.presence import Presence, Sign
from desktop.store.share.snapshots import Snapshots

_CLOCKS_AGREE = timedelta(minutes=10)


class Team:
    """The shared folder of a notebook, as one worker on one PC has it."""

    def __init__(
        self,
        root: Path,
        holder: Holding,
        sessions: Sessions,
        revive: Revive,
        device: UUID,
        files: Callable[[Path], Files] = Files,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.root, self.holder, self.device = root, holder, device
        self._files = files
        self.files = files(root)
        self.courier = Courier()
        self.journal = Journal(self.files, self.courier)
        self.line = Line(sessions, self.journal, holder, revive, now)
        self._order = PuttingInOrder(sessions, self.journal, holder)
        self._mending = Mending(
            sessions, self.journal, self.snapshots, holder, revive, self._order, self.line.renew
        )
        self.line.mend_with(self._mend_way)
        self.housekeeping = Housekeeping(
            sessions, self.line, self.new_files, holder.worker_id, self.now_there
        )
        self._sessions = sessions
        self._behind: dict[UUID, int] = {}
        self._presence: Presence | None = None
        self._presence_epoch = 0
        self.clock_off: timedelta | None = None
        self._now = now

    def new_files(self) -> Files:
        """The files in the folder, for a thread or a purpose of its own."""
        return self._files(self.root)

    def snapshots(self) -> Snapshots:
        """The snapshots in the folder, under the keys of the moment."""
        return Snapshots(self.new_files(), self.holder.keys)

    def sync(self) -> Brought:
        """Take over what is new, send what waits, and do what is due."""
        self.line.sync()
        self.housekeeping.tend()
        return self.line.take_brought()

    def show_here(self, youth: UUID | None, position: int) -> tuple[Sign, ...]:
        """Show that this worker is at work, with whose dossier open; returns the signs of the others.

        None of it where the folder is out of reach: it is no news worth a word.
        """
        if self.line.state in {State.AWAY, State.REMOVED}:
            return ()
        presence = self.presence
        try:
            self.journal.run(lambda: presence.show(self.holder.worker_id, youth, position, self._now()))
            self._compare_clocks(self.journal.run(presence.shown_at))
            signs = self.journal.run(presence.others)
            self._help(signs, position)
        except (OSError, ExpectedFailure):
            return ()
        return signs

    def mend(self) -> None:
        """Put the folder in order from what this PC has, then look at it again. Raises OSError.

        An unsound entry that no PC has is set aside, if nobody is known to have come further.
        """
        self.line.sync()
        position = self.line.position
        ahead = any(sign.position > position for sign in self.journal.run(self.presence.known))
        self._order.everything(alone=not ahead)
        self._look_for_attachments_again()
        self.line.look_closely()
        if self.line.sync():
            self.housekeeping.snapshot_now()

    def _mend_way(self, brought: Brought) -> bool:
        mended = self._mending(brought)
        if mended:
            self._look_for_attachments_again()
        return mended

    def _look_for_attachments_again(self) -> None:
        """A folder that was put back to before may lack what was brought, and hold what was cleared away."""
        with self._sessions.writing() as session:
            AttachedNote(session.connection()).not_known_there()
            Place(session.connection()).write_note(CLEARED_THERE, None)

    def _help(self, signs: tuple[Sign, ...], position: int) -> None:
        """Put back what a colleague's PC does not get past, and look closely where others are further."""
        behind = {sign.device: sign.position for sign in signs if sign.alive and sign.position != position}
        for device, at in behind.items():
            # Only where it stays so from one look to the next: mostly it is just a moment behind.
            if self._behind.get(device) != at:
                continue
            if at < position:
                self._order.entry(at + 1)
            else:
                self.line.look_closely()
        self._behind = behind

    def now_there(self) -> datetime:
        """The time by the clock of the folder, as far as ours is known to differ: what is old is told by that."""
        return self._now() - (self.clock_off or timedelta())

    def _compare_clocks(self, theirs: datetime) -> None:
        off = self._now() - theirs
        self.clock_off = off if abs(off) >= _CLOCKS_AGREE else None

    @property
    def presence(self) -> Presence:
        """The signs of life in the folder."""
        keys = self.holder.keys
        if self._presence is None or self._presence_epoch != keys.current:
            self._presence = Presence(self._files(self.root), keys, keys.notebook_id, self.device)
            self._presence_epoch = keys.current
        return self._presence

    def close(self) -> None:
        """Leave the folder."""
        if self._presence is not None and self.line.state is State.SAVED:
            # Where this fails, the sign fades by itself.
            with contextlib.suppress(OSError, ExpectedFailure):
                self.journal.run(self._presence.leave, 1.0)
        self.courier.close()
