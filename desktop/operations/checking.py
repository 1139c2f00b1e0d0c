"""Checking a notebook: whether its files are sound."""

from desktop.models.errors import NotebookDamaged
from desktop.operations.desk import Desk
from desktop.store.opening import damaged_key_files
from desktop.store.replica import REPLICA


def unsound(desk: Desk) -> tuple[str, ...]:
    """What is unsound, a line each, beginning with the name of the file; empty when all is well."""
    notebook = desk.notebook
    replica = (f"{REPLICA}: {words}" for words in notebook.unsound())
    return (*damaged_key_files(notebook.folder), *replica)


def check_notebook(desk: Desk) -> None:
    """Raise NotebookDamaged, naming the first file, where anything is unsound."""
    for line in unsound(desk):
        raise NotebookDamaged(file=line.partition(":")[0])
