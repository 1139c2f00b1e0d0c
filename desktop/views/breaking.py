"""Long names that may break onto another line."""

from pathlib import PurePath

_ZERO_WIDTH = "\u200b"
_LONG = 18
"""Letters after which a word may break that is longer than a column is wide."""


def breakable(path: PurePath | str) -> str:
    """A path that may break after each of its folders: it has no spaces to break a line at."""
    return str(path).replace("\\", f"\\{_ZERO_WIDTH}").replace("/", f"/{_ZERO_WIDTH}")


def in_pieces(text: str) -> str:
    """Words that may break after so many letters, where one of them is very long; others stay as they are."""
    return " ".join(
        _ZERO_WIDTH.join(word[at : at + _LONG] for at in range(0, len(word), _LONG))
        if word.isalpha()
        else word
        for word in text.split(" ")
    )
