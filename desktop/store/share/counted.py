"""File operations: counted, and tried again where something is in the way for a moment."""

import errno
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

_WINDOWS = os.name == "nt"
_PASSING: Final = frozenset({errno.EBUSY, errno.EAGAIN, errno.EINTR, errno.ESTALE, errno.ETXTBSY})
_PASSING_ON_WINDOWS: Final = frozenset({5, 32, 33})
"""Access denied, sharing violation, lock violation: as a rule somebody still looks at the file."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.01, 0.4


class Counted:
    """Does operations one by one, `patience` seconds at most where something is in the way for a moment.

    `counts` tells how many there were of each kind: open, read, write, fsync, close, link, rename,
    unlink, stat, list, mkdir.
    """

    def __init__(
        self,
        *,
        patience: float = 3.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.counts: Counter[str] = Counter()
        self._patience, self._clock, self._sleep = patience, clock, sleep

    @property
    def operations(self) -> int:
        """How many operations there were so far."""
        return self.counts.total()

    def _op(self, kind: str, path: Path, call: Callable[[], T]) -> T:  # noqa: ARG002 - for who inherits
        """Do one operation; all of them come along here."""
        self.counts[kind] += 1
        return call()

    def _until(self) -> float:
        return self._clock() + self._patience

    def _patiently(self, kind: str, path: Path, call: Callable[[], T], until: float) -> T:
        """Do one operation, again and again while it may be different in a moment. Raises OSError."""
        pause = _FIRST_PAUSE
        while True:
            try:
                return self._op(kind, path, call)
            except OSError as failure:
                if not passing(failure) or self._clock() >= until:
                    raise
            # Several PCs that are in each other's way do not try again in step.
            self._sleep(pause * (0.5 + random.random()))  # noqa: S311 - no secret
            pause = min(_LONGEST_PAUSE, pause * 2)


def passing(failure: OSError) -> bool:
    """Tell whether it may be different in a moment: another program still has the file in its hands."""
    on_windows: int | None = getattr(failure, "winerror", None)
    if on_windows:
        return on_windows in _PASSING_ON_WINDOWS
    # Opening a file goes through the C library there, which keeps Windows' own number to itself.
    return failure.errno in _PASSING or (_WINDOWS and failure.errno == errno.EACCES)
