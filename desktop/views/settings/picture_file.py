"""The system's dialog for the file of a picture."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget


def ask_picture(title: str, parent: QWidget) -> Path | None:
    """Let the worker choose a picture, beginning where this PC keeps them."""
    from PySide6.QtWidgets import QFileDialog

    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    kinds = "*.png *.jpg *.jpeg *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff *.pdf"
    chosen, _filter = QFileDialog.getOpenFileName(parent, title, pictures, f"({kinds});;(*)")
    return Path(chosen) if chosen else None
