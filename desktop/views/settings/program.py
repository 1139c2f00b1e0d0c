"""The section on the program itself: its language, its looks, when it locks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.models.languages import Language
from desktop.views.choices import ChoiceRow
from desktop.views.preferences import APPEARANCE, LOCK_MINUTES, Appearance, Preferences
from desktop.views.settings.section import Section, fields
from desktop.views.speaking import LANGUAGE_NAMES, Speaking
from desktop.views.theme import Theme

MINUTES = (2, 5, 10, 20, 0)
"""Choices for when to lock; 0 is never."""


class ProgramSection(Section):
    """Changes how the program looks and behaves on this PC.

    `language_chosen` carries a Language, `lock_minutes_chosen` a number.
    """

    language_chosen = Signal(object)
    lock_minutes_chosen = Signal(int)

    def __init__(
        self, theme: Theme, speaking: Speaking, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._preferences = theme, preferences
        self._language_label, self._appearance_label, self._lock_label = QLabel(), QLabel(), QLabel()
        self.languages: ChoiceRow[Language] = ChoiceRow()
        self.appearances: ChoiceRow[Appearance] = ChoiceRow()
        self.minutes: ChoiceRow[int] = ChoiceRow()
        self.languages.show_choices(LANGUAGE_NAMES, speaking.language)
        self.languages.chosen.connect(self.language_chosen)
        speaking.changed.connect(self.languages.choose)
        self.appearances.chosen.connect(self._choose_appearance)
        self.minutes.chosen.connect(self._choose_minutes)
        self.add(
            fields(
                (self._language_label, self.languages),
                (self._appearance_label, self.appearances),
                (self._lock_label, self.minutes),
            )
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("On this PC"))
        self._language_label.setText(self.tr("Language"))
        self._appearance_label.setText(self.tr("Appearance"))
        self._lock_label.setText(self.tr("Lock when nobody touches it"))
        for label, choices in (
            (self._language_label, self.languages),
            (self._appearance_label, self.appearances),
            (self._lock_label, self.minutes),
        ):
            choices.setAccessibleName(label.text())
        self.appearances.show_choices(
            (
                (Appearance.SYSTEM, self.tr("Like the system")),
                (Appearance.LIGHT, self.tr("Light")),
                (Appearance.DARK, self.tr("Dark")),
                (Appearance.CONTRAST_LIGHT, self.tr("High contrast, light")),
                (Appearance.CONTRAST_DARK, self.tr("High contrast, dark")),
            ),
            self._preferences[APPEARANCE],
        )
        minutes = self._preferences[LOCK_MINUTES]
        self.minutes.show_choices(
            [
                (number, self.tr("after %n minute(s)", "", number) if number else self.tr("never"))
                for number in (MINUTES if minutes in MINUTES else sorted({minutes, *MINUTES}))
            ],
            minutes,
        )

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._preferences[APPEARANCE] = appearance
        self._theme.choose(appearance)

    def _choose_minutes(self, minutes: int) -> None:
        self._preferences[LOCK_MINUTES] = minutes
        self.lock_minutes_chosen.emit(minutes)
