"""A box to tick, with its words: the system's own style leaves the box out on our grounds."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QCheckBox

HIGH_CONTRAST = "high_contrast"
"""The property of the application that says whether the theme is one of high contrast."""

_BOX = 20
_GAP = 8
_EDGE = 4
"""Room around all of it, for the frame of the focus."""


class TickBox(QCheckBox):
    """Painted in the colours of the theme, which Qt's palette holds too."""

    def sizeHint(self) -> QSize:
        """Give room for the box and the words."""
        words = QFontMetrics(self.font()).size(Qt.TextFlag.TextShowMnemonic, self.text())
        wide = _BOX + (_GAP + words.width() if self.text() else 0)
        return QSize(wide + 2 * _EDGE + 2, max(_BOX, words.height()) + 2 * _EDGE + 2)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Be ticked wherever it is pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, what is in it, the words, and a frame around all where it has the focus."""
        palette = QApplication.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        accent, ink, quiet = (
            palette.color(group, role)
            for role in (
                QPalette.ColorRole.Highlight,
                QPalette.ColorRole.WindowText,
                QPalette.ColorRole.PlaceholderText,
            )
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(_EDGE + 1, (self.height() - _BOX) / 2, _BOX, _BOX).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        edge = accent if on or self.underMouse() else quiet
        painter.setPen(QPen(edge if self.isEnabled() else quiet, 2))
        ground = palette.color(QPalette.ColorRole.Base)
        painter.setBrush(edge if on and self.isEnabled() else ground)
        painter.drawRoundedRect(box, 5, 5)
        if on:
            _tick(
                painter, box, palette.color(QPalette.ColorRole.HighlightedText) if self.isEnabled() else quiet
            )
        painter.setPen(ink)
        words = QRectF(self.rect()).adjusted(_EDGE + 1 + _BOX + _GAP, 0, -_EDGE, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextShowMnemonic), self.text())
        if self.hasFocus():
            application = QApplication.instance()
            wide = 4 if application is not None and application.property(HIGH_CONTRAST) else 2
            painter.setPen(QPen(accent, wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = wide / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()


def _tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, 2.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    left, top, side = box.left(), box.top(), box.width()
    points = ((0.24, 0.54), (0.43, 0.72), (0.77, 0.31))
    painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in points])
