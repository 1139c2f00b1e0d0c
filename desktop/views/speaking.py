"""The language of the screen, switchable while the program runs."""

from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from desktop.models.languages import Language
from desktop.models.resources import RESOURCES

TRANSLATIONS = RESOURCES / "translations"

LANGUAGE_NAMES = (
    (Language.DUTCH, "Nederlands"),
    (Language.FRENCH, "Français"),
    (Language.ENGLISH, "English"),
)
"""Each language by its own name, for those who do not read the others."""


class Speaking(QObject):
    """Has our words and Qt's own in one language.

    Every widget hears of a change by QEvent.LanguageChange; `changed` then carries the language, for
    those that also write content or dates.
    """

    changed = Signal(object)

    def __init__(
        self, application: QApplication, language: Language, translations: Path = TRANSLATIONS
    ) -> None:
        super().__init__(application)
        self._application = application
        self._translations = translations
        self._qt = QTranslator(self)
        self._ours = QTranslator(self)
        self.language = language
        self._load()
        # Ours last: of two translators Qt asks the last one first.
        application.installTranslator(self._qt)
        application.installTranslator(self._ours)

    def speak(self, language: Language) -> None:
        """Go on in another language."""
        if language is self.language:
            return
        self.language = language
        self._load()
        # Told to the windows at once: by way of the application it would be some time later.
        for window in self._application.topLevelWidgets():
            self._application.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit(language)

    def _load(self) -> None:
        code = self.language.value
        QLocale.setDefault(QLocale(code))
        # What is written in the source is English: where a file is missing, that is what one reads.
        self._ours.load(f"trajectwiel_{code}", str(self._translations))
        self._qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
