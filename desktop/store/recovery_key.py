"""The recovery key: 160 random bits, written on a sheet so that people can type them over.

It is written in Crockford's base 32 (digits and letters without I, L, O and U, which are easily
mistaken), as eight groups of four and a ninth that checks them. The check is the remainder of the
whole number by a prime just under 32⁴, so that every single wrong character and every two neighbours
that changed places are always noticed; of other mistakes, all but one in a million. This prime, of
those nearby, best tells in which group a slip of the finger must be.
"""

import secrets
from functools import reduce
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.models.errors import RecoveryKeyDoesNotAddUp, RecoveryKeyIncomplete, RecoveryKeyMistyped
from desktop.store.sealing import KEY_BYTES, KeyPair, key_pair_of

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP: Final = 4
GROUPS: Final = 9
"""Groups of the written key, the check group with them."""
SECRET_BYTES: Final = 20

_LENGTH = GROUP * GROUPS
_CHECK_PRIME = 1_048_517
_WEIGHTS: Final[tuple[int, ...]] = (
    *(32 ** (_LENGTH - GROUP - 1 - place) % _CHECK_PRIME for place in range(_LENGTH - GROUP)),
    *(-(32 ** (GROUP - 1 - place)) for place in range(GROUP)),
)
"""What one more in each place adds to the difference between the number and its check."""
_MEANT = str.maketrans("abcdefghijklmnopqrstuvwxyzOIL", "ABCDEFGH1JK1MN0PQRSTUVWXYZ011")
_BETWEEN = frozenset("-‐‑‒–—−_.,·")


def new_recovery_secret() -> bytes:
    """Draw the 20 bytes of a recovery key."""
    return secrets.token_bytes(SECRET_BYTES)


def written(secret: bytes) -> str:
    """Write the 20 bytes as they stand on the sheet: nine groups of four, with dashes."""
    number = int.from_bytes(secret, "big")
    digits = _in_base_32(number, _LENGTH - GROUP) + _in_base_32(number % _CHECK_PRIME, GROUP)
    return "-".join(digits[start : start + GROUP] for start in range(0, _LENGTH, GROUP))


def parse(text: str) -> bytes:
    """Read the 20 bytes from what somebody typed: any case, dashes and spaces as they come.

    Raises RecoveryKeyMistyped with the group where the mistake must be, counted from 1;
    RecoveryKeyIncomplete where characters are missing or too many; RecoveryKeyDoesNotAddUp
    where there is a mistake and nothing tells in which group.
    """
    digits = "".join(c for c in text if not c.isspace() and c not in _BETWEEN).translate(_MEANT)
    foreign = next((place for place, digit in enumerate(digits[:_LENGTH]) if digit not in ALPHABET), None)
    if foreign is not None:
        raise RecoveryKeyMistyped(group=foreign // GROUP + 1)
    if len(digits) != _LENGTH:
        raise RecoveryKeyIncomplete(groups=GROUPS, size=GROUP)
    values = [ALPHABET.index(digit) for digit in digits]
    number, check = _number(values[:-GROUP]), _number(values[-GROUP:])
    if number % _CHECK_PRIME != check:
        group = _group_with_a_slip(values)
        raise RecoveryKeyMistyped(group=group) if group else RecoveryKeyDoesNotAddUp
    return number.to_bytes(SECRET_BYTES, "big")


def key_pair_from(secret: bytes) -> KeyPair:
    """Derive the key pair that belongs to the 20 bytes; the same ones always give the same pair."""
    hkdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"Trajectwiel 1 recovery key")
    return key_pair_of(hkdf.derive(secret))


def _in_base_32(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def _number(digits: list[int]) -> int:
    return reduce(lambda number, digit: number << 5 | digit, digits, 0)


def _group_with_a_slip(digits: list[int]) -> int | None:
    """Find the only group in which one slip of a finger explains what was typed, if there is one."""
    left = sum(digit * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % _CHECK_PRIME
    places = {place for place in range(_LENGTH) if left in _left_by_slips_at(digits, place)}
    groups = {place // GROUP + 1 for place in places}
    return groups.pop() if len(groups) == 1 else None


def _left_by_slips_at(digits: list[int], place: int) -> set[int]:
    here, weight = digits[place], _WEIGHTS[place]
    left = {(here - meant) * weight % _CHECK_PRIME for meant in range(32) if meant != here}
    if place + 1 < _LENGTH and digits[place + 1] != here:
        left.add((here - digits[place + 1]) * (weight - _WEIGHTS[place + 1]) % _CHECK_PRIME)
    return left
