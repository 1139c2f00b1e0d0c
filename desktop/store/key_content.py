"""What stands in a key file, with the exact bytes of it.

The bytes are JSON in one canonical form: `{"sha256": ..., "content": {...}}`. The checksum tells
a torn or worn file at once, without any key; against somebody who alters the file on purpose stands
the signature inside, or in the first format the MAC. Every later format keeps this envelope and the
field `format`, so that an older program knows a newer file from a damaged one. There are no names in
it, of nobody.
"""

import hmac
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

import msgspec

from desktop.models.errors import NewerNotebook, NotebookDamaged
from desktop.store.key_decisions import HASH_BYTES, Decision, Team, UnsoundDecisionError, team_after
from desktop.store.passphrases import Wrapped
from desktop.store.sealing import (
    BOX_BYTES,
    KEY_BYTES,
    SEALED_BYTES,
    SIGNATURE_BYTES,
    derive,
    is_signed,
    sign,
)

OLDEST: Final = 1
"""The first format: no decisions, all are coordinators, and there is one notebook key. It is read only."""
FORMAT: Final = 2
FOLDER: Final = "notebook"
"""The folder of the key files, inside that of the notebook."""
MOST_NUMBER: Final = 999_999
MOST_BYTES: Final = 4 << 20
"""A key file is some kilobytes, and half of one more for each decision; more than this is none."""
_MOST_SLOTS = 500
_MAC_BYTES = 32
_SINCE_2 = frozenset(
    {"recovery_anchor", "recovery_seed", "decisions", "former", "writer", "signature", "anchor"}
)


def file_name(number: int) -> str:
    """Name the key file with that number, as seen from the notebook's folder."""
    return f"{FOLDER}/{number:06d}.json"


@dataclass(frozen=True, slots=True)
class Slot:
    """What one worker needs to open the notebook.

    `private` is the worker's private key under the passphrase; `sealed_key` the notebook key, sealed
    to `public`. `vouch` proves that who had that private key knew the decision with the hash
    `anchor` as the team's; in the first format, where there is no anchor, the notebook key.
    """

    worker_id: UUID
    public: bytes
    private: Wrapped
    sealed_key: bytes = field(repr=False)
    vouch: bytes = field(repr=False)
    anchor: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        _check_sizes(self.public, self.sealed_key, self.vouch, self.anchor)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The keys of a notebook, closed. `epoch` counts notebook keys, `number` key files, both from 1.

    `former` holds the notebook key of each earlier epoch, boxed under the one in force. `recovery_seed`
    is that of the recovery key's signing key, sealed to `recovery_public`. `writer` signed the file:
    a worker, None for who holds the recovery key. Raises ValueError where a part cannot be right.
    """

    format: int
    notebook_id: UUID
    number: int
    epoch: int
    recovery_public: bytes
    recovery_sealed_key: bytes = field(repr=False)
    recovery_vouch: bytes = field(repr=False)
    slots: tuple[Slot, ...]
    mac: bytes = field(default=b"", repr=False)
    recovery_anchor: bytes = field(default=b"", repr=False)
    recovery_seed: bytes = field(default=b"", repr=False)
    decisions: tuple[Decision, ...] = field(default=(), repr=False)
    former: tuple[bytes, ...] = field(default=(), repr=False)
    writer: UUID | None = None
    signature: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        _check_sizes(
            self.recovery_public, self.recovery_sealed_key, self.recovery_vouch, self.recovery_anchor
        )
        if not 1 <= self.number <= MOST_NUMBER or not 1 <= self.epoch < 1 << 32:
            raise ValueError("number or epoch out of range")
        if not 1 <= len(self.slots) <= _MOST_SLOTS:
            raise ValueError("no slots, or too many")
        if len({slot.worker_id for slot in self.slots}) != len(self.slots):
            raise ValueError("two slots of one worker")
        if self.format == OLDEST:
            self._check_oldest()
        elif self.format == FORMAT:
            self._check_present()
        else:
            raise ValueError("a format that never was")

    def _check_oldest(self) -> None:
        later = (
            self.recovery_anchor,
            self.recovery_seed,
            self.decisions,
            self.former,
            self.writer,
            self.signature,
            *(slot.anchor for slot in self.slots),
        )
        if any(later) or self.epoch != 1 or len(self.mac) not in {0, _MAC_BYTES}:
            raise ValueError("not the parts of a file of the first format")

    def _check_present(self) -> None:
        if (
            self.mac
            or not self.decisions
            or not all(slot.anchor for slot in self.slots)
            or len(self.recovery_seed) != SEALED_BYTES
            or len(self.former) != self.epoch - 1
            or any(len(boxed) != BOX_BYTES for boxed in self.former)
            or len(self.signature) not in {0, SIGNATURE_BYTES}
        ):
            raise ValueError("not the parts of a key file")

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


def signed(keyfile: KeyFile, writer: UUID | None, seed: bytes) -> KeyFile:
    """Return the key file as signed by a worker, or with None by who holds the recovery key."""
    keyfile = replace(keyfile, writer=writer, signature=b"")
    return replace(keyfile, signature=sign(seed, _message(keyfile)))


def team_of(keyfile: KeyFile) -> Team:
    """The team after the decisions in a key file of the present format; raises NotebookDamaged."""
    try:
        return team_after(keyfile.notebook_id, keyfile.decisions)
    except UnsoundDecisionError as failure:
        raise NotebookDamaged(file=keyfile.file) from failure


def proven_team(keyfile: KeyFile) -> Team:
    """The team, where all that stands in the key file agrees with it and one of the team signed the file.

    Raises NotebookDamaged otherwise. Somebody who began all afresh, with a team of their own, is not
    found out here: only the vouch of an owner tells.
    """
    team = team_of(keyfile)
    signing = team.signing_of(keyfile.writer)
    if (
        {slot.worker_id: slot.public for slot in keyfile.slots}
        != {member.worker_id: member.public for member in team.members}
        or (keyfile.epoch, keyfile.recovery_public) != (team.epoch, team.recovery.public)
        or signing is None
        or not is_signed(signing, _message(replace(keyfile, signature=b"")), keyfile.signature)
    ):
        raise NotebookDamaged(file=keyfile.file)
    return team


def check_mac(keyfile: KeyFile, notebook_key: bytes) -> None:
    """Raise NotebookDamaged where a file of the first format was altered by somebody without the key."""
    key = derive(notebook_key, "key file", keyfile.notebook_id)
    mac = hmac.digest(key, _content(replace(keyfile, mac=b"")), "sha256")
    if not hmac.compare_digest(keyfile.mac, mac):
        raise NotebookDamaged(file=keyfile.file)


def encoded(keyfile: KeyFile) -> bytes:
    """Write the key file as the bytes of a file."""
    content = _content(keyfile)
    return msgspec.json.encode(_Envelope(sha256(content).hexdigest(), msgspec.Raw(content)))


def decoded(raw: bytes, number: int) -> KeyFile:
    """Read the key file with that number from its bytes.

    Raises NotebookDamaged for anything but the exact bytes of such a file: torn, altered,
    misnamed, with unknown fields or impossible values, with a decision or signature that does not
    hold; NewerNotebook for one that is whole but of a later format. Whether it is the team's own
    still has to be checked, once there is a key.
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
    if keyfile.format != OLDEST:
        proven_team(keyfile)
    return keyfile


def _content(keyfile: KeyFile) -> bytes:
    # What came with the second format is left out where it is empty: a file of the first keeps its bytes.
    plain: dict[str, Any] = msgspec.to_builtins(keyfile)
    plain["slots"] = [_without_empty(slot) for slot in plain["slots"]]
    if keyfile.format != OLDEST:
        del plain["mac"]
    return msgspec.json.encode(_without_empty(plain))


def _without_empty(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in plain.items() if value or name not in _SINCE_2}


def _message(keyfile: KeyFile) -> bytes:
    return b"Trajectwiel 2 key file " + _content(keyfile)


def _check_sizes(public: bytes, sealed_key: bytes, vouch: bytes, anchor: bytes) -> None:
    if (len(public), len(sealed_key), len(vouch)) != (KEY_BYTES, SEALED_BYTES, _MAC_BYTES):
        raise ValueError("a key or seal of another size")
    if len(anchor) not in {0, HASH_BYTES}:
        raise ValueError("an anchor of another size")
