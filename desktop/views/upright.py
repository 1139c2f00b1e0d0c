"""A column that scrolls up and down, exactly as high as its content is at the width there is."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class UprightArea(QScrollArea):
    """A scroll area around a `column`.

    Qt asks text that breaks into lines how high it is at its narrowest, and would scroll over room
    that is empty; here it is asked at the width it gets.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when something in the column has got another size."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the new width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Become as high as the content asks; happens by itself, but only when Qt comes to it."""
        wide = max(self.viewport().width(), self.column.minimumSize().width())
        least = self.column.minimumHeightForWidth(wide)
        if least >= 0 and least != self._inside.minimumHeight():
            self._inside.setMinimumHeight(least)
