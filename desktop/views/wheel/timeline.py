"""The overviews of a youth on a line, each a dot with its day, to choose from."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.models.languages import Language
from desktop.models.readings import Mark
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words, short_day

_HEIGHT = 54
_LINE = 18
"""Height at which the line lies."""
_EDGE = 30
"""Room at both ends, for half of the widest day."""
_SIZE = 12


class TimeLine(QWidget):
    """Dots in even steps, oldest first. `chosen` carries the id of an overview."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._marks: tuple[Mark, ...] = ()
        self._at = 0
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.retranslate()

    def show_marks(self, marks: Sequence[Mark], current: UUID | None) -> None:
        """Show these overviews, one of which is the one that is looked at."""
        self._marks = tuple(marks)
        self._at = next((place for place, mark in enumerate(marks) if mark.id == current), 0)
        self._hovered = None
        self._describe()
        self.update()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setAccessibleName(self.tr("Overviews through time"))
        self._describe()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Ask for as much width as there is."""
        return QSize(420, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Stay useful with three days beside each other."""
        return QSize(160, _HEIGHT)

    def place_of(self, place: int) -> QPointF:
        """Where the dot with that number lies."""
        last = len(self._marks) - 1
        share = place / last if last > 0 else 1.0
        return QPointF(_EDGE + share * (self.width() - 2 * _EDGE), _LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the dots and as many days as there is room for."""
        if not self._marks:
            return
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.strong_line), 3))
        painter.drawLine(self.place_of(0), self.place_of(len(self._marks) - 1))
        radius = min(5.5, max(2.5, (self.width() - 2 * _EDGE) / max(1, len(self._marks)) / 3))
        for place in range(len(self._marks)):
            current = place == self._at
            lit = current or place == self._hovered
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(QColor(palette.accent if current else palette.surface))
            size = radius + (2.5 if current else 1.5 if lit else 0)
            painter.drawEllipse(self.place_of(place), size, size)
            if current and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self.place_of(place), size + 4, size + 4)
        for place, text, box in self._days():
            painter.setFont(self._theme.measure.font(_SIZE, place == self._at))
            painter.setPen(QColor(palette.ink if place == self._at else palette.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest overview."""
        if event.button() == Qt.MouseButton.LeftButton and self._marks:
            self._choose(self._nearest(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which one a click would choose."""
        if self._marks:
            self._hovered = self._nearest(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the whole day of a dot, also where there is no room to write it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._marks:
            mark = self._marks[self._nearest(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), day_in_words(mark.on, self._language), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back and forth with the arrow keys."""
        last = len(self._marks) - 1
        to = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Down: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Up: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif 0 <= to <= last:
            self._choose(to)

    def _choose(self, place: int) -> None:
        if place != self._at:
            self._at = place
            self._describe()
            self.update()
            self.chosen.emit(self._marks[place].id)

    def _nearest(self, at: QPointF) -> int:
        return min(range(len(self._marks)), key=lambda place: abs(self.place_of(place).x() - at.x()))

    def _days(self) -> list[tuple[int, str, QRectF]]:
        """The days that can stand under their dots without touching; the most telling ones first."""
        last = len(self._marks) - 1
        order = list(dict.fromkeys([self._at, last, 0, *range(last - 1, 0, -1)]))
        shown: list[tuple[int, str, QRectF]] = []
        for place in order:
            text = self._day(place)
            metrics = QFontMetricsF(self._theme.measure.font(_SIZE, True))
            width = metrics.horizontalAdvance(text) + 2
            left = self.place_of(place).x() - width / 2
            left = min(max(left, 0.0), self.width() - width)
            box = QRectF(left, _LINE + 12, width, _HEIGHT - _LINE - 12)
            if not any(box.adjusted(-8, 0, 8, 0).intersects(other) for _place, _text, other in shown):
                shown.append((place, text, box))
        return shown

    def _day(self, place: int) -> str:
        """The day of an overview, with its year where that is not the year of the latest one."""
        on = self._marks[place].on
        if on.year == self._marks[-1].on.year:
            return short_day(on, self._language)
        return day_in_words(on, self._language, short=True)

    def _describe(self) -> None:
        if self._marks:
            day = day_in_words(self._marks[self._at].on, self._language)
            place = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._marks)))
            self.setAccessibleDescription(f"{day} ({place})")
        else:
            self.setAccessibleDescription("")
