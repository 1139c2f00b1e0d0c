"""What is removed from a shared folder: what a snapshot covers, what nobody will finish, and what tells of who was erased."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from desktop.models.errors import ExpectedFailure
from desktop.store.share.entries import MOST_BYTES
from desktop.store.share.files import Files, FolderGoneError
from desktop.store.share.journal import is_entry
from desktop.store.share.layout import A_THOUSAND, JOURNAL, SNAPSHOTS, entry_name, folder_of_entry
from desktop.store.share.sealed import header_of


class Removing:
    """Removes files from one folder. Raises OSError."""

    def __init__(self, files: Files) -> None:
        self._files = files

    def entries(self, before: int) -> int:
        """Remove the entries before a position; the one at it stays, so that PCs see that they stand there."""
        gone = 0
        for folder in self._thousands():
            if int(folder.rpartition("/")[2]) * A_THOUSAND >= before:
                continue
            for name in self._inside(folder):
                if is_entry(name) and name < entry_name(before):
                    self._files.remove(name)
                    gone += 1
            if folder != folder_of_entry(before):
                self._files.remove_folder(folder)
        return gone

    def unfinished(self, since_before: datetime | None = None) -> int:
        """Remove what was begun and not finished, or set aside: nobody reads it, and it may hold anything.

        Only what is from before an instant, if that is given.
        """
        gone = 0
        for name in self._beside():
            if name.rpartition("/")[2].startswith(".") and (
                since_before is None or self._files.modified(name) < since_before
            ):
                self._files.remove(name)
                gone += 1
        return gone

    def copies(self, notebook_id: UUID, before: int) -> int:
        """Remove copies, by whatever name, of our entries and snapshots of before a position."""
        gone = 0
        for name in self._beside():
            try:
                header = header_of(self._files.read(name, MOST_BYTES), name)
            except FolderGoneError:
                raise
            except (OSError, ExpectedFailure):
                continue
            if header.notebook == notebook_id and header.position < before:
                self._files.remove(name)
                gone += 1
        return gone

    def _thousands(self) -> list[str]:
        return [f"{JOURNAL}/{name}" for name in self._files.names(JOURNAL) if name.isdecimal()]

    def _inside(self, folder: str) -> list[str]:
        return [f"{folder}/{name}" for name in self._files.names(folder)]

    def _beside(self) -> Iterator[str]:
        """All names beside those of entries and snapshots."""
        for folder in (*self._inside(JOURNAL), SNAPSHOTS):
            for name in self._inside(folder):
                number = name.removeprefix(f"{SNAPSHOTS}/")
                if not is_entry(name) and not (len(number) == 9 and number.isdecimal()):
                    yield name
