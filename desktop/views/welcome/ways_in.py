"""The ways in, as cards that invite."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from desktop.views.boxes import Card, words
from desktop.views.buttons import PushButton
from desktop.views.theme import Theme

_WIDTHS = (1100, 800)
"""From the first of these widths all cards stand beside each other, from the second two by two."""


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
    """All of them, beside each other as far as there is room."""

    demo_wanted = Signal()
    new_wanted = Signal()
    join_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.demo = WayIn(theme, "eye", "primary")
        self.new = WayIn(theme, "wheel", "")
        self.join = WayIn(theme, "team", "")
        self.open = WayIn(theme, "folder", "")
        self.demo.taken.connect(self.demo_wanted)
        self.new.taken.connect(self.new_wanted)
        self.join.taken.connect(self.join_wanted)
        self.open.taken.connect(self.open_wanted)
        self._ways = (self.demo, self.new, self.join, self.open)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(20)
        self._across = 0
        self._stand(len(self._ways))
        self._making_demo = False
        self.retranslate()

    def wait_for_demo(self, waiting: bool) -> None:
        """Show that the demo notebook is being made, and that nothing else can be chosen meanwhile."""
        self._making_demo = waiting
        self.demo.progress.setVisible(waiting)
        for way in self._ways:
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
            self.tr(
                "Begin for yourself or your team. It is encrypted, and lies on this PC until you share it."
            ),
            self.tr("Begin"),
        )
        self.join.say(
            self.tr("Join my team"),
            self.tr("Your team shares a notebook on the network drive? Work in it too, from this PC."),
            self.tr("Join…"),
        )
        self.open.say(
            self.tr("Open a notebook"),
            self.tr("You have one on this PC already? Show us the folder that it lies in."),
            self.tr("Choose a folder…"),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards beside each other as there is room for."""
        super().resizeEvent(event)
        wide, half = _WIDTHS
        width = event.size().width()
        self._stand(4 if width >= wide else 2 if width >= half else 1)

    def _stand(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, way in enumerate(self._ways):
            self._grid.addWidget(way, place // across, place % across)
        for column in range(len(self._ways)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
