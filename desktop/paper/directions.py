"""Which way a text runs, by the Unicode bidirectional algorithm (UAX #9)."""

from collections.abc import Sequence
from itertools import groupby
from typing import TypeVar
from unicodedata import bidirectional

from bidi import algorithm

T = TypeVar("T")

_RIGHT_TO_LEFT = ("R", "AL")
_TURNING = frozenset((*_RIGHT_TO_LEFT, "AN"))
_SEPARATORS = "·—–:,;"


def runs_right_to_left(text: str) -> bool:
    """Whether most words of the text run from right to left; where it is even, the first word decides.

    UAX #9 looks at the first letter only (rule P2), which would turn around a whole Dutch line that
    begins with an Arabic name.
    """
    words = [side for side in map(_side_of_word, text.split()) if side is not None]
    to_the_left = sum(words)
    if not words or to_the_left * 2 == len(words):
        return bool(words) and words[0]
    return to_the_left * 2 > len(words)


def levels(text: str, right_to_left: bool) -> list[int]:
    """The embedding level of every character: odd ones run from right to left.

    The text is one line and holds no embedding, override or isolate characters.
    """
    base = int(right_to_left)
    if not base and not any(bidirectional(character) in _TURNING for character in text):
        # Most texts: nothing in them can turn anything around, and the algorithm takes its time.
        return [0] * len(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "LR"[base]
    storage["chars"] = [
        {"ch": character, "level": base, "type": kind, "orig": kind, "index": index}
        for index, character in enumerate(text)
        for kind in (_class_of(character, text[index + 1 : index + 2], right_to_left),)
    ]
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    resolved = {character["index"]: character["level"] for character in storage["chars"]}
    found: list[int] = []
    for index in range(len(text)):
        # Joiners and their like take no part (rule X9): they go with the letter before them.
        found.append(resolved.get(index, found[-1] if found else base))
    # Rule L1: white space at the end of a line runs with the line.
    for index in range(len(text) - 1, -1, -1):
        if not text[index].isspace():
            break
        found[index] = base
    return found


def visual_order(items: Sequence[T], item_levels: Sequence[int]) -> list[T]:
    """The items from left to right as the eye meets them (rule L2)."""
    ordered = list(zip(items, item_levels, strict=True))
    odd = [level for level in item_levels if level % 2]
    for least in range(max(item_levels, default=0), min(odd, default=1) - 1, -1):
        pieces = groupby(ordered, key=lambda pair, least=least: pair[1] >= least)  # type: ignore[misc]
        ordered = [
            pair for turned, piece in pieces for pair in (reversed(list(piece)) if turned else list(piece))
        ]
    return [item for item, _ in ordered]


def _class_of(character: str, after: str, right_to_left: bool) -> str:
    """The bidirectional class, but that a separator of a line to the right ends what runs to the left.

    Otherwise the number behind an Arabic name ("Bel يوسف: 0470", "يوسف · 12 november") would jump to
    the other side of it (rule W2). Arabic has separators of its own.
    """
    if not right_to_left and character in _SEPARATORS and after in ("", " "):
        return "L"
    # An unassigned character has no class of its own; as a letter it disturbs nothing.
    return bidirectional(character) or "L"


def _side_of_word(word: str) -> bool | None:
    for character in word:
        kind = bidirectional(character)
        if kind == "L" or kind in _RIGHT_TO_LEFT:
            return kind != "L"
    return None
