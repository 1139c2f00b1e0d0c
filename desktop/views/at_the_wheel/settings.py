"""The section of the settings on the young person's screen: the way back from it, and the worker's own code."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.models.errors import ChangedElsewhere, CodeNotUsable, ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import NotebookReading, WayBack, WorkerReading
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.way_back import SetCode, SetWayBack, hash_of
from desktop.views.banner import announce
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.choices import ChoiceRow
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.section import Section, fields
from desktop.views.theme import Theme


class YouthScreenSettings(Section):
    """Sets what the team asks for on the way back, and gives the worker at work a code.

    It reads for itself what stands in the notebook, and again when that changes.
    """

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._language = notebook, language
        self._reading: NotebookReading | None = None
        self._failure: ExpectedFailure | None = None
        self._kept = False
        self._turns = InTurn(notebook, self)
        self._about, self._code_about = words("quiet"), words("quiet")
        self.ways: ChoiceRow[WayBack] = ChoiceRow()
        self.ways.chosen.connect(self._set)
        self.add(self._about, self.ways)
        self._label, self.code = QLabel(), QLineEdit()
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setMaxLength(8)
        self.code.setMaximumWidth(220)
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.code.setValidator(QRegularExpressionValidator("[0-9]*", self.code))
        self.code.returnPressed.connect(self._give)
        self.save_button, self.remove_button = PushButton(theme), PushButton(theme, "quiet")
        self.save_button.clicked.connect(self._give)
        self.remove_button.clicked.connect(self._take_away)
        self.told = words("error")
        self.column.addSpacing(8)
        self.add(fields((self._label, self.code)), self._code_about)
        self.add(row(self.save_button, self.remove_button, None), self.told)
        self._afresh = Afresh(notebook, self._turns, ReadNotebook, self._show, self)
        notebook.changed.connect(self._changed)
        self._afresh.ask()
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Tell of what went wrong in that language."""
        self._language = language
        self.retranslate()

    def flush(self) -> None:
        """Take a code that was typed and not saved from the screen."""
        self.code.clear()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("The young person’s screen"))
        self._about.setText(
            self.tr("What is asked to get from the young person’s screen back to the dossier:")
        )
        texts = {
            WayBack.FREE: self.tr("nothing"),
            WayBack.CODE: self.tr("the companion’s short code"),
            WayBack.PASSPHRASE: self.tr("the passphrase"),
        }
        way_back = self._reading.way_back if self._reading else WayBack.FREE
        self.ways.show_choices(list(texts.items()), way_back)
        self.ways.setAccessibleName(self._about.text())
        me = self._me
        self._label.setText(self.tr("My code"))
        has = me is not None and me.has_code
        self.save_button.setText(self.tr("Change the code") if has else self.tr("Set the code"))
        self.remove_button.setText(self.tr("Take the code away"))
        self.remove_button.setVisible(has)
        self._code_about.setText(
            self.tr("You have a code. Three wrong tries lock the notebook.")
            if has
            else self.tr("4 to 8 digits. Without a code of your own, your passphrase is asked for.")
        )
        self.code.setAccessibleDescription(self._code_about.text())
        told = self._failure.sentence(self._language) if self._failure else ""
        self.told.setProperty("kind", "quiet" if self._kept else "error")
        self.told.style().polish(self.told)
        self.told.setText(self.tr("Your code is saved.") if self._kept else told)
        self.told.setVisible(bool(self.told.text()))

    @property
    def _me(self) -> WorkerReading | None:
        reading = self._reading
        return (
            next((worker for worker in reading.workers if worker.id == reading.me), None) if reading else None
        )

    def _changed(self, youth: object) -> None:
        if youth is None:
            self._afresh.ask()

    def _show(self, reading: NotebookReading) -> None:
        self._reading = reading
        self._turns.saw(reading.id, reading.version)
        for worker in reading.workers:
            self._turns.saw(worker.id, worker.version)
        self.retranslate()

    def _set(self, way: WayBack) -> None:
        reading = self._reading
        if reading is not None and way is not reading.way_back:
            self._turns.do_on(
                reading.id,
                lambda seen: SetWayBack(notebook=reading.id, way_back=way, seen_version=seen),
                None,
                self._refused,
            )

    def _give(self) -> None:
        """Hash what was typed, beside the window's thread, and save only the hash."""
        code = self.code.text()
        self.code.clear()
        self._notebook.run(lambda: hash_of(code), self._save, self._refused)

    def _take_away(self) -> None:
        self._save("")

    def _save(self, code_hash: str) -> None:
        me = self._me
        if me is None:
            return

        def saved(_done: object) -> None:
            self._failure, self._kept = None, bool(code_hash)
            self.retranslate()
            announce(self, self.told.text())

        self._turns.do_on(
            me.id,
            lambda seen: SetCode(worker=me.id, code_hash=code_hash, seen_version=seen),
            saved,
            self._refused,
        )

    def _refused(self, failure: ExpectedFailure) -> None:
        self._kept = False
        if isinstance(failure, CodeNotUsable):
            self._failure = failure
            self.retranslate()
            announce(self, self.told.text())
            self.code.setFocus()
            return
        if isinstance(failure, ChangedElsewhere):
            # Somebody else set something meanwhile: it shows, and can be set again.
            self._failure = failure
        else:
            self._notebook.background.failed.emit(failure)
        self._afresh.ask()
        self.retranslate()
