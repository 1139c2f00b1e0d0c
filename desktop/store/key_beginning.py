"""The first decision: whoever begins a notebook is its coordinator."""

from dataclasses import replace
from uuid import UUID

from desktop.store.key_content import FORMAT, KeyFile
from desktop.store.key_decisions import (
    FIRST,
    Decision,
    RecoveryHolder,
    hash_of,
    key_check_of,
    made,
    member_of,
    signing_seed,
)
from desktop.store.key_opening import Recovered, Unlocked
from desktop.store.key_seals import RecoverySeal, WorkerSeal
from desktop.store.passphrases import Wrapped
from desktop.store.sealing import KeyPair, key_pair_of, new_signing_seed, signing_public


def begun(
    notebook_id: UUID,
    worker_id: UUID,
    pair: KeyPair,
    private: Wrapped,
    recovery: KeyPair,
    notebook_key: bytes,
) -> KeyFile:
    """Make the first key file of a new notebook; it still has to be signed."""
    seed = new_signing_seed()
    decision = _first(notebook_id, worker_id, pair, recovery.public, notebook_key, seed, by_recovery=False)
    anchor = hash_of(decision)
    seal = RecoverySeal(notebook_id)
    return KeyFile(
        format=FORMAT,
        notebook_id=notebook_id,
        number=1,
        epoch=1,
        recovery_public=recovery.public,
        recovery_sealed_key=seal.closed(recovery.public, notebook_key, 1),
        recovery_vouch=seal.vouch(recovery.private, anchor),
        slots=(WorkerSeal(notebook_id, worker_id).slot(pair, private, notebook_key, 1, anchor),),
        recovery_anchor=anchor,
        recovery_seed=seal.closed_seed(recovery.public, seed),
        decisions=(decision,),
    )


def begun_anew(
    keyfile: KeyFile, by: Unlocked | Recovered, worker_id: UUID, private_key: bytes, private: Wrapped
) -> KeyFile:
    """Bring a key file of the first format into the present one; `worker_id` is its coordinator.

    The sheet goes on opening it. That first program gave keys to one worker only; where there are
    more all the same, they have no slot from now on: nobody but themselves could vouch in it.
    """
    notebook_id, seed, pair = keyfile.notebook_id, new_signing_seed(), key_pair_of(private_key)
    by_recovery = isinstance(by, Recovered)
    decision = _first(
        notebook_id, worker_id, pair, keyfile.recovery_public, by.notebook_key, seed, by_recovery=by_recovery
    )
    anchor = hash_of(decision)
    slot = WorkerSeal(notebook_id, worker_id).slot(pair, private, by.notebook_key, 1, anchor)
    seal = RecoverySeal(notebook_id)
    changed = replace(
        keyfile,
        format=FORMAT,
        mac=b"",
        slots=(slot,),
        recovery_seed=seal.closed_seed(keyfile.recovery_public, seed),
        decisions=(decision,),
    )
    if by_recovery:
        changed = replace(changed, recovery_anchor=anchor, recovery_vouch=seal.vouch(by.private_key, anchor))
    return changed


def _first(
    notebook_id: UUID,
    worker_id: UUID,
    pair: KeyPair,
    recovery_public: bytes,
    notebook_key: bytes,
    seed: bytes,
    *,
    by_recovery: bool,
) -> Decision:
    founder = member_of(worker_id, pair, notebook_id, coordinator=True)
    decision = Decision(
        by=None if by_recovery else worker_id,
        previous=FIRST,
        epoch=1,
        key_check=key_check_of(notebook_key, notebook_id),
        members=(founder,),
        recovery=RecoveryHolder(recovery_public, signing_public(seed)),
    )
    return made(decision, seed if by_recovery else signing_seed(pair.private, notebook_id), notebook_id)
