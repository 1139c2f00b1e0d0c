"""How far one is: a dot for each question, the ones that were answered filled."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.at_the_wheel.look import YouthTheme

_DOT, _GAP = 12.0, 14.0


class Dots(QWidget):
    """Shows where one is among so many questions."""

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answered: tuple[bool, ...] = ()
        self._place = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_place(self, place: int, answered: tuple[bool, ...], said: str) -> None:
        """Show the place (from 0), what was answered, and say it in words to who cannot see it."""
        self._place, self._answered = place, answered
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Be a line of dots high."""
        return QSize(120, 24)

    def minimumSizeHint(self) -> QSize:
        """Keep that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them."""
        count = len(self._answered)
        if not count:
            return
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = min(_GAP, (self.width() - count * _DOT) / max(1, count))
        left = (self.width() - count * _DOT - (count - 1) * gap) / 2
        middle = self.height() / 2
        for place, answered in enumerate(self._answered):
            x = left + place * (_DOT + gap)
            here = place == self._place
            painter.setPen(QPen(QColor(palette.ink if here else palette.strong_line), 2))
            painter.setBrush(QColor(palette.ink) if answered else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x, middle - _DOT / 2, _DOT, _DOT))
            if here:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.accent), 3))
                painter.drawEllipse(QRectF(x - 5, middle - _DOT / 2 - 5, _DOT + 10, _DOT + 10))
        painter.end()
