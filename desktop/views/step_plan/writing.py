"""The fields of a plan: words that wrap, and a day or words that say when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.models.languages import Language
from desktop.views.fields import SavingLine, SavingText
from desktop.views.typed_days import day_from, day_in_words


class WrappingLine(SavingText):
    """One line of text that wraps where it is too long for its place; Enter saves it.

    `entered` comes after Enter.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines=1, most_lines=200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become as high as the text is at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Lines are counted only once they are laid out, which Qt puts off until it paints them.
        layout, block = self.document().documentLayout(), self.document().firstBlock()
        while block.isValid():
            layout.blockBoundingRect(block)
            block = block.next()
        super()._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter instead of beginning a new line; leave Alt and the arrows to the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.flush()
            self.entered.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class WhenField(SavingLine):
    """When a step is done: what is a day becomes one ("12/12"), all else stays words ("every Sunday").

    A day may be followed by a comma and words. `when_chosen` carries the day or None, and the words.
    """

    when_chosen = Signal(object, str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._on: date | None = None
        self._words = ""
        self.saved_text.connect(self._saved)

    def show_when(self, on: date | None, words: str, *, anew: bool = False) -> None:
        """Show what stands in the notebook, without saving; ignored while the user types here."""
        self._on, self._words = on, words
        self.show_text(self._shown(), anew=anew)

    def set_language(self, language: Language) -> None:
        """Show the day as that language writes it."""
        self._language = language
        self.show_text(self._shown())

    def _shown(self) -> str:
        day = day_in_words(self._on, self._language, short=True) if self._on else ""
        return ", ".join(part for part in (day, self._words) if part)

    def _saved(self, text: str) -> None:
        self._on, self._words = when_from(text, date.today())
        if not self.hasFocus():
            self.show_text(self._shown())
        self.when_chosen.emit(self._on, self._words)


def when_from(text: str, today: date) -> tuple[date | None, str]:
    """The day and the words that a text about time holds; either may be missing."""
    first, _comma, rest = text.partition(",")
    for part, words in ((text, ""), (first, rest)):
        day = day_from(part, today)
        if day is not None:
            return day, words.strip()
    return None, text.strip()
