"""What coordinators decided about the team: who has which keys, who is coordinator, which notebook key is in force.

Every member of the team holds the notebook key; so what is closed or authenticated with it could come
from any of them, and from whoever was taken out since and kept it. Hence decisions are signed
(Ed25519). Each one names the one before by its hash, and only a coordinator as of the one before, or
who holds the recovery key, can make it; others can only take other keys themselves. Anybody can check them all, without any key; that the first
one is the team's own is what the vouch in a slot is for (see key_seals).
"""

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final
from uuid import UUID

import msgspec

from desktop.store.sealing import (
    KEY_BYTES,
    SIGNATURE_BYTES,
    KeyPair,
    derive,
    is_signed,
    sign,
    signing_public,
)

HASH_BYTES: Final = 32
FIRST: Final = bytes(HASH_BYTES)
"""What stands for the decision before the first."""
_MOST_EPOCH = 1 << 32
_MOST_CHECKED = 4096


class UnsoundDecisionError(Exception):
    """A decision was altered, or made by somebody who could not make it."""


@dataclass(frozen=True, slots=True)
class Member:
    """A worker with keys: `public` opens what is sealed to it (X25519), `signing` checks signatures (Ed25519)."""

    worker_id: UUID
    public: bytes
    signing: bytes
    coordinator: bool

    def __post_init__(self) -> None:
        _check_sizes(self.public, self.signing)


@dataclass(frozen=True, slots=True)
class RecoveryHolder:
    """Whoever has the sheet with the recovery key; the public halves of its two keys."""

    public: bytes
    signing: bytes

    def __post_init__(self) -> None:
        _check_sizes(self.public, self.signing)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what is different after it.

    `by` is the coordinator who made it (or a worker who only took other keys), None who holds the
    recovery key. `members` are those who came or changed, as they are from now on; `gone` those who
    were taken out; `recovery` a new recovery key. `epoch` and `key_check` say which notebook key is in force after it, also where that stays.
    Raises ValueError where a part cannot be right.
    """

    by: UUID | None
    previous: bytes
    epoch: int
    key_check: bytes
    members: tuple[Member, ...] = ()
    gone: tuple[UUID, ...] = ()
    recovery: RecoveryHolder | None = None
    signature: bytes = b""

    def __post_init__(self) -> None:
        _check_sizes(self.previous, self.key_check)
        if not 1 <= self.epoch < _MOST_EPOCH or len(self.signature) not in {0, SIGNATURE_BYTES}:
            raise ValueError("an epoch out of range, or a signature of another size")
        named = [*(member.worker_id for member in self.members), *self.gone]
        if len(set(named)) != len(named):
            raise ValueError("a worker named twice")


@dataclass(frozen=True, slots=True)
class Team:
    """The team after some decisions; `hashes` are those of all of them, `key_checks` of each epoch from 1."""

    members: tuple[Member, ...]
    recovery: RecoveryHolder
    key_checks: tuple[bytes, ...]
    hashes: tuple[bytes, ...]

    @property
    def epoch(self) -> int:
        """The number of the notebook key in force."""
        return len(self.key_checks)

    @property
    def newest(self) -> bytes:
        """The hash of the newest decision."""
        return self.hashes[-1]

    def member(self, worker_id: UUID) -> Member | None:
        """Find that worker, if they are in the team."""
        return next((one for one in self.members if one.worker_id == worker_id), None)

    def is_coordinator(self, worker_id: UUID) -> bool:
        """Whether that worker is a coordinator."""
        member = self.member(worker_id)
        return member is not None and member.coordinator

    def signing_of(self, who: UUID | None) -> bytes | None:
        """What checks the signatures of a worker, or with None of the recovery key; None for a stranger."""
        if who is None:
            return self.recovery.signing
        member = self.member(who)
        return member.signing if member else None


_checked: dict[tuple[UUID, bytes], Team] = {}
"""The team after decisions that were checked, by notebook and hash."""


def hash_of(decision: Decision) -> bytes:
    """The SHA-256 of a decision, with its signature."""
    return sha256(msgspec.json.encode(decision)).digest()


def key_check_of(notebook_key: bytes, notebook_id: UUID) -> bytes:
    """What anybody may know of a notebook key, by which whoever opens it knows that it is the right one."""
    return derive(notebook_key, "key check", notebook_id)


def signing_seed(private_key: bytes, notebook_id: UUID) -> bytes:
    """The seed of a worker's signing key, which follows from the private key."""
    return derive(private_key, "signing", notebook_id)


def member_of(worker_id: UUID, pair: KeyPair, notebook_id: UUID, *, coordinator: bool) -> Member:
    """Say who the worker with this key pair is."""
    signing = signing_public(signing_seed(pair.private, notebook_id))
    return Member(worker_id, pair.public, signing, coordinator)


def made(decision: Decision, seed: bytes, notebook_id: UUID) -> Decision:
    """Sign a decision."""
    return replace(decision, signature=sign(seed, _message(decision, notebook_id)))


def team_after(notebook_id: UUID, decisions: tuple[Decision, ...]) -> Team:
    """Check decisions from the first on; returns the team after them. Raises UnsoundDecisionError."""
    team: Team | None = None
    for decision in decisions:
        if decision.previous != (team.newest if team else FIRST):
            raise UnsoundDecisionError
        # Key files repeat what those before them say. A hash stands for all decisions up to there,
        # for each names the one before by its hash: so each signature is checked once.
        known = (notebook_id, hash_of(decision))
        if known not in _checked:
            if len(_checked) >= _MOST_CHECKED:
                _checked.clear()
            _checked[known] = _after(team, decision, notebook_id)
        team = _checked[known]
    if team is None:
        raise UnsoundDecisionError
    return team


def _after(before: Team | None, decision: Decision, notebook_id: UUID) -> Team:
    members = {one.worker_id: one for one in before.members} if before else {}
    for worker_id in decision.gone:
        if members.pop(worker_id, None) is None:
            raise UnsoundDecisionError
    members |= {one.worker_id: one for one in decision.members}
    recovery = decision.recovery or (before.recovery if before else None)
    if recovery is None or not any(one.coordinator for one in members.values()):
        raise UnsoundDecisionError
    hashes = (*(before.hashes if before else ()), hash_of(decision))
    after = Team(tuple(members.values()), recovery, _key_checks(before, decision), hashes)
    # Nobody is before the first: whoever began the notebook says so alone.
    judge = before or after
    signing = judge.signing_of(decision.by)
    if (
        not _may_make(judge, decision)
        or signing is None
        or not is_signed(signing, _message(decision, notebook_id), decision.signature)
    ):
        raise UnsoundDecisionError
    return after


def _may_make(judge: Team, decision: Decision) -> bool:
    if decision.by is None or judge.is_coordinator(decision.by):
        return True
    own = tuple((one.worker_id, one.coordinator) for one in decision.members)
    changes_more = decision.gone or decision.recovery or decision.epoch != judge.epoch
    return own == ((decision.by, False),) and not changes_more


def _key_checks(before: Team | None, decision: Decision) -> tuple[bytes, ...]:
    known = before.key_checks if before else ()
    if decision.epoch == len(known) + 1 and decision.key_check not in known:
        return (*known, decision.key_check)
    # Whoever was taken out keeps the key they had: to take out is to change it.
    if not known or decision.gone or (decision.epoch, decision.key_check) != (len(known), known[-1]):
        raise UnsoundDecisionError
    return known


def _message(decision: Decision, notebook_id: UUID) -> bytes:
    unsigned = msgspec.json.encode(replace(decision, signature=b""))
    return b"Trajectwiel 2 decision " + notebook_id.bytes + unsigned


def _check_sizes(*keys: bytes) -> None:
    if any(len(key) != KEY_BYTES for key in keys):
        raise ValueError("a key or hash of another size")
