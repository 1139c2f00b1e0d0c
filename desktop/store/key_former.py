"""The notebook keys of earlier epochs, boxed in a key file under the one in force."""

from collections.abc import Mapping
from uuid import UUID

from desktop.models.errors import NotebookDamaged
from desktop.store.epoch_keys import EpochKeys
from desktop.store.key_content import OLDEST, KeyFile, team_of
from desktop.store.key_decisions import key_check_of
from desktop.store.sealing import SealNotOpenedError, box, derive, unbox


def boxed(notebook_id: UUID, former: Mapping[int, bytes], notebook_key: bytes) -> tuple[bytes, ...]:
    """Box the keys of epochs 1, 2 and on, under the notebook key of the epoch that follows them."""
    epoch = len(former) + 1
    key = _boxing_key(notebook_id, notebook_key)
    return tuple(
        box(former[earlier], key, _context(notebook_id, earlier, epoch)) for earlier in range(1, epoch)
    )


def epoch_keys(keyfile: KeyFile, notebook_key: bytes) -> EpochKeys:
    """The notebook keys of all epochs, for whoever has that in force.

    Raises NotebookDamaged where one does not open, or is not the one that the team had.
    """
    by_epoch = {keyfile.epoch: notebook_key}
    if keyfile.format != OLDEST:
        checks = team_of(keyfile).key_checks
        key = _boxing_key(keyfile.notebook_id, notebook_key)
        try:
            for epoch, one in enumerate(keyfile.former, 1):
                by_epoch[epoch] = unbox(one, key, _context(keyfile.notebook_id, epoch, keyfile.epoch))
        except SealNotOpenedError as failure:
            raise NotebookDamaged(file=keyfile.file) from failure
        if any(
            key_check_of(one, keyfile.notebook_id) != checks[epoch - 1] for epoch, one in by_epoch.items()
        ):
            raise NotebookDamaged(file=keyfile.file)
    return EpochKeys(keyfile.notebook_id, dict(sorted(by_epoch.items())))


def _boxing_key(notebook_id: UUID, notebook_key: bytes) -> bytes:
    return derive(notebook_key, "former keys", notebook_id)


def _context(notebook_id: UUID, epoch: int, boxing_epoch: int) -> bytes:
    return (
        b"Trajectwiel 2 former key "
        + notebook_id.bytes
        + epoch.to_bytes(8, "big")
        + boxing_epoch.to_bytes(8, "big")
    )
