"""Notebooks made and opened: the keys first, then the replica."""

import contextlib
import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine

from desktop.models.errors import (
    DiskFull,
    ExpectedFailure,
    FolderNotEmpty,
    FolderNotWritable,
    NotebookDamaged,
    NotebookExists,
)
from desktop.store import key_file
from desktop.store.attached import Attached
from desktop.store.epoch_keys import EpochKeys
from desktop.store.holding import Holding
from desktop.store.joining import attach, in_words
from desktop.store.key_file import KeyFile, Unlocked
from desktop.store.key_folder import has_key_files
from desktop.store.notebook import Notebook
from desktop.store.place import Place
from desktop.store.replica import REPLICA, close_anew, engine_of, opens, told_in_words
from desktop.store.running import Revive
from desktop.store.schema import bring_up_to_date, lay_out
from desktop.store.sealing import derive
from desktop.store.second_backup import SecondBackup
from desktop.store.sessions import Sessions
from desktop.store.share.courier import Courier
from desktop.store.shared_note import read_note
from desktop.store.taking_away import take_away

_PATIENCE = 3.0


@dataclass(frozen=True)
class Unsealed:
    """An open notebook with the keys that opened it."""

    notebook: Notebook
    holding: Holding


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
        engine = engine_of(file, derive(notebook_key, "replica", notebook_id))
        try:
            with told_in_words(file):
                lay_out(engine)
                with engine.begin() as connection:
                    Place.lay_out(connection)
            notebook = Notebook(folder, notebook_id, worker_id, Sessions(engine, file))
            holding = Holding(folder, keys, unlocked)
            notebook.attached = Attached(notebook.sessions, holding, lambda: notebook.team)
            begin(notebook)
        except BaseException:
            engine.dispose()
            raise
    except BaseException as error:
        take_away(folder, keep_folder=there_already)
        if isinstance(error, OSError):
            raise (DiskFull() if error.errno == errno.ENOSPC else FolderNotWritable(folder=folder)) from error
        raise
    return Unsealed(notebook, holding), recovery_key


def open_with_passphrase(folder: Path, passphrase: str, revive: Revive) -> Unsealed:
    """Open with a worker's passphrase.

    Raises NotebookMissing, NotebookDamaged, NewerNotebook, WrongPassphrase, PassphraseNeeded.
    """
    keys = keys_of(folder)
    return _opened(folder, keys, key_file.unlock(keys, passphrase), revive)


def open_with_private_key(folder: Path, worker_id: UUID, private_key: bytes, revive: Revive) -> Unsealed:
    """Open with a private key that was remembered. Raises KeyDoesNotFit, and as with a passphrase."""
    keys = keys_of(folder)
    unlocked = key_file.unlock_with_private_key(keys, worker_id, private_key)
    return _opened(folder, keys, unlocked, revive)


def recover(
    folder: Path, recovery_text: str, worker_id: UUID | None, passphrase: str, revive: Revive
) -> Unsealed:
    """Open with the recovery key and give a worker (the only one if None) a new passphrase.

    Raises WrongRecoveryKey and those for a mistyped one, PassphraseTooShort, FolderOutOfReach where the
    notebook is shared and the folder cannot be reached, and as above.
    """
    keys = keys_of(folder)
    by = key_file.unlock_with_recovery(keys, recovery_text)
    whose = worker_id or keys.slots[0].worker_id
    note = read_note(folder)
    published = Path(note.folder) if note else folder
    with in_words(published) if note else contextlib.nullcontext():
        keys = key_file.reset_passphrase(published, keys, by, whose, passphrase)
        if note:
            key_file.copy_newest(published, folder)
    return _opened(folder, keys, key_file.unlock(keys, passphrase, whose), revive)


def keys_of(folder: Path) -> KeyFile:
    """The key file in force, with what is new in the shared folder if that can be reached in some seconds.

    Raises NotebookMissing, NotebookDamaged, NewerNotebook.
    """
    note = read_note(folder)
    if note is not None:
        courier = Courier()
        # What is here opens the notebook too; a folder that is away or unsound is met later on.
        with contextlib.suppress(OSError, ExpectedFailure):
            courier.run(lambda: key_file.copy_newest(Path(note.folder), folder), _PATIENCE)
        courier.close()
    return key_file.read_newest(folder).keyfile


def damaged_key_files(folder: Path) -> tuple[str, ...]:
    """The key files that are newer than the one in force, and damaged."""
    return key_file.read_newest(folder).damaged


def _opened(folder: Path, keys: KeyFile, unlocked: Unlocked, revive: Revive) -> Unsealed:
    file = folder / REPLICA
    # SQLite would make an empty database where there is none.
    if not file.is_file():
        raise NotebookDamaged(file=file.name)
    holding = Holding(folder, keys, unlocked)
    engine = _engine_of(file, holding.keys)
    try:
        with told_in_words(file):
            bring_up_to_date(engine, file)
            with engine.begin() as connection:
                Place.lay_out(connection)
        notebook = Notebook(folder, keys.notebook_id, unlocked.worker_id, Sessions(engine, file))
        attach(notebook, holding, revive)
        notebook.attached = Attached(notebook.sessions, holding, lambda: notebook.team)
        notebook.second = SecondBackup(notebook.sessions, holding, notebook.attached)
        return Unsealed(notebook, holding)
    except BaseException:
        engine.dispose()
        raise


def _engine_of(file: Path, keys: EpochKeys) -> Engine:
    """The engine of a replica, under the key in force; one that has an older key gets that of today."""
    with told_in_words(file):
        for epoch in sorted(keys.by_epoch, reverse=True):
            key = keys.key(epoch, "replica")
            if not opens(file, key):
                continue
            newest = keys.key(keys.current, "replica")
            if key != newest and not close_anew(file, key, newest):
                # Another program on this PC has it open: it gets the newest key another time.
                newest = key
            return engine_of(file, newest)
    raise NotebookDamaged(file=file.name)
