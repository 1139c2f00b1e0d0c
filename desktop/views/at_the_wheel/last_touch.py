"""Whether the screen was touched last by a key, or by a finger or the mouse."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from desktop.views.at_the_wheel.look import YouthTheme

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})


class LastTouch(QObject):
    """Tells the theme of `screen`; it listens to the window, not to every event of every widget."""

    def __init__(self, theme: YouthTheme, screen: QWidget) -> None:
        super().__init__(screen)
        self._theme, self._screen = theme, screen

    def watch(self, window: QWindow | None) -> None:
        """Listen to that window."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See what it is."""
        by_key = event.type() == QEvent.Type.KeyPress
        if (by_key or event.type() in _TOUCHES) and by_key != self._theme.by_keyboard:
            self._theme.by_keyboard = by_key
            if (focused := self._screen.focusWidget()) is not None:
                focused.update()
        return False
