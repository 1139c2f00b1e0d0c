"""Keeps two installers from making the same environment at once."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _wait(handle: int) -> None:
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)  # gives up after ten tries, a second apart
            except OSError:
                continue
            return
else:
    import fcntl

    def _wait(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Wait until nobody else holds this lock, then hold it; the system lets go of it if we die."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a+b") as file:
        _wait(file.fileno())
        yield
