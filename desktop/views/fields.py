"""Small fields to type in: text that saves itself, and a day that may stay unknown.

They share their manners. What the user typed and is not saved yet is never overwritten by a
refresh; it is saved on leaving the field, after a moment's rest, and by `flush()`. Whoever makes
such a field connects its signal to an operation and shows what the notebook then says.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.views.day_field import DayField

__all__ = ["REST", "DayField", "SavingLine", "SavingText"]

REST = 800
"""Milliseconds without a key after which what was typed is saved."""


class _Draft(QObject):
    """What stands in a field against what was last shown there, and when to save the difference."""

    def __init__(self, field: QWidget, read: Callable[[], str], save: Callable[[str], None]) -> None:
        super().__init__(field)
        self._read, self._save = read, save
        self.shown = ""
        self.unsaved = False
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self.flush)

    def typed(self) -> None:
        """Note that a key was typed, and wait for a rest."""
        self.unsaved = True
        self._timer.start()

    def flush(self) -> None:
        """Save now, if there is anything to save."""
        self._timer.stop()
        text = self._read().strip()
        if not self.unsaved:
            return
        self.unsaved = False
        if text != self.shown:
            self.shown = text
            self._save(text)

    def accepts(self, text: str, anew: bool) -> bool:
        """Tell whether the field is to be filled with `text`; it is not while somebody types in it.

        The notebook keeps texts without the space around them: somebody who rests after a space
        finds that space where it was.
        """
        if self.unsaved and not anew:
            return False
        self._timer.stop()
        self.unsaved = False
        self.shown = text.strip()
        return anew or self._read().strip() != self.shown


class SavingLine(QLineEdit):
    """One line of text that saves itself on Enter, on leaving it, and after a rest of REST ms.

    `saved_text` carries the text, without space around it, when it differs from what was last
    shown or saved.
    """

    saved_text = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = _Draft(self, self.text, self.saved_text.emit)
        self.textEdited.connect(lambda _text: self._draft.typed())
        self.returnPressed.connect(self._draft.flush)

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self._draft.unsaved

    def show_text(self, text: str, *, anew: bool = False) -> None:
        """Show what stands in the notebook, without saving; ignored while the user types here.

        `anew`: the field is about something else from now on, and what was typed for the former
        is dropped (call `flush()` before).
        """
        if self._draft.accepts(text, anew):
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)) if self.hasFocus() else 0)

    def show_unsaved(self, text: str) -> None:
        """Put back words of the user that could not be saved; they are saved at the next occasion."""
        self.setText(text)
        self._draft.unsaved = True

    def flush(self) -> None:
        """Save now what was typed."""
        self._draft.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save on leaving."""
        super().focusOutEvent(event)
        self._draft.flush()


class SavingText(QPlainTextEdit):
    """Some lines of text that save themselves on Ctrl+Enter, on leaving, and after a rest of REST ms.

    Enter begins a new line, Tab goes to the next field. It grows with its text from `lines` lines
    to `most_lines`. `saved_text` is as in SavingLine.
    """

    saved_text = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3, most_lines: int = 12) -> None:
        super().__init__(parent)
        self._lines, self._most_lines = lines, most_lines
        self._filling = False
        self._draft = _Draft(self, self.toPlainText, self.saved_text.emit)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self._draft.unsaved

    def show_text(self, text: str, *, anew: bool = False) -> None:
        """As SavingLine.show_text."""
        if self._draft.accepts(text, anew):
            at = self.textCursor().position()
            self._fill(text)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1) if self.hasFocus() else 0)
            self.setTextCursor(cursor)

    def show_unsaved(self, text: str) -> None:
        """As SavingLine.show_unsaved."""
        self._fill(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._draft.unsaved = True

    def flush(self) -> None:
        """Save now what was typed."""
        self._draft.flush()

    def sizeHint(self) -> QSize:
        """Give a size: as wide as Qt says, as high as the text within its bounds."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save on leaving."""
        super().focusOutEvent(event)
        self._draft.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._draft.flush()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep its height in lines when the font changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_lines"):
            self._fit()

    def _fill(self, text: str) -> None:
        self._filling = True
        self.setPlainText(text)
        self._filling = False

    def _changed(self) -> None:
        if not self._filling:
            self._draft.typed()

    def _fit(self) -> None:
        # A plain text document measures its height in lines.
        lines = min(max(round(self.document().size().height()), self._lines), self._most_lines)
        margins = 2 * (8 + self.document().documentMargin())
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + margins))
