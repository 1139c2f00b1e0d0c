"""The whole wheel at once: to fill in on the drawing itself, or to look at."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.drawings.wheel_look import WheelLook
from desktop.models.readings import DomainReading, LinkReading, OverviewReading, Wording
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text
from desktop.views.wheel.widget import WheelWidget

if TYPE_CHECKING:
    from desktop.views.theme import Theme

_LOWEST = 220
"""Pixels of height with which the wheel makes do in a low window, so that all of it is seen at once."""
_SHORT, _SHORTEST = 40, 18
"""Characters of the words of a link on its button, where there is room and where there is not."""


class WholeWheel(Scene):
    """`scored` carries a domain's row and 1 to 5 or None, `linked` two of them, `asked_about` one.

    `link_wanted` carries a link of which the words are wanted.
    """

    scored = Signal(object, object)
    linked = Signal(object, object)
    asked_about = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._reading: OverviewReading | None = None
        self._read_only = False
        self.title = label("said")
        # It takes what it needs of a theme, all of which this one has.
        self.wheel = WheelWidget(cast("Theme", theme), Manner().language)
        self.wheel.set_look(WheelLook(large=True, day=False))
        self.wheel.scored.connect(self._score)
        self.wheel.linked.connect(self._link)
        self.wheel.link_chosen.connect(lambda _link: self.retell())
        self.wheel.chosen.connect(self._choose)
        self.ask_button = BigButton(theme, "pencil")
        self.ask_button.clicked.connect(lambda: self.asked_about.emit(self.wheel.selected))
        self.link_button = BigButton(theme, "link")
        self.link_button.clicked.connect(lambda: self.link_wanted.emit(self.wheel.link))
        self.next_button = forward(theme)
        self.next_button.clicked.connect(self.left)
        self.body.addWidget(self.title)
        self.body.addWidget(self.wheel, 1)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.ask_button)
        self.foot.addWidget(self.link_button)
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
        super().speak(manner)
        self._word()

    def fit(self, room: Room) -> None:
        """Have signs instead of words around the wheel where there is no room for large ones."""
        super().fit(room)
        self.wheel.setMinimumHeight(_LOWEST if room.low else 0)
        self._word()

    def choose_link(self, link: UUID | None) -> None:
        """Mark a link as the chosen one; None: no link."""
        self.wheel.select_link(link)
        self.retell()

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        show_text(self.title, "" if pictures or self.room.low else self._headline())
        link = self.wheel.link_reading(self.wheel.link)
        self.link_button.setVisible(link is not None)
        if link is not None:
            self._name_link(link)
        chosen = self._chosen() if link is None else None
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

    def _name_link(self, link: LinkReading) -> None:
        most = _SHORTEST if self.room.narrow else _SHORT
        words = link.text or self.manner.words("youth_wheel.link_ask")
        short = words if len(words) <= most else words[: most - 1].rstrip() + "…"
        self.link_button.say(short, shown=not self.manner.pictures)
        self.link_button.setAccessibleName(words)

    def _word(self) -> None:
        # The plainer names are whole questions: around a wheel they would be small type. In the smallest
        # window names are small too: there signs and faces tell it, and the chosen name stands in the foot.
        pictures = self.manner.pictures or (self.room.low and self.room.narrow)
        self.wheel.set_wording(Wording.PICTURES if pictures else Wording.USUAL)

    def _link(self, one: UUID, other: UUID) -> None:
        if not self._read_only:
            self.linked.emit(one, other)

    def _score(self, view: UUID, value: int | None) -> None:
        if not self._read_only:
            self.scored.emit(view, value)


def _seen(domain: DomainReading) -> DomainReading:
    """A domain without what was said last time, as long as this time has no answer."""
    answered = domain.score is not None and not domain.as_before
    return domain if answered else replace(domain, previous_score=None)
