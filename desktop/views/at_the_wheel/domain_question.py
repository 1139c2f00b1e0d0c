"""One life domain as a question: five faces, still so, or not now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.readings import DomainReading
from desktop.views.at_the_wheel.buttons import BigButton, FaceButton
from desktop.views.at_the_wheel.dots import Dots
from desktop.views.at_the_wheel.headline import Headline
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text
from desktop.views.banner import announce

SCORES = (1, 2, 3, 4, 5)


class DomainQuestion(Scene):
    """Asks how one life domain feels; what was said last time shows only once this time has its answer.

    `scored` carries 1 to 5 or None, for not now; `step` goes to the question before (-1) or after (1).
    Digits choose a face, the arrows go along them, Enter chooses; 0 and Delete are not now.
    """

    scored = Signal(object)
    still_so = Signal()
    tell_wanted = Signal()
    whole_wanted = Signal()
    step = Signal(int)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._domain: DomainReading | None = None
        self._goes_on = False
        self._place = (0, 1)
        self.dots, self.head = Dots(theme), Headline(theme)
        self.more, self.ask = label("said"), label("quiet")
        self.before = label("quiet")
        self.faces = {score: FaceButton(theme, score) for score in SCORES}
        for score, face in self.faces.items():
            face.clicked.connect(lambda _on=False, score=score: self.scored.emit(score))
        self.whole_button = BigButton(theme, "wheel", "bare")
        self.whole_button.clicked.connect(self.whole_wanted)
        self.still_button = BigButton(theme, "earlier")
        self.still_button.clicked.connect(self.still_so)
        self.tell_button = BigButton(theme, "pencil")
        self.tell_button.clicked.connect(self.tell_wanted)
        self.not_now_button = BigButton(theme, "not_now", "bare")
        self.not_now_button.clicked.connect(self._not_now)
        self.next_button = forward(theme)
        self.next_button.clicked.connect(lambda: self.step.emit(1))
        self._lay_out()

    def show_domain(
        self, domain: DomainReading, place: int, answered: tuple[bool, ...], *, goes_on: bool
    ) -> None:
        """Ask about a domain; `goes_on`: there was an overview before, and this one goes on from it."""
        other = self._domain is None or self._domain.id != domain.id
        self._domain, self._goes_on, self._place = domain, goes_on, (place, len(answered))
        self.head.emblem.show_sign(domain.icon, domain.colour, domain.picture)
        words = self.manner.words
        self.dots.show_place(place, answered, words("youth.place", place=place + 1, count=len(answered)))
        self.retell()
        if other:
            self.said_anew.emit()
            self.faces[self._current].setFocus(Qt.FocusReason.TabFocusReason)
            self.area.verticalScrollBar().setValue(0)

    def retell(self) -> None:
        """Set all words anew."""
        domain, words, pictures = self._domain, self.manner.words, self.manner.pictures
        if domain is None:
            return
        said = self.manner.domain(domain)
        self.head.say(said.title)
        show_text(self.more, said.more)
        asking = words("youth_wheel.changed" if self._taken_over else "youth_wheel.how")
        crowded = self.room.low and said.more and not self._taken_over
        show_text(self.ask, "" if pictures or crowded else asking)
        given = domain.score if not domain.as_before else None
        for score, face in self.faces.items():
            face.say(self.manner.feeling(score), self.room, shown=not pictures)
            face.setChecked(score == given)
            face.earlier = given is not None and score == domain.previous_score
            face.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if score == self._current else Qt.FocusPolicy.ClickFocus
            )
            face.update()
        # What it was last time would lead the answer of this time.
        told = self._told_before(domain) if given is not None and domain.previous_score else ""
        self.before.setText("" if pictures else told)
        self.before.setVisible(not self.room.low or bool(told and not pictures))
        self.before.setAccessibleName(told)
        self.still_button.setVisible(self._taken_over)
        self.still_button.say(words("youth_wheel.still_so"), shown=not pictures)
        self.tell_button.setVisible(not self._taken_over)
        self.tell_button.say(words("youth_wheel.tell"), shown=not pictures and not self.room.narrow)
        self.not_now_button.say(
            words("youth_wheel.not_now"), shown=not (pictures or (self.room.narrow and self._taken_over))
        )
        self.whole_button.say(words("youth_wheel.whole"), shown=not pictures and not self.room.narrow)
        self.back_button.say(words("youth.back"), shown=not pictures and not self.room.low)
        self.next_button.say(words("youth.next"), shown=not pictures)

    def fit(self, room: Room) -> None:
        """Have the emblem beside or above the words."""
        self.head.fit(room, room.pick(48, 104, 140))
        super().fit(room)

    def said(self) -> str:
        """The question, and what the faces mean."""
        domain = self._domain
        if domain is None:
            return ""
        asking = self.manner.words("youth_wheel.changed" if self._taken_over else "youth_wheel.how")
        said = self.manner.domain(domain)
        plain = domain.plain.in_(self.manner.language)
        words = ", ".join(self.manner.feeling(score) for score in SCORES)
        parts = dict.fromkeys(part for part in (said.title, plain, asking, words) if part)
        return ". ".join(part.rstrip(".") for part in parts)

    def go_back(self) -> None:
        """Go to the question before."""
        self.step.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer and move by keys."""
        key, typed = event.key(), event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif len(typed) == 1 and typed in "12345":
            self.faces[int(typed)].setFocus(Qt.FocusReason.TabFocusReason)
            self.scored.emit(int(typed))
        elif typed == "0" or key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._not_now()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._move(1 if key == Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)

    @property
    def _taken_over(self) -> bool:
        """Whether something stands there from last time, and nothing from this time."""
        domain = self._domain
        return domain is not None and domain.as_before and self._goes_on and not domain.untouched

    @property
    def _current(self) -> int:
        domain = self._domain
        return domain.score if domain and domain.score and not domain.as_before else 3

    def _told_before(self, domain: DomainReading) -> str:
        words, previous = self.manner.words, domain.previous_score
        return words("youth_wheel.before", word=self.manner.feeling(previous)) if previous else ""

    def _not_now(self) -> None:
        if self._domain is not None and self._domain.score is not None and not self._domain.as_before:
            self.scored.emit(None)
        self.step.emit(1)

    def _move(self, by: int) -> None:
        here = next((score for score, face in self.faces.items() if face.hasFocus()), None)
        wanted = self._current if here is None else min(5, max(1, here + by))
        face = self.faces[wanted]
        face.setFocus(Qt.FocusReason.TabFocusReason)
        announce(face, face.accessibleName())

    def _enter(self) -> None:
        """Choose the face with the focus; where it is chosen already, go on."""
        focused = self.focusWidget()
        if isinstance(focused, FaceButton):
            if focused.isChecked():
                self.step.emit(1)
            else:
                focused.click()
        elif isinstance(focused, BigButton):
            focused.click()

    def _lay_out(self) -> None:
        faces = QHBoxLayout()
        faces.setSpacing(4)
        faces.addStretch(1)
        for face in self.faces.values():
            faces.addWidget(face, 8)
        faces.addStretch(1)
        holder = QWidget()
        holder.setLayout(faces)
        holder.setMaximumWidth(1100)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder, 40)
        middle.addStretch(1)
        self.body.addWidget(self.dots)
        self.body.addStretch(2)
        for part in (self.head, self.more, self.ask):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.addWidget(self.before)
        self.body.addStretch(2)
        self.foot.addWidget(self.back_button)
        self.foot.addWidget(self.whole_button)
        self.foot.addStretch(1)
        for button in (self.still_button, self.tell_button, self.not_now_button):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
