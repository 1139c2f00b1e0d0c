"""Where a sheet is to go: a printer or a file, chosen in the system's own dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

AskPrinter = Callable[[QPrinter, QWidget], bool]
AskPath = Callable[[str, QWidget], Path | None]


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Let the worker choose a printer in the system's own dialog; answers whether one was chosen."""
    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted


def ask_path(name: str, parent: QWidget) -> Path | None:
    """Let the worker choose where to save, beginning with `name` among the documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(parent, "", str(Path(documents) / name), "PDF (*.pdf)")
    if not chosen:
        return None
    return Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")
