"""The closing of a trajectory: the day on which it ended is asked under the header, and locks nothing."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import YouthReading
from desktop.operations.questions.people import ReadYouth
from desktop.operations.youths import CloseTrajectory
from desktop.views.boxes import words
from desktop.views.buttons import PushButton
from desktop.views.day_field import DayField
from desktop.views.flow import FlowLayout
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme


class ClosingBar(QFrame):
    """Hidden until a trajectory is to be closed; one that was closed is opened again without a word."""

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._language = notebook, language
        self._youth: YouthReading | None = None
        self.setProperty("kind", "banner")
        self.question, self.error = words(), words("error")
        self.day = DayField(theme, language)
        self.day.set_bounds(latest=date.today())
        self.day.setFixedWidth(220)
        self.close_button, self.cancel_button = PushButton(theme, "primary"), PushButton(theme)
        self.close_button.clicked.connect(self._close)
        self.cancel_button.clicked.connect(self.put_away)
        self.day.line.returnPressed.connect(self._close)
        answer = FlowLayout(gap=8)
        for part in (self.day, self.close_button, self.cancel_button):
            answer.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.question)
        column.addLayout(answer)
        column.addWidget(self.error)
        self.put_away()
        self.retranslate()

    @property
    def asks(self) -> bool:
        """Whether it asks for the day."""
        return not self.isHidden()

    def ask(self, youth: YouthReading) -> None:
        """Ask on which day the trajectory of a youth ended; open one again that was closed."""
        self._youth = youth
        if youth.closed_on:
            self._write(youth, None)
            return
        self.error.hide()
        self.day.show_day(date.today(), anew=True)
        self.show()
        self.day.setFocus()

    def put_away(self) -> None:
        """Leave it as it is."""
        self._youth = None
        self.hide()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self.day.set_language(language)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.question.setText(
            self.tr(
                "On which day did the trajectory end? The dossier stays open to everybody, and can be "
                "worked in as before."
            )
        )
        self.day.set_label(self.tr("The day on which the trajectory ended"))
        self.close_button.setText(self.tr("Close the trajectory"))
        self.cancel_button.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _close(self) -> None:
        day = self.day.day()
        if self._youth is None or day is None:
            self.day.setFocus()
            return
        self._write(self._youth, day)

    def _write(self, youth: YouthReading, day: date | None) -> None:
        operation = CloseTrajectory(
            youth=youth.id, closed=day is not None, on=day, seen_version=youth.version
        )

        def written(_done: object) -> None:
            if self._youth is not None and self._youth.id == youth.id:
                self.put_away()

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                self._notebook.ask(ReadYouth(youth=youth.id), lambda now: self._compare(youth, now, day))
            elif self.asks:
                self.error.setText(failure.sentence(self._language))
                self.error.show()
            else:
                self._notebook.background.failed.emit(failure)

        self._notebook.do(operation, written, refused)

    def _compare(self, seen: YouthReading, now: YouthReading, day: date | None) -> None:
        """Look whether this very thing was changed elsewhere, or only something beside it."""
        if now.closed_on == seen.closed_on:
            self._write(now, day)
        else:
            self.put_away()
            self._notebook.background.failed.emit(ChangedElsewhere())
