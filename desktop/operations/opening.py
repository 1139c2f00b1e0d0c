"""Notebooks opened and made, with all that has to do with their keys, for the window and the command line."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.models.errors import KeyDoesNotFit, KeyringNotAvailable
from desktop.models.languages import Language
from desktop.models.sharing import (
    BackupReading,
    DeviceReading,
    ErasingReading,
    FolderReport,
    FoundNotebook,
    HolderReading,
    RestorePoint,
    Unsound,
)
from desktop.operations import backups, holders, sharing
from desktop.operations import erasing_reach as erasing
from desktop.operations.desk import Done
from desktop.operations.known import revive
from desktop.operations.making import create, desk_of, open_notebook
from desktop.operations.opened import Created, Opened, second_of
from desktop.operations.questions.prints import print_recovery_sheet
from desktop.store import key_file, opening, remembered
from desktop.store.joining import reachable
from desktop.store.passphrases import check_new_passphrase


class Keepers:
    """Opens and makes notebooks, the demo notebook in `demo_folder` among them."""

    def __init__(self, demo_folder: Path) -> None:
        self._demo_folder = demo_folder

    def warm_up(self) -> None:
        """Having been imported is all: the database, the models and the keys are loaded now."""

    def is_notebook(self, folder: Path) -> bool:
        """Whether a notebook lies in that folder. Raises CannotRead."""
        return opening.is_notebook(folder)

    def create(self, folder: Path, name: str, worker_name: str, passphrase: str) -> Created:
        """Make a notebook in a folder that is empty or not there yet.

        Raises PassphraseTooShort, NameNeeded, NotebookExists, FolderNotEmpty, FolderNotWritable, DiskFull.
        """
        check_new_passphrase(passphrase)
        return create(folder, name, worker_name, passphrase)

    def open(self, folder: Path, passphrase: str) -> Opened:
        """Open with a worker's passphrase.

        Raises NotebookMissing, NotebookDamaged, NewerNotebook, WrongPassphrase, PassphraseNeeded.
        """
        return open_notebook(folder, passphrase)

    def open_remembered(self, folder: Path) -> Opened | None:
        """Open with what the system's keyring remembers; None where it remembers nothing that fits.

        Raises KeyringNotAvailable, and as `open`.
        """
        kept = remembered.recall(opening.keys_of(folder).notebook_id)
        if kept is None:
            return None
        try:
            return desk_of(opening.open_with_private_key(folder, *kept, revive))
        except KeyDoesNotFit:
            # The passphrase was reset elsewhere: what the keyring holds is of no use any more.
            remembered.forget(opening.keys_of(folder).notebook_id)
            return None

    def open_demo(self) -> Opened:
        """Open the demo notebook, made first if there is none yet on this PC."""
        from desktop.operations.demo import PASSPHRASE, make_demo

        if not opening.is_notebook(self._demo_folder):
            return make_demo(self._demo_folder)
        return self.open(self._demo_folder, PASSPHRASE)

    def recover(self, folder: Path, recovery_key: str, passphrase: str) -> Opened:
        """Open with the recovery key and give the worker a new passphrase.

        Raises WrongRecoveryKey and those for a mistyped one, PassphraseTooShort, and as `open`.
        """
        check_new_passphrase(passphrase)
        return desk_of(opening.recover(folder, recovery_key, None, passphrase, revive))

    def change_passphrase(self, opened: Opened, old: str, new: str) -> None:
        """Change the passphrase of the worker at work, with the key under it.

        So whoever knew the old one, as the coordinator who made it up, opens nothing with it any more,
        not even an older key file. Raises WrongPassphrase, PassphraseTooShort, FolderOutOfReach.
        """
        holding = opened.holding
        remembers = self._remembers_at_all(opened)
        with reachable(opened.desk.notebook):
            holding.renew()
            unlocked = key_file.unlock(holding.keyfile, old, opened.worker_id)
            holding.take_up(*key_file.renew_keys(holding.folder, holding.keyfile, unlocked, new))
        if remembers:
            self.remember(opened)

    def _remembers_at_all(self, opened: Opened) -> bool:
        try:
            return self.can_remember() and self.remembers(opened)
        except KeyringNotAvailable:
            return False

    def new_recovery_key(self, opened: Opened, passphrase: str) -> str:
        """Make a new recovery key; the old one opens nothing any more. Raises WrongPassphrase."""
        holding = opened.holding
        with reachable(opened.desk.notebook):
            holding.renew()
            unlocked = key_file.unlock(holding.keyfile, passphrase, opened.worker_id)
            keyfile, recovery_key = key_file.replace_recovery_key(holding.folder, holding.keyfile, unlocked)
            holding.take_up(keyfile)
        return recovery_key

    def recovery_sheet(self, notebook_name: str, recovery_key: str, language: Language) -> bytes:
        """The recovery key on a sheet of paper, as a PDF."""
        today = datetime.now(UTC).astimezone().date()
        return print_recovery_sheet(notebook_name, recovery_key, today, language)

    def can_remember(self) -> bool:
        """Whether this PC has a keyring that can be trusted."""
        return remembered.available()

    def remembers(self, opened: Opened) -> bool:
        """Whether the keyring opens this notebook. Raises KeyringNotAvailable."""
        return remembered.recall(opened.notebook_id) is not None

    def remember(self, opened: Opened) -> None:
        """Have the system's keyring open this notebook from now on. Raises KeyringNotAvailable."""
        remembered.remember(opened.notebook_id, opened.worker_id, opened.unlocked.private_key)

    def forget(self, opened: Opened) -> None:
        """Ask for the passphrase again from now on. Raises KeyringNotAvailable."""
        remembered.forget(opened.notebook_id)

    # The shared folder

    def check_folder(self, folder: Path) -> FolderReport:
        """Look whether a notebook can be shared in a folder. Raises CannotRead."""
        return sharing.check_folder(folder)

    def share(self, opened: Opened, folder: Path) -> Path:
        """Share the notebook in a folder of its own inside `folder`; see `sharing.share`."""
        return sharing.share(opened, folder)

    def stop_sharing(self, opened: Opened) -> None:
        """Go on alone on this PC. Raises NotShared."""
        sharing.stop_sharing(opened)

    def shared_notebooks(self, folder: Path) -> tuple[FoundNotebook, ...]:
        """The shared notebooks in a folder, or one level inside it. Raises CannotRead."""
        return sharing.shared_notebooks(folder)

    def join(self, shared: Path, passphrase: str, folder: Path) -> Opened:
        """Take part in a notebook that is shared; see `sharing.join`."""
        return sharing.join(shared, passphrase, folder)

    def shared_folder(self, opened: Opened) -> Path | None:
        """Where the notebook is shared, if it is."""
        team = opened.desk.notebook.team
        return team.root if team else None

    def mend_folder(self, opened: Opened) -> None:
        """Put the shared folder in order; see `sharing.mend`."""
        sharing.mend(opened)

    def check(self, opened: Opened) -> tuple[Unsound, ...]:
        """Everything that is not as it should be, in the replica and the whole shared folder."""
        return sharing.unsound(opened)

    def compact(self, opened: Opened) -> int:
        """Remove from the shared folder what a sound snapshot covers; how many files went."""
        return sharing.compact(opened)

    def devices(self, opened: Opened) -> tuple[DeviceReading, ...]:
        """The other PCs that work in the notebook."""
        return sharing.devices(opened)

    # Who can open it

    def holders(self, opened: Opened) -> tuple[HolderReading, ...]:
        """Who can open the notebook."""
        return holders.holders(opened)

    def add_worker(self, opened: Opened, name: str, passphrase: str, *, coordinator: bool = False) -> UUID:
        """Take a worker up, with a key; see `holders.add_worker`."""
        return holders.add_worker(opened, name, passphrase, coordinator=coordinator)

    def give_key(self, opened: Opened, worker: UUID, passphrase: str) -> None:
        """Give a worker who is only a name a key; see `holders.give_key`."""
        holders.give_key(opened, worker, passphrase)

    def remove_worker(self, opened: Opened, worker: UUID) -> None:
        """Take a worker out, with a new notebook key for those who remain."""
        holders.remove_worker(opened, worker)

    def reset_passphrase(self, opened: Opened, worker: UUID, passphrase: str) -> None:
        """Give a worker who forgot the passphrase another one."""
        holders.reset_passphrase(opened, worker, passphrase)

    def set_coordinator(self, opened: Opened, worker: UUID, coordinator: bool) -> None:
        """Make a worker coordinator, or not any more."""
        holders.set_coordinator(opened, worker, coordinator)

    # Backups

    def backup_now(self, opened: Opened, folder: Path | None = None) -> BackupReading:
        """Make a snapshot and read it back; see `backups.backup_now`."""
        return backups.backup_now(opened, folder)

    def backup_folder(self, opened: Opened) -> Path | None:
        """The second backup folder, if there is one."""
        return second_of(opened).folder

    def forget_backup_folder(self, opened: Opened) -> None:
        """Make no backups in the second backup folder any more; what lies there stays."""
        second_of(opened).forget()

    def restore_points(self, opened: Opened, last: int = 500) -> tuple[RestorePoint, ...]:
        """The moments that can be restored, the newest first."""
        return backups.restore_points(opened, last)

    def look_back(self, opened: Opened, position: int) -> Opened:
        """The notebook as it was then, to look at only."""
        return backups.look_back(opened, position)

    def restore(self, opened: Opened, position: int, youth: UUID | None = None) -> Done:
        """Put the notebook, or one youth, back as it was then; it can be undone."""
        return backups.restore(opened, position, youth)

    def restore_as_new(
        self,
        opened: Opened,
        position: int,
        folder: Path,
        name: str,
        passphrase: str,
        youth: UUID | None = None,
    ) -> Created:
        """Make a new notebook of what there was then."""
        return backups.restore_as_new(opened, position, folder, name, passphrase, youth)

    # Erasing

    def erasing(self, opened: Opened, youth: UUID) -> ErasingReading:
        """What erasing a youth takes away, and what it cannot reach."""
        return erasing.reach(opened, youth)

    def erase(self, opened: Opened, youth: UUID) -> ErasingReading:
        """Erase a youth, from the notebook and from all that is within reach."""
        return erasing.erase(opened, youth)

    def unsound(self, opened: Opened) -> tuple[str, ...]:
        """What is unsound in the notebook, a line each; empty when all is well."""
        return tuple(f"{one.file}: {one.why}" for one in self.check(opened))
