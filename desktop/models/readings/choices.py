"""What can be chosen: each a word that stands in the notebook."""

from enum import StrEnum


class AnswerState(StrEnum):
    """How a statement of the evolutor was answered; skipping is a full answer."""

    GIVEN = "given"
    SKIPPED = "skipped"
    DONT_KNOW = "dont_know"
    NOT_NOW = "not_now"


class LineKind(StrEnum):
    """What a line with a life domain is."""

    STRENGTH = "strength"
    WORRY = "worry"
    WISH = "wish"
    PARKED = "parked"


class FilledBy(StrEnum):
    """Who filled something in."""

    YOUTH = "youth"
    TOGETHER = "together"
    COMPANION = "companion"

    @classmethod
    def noted(cls, word: str) -> "FilledBy | None":
        """What a row holds: the word, or "" where nobody noted it. Raises ValueError for another word."""
        return cls(word) if word else None


class Wording(StrEnum):
    """How a youth likes to be asked: in the usual words, in plainer ones, or with hardly any words."""

    USUAL = "usual"
    PLAIN = "plain"
    PICTURES = "pictures"


class WayBack(StrEnum):
    """What the team asks of a worker to get from the youth's screen back to the dossier."""

    FREE = "free"
    CODE = "code"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one to open anything with
