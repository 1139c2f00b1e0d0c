"""A button for one score: its number and its word, in the colour of the life domain."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.drawings.colours import mix, readable
from desktop.views.theme import Theme

_NUMBER, _WORD = 16, 12
_PAD = 4


class ScoreButton(QAbstractButton):
    """Stays down while its score is the one that counts; pressing it again changes nothing."""

    def __init__(self, theme: Theme, score: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.score = theme, score
        self._colour = theme.palette.accent
        self.setCheckable(True)
        self.setText(str(score))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._word = ""
        theme.changed.connect(self.update)

    def say(self, word: str) -> None:
        """Set the word under the number."""
        self._word = word
        self.setAccessibleName(f"{self.score}, {word}")
        self.updateGeometry()
        self.update()

    def show_colour(self, colour: str) -> None:
        """Take the colour of a domain."""
        self._colour = colour
        self.update()

    def nextCheckState(self) -> None:
        """Stay down: which button is down follows from what is saved."""
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        """Be wide enough for every single word, and high enough for all of them under each other."""
        bold = QFontMetrics(self._theme.measure.font(_WORD, True))
        words = self._word.split() or [""]
        widest = max(bold.horizontalAdvance(word) for word in words)
        number = QFontMetrics(self._theme.measure.font(_NUMBER, True)).height()
        return QSize(widest + 2 * _PAD + 4, number + 2 * bold.height() + 2 * _PAD + 4)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Go out again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self._theme.palette
        ground, edge, ink, width = palette.surface, palette.strong_line, palette.ink, 1.0
        if self.isChecked():
            ground = mix(self._colour, palette.surface, 0.84)
            ink = readable(self._colour, ground, palette.contrast)
            edge, width = readable(self._colour, ground, 3.0), 2.0
        elif self.underMouse() and self.isEnabled():
            ground, edge = palette.accent_soft, palette.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.setPen(QColor(ink))
        font = self._theme.measure.font(_NUMBER, self.isChecked())
        painter.setFont(font)
        high = QFontMetrics(font).height()
        painter.drawText(QRectF(0, _PAD + 1, self.width(), high), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(self._theme.measure.font(_WORD, self.isChecked()))
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.drawText(
            QRectF(_PAD, _PAD + high, self.width() - 2 * _PAD, self.height() - high - _PAD),
            self._word,
            option,
        )
        painter.end()
