"""The system's own dialogs: for a folder, a file, a printer. They come in from outside, as in a test."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AskFolder = Callable[[str, Path, QWidget], Path | None]
"""Asks for a folder, with a title, beginning somewhere, for a window; None where none was chosen."""
AskPath = Callable[[str, QWidget], Path | None]
"""Asks where to save a file, with a name to begin with; None where no place was chosen."""
AskPrinter = Callable[["QPrinter", QWidget], bool]
"""Asks for a printer and how it is to print; answers whether one was chosen."""


def ask_folder(title: str, start: Path, parent: QWidget) -> Path | None:
    """Let the worker choose a folder, beginning at `start` or the nearest folder above that is there."""
    from PySide6.QtWidgets import QFileDialog

    while not start.exists() and start != start.parent:
        start = start.parent
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None


def ask_path(name: str, parent: QWidget) -> Path | None:
    """Let the worker choose where to save."""
    # The preview brings printing and PDF along, which the first window does not wait for.
    from desktop.views.preview.choosing import ask_path as ask

    return ask(name, parent)


def ask_printer(printer: "QPrinter", parent: QWidget) -> bool:
    """Let the worker choose a printer."""
    from desktop.views.preview.choosing import ask_printer as ask

    return ask(printer, parent)


def ask_table(name: str, parent: QWidget) -> Path | None:
    """Let the worker choose where to save a table, beginning with `name` among the documents."""
    from PySide6.QtWidgets import QFileDialog

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(parent, "", str(Path(documents) / name), "CSV (*.csv)")
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".csv") else Path(f"{chosen}.csv")


class Asking:
    """What is asked of the worker by the system, and not by our own pages.

    `path` is for a PDF, `table` for a table.
    """

    def __init__(
        self,
        folder: AskFolder = ask_folder,
        path: AskPath = ask_path,
        printer: AskPrinter = ask_printer,
        table: AskPath = ask_table,
    ) -> None:
        self.folder, self.path, self.printer, self.table = folder, path, printer, table
