"""One long piece of work beside the notebook's thread, which asks later what came of it."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Beside(Generic[T]):
    """Does one thing at a time on a thread that never keeps the program from ending."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._outcome: list[T] = []

    @property
    def busy(self) -> bool:
        """Whether it is still at work."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self, work: Callable[[], T | None]) -> None:
        """Begin; what `work` gives is kept to be fetched, None is nothing. It may not raise."""

        def run() -> None:
            outcome = work()
            if outcome is not None:
                self._outcome.append(outcome)

        self._outcome.clear()
        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()

    def fetch(self) -> T | None:
        """What came of it, once."""
        if self.busy or not self._outcome:
            return None
        return self._outcome.pop()
