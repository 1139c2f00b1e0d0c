"""A PDF to a printer, as pictures of its pages in the printer's own sharpness."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72

Progress = Callable[[int, int], bool]
"""Told how many pages are done and of how many; answers whether to go on."""


class Printed(Enum):
    """How a printing came out."""

    DONE = auto()
    CANCELLED = auto()
    REFUSED = auto()
    """The printer or its driver did not take it."""


class PdfPages:
    """The pages of a PDF that is held in memory; nothing of it is written to disk.

    Raises ValueError for bytes that are no PDF.
    """

    def __init__(self, pdf: bytes) -> None:
        # The document reads from the buffer as long as it lives, the buffer from the bytes.
        self._bytes = QByteArray(pdf)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument(self._buffer)
        self.document.load(self._buffer)
        if self.document.error() is not QPdfDocument.Error.None_:
            raise ValueError(f"no PDF: {self.document.error().name}")

    def __len__(self) -> int:
        return self.document.pageCount()

    def size(self, page: int) -> QSizeF:
        """Give the size of a page in points; pages are counted from 0."""
        return self.document.pagePointSize(page)

    def close(self) -> None:
        """Let go of the document."""
        self.document.close()
        self._buffer.close()


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress | None = None) -> Printed:
    """Print a PDF, each page on paper of its own size and turned its own way.

    Keeps to the range of pages, the order and the number of copies that the printer was asked for.
    May run on any thread, as long as the printer is used on that one alone meanwhile.
    """
    pages = PdfPages(pdf)
    try:
        return _print(pages, printer, progress or (lambda _done, _of: True))
    finally:
        pages.close()


def _print(pages: PdfPages, printer: QPrinter, progress: Progress) -> Printed:
    wanted = _wanted(len(pages), printer)
    if not wanted:
        return Printed.DONE
    # The driver works out sizes when painting begins: everything is said before.
    printer.setResolution(DOTS_PER_INCH)
    printer.setFullPage(True)
    lay_out(printer, pages.size(wanted[0]))
    painter = QPainter()
    if not painter.begin(printer):
        return Printed.REFUSED
    try:
        for done, page in enumerate(wanted):
            if not progress(done, len(wanted)):
                printer.abort()
                return Printed.CANCELLED
            if done:
                lay_out(printer, pages.size(page))
                if not printer.newPage():
                    return Printed.REFUSED
            _paint(painter, printer, pages, page)
        progress(len(wanted), len(wanted))
    finally:
        painter.end()
    return Printed.REFUSED if printer.printerState() is QPrinter.PrinterState.Error else Printed.DONE


def _wanted(count: int, printer: QPrinter) -> list[int]:
    """Give the pages in the order in which they leave the printer, counted from 0."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        pages = pages[printer.fromPage() - 1 : printer.toPage()]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    if printer.supportsMultipleCopies():
        return pages
    copies = printer.copyCount()
    return pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]


def lay_out(printer: QPrinter, points: QSizeF) -> None:
    """Ask the printer for paper of that size, turned as the page is."""
    across = points.width() > points.height()
    upright = points.transposed() if across else points
    printer.setPageLayout(
        QPageLayout(
            QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
            QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )


def _paint(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> None:
    sharpness = printer.resolution() / _POINTS_PER_INCH
    picture = pages.document.render(page, (pages.size(page) * sharpness).toSize())
    # What a PDF leaves open is transparent, and some drivers print that black.
    picture = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    sheet = QImage(picture.size(), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    onto = QPainter(sheet)
    onto.drawImage(0, 0, picture)
    onto.end()
    # A printer that has no such paper gets the page as large as its own allows, in the middle.
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size = QSizeF(sheet.size())
    if size.width() > paper.width() + 2 or size.height() > paper.height() + 2:
        size.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (paper.width() - size.width()) / 2
    top = (paper.height() - size.height()) / 2
    painter.drawImage(QRectF(left, top, size.width(), size.height()), sheet)
