"""A walk through the program that takes pictures on the way, and pictures of sheets of paper."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Program

T = TypeVar("T")
_SHEET_DPI = 80


class AtOnce(Executor):
    """Does the work when it is asked, so that a picture never comes too early."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        """Do it."""
        future: Future[T] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@dataclass(frozen=True)
class Tour:
    """Takes pictures into `folder`; with `only` none but the one with that name."""

    application: QApplication
    program: Program
    folder: Path
    only: str | None

    def settle(self) -> None:
        """Let layouts, timers and short animations come to rest."""
        waiting = True

        def done() -> None:
            nonlocal waiting
            waiting = False

        QTimer.singleShot(350, done)
        while waiting:
            self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog over it."""
        if self.only not in {None, name}:
            return
        self.settle()
        shown = widget or self.program.window
        shown.grab().toImage().save(str(self.folder / f"{name}.png"))

    def dialog(self) -> QWidget:
        """The dialog that is open."""
        self.settle()
        dialog = self.application.activeModalWidget()
        if dialog is None:
            raise RuntimeError("no dialog is open")
        return dialog

    def paper(self, name: str, pdf: bytes) -> None:
        """Take a picture of every page of a PDF, on white."""
        buffer = QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        for page in range(document.pageCount()):
            size = (document.pagePointSize(page) * _SHEET_DPI / 72).toSize()
            sheet = QImage(size, QImage.Format.Format_RGB32)
            sheet.fill(0xFFFFFFFF)
            painter = QPainter(sheet)
            painter.drawImage(0, 0, document.render(page, size))
            painter.end()
            number = f"-{page + 1}" if document.pageCount() > 1 else ""
            sheet.save(str(self.folder / f"{name}{number}.png"))
        document.close()
