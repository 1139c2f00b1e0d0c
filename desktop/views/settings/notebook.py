"""The section on the notebook: its name, where it lies, and whether it is sound."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from desktop.models.errors import ChangedElsewhere, ExpectedFailure
from desktop.models.readings import NotebookReading
from desktop.operations.workers import RenameNotebook
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.clash import ClashBar
from desktop.views.fields import SavingLine
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.section import Section, fields
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class NotebookSection(Section):
    """Renames the notebook, opens its folder, has it checked."""

    def __init__(
        self,
        theme: Theme,
        notebook: Notebook,
        turns: InTurn,
        keeper: "Keeper",
        opened: "Opened",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._turns = notebook, turns
        self._keeper, self._opened = keeper, opened
        self._reading: NotebookReading | None = None
        self._name_label, self._place_label = QLabel(), QLabel()
        self.name = SavingLine()
        self.name.setMaxLength(120)
        self.name.saved_text.connect(self._rename)
        self._mine: str | None = None
        self.clash = ClashBar()
        self.place = words()
        self.place.setText(str(opened.folder).replace("\\", "\\\u200b").replace("/", "/\u200b"))
        self.folder_button = PushButton(theme, icon="folder")
        self.folder_button.clicked.connect(self._open_folder)
        self.check_button = PushButton(theme, icon="check")
        self.check_button.clicked.connect(self._check)
        self.told = words("quiet")
        self.told.hide()
        self._sound: bool | None = None
        self.add(self.clash)
        self.add(fields((self._name_label, self.name)), self._place_label, self.place)
        self.add(row(self.folder_button, self.check_button, None), self.told)
        self.retranslate()

    def show_notebook(self, reading: NotebookReading) -> None:
        """Show what stands in the notebook."""
        self._reading = reading
        if not self.name.unsaved:
            # What is being typed is about the version before.
            self._turns.saw(reading.id, reading.version)
        self.name.show_text(reading.name)
        mine, self._mine = self._mine, None
        if mine is not None and mine != reading.name:
            self.clash.ask(self._name_label.text(), reading.name, mine, lambda: self._rename(mine))

    def flush(self) -> None:
        """Save now what was typed."""
        self.name.flush()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("The notebook"))
        self._name_label.setText(self.tr("Name"))
        self._place_label.setText(self.tr("It lies in"))
        self.name.setAccessibleName(self.tr("Name of the notebook"))
        self.folder_button.setText(self.tr("Open the folder"))
        self.check_button.setText(self.tr("Check the notebook"))
        if self._sound is not None:
            self._tell()

    def _rename(self, name: str) -> None:
        reading = self._reading
        if reading is None:
            return

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                # Theirs comes with the next reading; then both are shown.
                self._mine = name
            else:
                self.name.show_text(reading.name, anew=True)
                self._notebook.background.failed.emit(failure)
            self._notebook.changed.emit(None)

        self._turns.do(
            lambda: RenameNotebook(
                notebook=reading.id,
                name=name,
                seen_version=self._turns.version(reading.id) or reading.version,
            ),
            None,
            refused,
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._opened.folder)))

    def _check(self) -> None:
        self.check_button.setEnabled(False)
        self.told.setText(self.tr("Checking…"))
        self.told.show()

        def checked(unsound: tuple[str, ...]) -> None:
            self._end(sound=not unsound)

        def failed(failure: ExpectedFailure) -> None:
            self._end(sound=False)
            self._notebook.background.failed.emit(failure)

        self._notebook.background.submit(lambda: self._keeper.unsound(self._opened), checked, failed)

    def _end(self, *, sound: bool) -> None:
        self._sound = sound
        self.check_button.setEnabled(True)
        self._tell()

    def _tell(self) -> None:
        self.told.setText(
            self.tr("All is well.")
            if self._sound
            else self.tr("Something in it is damaged. Put the notebook back from a backup.")
        )
