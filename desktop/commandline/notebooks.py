"""The notebook and the youth that a command is about."""

import argparse
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.commandline.environment import passphrase_of
from desktop.models.errors import NotebookMissing, SeveralYouths, YouthNotFound

if TYPE_CHECKING:
    # The database is loaded once a command needs it, not for --help.
    from desktop.operations.desk import Desk
    from desktop.operations.opened import Opened
    from desktop.operations.opening import Keepers


@contextmanager
def opened(options: argparse.Namespace) -> "Iterator[tuple[Keepers, Opened]]":
    """Open the notebook that was asked for; it is closed again in the end.

    Raises NotebookMissing, and as `Keepers.open`.
    """
    from desktop.operations.opening import Keepers

    keepers = Keepers(options.notebook)
    if not keepers.is_notebook(options.notebook):
        raise NotebookMissing(folder=options.notebook)
    notebook = keepers.open(options.notebook, passphrase_of(options))
    try:
        yield keepers, notebook
    finally:
        notebook.desk.close()


def youth_text(desk: "Desk", options: argparse.Namespace) -> str:
    """The id of the youth that was asked for, or empty."""
    return str(youth_id(desk, options.youth)) if options.youth else ""


def youth_id(desk: "Desk", name: str) -> UUID:
    """The youth with that id, that name, or that name in other capitals.

    Raises YouthNotFound, SeveralYouths.
    """
    from desktop.operations.questions.people import ReadYouths

    lines = desk.ask(ReadYouths())
    wanted = _composed(name)
    found = [line for line in lines if wanted in {_composed(line.name), str(line.id)}]
    found = found or [line for line in lines if wanted.casefold() == _composed(line.name).casefold()]
    if not found:
        raise YouthNotFound(name=name)
    if len(found) > 1:
        raise SeveralYouths(name=name)
    return found[0].id


def _composed(name: str) -> str:
    # One keyboard sends é as one sign, another as e with an accent.
    return unicodedata.normalize("NFC", name)
