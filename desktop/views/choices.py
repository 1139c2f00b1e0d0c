"""Ways to choose one of a few: buttons that stay down, and a box that drops down."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from desktop.views.flow import FlowLayout
from desktop.views.icons import picture
from desktop.views.theme import Theme

K = TypeVar("K", bound=Hashable)


class Choice(QPushButton):
    """A button that stays down; always wide enough for its words in the bold they get when chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """Give the room that the bold words need."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        extra = QFontMetrics(bold).horizontalAdvance(self.text())
        extra -= self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, extra) + 8, 0)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()


class ChoiceRow(QWidget, Generic[K]):
    """Choices of which exactly one is chosen; they flow onto more lines where there is no room.

    `chosen` carries the key of the one that the user chose. Tab reaches the chosen one, the arrow
    keys the others.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, gap=8)
        self._buttons: dict[K, Choice] = {}
        self.current: K | None = None

    def show_choices(self, choices: Sequence[tuple[K, str]], current: K) -> None:
        """Show these choices, by key and words, with one of them chosen."""
        keys = [key for key, _words in choices]
        if keys != list(self._buttons):
            self._build(keys)
        for key, words in choices:
            if self._buttons[key].text() != words:
                self._buttons[key].setText(words)
        self.choose(current)

    def choose(self, key: K) -> None:
        """Choose one, telling nobody."""
        self.current = key
        for other, button in self._buttons.items():
            button.setChecked(other == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus)

    def button(self, key: K) -> Choice:
        """Give the button of a choice."""
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the choice beside this one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        keys = list(self._buttons)
        if not step or self.current is None:
            super().keyPressEvent(event)
            return
        to = keys[(keys.index(self.current) + step) % len(keys)]
        self._pressed(to)
        self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys from the buttons, which would only move the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
            if event.key() in arrows:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _build(self, keys: Sequence[K]) -> None:
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for key in keys:
            button = Choice()
            button.clicked.connect(lambda _checked, key=key: self._pressed(key))
            button.installEventFilter(self)
            self._buttons[key] = button
            self._row.addWidget(button)

    def _pressed(self, key: K) -> None:
        changed = key != self.current
        self.choose(key)
        if changed:
            self.chosen.emit(key)


class DropDown(QComboBox):
    """A box that shows the chosen one and drops down; turning the wheel over it scrolls the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, which the style sheet leaves out."""
        super().paintEvent(event)
        painter = QPainter(self)
        sign = picture("chevron_down", self._theme.palette.muted, 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 26, (self.height() - 16) // 2, sign)
        painter.end()
