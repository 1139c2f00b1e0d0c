"""A key file superseded by the next one, with a decision about the team or without."""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from desktop.models.errors import ChangedElsewhere, CoordinatorNeeded, LastCoordinator, NotebookDamaged
from desktop.store.key_beginning import begun_anew
from desktop.store.key_content import OLDEST, KeyFile, signed, team_of
from desktop.store.key_decisions import (
    Decision,
    Member,
    RecoveryHolder,
    Team,
    key_check_of,
    made,
    team_after,
)
from desktop.store.key_folder import write_next
from desktop.store.key_opening import Recovered, Unlocked
from desktop.store.key_places import read_newer

By: TypeAlias = Unlocked | Recovered
"""Who changes something: a worker, or who holds the recovery key, who may all that a coordinator may."""

_ATTEMPTS = 50
"""How often the number may be taken before us; each time, a colleague did get through."""
_LONGEST_PAUSE = 0.5


def supersede(
    folder: Path,
    keyfile: KeyFile,
    by: By,
    change: Callable[[KeyFile, By], KeyFile],
    *,
    signer: By | None = None,
) -> KeyFile:
    """Publish what `change` makes of the newest key file; returns the key file now in force.

    `signer` is who `by` is afterwards, where `change` gives them other keys. Nothing is published
    where `change` gives back what lies there. Raises ChangedElsewhere where the
    notebook has another key than in `keyfile` by now, NotebookDamaged where the newest file is
    damaged and colleagues may hold what it said, KeyDoesNotFit or WrongRecoveryKey where `by` got
    another key, and what `read_newest` and `write_next` raise.
    """
    for attempt in range(_ATTEMPTS):
        # The one we hold may have been damaged on the disk since: what it said is not lost.
        found = read_newer(folder, keyfile)
        newest = found.keyfile
        if newest.epoch != keyfile.epoch:
            break
        if found.unknown and len(newest.slots) > 1:
            raise NotebookDamaged(file=found.unknown[0])
        now = by.again(newest)
        changed = change(_in_present_format(newest, now), now)
        if changed == newest:
            return newest
        changed = replace(changed, number=found.next_number)
        superseding = signed(changed, now.writer, (signer or now).seed(changed))
        try:
            write_next(folder, superseding)
        except ChangedElsewhere:
            # On a network drive, a name that is taken may stay out of sight for some seconds.
            longest = min(_LONGEST_PAUSE, 0.01 * 2**attempt)
            time.sleep(longest * random.random())  # noqa: S311 - no secret
            continue
        return superseding
    raise ChangedElsewhere


def check_coordinator(keyfile: KeyFile, worker_id: UUID | None) -> None:
    """Raise CoordinatorNeeded where that worker is none; None stands for who holds the recovery key."""
    if keyfile.format == OLDEST:
        coordinator = worker_id is not None and keyfile.slot_of(worker_id) is not None
    else:
        coordinator = worker_id is None or team_of(keyfile).is_coordinator(worker_id)
    if not coordinator:
        raise CoordinatorNeeded


def decided(
    keyfile: KeyFile,
    by: By,
    *,
    members: tuple[Member, ...] = (),
    gone: tuple[UUID, ...] = (),
    recovery: RecoveryHolder | None = None,
    new_key: bytes | None = None,
) -> tuple[KeyFile, Team]:
    """Add a decision to a key file of the present format; slots and seals still have to follow it.

    Returns the team after it, too. Whether `by` may do so has been checked. Raises LastCoordinator.
    """
    before = team_of(keyfile)
    after = {one.worker_id: one.coordinator for one in (*before.members, *members)}
    if not any(coordinator for worker_id, coordinator in after.items() if worker_id not in gone):
        raise LastCoordinator
    decision = Decision(
        by=by.writer,
        previous=before.newest,
        epoch=before.epoch + 1 if new_key else before.epoch,
        key_check=key_check_of(new_key, keyfile.notebook_id) if new_key else before.key_checks[-1],
        members=members,
        gone=gone,
        recovery=recovery,
    )
    decisions = (*keyfile.decisions, made(decision, by.seed(keyfile), keyfile.notebook_id))
    return replace(keyfile, decisions=decisions), team_after(keyfile.notebook_id, decisions)


def _in_present_format(keyfile: KeyFile, by: By) -> KeyFile:
    if keyfile.format != OLDEST or isinstance(by, Recovered):
        return keyfile
    slot = keyfile.slot_of(by.worker_id)
    assert slot is not None  # noqa: S101 - it was opened just now
    return begun_anew(keyfile, by, slot.worker_id, by.private_key, slot.private)
