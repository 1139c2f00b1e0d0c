"""Notebooks opened and made, with all that has to do with their keys, for the window and the command line."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.models.errors import KeyDoesNotFit
from desktop.models.languages import Language
from desktop.operations.checking import unsound
from desktop.operations.making import create, desk_of, open_notebook
from desktop.operations.opened import Created, Opened
from desktop.operations.questions.prints import print_recovery_sheet
from desktop.store import key_file, opening, remembered
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
            return desk_of(opening.open_with_private_key(folder, *kept))
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
        return desk_of(opening.recover(folder, recovery_key, None, passphrase))

    def change_passphrase(self, opened: Opened, old: str, new: str) -> None:
        """Change the passphrase of the worker at work. Raises WrongPassphrase, PassphraseTooShort."""
        keys = opening.keys_of(opened.folder)
        unlocked = key_file.unlock(keys, old, opened.worker_id)
        key_file.change_passphrase(opened.folder, keys, unlocked, new)

    def new_recovery_key(self, opened: Opened, passphrase: str) -> str:
        """Make a new recovery key; the old one opens nothing any more. Raises WrongPassphrase."""
        keys = opening.keys_of(opened.folder)
        unlocked = key_file.unlock(keys, passphrase, opened.worker_id)
        return key_file.replace_recovery_key(opened.folder, keys, unlocked.notebook_key)[1]

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

    def unsound(self, opened: Opened) -> tuple[str, ...]:
        """What is unsound in the notebook; empty when all is well."""
        return unsound(opened.desk)
