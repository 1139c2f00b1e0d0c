"""Pictures from outside: chosen as files, dropped, or taken from the clipboard."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

AskPhotos = Callable[[str, str, QWidget], tuple[Path, ...]]
"""Asks for files with a title and a name for their kinds, for a window; none where none were chosen."""

_KINDS = ("jpg", "jpeg", "png", "heic", "heif", "pdf")


@dataclass(frozen=True, slots=True)
class Source:
    """A picture that is to be taken in; `name` is that of its file, or empty."""

    name: str
    content: Path | QImage


def ask_photos(title: str, kinds: str, parent: QWidget) -> tuple[Path, ...]:
    """Let the worker choose files, beginning among the pictures."""
    from PySide6.QtWidgets import QFileDialog

    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    endings = " ".join(f"*.{kind} *.{kind.upper()}" for kind in _KINDS)
    chosen, _filter = QFileDialog.getOpenFileNames(parent, title, pictures, f"{kinds} ({endings})")
    return tuple(Path(one) for one in chosen)


def files(paths: tuple[Path, ...]) -> tuple[Source, ...]:
    """Files as they are to be taken in."""
    return tuple(Source(path.name, path) for path in paths)


def sources_in(mime: QMimeData | None) -> tuple[Source, ...]:
    """The pictures in what was dropped or copied: files on this PC, or else the picture itself."""
    if mime is None:
        return ()
    local = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if local:
        return files(local)
    picture = mime.imageData() if mime.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return (Source("", picture.copy()),)
    return ()


def may_hold_pictures(mime: QMimeData | None) -> bool:
    """Whether it is worth letting this be dropped; nothing of it is read."""
    return mime is not None and (mime.hasImage() or any(url.isLocalFile() for url in mime.urls()))
