"""What a young person put aside a while ago comes up again, with its life domain: one thing at a time."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.models.readings import LineKind, OverviewReading
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.headline import Headline
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text
from desktop.views.wheel.parked_card import Again, coming_up

WORRY, WISH, LEAVE, LET_GO = "worry", "wish", "leave", "let_go"
_ICONS = {WORRY: "worry", WISH: "sparkles", LEAVE: "parked", LET_GO: "x"}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOST = 140
"""Characters of what was put aside that are shown as a title; longer words are set in smaller type."""


class ParkedAgain(Scene):
    """`talked` carries an Again and a LineKind, `let_go` an Again; `over`: on to the domain itself.

    As PARKED it has been looked at and stays aside. Going on without an answer asks no more this time.
    """

    talked = Signal(object, object)
    let_go = Signal(object)
    over = Signal()
    before = Signal()

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.again: Again | None = None
        self._asked: set[UUID] = set()
        self.head = Headline(theme)
        self.since, self.text, self.ask = label("quiet"), label("wish"), label("said")
        self.choices: dict[str, BigButton] = {}
        for key, icon in _ICONS.items():
            button = BigButton(theme, icon)
            button.clicked.connect(lambda _on=False, key=key: self._choose(key))
            self.choices[key] = button
        self.next_button = forward(theme)
        self.next_button.clicked.connect(self._go_on)
        self._lay_out()

    def comes_up(self, reading: OverviewReading | None, view: UUID | None) -> bool:
        """Look whether something of that domain comes up; it is shown then."""
        waiting = (one for one in (coming_up(reading) if reading else ()) if one.domain.id == view)
        self.again = next((one for one in waiting if one.line not in self._asked), None)
        self._show()
        return self.again is not None

    def renew(self, reading: OverviewReading | None) -> None:
        """Show the same as it stands now; `over` where it does not come up any more."""
        line = self.again.line if self.again else None
        self.again = next((one for one in (coming_up(reading) if reading else ()) if one.line == line), None)
        if self.again is None:
            self.over.emit()
        else:
            self._show()

    def begin(self) -> None:
        """Have the keyboard begin where nothing is answered: a frame around an answer would look like one."""
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.verticalScrollBar().setValue(0)

    def retell(self) -> None:
        """Set all words anew."""
        again, words, pictures = self.again, self.manner.words, self.manner.pictures
        if again is None:
            return
        self.head.say("" if pictures else again.domain.name.in_(self.manner.language))
        show_text(self.since, "" if pictures else words("youth_wheel.again", day=words.day(again.since)))
        self.text.setText(again.text)
        show_text(self.ask, "" if pictures or self.room.low else words("youth_wheel.again_ask"))
        for key, button in self.choices.items():
            button.say(words(f"youth_wheel.again_{key}"), shown=not pictures)
        self.back_button.say(words("youth.back"), shown=not pictures and not self.room.low)
        self.next_button.say(words("youth.next"), shown=not pictures)

    def fit(self, room: Room) -> None:
        """Have the emblem beside or above the words."""
        self.head.fit(room, room.pick(40, 84, 120))
        super().fit(room)

    def said(self) -> str:
        """What was put aside, and what can be done with it."""
        if self.again is None:
            return ""
        words = self.manner.words
        asked = (words("youth_wheel.again", day=words.day(self.again.since)), self.again.text)
        parts = [
            *asked,
            words("youth_wheel.again_ask"),
            *(words(f"youth_wheel.again_{key}") for key in _ICONS),
        ]
        return ". ".join(part.rstrip(".") for part in parts)

    def go_back(self) -> None:
        """Go to the question before; this comes up again when one is back."""
        self.before.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be answered by Enter too."""
        focused = self.focusWidget()
        if Qt.Key(event.key()) in _ENTER and isinstance(focused, BigButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if self.again is not None:
            domain = self.again.domain
            self.head.emblem.show_sign(domain.icon, domain.colour, domain.picture)
            look = "wish" if len(self.again.text) <= _MOST else "said"
            if self.text.property("look") != look:
                self.text.setProperty("look", look)
                self.text.style().polish(self.text)
            self.retell()

    def _choose(self, key: str) -> None:
        again = self.again
        if again is None:
            return
        self._asked.add(again.line)
        if key == LET_GO:
            self.let_go.emit(again)
        else:
            self.talked.emit(again, {WORRY: LineKind.WORRY, WISH: LineKind.WISH}.get(key, LineKind.PARKED))
        self.over.emit()

    def _go_on(self) -> None:
        if self.again is not None:
            self._asked.add(self.again.line)
        self.over.emit()

    def _lay_out(self) -> None:
        answers = QGridLayout()
        answers.setSpacing(12)
        for place, button in enumerate(self.choices.values()):
            answers.addWidget(button, place // 2, place % 2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(answers, 8)
        middle.addStretch(1)
        self.body.addStretch(1)
        for part in (self.head, self.since, self.text, self.ask):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.addStretch(2)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
