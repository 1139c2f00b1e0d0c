"""A grid of signs, icons or colours, of which one is chosen; each has a name for who does not see it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.views.flow import FlowLayout
from desktop.views.theme import Theme

_SIDE = 44
"""Pixels: enough for a finger."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LINES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Sign(QPushButton):
    """One of them."""

    def sizeHint(self) -> QSize:
        """Be square."""
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        """Be square."""
        return self.sizeHint()


class SignChoice(QWidget):
    """`chosen` carries the key of the one that the user chose; `draw` gives the sign of a key.

    Tab reaches the chosen one, or the first where none of them is; the arrow keys the others.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, draw: Callable[[str], QIcon], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._row = FlowLayout(self, gap=6)
        self.buttons: dict[str, QPushButton] = {}
        self._current: str | None = None
        theme.changed.connect(self.dress)

    def show_choices(self, choices: Sequence[tuple[str, str]], current: str | None) -> None:
        """Show these, by key and name, with one of them chosen."""
        if [key for key, _name in choices] != list(self.buttons):
            self._build([key for key, _name in choices])
        for key, name in choices:
            self.buttons[key].setAccessibleName(name)
            self.buttons[key].setToolTip(name)
        self.choose(current)

    def choose(self, current: str | None) -> None:
        """Choose one, or none, telling nobody."""
        self._current = current
        reached = current if current in self.buttons else next(iter(self.buttons), None)
        for key, button in self.buttons.items():
            button.setChecked(key == current)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == reached else Qt.FocusPolicy.ClickFocus)

    def dress(self) -> None:
        """Draw the signs in the colours of the theme."""
        for key, button in self.buttons.items():
            button.setIcon(self._draw(key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys from the buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if (key in _STEPS or key in _LINES) and not event.modifiers():
                self._go(watched, _STEPS.get(key, 0), _LINES.get(key, 0))
                return True
        return super().eventFilter(watched, event)

    def _build(self, keys: Sequence[str]) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for key in keys:
            button = _Sign()
            button.setProperty("kind", "sign")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setIconSize(QSize(24, 24))
            button.clicked.connect(lambda _checked, key=key: self._pressed(key))
            button.installEventFilter(self)
            self.buttons[key] = button
            self._row.addWidget(button)
        self.dress()

    def _go(self, button: QObject, step: int, lines: int) -> None:
        keys = list(self.buttons)
        at = next(place for place, key in enumerate(keys) if self.buttons[key] is button)
        to = at + step + lines * self._in_a_line()
        if 0 <= to < len(keys):
            self._pressed(keys[to])
            self.buttons[keys[to]].setFocus(Qt.FocusReason.TabFocusReason)

    def _in_a_line(self) -> int:
        tops = [button.y() for button in self.buttons.values()]
        return max(1, tops.count(tops[0]))

    def _pressed(self, key: str) -> None:
        changed = key != self._current
        # Pressed once more it stays.
        self.choose(key)
        if changed:
            self.chosen.emit(key)
