"""Who opens and makes notebooks for the window, and what the window needs of it."""

from pathlib import Path
from typing import Protocol

from desktop.models.languages import Language
from desktop.operations.opened import Created, Opened

__all__ = ["Created", "Keeper", "Opened"]


class Keeper(Protocol):
    """Opens and makes notebooks; every method may take seconds and is called on the worker thread.

    All raise expected failures of desktop.models.errors.
    """

    def warm_up(self) -> None:
        """Load what is needed to open a notebook, while the worker types a passphrase."""

    def is_notebook(self, folder: Path) -> bool:
        """Whether a notebook lies in that folder."""

    def create(self, folder: Path, name: str, worker_name: str, passphrase: str) -> Created:
        """Make a notebook in a folder that is empty or not there yet."""

    def open(self, folder: Path, passphrase: str) -> Opened:
        """Open with a worker's passphrase."""

    def open_remembered(self, folder: Path) -> Opened | None:
        """Open with what the system's keyring remembers; None where it remembers nothing."""

    def open_demo(self) -> Opened:
        """Open the demo notebook, made afresh if there is none yet on this PC."""

    def recover(self, folder: Path, recovery_key: str, passphrase: str) -> Opened:
        """Open with the recovery key and give the worker a new passphrase."""

    def change_passphrase(self, opened: Opened, old: str, new: str) -> None:
        """Change the passphrase of the worker at work."""

    def new_recovery_key(self, opened: Opened, passphrase: str) -> str:
        """A new recovery key; the old one opens nothing any more."""

    def recovery_sheet(self, notebook_name: str, recovery_key: str, language: Language) -> bytes:
        """The recovery key on a sheet of paper, as a PDF."""

    def can_remember(self) -> bool:
        """Whether this PC has a keyring that can be trusted."""

    def remembers(self, opened: Opened) -> bool:
        """Whether the keyring opens this notebook."""

    def remember(self, opened: Opened) -> None:
        """Have the system's keyring open this notebook from now on."""

    def forget(self, opened: Opened) -> None:
        """Ask for the passphrase again from now on."""

    def unsound(self, opened: Opened) -> tuple[str, ...]:
        """What is unsound in the notebook; empty when all is well."""
