"""The road travelled, for a young person: of each statement where it was at the start, and where it is now."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.colours import readable
from desktop.models.readings import EvolutorReading, StatementReading
from desktop.views.at_the_wheel.look import TYPE, YouthTheme
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.icon_painting import paint_icon

_ICON, _GAP, _DOT = 34, 14, 11.0


class RoadRow(QWidget):
    """One statement: its words, and a line with a ring for the start and a dot for now."""

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._statement: StatementReading | None = None
        self._scale, self._start, self._now = (0, 10), 0, 0
        self._words, self._pictures = "", False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_road(
        self, statement: StatementReading, scale: tuple[int, int], start: int, now: int, manner: Manner
    ) -> None:
        """Show where it was and where it is."""
        self._statement, self._scale, self._start, self._now = statement, scale, start, now
        self._pictures = manner.pictures
        said = manner.statement(statement)
        self._words = "" if manner.pictures else said.title
        self.setAccessibleName(f"{said.title or said.more}: {start} → {now}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as the words need."""
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(300, 46)

    def hasHeightForWidth(self) -> bool:
        """Say that long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words at that width."""
        metrics = QFontMetrics(self._theme.measure.font(TYPE, False))
        box = metrics.boundingRect(
            0, 0, self._for_words(width), 10_000, int(Qt.TextFlag.TextWordWrap), self._words
        )
        return max(46, box.height() + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        if self._statement is None:
            return
        palette = self._theme.palette
        colour = readable(self._statement.colour, palette.ground, 4.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        paint_icon(painter, self._statement.icon, (0.0, middle - _ICON / 2), _ICON, colour)
        left = float(_ICON + _GAP)
        words = self._for_words(self.width())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._theme.measure.font(TYPE, False))
        painter.drawText(QRectF(left, 0, words, self.height()), self._words, option)
        self._paint_line(painter, left + words + 2 * _GAP, colour)
        painter.end()

    def _paint_line(self, painter: QPainter, left: float, colour: str) -> None:
        palette, middle, right = self._theme.palette, self.height() / 2, self.width() - 56.0
        low, high = self._scale

        def at(value: int) -> QPointF:
            return QPointF(left + (right - left) * (value - low) / (high - low), middle)

        painter.setPen(QPen(QColor(palette.line), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(at(low), at(high))
        if self._start != self._now:
            painter.setPen(QPen(QColor(colour), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(at(self._start), at(self._now))
            painter.setPen(QPen(QColor(palette.ink), 3))
            painter.setBrush(QColor(palette.ground))
            painter.drawEllipse(at(self._start), _DOT - 3, _DOT - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(at(self._now), _DOT + 2, _DOT + 2)
        painter.setPen(QColor(palette.ink))
        painter.setFont(self._theme.measure.font(TYPE, True))
        painter.drawText(
            QRectF(right + 16, 0, 40, self.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            str(self._now),
        )

    def _for_words(self, width: int) -> int:
        return 0 if self._pictures else max(120, round((width - _ICON - _GAP) * 0.5))


def roads_of(reading: EvolutorReading) -> list[tuple[StatementReading, int, int]]:
    """Each statement that was answered, with its first number and its last."""
    roads = []
    for statement in reading.statements:
        values = [value for moment in reading.moments if (value := moment.value_of(statement.id)) is not None]
        if values:
            roads.append((statement, values[0], values[-1]))
    return roads
