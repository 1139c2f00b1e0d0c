"""The three ways in, as cards that invite."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QProgressBar, QWidget

from desktop.views.boxes import Card, words
from desktop.views.buttons import PushButton
from desktop.views.theme import Theme

_NARROW = 800
"""Below this width the cards stand under each other."""


class WayIn(Card):
    """One way in: a picture, a heading, a few words and a button; a press anywhere on it counts."""

    taken = Signal()

    def __init__(self, theme: Theme, icon: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._picture = QLabel()
        self.heading, self.text = words("heading"), words()
        self.button = PushButton(theme, kind)
        self.button.clicked.connect(self.taken)
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.progress.hide()
        self.column.setContentsMargins(28, 30, 28, 28)
        self.add(self._picture, self.heading, self.text)
        self.column.insertSpacing(1, 8)
        self.column.addSpacing(18)
        self.column.addStretch(1)
        self.add(self.progress, self.button)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, heading: str, text: str, button: str) -> None:
        """Set its words."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setAccessibleDescription(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take this way."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.click()
        super().mouseReleaseEvent(event)

    def _dress(self) -> None:
        icon = self._theme.icon(self._icon, self._theme.palette.accent)
        self._picture.setPixmap(icon.pixmap(QSize(56, 56), self.devicePixelRatioF()))


class WaysIn(QWidget):
    """The three of them, beside each other where there is room."""

    demo_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.demo = WayIn(theme, "eye", "primary")
        self.new = WayIn(theme, "wheel", "")
        self.open = WayIn(theme, "folder", "")
        self.demo.taken.connect(self.demo_wanted)
        self.new.taken.connect(self.new_wanted)
        self.open.taken.connect(self.open_wanted)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(20)
        for way in (self.demo, self.new, self.open):
            self._line.addWidget(way, 1)
        self._making_demo = False
        self.retranslate()

    def wait_for_demo(self, waiting: bool) -> None:
        """Show that the demo notebook is being made, and that nothing else can be chosen meanwhile."""
        self._making_demo = waiting
        self.demo.progress.setVisible(waiting)
        for way in (self.demo, self.new, self.open):
            way.button.setEnabled(not waiting)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.demo.say(
            self.tr("Look around"),
            self.tr("We make the demo notebook. This takes a moment, the first time.")
            if self._making_demo
            else self.tr("A demo notebook with twelve invented young people. You can try everything in it."),
            self.tr("Look around"),
        )
        self.new.say(
            self.tr("New notebook"),
            self.tr("Begin for yourself or your team. It is encrypted, and lies on this PC only."),
            self.tr("Begin"),
        )
        self.open.say(
            self.tr("Open a notebook"),
            self.tr("You have one already? Show us the folder that it lies in."),
            self.tr("Choose a folder…"),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where there is little room."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != direction:
            self._line.setDirection(direction)
