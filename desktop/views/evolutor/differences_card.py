"""The differences since the start, on a card that scrolls."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.drawings.differences import Differences
from desktop.drawings.shapes import Drawing, Point
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import EvolutorReading
from desktop.views.sheet import SheetView
from desktop.views.theme import Theme


class DifferencesCard(QFrame):
    """Shows how far every statement went. `pointed` carries the statement that the user clicked."""

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._theme = theme
        self._reading: EvolutorReading | None = None
        self._shown: frozenset[UUID] | None = None
        self._words = Words(Language.DUTCH)
        self._statement_at: Callable[[Point], UUID | None] = lambda _point: None
        self.heading, self.line = QLabel(), QLabel()
        self.heading.setProperty("kind", "heading")
        self.heading.setWordWrap(True)
        self.line.setProperty("kind", "quiet")
        self.sheet = SheetView(theme)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.set_source(self._draw)
        self.sheet.pointed.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 12)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.line)
        column.addSpacing(10)
        column.addWidget(self.sheet, 1)
        self.retranslate()

    def show_reading(
        self, reading: EvolutorReading, language: Language, shown: frozenset[UUID] | None
    ) -> None:
        """Show this evolutor; `shown` holds the statements to draw, None for all."""
        self._reading, self._shown = reading, shown
        if self._words.language is not language:
            self._words = Words(language)
        self.sheet.refresh()

    def retranslate(self) -> None:
        """Set all words."""
        self.heading.setText(self.tr("Difference since the start"))
        self.line.setText(self.tr("largest step first"))
        self.sheet.setAccessibleName(self.tr("Difference since the start"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _draw(self, width: float) -> tuple[Drawing, ...]:
        if self._reading is None:
            return ()
        made = Differences(
            self._reading,
            width,
            self._words,
            self._theme.palette,
            self._theme.measure,
            shown=self._shown,
        )
        self._statement_at = made.statement_at
        return (made.drawing(),)

    def _pressed(self, _number: int, at: QPointF) -> None:
        self.pointed.emit(self._statement_at((at.x(), at.y())))
