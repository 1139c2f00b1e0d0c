"""What a dossier shows, as it will be on paper, to print or save it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import YouthReading
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.operations.base import Question


class DossierPrinting(QObject):
    """Makes the sheet and shows it; `button` is off meanwhile."""

    def __init__(self, notebook: Notebook, theme: Theme, button: QAbstractButton, page: QWidget) -> None:
        super().__init__(page)
        self._notebook, self._theme, self._button, self._page = notebook, theme, button, page

    def show_sheet(
        self, question: "Question[bytes]", what: str, youth: YouthReading, language: Language
    ) -> None:
        """Ask for the sheet, and show it once it is there; `what` is what it is a sheet of."""
        self._button.setEnabled(False)

        def made(pdf: bytes) -> None:
            from desktop.views.preview.dialog import PreviewDialog

            self._button.setEnabled(True)
            name = f"{youth.name} - {what} - {date.today().isoformat()}.pdf"
            dialog = PreviewDialog(
                pdf, f"{what} · {youth.name}", name, self._theme, self._page, language=language
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        def failed(failure: ExpectedFailure) -> None:
            self._button.setEnabled(True)
            self._notebook.background.failed.emit(failure)

        self._notebook.ask(question, made, failed)
