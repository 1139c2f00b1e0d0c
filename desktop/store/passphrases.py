"""A passphrase closes a box around a worker's private key (Argon2id, then AES-256-GCM)."""

import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.models.errors import PassphraseTooShort, WrongPassphrase

LEAST_CHARACTERS = 8

_SALT_BYTES, _NONCE_BYTES, _TAG_BYTES, _KEY_BYTES = 16, 12, 16, 32
_MOST_PASSES, _MOST_LANES = 10, 16
_LEAST_MEMORY, _MOST_MEMORY = 8 * 1024, 1024 * 1024
_LONGEST_BOX = 4096


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard it is made to guess a passphrase; `memory` in KiB.

    The limits keep a file that somebody altered from making it easy to guess, or from taking
    all memory of the PC that reads it. Raises ValueError outside them.
    """

    passes: int
    lanes: int
    memory: int

    def __post_init__(self) -> None:
        if not (
            1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
            and _LEAST_MEMORY <= self.memory <= _MOST_MEMORY
        ):
            raise ValueError("Argon2id parameters outside their limits")


RECOMMENDED: Final = Effort(passes=3, lanes=4, memory=64 * 1024)
"""The second recommended option of RFC 9106: some 140 ms on an office PC."""
LEAST: Final = Effort(passes=1, lanes=1, memory=_LEAST_MEMORY)
"""The least effort a file may ask for."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A box that a passphrase opens, with all that is needed to try one.

    `memory` is in KiB. Raises ValueError where the parts cannot be those of such a box.
    """

    salt: bytes
    passes: int
    lanes: int
    memory: int
    nonce: bytes
    box: bytes = field(repr=False)

    def __post_init__(self) -> None:
        Effort(self.passes, self.lanes, self.memory)
        if (
            len(self.salt) != _SALT_BYTES
            or len(self.nonce) != _NONCE_BYTES
            or not _TAG_BYTES <= len(self.box) <= _LONGEST_BOX
        ):
            raise ValueError("not the parts of a wrapped key")


def check_new_passphrase(passphrase: str) -> None:
    """Raise PassphraseTooShort where a new passphrase has too few characters to be of use.

    NIST SP 800-63B asks for length and no other rules; spaces around it do not count.
    """
    if len(_normalised(passphrase).strip()) < LEAST_CHARACTERS:
        raise PassphraseTooShort(least=LEAST_CHARACTERS)


def wrap(private_key: bytes, passphrase: str, context: bytes, effort: Effort = RECOMMENDED) -> Wrapped:
    """Close a box around `private_key` that `passphrase` opens, in the same `context` only."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    box = AESGCM(_stretched(passphrase, salt, effort)).encrypt(nonce, private_key, context)
    return Wrapped(
        salt=salt,
        passes=effort.passes,
        lanes=effort.lanes,
        memory=effort.memory,
        nonce=nonce,
        box=box,
    )


def unwrap(wrapped: Wrapped, passphrase: str, context: bytes) -> bytes:
    """Open the box; raises WrongPassphrase, also where box or context were altered: nobody can tell."""
    effort = Effort(wrapped.passes, wrapped.lanes, wrapped.memory)
    key = _stretched(passphrase, wrapped.salt, effort)
    try:
        return AESGCM(key).decrypt(wrapped.nonce, wrapped.box, context)
    except InvalidTag as failure:
        raise WrongPassphrase from failure


def _stretched(passphrase: str, salt: bytes, effort: Effort) -> bytes:
    argon2id = Argon2id(
        salt=salt,
        length=_KEY_BYTES,
        iterations=effort.passes,
        lanes=effort.lanes,
        memory_cost=effort.memory,
    )
    # A keyboard may send half a surrogate pair: that is a passphrase like any other.
    return argon2id.derive(_normalised(passphrase).encode("utf-8", "surrogatepass"))


def _normalised(passphrase: str) -> str:
    # One keyboard writes é as one character, another as two: both must open the box.
    return unicodedata.normalize("NFKC", passphrase)
