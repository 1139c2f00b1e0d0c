"""How good a passphrase is, as far as its length and its words tell."""

from enum import IntEnum

LEAST_CHARACTERS = 8
"""As in the store, which refuses fewer; a test holds the two together."""

_MANY_CHARACTERS = 16
_FEW_KINDS = 5
_ENOUGH_WORDS = 3
_ENOUGH_CHARACTERS = 12
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "0123456789012", "qwertyuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm")


class Strength(IntEnum):
    """What to say of a passphrase."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3


def strength(passphrase: str) -> Strength:
    """Judge a passphrase by its length, as NIST SP 800-63B advises, and by what is easily guessed.

    Few different characters, or a row of the keyboard or the alphabet, is weak at any length; three
    words, or sixteen characters, are good.
    """
    text = passphrase.strip()
    if len(text) < LEAST_CHARACTERS:
        return Strength.TOO_SHORT
    if len(set(text.casefold())) < _FEW_KINDS or _is_a_row(text.casefold()):
        return Strength.WEAK
    words = {word.casefold() for word in text.split() if len(word) > 1}
    if len(text) >= _MANY_CHARACTERS or (len(words) >= _ENOUGH_WORDS and len(text) >= _ENOUGH_CHARACTERS):
        return Strength.GOOD
    return Strength.FAIR if len(text) >= _ENOUGH_CHARACTERS else Strength.WEAK


def _is_a_row(text: str) -> bool:
    return any(text in line or text in line[::-1] for line in _ROWS)
