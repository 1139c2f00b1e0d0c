"""Who opens, makes and shares notebooks for the window, and what the window needs of it."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

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
from desktop.operations.opened import Created, Opened

if TYPE_CHECKING:
    # A desk brings SQLAlchemy along, which the first window does not wait for.
    from desktop.operations.desk import Done

__all__ = ["Created", "Keeper", "Opened"]


class _Ways(Protocol):
    """The ways into a notebook, and the keys to it."""

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


class _Sharing(Protocol):
    """The folder in which a team shares a notebook, and who takes part."""

    def check_folder(self, folder: Path) -> FolderReport:
        """What a folder is good for, before a notebook is shared in it."""

    def share(self, opened: Opened, folder: Path) -> Path:
        """Share the notebook in a folder; returns where it lies in there."""

    def stop_sharing(self, opened: Opened) -> None:
        """Go on alone on this PC; the folder stays as it is."""

    def shared_notebooks(self, folder: Path) -> tuple[FoundNotebook, ...]:
        """The shared notebooks in that folder, or one level inside it."""

    def join(self, shared: Path, passphrase: str, folder: Path) -> Opened:
        """Join a shared notebook; `folder` is where it is to lie on this PC."""

    def shared_folder(self, opened: Opened) -> Path | None:
        """Where the notebook is shared, if it is."""

    def mend_folder(self, opened: Opened) -> None:
        """Put back what a folder lacks that was put back to an earlier day."""

    def holders(self, opened: Opened) -> tuple[HolderReading, ...]:
        """Who can open the notebook."""

    def add_worker(self, opened: Opened, name: str, passphrase: str, *, coordinator: bool = False) -> UUID:
        """Add a colleague who can open the notebook from now on."""

    def give_key(self, opened: Opened, worker: UUID, passphrase: str) -> None:
        """Have a companion who was only a name open the notebook too."""

    def remove_worker(self, opened: Opened, worker: UUID) -> None:
        """Take a worker out; those who remain get a new key."""

    def reset_passphrase(self, opened: Opened, worker: UUID, passphrase: str) -> None:
        """Give a worker who forgot it a new passphrase."""

    def set_coordinator(self, opened: Opened, worker: UUID, coordinator: bool) -> None:
        """Make a worker coordinator, or no longer."""

    def devices(self, opened: Opened) -> tuple[DeviceReading, ...]:
        """The PCs that work in the notebook."""


class _Keeping(Protocol):
    """Backups, earlier moments, whether all is sound, and what is to be kept no longer."""

    def backup_now(self, opened: Opened, folder: Path | None = None) -> BackupReading:
        """Make a backup in the shared folder, or in another one, remembered as such from then on."""

    def backup_folder(self, opened: Opened) -> Path | None:
        """The second backup folder, if there is one."""

    def forget_backup_folder(self, opened: Opened) -> None:
        """Make no backups there any more; those that are there stay."""

    def restore_points(self, opened: Opened, last: int = 500) -> tuple[RestorePoint, ...]:
        """The moments that can be restored, newest first."""

    def look_back(self, opened: Opened, position: int) -> Opened:
        """The notebook as it was then, to look at; closing it takes it away."""

    def restore(self, opened: Opened, position: int, youth: UUID | None = None) -> "Done":
        """Have the notebook, or one youth in it, stand as it did then."""

    def restore_as_new(
        self,
        opened: Opened,
        position: int,
        folder: Path,
        name: str,
        passphrase: str,
        youth: UUID | None = None,
    ) -> Created:
        """Make a new notebook of what stood in this one then."""

    def check(self, opened: Opened) -> tuple[Unsound, ...]:
        """What is unsound in the shared folder and on this PC; empty when all is well."""

    def compact(self, opened: Opened) -> int:
        """Take away what no restorable moment needs; returns how many files went."""

    def erasing(self, opened: Opened, youth: UUID) -> ErasingReading:
        """What erasing a youth would take away, and not reach."""

    def erase(self, opened: Opened, youth: UUID) -> ErasingReading:
        """Erase a youth for good."""


class Keeper(_Ways, _Sharing, _Keeping, Protocol):
    """Opens, makes and shares notebooks; every method may take long and is called on the worker thread.

    All raise expected failures of desktop.models.errors.
    """
