"""The bar at the top of the young person's screen: the day, language, wording, reading aloud, and done."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.models.languages import Language
from desktop.models.readings import Wording
from desktop.views.at_the_wheel.buttons import BigButton
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.dossier.elided import ElidedLabel
from desktop.views.speaking import LANGUAGE_NAMES

_WORDING_ICONS = {Wording.USUAL: "letters", Wording.PLAIN: "talk", Wording.PICTURES: "picture"}


class TopBar(QWidget):
    """`language_chosen` carries a Language, `wording_chosen` a Wording; the others nothing."""

    language_chosen = Signal(object)
    wording_chosen = Signal(object)
    reading_wanted = Signal()
    done = Signal()

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._manner, self._name = Manner(), ""
        self._narrow = self._can_read = self._reading = False
        self.who = ElidedLabel("")
        self.who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.language_button = BigButton(theme, "globe", "bare")
        self.wording_button = BigButton(theme, "letters", "bare")
        self.aloud_button = BigButton(theme, "read_aloud", "bare")
        self.aloud_button.clicked.connect(self.reading_wanted)
        self.done_button = BigButton(theme, "check")
        self.done_button.clicked.connect(self.done)
        self.languages = self._menu(self.language_button)
        self._language_actions: dict[Language, QAction] = {}
        for language, name in LANGUAGE_NAMES:
            action = self.languages.addAction(name)
            action.triggered.connect(lambda _on=False, chosen=language: self.language_chosen.emit(chosen))
            self._language_actions[language] = action
        self.wordings = self._menu(self.wording_button)
        self._wording_actions: dict[Wording, QAction] = {}
        for wording in Wording:
            action = self.wordings.addAction("")
            action.triggered.connect(lambda _on=False, chosen=wording: self.wording_chosen.emit(chosen))
            self._wording_actions[wording] = action
        for actions in (self._language_actions.values(), self._wording_actions.values()):
            group = QActionGroup(self)
            for action in actions:
                action.setCheckable(True)
                group.addAction(action)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(6)
        self._line.addWidget(self.who, 1)
        for button in (self.language_button, self.wording_button, self.aloud_button, self.done_button):
            self._line.addWidget(button)
        theme.changed.connect(self.retell)
        self.aloud_button.hide()

    def show_name(self, name: str) -> None:
        """Show whose screen it is: the name the youth is called by."""
        self._name = name
        self.retell()

    def speak(self, manner: Manner) -> None:
        """Go on in that language and wording."""
        self._manner = manner
        self.retell()

    def show_reading(self, *, can: bool, reading: bool) -> None:
        """Say whether there is a voice, and whether it is reading."""
        self._can_read, self._reading = can, reading
        self.retell()

    def fit(self, room: Room) -> None:
        """Be lower, and leave words away that an icon says too."""
        self._narrow = room.narrow
        margin = room.pick(12, 28, 44)
        self._line.setContentsMargins(margin, room.pick(6, 16, 26), margin, 0)
        self.retell()

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self._manner.words, self._manner.pictures
        shown = not (self._narrow or pictures)
        today = words.day(date.today())
        self.who.show_text(
            words("youth.today", name=self._name, day=today) if self._name and not pictures else today
        )
        own = dict(LANGUAGE_NAMES)[self._manner.language]
        self.language_button.say(own, shown=shown)
        self.language_button.setAccessibleName(f"{words('youth.language')}: {own}")
        wording = words(f"youth.{self._manner.wording.value}")
        self.wording_button.say(wording, shown=False)
        self.wording_button.setAccessibleName(f"{words('youth.wording')} {wording}")
        self.wording_button.show_icon(_WORDING_ICONS[self._manner.wording])
        aloud = words("youth.stop_reading" if self._reading else "youth.read_aloud")
        self.aloud_button.say(aloud, shown=shown and not self._reading)
        self.aloud_button.show_icon("read_aloud_stop" if self._reading else "read_aloud")
        self.aloud_button.setVisible(self._can_read)
        self.done_button.say(words("youth.done"), shown=shown)
        for language, action in self._language_actions.items():
            action.setChecked(language is self._manner.language)
        for each, action in self._wording_actions.items():
            action.setText(words(f"youth.{each.value}"))
            action.setIcon(self._theme.icon(_WORDING_ICONS[each]))
            action.setChecked(each is self._manner.wording)

    def _menu(self, button: BigButton) -> QMenu:
        menu = QMenu(self)
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return menu

    def minimumSizeHint(self) -> QSize:
        """The name gives way before any button does."""
        hint = super().minimumSizeHint()
        hint.setWidth(0)
        return hint
