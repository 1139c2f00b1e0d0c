"""Work beside the window's thread: handed to one worker, its outcome handed back to the window."""

import contextlib
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ExpectedFailure

T = TypeVar("T")
Failed = Callable[[ExpectedFailure], None]


class Worker(Protocol):
    """What runs the jobs: an executor of the standard library, or anything that does as it does."""

    def submit(self, job: Callable[[], None], /) -> object:
        """Run a job, in its turn."""


class Background(QObject):
    """One worker thread. What is submitted runs in order; outcomes arrive on the window's thread.

    `failed` carries an ExpectedFailure that nobody who asked took care of; `broken` any other
    exception; `busy` says whether anything is under way.
    """

    failed = Signal(object)
    broken = Signal(object)
    busy = Signal(bool)
    _finished = Signal(object)

    def __init__(self, executor: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._waiting = 0
        self._finished.connect(self._finish)

    def submit(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run `work` on the worker thread, then `then` (or `failed`) on the window's."""
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)

        def job() -> None:
            outcome: tuple[Callable[[Any], None], Any]
            try:
                outcome = (then, work())
            except ExpectedFailure as failure:
                outcome = (failed or self.failed.emit, failure)
            except Exception as error:
                outcome = (self.broken.emit, error)
            # The window may have gone while this was under way; then nobody needs to know.
            with contextlib.suppress(RuntimeError):
                self._finished.emit(outcome)

        self._executor.submit(job)

    def _finish(self, outcome: tuple[Callable[[Any], None], Any]) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)
        outcome[0](outcome[1])
