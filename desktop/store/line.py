"""The line between a replica and the shared folder: what is done here goes there, what colleagues did comes here.

An operation is published and then committed here, in one transaction. While the folder is out of
reach, operations are committed here and wait, with the rows as they were before them. Once
there is news, what waits is taken back, the news is taken over, and what waits is run again: it is the
same path for a number that a colleague took first, for a day without network, and for a crash in between.
"""

import errno
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from desktop.models.errors import (
    DiskFull,
    EntryMissing,
    ExpectedFailure,
    FolderNotWritable,
    FolderOutOfReach,
    FolderWentBack,
    ForeignFile,
    NewerNotebook,
    NoLongerInTeam,
    NotebookBusy,
    NotebookDamaged,
    SharedFolderFull,
)
from desktop.models.sharing import State
from desktop.store.catching_up import CatchingUp, KeyHolder
from desktop.store.envelopes import Envelope, Performed
from desktop.store.images import RowChange
from desktop.store.place import Place
from desktop.store.running import Revive, Run, run_in
from desktop.store.running_again import Brought, youth_of
from desktop.store.sessions import Sessions
from desktop.store.share.entries import ERASING, After, Body
from desktop.store.share.journal import Journal, missing
from desktop.store.share.layout import entry_name

_ATTEMPTS = 200
"""How often a number may be taken before us; each time, a colleague did get through."""
_CLOSELY = 5
"""At every so many looks for news, see too whether the folder is still there and did not go back in time."""
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class _TakenError(Exception):
    """Somebody else published under the number that we wanted."""


class Line:
    """One replica and one journal. `state` and `failure` say how they stand towards each other."""

    def __init__(
        self,
        sessions: Sessions,
        journal: Journal,
        holder: KeyHolder,
        revive: Revive,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.journal, self.holder = journal, holder
        self._sessions, self._now = sessions, now
        self.state = State.SAVED
        self.failure: ExpectedFailure | None = None
        self.saved_at: datetime | None = None
        self._news = CatchingUp(sessions, journal, holder, revive, now)
        self._looks = 0
        self._looks_closely = True
        self._mend: Callable[[Brought], bool] = lambda _brought: False

    def mend_with(self, mend: Callable[[Brought], bool]) -> None:
        """Say what helps where the folder no longer holds what this PC stands at; it says whether it did."""
        self._mend = mend

    def take_brought(self) -> Brought:
        """What was brought since this was last asked."""
        return self._news.take_brought()

    @property
    def position(self) -> int:
        """How far this replica has come."""
        with self._sessions.reading() as session:
            return Place(session.connection()).position

    def renew(self) -> None:
        """Read the newest keys from the folder. Raises NoLongerInTeam, NotebookDamaged, OSError."""
        self._news.renew()

    def look_closely(self) -> None:
        """Next time, see too whether the folder holds what this PC stands at, and nothing is missing."""
        self._looks_closely = True

    # What is done here

    def perform(self, envelope: Envelope, run: Run) -> Performed:
        """Run an operation, publish it and commit it; or commit it and have it wait.

        Raises the expected failures of the operation, ChangedElsewhere, and NewerNotebook or
        NoLongerInTeam where nothing can be written any more.
        """
        if self.state is State.SAVED and self._looks_closely:
            # The first time: nothing is built on a folder that went another way since.
            self._try_to(self._catch_up)
        for _ in range(_ATTEMPTS):
            self.refuse_writing()
            try:
                with self._sessions.writing() as session:
                    performed = run_in(session, envelope, run)
                    self._publish_or_wait(Place(session.connection()), performed)
            except _TakenError:
                self._try_to(self._catch_up)
                continue
            if envelope.kind == ERASING:
                self._sessions.wipe()
            return performed
        raise NotebookBusy

    def announce(self, body: Body) -> bool:
        """Publish an entry that changes no rows; whether that could be done now."""
        for _ in range(_ATTEMPTS):
            if not self.sync():
                return False
            try:
                with self._sessions.writing() as session:
                    place = Place(session.connection())
                    if place.waits() or not self._publish(place, body):
                        return False
            except _TakenError:
                continue
            return True
        return False

    def refuse_writing(self) -> None:
        """Raise what keeps everything from being written, if anything does."""
        if self.state in {State.OUTDATED, State.REMOVED} and self.failure:
            raise self.failure

    # What colleagues did, and what waits

    def sync(self) -> bool:
        """Take over what is new and send what waits; whether all is in the folder now.

        One file operation where there is nothing to do. Raises what the disk of this PC says.
        """
        self._looks += 1
        if not self._try_to(self._catch_up_and_send):
            return False
        self.state, self.failure, self.saved_at = State.SAVED, None, self._now()
        return True

    def _try_to(self, act: Callable[[], None]) -> bool:
        try:
            try:
                act()
            except (FolderWentBack, EntryMissing, NotebookDamaged, ForeignFile) as failure:
                if not self._concerns_the_way(failure) or not self._mend(self._news.brought):
                    raise
                act()
        except ExpectedFailure as failure:
            return self._in_trouble(failure)
        except OSError as failure:
            return self._away(failure)
        return True

    def _concerns_the_way(self, failure: ExpectedFailure) -> bool:
        """Whether it is that nothing leads on from where this PC stands: another way may."""
        next_one = entry_name(self.position + 1)
        return isinstance(failure, FolderWentBack) or str(failure.fields.get("file")) == next_one

    def _catch_up_and_send(self) -> None:
        self._catch_up()
        while not self._send_waiting():
            self._catch_up()

    def _catch_up(self) -> None:
        """Take over what is new. Raises OSError, and what makes that impossible."""
        self._news.go()
        # What follows on what we stand at proves that all is well; where nothing does, we look.
        if self._looks_closely or self._looks % _CLOSELY == 0:
            self._look_closely()

    def _look_closely(self) -> None:
        """See too whether the folder still holds what this PC stands at, and nothing is missing."""
        if self._looks_closely:
            # Somebody may have put the folder of another notebook in its place.
            self.journal.run(self.holder.recognise)
        with self._sessions.reading() as session:
            place = Place(session.connection())
            position, entry_hash = place.position, place.hash
        if not self.journal.holds_exactly(position, entry_hash):
            self._looks_closely = True
            raise FolderWentBack(folder=self.journal.files.root)
        if self._looks_closely and self.journal.gap_after(position):
            raise missing(position + 1)
        self._looks_closely = False

    def _send_waiting(self) -> bool:
        """Send what waits, one after the other; False where a number was taken."""
        while True:
            with self._sessions.reading() as session:
                place = Place(session.connection())
                if not place.waits():
                    return True
                first = place.waiting()[0]
                position, entry_hash = place.position, place.hash
                self._may_follow(place)
            body = body_of(first.envelope, first.changes)
            entry = self.journal.publish(body, position + 1, entry_hash, self.holder.keys)
            if entry is None:
                return False
            with self._sessions.writing() as session:
                place = Place(session.connection())
                if place.position == position:
                    place.advance((entry,), self._now())
                    place.wait_no_more(first.number)
                    self._news.take_note(place, (entry,))
            if entry.body.kind == ERASING:
                self._sessions.wipe()

    # One operation

    def _publish_or_wait(self, place: Place, performed: Performed) -> None:
        if self.state is State.SAVED and not place.waits():
            try:
                if self._publish(place, body_of(performed.envelope, performed.changes)):
                    self.saved_at = self._now()
                    return
            except _TakenError:
                raise
            except OSError as failure:
                self._away(failure)
            except ExpectedFailure as failure:
                self._in_trouble(failure)
        place.wait(performed.envelope, performed.changes)

    def _publish(self, place: Place, body: Body) -> bool:
        position, entry_hash = place.position, place.hash
        self._may_follow(place)
        entry = self.journal.publish(body, position + 1, entry_hash, self.holder.keys)
        if entry is None:
            raise _TakenError
        place.advance((entry,), self._now())
        self._news.take_note(place, (entry,))
        return True

    def _may_follow(self, place: Place) -> None:
        # A folder that was put back to last night would get a gap that nobody can ever close.
        if not self.journal.holds(place.position, place.hash, place.kept_size(place.position)):
            self._looks_closely = True
            raise FolderWentBack(folder=self.journal.files.root)

    # How it stands

    def _away(self, failure: OSError) -> bool:
        folder = self.journal.files.root
        self.state = State.AWAY
        self._looks_closely = True
        if failure.errno in _NO_ROOM:
            self.failure = SharedFolderFull(folder=folder)
        elif failure.errno in _NOT_ALLOWED:
            self.failure = FolderNotWritable(folder=folder)
        else:
            self.failure = FolderOutOfReach(folder=folder)
        return False

    def _in_trouble(self, failure: ExpectedFailure) -> bool:
        if isinstance(failure, DiskFull | NotebookBusy):
            raise failure
        states = {
            NewerNotebook: State.OUTDATED,
            NoLongerInTeam: State.REMOVED,
            FolderWentBack: State.WENT_BACK,
        }
        self.state = states.get(type(failure), State.DAMAGED)
        if isinstance(failure, FolderWentBack):
            failure = FolderWentBack(folder=self.journal.files.root)
        self.failure = failure
        self._looks_closely = True
        return False


def body_of(envelope: Envelope, changes: Sequence[RowChange]) -> Body:
    """What an operation left, as the journal holds it."""
    return Body(
        id=envelope.id,
        at=envelope.at.astimezone(UTC),
        worker=envelope.worker_id,
        kind=envelope.kind,
        youth=youth_of(changes),
        rows=tuple(After(change.table, change.id, change.after) for change in changes),
    )
