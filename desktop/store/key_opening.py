"""A key file opened: with a passphrase, a private key that was remembered, or the recovery key."""

import hmac
from dataclasses import dataclass, field
from uuid import UUID

from desktop.models.errors import (
    KeyDoesNotFit,
    NotebookDamaged,
    PassphraseNeeded,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import recovery_key
from desktop.store.key_content import OLDEST, KeyFile, Slot, check_mac, proven_team, team_of
from desktop.store.key_decisions import key_check_of, signing_seed
from desktop.store.key_former import epoch_keys
from desktop.store.key_seals import RecoverySeal, Seal, WorkerSeal, belong_together
from desktop.store.sealing import SealNotOpenedError, signing_public


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Which worker opened the notebook, with the keys; they are not shown in logs."""

    worker_id: UUID
    private_key: bytes = field(repr=False)
    notebook_key: bytes = field(repr=False)

    @property
    def writer(self) -> UUID | None:
        """Who signs what this one decides."""
        return self.worker_id

    def again(self, keyfile: KeyFile) -> "Unlocked":
        """Open another key file. Raises KeyDoesNotFit, NotebookDamaged."""
        return unlock_with_private_key(keyfile, self.worker_id, self.private_key)

    def seed(self, keyfile: KeyFile) -> bytes:
        """The seed of the signing key."""
        return signing_seed(self.private_key, keyfile.notebook_id)


@dataclass(frozen=True, slots=True)
class Recovered:
    """That the notebook was opened with the recovery key, with the keys; they are not shown in logs."""

    private_key: bytes = field(repr=False)
    notebook_key: bytes = field(repr=False)

    @property
    def writer(self) -> UUID | None:
        """Who signs what this one decides: no worker."""
        return None

    def again(self, keyfile: KeyFile) -> "Recovered":
        """Open another key file. Raises WrongRecoveryKey, NotebookDamaged."""
        return _recovered(keyfile, self.private_key)

    def seed(self, keyfile: KeyFile) -> bytes:
        """The seed of the signing key. Raises NotebookDamaged."""
        try:
            seed = RecoverySeal(keyfile.notebook_id).opened_seed(self.private_key, keyfile.recovery_seed)
        except SealNotOpenedError as failure:
            raise NotebookDamaged(file=keyfile.file) from failure
        if signing_public(seed) != team_of(keyfile).recovery.signing:
            raise NotebookDamaged(file=keyfile.file)
        return seed


def unlock(keyfile: KeyFile, passphrase: str, first: UUID | None = None) -> Unlocked:
    """Open the notebook with the passphrase of one of its workers, trying the slot of `first` first.

    Takes some 140 ms a slot. Raises PassphraseNeeded for an empty passphrase, WrongPassphrase
    where it opens no slot, NotebookDamaged where the key file is not the team's.
    """
    if not passphrase:
        raise PassphraseNeeded
    for slot in sorted(keyfile.slots, key=lambda slot: slot.worker_id != first):
        try:
            private_key = WorkerSeal(keyfile.notebook_id, slot.worker_id).private_key(slot, passphrase)
        except WrongPassphrase:
            continue
        if not belong_together(private_key, slot.public):
            raise NotebookDamaged(file=keyfile.file)
        return _unlocked(keyfile, slot, private_key)
    raise WrongPassphrase


def unlock_with_private_key(keyfile: KeyFile, worker_id: UUID, private_key: bytes) -> Unlocked:
    """Open the notebook with a private key that this computer remembered.

    Raises KeyDoesNotFit where the worker has another key by now or no slot at all,
    NotebookDamaged where the key file is not the team's.
    """
    slot = keyfile.slot_of(worker_id)
    if slot is None or not belong_together(private_key, slot.public):
        raise KeyDoesNotFit
    return _unlocked(keyfile, slot, private_key)


def unlock_with_recovery(keyfile: KeyFile, recovery_text: str) -> Recovered:
    """Open the notebook with the recovery key as somebody typed it.

    Raises what `recovery_key.parse` raises for mistakes in typing, WrongRecoveryKey for that of
    another notebook or an older sheet, NotebookDamaged where the key file is not the team's.
    """
    return _recovered(keyfile, recovery_key.key_pair_from(recovery_key.parse(recovery_text)).private)


def _unlocked(keyfile: KeyFile, slot: Slot, private_key: bytes) -> Unlocked:
    seal = WorkerSeal(keyfile.notebook_id, slot.worker_id)
    notebook_key = _opened(keyfile, seal, private_key, slot.sealed_key, slot.vouch, slot.anchor)
    return Unlocked(slot.worker_id, private_key, notebook_key)


def _recovered(keyfile: KeyFile, private_key: bytes) -> Recovered:
    if not belong_together(private_key, keyfile.recovery_public):
        raise WrongRecoveryKey
    seal = RecoverySeal(keyfile.notebook_id)
    sealed_key, vouch = keyfile.recovery_sealed_key, keyfile.recovery_vouch
    notebook_key = _opened(keyfile, seal, private_key, sealed_key, vouch, keyfile.recovery_anchor)
    return Recovered(private_key, notebook_key)


def _opened(
    keyfile: KeyFile, seal: Seal, private_key: bytes, sealed_key: bytes, vouch: bytes, anchor: bytes
) -> bytes:
    """Open a seal; raises NotebookDamaged where the key inside is not the one that the team decided on."""
    damaged = NotebookDamaged(file=keyfile.file)
    try:
        notebook_key = seal.opened(private_key, sealed_key, keyfile.epoch)
    except SealNotOpenedError as failure:
        raise damaged from failure
    if keyfile.format == OLDEST:
        check_mac(keyfile, notebook_key)
        trusted = seal.is_vouched_of_old(private_key, notebook_key, vouch)
    else:
        team = proven_team(keyfile)
        if not hmac.compare_digest(key_check_of(notebook_key, keyfile.notebook_id), team.key_checks[-1]):
            raise damaged
        if anchor:
            trusted = anchor in team.hashes and seal.is_vouched(private_key, anchor, vouch)
        else:
            # A sheet from before there were decisions: it goes on opening until there is a new one.
            first = epoch_keys(keyfile, notebook_key).by_epoch[1]
            trusted = seal.is_vouched_of_old(private_key, first, vouch)
    if not trusted:
        raise damaged
    return notebook_key
