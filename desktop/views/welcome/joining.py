"""The way into a notebook that a team shares: its folder, the passphrase from the coordinator, a place here."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, WrongPassphrase
from desktop.models.sharing import FoundNotebook
from desktop.views.asking import Asking
from desktop.views.background import Background
from desktop.views.banner import Words, announce
from desktop.views.boxes import Card, centred, row, words
from desktop.views.buttons import PushButton
from desktop.views.choices import ChoiceRow
from desktop.views.into_view import bring_into_view
from desktop.views.passphrases import PassphraseField
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from desktop.views.welcome.place import Place

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class JoinTeam(QWidget):
    """Joins a shared notebook. `left` when one goes back; `opened` carries an Opened."""

    left = Signal()
    opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        speaking: Speaking,
        keeper: "Keeper",
        background: Background,
        place: Path,
        asking: Asking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaking, self._keeper, self._background = speaking, keeper, background
        self._asking = asking
        self._looked_in: str | None = None
        self._found: dict[Path, FoundNotebook] = {}
        self._trouble: Words | None = None
        self._joining = False
        self._title, self._why = words("title"), words("quiet")
        self._folder_label, self._which_label, self._passphrase_label = QLabel(), QLabel(), QLabel()
        self.folder = QLineEdit()
        self.folder_button = PushButton(theme, icon="folder")
        self.which: ChoiceRow[Path] = ChoiceRow()
        self.passphrase = PassphraseField(theme)
        self.place = Place(theme, place, asking.folder)
        self.error = words("error")
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.back_button = PushButton(theme, "quiet", "arrow_left")
        self.join_button = PushButton(theme, "primary")
        self._asked, self._gap = QWidget(), QWidget()
        self._gap.setFixedHeight(2)
        self._lay_out()
        self.folder_button.clicked.connect(self._choose)
        self.folder.returnPressed.connect(self._entered)
        self.folder.editingFinished.connect(self._look)
        self.folder.textEdited.connect(lambda _text: self._forget_found())
        self.which.chosen.connect(lambda _folder: self._propose())
        self.passphrase.line.textChanged.connect(self._show)
        self.passphrase.line.returnPressed.connect(self._join)
        self.back_button.clicked.connect(self.left)
        self.join_button.clicked.connect(self._join)
        self.retranslate()

    def begin(self) -> None:
        """Start with the folder."""
        self.passphrase.clear()
        self._say_trouble(None)
        self.folder.setFocus()
        self.folder.selectAll()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._title.setText(self.tr("Join my team"))
        self._why.setText(
            self.tr("Your coordinator tells you which folder it is, and gives you a first passphrase.")
        )
        self._folder_label.setText(self.tr("The shared folder"))
        self.folder.setAccessibleName(self._folder_label.text())
        self.folder_button.setText(self.tr("Choose…"))
        self.folder_button.setAccessibleName(self.tr("Choose the shared folder…"))
        self.which.setAccessibleName(self.tr("Which notebook?"))
        self._passphrase_label.setText(self.tr("Passphrase"))
        self.passphrase.line.setAccessibleName(self._passphrase_label.text())
        self.back_button.setText(self.tr("Back"))
        self.join_button.setText(self.tr("Join"))
        self._say_trouble(self._trouble)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for label, field in (
            (self._folder_label, self.folder),
            (self._which_label, self.which),
            (self._passphrase_label, self.passphrase.line),
        ):
            label.setBuddy(field)
        folder = row(self.folder, self.folder_button)
        folder.setStretch(0, 1)
        column = QVBoxLayout(self._asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._folder_label)
        column.addLayout(folder)
        column.addSpacing(8)
        column.addWidget(self._which_label)
        column.addWidget(self.which)
        column.addWidget(self._gap)
        column.addWidget(self._passphrase_label)
        column.addWidget(self.passphrase)
        column.addSpacing(8)
        column.addWidget(self.place)
        card = Card()
        card.add(self._title, self._why, self._asked, self.error)
        card.add(self.progress, row(self.back_button, None, self.join_button))
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addLayout(centred(card, 620))
        whole.addStretch(2)

    def _choose(self) -> None:
        title = self.tr("In which folder does your team share its notebook?")
        chosen = self._asking.folder(title, Path(self.folder.text() or Path.home()), self)
        if chosen is not None:
            self.folder.setText(str(chosen))
            self._look()

    def _entered(self) -> None:
        self._look()
        self.passphrase.setFocus()

    def _look(self) -> None:
        text = self.folder.text().strip().strip('"')
        if not text or text == self._looked_in:
            return
        self._forget_found()
        self._looked_in = text

        def found(notebooks: tuple[FoundNotebook, ...]) -> None:
            if text == self._looked_in:
                self._take(notebooks)

        def failed(failure: ExpectedFailure) -> None:
            if text == self._looked_in:
                self._looked_in = None
                self._fail(failure)

        self._background.submit(lambda: self._keeper.shared_notebooks(Path(text)), found, failed)

    def _take(self, notebooks: tuple[FoundNotebook, ...]) -> None:
        self._found = {notebook.folder: notebook for notebook in notebooks}
        if not notebooks:
            self._looked_in = None
            self._say_trouble(
                lambda: self.tr(
                    "No shared notebook lies in this folder. Ask your coordinator which one it is."
                )
            )
            self.folder.setFocus()
            return
        self.which.show_choices(
            [(notebook.folder, notebook.name) for notebook in notebooks], notebooks[0].folder
        )
        self._propose()
        if len(notebooks) > 1:
            self.which.button(notebooks[0].folder).setFocus()
        else:
            self.passphrase.setFocus()

    def _forget_found(self) -> None:
        self._looked_in = None
        self._found = {}
        self._say_trouble(None)
        self._show()

    def _propose(self) -> None:
        notebook = self._chosen()
        self.place.show_name(notebook.name if notebook else "")
        self._show()

    def _chosen(self) -> FoundNotebook | None:
        return self._found.get(self.which.current) if self.which.current else None

    def _show(self) -> None:
        several = len(self._found) > 1
        self._which_label.setVisible(bool(self._found))
        self._gap.setVisible(bool(self._found))
        self.which.setVisible(several)
        names = " · ".join(notebook.name for notebook in self._found.values())
        self._which_label.setText(
            self.tr("Which notebook?") if several else self.tr("Found: {name}").format(name=names)
        )
        self.place.setVisible(bool(self._found))
        self._asked.setEnabled(not self._joining)
        self.back_button.setEnabled(not self._joining)
        self.progress.setVisible(self._joining)
        ready = self._chosen() is not None and bool(self.passphrase.text())
        self.join_button.setEnabled(ready and not self._joining)

    def _join(self) -> None:
        notebook = self._chosen()
        if notebook is None or not self.join_button.isEnabled():
            return
        shared, passphrase, folder = notebook.folder, self.passphrase.text(), self.place.folder
        self._joining = True
        self._say_trouble(None)
        self._show()
        self._background.submit(
            lambda: self._keeper.join(shared, passphrase, folder), self._joined, self._failed
        )

    def _joined(self, opened: "Opened") -> None:
        self._joining = False
        self.passphrase.clear()
        self._show()
        self.opened.emit(opened)

    def _failed(self, failure: ExpectedFailure) -> None:
        self._joining = False
        self._show()
        self._fail(failure)

    def _fail(self, failure: ExpectedFailure) -> None:
        if isinstance(failure, WrongPassphrase):
            # Nobody who joins has a recovery sheet, which is what the usual sentence speaks of.
            self._say_trouble(
                lambda: self.tr(
                    "That passphrase does not fit. Look whether Caps Lock is on; your coordinator can make you "
                    "a new one."
                )
            )
            self.passphrase.ask_again()
        else:
            self._say_trouble(lambda: failure.sentence(self._speaking.language))

    def _say_trouble(self, say: Words | None) -> None:
        self._trouble = say
        self.error.setVisible(say is not None)
        self.error.setText(say() if say else "")
        if say:
            bring_into_view(self.error)
            announce(self.error, self.error.text())
