"""What stands in a key file, with the exact bytes of it.

The bytes are JSON in one canonical form: `{"sha256": ..., "content": {...}}`. The checksum tells
a torn or worn file at once, without any key; against somebody who alters the file on purpose
stands the MAC inside. Every later format keeps this envelope and the field `format`, so that an
older program knows a newer file from a damaged one. There are no names in it, of nobody.
"""

import hmac
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final
from uuid import UUID

import msgspec

from desktop.models.errors import NewerNotebook, NotebookDamaged
from desktop.store.passphrases import Wrapped
from desktop.store.sealing import KEY_BYTES, SEALED_BYTES, derive

FORMAT: Final = 1
FOLDER: Final = "notebook"
"""The folder of the key files, inside that of the notebook."""
MOST_NUMBER: Final = 999_999
MOST_BYTES: Final = 1 << 20
"""A key file is a few kilobytes; more than this is none."""
_MOST_SLOTS = 500
_MAC_BYTES = 32


def file_name(number: int) -> str:
    """Name the key file with that number, as seen from the notebook's folder."""
    return f"{FOLDER}/{number:06d}.json"


@dataclass(frozen=True, slots=True)
class Slot:
    """What one worker needs to open the notebook.

    `private` is the worker's private key under the passphrase; `sealed_key` the notebook key,
    sealed to `public`; `vouch` proves that it was put there by who had that private key.
    """

    worker_id: UUID
    public: bytes
    private: Wrapped
    sealed_key: bytes = field(repr=False)
    vouch: bytes = field(repr=False)

    def __post_init__(self) -> None:
        _check_sizes(self.public, self.sealed_key, self.vouch)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The keys of a notebook, closed. `epoch` counts notebook keys, `number` key files, both from 1.

    Raises ValueError where a part cannot be right.
    """

    format: int
    notebook_id: UUID
    number: int
    epoch: int
    recovery_public: bytes
    recovery_sealed_key: bytes = field(repr=False)
    recovery_vouch: bytes = field(repr=False)
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def __post_init__(self) -> None:
        _check_sizes(self.recovery_public, self.recovery_sealed_key, self.recovery_vouch)
        if self.format != FORMAT or not 1 <= self.number <= MOST_NUMBER or not 1 <= self.epoch < 1 << 32:
            raise ValueError("format, number or epoch out of range")
        if not 1 <= len(self.slots) <= _MOST_SLOTS or len(self.mac) not in {0, _MAC_BYTES}:
            raise ValueError("no slots, too many, or a MAC of another size")
        if len({slot.worker_id for slot in self.slots}) != len(self.slots):
            raise ValueError("two slots of one worker")

    @property
    def file(self) -> str:
        """Its name, as seen from the notebook's folder."""
        return file_name(self.number)

    def slot_of(self, worker_id: UUID) -> Slot | None:
        """Find the slot of that worker, if there is one."""
        return next((slot for slot in self.slots if slot.worker_id == worker_id), None)


@dataclass(frozen=True, slots=True)
class _Envelope:
    sha256: str
    content: msgspec.Raw


@dataclass(frozen=True, slots=True)
class _AnyFormat:
    format: int


def signed(keyfile: KeyFile, notebook_key: bytes) -> KeyFile:
    """Return the key file with its MAC: HMAC-SHA256 over the canonical JSON without the MAC."""
    return replace(keyfile, mac=_mac(keyfile, notebook_key))


def check_signature(keyfile: KeyFile, notebook_key: bytes) -> None:
    """Raise NotebookDamaged where the key file was altered by somebody without the notebook key."""
    if not hmac.compare_digest(keyfile.mac, _mac(keyfile, notebook_key)):
        raise NotebookDamaged(file=keyfile.file)


def encoded(keyfile: KeyFile) -> bytes:
    """Write the key file as the bytes of a file."""
    content = msgspec.json.encode(keyfile)
    return msgspec.json.encode(_Envelope(sha256(content).hexdigest(), msgspec.Raw(content)))


def decoded(raw: bytes, number: int) -> KeyFile:
    """Read the key file with that number from its bytes.

    Raises NotebookDamaged for anything but the exact bytes of such a file: torn, altered,
    misnamed, with unknown fields or impossible values; NewerNotebook for one that is whole but
    of a later format. The MAC still has to be checked, once there is a key.
    """
    damaged = NotebookDamaged(file=file_name(number))
    try:
        envelope = msgspec.json.decode(raw, type=_Envelope)
        content = bytes(envelope.content)
        if sha256(content).hexdigest() != envelope.sha256:
            raise damaged
        if msgspec.json.decode(content, type=_AnyFormat).format > FORMAT:
            raise NewerNotebook
        keyfile = msgspec.json.decode(content, type=KeyFile)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as failure:
        raise damaged from failure
    # Unknown or double fields, loose base64, other spacing: one form only is ours.
    if encoded(keyfile) != raw or keyfile.number != number:
        raise damaged
    return keyfile


def _mac(keyfile: KeyFile, notebook_key: bytes) -> bytes:
    key = derive(notebook_key, "key file", keyfile.notebook_id)
    return hmac.digest(key, msgspec.json.encode(replace(keyfile, mac=b"")), "sha256")


def _check_sizes(public: bytes, sealed_key: bytes, vouch: bytes) -> None:
    if (len(public), len(sealed_key), len(vouch)) != (KEY_BYTES, SEALED_BYTES, _MAC_BYTES):
        raise ValueError("a key or seal of another size")
