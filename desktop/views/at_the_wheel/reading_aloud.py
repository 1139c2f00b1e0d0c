"""Reading aloud with the system's own voices, where it has any for the language."""

import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.models.languages import Language


class Reader(Protocol):
    """What reads: `known` carries the languages it has voices for, `ended` that it is silent."""

    @property
    def known(self) -> SignalInstance:
        """Carries a set of Languages."""

    @property
    def ended(self) -> SignalInstance:
        """Carries nothing."""

    def ask(self) -> None:
        """Look for voices."""

    def read(self, text: str, language: Language) -> None:
        """Read a text."""

    def stop(self) -> None:
        """Be silent."""

    def close(self) -> None:
        """Be silent for good."""


class ReadingAloud(QObject):
    """Reads what is on the young person's screen. `changed`: voices became known, or it began or ended."""

    changed = Signal()

    def __init__(self, reader: Reader | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._languages: frozenset[Language] = frozenset()
        self.reading = False
        if reader is not None:
            reader.known.connect(self._know)
            reader.ended.connect(self._ended)
            reader.ask()

    def can(self, language: Language) -> bool:
        """Whether there is a voice for that language."""
        return language in self._languages

    def read(self, text: str, language: Language) -> None:
        """Read a text in that language; nothing where there is no voice for it."""
        if self._reader is not None and self.can(language) and text.strip():
            self.reading = False
            self._reader.read(text, language)
            self.reading = True
            self.changed.emit()

    def stop(self) -> None:
        """Be silent."""
        if self._reader is not None and self.reading:
            self._reader.stop()
            self._ended()

    def close(self) -> None:
        """Be silent for good."""
        if self._reader is not None:
            self.reading = False
            self._reader.close()

    def _know(self, languages: frozenset[Language]) -> None:
        self._languages = languages
        self.changed.emit()

    def _ended(self) -> None:
        if self.reading:
            self.reading = False
            self.changed.emit()


def reader_of_this_system(parent: QObject | None = None) -> Reader | None:
    """What this system reads with; None where it has nothing."""
    if sys.platform == "win32":
        from desktop.views.at_the_wheel.windows_voices import WindowsReader

        return WindowsReader(parent=parent)
    from desktop.views.at_the_wheel.reading_programs import ProgramReader, program_of_this_system

    program = program_of_this_system()
    return ProgramReader(program, parent) if program else None
