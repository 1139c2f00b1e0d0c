"""Notebooks made and opened: the keys first, then the replica."""

import contextlib
import errno
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.models.errors import (
    DiskFull,
    FolderNotEmpty,
    FolderNotWritable,
    NotebookDamaged,
    NotebookExists,
)
from desktop.store import key_file
from desktop.store.key_content import FOLDER
from desktop.store.key_file import KeyFile, Unlocked
from desktop.store.key_folder import has_key_files
from desktop.store.notebook import Notebook
from desktop.store.replica import REPLICA, engine_of, told_in_words
from desktop.store.schema import bring_up_to_date, lay_out
from desktop.store.sealing import derive


@dataclass(frozen=True)
class Unsealed:
    """An open notebook with the keys that opened it."""

    notebook: Notebook
    unlocked: Unlocked


def is_notebook(folder: Path) -> bool:
    """Whether a notebook lies in `folder`, sound or not. Raises CannotRead."""
    return has_key_files(folder)


def create(
    folder: Path, passphrase: str, notebook_id: UUID, worker_id: UUID, begin: Callable[[Notebook], object]
) -> tuple[Unsealed, str]:
    """Make a notebook in a folder that is empty or not there yet, and have `begin` write its first rows.

    Returns it with its recovery key. Where anything goes wrong, nothing is left behind. Raises
    NotebookExists, FolderNotEmpty, FolderNotWritable, DiskFull, and what `begin` raises.
    """
    if has_key_files(folder):
        raise NotebookExists(folder=folder)
    there_already = folder.exists()
    if there_already and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        keys, notebook_key, recovery_key = key_file.create(folder, notebook_id, worker_id, passphrase)
        unlocked = key_file.unlock(keys, passphrase)
        file = folder / REPLICA
        engine = engine_of(file, _replica_key(keys, notebook_key))
        try:
            with told_in_words(file):
                lay_out(engine)
            notebook = Notebook(folder, notebook_id, worker_id, engine)
            begin(notebook)
        except BaseException:
            engine.dispose()
            raise
    except BaseException as error:
        take_away(folder, keep_folder=there_already)
        if isinstance(error, OSError):
            raise (DiskFull() if error.errno == errno.ENOSPC else FolderNotWritable(folder=folder)) from error
        raise
    return Unsealed(notebook, unlocked), recovery_key


def open_with_passphrase(folder: Path, passphrase: str) -> Unsealed:
    """Open with a worker's passphrase.

    Raises NotebookMissing, NotebookDamaged, NewerNotebook, WrongPassphrase, PassphraseNeeded.
    """
    keys = keys_of(folder)
    return _opened(folder, keys, key_file.unlock(keys, passphrase))


def open_with_private_key(folder: Path, worker_id: UUID, private_key: bytes) -> Unsealed:
    """Open with a private key that was remembered. Raises KeyDoesNotFit, and as with a passphrase."""
    keys = keys_of(folder)
    return _opened(folder, keys, key_file.unlock_with_private_key(keys, worker_id, private_key))


def recover(folder: Path, recovery_text: str, worker_id: UUID | None, passphrase: str) -> Unsealed:
    """Open with the recovery key and give a worker (the only one if None) a new passphrase.

    Raises WrongRecoveryKey and those for a mistyped one, PassphraseTooShort, and as above.
    """
    keys = keys_of(folder)
    notebook_key = key_file.unlock_with_recovery(keys, recovery_text)
    whose = worker_id or keys.slots[0].worker_id
    keys = key_file.reset_passphrase(folder, keys, notebook_key, whose, passphrase)
    return _opened(folder, keys, key_file.unlock(keys, passphrase, whose))


def keys_of(folder: Path) -> KeyFile:
    """The key file in force. Raises NotebookMissing, NotebookDamaged, NewerNotebook."""
    return key_file.read_newest(folder).keyfile


def damaged_key_files(folder: Path) -> tuple[str, ...]:
    """The key files that are newer than the one in force, and damaged."""
    return key_file.read_newest(folder).damaged


def _opened(folder: Path, keys: KeyFile, unlocked: Unlocked) -> Unsealed:
    file = folder / REPLICA
    # SQLite would make an empty database where there is none.
    if not file.is_file():
        raise NotebookDamaged(file=file.name)
    engine = engine_of(file, _replica_key(keys, unlocked.notebook_key))
    try:
        with told_in_words(file):
            bring_up_to_date(engine, file)
        return Unsealed(Notebook(folder, keys.notebook_id, unlocked.worker_id, engine), unlocked)
    except BaseException:
        engine.dispose()
        raise


def _replica_key(keys: KeyFile, notebook_key: bytes) -> bytes:
    return derive(notebook_key, "replica", keys.notebook_id)


def take_away(folder: Path, *, keep_folder: bool = False) -> None:
    """Remove a notebook that was begun in `folder` and did not come off; whatever else is there stays."""
    with contextlib.suppress(OSError):
        shutil.rmtree(folder / FOLDER, ignore_errors=True)
        for file in folder.glob(f"{REPLICA}*"):
            file.unlink()
        if not keep_folder:
            folder.rmdir()
