"""The recovery sheet on its way to a printer or into a file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.errors import ExpectedFailure
from desktop.views.asking import Asking
from desktop.views.background import Background
from desktop.views.speaking import Speaking

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper


class SheetOnPaper(QObject):
    """Has the sheet of one key made, and prints or saves it.

    `told` carries a sentence on how that went, `busy` whether it is under way. `window` is what the
    system's dialogs belong to.
    """

    told = Signal(str)
    busy = Signal(bool)

    def __init__(
        self,
        keeper: "Keeper",
        background: Background,
        speaking: Speaking,
        window: QWidget,
        asking: Asking,
    ) -> None:
        super().__init__(window)
        self._keeper, self._background, self._speaking = keeper, background, speaking
        self._window = window
        self._asking = asking
        self._name = self._key = ""

    def about(self, notebook_name: str, recovery_key: str) -> None:
        """Work with this key from now on; an empty one forgets the former."""
        self._name, self._key = notebook_name, recovery_key

    def print_out(self) -> None:
        """Ask for a printer and print the sheet there."""
        # Printing and PDF cost time to load, and the first window needs neither.
        from PySide6.QtPrintSupport import QPrinter

        from desktop.views.preview.printing import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Recovery sheet"))
        if self._asking.printer(printer, self._window):
            make = self._sheet()
            self._run(lambda: print_pdf(make(), printer), self._printed)

    def save(self) -> None:
        """Ask for a place and save the sheet there."""
        from desktop.operations.saving import save_bytes
        from desktop.views.preview.naming import file_name

        suggested = file_name(self.tr("Recovery sheet {name}").format(name=self._name))
        path = self._asking.path(suggested, self._window)
        if path:
            make = self._sheet()
            self._run(lambda: save_bytes(path, make()), lambda _nothing: self._saved(path))

    def _sheet(self) -> Callable[[], bytes]:
        name, key, language = self._name, self._key, self._speaking.language
        return lambda: self._keeper.recovery_sheet(name, key, language)

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self.busy.emit(True)
        self.told.emit(self.tr("One moment…"))

        def done(outcome: object) -> None:
            self.busy.emit(False)
            then(outcome)

        self._background.submit(work, done, self._failed)

    def _printed(self, outcome: object) -> None:
        from desktop.views.preview.printing import Printed

        if outcome is Printed.REFUSED:
            self.told.emit(self.tr("The printer does not take it. See whether it is on, or save a PDF."))
        else:
            self.told.emit(self.tr("Sent to the printer. Fetch the sheet before you go on."))

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved as {name}. Print it soon, and put it away.").format(name=path.name))

    def _failed(self, failure: ExpectedFailure) -> None:
        self.busy.emit(False)
        self.told.emit(failure.sentence(self._speaking.language))
