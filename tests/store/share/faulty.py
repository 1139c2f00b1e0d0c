"""A shared folder that fails at a chosen operation, so that a test can walk over every one of a scenario."""

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeVar

from desktop.store.share.files import Files

T = TypeVar("T")


class Crashed(BaseException):
    """The program died; nothing of it does anything any more."""


class Fault(Enum):
    """In which way an operation fails."""

    FAILS = "fails"
    """It is not done, and an OSError says so."""
    ANSWER_LOST = "answer lost"
    """It is done, and an OSError says that it is not."""
    HALF = "half"
    """Half of what is to be written is written, then an OSError; operations of other kinds are not done."""
    CRASH_BEFORE = "crash before"
    CRASH_HALFWAY = "crash halfway"
    """The program dies with half of what is to be written on the disk; other kinds: before it."""
    CRASH_AFTER = "crash after"


_DONE = frozenset({Fault.ANSWER_LOST, Fault.CRASH_AFTER})
_HALF = frozenset({Fault.HALF, Fault.CRASH_HALFWAY})
_CRASHES = frozenset({Fault.CRASH_BEFORE, Fault.CRASH_HALFWAY, Fault.CRASH_AFTER})


@dataclass
class Faults:
    """What is to fail, and what did; one such object may stand behind several FaultyFiles of one program.

    The operation with the number `at` fails, counted from 1; `lasting`: and all after it, until
    `mend`. Only operations of these `kinds` count, where any are named. `struck` tells what failed
    first, as kind and file name; after a crash (`dead`) every operation crashes.
    """

    fault: Fault | None = None
    at: int = 1
    error: int = errno.EIO
    lasting: bool = False
    kinds: frozenset[str] = frozenset()
    counted: int = 0
    struck: tuple[str, str] | None = None
    dead: bool = False

    def mend(self) -> None:
        """From now on nothing fails any more."""
        self.fault = None

    def next(self, kind: str, path: Path) -> Fault | None:
        """Count an operation, and tell whether it fails."""
        if self.kinds and kind not in self.kinds:
            return None
        self.counted += 1
        if self.fault is None or self.counted < self.at or (self.counted > self.at and not self.lasting):
            return None
        self.struck = self.struck or (kind, path.name)
        self.dead = self.fault in _CRASHES
        return self.fault


class FaultyFiles(Files):
    """The files of a folder, with faults; it does not wait before it tries again."""

    def __init__(self, root: Path, faults: Faults, *, patience: float = 0.0) -> None:
        super().__init__(root, patience=patience, sleep=lambda _seconds: None)
        self.faults = faults
        self._half = False

    def _op(self, kind: str, path: Path, call: Callable[[], T]) -> T:
        if self.faults.dead:
            _let_go(kind, call)
            raise Crashed
        fault = self.faults.next(kind, path)
        if fault is None:
            return super()._op(kind, path, call)
        self.counts[kind] += 1
        if fault in _DONE:
            result = call()
            if kind == "open" and isinstance(result, int):
                os.close(result)
        elif fault in _HALF and kind == "write":
            self._half = True
            call()
        else:
            _let_go(kind, call)
        if fault in _CRASHES:
            raise Crashed
        raise OSError(self.faults.error, os.strerror(self.faults.error), str(path))

    def _write(self, handle: int, content: bytes) -> None:
        half, self._half = self._half, False
        super()._write(handle, content[: len(content) // 2] if half else content)


def _let_go(kind: str, call: Callable[[], object]) -> None:
    # A close that fails, and the end of a program, both let go of the file all the same.
    if kind == "close":
        call()


def every_fault(
    run: Callable[[Path, Faults], object],
    new_root: Callable[[], Path],
    faults: tuple[Fault, ...] = tuple(Fault),
    error: int = errno.EIO,
) -> Iterator[tuple[Path, Faults, BaseException | None]]:
    """Run a scenario in a new folder with each fault at each operation; yields what came of it each time.

    The scenario may raise OSError or Crashed. For each fault it ends with the first run that was
    over before the fault came, which is not yielded.
    """
    for fault in faults:
        at = 0
        while True:
            at += 1
            root, planned = new_root(), Faults(fault, at, error)
            ended: BaseException | None = None
            try:
                run(root, planned)
            except (OSError, Crashed) as failure:
                ended = failure
            if planned.struck is None:
                break
            yield root, planned, ended
