"""The attachments of an opened notebook: kept on this PC at once, and brought to the shared folder where there is one.

One goes to the folder only when the entry that names it is in the journal. So whoever lists what is
there, and reads the journal to its end after that, knows of each whether anything names it.
"""

import contextlib
import errno
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop.models.errors import (
    DiskFull,
    ExpectedFailure,
    FolderNotWritable,
    PhotoNotThere,
    PhotoOutOfReach,
)
from desktop.models.sharing import State
from desktop.store.attached_clearing import AttachedClearing
from desktop.store.attached_copying import brought
from desktop.store.attached_fetching import AttachedFetching, Where
from desktop.store.attached_note import CLEARED_HERE, AttachedNote
from desktop.store.beside import Beside
from desktop.store.holding import Holding
from desktop.store.place import Place
from desktop.store.sessions import Sessions
from desktop.store.share.attachments import Attachments, is_attachment

if TYPE_CHECKING:
    from desktop.store.team import Team

T = TypeVar("T")

_BRINGING = 5.0
"""Seconds for which one who adds a photo waits until it is in the folder; it goes there later all the same."""
_LONG = 600.0
_AGAIN = 30.0
"""Seconds after which we try again to bring what could not be brought."""


class Attached:
    """Keeps, finds and brings them. `team`: the shared folder of the moment, if there is one."""

    def __init__(self, sessions: Sessions, holding: Holding, team: "Callable[[], Team | None]") -> None:
        self._sessions, self._holding, self._team = sessions, holding, team
        self._fetching = AttachedFetching(sessions, holding, team)
        self._clearing = AttachedClearing(sessions, lambda: holding.keys)
        self._beside: Beside[tuple[str, ...]] = Beside()
        self._tried = self._cleared = float("-inf")

    def keep(self, content: bytes) -> str:
        """Keep a content on this PC; returns its name. Raises DiskFull, FolderNotWritable."""
        here = self.here()
        name = here.name_of(content)
        # Noted first: what is noted and not there is no harm.
        self._write(lambda note: note.keep(name))
        self._keep_here(here, content)
        return name

    def let_go(self, name: str) -> None:
        """Keep a content no longer if nothing names it: what was to name it did not come off."""
        if name not in self._ask(AttachedNote.named):
            with told_of_this_pc(self._holding.local):
                self.here().remove(name)
            self._write(lambda note: note.forget((name,)))

    def has(self, name: str) -> bool:
        """Whether a content lies on this PC, sound or not."""
        try:
            return self.here().has(name)
        except OSError:
            return False

    def read(self, name: str, *, even_if_away: bool = False) -> bytes:
        """A content: from this PC, or fetched from the shared folder, or the second backup folder.

        A folder that was away at the last look is asked only if `even_if_away`. What was fetched is kept. Raises PhotoOutOfReach, PhotoNotThere, PhotoDamaged, NewerNotebook.
        """
        if not is_attachment(name):
            raise PhotoNotThere
        content, where = self._fetching.fetch(name, even_if_away=even_if_away)
        if where is not Where.HERE:
            self._keep_what_was_fetched(content, there=where is Where.TEAM)
        return content

    # The shared folder

    def bring(self, patience: float = _BRINGING) -> None:
        """Bring what is to go to the shared folder, now; where that cannot be, it goes there later."""
        team, names = self._ready(), self._ask(AttachedNote.to_bring)
        if team is None or not names:
            return
        here, there = self.here(), self._fetching.there(team)
        with contextlib.suppress(OSError):
            done = team.journal.run(lambda: brought(names, here, there), patience)
            self._write(lambda note: _all_there(note, done))

    def tend(self) -> None:
        """Bring what waits, on a thread beside, and clear up after an erasing. Called at each look at the folder."""
        if self._beside.busy:
            return
        if done := self._beside.fetch():
            self._tried = float("-inf")
            self._write(lambda note: _all_there(note, done))
        self.clear_here()
        team = self._ready()
        if team is None:
            return
        if self._clearing.due and time.monotonic() - self._cleared > _AGAIN:
            self._cleared = time.monotonic()
            # The folder may be gone by now: then another time.
            with contextlib.suppress(OSError):
                self._clearing.clear(team)
        names = self._ask(AttachedNote.to_bring)
        if names and time.monotonic() - self._tried > _AGAIN:
            self._tried = time.monotonic()
            here, there = self.here(), self._fetching.there(team)
            self._beside.begin(lambda: brought(names, here, there))

    @property
    def busy(self) -> bool:
        """Whether anything is being brought beside."""
        return self._beside.busy

    def fetch_all(self) -> None:
        """Have on this PC all that the rows name, as far as it can be reached."""
        until = time.monotonic() + _LONG
        for name in self._ask(AttachedNote.named) - self._ask(AttachedNote.kept):
            try:
                self.read(name, even_if_away=True)
            except PhotoOutOfReach:
                return
            except ExpectedFailure:
                continue
            if time.monotonic() > until:
                return

    def mend_here(self) -> None:
        """Have sound again on this PC what is damaged here and can be had elsewhere."""
        for unsound in self.here().unsound():
            name = unsound.file.rpartition("/")[2]
            if is_attachment(name):
                with contextlib.suppress(ExpectedFailure):
                    self.read(name)

    def sources(self) -> tuple[Attachments, ...]:
        """Where contents can be read from now: this PC, and the shared folder while it can be reached."""
        team = self._ready()
        return (self.here(), *((self._fetching.there(team),) if team else ()))

    def here(self) -> Attachments:
        """Those on this PC."""
        return self._fetching.here()

    # Erasing

    def clear_here(self) -> None:
        """After a youth was erased, remove from this PC whatever no row names any more."""
        erased = self._ask(lambda note: note.erased_since(CLEARED_HERE))
        if erased is None:
            return
        named, here, shared = self._ask(AttachedNote.named), self.here(), self._team() is not None
        with told_of_this_pc(self._holding.local):
            here.clear(here.everything(), named)

        def note_it(note: AttachedNote) -> None:
            if not shared:
                # Else it is still needed, to know them in the folder too.
                note.forget(note.kept() - named)
            # The folder is cleared as well, and may have lost what somebody names only since.
            note.not_known_there()
            note.cleared(CLEARED_HERE, erased)

        self._write(note_it)
        # In the log beside the replica there would still stand what was noted before.
        self._sessions.wipe()

    def clear_there(self, known: frozenset[str]) -> None:
        """Remove from the shared folder what no row names any more, now as far as it can be. Raises OSError.

        `known`: what was known here before the erasing.
        """
        team = self._ready()
        if team is not None:
            self._clearing.clear(team, known)

    def known(self) -> frozenset[str]:
        """The names that this PC knows: the entries that named them, if any did, are here too."""
        return self._ask(lambda note: note.in_rows() | note.kept())

    # How it is done

    def _ready(self) -> "Team | None":
        """The shared folder, where all that was done here is in its journal."""
        team = self._team()
        if team is None or team.line.state is not State.SAVED:
            return None
        with self._sessions.reading() as session:
            return None if Place(session.connection()).waits() else team

    def _keep_what_was_fetched(self, content: bytes, *, there: bool) -> None:
        # Where there is no room for it here, it was read all the same.
        with contextlib.suppress(ExpectedFailure):
            here = self.here()
            name = here.name_of(content)
            self._write(lambda note: note.keep(name, there=there))
            self._keep_here(here, content)

    def _keep_here(self, here: Attachments, content: bytes) -> None:
        with told_of_this_pc(self._holding.local):
            try:
                here.keep(content)
            except ExpectedFailure:
                # Something of another notebook stands there, where only ours is to stand.
                here.remove(here.name_of(content))
                here.keep(content)

    def _ask(self, ask: Callable[[AttachedNote], T]) -> T:
        with self._sessions.reading() as session:
            return ask(AttachedNote(session.connection()))

    def _write(self, write: Callable[[AttachedNote], object]) -> None:
        with self._sessions.writing() as session:
            write(AttachedNote(session.connection()))


def _all_there(note: AttachedNote, names: Collection[str]) -> None:
    for name in names:
        note.keep(name, there=True)


@contextlib.contextmanager
def told_of_this_pc(folder: Path) -> Iterator[None]:
    """Tell in words what the disk of this PC says."""
    try:
        yield
    except OSError as failure:
        full = failure.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        raise (DiskFull() if full else FolderNotWritable(folder=folder)) from failure
