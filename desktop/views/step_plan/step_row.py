"""One step of a plan: a sign to tick, what, who and when, and its place among the others."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.drawings.colours import mix
from desktop.models.languages import Language
from desktop.models.readings import StepReading
from desktop.views.fields import SavingLine
from desktop.views.step_plan.row_button import RowButton
from desktop.views.step_plan.tick import TickButton
from desktop.views.step_plan.writing import WhenField, WrappingLine
from desktop.views.theme import Theme


class StepRow(QWidget):
    """Shows a step and tells what the user does with it.

    `ticked` carries whether it is done, `worded` what and `shared` who, `timed` a day or None and
    words, `moved` -1 for up and 1 for down; `removal_wanted` and `entered` (Enter in its words) nothing.
    """

    ticked = Signal(bool)
    worded = Signal(str)
    shared = Signal(str)
    timed = Signal(object, str)
    moved = Signal(int)
    removal_wanted = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._theme = theme
        self._number, self._colour = 0, ""
        self._wide: bool | None = None
        self.step: StepReading | None = None
        self.tick = TickButton(theme)
        self.words, self.who, self.when = WrappingLine(), SavingLine(), WhenField(language)
        self.up_button = RowButton(theme, "arrow_up")
        self.down_button = RowButton(theme, "arrow_down")
        self.remove_button = RowButton(theme, "x")
        self.tick.clicked.connect(self._tick)
        self.words.saved_text.connect(self._reworded)
        self.words.entered.connect(self.entered)
        self.who.saved_text.connect(self.shared)
        self.when.when_chosen.connect(self.timed)
        self.up_button.clicked.connect(lambda: self.moved.emit(-1))
        self.down_button.clicked.connect(lambda: self.moved.emit(1))
        self.remove_button.clicked.connect(self.removal_wanted)
        for field in (self.who, self.when):
            field.setMinimumWidth(110)
            field.textChanged.connect(field.setToolTip)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(0)
        for button in (self.up_button, self.down_button, self.remove_button):
            buttons.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 3, 6, 3)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.lay_out(wide=False)
        theme.changed.connect(self.update)
        self.retranslate()

    @property
    def unsaved(self) -> bool:
        """Whether something was typed here that is not saved yet."""
        return self.words.unsaved or self.who.unsaved or self.when.unsaved

    def typed(self) -> str:
        """Give what was typed here and is not saved yet."""
        typed = (
            (self.words.unsaved, self.words.toPlainText()),
            (self.who.unsaved, self.who.text()),
            (self.when.unsaved, self.when.text()),
        )
        return ", ".join(text for unsaved, text in typed if unsaved and text)

    def show_step(self, step: StepReading, number: int, count: int, colour: str) -> None:
        """Show a step; what the user is typing in the same step stays."""
        anew = self.step is None or self.step.id != step.id
        dressed = (self._colour, self._number, self.tick.isChecked())
        self.step, self._number, self._colour = step, number, colour
        self.words.show_text(step.text, anew=anew)
        self.who.show_text(step.who, anew=anew)
        self.when.show_when(step.on, step.when, anew=anew)
        self.tick.setChecked(step.done_on is not None)
        self.up_button.setEnabled(number > 1)
        self.down_button.setEnabled(number < count)
        if anew or dressed != (colour, number, self.tick.isChecked()):
            self.tick.show_step(number, colour)
            self.update()
            self.retranslate()

    def flush(self) -> None:
        """Save now what was typed."""
        for field in (self.words, self.who, self.when):
            field.flush()

    def set_language(self, language: Language) -> None:
        """Show days as that language writes them."""
        self.when.set_language(language)
        self.retranslate()

    def lay_out(self, *, wide: bool) -> None:
        """Put who and when beside the words, or under them."""
        if wide == self._wide:
            return
        self._wide = wide
        for part in (self.words, self.who, self.when, self._buttons):
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        if wide:
            self._grid.addWidget(self.words, 0, 1, top)
            self._grid.addWidget(self.who, 0, 2, top)
            self._grid.addWidget(self.when, 0, 3, top)
            self._grid.addWidget(self._buttons, 0, 4, top)
            shares = (0, 6, 3, 3, 0)
        else:
            self._grid.addWidget(self.words, 0, 1, 1, 2, top)
            self._grid.addWidget(self._buttons, 0, 3, top)
            self._grid.addWidget(self.who, 1, 1)
            self._grid.addWidget(self.when, 1, 2, 1, 2)
            shares = (0, 1, 1, 0, 0)
        for column, share in enumerate(shares):
            self._grid.setColumnStretch(column, share)

    def retranslate(self) -> None:
        """Set all words."""
        number = str(self._number)
        self.words.setAccessibleName(self.tr("Step %1").replace("%1", number))
        self.who.setAccessibleName(self.tr("Step %1: who").replace("%1", number))
        self.when.setAccessibleName(self.tr("Step %1: when").replace("%1", number))
        self.who.setPlaceholderText(self.tr("who?"))
        self.when.setPlaceholderText(self.tr("when?"))
        self.tick.setAccessibleName(self.tr("Step %1 is done").replace("%1", number))
        self.tick.setToolTip(
            self.tr("Not done after all") if self.tick.isChecked() else self.tr("This is done")
        )
        self.up_button.say(self.tr("Move step %1 up").replace("%1", number), "Alt+↑")
        self.down_button.say(self.tr("Move step %1 down").replace("%1", number), "Alt+↓")
        self.remove_button.say(self.tr("Remove step %1").replace("%1", number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Give a step that is done a soft colour."""
        if not self.tick.isChecked():
            return
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self._colour or palette.accent, palette.surface, 0.88)))
        painter.drawRoundedRect(self.rect(), 10, 10)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the step by Alt with an arrow, from wherever in the row the focus is."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.flush()
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def _tick(self, done: bool) -> None:
        self.flush()
        self.update()
        self.retranslate()
        self.ticked.emit(done)

    def _reworded(self, text: str) -> None:
        if text:
            self.worded.emit(text)
        elif self.step is not None:
            # A step without words is none; to take it away there is a button.
            self.words.show_text(self.step.text, anew=True)
