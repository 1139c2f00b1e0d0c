"""Watches for exceptions that nobody expected, and has them told."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.views.crash_dialog import CrashDialog


class CrashWatch(QObject):
    """Shows a dialog for every exception nobody expected, one at a time."""

    _met = Signal(object)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.dialog: CrashDialog | None = None
        # Whatever thread it happened on, a dialog belongs to that of the window.
        self._met.connect(self.tell)

    def install(self) -> None:
        """Have all exceptions that nobody catches told here."""
        sys.excepthook = self._uncaught
        threading.excepthook = lambda met: self._uncaught(met.exc_type, met.exc_value, met.exc_traceback)

    def tell(self, error: BaseException) -> None:
        """Show a report on an error, unless one is on the screen already."""
        # Nearly every run goes well: then none of this is loaded.
        from desktop.views.crash_dialog import CrashDialog
        from desktop.views.crash_report import report

        text = report(error)
        sys.stderr.write(f"{text}\n")
        if self.dialog is not None:
            return
        self.dialog = CrashDialog(text, QApplication.activeWindow())
        self.dialog.finished.connect(self._told)
        self.dialog.open()

    def _told(self) -> None:
        self.dialog = None

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif error is not None:
            self._met.emit(error)
