"""A button for one answer on the evolutor: a number, or a reason to give none."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.drawings.colours import contrast, readable
from desktop.views.theme import BODY, Theme

_SIDE = 36


class AnswerButton(QAbstractButton):
    """A number or a reason to give none; a dotted ring tells that it was the answer last time."""

    def __init__(self, theme: Theme, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self.earlier = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be a good target, and wide enough for the words."""
        wide = QFontMetrics(_font(self.font(), bold=True)).horizontalAdvance(self.text())
        return QSize(max(_SIDE, wide + (22 if len(self.text()) > 2 else 8)), _SIDE)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by the space bar; all other keys are for the row."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        fill = readable(self._colour, palette.surface, 3.0)
        ink = palette.ink
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill))
            ink = max(("#FFFFFF", "#14191D"), key=lambda colour: contrast(colour, fill))
        else:
            active = self.underMouse() or self.isDown()
            edge = palette.accent if active else palette.strong_line
            painter.setPen(Qt.PenStyle.NoPen if self.earlier else QPen(QColor(edge), 1))
            painter.setBrush(QColor(palette.accent_soft if active else palette.surface))
        painter.drawRoundedRect(box, 8, 8)
        if self.earlier:
            pen = QPen(QColor(ink if self.isChecked() else palette.ink), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.1, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 7, 7)
        painter.setFont(_font(self.font(), bold=self.isChecked()))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent if not self.isChecked() else palette.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()


def _font(base: QFont, *, bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(BODY)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
