"""The details of a youth, in the same form in which a youth is taken up."""

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.languages import Language
from desktop.models.methods import method
from desktop.models.readings import NotebookReading, WorkerReading, YouthReading
from desktop.operations.questions.people import ReadNotebook, ReadYouth
from desktop.operations.youths import ChangeYouth
from desktop.views.boxes import scrolling
from desktop.views.clash import ClashBar
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.youths.form import LANGUAGE_NAMES, YouthDetails, YouthForm, details_of

_WIDTH = 760


class DetailsPage(QWidget):
    """Shows the details to change them.

    `closed`: they were saved, or left as they are. `clashed`: somebody else changed the same ones
    meanwhile, and the worker has to choose, here.
    """

    closed = Signal()
    clashed = Signal()

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._language = notebook, language
        self._youth: YouthReading | None = None
        self._workers: tuple[WorkerReading, ...] = ()
        self.clash_bar = ClashBar()
        self.clash_bar.theirs_button.clicked.connect(self._take_theirs)
        self.form = YouthForm(theme, language)
        self.form.submitted.connect(self._save)
        self.form.cancelled.connect(self.cancel)
        body = QWidget()
        body.setMaximumWidth(_WIDTH)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(28, 20, 28, 20)
        inside.setSpacing(12)
        inside.addWidget(self.clash_bar)
        inside.addWidget(self.form)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(body))
        self._ask_who_works_here()
        notebook.changed.connect(self._ask_who_works_here)

    def show_youth(self, youth: YouthReading) -> None:
        """Show what is known of a youth, to change it."""
        self._youth = youth
        self.clash_bar.put_away()
        self.form.show_youth(youth, self._workers)
        self.form.name.setFocus()

    def saw(self, youth: YouthReading) -> None:
        """Hear how the youth is now; what the worker has changed in the form stays."""
        if self._youth and youth.id == self._youth.id and youth != self._youth and not self.form.touched:
            self._youth = youth
            self.form.show_youth(youth, self._workers)

    def flush(self) -> None:
        """Save what was changed, if it can be saved as it stands."""
        if self._youth and self.form.touched and self.form.details().name:
            self._save(self.form.details())

    def cancel(self) -> None:
        """Leave the details as they were."""
        self._youth = None
        self.clash_bar.put_away()
        self.closed.emit()

    def set_language(self, language: Language) -> None:
        """Write days and methods in that language."""
        self._language = language
        self.form.set_language(language)

    def _ask_who_works_here(self, _youth: object = None) -> None:
        self._notebook.ask(ReadNotebook(), self._know_workers)

    def _know_workers(self, notebook: NotebookReading) -> None:
        self._workers = notebook.workers

    def _save(self, wanted: YouthDetails) -> None:
        """Write those details that the worker changed, and no others."""
        youth = self._youth
        if youth is None:
            return
        changed = _differing(wanted, details_of(youth))
        if not changed:
            self.cancel()
            return
        operation = ChangeYouth(
            youth=youth.id,
            seen_version=youth.version,
            **{name: getattr(wanted, name) for name in changed},
        )

        def saved(_done: object) -> None:
            self.form.submit_button.setEnabled(True)
            if self._youth is youth:
                self.cancel()

        def failed(failure: ExpectedFailure) -> None:
            self.form.submit_button.setEnabled(True)
            if isinstance(failure, ChangedElsewhere):
                self._notebook.ask(ReadYouth(youth=youth.id), lambda now: self._meet(youth, now, wanted))
            elif self._youth is youth and self.isVisible():
                self.form.show_error(failure.sentence(self._language))
            else:
                self._notebook.background.failed.emit(failure)

        # Twice pressed is once meant.
        self.form.submit_button.setEnabled(False)
        self._notebook.do(operation, saved, failed)

    def _meet(self, seen: YouthReading, now: YouthReading, wanted: YouthDetails) -> None:
        """Put ours beside theirs where both changed the same detail; otherwise save ours with theirs."""
        if self._youth is not seen:
            return
        ours, theirs = _differing(wanted, details_of(seen)), details_of(now)
        both = [name for name in ours if name in _differing(theirs, details_of(seen))]
        both = [name for name in both if name in _differing(theirs, wanted)]
        self._youth = now
        merged = replace(theirs, **{name: getattr(wanted, name) for name in ours})
        if not both:
            self._save(merged)
            return
        self.clash_bar.ask(
            now.name,
            ", ".join(self._words(theirs, name) for name in both),
            ", ".join(self._words(wanted, name) for name in both),
            lambda: self._save(merged),
        )
        self.clashed.emit()

    def _take_theirs(self) -> None:
        if self._youth:
            self.form.show_youth(self._youth, self._workers)

    def _words(self, details: YouthDetails, name: str) -> str:
        """Write one detail as it stands in the form."""
        value = getattr(details, name)
        if not value:
            return "–"
        match name:
            case "birth_date":
                return day_in_words(value, self._language)
            case "language":
                return LANGUAGE_NAMES[value]
            case "method":
                known = method(value)
                return known.name.in_(self._language) if known else str(value)
            case "companion":
                return next((worker.name for worker in self._workers if worker.id == value), "–")
        return str(value)


def _differing(one: YouthDetails, other: YouthDetails) -> list[str]:
    names = [field.name for field in fields(YouthDetails)]
    return [name for name in names if getattr(one, name) != getattr(other, name)]
