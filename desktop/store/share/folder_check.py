"""Tries out a folder before a notebook is shared in it: what it can do, how fast, and whose it is."""

import errno
import secrets
import statistics
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePath
from typing import Final

from desktop.models.errors import CannotRead, DiskFull, FolderOutOfReach
from desktop.models.sharing import FolderReport
from desktop.store.share.cloud_folders import cloud_service
from desktop.store.share.courier import Courier, StalledError
from desktop.store.share.files import Files
from desktop.store.share.layout import ENDING
from desktop.store.share.layout import FILES as ATTACHMENTS

PATIENCE: Final = 60.0
"""Seconds after which a folder that does not answer counts as out of reach."""
_ROUNDS = 3
_CLOCKS_AGREE = timedelta(minutes=10)
_LONGEST_PATH: Final = 259
"""What Windows takes, where nobody allowed more."""
_LONGEST_NAME = 60
_LONGEST_INSIDE = f"{ATTACHMENTS}/ab/{'ab' * 32}"
_LONGEST_FOLDER: Final = _LONGEST_PATH - len(f"/{'n' * _LONGEST_NAME}{ENDING}/{_LONGEST_INSIDE}")
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_FIRST, _SECOND = b"first", b"second"


def check_folder(
    folder: Path, patience: float = PATIENCE, files: Callable[[Path], Files] = Files
) -> FolderReport:
    """Try a folder out; nothing is left behind in it.

    `clock_off` is how far this PC's clock is ahead of that of the folder. Raises CannotRead where
    there is no such folder, DiskFull, FolderOutOfReach where it does not answer.
    """
    courier = Courier()
    try:
        return courier.run(lambda: _report(folder, files(folder)), patience)
    except StalledError as failure:
        raise FolderOutOfReach(folder=folder) from failure
    finally:
        courier.close()


def too_long(folder: PurePath) -> bool:
    """Tell whether the files of a notebook inside would have paths that Windows does not take.

    Also where this is not Windows, for it may be that of a colleague.
    """
    # Windows counts units of 16 bits, of which some signs take two.
    return len(str(folder).encode("utf-16-le", "surrogatepass")) // 2 > _LONGEST_FOLDER


def _report(folder: Path, files: Files) -> FolderReport:
    try:
        files.see_root()
    except OSError as failure:
        raise CannotRead(file=folder) from failure
    trial = _Trial(files)
    try:
        trial.go()
    except OSError as failure:
        if failure.errno in _NO_ROOM:
            raise DiskFull from failure
        raise FolderOutOfReach(folder=folder) from failure
    finally:
        trial.clean_up()
        files.close()
    return FolderReport(
        folder=folder,
        writable=trial.writable,
        suits=trial.suits and trial.clean,
        milliseconds=trial.milliseconds,
        free_bytes=files.free_bytes(),
        cloud=cloud_service(folder),
        long_path=too_long(folder),
        clock_off=trial.clock_off,
    )


class _Trial:
    """Some files are made in a folder of their own, as a notebook would."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._place = f".{secrets.token_hex(8)}"
        self.writable = self.suits = self.clean = False
        self.milliseconds = 0.0
        self.clock_off: timedelta | None = None

    def go(self) -> None:
        """Raises OSError where the folder fails in another way than by what it is."""
        own = f"{self._place}/own"
        try:
            self._files.replace(own, _FIRST)
        except OSError as failure:
            if failure.errno not in _NOT_ALLOWED:
                raise
            return
        self.writable = True
        self._compare_clocks(own)
        try:
            times = [self._publish(f"{self._place}/{number}") for number in range(_ROUNDS)]
            self.milliseconds = statistics.median(times)
            self.suits = self._refuses(f"{self._place}/0") and self._replaces(own)
        except OSError as failure:
            if failure.errno in _NO_ROOM:
                raise
            # It can hold files, but not do with them what sharing needs.
            self.suits = False

    def clean_up(self) -> None:
        """Take everything away again, and see whether that is possible."""
        with suppress(OSError):
            for name in self._files.names(self._place):
                with suppress(OSError):
                    self._files.remove(f"{self._place}/{name}")
            self._files.remove_folder(self._place)
            # Where nothing can be removed, nothing on a youth can be erased.
            self.clean = not self._files.exists(self._place)

    def _publish(self, name: str) -> float:
        began = time.perf_counter()
        self._files.publish(name, _FIRST)
        return (time.perf_counter() - began) * 1000

    def _refuses(self, taken: str) -> bool:
        try:
            self._files.publish(taken, _SECOND)
        except FileExistsError:
            return self._holds(taken, _FIRST)
        return False

    def _replaces(self, own: str) -> bool:
        self._files.replace(own, _SECOND)
        return self._holds(own, _SECOND)

    def _holds(self, name: str, content: bytes) -> bool:
        return self._files.read(name, len(content) + 1) == content

    def _compare_clocks(self, name: str) -> None:
        with suppress(OSError, ValueError, OverflowError):
            off = datetime.now(UTC) - self._files.modified(name)
            self.clock_off = off if abs(off) >= _CLOCKS_AGREE else None
