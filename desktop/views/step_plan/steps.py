"""The steps of a plan under each other, with a line at the foot to add one."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import StepReading
from desktop.views.icons import picture
from desktop.views.step_plan.step_row import StepRow
from desktop.views.theme import Theme


class StepsList(QWidget):
    """Shows steps in rows that are used again, so that a plan of sixty stays quick.

    All signals carry the step's id first: `ticked` whether it is done, `changed` what was changed (as
    fields of ChangeStep), `moved` the id of the step it is to stand before (None: at the end), `removed`
    nothing more. `added` carries the words of a new one, `lost` words that were being typed about a step
    that is gone.
    """

    ticked = Signal(object, bool)
    changed = Signal(object, object)
    moved = Signal(object, object)
    removed = Signal(object)
    added = Signal(str)
    lost = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._steps: tuple[StepReading, ...] = ()
        self._rows: dict[UUID, StepRow] = {}
        self._spare: list[StepRow] = []
        self._wide = False
        self.add_line = QLineEdit()
        self.add_line.returnPressed.connect(self.flush_new)
        self.plus = QLabel()
        self.plus.setFixedWidth(40)
        self.plus.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 6, 6, 0)
        foot.setSpacing(6)
        foot.addWidget(self.plus)
        foot.addWidget(self.add_line, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(foot)
        theme.changed.connect(self._retheme)
        self._retheme()
        self.retranslate()

    @property
    def rows(self) -> list[StepRow]:
        """The rows in the order of their steps."""
        return [self._rows[step.id] for step in self._steps]

    def row(self, step: UUID) -> StepRow | None:
        """Give the row of a step."""
        return self._rows.get(step)

    def show_steps(self, steps: tuple[StepReading, ...], colour: str) -> None:
        """Show these; rows that stay keep what is typed in them, and the focus."""
        self._put_away({step.id for step in steps})
        reordered = [step.id for step in steps] != [step.id for step in self._steps]
        self._steps = steps
        for place, step in enumerate(steps):
            row = self._rows.get(step.id)
            if row is None:
                row = self._rows[step.id] = self._spare.pop() if self._spare else self._new_row()
            row.show_step(step, place + 1, len(steps), colour)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            if row.isHidden():
                row.show()
        if reordered:
            self._set_tab_order()
        self.retranslate()

    def flush(self) -> None:
        """Save now what was typed, a new step too."""
        for row in self.rows:
            row.flush()
        self.flush_new()

    def flush_new(self) -> None:
        """Add the step that was typed at the foot."""
        words = self.add_line.text().strip()
        if words:
            self.add_line.clear()
            self.added.emit(words)

    def lay_out(self, *, wide: bool) -> None:
        """Put who and when beside the words of the steps, or under them."""
        self._wide = wide
        for row in (*self._rows.values(), *self._spare):
            row.lay_out(wide=wide)

    def set_language(self, language: Language) -> None:
        """Show days as that language writes them."""
        self._language = language
        for row in (*self._rows.values(), *self._spare):
            row.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        first = not self._steps
        self.add_line.setPlaceholderText(
            self.tr("What is a first small step?") if first else self.tr("Add a step, Enter adds it")
        )
        self.add_line.setAccessibleName(self.tr("New step"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the line at the foot to the last step."""
        if event.key() == Qt.Key.Key_Up and self.add_line.hasFocus() and self._steps:
            self.rows[-1].words.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _put_away(self, stay: set[UUID]) -> None:
        before = [step.id for step in self._steps]
        for step_id in [known for known in self._rows if known not in stay]:
            row = self._rows.pop(step_id)
            if row.unsaved:
                self.lost.emit(row.typed())
            if row.isAncestorOf(self.focusWidget()):
                self._focus_after(before, step_id, stay)
            row.step = None
            row.hide()
            self._spare.append(row)

    def _focus_after(self, before: list[UUID], gone: UUID, stay: set[UUID]) -> None:
        """Keep the focus near the step that went away."""
        at = before.index(gone) if gone in before else len(before)
        near = [step for step in before[at + 1 :] + before[:at][::-1] if step in stay]
        target = self._rows[near[0]].words if near else self.add_line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_tab_order(self) -> None:
        last: QWidget | None = None
        for row in self.rows:
            parts = (
                row.tick,
                row.words,
                row.who,
                row.when,
                row.up_button,
                row.down_button,
                row.remove_button,
            )
            for part in parts:
                if last is not None:
                    QWidget.setTabOrder(last, part)
                last = part
        if last is not None:
            QWidget.setTabOrder(last, self.add_line)

    def _new_row(self) -> StepRow:
        row = StepRow(self._theme, self._language)
        row.lay_out(wide=self._wide)
        row.ticked.connect(lambda done: self._tell(row, lambda step: self.ticked.emit(step, done)))
        row.worded.connect(lambda text: self._tell_change(row, {"text": text}))
        row.shared.connect(lambda who: self._tell_change(row, {"who": who}))
        row.timed.connect(lambda on, when: self._tell_change(row, {"on": on, "when": when}))
        row.moved.connect(lambda by: self._tell(row, lambda step: self._move(step, by)))
        row.removal_wanted.connect(lambda: self._tell(row, self.removed.emit))
        row.entered.connect(self.add_line.setFocus)
        return row

    def _tell(self, row: StepRow, tell: Callable[[UUID], None]) -> None:
        if row.step is not None:
            tell(row.step.id)

    def _tell_change(self, row: StepRow, fields: dict[str, object]) -> None:
        self._tell(row, lambda step: self.changed.emit(step, fields))

    def _move(self, step: UUID, by: int) -> None:
        order = [known.id for known in self._steps]
        to = order.index(step) + by
        if not 0 <= to < len(order):
            return
        # Going down it comes before the one after its neighbour.
        after = to + 1 if by > 0 else to
        self.moved.emit(step, order[after] if after < len(order) else None)

    def _retheme(self) -> None:
        colour = self._theme.palette.accent
        self.plus.setPixmap(picture("plus", colour, 20, self.devicePixelRatioF()))
