"""The section on how long closed dossiers are kept, and whose term is over."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.drawings.words import Words
from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.readings import DueLine, NotebookReading
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.questions.trail import ReadRetention
from desktop.operations.workers import SetKeepYears
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.settings.section import Section
from desktop.views.team.means import Means
from desktop.views.team.told import Told
from desktop.views.team.years import YearsField


class DueRow(QWidget):
    """One whose term is over. `erase_wanted`: the worker wants to erase this youth."""

    erase_wanted = Signal(object)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._line: DueLine | None = None
        self.name, self.days = QLabel(), words("quiet")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.button = PushButton(means.theme, icon="trash")
        self.button.clicked.connect(self._want)
        line = row(self.name)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.days, 1)
        line.addWidget(self.button)
        self.setLayout(line)

    def show_line(self, line: DueLine) -> None:
        """Show who it is, and since when the term is over."""
        self._line = line
        day = Words(self._means.speaking.language).short_day_and_year
        self.name.setText(line.name)
        self.days.setText(
            self.tr("closed {closed}, term over since {due}").format(
                closed=day(line.closed_on), due=day(line.due_on)
            )
        )
        self.button.setText(self.tr("Erase…"))
        self.button.setAccessibleName(self.tr("Erase {name}…").format(name=line.name))

    def _want(self) -> None:
        if self._line is not None:
            self.erase_wanted.emit(self._line.youth_id)


class KeepingSection(Section):
    """Sets the term, and lists who is past it. `erase_wanted` carries the id of a youth to erase."""

    erase_wanted = Signal(object)

    def __init__(self, means: Means, turns: InTurn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means, self._turns = means, turns
        self._reading: NotebookReading | None = None
        self._due: tuple[DueLine, ...] = ()
        self.rows: dict[UUID, DueRow] = {}
        self._why, self._label, self.nobody = words("quiet"), QLabel(), words("quiet")
        self.years = YearsField(means.theme)
        self._label.setBuddy(self.years.box)
        self.years.chosen.connect(self._set)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.told = Told(means.speaking)
        self.add(self._why, self._label, row(self.years, None), self.told, self.nobody, self._list)
        notebook = means.notebook
        self._fresh = Afresh(notebook, turns, ReadNotebook, self._show_notebook, self)
        self._fresh_due = Afresh(notebook, turns, ReadRetention, self._show_due, self)
        # Whose dossier is closed or opened again may change who is listed.
        notebook.changed.connect(self._changed)
        self.retranslate()

    def look(self) -> None:
        """Ask how long is kept, and whose term is over."""
        self._fresh.ask()
        self._fresh_due.ask()

    def flush(self) -> None:
        """Save now what was chosen."""
        self.years.flush()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("How long dossiers are kept"))
        self._why.setText(
            self.tr(
                "Some years after a trajectory was closed, we remind you that its dossier may go. Nothing is ever "
                "erased by itself."
            )
        )
        self._label.setText(self.tr("Years after closing"))
        self.years.box.setAccessibleName(self._label.text())
        self._say()

    def _changed(self, _youth: object) -> None:
        if self.isVisible():
            self.look()

    def _show_notebook(self, reading: NotebookReading) -> None:
        self._reading = reading
        self._turns.saw(reading.id, reading.version)
        self.years.show_years(reading.keep_years)
        self._say()

    def _show_due(self, due: tuple[DueLine, ...]) -> None:
        self._due = due
        wanted = [line.youth_id for line in due]
        for gone in [known for known in self.rows if known not in wanted]:
            self.rows.pop(gone).deleteLater()
        for place, line in enumerate(due):
            if line.youth_id not in self.rows:
                self.rows[line.youth_id] = DueRow(self._means)
                self.rows[line.youth_id].erase_wanted.connect(self.erase_wanted)
            self._list.insertWidget(place, self.rows[line.youth_id])
        self._say()

    def _say(self) -> None:
        for line in self._due:
            self.rows[line.youth_id].show_line(line)
        is_set = self._reading is not None and self._reading.keep_years is not None
        self.nobody.setText(self.tr("No term is over."))
        self.nobody.setVisible(is_set and not self._due)

    def _set(self, years: int | None) -> None:
        reading = self._reading
        if reading is None:
            return

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                self.told.warn(
                    lambda: self.tr(
                        "A colleague has just chosen another term. Look, and choose again if need be."
                    )
                )
            else:
                self.told.fail(failure)
            self.look()

        self.told.clear()
        self._turns.do(
            lambda: SetKeepYears(
                notebook=reading.id,
                years=years,
                seen_version=self._turns.version(reading.id) or reading.version,
            ),
            None,
            refused,
        )
