"""The round sign before a step: its number, or a check mark once it is done."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.drawings.colours import contrast, mix, readable
from desktop.drawings.shapes import Drawing
from desktop.drawings.signs import check
from desktop.views.painting import paint
from desktop.views.theme import Theme

_SIDE = 40


class TickButton(QAbstractButton):
    """A circle in the colour of the plan, checked when the step is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number, self._colour = 1, theme.palette.accent
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int, colour: str) -> None:
        """Show a number, in the colour of the plan."""
        self._number, self._colour = number, colour
        self.update()

    def sizeHint(self) -> QSize:
        """Be a good target."""
        return QSize(_SIDE, _SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be ticked by the space bar or Enter; all other keys are for the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self._theme.palette
        colour = readable(self._colour, palette.surface, 3.0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
        else:
            painter.setPen(QPen(QColor(colour), 2))
            hovered = self.underMouse() or self.isDown()
            painter.setBrush(QColor(mix(colour, palette.surface, 0.8) if hovered else palette.surface))
        painter.drawEllipse(middle, 15.0, 15.0)
        if self.isChecked():
            mark = "#FFFFFF" if contrast("#FFFFFF", colour) >= 3.0 else "#14191D"
            sign = check((middle.x(), middle.y()), 15.0, mark)
            paint(painter, Drawing(_SIDE, _SIDE, (sign,)), self._theme.measure)
        else:
            font = QFont(self.font())
            font.setPixelSize(15 if self._number < 100 else 12)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(readable(colour, palette.surface, palette.contrast)))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._number))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 18.5, 18.5)
        painter.end()
