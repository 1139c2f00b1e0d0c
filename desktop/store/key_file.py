"""All that is done with the notebook's keys: made, opened, and given other passphrases.

Each worker has a key pair; the private key lies under the worker's passphrase, and the notebook
key is sealed to the public key and to that of the recovery key on the sheet. A key file is never
changed, only superseded by one with the next number.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from desktop.models.errors import (
    ChangedElsewhere,
    KeyDoesNotFit,
    NotebookDamaged,
    NotebookExists,
    PassphraseNeeded,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.store import recovery_key
from desktop.store.key_content import FORMAT, KeyFile, Slot, check_signature, signed
from desktop.store.key_folder import Found, has_key_files, read_newest, write_next
from desktop.store.key_seals import RecoverySeal, Seal, WorkerSeal, belong_together
from desktop.store.passphrases import RECOMMENDED, Effort, check_new_passphrase
from desktop.store.sealing import SealNotOpenedError, key_pair_of, new_key_pair, new_notebook_key

__all__ = [
    "Found",
    "KeyFile",
    "Slot",
    "Unlocked",
    "change_passphrase",
    "create",
    "read_newest",
    "replace_recovery_key",
    "reset_passphrase",
    "unlock",
    "unlock_with_private_key",
    "unlock_with_recovery",
    "write_next",
]

_ATTEMPTS = 50
"""How often the number may be taken before us; each time, a colleague did get through."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Who opened the notebook, with the keys; they are not shown in logs."""

    worker_id: UUID
    private_key: bytes = field(repr=False)
    notebook_key: bytes = field(repr=False)


def create(
    folder: Path, notebook_id: UUID, worker_id: UUID, passphrase: str, *, effort: Effort = RECOMMENDED
) -> tuple[KeyFile, bytes, str]:
    """Make the keys of a new notebook, with its first worker, and publish them under `folder`.

    Returns the key file, the notebook key, and the recovery key as it is to be printed: it is
    kept nowhere. Any passphrase will do; see `check_new_passphrase`. Raises NotebookExists, and
    what `write_next` raises.
    """
    if has_key_files(folder):
        raise NotebookExists(folder=folder)
    notebook_key, secret = new_notebook_key(), recovery_key.new_recovery_secret()
    epoch = 1
    slot = WorkerSeal(notebook_id, epoch, worker_id).slot(new_key_pair(), notebook_key, passphrase, effort)
    recovery = recovery_key.key_pair_from(secret)
    sealed_key, vouch = RecoverySeal(notebook_id, epoch).closed(recovery, notebook_key)
    keyfile = KeyFile(
        format=FORMAT,
        notebook_id=notebook_id,
        number=1,
        epoch=epoch,
        recovery_public=recovery.public,
        recovery_sealed_key=sealed_key,
        recovery_vouch=vouch,
        slots=(slot,),
    )
    keyfile = signed(keyfile, notebook_key)
    try:
        write_next(folder, keyfile)
    except ChangedElsewhere as taken:
        raise NotebookExists(folder=folder) from taken
    return keyfile, notebook_key, recovery_key.written(secret)


def unlock(keyfile: KeyFile, passphrase: str, first: UUID | None = None) -> Unlocked:
    """Open the notebook with the passphrase of one of its workers, trying the slot of `first` first.

    Takes some 140 ms a slot. Raises PassphraseNeeded for an empty passphrase, WrongPassphrase
    where it opens no slot, NotebookDamaged where the key file was altered.
    """
    if not passphrase:
        raise PassphraseNeeded
    for slot in sorted(keyfile.slots, key=lambda slot: slot.worker_id != first):
        seal = WorkerSeal(keyfile.notebook_id, keyfile.epoch, slot.worker_id)
        try:
            private_key = seal.private_key(slot, passphrase)
        except WrongPassphrase:
            continue
        return _unlocked(keyfile, slot, private_key)
    raise WrongPassphrase


def unlock_with_private_key(keyfile: KeyFile, worker_id: UUID, private_key: bytes) -> Unlocked:
    """Open the notebook with a private key that this computer remembered.

    Raises KeyDoesNotFit where the worker has another key by now or no slot at all,
    NotebookDamaged where the key file was altered.
    """
    slot = keyfile.slot_of(worker_id)
    if slot is None or not belong_together(private_key, slot.public):
        raise KeyDoesNotFit
    return _unlocked(keyfile, slot, private_key)


def unlock_with_recovery(keyfile: KeyFile, recovery_text: str) -> bytes:
    """Open the notebook with the recovery key as somebody typed it; returns the notebook key.

    Raises what `recovery_key.parse` raises for mistakes in typing, WrongRecoveryKey for that of
    another notebook or an older sheet, NotebookDamaged where the key file was altered.
    """
    recovery = recovery_key.key_pair_from(recovery_key.parse(recovery_text))
    if not hmac.compare_digest(recovery.public, keyfile.recovery_public):
        raise WrongRecoveryKey
    seal = RecoverySeal(keyfile.notebook_id, keyfile.epoch)
    return _opened(keyfile, seal, recovery.private, keyfile.recovery_sealed_key, keyfile.recovery_vouch)


def change_passphrase(
    folder: Path, keyfile: KeyFile, unlocked: Unlocked, new: str, *, effort: Effort = RECOMMENDED
) -> KeyFile:
    """Put the worker's private key under another passphrase; returns the key file now in force.

    What colleagues published meanwhile is kept. Raises PassphraseTooShort, ChangedElsewhere where
    the notebook has another key by now, and what `read_newest` and `write_next` raise.
    """
    check_new_passphrase(new)
    seal = WorkerSeal(keyfile.notebook_id, keyfile.epoch, unlocked.worker_id)
    slot = seal.slot(key_pair_of(unlocked.private_key), unlocked.notebook_key, new, effort)
    return _with_slot(folder, keyfile, unlocked.notebook_key, slot)


def reset_passphrase(
    folder: Path,
    keyfile: KeyFile,
    notebook_key: bytes,
    worker_id: UUID,
    new: str,
    *,
    effort: Effort = RECOMMENDED,
) -> KeyFile:
    """Give the worker a new key pair under a new passphrase; also the first one, to a new worker.

    For a worker who forgot the passphrase: after unlocking with the recovery key, or by a
    colleague. A key remembered on some computer no longer fits. Raises as `change_passphrase`.
    """
    check_new_passphrase(new)
    seal = WorkerSeal(keyfile.notebook_id, keyfile.epoch, worker_id)
    return _with_slot(folder, keyfile, notebook_key, seal.slot(new_key_pair(), notebook_key, new, effort))


def replace_recovery_key(folder: Path, keyfile: KeyFile, notebook_key: bytes) -> tuple[KeyFile, str]:
    """Make a new recovery key; returns the key file now in force and the key to be printed.

    The old sheet no longer opens the newest key file. Raises ChangedElsewhere where the notebook
    has another key by now, and what `read_newest` and `write_next` raise.
    """
    secret = recovery_key.new_recovery_secret()
    recovery = recovery_key.key_pair_from(secret)
    seal = RecoverySeal(keyfile.notebook_id, keyfile.epoch)
    sealed_key, vouch = seal.closed(recovery, notebook_key)

    def change(newest: KeyFile) -> KeyFile:
        return replace(
            newest, recovery_public=recovery.public, recovery_sealed_key=sealed_key, recovery_vouch=vouch
        )

    return _supersede(folder, keyfile, notebook_key, change), recovery_key.written(secret)


def _unlocked(keyfile: KeyFile, slot: Slot, private_key: bytes) -> Unlocked:
    seal = WorkerSeal(keyfile.notebook_id, keyfile.epoch, slot.worker_id)
    notebook_key = _opened(keyfile, seal, private_key, slot.sealed_key, slot.vouch)
    return Unlocked(slot.worker_id, private_key, notebook_key)


def _opened(keyfile: KeyFile, seal: Seal, private_key: bytes, sealed_key: bytes, vouch: bytes) -> bytes:
    try:
        notebook_key = seal.opened(private_key, sealed_key, vouch)
    except SealNotOpenedError as failure:
        raise NotebookDamaged(file=keyfile.file) from failure
    check_signature(keyfile, notebook_key)
    return notebook_key


def _with_slot(folder: Path, keyfile: KeyFile, notebook_key: bytes, slot: Slot) -> KeyFile:
    def change(newest: KeyFile) -> KeyFile:
        if newest.slot_of(slot.worker_id) is None:
            return replace(newest, slots=(*newest.slots, slot))
        slots = tuple(slot if old.worker_id == slot.worker_id else old for old in newest.slots)
        return replace(newest, slots=slots)

    return _supersede(folder, keyfile, notebook_key, change)


def _supersede(
    folder: Path, keyfile: KeyFile, notebook_key: bytes, change: Callable[[KeyFile], KeyFile]
) -> KeyFile:
    for _ in range(_ATTEMPTS):
        found = read_newest(folder, keyfile.notebook_id)
        # The one we hold may have been damaged on the disk since: what it said is not lost.
        newest = max(found.keyfile, keyfile, key=lambda one: one.number)
        if newest.epoch != keyfile.epoch:
            break
        check_signature(newest, notebook_key)
        superseding = signed(replace(change(newest), number=found.next_number), notebook_key)
        try:
            write_next(folder, superseding)
        except ChangedElsewhere:
            continue
        return superseding
    raise ChangedElsewhere
