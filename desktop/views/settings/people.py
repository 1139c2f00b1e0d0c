"""The sections on who works in the notebook: me, and the other companions."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.readings import NotebookReading, WorkerReading
from desktop.operations.workers import AddWorker, ChangeWorker
from desktop.views.boxes import row, words
from desktop.views.buttons import IconButton, PushButton
from desktop.views.clash import ClashBar
from desktop.views.fields import SavingLine
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.section import Section, fields
from desktop.views.theme import Theme


class WorkerFields(QWidget):
    """The name, phone and mail of one worker; they save themselves."""

    def __init__(self, notebook: Notebook, turns: InTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._turns = notebook, turns
        self._worker: WorkerReading | None = None
        self._labels = {key: QLabel() for key in ("name", "phone", "mail")}
        self.lines = {key: SavingLine() for key in self._labels}
        for key, line in self.lines.items():
            line.saved_text.connect(lambda text, key=key: self._save(key, text))
        self._clashes: dict[str, tuple[str, str]] = {}
        """What could not be saved, by its field: what stood there when it was typed, and what was typed."""
        self._stood: dict[str, str] = {}
        self.clash = ClashBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.clash)
        column.addLayout(fields(*((self._labels[key], self.lines[key]) for key in self._labels)))
        self.retranslate()

    def show_worker(self, worker: WorkerReading) -> None:
        """Show what stands in the notebook; what is being typed stays."""
        self._worker = worker
        # What is being typed is about the version before: others may have changed the same meanwhile.
        if not any(line.unsaved for line in self.lines.values()):
            self._turns.saw(worker.id, worker.version)
        for key, line in self.lines.items():
            theirs = getattr(worker, key)
            line.show_text(theirs)
            if not line.unsaved:
                self._stood[key] = theirs
        for key, (stood, mine) in tuple(self._clashes.items()):
            theirs = getattr(worker, key)
            del self._clashes[key]
            if stood == theirs:
                # Only something beside it was changed.
                self._save(key, mine)
            elif mine != theirs:
                self.clash.ask(self._labels[key].text(), theirs, mine, partial(self._save, key, mine))

    def flush(self) -> None:
        """Save now what was typed."""
        for line in self.lines.values():
            line.flush()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._labels["name"].setText(self.tr("Name"))
        self._labels["phone"].setText(self.tr("Phone"))
        self._labels["mail"].setText(self.tr("E-mail"))
        for key, label in self._labels.items():
            self.lines[key].setAccessibleName(label.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _save(self, key: str, text: str) -> None:
        worker = self._worker
        if worker is None:
            return
        stood, self._stood[key] = self._stood.get(key, ""), text

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                # Theirs comes with the next reading; then both are shown.
                self._clashes[key] = (stood, text)
            else:
                self.lines[key].show_text(getattr(worker, key), anew=True)
                self._notebook.background.failed.emit(failure)
            self._notebook.changed.emit(None)

        def change() -> ChangeWorker:
            return ChangeWorker(
                worker=worker.id, seen_version=self._turns.version(worker.id) or worker.version, **{key: text}
            )

        self._turns.do(change, None, refused)


class MeSection(Section):
    """Who I am, as it may be printed on a plan."""

    def __init__(self, notebook: Notebook, turns: InTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = words("quiet")
        self.fields = WorkerFields(notebook, turns)
        self.add(self._why, self.fields)
        self.retranslate()

    def show_notebook(self, reading: NotebookReading) -> None:
        """Show what stands in the notebook."""
        for worker in reading.workers:
            if worker.id == reading.me:
                self.fields.show_worker(worker)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Me"))
        self._why.setText(self.tr("This stands on a printed plan, so that a young person can reach you."))


class Companion(QWidget):
    """One colleague: a line, with fields that unfold."""

    def __init__(
        self, theme: Theme, notebook: Notebook, turns: InTurn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._contact = QLabel(), words("quiet")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self.pencil = IconButton(theme, "pencil")
        self.pencil.setCheckable(True)
        self.fields = WorkerFields(notebook, turns)
        self.fields.hide()
        self.pencil.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = row(self._name)
        line.addWidget(self._contact, 1)
        line.addWidget(self.pencil)
        column.addLayout(line)
        column.addWidget(self.fields)
        self.retranslate()

    def show_worker(self, worker: WorkerReading) -> None:
        """Show what stands in the notebook."""
        self._name.setText(worker.name)
        self._contact.setText(" · ".join(part for part in (worker.phone, worker.mail) if part))
        self.fields.show_worker(worker)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.pencil.say(self.tr("Change {name}").format(name=self._name.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _unfold(self, shown: bool) -> None:
        self.fields.setVisible(shown)
        if shown:
            self.fields.lines["name"].setFocus()
        else:
            self.fields.flush()


class CompanionsSection(Section):
    """The colleagues that a youth can have as companion."""

    def __init__(
        self, theme: Theme, notebook: Notebook, turns: InTurn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._notebook, self._turns = theme, notebook, turns
        self._why = words("quiet")
        self.companions: dict[UUID, Companion] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.add_button = PushButton(theme, icon="plus")
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        line = row(self.name, self.add_button)
        line.setStretch(0, 1)
        self.add(self._why, self._list, line)
        self._typed()
        self.retranslate()

    def show_notebook(self, reading: NotebookReading) -> None:
        """Show what stands in the notebook."""
        others = {worker.id: worker for worker in reading.workers if worker.id != reading.me}
        for gone in [known for known in self.companions if known not in others]:
            self.companions.pop(gone).deleteLater()
        for place, worker in enumerate(others.values()):
            if worker.id not in self.companions:
                self.companions[worker.id] = Companion(self._theme, self._notebook, self._turns)
            self._list.insertWidget(place, self.companions[worker.id])
            self.companions[worker.id].show_worker(worker)

    def flush(self) -> None:
        """Save now what was typed about those who are there already."""
        for companion in self.companions.values():
            companion.fields.flush()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Companions"))
        self._why.setText(self.tr("Colleagues who walk beside a young person too."))
        self.name.setPlaceholderText(self.tr("Name of a colleague"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.add_button.setText(self.tr("Add"))

    def _typed(self) -> None:
        self.add_button.setEnabled(bool(self.name.text().strip()))

    def _add(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self._turns.do(lambda: AddWorker(name=name), None, lambda failure: self._give_back(name, failure))

    def _give_back(self, name: str, failure: ExpectedFailure) -> None:
        self.name.setText(name)
        self._notebook.background.failed.emit(failure)
