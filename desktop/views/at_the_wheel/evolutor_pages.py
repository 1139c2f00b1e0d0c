"""The evolutor on the young person's screen: statement after statement, and at the end the road travelled."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.readings import EvolutorReading, StatementReading
from desktop.views.at_the_wheel.evolutor_in_hand import Answer, EvolutorInHand
from desktop.views.at_the_wheel.look import YouthTheme
from desktop.views.at_the_wheel.pages import Pages
from desktop.views.at_the_wheel.road import RoadRow, roads_of
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text
from desktop.views.at_the_wheel.statement_question import StatementQuestion


class Road(Scene):
    """The road travelled, statement under statement."""

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reading: EvolutorReading | None = None
        self.title = label("title")
        self.rows: list[RoadRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        inside = QWidget()
        inside.setLayout(self._list)
        inside.setMaximumWidth(1150)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 40)
        middle.addStretch(1)
        self.next_button = forward(theme)
        self.next_button.clicked.connect(self.left)
        self.body.addWidget(self.title)
        self.body.addLayout(middle)
        self.body.addStretch(1)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)

    def show_reading(self, reading: EvolutorReading | None) -> None:
        """Show it."""
        self._reading = reading
        self.retell()

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        show_text(self.title, "" if pictures else self._headline())
        roads = roads_of(self._reading) if self._reading else []
        while len(self.rows) < len(roads):
            self.rows.append(RoadRow(self.theme))
            self._list.addWidget(self.rows[-1])
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(roads))
            if self._reading is not None and place < len(roads):
                statement, start, now = roads[place]
                row.show_road(statement, (self._reading.low, self._reading.high), start, now, self.manner)
        self.back_button.say(words("youth.back"), shown=not pictures)
        self.next_button.say(words("youth.next"), shown=not pictures)

    def said(self) -> str:
        """What it is."""
        return self._headline()

    def _headline(self) -> str:
        several = self._reading is not None and len(self._reading.moments) > 1
        return self.manner.words("youth_evolutor.road" if several else "youth_evolutor.first_road")


class EvolutorPages(Pages):
    """Goes on where nothing is answered today yet; the end is the road travelled."""

    def __init__(self, theme: YouthTheme, hand: EvolutorInHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand = hand
        self._statement: UUID | None = None
        self._waiting = Scene(theme)
        self.question, self.road = StatementQuestion(theme), Road(theme)
        self.take(self._waiting, self.question, self.road)
        self.question.answered.connect(self._answer)
        self.question.step.connect(self._step)
        self.road.left.connect(self.left)
        self.road.back_button.clicked.disconnect()
        self.road.back_button.clicked.connect(self.go_back)
        hand.changed.connect(self._show)
        hand.trouble.connect(self.trouble)

    def begin(self) -> None:
        """Begin at the first statement that is not answered today."""
        self._statement = None
        self.setCurrentWidget(self._waiting)
        self.hand.ask()
        if self.hand.reading is not None:
            self._open()

    def end(self) -> None:
        """Leave it."""
        self.flush()

    def go_back(self) -> None:
        """Go one step back."""
        if self.currentWidget() is self.road:
            self._show_question()
        elif self.currentWidget() is self.question:
            self._step(-1)
        else:
            self.left.emit()

    @property
    def _statements(self) -> tuple[StatementReading, ...]:
        return self.hand.reading.statements if self.hand.reading else ()

    @property
    def _place(self) -> int:
        order = [statement.id for statement in self._statements]
        return order.index(self._statement) if self._statement in order else 0

    def _open(self) -> None:
        reading = self.hand.reading
        if reading is None or not reading.statements:
            return
        self.question.show_scale(reading.low, reading.high)
        unanswered = next((s for s in reading.statements if self.hand.answer(s.id) is None), None)
        self._statement = (unanswered or reading.statements[0]).id
        if unanswered:
            self._show_question()
        else:
            self._show_road()

    def _show(self) -> None:
        here = self.currentWidget()
        if here is self._waiting:
            if self.isVisible():
                self._open()
        elif here is self.question:
            self._show_question()
        else:
            self.road.show_reading(self.hand.reading)

    def _show_question(self) -> None:
        statements = self._statements
        if not statements:
            return
        statement = statements[self._place]
        answered = tuple(self.hand.answer(each.id) is not None for each in statements)
        self.setCurrentWidget(self.question)
        self.question.show_statement(
            statement, self.hand.answer(statement.id), self.hand.earlier(statement.id), self._place, answered
        )

    def _answer(self, answer: Answer) -> None:
        if self._statement is not None:
            self.hand.give(self._statement, answer)

    def _step(self, by: int) -> None:
        wanted = self._place + by
        if wanted < 0:
            self.left.emit()
        elif wanted >= len(self._statements):
            self._show_road()
        else:
            self._statement = self._statements[wanted].id
            self._show_question()

    def _show_road(self) -> None:
        self.road.show_reading(self.hand.reading)
        self.setCurrentWidget(self.road)
        self.road.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
