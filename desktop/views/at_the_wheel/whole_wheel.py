"""The whole wheel at once: to fill in on the drawing itself, or to look at."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.drawings.wheel_look import WheelLook
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.look import YouthTheme
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text
from desktop.views.wheel.widget import WheelWidget

if TYPE_CHECKING:
    from desktop.views.theme import Theme


class WholeWheel(Scene):
    """`scored` carries a domain's row and 1 to 5 or None, `linked` two of them, `asked_about` one."""

    scored = Signal(object, object)
    linked = Signal(object, object)
    asked_about = Signal(object)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reading: OverviewReading | None = None
        self._read_only = False
        self.title = label("said")
        # It takes what it needs of a theme, all of which this one has.
        self.wheel = WheelWidget(cast("Theme", theme), Manner().language)
        self.wheel.set_look(WheelLook(large=True, day=False))
        self.wheel.scored.connect(self._score)
        self.wheel.linked.connect(self.linked)
        self.wheel.chosen.connect(self._choose)
        self.ask_button = BigButton(theme, "pencil")
        self.ask_button.clicked.connect(lambda: self.asked_about.emit(self.wheel.selected))
        self.next_button = forward(theme)
        self.next_button.clicked.connect(self.left)
        self.body.addWidget(self.title)
        self.body.addWidget(self.wheel, 1)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.ask_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)

    def show_reading(self, reading: OverviewReading | None, *, read_only: bool = False) -> None:
        """Show the wheel; `read_only`: to look at."""
        self._read_only = read_only
        self._reading = reading
        self.wheel.set_read_only(read_only)
        self.wheel.show_reading(
            replace(reading, domains=tuple(map(_seen, reading.domains))) if reading else None
        )
        self.retell()

    def begin(self) -> None:
        """Have the keyboard begin on the wheel."""
        self.wheel.setFocus(Qt.FocusReason.TabFocusReason)

    def speak(self, manner: Manner) -> None:
        """Go on in that language and wording."""
        self.wheel.set_language(manner.language)
        self.wheel.set_wording(manner.wording)
        super().speak(manner)

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        show_text(self.title, "" if pictures or self.room.low else self._headline())
        chosen = self._chosen()
        self.ask_button.setVisible(not self._read_only and not pictures and chosen is not None)
        if chosen is not None:
            self.ask_button.say(chosen.name.in_(self.manner.language))
        self.back_button.say(words("youth.back"), shown=not pictures and not self.room.low)
        self.next_button.say(words("youth.next"), shown=not pictures)

    def said(self) -> str:
        """What it is, and each domain with how it feels."""
        domains = self._reading.domains if self._reading else ()
        told = (
            f"{domain.name.in_(self.manner.language)}: {self.manner.feeling(domain.score)}"
            for domain in domains
            if domain.score is not None
        )
        return ". ".join([self._headline(), *told])

    def _headline(self) -> str:
        words = self.manner.words
        if self._read_only and self._reading:
            return words("youth_wheel.yours_on", day=words.day(self._reading.on))
        return words("youth_wheel.yours")

    def _chosen(self) -> DomainReading | None:
        return self._reading.domain(self.wheel.selected) if self._reading and self.wheel.selected else None

    def _choose(self, view: UUID) -> None:
        self.wheel.select(view)
        self.retell()

    def _score(self, view: UUID, value: int | None) -> None:
        if not self._read_only:
            self.scored.emit(view, value)


def _seen(domain: DomainReading) -> DomainReading:
    """A domain without what was said last time, as long as this time has no answer."""
    answered = domain.score is not None and not domain.as_before
    return domain if answered else replace(domain, previous_score=None)
