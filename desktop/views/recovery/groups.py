"""The groups of a recovery key, and whether somebody read one from the sheet."""

import random
from collections.abc import Sequence

_MISTAKEN = str.maketrans({"O": "0", "I": "1", "L": "1"})
"""Letters the key does not use, since people take them for digits."""


def groups_of(recovery_key: str) -> tuple[str, ...]:
    """The groups between the dashes."""
    return tuple(recovery_key.split("-"))


def same_group(typed: str, group: str) -> bool:
    """Whether what was typed is that group, in any case and with letters taken for digits."""
    read = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_MISTAKEN)
    return read == group


def two_of(groups: Sequence[str], chance: random.Random) -> tuple[int, int]:
    """The places of two different groups to ask for, in order, counted from 0."""
    first, second = sorted(chance.sample(range(len(groups)), 2))
    return first, second
