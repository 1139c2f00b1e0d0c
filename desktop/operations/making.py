"""A notebook made or opened, with a desk to work at."""

from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from desktop.operations.desk import Desk
from desktop.operations.opened import Created, Opened
from desktop.operations.workers import StartNotebook
from desktop.store import opening
from desktop.store.notebook import Notebook


def create(
    folder: Path,
    name: str,
    worker_name: str,
    passphrase: str,
    *,
    notebook_id: UUID | None = None,
    worker_id: UUID | None = None,
    at: datetime | None = None,
    mark: UUID | None = None,
) -> Created:
    """Make a notebook; any passphrase will do. Raises as `Keepers.create`."""

    def begin(notebook: Notebook) -> None:
        start = StartNotebook(id=notebook.id, name=name, worker_name=worker_name)
        Desk(notebook).do(start, at=at, mark=mark)

    unsealed, recovery_key = opening.create(
        folder, passphrase, notebook_id or uuid4(), worker_id or uuid4(), begin
    )
    return Created(desk_of(unsealed), recovery_key)


def open_notebook(folder: Path, passphrase: str) -> Opened:
    """Open with a worker's passphrase. Raises as `Keepers.open`."""
    return desk_of(opening.open_with_passphrase(folder, passphrase))


def desk_of(unsealed: opening.Unsealed) -> Opened:
    """The desk of a notebook whose keys have been opened."""
    notebook = unsealed.notebook
    return Opened(
        desk=Desk(notebook),
        folder=notebook.folder,
        notebook_id=notebook.id,
        worker_id=notebook.worker_id,
        unlocked=unsealed.unlocked,
    )
