"""Who can open the notebook: workers given keys, made coordinator, taken out, and the notebook key changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from desktop.models.errors import AlreadyThere, CoordinatorNeeded, GoneMeanwhile
from desktop.store import recovery_key
from desktop.store.key_beginning import begun_anew
from desktop.store.key_content import OLDEST, KeyFile, team_of
from desktop.store.key_decisions import RecoveryHolder, member_of
from desktop.store.key_former import boxed, epoch_keys
from desktop.store.key_opening import Recovered, Unlocked
from desktop.store.key_seals import RecoverySeal, WorkerSeal
from desktop.store.key_superseding import By, check_coordinator, decided, supersede
from desktop.store.passphrases import RECOMMENDED, Effort, check_new_passphrase
from desktop.store.sealing import new_key_pair, new_notebook_key, new_signing_seed, signing_public


def holders(keyfile: KeyFile) -> tuple[tuple[UUID, bool], ...]:
    """Who has a slot, each with whether they are coordinator."""
    if keyfile.format == OLDEST:
        return tuple((slot.worker_id, True) for slot in keyfile.slots)
    team = team_of(keyfile)
    return tuple((slot.worker_id, team.is_coordinator(slot.worker_id)) for slot in keyfile.slots)


def refuse_others(keyfile: KeyFile, worker_id: UUID) -> None:
    """Raise CoordinatorNeeded where that worker is no coordinator."""
    check_coordinator(keyfile, worker_id)


def add_slot(
    folder: Path,
    keyfile: KeyFile,
    by: By,
    worker_id: UUID,
    passphrase: str,
    *,
    coordinator: bool = False,
    effort: Effort = RECOMMENDED,
) -> KeyFile:
    """Give a worker who has none a key pair, under a passphrase; returns the key file now in force.

    Raises CoordinatorNeeded, AlreadyThere, PassphraseTooShort, and as `supersede`.
    """

    def role(newest: KeyFile) -> bool:
        if newest.slot_of(worker_id) is not None:
            raise AlreadyThere
        if newest.format == OLDEST:
            # With the recovery key alone: the worker who began the notebook comes first.
            raise CoordinatorNeeded
        return coordinator

    return _give_keys(folder, keyfile, by, worker_id, passphrase, effort, role)


def reset_passphrase(
    folder: Path,
    keyfile: KeyFile,
    by: By,
    worker_id: UUID,
    new: str,
    *,
    effort: Effort = RECOMMENDED,
) -> KeyFile:
    """Give a worker who forgot the passphrase a new key pair under a new one; their role stays.

    By a coordinator, or after unlocking with the recovery key. A key remembered on some computer no
    longer fits. Raises CoordinatorNeeded, GoneMeanwhile, PassphraseTooShort, and as `supersede`.
    """

    def role(newest: KeyFile) -> bool:
        return _role(newest, worker_id)

    return _give_keys(folder, keyfile, by, worker_id, new, effort, role)


def set_coordinator(folder: Path, keyfile: KeyFile, by: By, worker_id: UUID, coordinator: bool) -> KeyFile:
    """Make a worker coordinator, or a plain worker; returns the key file now in force.

    Raises CoordinatorNeeded, GoneMeanwhile, LastCoordinator, and as `supersede`.
    """

    def change(newest: KeyFile, now: By) -> KeyFile:
        check_coordinator(newest, now.writer)
        if _role(newest, worker_id) is coordinator:
            return newest
        changed = tuple(
            replace(one, coordinator=coordinator)
            for one in team_of(newest).members
            if one.worker_id == worker_id
        )
        return decided(newest, now, members=changed)[0]

    return supersede(folder, keyfile, by, change)


def remove_slot(folder: Path, keyfile: KeyFile, by: By, worker_id: UUID) -> tuple[KeyFile, bytes]:
    """Take a worker out: a new notebook key, sealed to all who remain and to the recovery key.

    Returns the key file now in force and the new notebook key. Nobody can take themselves out, for
    they would know that key: another coordinator has to. Raises CoordinatorNeeded (also then),
    GoneMeanwhile, LastCoordinator, and as `supersede`.
    """
    return _rotated(folder, keyfile, by, gone=(worker_id,))


def rotate(folder: Path, keyfile: KeyFile, by: By) -> tuple[KeyFile, bytes]:
    """Change the notebook key without taking anybody out. Returns and raises as `remove_slot`."""
    return _rotated(folder, keyfile, by, gone=())


def replace_recovery_key(folder: Path, keyfile: KeyFile, by: By) -> tuple[KeyFile, str]:
    """Make a new recovery key; returns the key file now in force and the key to be printed.

    The old sheet no longer opens the newest key file. Raises CoordinatorNeeded, and as `supersede`.
    """
    secret, seed = recovery_key.new_recovery_secret(), new_signing_seed()
    pair = recovery_key.key_pair_from(secret)
    holder = RecoveryHolder(pair.public, signing_public(seed))
    seal = RecoverySeal(keyfile.notebook_id)

    def change(newest: KeyFile, now: By) -> KeyFile:
        check_coordinator(newest, now.writer)
        changed, team = decided(newest, now, recovery=holder)
        return replace(
            changed,
            recovery_public=pair.public,
            recovery_sealed_key=seal.closed(pair.public, now.notebook_key, newest.epoch),
            recovery_vouch=seal.vouch(pair.private, team.newest),
            recovery_anchor=team.newest,
            recovery_seed=seal.closed_seed(pair.public, seed),
        )

    signer = Recovered(pair.private, by.notebook_key) if isinstance(by, Recovered) else None
    return supersede(folder, keyfile, by, change, signer=signer), recovery_key.written(secret)


def _give_keys(
    folder: Path,
    keyfile: KeyFile,
    by: By,
    worker_id: UUID,
    passphrase: str,
    effort: Effort,
    role: Callable[[KeyFile], bool],
) -> KeyFile:
    check_new_passphrase(passphrase)
    pair, seal = new_key_pair(), WorkerSeal(keyfile.notebook_id, worker_id)
    private = seal.wrapped(pair.private, passphrase, effort)

    def change(newest: KeyFile, now: By) -> KeyFile:
        if newest.format == OLDEST:
            role(newest)
            return begun_anew(newest, now, worker_id, pair.private, private)
        check_coordinator(newest, now.writer)
        member = member_of(worker_id, pair, newest.notebook_id, coordinator=role(newest))
        changed, team = decided(newest, now, members=(member,))
        slot = seal.slot(pair, private, now.notebook_key, newest.epoch, team.newest)
        by_worker = {old.worker_id: old for old in newest.slots} | {worker_id: slot}
        return replace(changed, slots=tuple(by_worker.values()))

    signer = Unlocked(worker_id, pair.private, by.notebook_key) if worker_id == by.writer else None
    return supersede(folder, keyfile, by, change, signer=signer)


def _rotated(folder: Path, keyfile: KeyFile, by: By, gone: tuple[UUID, ...]) -> tuple[KeyFile, bytes]:
    new_key = new_notebook_key()

    def change(newest: KeyFile, now: By) -> KeyFile:
        check_coordinator(newest, now.writer)
        for worker_id in gone:
            _role(newest, worker_id)
        changed, team = decided(newest, now, gone=gone, new_key=new_key)
        if now.writer in gone:
            raise CoordinatorNeeded
        former = epoch_keys(newest, now.notebook_key).by_epoch
        remaining = (slot for slot in newest.slots if slot.worker_id not in gone)
        return replace(
            changed,
            epoch=team.epoch,
            slots=tuple(
                replace(
                    slot,
                    sealed_key=WorkerSeal(newest.notebook_id, slot.worker_id).closed(
                        slot.public, new_key, team.epoch
                    ),
                )
                for slot in remaining
            ),
            recovery_sealed_key=RecoverySeal(newest.notebook_id).closed(
                newest.recovery_public, new_key, team.epoch
            ),
            former=boxed(newest.notebook_id, former, new_key),
        )

    return supersede(folder, keyfile, by, change), new_key


def _role(keyfile: KeyFile, worker_id: UUID) -> bool:
    """Whether that worker is a coordinator. Raises GoneMeanwhile where they have no slot."""
    for holder, coordinator in holders(keyfile):
        if holder == worker_id:
            return coordinator
    raise GoneMeanwhile
