"""Reading files that are known to be there, though a network drive may not show them yet."""

import random
import time
from collections.abc import Callable
from typing import Final

from desktop.store.share.files import Files

_UNSEEN: Final = 12.0
"""Seconds for which Windows may still say that a file is not there when it is."""


class Certain:
    """Reads files whose names were taken: somebody has made them, or we have."""

    def __init__(
        self,
        files: Files,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._files = files
        self._clock, self._sleep = clock, sleep

    def read(self, name: str, most: int) -> bytes:
        """Read a file, looking for it again for a while. Raises OSError, as Files.read."""
        deadline, pause = self._clock() + _UNSEEN, 0.05
        while True:
            try:
                return self._files.read(name, most)
            except FileNotFoundError:
                if self._clock() >= deadline:
                    raise
            # Several PCs that wait for the same file do not ask in step.
            self._sleep(pause * (0.5 + random.random()))  # noqa: S311 - no secret
            pause = min(1.0, pause * 2)
