"""What is offered where the last overview is not of today: what has changed since, or a look at it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.at_the_wheel.home import ChoiceCard
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.scene import Scene, label, show_text


class GoingOn(Scene):
    """`anew`: a new overview is wanted; `look`: the last one is to be looked at."""

    anew = Signal()
    look = Signal()

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._day = date.today()
        self.title = label("title")
        self.anew_card, self.look_card = ChoiceCard(theme, "sparkles"), ChoiceCard(theme, "eye")
        self.anew_card.clicked.connect(self.anew)
        self.look_card.clicked.connect(self.look)
        self._cards = QHBoxLayout()
        self._cards.addStretch(1)
        for card in (self.anew_card, self.look_card):
            self._cards.addWidget(card, 30)
        self._cards.addStretch(1)
        self.body.addStretch(1)
        self.body.addWidget(self.title)
        self.body.addSpacing(10)
        self.body.addLayout(self._cards, 8)
        self.body.addStretch(1)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)

    def show_day(self, day: date) -> None:
        """Speak of the overview of that day."""
        self._day = day
        self.retell()

    def begin(self) -> None:
        """Have the keyboard begin at a new one."""
        self.anew_card.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self, room: Room) -> None:
        """Move closer together."""
        self._cards.setSpacing(12 if room.narrow else 28)
        super().fit(room)

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        day = words.day(self._day)
        show_text(self.title, "" if pictures else words("youth_wheel.goes_on", day=day))
        for card, key in ((self.anew_card, "anew"), (self.look_card, "look")):
            more = words(f"youth_wheel.{key}_more", day=day)
            card.say(words(f"youth_wheel.{key}"), more, self.room, pictures=pictures)
        self.back_button.say(words("youth.back"), shown=not pictures)

    def said(self) -> str:
        """What there is to choose."""
        words, day = self.manner.words, self.manner.words.day(self._day)
        keys = ("goes_on", "anew_more", "look")
        return " ".join(
            words(f"youth_wheel.{key}", **({"day": day} if key != "look" else {})) for key in keys
        )
