"""A second backup folder: snapshots on a stick or another drive, with the key files that open them."""

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from desktop.models.errors import ExpectedFailure, FolderOutOfReach, NotebookDamaged, SharedAlready
from desktop.models.sharing import BackupReading
from desktop.store import key_file
from desktop.store.attached import Attached
from desktop.store.attached_copying import copied
from desktop.store.attached_note import AttachedNote
from desktop.store.beside import Beside
from desktop.store.holding import Holding
from desktop.store.joining import free_folder, in_words
from desktop.store.key_folder import has_key_files
from desktop.store.place import ERASED_AT, SECOND_AT, SECOND_FOLDER, Place
from desktop.store.rows_dump import dump
from desktop.store.schema import SCHEMA
from desktop.store.sessions import Sessions
from desktop.store.share.attachments import Attachments
from desktop.store.share.courier import Courier
from desktop.store.share.files import Files
from desktop.store.share.layout import ENDING, SNAPSHOTS
from desktop.store.share.retention import to_keep
from desktop.store.share.snapshots import Snapshots, Written

T = TypeVar("T")

_LONG = 600.0
_A_DAY = timedelta(hours=20)
"""How old the newest backup there may be; not a whole day, for nobody starts work at the same minute."""
_TRY_AGAIN = 1800.0
"""Seconds after which we look again whether it is time, and whether the folder is there."""


@dataclass(frozen=True)
class _Captured:
    """The whole notebook at one position, in memory."""

    position: int
    entry_hash: str
    content: bytes
    made: datetime
    erased: int
    named: frozenset[str]
    sources: tuple[Attachments, ...]


class SecondBackup:
    """Backups of one notebook outside of its shared folder."""

    def __init__(self, sessions: Sessions, holding: Holding, attached: Attached | None) -> None:
        self._sessions, self._holding, self._attached = sessions, holding, attached
        self._beside: Beside[tuple[Path, datetime]] = Beside()
        self._tried = float("-inf")

    @property
    def folder(self) -> Path | None:
        """Where they lie, if there are any."""
        found = self._ask(lambda place: place.note(SECOND_FOLDER))
        return Path(found) if found else None

    def forget(self) -> None:
        """Make no backups there any more; what lies there stays."""
        self._note(None, None)

    def snapshots(self) -> Snapshots | None:
        """The snapshots that lie there."""
        folder = self.folder
        return Snapshots(Files(folder, competed=False), self._holding.keys) if folder else None

    def make(self, folder: Path, name: str) -> BackupReading:
        """Make a backup in a folder of its own inside `folder`, read it back, and remember where.

        What lies there of this notebook is gone on with, as far as it is to be kept. Raises
        FolderOutOfReach, SharedFolderFull, FolderNotWritable, NotebookDamaged, SharedAlready.
        """
        captured, courier = self._capture(), Courier()
        try:
            with in_words(folder):
                root, written = courier.run(lambda: self._write(folder, name, captured), _LONG)
        finally:
            courier.close()
        self._note(root, captured.made)
        return BackupReading(root / written.name, captured.position, captured.made, written.size)

    def tend(self) -> None:
        """Make the backup of the day where there is such a folder and it is there now, on a thread beside."""
        if self._beside.busy:
            return
        made = self._beside.fetch()
        if made is not None:
            self._note(*made)
            return
        if time.monotonic() - self._tried < _TRY_AGAIN:
            return
        self._tried = time.monotonic()
        folder, at = self._ask(lambda place: (place.note(SECOND_FOLDER), place.note(SECOND_AT)))
        if not folder or (at and datetime.now(UTC) - datetime.fromisoformat(at) < _A_DAY):
            return
        captured, root = self._capture(), Path(folder)
        self._beside.begin(lambda: self._write_beside(root, captured))

    def _write_beside(self, root: Path, captured: _Captured) -> tuple[Path, datetime] | None:
        try:
            if not has_key_files(root):
                return None
            self._fill(root, captured)
        except (OSError, ExpectedFailure):
            # A stick that is not there now: another day it is.
            return None
        return root, captured.made

    def _capture(self) -> _Captured:
        sources = self._attached.sources() if self._attached else ()
        with self._sessions.reading() as session:
            place = Place(session.connection())
            return _Captured(
                place.position,
                place.hash,
                dump(session.connection()),
                datetime.now(UTC),
                int(place.note(ERASED_AT) or 0),
                AttachedNote(session.connection()).named(),
                sources,
            )

    def _write(self, folder: Path, name: str, captured: _Captured) -> tuple[Path, Written]:
        if not folder.is_dir():
            raise FolderOutOfReach(folder=folder)
        if self._is_shared(folder):
            raise SharedAlready(folder=folder)
        root = self._own_folder(folder, name)
        return root, self._fill(root, captured)

    def _is_shared(self, folder: Path) -> bool:
        """Whether the notebook itself is shared there, by whatever name: what waits here does not belong there."""
        shared = self._holding.shared
        with contextlib.suppress(OSError):
            return shared is not None and folder.samefile(shared)
        return False

    def _ask(self, ask: Callable[[Place], T]) -> T:
        with self._sessions.reading() as session:
            return ask(Place(session.connection()))

    def _note(self, folder: Path | None, made: datetime | None) -> None:
        with self._sessions.writing() as session:
            place = Place(session.connection())
            place.write_note(SECOND_FOLDER, str(folder) if folder else None)
            place.write_note(SECOND_AT, made.isoformat() if made else None)

    def _own_folder(self, folder: Path, name: str) -> Path:
        """The folder of this notebook: the one of before, or a new one beside what others have there."""
        likely: list[Path] = [folder, *sorted(folder.glob(f"*{ENDING}"))]
        if (known := self.folder) is not None:
            likely.insert(0, known)
        for one in likely:
            if folder in {one, one.parent} and has_key_files(one) and not self._is_shared(one):
                # Another team may have its backups on the same stick.
                with contextlib.suppress(NotebookDamaged):
                    key_file.read_newest(one, self._holding.keys.notebook_id)
                    return one
        return free_folder(folder, name)

    def _fill(self, root: Path, captured: _Captured) -> Written:
        root.mkdir(parents=True, exist_ok=True)
        key_file.copy_newest(self._holding.local, root)
        snapshots = Snapshots(Files(root, competed=False), self._holding.keys)
        written = snapshots.write(
            captured.content, captured.position, captured.entry_hash, SCHEMA, captured.made
        )
        made = snapshots.made()
        kept = to_keep(made, captured.made)
        for one in snapshots.positions():
            # Of a youth who was erased nothing stays in what is within our reach.
            if one != captured.position and (one < captured.erased or (one in made and one not in kept)):
                snapshots.remove(one)
        attachments = Attachments(snapshots.files, self._holding.keys)
        copied(captured.named, captured.sources, attachments)
        if captured.erased:
            for name in snapshots.files.leftovers(SNAPSHOTS):
                snapshots.files.remove(name)
            attachments.clear(attachments.everything(), captured.named)
        return written
