"""The head of a dossier: who it is, and what can be done with the whole of it."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.models.languages import Language
from desktop.models.readings import YouthReading
from desktop.views.buttons import IconButton, PushButton
from desktop.views.dossier.elided import ElidedLabel
from desktop.views.dossier.tabs import Tabs
from desktop.views.standing.chip import Chip
from desktop.views.standing.presence import PresenceWords
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.youths.ages import OF_AGE, age, birthday
from desktop.views.youths.initial import Initial

_NARROW = 820
"""Below this width the button for the young person's screen is an icon."""
_TABS = 420
"""Pixels that the tabs have at least, if they need as many."""


class DossierHeader(QFrame):
    """Name, what is known in a line, buttons, and the tabs; beside these, who else is here.

    `wheel_wanted`: the youth is to be at the wheel. `closing_wanted`: the worker wants to close the trajectory, or to open it again.
    """

    left = Signal()
    wheel_wanted = Signal()
    edited = Signal()
    printed = Signal()
    trail_wanted = Signal()
    closing_wanted = Signal()
    erasing_wanted = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._youth: YouthReading | None = None
        self._colleagues: tuple[str, ...] = ()
        self._presence = PresenceWords(self)
        self.setProperty("kind", "header")
        self.back_button = IconButton(theme, "arrow_left")
        self.back_button.clicked.connect(self.left)
        self.initial = Initial(theme, 44)
        self.name = ElidedLabel("title")
        self.facts = ElidedLabel("quiet")
        self.youth_button = PushButton(theme, "primary", "at_the_wheel")
        self.youth_button.clicked.connect(self.wheel_wanted)
        self.youth_button.hide()
        self.edit_button = PushButton(theme, "", "pencil")
        self.edit_button.clicked.connect(self.edited)
        self.print_button = PushButton(theme, "", "printer")
        self.print_button.clicked.connect(self.printed)
        self.more_button = IconButton(theme, "more")
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.menu = QMenu(self)
        self.trail_action = self.menu.addAction("", self.trail_wanted.emit)
        self.closing_action = self.menu.addAction("", self.closing_wanted.emit)
        self.menu.addSeparator()
        self.erasing_action = self.menu.addAction("", self.erasing_wanted.emit)
        self.more_button.setMenu(self.menu)
        self.closed, self.presence = Chip(theme), Chip(theme)
        self.tabs = Tabs()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for _tab in range(3):
            self.tabs.addTab("")
        self._lay_out()
        self.retranslate()

    def show_youth(self, youth: YouthReading) -> None:
        """Show who it is."""
        self._youth = youth
        self.retranslate()

    def show_colleagues(self, names: tuple[str, ...]) -> None:
        """Say who has this dossier open too."""
        self._colleagues = names
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Write days and methods in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.back_button.say(self.tr("Back to the list"), "Esc")
        self._say_wheel()
        self.edit_button.setText(self.tr("Details"))
        self.edit_button.setAccessibleName(self.tr("Change the details"))
        self.print_button.setText(self.tr("Print…"))
        for place, text in enumerate((self.tr("Wheel"), self.tr("Evolutor"), self.tr("Step plan"))):
            self.tabs.setTabText(place, text)
            self.tabs.setTabToolTip(place, f"Ctrl+{place + 1}")
        # Who is here gives way to where one can go.
        self.tabs.setMinimumWidth(min(self.tabs.sizeHint().width(), _TABS))
        self.tabs.setAccessibleName(self.tr("Pages of this dossier"))
        self.more_button.say(self.tr("More on this dossier"))
        self.trail_action.setText(self.tr("Who did what here"))
        self.erasing_action.setText(self.tr("Erase…"))
        self.presence.say(self._presence.in_dossier(self._colleagues))
        day = self._youth.closed_on if self._youth else None
        self.closing_action.setText(
            self.tr("Open the trajectory again") if day else self.tr("Close the trajectory…")
        )
        closed = self.tr("closed on %1").replace("%1", day_in_words(day, self._language)) if day else ""
        self.closed.say(closed)
        if self._youth:
            self.initial.show_name(self._youth.name, self._youth.id)
            self.name.show_text(self._youth.name)
            self.facts.show_text(self._facts(self._youth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words away where there is little room."""
        super().resizeEvent(event)
        self._say_wheel()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_wheel(self) -> None:
        words = self.tr("Young person at the wheel")
        narrow = self.width() < _NARROW
        self.youth_button.setText(words)
        self.youth_button.setToolTip(words if narrow else "")
        if narrow:
            QPushButton.setText(self.youth_button, "")

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.facts)
        names.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(12)
        for part in (self.back_button, self.initial):
            line.addWidget(part)
        line.addLayout(names, 1)
        for button in (self.youth_button, self.edit_button, self.print_button, self.more_button):
            line.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.tabs)
        foot.addStretch(1)
        for chip in (self.closed, self.presence):
            foot.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 28, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addLayout(foot)

    def _facts(self, youth: YouthReading) -> str:
        """What is known, and nothing about what is not."""
        facts = []
        if youth.birth_date:
            years = age(youth.birth_date, date.today())
            facts.append(self.tr("%n year(s) old", "", years))
            if years < OF_AGE:
                day = day_in_words(birthday(youth.birth_date, OF_AGE), self._language)
                facts.append(self.tr("turns 18 on %1").replace("%1", day))
        if youth.method_name:
            facts.append(youth.method_name.in_(self._language))
        if youth.companion:
            facts.append(self.tr("companion %1").replace("%1", youth.companion.name))
        return " · ".join(facts)
