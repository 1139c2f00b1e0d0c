"""What the program remembers about this PC: language, theme and the like, never anything of a youth."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QLocale, QSettings

from desktop.models.languages import Language

T = TypeVar("T")


class Appearance(StrEnum):
    """Which theme is wanted."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


@dataclass(frozen=True)
class Preference(Generic[T]):
    """One preference: its key, how it is read from text, and what holds until somebody chooses."""

    key: str
    read: Callable[[str], T]
    default: Callable[[], T]


def _system_language() -> Language:
    code = QLocale.system().name().partition("_")[0]
    return Language(code) if code in set(Language) else Language.DUTCH


LANGUAGE = Preference("language", Language, _system_language)
APPEARANCE = Preference("appearance", Appearance, lambda: Appearance.SYSTEM)
NOTEBOOK: Preference[Path | None] = Preference(
    "notebook", lambda text: Path(text) if text else None, lambda: None
)
LOCK_MINUTES = Preference("lock_minutes", int, lambda: 10)
"""Minutes without a touch of mouse or keyboard before the window locks; 0 means never."""
GEOMETRY = Preference("geometry", str, str)


class Preferences:
    """The preferences of this PC's user, kept by QSettings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def __getitem__(self, preference: Preference[T]) -> T:
        text = self._settings.value(preference.key)
        if text is None:
            return preference.default()
        try:
            return preference.read(str(text))
        except ValueError:
            return preference.default()

    def __setitem__(self, preference: Preference[T], value: T) -> None:
        self._settings.setValue(preference.key, "" if value is None else str(value))
