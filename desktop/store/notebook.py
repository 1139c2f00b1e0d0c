"""An opened notebook: the one door through which operations and questions reach the replica."""

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID, uuid4

from desktop.models.errors import ExpectedFailure
from desktop.store.envelopes import Envelope, Performed
from desktop.store.place import Place
from desktop.store.running import Run, run_in
from desktop.store.running_again import Brought, forget_youth
from desktop.store.sessions import Sessions
from desktop.store.share.entries import ERASING
from desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from desktop.store.attached import Attached
    from desktop.store.second_backup import SecondBackup
    from desktop.store.team import Team

__all__ = ["Envelope", "Notebook", "Performed"]

T = TypeVar("T")


class Notebook:
    """A notebook that has been unlocked. One thread at a time.

    `team` is set while it has a shared folder, `second` looks after the second backup folder, `attached` after
    the attachments; `refusal`, where given, is raised by every attempt to write: such a notebook is only
    looked at.
    """

    def __init__(
        self,
        folder: Path,
        notebook_id: UUID,
        worker_id: UUID,
        sessions: Sessions,
        *,
        refusal: ExpectedFailure | None = None,
    ) -> None:
        self.folder = folder
        self.id = notebook_id
        self.worker_id = worker_id
        self.sessions = sessions
        self.refusal = refusal
        self.team: Team | None = None
        self.second: SecondBackup | None = None
        self.attached: Attached | None = None
        self.after_closing: Callable[[], object] = lambda: None

    def perform(self, envelope: Envelope, run: Run) -> Performed:
        """Run an operation in one unit of work: all of it is saved, or nothing.

        Raises the expected failures of the operation, ChangedElsewhere, and what the disk says.
        """
        if self.refusal:
            raise self.refusal
        performed = self.team.line.perform(envelope, run) if self.team else self._perform_alone(envelope, run)
        if envelope.kind == ERASING and self.attached:
            # It is done: what the disk says now is met, and told, at the next look.
            with contextlib.suppress(ExpectedFailure):
                self.attached.clear_here()
        return performed

    def _perform_alone(self, envelope: Envelope, run: Run) -> Performed:
        with self.sessions.writing() as session:
            performed = run_in(session, envelope, run)
            place = Place(session.connection())
            place.step()
            if envelope.kind == ERASING:
                forget_youth(place, performed.youth_id, place.position)
        if envelope.kind == ERASING:
            self.sessions.wipe()
        return performed

    def together(self) -> AbstractContextManager[None]:
        """Save all that is performed inside as one: if anything fails, nothing of it is kept.

        For a history that is retold into a notebook which nobody else can see yet: one commit for
        all costs a tenth of one for each.
        """
        return self.sessions.together()

    def look(self, answer: Callable[[UnitOfWork], T]) -> T:
        """Answer a question; nothing it does is kept."""
        with self.sessions.reading() as session:
            work = UnitOfWork(session, mark=uuid4(), worker_id=self.worker_id, at=datetime.now().astimezone())
            try:
                return answer(work)
            finally:
                work.close()

    def place(self, ask: Callable[[Place], T]) -> T:
        """Ask how far this replica has come."""
        with self.sessions.reading() as session:
            return ask(Place(session.connection()))

    def note(self, write: Callable[[Place], object]) -> None:
        """Write down something of this PC's own."""
        with self.sessions.writing() as session:
            write(Place(session.connection()))

    def settle(self, *clashes: UUID) -> None:
        """Take clashes away: the worker has chosen, or there is nothing left to choose."""
        with self.sessions.writing() as session:
            for clash in clashes:
                Place(session.connection()).settled(clash)

    def sync(self) -> Brought:
        """Take over what colleagues did and send what waits; see whether another program wrote here."""
        brought = self.team.sync() if self.team else Brought()
        if self.second:
            self.second.tend()
        if self.attached and not self.refusal:
            self.attached.tend()
        if self.sessions.changed_by_others():
            brought.everything = True
        return brought

    def unsound(self) -> tuple[str, ...]:
        """What is unsound in the replica, in the database's own words; empty when all is well."""
        return self.sessions.unsound()

    def close(self) -> None:
        """Let go of the replica and the folder; what was performed has been saved already."""
        if self.team:
            if self.attached:
                self.attached.bring()
            self.team.close()
        self.sessions.close()
        self.after_closing()
