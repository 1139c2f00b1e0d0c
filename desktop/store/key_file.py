"""All that is done with the notebook's keys: made, opened, changed and shared out, under one roof.

Each worker has a key pair; the private key lies under the worker's passphrase, and the notebook
key is sealed to the public key and to that of the recovery key on the sheet. A key file is never
changed, only superseded by one with the next number.
"""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from desktop.models.errors import ChangedElsewhere, KeyDoesNotFit, NotebookExists
from desktop.store import recovery_key
from desktop.store.key_beginning import begun
from desktop.store.key_content import KeyFile, Slot, signed, team_of
from desktop.store.key_decisions import member_of, signing_seed
from desktop.store.key_folder import has_key_files, make_folder, write_next
from desktop.store.key_former import epoch_keys
from desktop.store.key_opening import (
    Recovered,
    Unlocked,
    unlock,
    unlock_with_private_key,
    unlock_with_recovery,
)
from desktop.store.key_places import Found, copy_newest, read_newest
from desktop.store.key_seals import WorkerSeal
from desktop.store.key_superseding import By, decided, supersede
from desktop.store.key_team import (
    add_slot,
    holders,
    refuse_others,
    remove_slot,
    replace_recovery_key,
    reset_passphrase,
    rotate,
    set_coordinator,
)
from desktop.store.passphrases import RECOMMENDED, Effort, Wrapped, check_new_passphrase
from desktop.store.sealing import key_pair_of, new_key_pair, new_notebook_key

__all__ = [
    "By",
    "Found",
    "KeyFile",
    "Recovered",
    "Slot",
    "Unlocked",
    "add_slot",
    "change_passphrase",
    "confirm",
    "copy_newest",
    "create",
    "epoch_keys",
    "holders",
    "read_newest",
    "refuse_others",
    "remove_slot",
    "renew_keys",
    "replace_recovery_key",
    "reset_passphrase",
    "rotate",
    "set_coordinator",
    "unlock",
    "unlock_with_private_key",
    "unlock_with_recovery",
    "write_next",
]


def create(
    folder: Path, notebook_id: UUID, worker_id: UUID, passphrase: str, *, effort: Effort = RECOMMENDED
) -> tuple[KeyFile, bytes, str]:
    """Make the keys of a new notebook, with its first worker as coordinator, and publish them under `folder`.

    Returns the key file, the notebook key, and the recovery key as it is to be printed: it is
    kept nowhere. Any passphrase will do; see `check_new_passphrase`. Raises NotebookExists, and
    what `write_next` raises.
    """
    if has_key_files(folder):
        raise NotebookExists(folder=folder)
    notebook_key, secret, pair = new_notebook_key(), recovery_key.new_recovery_secret(), new_key_pair()
    private = WorkerSeal(notebook_id, worker_id).wrapped(pair.private, passphrase, effort)
    recovery = recovery_key.key_pair_from(secret)
    keyfile = begun(notebook_id, worker_id, pair, private, recovery, notebook_key)
    keyfile = signed(keyfile, worker_id, signing_seed(pair.private, notebook_id))
    make_folder(folder)
    try:
        write_next(folder, keyfile)
    except ChangedElsewhere as taken:
        raise NotebookExists(folder=folder) from taken
    return keyfile, notebook_key, recovery_key.written(secret)


def change_passphrase(
    folder: Path, keyfile: KeyFile, unlocked: Unlocked, new: str, *, effort: Effort = RECOMMENDED
) -> KeyFile:
    """Put the worker's private key under another passphrase; returns the key file now in force.

    What colleagues published meanwhile is kept. Raises PassphraseTooShort, ChangedElsewhere where
    the notebook has another key by now, KeyDoesNotFit where the worker has another key pair, and
    what `read_newest` and `write_next` raise.
    """
    check_new_passphrase(new)
    seal = WorkerSeal(keyfile.notebook_id, unlocked.worker_id)
    private = seal.wrapped(unlocked.private_key, new, effort)

    def change(newest: KeyFile, now: By) -> KeyFile:
        return _with_own_slot(newest, now, unlocked, private)

    return supersede(folder, keyfile, unlocked, change)


def renew_keys(
    folder: Path, keyfile: KeyFile, unlocked: Unlocked, new: str, *, effort: Effort = RECOMMENDED
) -> tuple[KeyFile, Unlocked]:
    """Give the worker a new key pair under another passphrase; returns it with the key file now in force.

    Whoever knew the old passphrase, such as the coordinator who chose it, and kept an old key file
    has nothing of it once the notebook key is changed. What a computer remembers no longer fits.
    Raises as `change_passphrase`.
    """
    check_new_passphrase(new)
    pair, seal = new_key_pair(), WorkerSeal(keyfile.notebook_id, unlocked.worker_id)
    private = seal.wrapped(pair.private, new, effort)

    def change(newest: KeyFile, now: By) -> KeyFile:
        coordinator = team_of(newest).is_coordinator(unlocked.worker_id)
        member = member_of(unlocked.worker_id, pair, newest.notebook_id, coordinator=coordinator)
        changed, _ = decided(newest, now, members=(member,))
        return _with_own_slot(changed, now, renewed, private)

    renewed = replace(unlocked, private_key=pair.private)
    keyfile = supersede(folder, keyfile, unlocked, change, signer=renewed)
    return keyfile, renewed


def confirm(folder: Path, keyfile: KeyFile, unlocked: Unlocked) -> KeyFile:
    """Vouch in the worker's own slot for the team as it is since somebody was taken out.

    From then on nobody who was taken out before can deceive this worker, not even on a PC that knows
    no more than the folder and the passphrase. Publishes nothing where that was done already. Raises
    as `change_passphrase`.
    """

    def change(newest: KeyFile, now: By) -> KeyFile:
        slot = newest.slot_of(unlocked.worker_id)
        if slot is None:
            raise KeyDoesNotFit
        epochs = [decision.epoch for decision in newest.decisions]
        anchored = team_of(newest).hashes.index(slot.anchor)
        if epochs[anchored] == newest.epoch:
            return newest
        return _with_own_slot(newest, now, unlocked, slot.private)

    return supersede(folder, keyfile, unlocked, change)


def _with_own_slot(newest: KeyFile, now: By, unlocked: Unlocked, private: Wrapped) -> KeyFile:
    """Put another slot in the place of one's own, vouching for all that was decided until now."""
    pair, seal = key_pair_of(unlocked.private_key), WorkerSeal(newest.notebook_id, unlocked.worker_id)
    slot = seal.slot(pair, private, now.notebook_key, newest.epoch, team_of(newest).newest)
    slots = tuple(slot if old.worker_id == slot.worker_id else old for old in newest.slots)
    return replace(newest, slots=slots)
