"""The road travelled on screen: lines through time, of which one at a time can stand out."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.shapes import Drawing
from desktop.drawings.timeline import Timeline
from desktop.drawings.timeline_axes import name_of
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import EvolutorReading, StatementReading
from desktop.views.painting import paint
from desktop.views.theme import Theme

_ROOMY = 768
"""Pixels of width from which words in the drawing are at least 12 pixels high by themselves."""
_LARGER = 1.2


class RoadChart(QWidget):
    """Shows an evolutor through time.

    The line under the mouse stands out; a click keeps it so, and so do the Up and Down keys, which
    go from line to line. `highlighted` carries the statement that was chosen so, or None.
    """

    highlighted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: EvolutorReading | None = None
        self._shown: frozenset[UUID] | None = None
        self._words = Words(Language.DUTCH)
        self._timeline: Timeline | None = None
        self._drawings: dict[UUID | None, Drawing] = {}
        self._scale = 1.0
        self._hovered: UUID | None = None
        self._kept: UUID | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._draw_anew)
        self.retranslate()

    @property
    def highlight(self) -> UUID | None:
        """The statement whose line stands out now."""
        return self._hovered or self._kept

    def show_reading(
        self, reading: EvolutorReading, language: Language, shown: frozenset[UUID] | None
    ) -> None:
        """Show this evolutor; `shown` holds the statements to draw, None for all."""
        self._reading, self._shown = reading, shown
        if self._words.language is not language:
            self._words = Words(language)
        self._hovered = None
        if self._kept not in {statement.id for statement in self._drawn()}:
            self._kept = None
        self._draw_anew()

    def keep(self, statement: UUID | None) -> None:
        """Let a line stand out until another one is chosen."""
        if statement is not None and statement not in {drawn.id for drawn in self._drawn()}:
            return
        self._kept = statement
        self._describe()
        self.update()

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("The road travelled; up and down go from line to line"))
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for room enough to read lines and names; it grows into what there is."""
        return QSize(340, 320)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        timeline = self._laid_out()
        if timeline is not None:
            if self.highlight not in self._drawings:
                self._drawings[self.highlight] = timeline.drawing(self.highlight)
            painter.save()
            painter.scale(self._scale, self._scale)
            paint(painter, self._drawings[self.highlight], self._theme.measure)
            painter.restore()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.palette.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._timeline = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the line under the mouse stand out."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show again what was kept."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the line that was clicked, or let go of it."""
        found = self._at(event.position())
        self._choose(None if found == self._kept else found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line."""
        order = [statement.id for statement in self._drawn()]
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and order:
            at = order.index(self._kept) + step if self._kept in order else (0 if step > 0 else -1)
            self._choose(order[at % len(order)])
        elif event.key() == Qt.Key.Key_Escape and self._kept is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _laid_out(self) -> Timeline | None:
        if self._timeline is None and self._reading is not None:
            # On a small window the words would be too small to read: there all is drawn larger.
            self._scale = _LARGER if self.width() < _ROOMY else 1.0
            self._drawings = {}
            self._timeline = Timeline(
                self._reading,
                self.width() / self._scale,
                self.height() / self._scale,
                self._words,
                self._theme.palette,
                self._theme.measure,
                shown=self._shown,
            )
        return self._timeline

    def _draw_anew(self) -> None:
        self._timeline = None
        self._describe()
        self.update()

    def _drawn(self) -> list[StatementReading]:
        """Give the statements that have a line or a dot, the highest at the latest moment first."""
        if self._reading is None:
            return []
        last: dict[UUID, int] = {}
        for moment in self._reading.moments:
            for answer in moment.answers:
                if answer.value is not None:
                    last[answer.statement_id] = answer.value
        drawn = [
            statement
            for statement in self._reading.statements
            if statement.id in last and (self._shown is None or statement.id in self._shown)
        ]
        return sorted(drawn, key=lambda statement: -last[statement.id])

    def _at(self, position: QPointF) -> UUID | None:
        timeline = self._laid_out()
        return (
            timeline.statement_at((position.x() / self._scale, position.y() / self._scale))
            if timeline
            else None
        )

    def _hover(self, statement: UUID | None) -> None:
        if statement != self._hovered:
            self._hovered = statement
            self.update()

    def _choose(self, statement: UUID | None) -> None:
        self._hovered = None
        self.keep(statement)
        self.highlighted.emit(statement)

    def _describe(self) -> None:
        """Tell who hears the screen what the line that stands out says."""
        told = ""
        chosen = next((s for s in self._drawn() if s.id == self._kept), None)
        if chosen is not None and self._reading is not None:
            moments = self._reading.moments
            numbers = (
                f"{name_of(moment, moments[0], self._words)}: {value}"
                for moment in moments
                if (value := moment.value_of(chosen.id)) is not None
            )
            told = f"{chosen.text.in_(self._words.language)}. {', '.join(numbers)}"
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
