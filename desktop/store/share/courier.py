"""File work on a thread of its own, with a deadline: a network drive that vanished can hang a call for minutes."""

import errno
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future, wait
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")
_Errand = tuple["Future[Any]", Callable[[], Any]]


class StalledError(OSError):
    """The folder did not answer in time; what was asked of it may happen all the same, later."""

    def __init__(self, said: str = "the folder does not answer") -> None:
        super().__init__(errno.ETIMEDOUT, said)


class Courier:
    """Does one call after the other. While one has not come back in time, no other is begun.

    A late result is dropped. The thread starts with the first call, and never keeps the program
    from ending.
    """

    def __init__(self) -> None:
        self._errands: SimpleQueue[_Errand | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._turn = threading.Lock()
        self._late: Future[Any] | None = None
        self._closed = False
        # Where nobody closes it, its thread goes home all the same.
        self._dismiss = weakref.finalize(self, self._errands.put, None)

    @property
    def stalled(self) -> bool:
        """Whether a call that did not come back in time is still under way."""
        late = self._late
        return late is not None and not late.done()

    def run(self, call: Callable[[], T], patience: float) -> T:
        """Do something that may take so many seconds. Raises StalledError, and what the call raises."""
        if threading.current_thread() is self._thread:
            # An errand of an errand: somebody watches its time already.
            return call()
        deadline = time.monotonic() + patience
        if not self._turn.acquire(timeout=max(0.0, patience)):
            raise StalledError
        try:
            return self._send(call, deadline)
        finally:
            self._turn.release()

    def close(self) -> None:
        """Send the thread home, leaving behind a call that hangs. Whatever is run afterwards stalls at once."""
        self._closed = True
        self._dismiss()

    def _send(self, call: Callable[[], T], deadline: float) -> T:
        if self._closed or self.stalled:
            raise StalledError
        self._late = None
        if self._thread is None:
            self._thread = threading.Thread(target=_work, args=(self._errands,), name="courier", daemon=True)
            self._thread.start()
        future: Future[T] = Future()
        self._errands.put((future, call))
        wait((future,), max(0.0, deadline - time.monotonic()))
        if not future.done():
            self._late = future
            raise StalledError
        return future.result()


def _work(errands: "SimpleQueue[_Errand | None]") -> None:
    while errand := errands.get():
        future, call = errand
        try:
            future.set_result(call())
        except BaseException as failure:
            # It is raised where the errand was given.
            future.set_exception(failure)
        # Nothing of it is kept while this waits for the next.
        del errand, future, call
