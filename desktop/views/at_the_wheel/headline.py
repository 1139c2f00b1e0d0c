"""What is asked, with its sign: under it where there is room, beside it where there is not."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.views.at_the_wheel.emblem import Emblem
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import label

_BESIDE = 480
"""Pixels of width that a title has beside its sign before it breaks into lines."""


class Headline(QWidget):
    """An emblem and a title."""

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.emblem, self.title = Emblem(theme), label("title")
        self._room = Room()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addStretch(1)
        self._box.addWidget(self.emblem, 0, Qt.AlignmentFlag.AlignCenter)
        self._box.addWidget(self.title)
        self._box.addStretch(1)

    def say(self, text: str) -> None:
        """Set the title; without one the sign stands alone."""
        self.title.setText(text)
        self.title.setVisible(bool(text))
        self._break()

    def fit(self, room: Room, side: int) -> None:
        """Have the sign that large, beside the title where there is little room."""
        self._room = room
        self.emblem.grow(side)
        beside = QBoxLayout.Direction.LeftToRight
        self._box.setDirection(beside if room.low else QBoxLayout.Direction.TopToBottom)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the type has another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._break()

    def _break(self) -> None:
        self.title.ensurePolished()
        short = self.title.fontMetrics().horizontalAdvance(self.title.text()) < _BESIDE
        # Beside the sign a short title keeps to one line, so that both stay in the middle.
        self.title.setWordWrap(not (self._room.low and short))
        self._box.setStretchFactor(self.title, 0 if short or not self._room.low else 100)
