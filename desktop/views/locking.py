"""Locking when nobody has touched the program for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
_MINUTE = 60_000
_OF_THE_SYSTEM = ("QFileDialog", "QAbstractPrintDialog")


class IdleWatch(QObject):
    """Emits `idle` when mouse, keys and screen have not been touched for so many minutes.

    It listens to the windows as they come to the fore, and not to every event of every widget,
    which would cost time at each of them.
    """

    idle = Signal()

    def __init__(self, application: QGuiApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._minutes = minutes
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.idle)
        application.focusWindowChanged.connect(self._listen_to)
        self._listen_to(application.focusWindow())

    def start(self) -> None:
        """Begin to watch."""
        self._on = True
        self._again()

    def stop(self) -> None:
        """Watch no more."""
        self._on = False
        self.timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Wait so many minutes from now on; with 0, for ever."""
        self._minutes = minutes
        self._again()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at every touch."""
        if event.type() in _TOUCHES:
            self._again()
        return False

    def _again(self) -> None:
        if self._on and self._minutes:
            self.timer.start(self._minutes * _MINUTE)
        else:
            self.timer.stop()

    def _listen_to(self, window: QWindow | None) -> None:
        # A filter that is installed again is not installed twice.
        if window is not None:
            window.installEventFilter(self)
            self._again()


def close_other_windows(kept: QWidget) -> None:
    """Close all dialogs, menus and the like, so that nothing of a dossier stays on the screen or in memory."""
    for window in QApplication.topLevelWidgets():
        if window is kept:
            continue
        if isinstance(window, QDialog):
            window.reject()
            # The system's own dialogs belong to the call that shows them, and go when that returns.
            if not any(window.inherits(kind) for kind in _OF_THE_SYSTEM):
                window.deleteLater()
        elif window.isVisible():
            window.close()
