"""The preview: a PDF as it will be on paper, to look at, print or save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.operations.saving import save_bytes
from desktop.views.buttons import PushButton
from desktop.views.preview.aside import Aside
from desktop.views.preview.foot import PagesFoot
from desktop.views.preview.naming import file_name
from desktop.views.preview.pages import Fit, PagesView
from desktop.views.preview.printing import PdfPages, Printed, print_pdf
from desktop.views.theme import Theme

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


class PreviewDialog(QDialog):
    """Shows a PDF and offers to print or save it. It is held in memory only; not modal by itself."""

    def __init__(
        self,
        pdf: bytes,
        title: str,
        suggested_name: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        language: Language = Language.DUTCH,
        ask_printer: AskPrinter = ask_printer,
        ask_path: AskPath = ask_path,
    ) -> None:
        super().__init__(parent)
        self._pdf, self._title, self._theme, self._language = pdf, title, theme, language
        self._name = file_name(suggested_name)
        self._ask_printer, self._ask_path = ask_printer, ask_path
        self._pages = PdfPages(pdf)
        self._aside: Aside | None = None
        self._build()
        self.retranslate()
        self.resize(980, 860)
        self.view.setFocus()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def set_language(self, language: Language) -> None:
        """Say failures in another language."""
        self._language = language

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(self._title)
        self.heading.setText(self._title)
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self.close_button.setText(self.tr("Close"))
        self.cancel_button.setText(self.tr("Stop printing"))
        self.view.setAccessibleName(self.tr("Pages"))
        self.progress.setAccessibleName(self.tr("Printing"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def print_out(self) -> None:
        """Ask for a printer and print all of it there."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name.removesuffix(".pdf"))
        # The dialog then offers a choice of pages, and knows how many there are.
        printer.setFromTo(1, self.page_count)
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        if self._aside is not None or not self._ask_printer(printer, self):
            return
        pdf = self._pdf
        self.progress.setRange(0, self.page_count)
        self.progress.setValue(0)
        self._run(lambda aside: print_pdf(pdf, printer, aside.go_on), self._printed, printing=True)

    def save(self) -> None:
        """Ask for a place and save the PDF there."""
        path = None if self._aside is not None else self._ask_path(self._name, self)
        if path is None:
            return
        pdf, place = self._pdf, path

        def work(_aside: Aside) -> Path:
            save_bytes(place, pdf)
            return place

        self._run(work, self._saved, printing=False)

    def _run(
        self, work: Callable[[Aside], object], ended: Callable[[object], None], *, printing: bool
    ) -> None:
        self._tell("")
        self._aside = aside = Aside(work)
        aside.ended.connect(ended)
        aside.progressed.connect(self._progressed)
        self._show_work(printing=printing)
        aside.start()

    def _show_work(self, *, printing: bool) -> None:
        busy = self._aside is not None
        self.print_button.setEnabled(not busy)
        self.save_button.setEnabled(not busy)
        self.progress.setVisible(printing)
        self.cancel_button.setVisible(printing)

    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _printed(self, outcome: object) -> None:
        self._end(outcome)
        if outcome is Printed.DONE:
            self._tell(self.tr("Sent to the printer."))
        elif outcome is Printed.CANCELLED:
            self._tell(self.tr("Printing was stopped."))
        elif outcome is Printed.REFUSED:
            self._tell(
                self.tr("The printer does not take it. See whether it is on, or choose another one."),
                trouble=True,
            )

    def _saved(self, outcome: object) -> None:
        self._end(outcome)
        if isinstance(outcome, Path):
            self._tell(self.tr("Saved as {name}.").format(name=outcome.name))

    def _end(self, outcome: object) -> None:
        self._aside = None
        self._show_work(printing=False)
        if isinstance(outcome, ExpectedFailure):
            self._tell(outcome.sentence(self._language), trouble=True)
        elif isinstance(outcome, Exception):
            raise outcome

    def _tell(self, words: str, *, trouble: bool = False) -> None:
        self.notice.setText(words)
        self.notice_bar.setVisible(bool(words))
        self.notice_bar.setProperty("tone", "trouble" if trouble else "")
        self.notice_bar.style().unpolish(self.notice_bar)
        self.notice_bar.style().polish(self.notice_bar)

    def _build(self) -> None:
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.heading.setWordWrap(True)
        self.print_button = PushButton(self._theme, "primary", "printer")
        self.save_button = PushButton(self._theme, "", "download")
        self.close_button = PushButton(self._theme)
        self.view = PagesView(self._pages, self._theme)
        self.foot = PagesFoot(self.view, len(self._pages), self._theme)
        head = QFrame()
        head.setProperty("kind", "header")
        top = QHBoxLayout(head)
        top.setContentsMargins(24, 14, 24, 14)
        top.addWidget(self.heading, 1)
        for button, pressed in (
            (self.save_button, self.save),
            (self.print_button, self.print_out),
        ):
            button.clicked.connect(pressed)
            top.addWidget(button)
        self.close_button.clicked.connect(self.reject)
        top.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._notices())
        whole.addWidget(self.view, 1)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        whole.addWidget(rule)
        whole.addWidget(self.foot)
        for keys, pressed in (
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_out),
            (QKeySequence(QKeySequence.StandardKey.Save), self.save),
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.view.zoom_in),
            (QKeySequence("Ctrl+="), self.view.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.view.zoom_out),
            (QKeySequence("Ctrl+0"), lambda: self.foot.fit(Fit.PAGE)),
        ):
            QShortcut(keys, self).activated.connect(pressed)

    def _notices(self) -> QWidget:
        room = QWidget()
        self.notice_bar = QFrame()
        self.notice_bar.setProperty("kind", "banner")
        self.notice_bar.hide()
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        inside = QHBoxLayout(self.notice_bar)
        inside.addWidget(self.notice)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.cancel_button = PushButton(self._theme)
        self.cancel_button.clicked.connect(lambda: self._aside.cancel() if self._aside else None)
        self.cancel_button.hide()
        work = QHBoxLayout()
        work.addWidget(self.progress, 1)
        work.addWidget(self.cancel_button)
        whole = QVBoxLayout(room)
        whole.setContentsMargins(24, 8, 24, 0)
        whole.addWidget(self.notice_bar)
        whole.addLayout(work)
        return room
