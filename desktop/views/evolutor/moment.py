"""The filling in of one moment on the evolutor."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.models.languages import Language
from desktop.models.readings import EvolutorReading, MomentReading
from desktop.views.evolutor.answer_row import Answer, AnswerRow
from desktop.views.evolutor.moment_head import MomentHead
from desktop.views.theme import Theme
from desktop.views.upright import UprightArea


class MomentForm(QWidget):
    """Shows the statements with their answers, and tells what the user does with them.

    `answered` carries a statement's id and a number or AnswerState, `cleared` a statement's id,
    `day_changed` a day that is not in the future; `finished` and `removal_wanted` carry nothing.
    """

    answered = Signal(object, object)
    cleared = Signal(object)
    day_changed = Signal(object)
    finished = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._reading: EvolutorReading | None = None
        self._moment: MomentReading | None = None
        self.rows: dict[UUID, AnswerRow] = {}
        self._groups: list[tuple[UUID, QLabel]] = []
        self._build()

    @property
    def answers(self) -> int:
        """How many statements have an answer, left open ones included."""
        return sum(row.answer is not None for row in self.rows.values())

    def begin(self, reading: EvolutorReading, moment: MomentReading | None, on: date) -> None:
        """Show another moment, or a new one on a day, from its first statement."""
        self._moment = moment
        self.head.begin(moment.on if moment else on)
        self.show_moment(reading, moment)
        self.area.verticalScrollBar().setValue(0)
        if self.rows:
            next(iter(self.rows.values())).take_focus()

    def show_moment(self, reading: EvolutorReading, moment: MomentReading | None) -> None:
        """Show what the notebook holds of the moment; None: nothing yet."""
        if [s.id for s in reading.statements] != list(self.rows):
            self._build_rows(reading)
        self._reading, self._moment = reading, moment
        self.head.show_moment(reading.youth_name, moment.on if moment else None)
        earlier = self._earlier_answers()
        for statement_id, row in self.rows.items():
            row.show_answer(moment.answer_to(statement_id) if moment else None, earlier.get(statement_id))
        self._name_groups()
        self._show_progress()

    def set_language(self, language: Language) -> None:
        """Show statements and days in another language."""
        self._language = language
        self.head.set_language(language)
        for row in self.rows.values():
            row.set_language(language)
        self._name_groups()
        self._lay_out()

    def flush(self) -> None:
        """Save what is still being typed."""
        self.head.flush()
        for row in self.rows.values():
            row.flush()

    def in_words(self, answer: Answer | None) -> str:
        """Say an answer as its button does; nothing where there is none."""
        row = next(iter(self.rows.values()), None)
        return row.in_words(answer) if row is not None and answer is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the scales beside or under the statements."""
        super().resizeEvent(event)
        self._lay_out()

    def _earlier_answers(self) -> dict[UUID, int]:
        """Give the number that each statement had the last time before this moment."""
        earlier: dict[UUID, int] = {}
        for moment in self._reading.moments if self._reading else ():
            here = self._moment is not None and moment.id == self._moment.id
            if here or moment.on > self.head.on:
                break
            for answer in moment.answers:
                if answer.value is not None:
                    earlier[answer.statement_id] = answer.value
        return earlier

    def _show_progress(self) -> None:
        self.head.show_progress(self.answers, len(self.rows))

    def _name_groups(self) -> None:
        names = {group.id: group.name for group in self._reading.groups} if self._reading else {}
        for group_id, label in self._groups:
            label.setText(names[group_id].in_(self._language))

    def _answered(self, statement_id: UUID, answer: object) -> None:
        self._show_progress()
        self.answered.emit(statement_id, answer)

    def _cleared(self, statement_id: UUID) -> None:
        self._show_progress()
        self.cleared.emit(statement_id)

    def _go_from(self, statement_id: UUID, step: int) -> None:
        order = list(self.rows)
        at = order.index(statement_id) + step
        if 0 <= at < len(order):
            row = self.rows[order[at]]
            row.take_focus()
            self.area.ensureWidgetVisible(row, 0, 40)

    def _lay_out(self) -> None:
        if self.rows:
            room = self.area.viewport().width() - 40
            wide = room >= max(row.width_beside() for row in self.rows.values())
            for row in self.rows.values():
                row.lay_out(wide=wide)
            self.area.fit()

    def _build(self) -> None:
        self.head = MomentHead(self._theme, self._language)
        self.head.day_changed.connect(self.day_changed)
        self.head.finished.connect(self.finished)
        self.head.removal_wanted.connect(self.removal_wanted)
        self.area = UprightArea()
        self.area.column.setContentsMargins(0, 0, 12, 24)
        self.area.column.setSpacing(10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 0)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        whole.addWidget(self.area, 1)

    def _build_rows(self, reading: EvolutorReading) -> None:
        self.rows, self._groups = {}, []
        column = self.area.column
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for group in reading.groups:
            label = QLabel()
            label.setProperty("kind", "heading")
            label.setContentsMargins(2, 8, 0, 0)
            self._groups.append((group.id, label))
            column.addWidget(label)
            card = QFrame()
            card.setProperty("kind", "card")
            lines = QVBoxLayout(card)
            lines.setContentsMargins(0, 4, 0, 4)
            lines.setSpacing(0)
            for place, statement in enumerate(group.statements):
                if place:
                    rule = QFrame()
                    rule.setProperty("kind", "rule")
                    lines.addWidget(rule)
                row = AnswerRow(statement, reading.low, reading.high, self._theme)
                row.set_language(self._language)
                row.answered.connect(lambda answer, key=statement.id: self._answered(key, answer))
                row.cleared.connect(lambda key=statement.id: self._cleared(key))
                row.leave.connect(lambda step, key=statement.id: self._go_from(key, step))
                self.rows[statement.id] = row
                lines.addWidget(row)
            column.addWidget(card)
        column.addStretch(1)
        self._lay_out()
