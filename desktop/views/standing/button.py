"""The status line at the foot of the bar: a sign and some words, to press for more."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.views.standing.words import Mark
from desktop.views.theme import Theme

_SIZE = 12
_MARK = 8
_LEFT = 8
_GAP = 7
_AROUND = 3


class StatusButton(QPushButton):
    """A button whose words break onto more lines; where there is no room for them, only the sign is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = Mark.WELL
        self._narrow = False
        # Its words and their room are painted here; those of other buttons would be too large.
        self.setStyleSheet("QPushButton, QPushButton:focus { min-height: 0; padding: 0; border: none; }")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_status(self, mark: Mark, sentence: str, more: str = "") -> None:
        """Show a sign and a sentence; `more` stands in the tooltip only."""
        self._mark = mark
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(more)
        self.setToolTip("\n".join(part for part in (sentence, more) if part))
        self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the sign only, or the words too."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give room for all lines."""
        if self._narrow:
            return 22
        return self._words_in(width).height() + 2 * _AROUND

    def sizeHint(self) -> QSize:
        """Be as high as the words are at the width of the moment."""
        return QSize(40, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        """Never cut a line off."""
        return QSize(28, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and words, and a frame around what has the focus."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(palette.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if self.hasFocus() else QColor(palette.ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        words = self._words_in(self.width())
        if self._narrow:
            self._paint_mark(painter, QPointF(self.width() / 2, self.height() / 2))
        else:
            line = QFontMetrics(self._font()).height()
            self._paint_mark(painter, QPointF(_LEFT + _MARK / 2, words.top() + line / 2))
            painter.setFont(self._font())
            painter.setPen(QColor(palette.danger if self._mark is Mark.TROUBLE else palette.quiet))
            painter.drawText(words, _FLAGS, self.text())
        painter.end()

    def _font(self) -> QFont:
        return self._theme.measure.font(_SIZE, bold=False)

    def _words_in(self, width: int) -> QRect:
        left = _LEFT + _MARK + _GAP
        room = QRect(left, _AROUND, max(40, width - left - 4), 10_000)
        return QRect(
            room.topLeft(),
            QSize(room.width(), QFontMetrics(self._font()).boundingRect(room, _FLAGS, self.text()).height()),
        )

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        palette, half = self._theme.palette, _MARK / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if self._mark is Mark.TROUBLE:
            painter.setBrush(QColor(palette.danger))
            points = [QPointF(0, -half - 0.5), QPointF(half + 1, half), QPointF(-half - 1, half)]
            painter.drawPolygon(QPolygonF([at + point for point in points]))
        elif self._mark is Mark.WAITING:
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, half - 1, half - 1)
        else:
            painter.setBrush(QColor(palette.accent))
            painter.drawEllipse(at, half, half)


_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
