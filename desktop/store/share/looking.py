"""Looking at the files of a shared folder: what is read there comes from there, and nothing keeps us waiting."""

import errno
import os
import shutil
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop.store.share.counted import Counted
from desktop.store.share.names import folder_of, is_temporary, path_of

# A pipe by the name of a file would keep us waiting for somebody to write in it.
_READ: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
)
_CHUNK = 1 << 20


class OddFileError(OSError):
    """What stands under a name is no file of ours: a folder, a pipe, a link, or far too large."""


class TooLargeError(OddFileError):
    """A file holds more than it possibly can."""


class FolderGoneError(OSError):
    """It is not a file that is missing, but the whole shared folder: a drive that is not connected."""


class Looking(Counted):
    """Reads below `root`, by names like "journal/000000/000000001"."""

    def __init__(
        self,
        root: Path,
        *,
        patience: float = 3.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(patience=patience, clock=clock, sleep=sleep)
        self.root = root
        self._real_folders: set[str] = set()

    def read(self, name: str, most: int) -> bytes:
        """The content of a file; three operations, or one where there is no such file.

        Raises FileNotFoundError, OddFileError, TooLargeError where it holds more than `most` bytes,
        OSError. A missing file is no proof that the folder is there: see `see_root`.
        """
        return self._content(name, most, whole=True)

    def beginning(self, name: str, most: int) -> bytes:
        """The first bytes of a file, at most so many; raises as `read`, but for TooLargeError."""
        return self._content(name, most, whole=False)

    def exists(self, name: str) -> bool:
        """Whether there is a file or folder of that name: one operation. Raises FolderGoneError, OSError."""
        try:
            return not _is_link(self._status(name))
        except (FileNotFoundError, NotADirectoryError):
            self.see_root()
            return False

    def names(self, folder: str = "") -> tuple[str, ...]:
        """The names in a folder, in order; none where it is no folder. Raises FolderGoneError, OSError."""
        path = path_of(self.root, folder)
        try:
            self._refuse_links(folder)
            return self._op("list", path, lambda: tuple(sorted(each.name for each in path.iterdir())))
        except (FileNotFoundError, NotADirectoryError):
            self.see_root()
            return ()

    def leftovers(self, folder: str = "") -> tuple[str, ...]:
        """The names of files in a folder that are not finished: somebody writes, or died amid writing."""
        return tuple(f"{folder}/{name}".lstrip("/") for name in self.names(folder) if is_temporary(name))

    def modified(self, name: str) -> datetime:
        """When a file was written, by the clock of whoever keeps the folder. Raises OSError."""
        return datetime.fromtimestamp(self._status(name).st_mtime, UTC)

    def size(self, name: str) -> int:
        """How many bytes a file holds. Raises OSError."""
        return self._status(name).st_size

    def free_bytes(self) -> int | None:
        """How much room is left, or None where the system does not tell."""
        path = path_of(self.root, "")
        try:
            usage = self._op("stat", path, lambda: shutil.disk_usage(path))
        except OSError:
            return None
        return usage.free if usage.total else None

    def see_root(self) -> None:
        """See that the folder itself is there: one operation. Raises FolderGoneError."""
        path = path_of(self.root, "")
        try:
            there = stat.S_ISDIR(self._op("stat", path, path.stat).st_mode)
        except OSError as failure:
            raise _gone(path) from failure
        if not there:
            raise _gone(path)

    def _content(self, name: str, most: int, *, whole: bool) -> bytes:
        path, until = path_of(self.root, name), self._until()
        self._refuse_links(folder_of(name))
        try:
            handle = self._patiently("open", path, lambda: os.open(path, _READ), until)
        except OSError as failure:
            if failure.errno in {errno.ELOOP, errno.ENXIO}:
                raise odd(path) from failure
            raise
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise odd(path)
            if whole and status.st_size > most:
                raise _too_large(path)
            content = self._op("read", path, lambda: _read(handle, min(status.st_size, most), most))
        finally:
            with suppress(OSError):
                self._op("close", path, lambda: os.close(handle))
        if len(content) > most and whole:
            raise _too_large(path)
        return content[:most]

    def _status(self, name: str) -> os.stat_result:
        path = path_of(self.root, name)
        self._refuse_links(folder_of(name))
        return self._op("stat", path, path.lstat)

    def _refuse_links(self, folder: str) -> None:
        """See that no folder on the way leads elsewhere; once, for each costs an operation.

        Raises OddFileError, and FileNotFoundError where there is no such folder.
        """
        if not folder or folder in self._real_folders:
            return
        self._refuse_links(folder_of(folder))
        path = path_of(self.root, folder)
        if _is_link(self._op("stat", path, path.lstat)):
            raise odd(path)
        self._real_folders.add(folder)


def odd(path: Path) -> OddFileError:
    """That what stands there is no file or folder of ours."""
    return OddFileError(errno.EINVAL, "no file of ours", str(path))


def _too_large(path: Path) -> TooLargeError:
    return TooLargeError(errno.EFBIG, "too large to be a file of ours", str(path))


def _gone(path: Path) -> FolderGoneError:
    return FolderGoneError(errno.ENOTCONN, "the folder is gone", str(path))


def _read(handle: int, size: int, most: int) -> bytes:
    parts, length, wanted = [], 0, size + 1
    while length <= most and (part := os.read(handle, min(wanted, most + 1 - length))):
        parts.append(part)
        length += len(part)
        wanted = _CHUNK
    return b"".join(parts)


def _is_link(status: os.stat_result) -> bool:
    # On Windows a junction is a folder that leads elsewhere, too.
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == junction
