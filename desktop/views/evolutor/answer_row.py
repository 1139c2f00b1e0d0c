"""One statement of the evolutor with the answers to choose from."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.drawings.colours import readable
from desktop.models.languages import Language
from desktop.models.readings import AnswerReading, AnswerState, StatementReading
from desktop.views.evolutor.answer_button import AnswerButton
from desktop.views.flow import FlowLayout
from desktop.views.icons import picture
from desktop.views.theme import Theme

_REST = 600
"""Milliseconds in which a 0 typed after a 1 makes it 10."""
_LEFT_OPEN = (AnswerState.SKIPPED, AnswerState.DONT_KNOW, AnswerState.NOT_NOW)

Answer = int | AnswerState


class AnswerRow(QWidget):
    """A statement, its scale, and three ways to leave it open.

    `answered` carries a number or an AnswerState, `cleared` nothing; `leave` carries -1 or 1 when the
    user goes to the row above or below. Digits answer (1 and then 0 is 10), Left and Right move, Enter
    and Space choose, S skips, Delete clears. What was answered last time shows only once this time has
    its own answer.
    """

    answered = Signal(object)
    cleared = Signal()
    leave = Signal(int)

    def __init__(
        self, statement: StatementReading, low: int, high: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.statement, self._low, self._high, self._theme = statement, low, high, theme
        self._answer: Answer | None = None
        self._saved: Answer | None = None
        self._earlier: int | None = None
        self._language = Language.DUTCH
        self._wide: bool | None = None
        self._typed = QTimer(self, singleShot=True, interval=_REST)
        self._typed.timeout.connect(self.flush)
        self._unsaved = False
        self.buttons: dict[Answer, AnswerButton] = {}
        for answer in (*range(low, high + 1), *_LEFT_OPEN):
            button = AnswerButton(theme, statement.colour)
            button.clicked.connect(lambda _checked, answer=answer: self._chosen(answer))
            self.buttons[answer] = button
        self._build()
        self._retheme()
        theme.changed.connect(self._retheme)
        self._show()

    @property
    def answer(self) -> Answer | None:
        """What stands there: a number, a reason to give none, or nothing."""
        return self._answer

    @property
    def unsaved(self) -> bool:
        """Whether a number is being typed."""
        return self._unsaved

    def show_answer(self, answer: AnswerReading | None, earlier: int | None) -> None:
        """Show what the notebook holds, unless a number is being typed."""
        if self._unsaved:
            return
        self._earlier = earlier
        self._answer = self._saved = answer_of(answer)
        self._show()

    def set_language(self, language: Language) -> None:
        """Say the statement in another language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        text, plain = self.statement.text.in_(self._language), self.statement.plain.in_(self._language)
        self.text_label.setText(text)
        self.plain_label.setText(plain if plain != text else "")
        self.setAccessibleName(text)
        for answer, button in self.buttons.items():
            said = self.in_words(answer)
            button.setText(said)
            button.setAccessibleName(f"{text}: {said}")
            button.updateGeometry()
        self._show()

    def in_words(self, answer: Answer) -> str:
        """Say an answer as its button does."""
        words = {
            AnswerState.SKIPPED: self.tr("skip"),
            AnswerState.DONT_KNOW: self.tr("don't know"),
            AnswerState.NOT_NOW: self.tr("not now"),
        }
        return words[answer] if isinstance(answer, AnswerState) else str(answer)

    def flush(self) -> None:
        """Save now a number that was being typed."""
        if self._unsaved and self._answer is not None:
            self._give(self._answer)

    def take_focus(self) -> None:
        """Put the focus on the answer, or on the first where there is none."""
        self._current().setFocus(Qt.FocusReason.TabFocusReason)

    def lay_out(self, *, wide: bool) -> None:
        """Put the scale beside the statement, or under it."""
        for part in (self._scale, self._open):
            # Beside the statement they stand in one line each; under it they may break.
            part.setMinimumWidth(part.sizeHint().width() if wide else 0)
        if wide == self._wide:
            return
        self._wide = wide
        for item in (self._scale, self._open, self.earlier_label):
            self._grid.removeWidget(item)
        if wide:
            self._grid.addWidget(self._scale, 0, 2)
            self._grid.addWidget(self._open, 0, 3)
            self._grid.addWidget(self.earlier_label, 1, 2, 1, 2)
        else:
            self._grid.addWidget(self._scale, 2, 0, 1, 2)
            self._grid.addWidget(self._open, 3, 0, 1, 2)
            self._grid.addWidget(self.earlier_label, 4, 0, 1, 2)

    def width_beside(self) -> int:
        """Give the width from which the scale has room beside the statement."""
        return self._scale.sizeHint().width() + self._open.sizeHint().width() + 300

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer and move by keys."""
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:  # noqa: PLR0911 - one for each kind of key
        key, typed = event.key(), event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if len(typed) == 1 and typed in "0123456789":
            self._digit(int(typed))
            return True
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._move(1 if key == Qt.Key.Key_Right else -1)
            return True
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.flush()
            self.leave.emit(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._focused().click()
            return True
        if key == Qt.Key.Key_S:
            self._give(AnswerState.SKIPPED)
            self.take_focus()
            return True
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._clear()
            return True
        return False

    def _digit(self, digit: int) -> None:
        ten = digit == 0 and self._unsaved and self._answer == 1
        value = 10 if ten else digit
        if not self._low <= value <= self._high:
            return
        self._typed.stop()
        if value == 1 and self._high >= 10:
            # It may become 10: shown at once, saved when that is clear.
            self._answer = value
            self._unsaved = True
            self._show()
            self._typed.start()
        else:
            self._give(value)
        self.buttons[value].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, step: int) -> None:
        order = list(self.buttons.values())
        at = order.index(self._focused()) + step
        if 0 <= at < len(order):
            order[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> AnswerButton:
        return next((b for b in self.buttons.values() if b.hasFocus()), self._current())

    def _current(self) -> AnswerButton:
        return self.buttons[self._low if self._answer is None else self._answer]

    def _chosen(self, answer: Answer) -> None:
        if answer == self._saved and not self._unsaved:
            self._clear()
        else:
            self._give(answer)

    def _give(self, answer: Answer) -> None:
        self._typed.stop()
        self._unsaved = False
        self._answer = answer
        self._show()
        if answer != self._saved:
            self._saved = answer
            self.answered.emit(answer)

    def _clear(self) -> None:
        self._typed.stop()
        self._unsaved = False
        had, self._answer, self._saved = self._saved, None, None
        self._show()
        if had is not None:
            self.cleared.emit()

    def _show(self) -> None:
        known = self._answer is not None and not self._unsaved
        current = self._current()
        for answer, button in self.buttons.items():
            button.setChecked(answer == self._answer)
            button.earlier = known and answer == self._earlier
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if button is current else Qt.FocusPolicy.ClickFocus
            )
            button.update()
        told = known and self._earlier is not None
        words = self.tr("last time: %1").replace("%1", str(self._earlier)) if told else ""
        self.earlier_label.setText(words)

    def _retheme(self) -> None:
        colour = readable(self.statement.colour, self._theme.palette.surface, 3.0)
        ratio = self.devicePixelRatioF()
        self.icon_label.setPixmap(picture(self.statement.icon, colour, 24, ratio))

    def _build(self) -> None:
        self.icon_label, self.text_label, self.plain_label = QLabel(), QLabel(), QLabel()
        self.earlier_label = QLabel()
        self.icon_label.setContentsMargins(0, 6, 0, 0)
        self.text_label.setWordWrap(True)
        self.text_label.setStyleSheet("font-size: 15px; font-weight: 600;")
        self.plain_label.setWordWrap(True)
        self.plain_label.setProperty("kind", "quiet")
        self.earlier_label.setProperty("kind", "small")
        self.earlier_label.setMinimumHeight(self.earlier_label.fontMetrics().height())
        self._scale, self._open = QWidget(), QWidget()
        numbers = FlowLayout(self._scale, gap=3)
        for answer in range(self._low, self._high + 1):
            numbers.addWidget(self.buttons[answer])
        left_open = FlowLayout(self._open, gap=4)
        for state in _LEFT_OPEN:
            left_open.addWidget(self.buttons[state])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.icon_label, 0, 0, 2, 1, top)
        self._grid.addWidget(self.text_label, 0, 1)
        self._grid.addWidget(self.plain_label, 1, 1, top)
        self.lay_out(wide=True)


def answer_of(reading: AnswerReading | None) -> Answer | None:
    """Give what was answered as one thing: a number, a reason to give none, or nothing."""
    if reading is None:
        return None
    return reading.value if reading.state is AnswerState.GIVEN else reading.state
