"""The preview: a PDF as it will be on paper, to look at, print or save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.operations.saving import save_bytes
from desktop.views.buttons import PushButton
from desktop.views.preview.aside import Aside
from desktop.views.preview.choosing import AskPath, AskPrinter, ask_path, ask_printer
from desktop.views.preview.foot import PagesFoot
from desktop.views.preview.naming import file_name
from desktop.views.preview.notice import Notice
from desktop.views.preview.options import WIDTH, SheetOptions, beside
from desktop.views.preview.pages import Fit, PagesView
from desktop.views.preview.printing import PdfPages, Printed, lay_out, print_pdf
from desktop.views.preview.remaking import Remake, Remaking
from desktop.views.theme import Theme

_USUAL = QSize(980, 860)


class PreviewDialog(QDialog):
    """Shows a PDF and offers to print or save it. It is held in memory only; not modal by itself.

    With `options` beside the pages, the sheet is made anew by `remake` when others are chosen.
    """

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
        options: SheetOptions | None = None,
        remake: Remake | None = None,
    ) -> None:
        super().__init__(parent)
        self._pdf, self._title, self._theme, self._language = pdf, title, theme, language
        self._name = file_name(suggested_name)
        self._ask_printer, self._ask_path = ask_printer, ask_path
        self._pages = PdfPages(pdf)
        self._aside: Aside | None = None
        self._being_made = False
        self.options = options
        self._build()
        self._remaking = self._remade_by(remake) if options and remake else None
        self.retranslate()
        usual = _USUAL + QSize(WIDTH if options else 0, 0)
        self.resize(usual.boundedTo(self.screen().availableSize() * 0.95))
        self.view.setFocus()

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def pdf(self) -> bytes:
        """What is seen, printed and saved."""
        return self._pdf

    def set_language(self, language: Language) -> None:
        """Say failures in another language."""
        self._language = language

    def show_pdf(self, pdf: bytes) -> None:
        """Show another sheet in the place of this one, as large as before."""
        self._pdf, old = pdf, self._pages
        self._pages = PdfPages(pdf)
        self.view.show_pages(self._pages)
        self.foot.show_count(len(self._pages))
        old.close()
        self._tell("")

    def done(self, result: int) -> None:
        """Close it; of a sheet that is still being made nobody hears."""
        if self._remaking:
            self._remaking.stop()
        super().done(result)

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
        lay_out(printer, self._pages.size(0))
        if not self._free or not self._ask_printer(printer, self):
            return
        pdf = self._pdf
        self.notices.show_progress(0, self.page_count)
        self._run(lambda aside: print_pdf(pdf, printer, aside.go_on), self._printed, printing=True)

    def save(self) -> None:
        """Ask for a place and save the PDF there."""
        path = self._ask_path(self._name, self) if self._free else None
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
        aside.progressed.connect(self.notices.show_progress)
        self._show_work(printing=printing)
        aside.start()

    def _remade_by(self, remake: Remake) -> Remaking:
        remaking = Remaking(remake, self)
        remaking.made.connect(self.show_pdf)
        remaking.failed.connect(lambda failure: self._tell(failure.sentence(self._language), trouble=True))
        remaking.busy.connect(self._make_anew)
        if self.options:
            options = self.options
            options.changed.connect(lambda: remaking.want(options.question))
        return remaking

    @property
    def _free(self) -> bool:
        """Whether what is seen can be printed or saved now: not while another sheet is being made."""
        return self._aside is None and not self._being_made

    def _make_anew(self, busy: bool) -> None:
        self._being_made = busy
        self._show_work(printing=False)

    def _show_work(self, *, printing: bool) -> None:
        self.print_button.setEnabled(self._free)
        self.save_button.setEnabled(self._free)
        if self.options:
            self.options.setEnabled(self._aside is None)
        self.notices.show_printing(printing)

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
        self.notices.tell(words, trouble=trouble)

    def _build(self) -> None:
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.heading.setWordWrap(True)
        self.print_button = PushButton(self._theme, "primary", "printer")
        self.save_button = PushButton(self._theme, "", "download")
        self.close_button = PushButton(self._theme)
        self.notices = Notice(self._theme)
        self.notice_bar, self.notice = self.notices.bar, self.notices.words
        self.progress, self.cancel_button = self.notices.progress, self.notices.cancel_button
        self.cancel_button.clicked.connect(lambda: self._aside.cancel() if self._aside else None)
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
        whole.addWidget(self.notices)
        whole.addLayout(beside(self.options, self.view), 1)
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
