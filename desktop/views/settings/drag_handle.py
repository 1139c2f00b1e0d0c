"""A handle to drag a row by, up or down among others; by keyboard the arrow keys do the same."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.views.theme import Theme


class DragHandle(QAbstractButton):
    """`dragged` carries where the pointer is on the screen, `dropped` comes when it is let go.

    `moved` carries -1 or 1, for the keys Up and Down.
    """

    dragged = Signal(object)
    dropped = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setFixedSize(24, 40)
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Say what it moves, and how."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Give its size."""
        return QSize(24, 40)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it by the arrow keys."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint six dots, and a frame where it has the focus."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if self.underMouse() or self.isDown() else palette.quiet))
        for across in (-3.5, 3.5):
            for down in (-7.0, 0.0, 7.0):
                painter.drawEllipse(QPointF(self.width() / 2 + across, self.height() / 2 + down), 1.8, 1.8)
        if self.hasFocus():
            wide = 4 if palette.high else 2
            painter.setPen(QPen(QColor(palette.accent), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = wide / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()
