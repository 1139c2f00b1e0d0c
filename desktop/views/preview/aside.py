"""One piece of work beside the window's thread, for printing and saving."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QThread, Signal


class Aside(QThread):
    """Runs `work` once on a thread of its own, and lives until that has ended.

    `ended` carries what `work` returned, or the exception it raised. `work` may tell of its progress
    through `go_on`, which is also how it hears that it should stop.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, work: "Callable[[Aside], object]") -> None:
        super().__init__()
        self._work = work
        self._cancelled = Event()
        # The window that asked may be gone before the last page is printed: the lambda, which knows
        # this object, is then all that keeps it.
        self.finished.connect(lambda: self.deleteLater())  # noqa: PLW0108
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._finish_first)

    def run(self) -> None:
        """Do the work (Qt calls this on the other thread)."""
        outcome: object
        try:
            outcome = self._work(self)
        except Exception as error:
            outcome = error
        self.ended.emit(outcome)

    def go_on(self, done: int, of: int) -> bool:
        """Tell how far the work is; answers whether to go on with it."""
        self.progressed.emit(done, of)
        return not self._cancelled.is_set()

    def cancel(self) -> None:
        """Have the work stop at its next step."""
        self._cancelled.set()

    def _finish_first(self) -> None:
        self.wait()
