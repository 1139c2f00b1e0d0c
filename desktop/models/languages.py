"""The three languages of the program, with texts that exist in each of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language the program speaks, by its ISO 639-1 code."""

    DUTCH = "nl"
    FRENCH = "fr"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Texts:
    """One text in three languages; a team may leave some of them empty."""

    nl: str
    fr: str = ""
    en: str = ""

    def in_(self, language: Language) -> str:
        """The text in `language`; where that is empty, the first language that has it."""
        wanted: str = getattr(self, language.value)
        return wanted or self.nl or self.en or self.fr
