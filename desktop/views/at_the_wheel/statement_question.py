"""One statement of the evolutor as a question: a place on the line, or a way to leave it open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.readings import AnswerState, StatementReading
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.dots import Dots
from desktop.views.at_the_wheel.evolutor_in_hand import Answer
from desktop.views.at_the_wheel.headline import Headline
from desktop.views.at_the_wheel.line import AnswerLine
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text

OPEN_ICONS = {AnswerState.SKIPPED: "skip", AnswerState.DONT_KNOW: "dont_know", AnswerState.NOT_NOW: "not_now"}
_KEYS = {AnswerState.SKIPPED: "skip", AnswerState.DONT_KNOW: "dont_know", AnswerState.NOT_NOW: "not_now"}


class StatementQuestion(Scene):
    """`answered` carries a number or an AnswerState; `step` goes back (-1) or on (1)."""

    answered = Signal(object)
    step = Signal(int)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._statement: StatementReading | None = None
        self._scale = (0, 10)
        self._answer: Answer | None = None
        self._earlier: int | None = None
        self.dots, self.head = Dots(theme), Headline(theme)
        self.more, self.ask = label("said"), label("quiet")
        self.line = AnswerLine(theme)
        self.line.given.connect(self.answered.emit)
        self.open_buttons: dict[AnswerState, BigButton] = {}
        for state, icon in OPEN_ICONS.items():
            button = BigButton(theme, icon, "bare")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, state=state: self._leave_open(state))
            self.open_buttons[state] = button
        self.next_button = forward(theme)
        self.next_button.clicked.connect(lambda: self.step.emit(1))
        self._lay_out()

    def show_scale(self, low: int, high: int) -> None:
        """Let the line go from low to high."""
        self._scale = (low, high)

    def show_statement(
        self,
        statement: StatementReading,
        answer: Answer | None,
        earlier: int | None,
        place: int,
        answered: tuple[bool, ...],
    ) -> None:
        """Ask about a statement."""
        other = self._statement is None or self._statement.id != statement.id
        self._statement, self._answer, self._earlier = statement, answer, earlier
        self.head.emblem.show_sign(statement.icon, statement.colour)
        words = self.manner.words
        self.dots.show_place(place, answered, words("youth.place", place=place + 1, count=len(answered)))
        self.retell()
        if other:
            self.said_anew.emit()
            self.line.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.verticalScrollBar().setValue(0)

    def retell(self) -> None:
        """Set all words anew."""
        statement, words, pictures = self._statement, self.manner.words, self.manner.pictures
        if statement is None:
            return
        said = self.manner.statement(statement)
        self.head.say(said.title)
        show_text(self.more, said.more)
        show_text(self.ask, "" if pictures else words("youth_evolutor.where"))
        low, high = self._scale
        name = words(
            "youth_evolutor.line", low=words("youth_evolutor.low"), high=words("youth_evolutor.high")
        )
        self.line.show_scale(low, high, name)
        value = self._answer if isinstance(self._answer, int) else None
        # Also "skip" is an answer; but only beside a number of today that of last time says something.
        told = words("youth_evolutor.before", value=self._earlier) if self._earlier is not None else ""
        self.line.show_answer(value, self._earlier, "" if pictures else told)
        for state, button in self.open_buttons.items():
            button.say(words(f"youth_evolutor.{_KEYS[state]}"), shown=not pictures and not self.room.narrow)
            button.setChecked(self._answer is state)
        self.back_button.say(words("youth.back"), shown=not pictures)
        self.next_button.say(words("youth.next"), shown=not pictures)

    def fit(self, room: Room) -> None:
        """Move closer together."""
        self.head.fit(room, room.pick(44, 96, 130))
        self.line.fit(room)
        super().fit(room)

    def said(self) -> str:
        """The statement and the question."""
        statement, words = self._statement, self.manner.words
        if statement is None:
            return ""
        said = self.manner.statement(statement)
        return f"{(said.title or said.more).rstrip('.')}. {words('youth_evolutor.where')}"

    def go_back(self) -> None:
        """Go to the statement before."""
        self.step.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter; digits and arrows are for the line, wherever the focus is."""
        key, typed = event.key(), event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, BigButton):
                focused.click()
            else:
                self.step.emit(1)
        elif len(typed) == 1 and typed in "0123456789":
            self.line.setFocus(Qt.FocusReason.TabFocusReason)
            self.line.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _leave_open(self, state: AnswerState) -> None:
        self.answered.emit(state)
        self.step.emit(1)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.line, 40)
        line.addStretch(1)
        self.line.setMaximumWidth(1240)
        self.body.addWidget(self.dots)
        self.body.addStretch(2)
        for part in (self.head, self.more, self.ask):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(2)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        for button in self.open_buttons.values():
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
