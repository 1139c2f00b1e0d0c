"""A notebook made or opened, with a desk to work at."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from desktop.models.people import NotebookRow
from desktop.operations.desk import Desk
from desktop.operations.known import revive
from desktop.operations.opened import Created, Opened
from desktop.operations.workers import StartNotebook, TakeUpNotebook
from desktop.store import opening
from desktop.store.attached import Attached
from desktop.store.images import Image
from desktop.store.notebook import Notebook
from desktop.store.passphrases import check_new_passphrase
from desktop.store.replay import write
from desktop.store.share.entries import After


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


def create_from(
    folder: Path,
    name: str,
    worker_id: UUID,
    passphrase: str,
    rows: Mapping[tuple[str, UUID], Image],
    with_attachments: Callable[[Attached], Mapping[tuple[str, UUID], Image]] | None = None,
) -> Created:
    """Make a notebook of rows that there are already; only this worker has a key to it.

    `with_attachments` keeps in the new one what the rows name, and gives the rows as they are to be then.

    Raises as `Keepers.create`.
    """
    check_new_passphrase(passphrase)
    notebook_id = uuid4()

    def begin(notebook: Notebook) -> None:
        attached = notebook.attached
        moved = with_attachments(attached) if with_attachments and attached else rows
        with notebook.sessions.writing() as session:
            write(
                session.connection(),
                (
                    After(table, row_id, image)
                    for (table, row_id), image in moved.items()
                    if table != NotebookRow.__tablename__
                ),
            )
        before = next((image for (table, _), image in rows.items() if table == NotebookRow.__tablename__), {})
        years = before.get("keep_years")
        Desk(notebook).do(
            TakeUpNotebook(id=notebook_id, name=name, keep_years=years if isinstance(years, int) else None)
        )

    unsealed, recovery_key = opening.create(folder, passphrase, notebook_id, worker_id, begin)
    return Created(desk_of(unsealed), recovery_key)


def open_notebook(folder: Path, passphrase: str) -> Opened:
    """Open with a worker's passphrase. Raises as `Keepers.open`."""
    return desk_of(opening.open_with_passphrase(folder, passphrase, revive))


def desk_of(unsealed: opening.Unsealed) -> Opened:
    """The desk of a notebook whose keys have been opened."""
    notebook = unsealed.notebook
    return Opened(
        desk=Desk(notebook),
        folder=notebook.folder,
        notebook_id=notebook.id,
        worker_id=notebook.worker_id,
        holding=unsealed.holding,
    )
