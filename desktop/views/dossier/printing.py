"""What a dossier shows, as it will be on paper, to print or save it."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import Mark, OverviewReading, YouthReading
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.prints import PrintEvolutor, PrintPlan, PrintWheel
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.operations.base import Question
    from desktop.views.preview.options import SheetOptions


class DossierPrinting(QObject):
    """Makes the sheet and shows it with what can be chosen of it; `button` is off meanwhile.

    What was chosen for a youth holds for the next sheet of that kind, until the program is closed.
    """

    def __init__(self, notebook: Notebook, theme: Theme, button: QAbstractButton, page: QWidget) -> None:
        super().__init__(page)
        self._notebook, self._theme, self._button, self._page = notebook, theme, button, page
        self._kept: dict[tuple[UUID, type], Question[bytes]] = {}

    def show_sheet(
        self, question: "Question[bytes]", what: str, youth: YouthReading, language: Language
    ) -> None:
        """Ask for the sheet, and show it once it is there; `what` is what it is a sheet of.

        Where there is no overview yet, that is a wheel to fill in by hand.
        """
        self._button.setEnabled(False)
        if not isinstance(question, PrintWheel):
            self._make(self._as_before(question, youth), (), what, youth, language)
            return
        asked = question

        def read(reading: OverviewReading | None) -> None:
            marks = reading.marks if reading else ()
            self._make(self._as_before(asked, youth), marks, what, youth, language)

        self._notebook.ask(ReadOverview(youth=youth.id), read, self._failed)

    def _as_before(self, question: "Question[bytes]", youth: YouthReading) -> "Question[bytes]":
        kept = self._kept.get((youth.id, type(question)))
        if kept is None:
            return question
        if isinstance(kept, PrintWheel) and isinstance(question, PrintWheel):
            return replace(kept, overview=question.overview)
        if isinstance(question, PrintEvolutor | PrintPlan) and isinstance(kept, PrintEvolutor | PrintPlan):
            return replace(question, language=kept.language)
        return question

    def _make(
        self,
        question: "Question[bytes]",
        marks: tuple[Mark, ...],
        what: str,
        youth: YouthReading,
        language: Language,
    ) -> None:
        options = self._options(question, marks, youth, language)

        def made(pdf: bytes) -> None:
            from desktop.views.preview.dialog import PreviewDialog

            self._button.setEnabled(True)
            name = f"{youth.name} - {what} - {date.today().isoformat()}.pdf"
            dialog = PreviewDialog(
                pdf,
                f"{what} · {youth.name}",
                name,
                self._theme,
                self._page,
                language=language,
                options=options,
                remake=self._notebook.ask,
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        def keep() -> None:
            self._kept[youth.id, type(options.question)] = options.question

        options.changed.connect(keep)
        self._notebook.ask(options.question, made, self._failed)

    def _options(
        self, question: "Question[bytes]", marks: tuple[Mark, ...], youth: YouthReading, language: Language
    ) -> "SheetOptions":
        if isinstance(question, PrintWheel):
            from desktop.views.preview.wheel_options import WheelOptions

            return WheelOptions(question, marks, youth, self._theme, language)
        from desktop.views.preview.options import SheetOptions

        return SheetOptions(question, youth.language)

    def _failed(self, failure: ExpectedFailure) -> None:
        self._button.setEnabled(True)
        self._notebook.background.failed.emit(failure)
