"""The keys that a worker holds while a notebook is open, renewed when the team gets a new notebook key."""

import contextlib
import errno
from pathlib import Path
from uuid import UUID

from desktop.models.errors import (
    CannotRead,
    ExpectedFailure,
    ForeignFile,
    NoLongerInTeam,
    NotebookDamaged,
    NotebookMissing,
)
from desktop.store import key_file
from desktop.store.epoch_keys import EpochKeys
from desktop.store.key_file import KeyFile, Unlocked


class Holding:
    """The keys of one worker, from the key files beside the replica and those in the shared folder."""

    def __init__(
        self, folder: Path, keyfile: KeyFile, unlocked: Unlocked, shared: Path | None = None
    ) -> None:
        self._folder = folder
        self.shared = shared
        self.keyfile, self.unlocked = keyfile, unlocked
        self.keys: EpochKeys = key_file.epoch_keys(keyfile, unlocked.notebook_key)

    @property
    def worker_id(self) -> UUID:
        """Whose keys they are."""
        return self.unlocked.worker_id

    @property
    def local(self) -> Path:
        """Where the key files of this PC lie."""
        return self._folder

    @property
    def folder(self) -> Path:
        """Where key files are published: in the shared folder where there is one."""
        return self.shared or self._folder

    def renew(self) -> None:
        """Take up the newest key file of the team.

        Raises NoLongerInTeam where the worker is not in it any more, KeyDoesNotFit where the worker got
        another key pair, NotebookDamaged, NotebookMissing, CannotRead.
        """
        if self.shared:
            key_file.copy_newest(self.shared, self._folder)
        newest = key_file.read_newest(self._folder, self.keyfile.notebook_id).keyfile
        if newest.slot_of(self.worker_id) is None:
            raise NoLongerInTeam
        before = self.keys.current
        self.take_up(newest)
        if self.keys.current > before:
            # Vouched for by this worker too, nobody who was taken out can deceive a new PC of the worker.
            with contextlib.suppress(OSError, ExpectedFailure):
                self.take_up(key_file.confirm(self.folder, newest, self.unlocked))

    def recognise(self) -> None:
        """See that the shared folder is that of this notebook.

        Raises ForeignFile where its keys are of another one, OSError where it cannot be read.
        """
        if self.shared is None:
            return
        try:
            first = key_file.read_newest(self.shared)
        except (NotebookMissing, CannotRead) as failure:
            raise OSError(errno.ENOENT, "the key files are not there") from failure
        except NotebookDamaged:
            # That one is damaged is met, and told, when it is needed.
            return
        if first.keyfile.notebook_id != self.keys.notebook_id:
            raise ForeignFile(file=first.keyfile.file)

    def take_up(self, keyfile: KeyFile, unlocked: Unlocked | None = None) -> None:
        """Go on with a key file, the newest there is; `unlocked` where the worker has other keys by now."""
        if self.shared:
            key_file.copy_newest(self.shared, self._folder)
        self.unlocked = (unlocked or self.unlocked).again(keyfile)
        self.keyfile = keyfile
        self.keys = key_file.epoch_keys(keyfile, self.unlocked.notebook_key)
