"""The manner of speaking with a young person: in which language, and with how many words."""

from dataclasses import dataclass
from typing import NamedTuple

from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, StatementReading, Wording


class Said(NamedTuple):
    """What is asked: in large type, and under it in smaller; either may be empty."""

    title: str
    more: str


@dataclass(frozen=True)
class Manner:
    """Language and wording of the moment."""

    language: Language = Language.DUTCH
    wording: Wording = Wording.USUAL

    @property
    def words(self) -> Words:
        """The words of the language."""
        return Words(self.language)

    @property
    def pictures(self) -> bool:
        """Whether there is to be hardly any text."""
        return self.wording is Wording.PICTURES

    def domain(self, domain: DomainReading) -> Said:
        """Name a life domain: with pictures by its name only, which is a word or two."""
        name, plain = domain.name.in_(self.language), domain.plain.in_(self.language)
        if self.pictures:
            return Said(name, "")
        if self.wording is Wording.PLAIN:
            return Said(plain or name, "")
        return Said(name, plain if plain != name else "")

    def statement(self, statement: StatementReading) -> Said:
        """Say a statement: with pictures it is the only sentence there is, the plainest, and small."""
        text, plain = statement.text.in_(self.language), statement.plain.in_(self.language)
        if self.pictures:
            return Said("", plain or text)
        if self.wording is Wording.PLAIN:
            return Said(plain or text, "")
        return Said(text, "")

    def feeling(self, score: int) -> str:
        """The word for a face."""
        return self.words(f"youth_wheel.score_{score}")
