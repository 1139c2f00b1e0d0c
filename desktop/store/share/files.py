"""Every access to the files of a shared folder: what is written there is whole, and replaces nothing of others."""

import errno
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.store.share.looking import FolderGoneError, Looking, OddFileError, TooLargeError
from desktop.store.share.names import folder_of, new_temporary, path_of
from desktop.store.share.only_if_absent import (
    NoLinksError,
    by_link,
    by_rename,
    links_refused,
    renaming_is_safe,
    renaming_refused,
)

__all__ = ["Files", "FolderGoneError", "NoLinksError", "OddFileError", "TooLargeError"]

_WINDOWS = os.name == "nt"
_WRITE: Final = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
)
_FOLDER: Final = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)


class Files(Looking):
    """The files below `root`, by names like "journal/000000/000000001"; not for two threads at once.

    Where something is in the way for a moment, it is tried again for up to `patience` seconds.
    `competed`: several PCs may publish the same names here; see only_if_absent.
    """

    def __init__(
        self,
        root: Path,
        *,
        patience: float = 3.0,
        competed: bool = True,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(root, patience=patience, clock=clock, sleep=sleep)
        self._competed = competed
        self._links = True
        self._kept: tuple[Path, int] | None = None

    def publish(self, name: str, content: bytes) -> None:
        """Write a file whole, on the disk, under a name that is free; seven operations as a rule.

        Raises FileExistsError where the name is taken, NoLinksError where several PCs cannot
        publish safely, FolderGoneError, OSError. After any but NoLinksError the name may have been
        given to this file all the same: the answer may be what was lost.
        """
        path, until = path_of(self.root, name), self._until()
        temporary = self._written(folder_of(name), content, until)
        moved = False
        try:
            moved = self._give_name(temporary, path, until)
        finally:
            if not moved:
                self._discard(temporary, until)
        self._settle(path.parent)

    def replace(self, name: str, content: bytes) -> None:
        """Write a file that is ours alone, replacing what we wrote there before. Raises OSError."""
        path, until = path_of(self.root, name), self._until()
        temporary = self._written(folder_of(name), content, until)
        try:
            self._patiently("rename", path, lambda: temporary.replace(path), until)
        except OSError:
            self._discard(temporary, until)
            raise

    def remove(self, name: str) -> None:
        """Remove a file; it is fine if there is none. Raises FolderGoneError, OSError."""
        path = path_of(self.root, name)
        try:
            self._refuse_links(folder_of(name))
            self._patiently("unlink", path, path.unlink, self._until())
        except (FileNotFoundError, NotADirectoryError):
            self.see_root()

    def remove_folder(self, name: str) -> None:
        """Remove a folder if it is empty; it is fine if there is none. Raises FolderGoneError, OSError."""
        path = path_of(self.root, name)
        if self._kept and self._kept[0] == path:
            self.close()
        self._real_folders.discard(name)
        try:
            self._refuse_links(folder_of(name))
            self._patiently("unlink", path, path.rmdir, self._until())
        except (FileNotFoundError, NotADirectoryError):
            self.see_root()
        except OSError as failure:
            if failure.errno not in {errno.ENOTEMPTY, errno.EEXIST}:
                raise

    def close(self) -> None:
        """Let go of the folder that is kept open; everything still works afterwards."""
        kept, self._kept = self._kept, None
        if kept:
            with suppress(OSError):
                self._op("close", kept[0], lambda: os.close(kept[1]))

    def __del__(self) -> None:
        kept = getattr(self, "_kept", None)
        if kept:
            with suppress(OSError):
                os.close(kept[1])

    # How a file is written

    def _written(self, folder: str, content: bytes, until: float) -> Path:
        """Write a file under a name that nobody reads."""
        temporary = path_of(self.root, folder) / new_temporary()
        try:
            self._refuse_links(folder)
            handle = self._opened(temporary, until)
        except FileNotFoundError:
            # Only now: as a rule the folder is there, and to look would cost an operation each time.
            self._make(folder)
            self._refuse_links(folder)
            handle = self._opened(temporary, until)
        try:
            try:
                self._op("write", temporary, lambda: self._write(handle, content))
                self._op("fsync", temporary, lambda: os.fsync(handle))
            except BaseException:
                with suppress(OSError):
                    self._op("close", temporary, lambda: os.close(handle))
                raise
            # Some network drives tell only here that there was no room.
            self._op("close", temporary, lambda: os.close(handle))
        except OSError:
            self._discard(temporary, until)
            raise
        return temporary

    def _opened(self, temporary: Path, until: float) -> int:
        try:
            return self._patiently("open", temporary, lambda: os.open(temporary, _WRITE, 0o666), until)
        except FileNotFoundError:
            raise
        except OSError as failure:
            self._discard(temporary, until)
            if isinstance(failure, FileExistsError):
                # It is we who made it, and the answer was lost; the name that is wanted may well be free.
                raise OSError(errno.EIO, "the answer was lost", str(temporary)) from failure
            raise

    def _write(self, handle: int, content: bytes) -> None:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]

    def _give_name(self, temporary: Path, path: Path, until: float) -> bool:
        """Give a file its name if that is free; whether it has lost its first name by that."""
        if self._links:
            try:
                self._patiently("link", path, lambda: by_link(temporary, path), until)
            except OSError as failure:
                if not links_refused(failure):
                    raise
                if self._competed and not renaming_is_safe(self.root):
                    raise NoLinksError(errno.EOPNOTSUPP, "no second names here", str(path)) from failure
                self._links = False
            else:
                return False
        try:
            self._patiently("rename", path, lambda: by_rename(temporary, path), until)
        except OSError as failure:
            if renaming_refused(failure):
                raise NoLinksError(errno.EOPNOTSUPP, "no way to name a file here", str(path)) from failure
            raise
        return True

    def _discard(self, temporary: Path, until: float) -> None:
        # What stays behind is a file that nobody reads; `leftovers` finds it.
        with suppress(OSError):
            self._patiently("unlink", temporary, temporary.unlink, until)

    def _make(self, folder: str) -> None:
        """Make a folder and those it lies in, but never the root: that may be a drive that is not connected."""
        if not folder:
            self.see_root()
            return
        path = path_of(self.root, folder)
        try:
            self._op("mkdir", path, path.mkdir)
        except FileExistsError:
            return
        except FileNotFoundError:
            self._make(folder_of(folder))
            with suppress(FileExistsError):
                self._op("mkdir", path, path.mkdir)
        self._settle(path.parent)

    def _settle(self, folder: Path) -> None:
        """Have the disk remember the names in a folder. Some network drives refuse, and see to it themselves."""
        if _WINDOWS:
            return
        with suppress(OSError):
            if self._kept is None or self._kept[0] != folder:
                self.close()
                handle = self._op("open", folder, lambda: os.open(folder, _FOLDER))
                self._kept = (folder, handle)
            kept = self._kept[1]
            self._op("fsync", folder, lambda: os.fsync(kept))
