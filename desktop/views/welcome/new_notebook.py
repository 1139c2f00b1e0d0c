"""The way to a new notebook, in three steps on one page: names, a passphrase, the recovery sheet."""

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, PassphraseTooShort
from desktop.views.asking import Asking
from desktop.views.background import Background
from desktop.views.banner import announce
from desktop.views.boxes import Card, centred, row, words
from desktop.views.buttons import PushButton
from desktop.views.passphrases import NewPassphrase
from desktop.views.recovery.keeping import KeepingTheKey
from desktop.views.recovery.paper import SheetOnPaper
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from desktop.views.welcome.naming import Naming

if TYPE_CHECKING:
    from desktop.views.keeper import Created, Keeper, Opened


class Step(IntEnum):
    """How far one is."""

    NAMES = 1
    PASSPHRASE = 2
    SHEET = 3


class NewNotebook(QWidget):
    """Makes a notebook.

    `left` when one goes back before it is made. `made` carries an Opened as soon as there is one, and
    `opened` hands it over once the recovery sheet was kept.
    """

    left = Signal()
    made = Signal(object)
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
        self._opened: Opened | None = None
        self._making = False
        self.step = Step.NAMES
        self._count, self._title = words("section"), words("title")
        self.naming = Naming(theme, place, asking.folder)
        self.passphrase = NewPassphrase(theme)
        paper = SheetOnPaper(keeper, background, speaking, self, asking)
        self.keeping = KeepingTheKey(theme, paper)
        self.error = words("error")
        self.error.hide()
        self._progress = QProgressBar(maximum=0, textVisible=False)
        self._progress.hide()
        self.back_button = PushButton(theme, "quiet", "arrow_left")
        self.on_button = PushButton(theme, "primary")
        self.back_button.clicked.connect(self._back)
        self.on_button.clicked.connect(self._go_on)
        self.naming.changed.connect(self._show)
        self.naming.entered.connect(self._go_on)
        self.passphrase.changed.connect(self._show)
        self.passphrase.entered.connect(self._go_on)
        self.keeping.kept.connect(self._kept)
        card = Card()
        card.add(self._count, self._title, self.naming, self.passphrase, self.keeping, self.error)
        card.add(self._progress, row(self.back_button, None, self.on_button))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(centred(card, 620))
        column.addStretch(2)
        self.retranslate()

    def begin(self) -> None:
        """Start with the names."""
        self._go_to(Step.NAMES)

    def let_go(self) -> None:
        """Let go of a notebook that was made and not yet handed over, as when the window closes."""
        opened, self._opened = self._opened, None
        if opened:
            self.keeping.forget()
            self._background.submit(opened.desk.close, lambda _nothing: None)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.back_button.setText(self.tr("Back"))
        self.on_button.setText(self.tr("Go on"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _go_to(self, step: Step) -> None:
        self.step = step
        self.error.hide()
        self._show()
        {Step.NAMES: self.naming, Step.PASSPHRASE: self.passphrase, Step.SHEET: self.keeping.sheet}[
            step
        ].setFocus()

    def _show(self) -> None:
        names, passphrase = self.step is Step.NAMES, self.step is Step.PASSPHRASE
        sheet = self.step is Step.SHEET
        self._count.setText(self.tr("STEP {number} OF {count}").format(number=self.step, count=len(Step)))
        if names:
            self._title.setText(self.tr("A new notebook"))
        elif passphrase:
            self._title.setText(self.tr("Your passphrase"))
        else:
            self._title.setText(self.tr("The recovery sheet"))
        self.naming.setVisible(names)
        self.passphrase.setVisible(passphrase)
        self.keeping.setVisible(sheet)
        self.back_button.setVisible(not sheet)
        self.on_button.setVisible(not sheet)
        complete = self.naming.complete if names else self.passphrase.complete
        self.on_button.setEnabled(complete and not self._making)
        self.back_button.setEnabled(not self._making)
        self.passphrase.setEnabled(not self._making)
        self._progress.setVisible(self._making)

    def _back(self) -> None:
        if self.step is Step.PASSPHRASE:
            self._go_to(Step.NAMES)
        else:
            self.left.emit()

    def _go_on(self) -> None:
        if self._making:
            return
        if self.step is Step.NAMES:
            self._go_to(Step.PASSPHRASE)
            return
        self._making = True
        self.error.hide()
        self._show()
        folder, passphrase = self.naming.folder, self.passphrase.text()
        name, worker = self.naming.name.text().strip(), self.naming.worker.text().strip()
        self._background.submit(
            lambda: self._keeper.create(folder, name, worker, passphrase), self._made, self._failed
        )

    def _made(self, created: "Created") -> None:
        self._making = False
        self._opened = created.opened
        self.passphrase.clear()
        self.keeping.begin(self.naming.name.text().strip(), created.recovery_key)
        self._go_to(Step.SHEET)
        self.made.emit(created.opened)

    def _failed(self, failure: ExpectedFailure) -> None:
        self._making = False
        # All but a passphrase that is too short has to do with the names or the folder.
        self._go_to(Step.PASSPHRASE if isinstance(failure, PassphraseTooShort) else Step.NAMES)
        self.error.setText(failure.sentence(self._speaking.language))
        self.error.show()
        announce(self.error, self.error.text())

    def _kept(self) -> None:
        opened, self._opened = self._opened, None
        # The next new notebook begins with empty fields.
        self.naming.name.clear()
        self.naming.worker.clear()
        if opened:
            self.opened.emit(opened)
