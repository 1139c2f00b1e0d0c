"""The section on who can open the notebook: the passphrase, the recovery sheet, this PC's keyring."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, KeyringNotAvailable
from desktop.views.background import Background
from desktop.views.banner import announce
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.passphrases import NewPassphrase, PassphraseField
from desktop.views.recovery.keeping import KeepingTheKey
from desktop.views.recovery.paper import SheetOnPaper
from desktop.views.settings.section import Section
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from desktop.views.tick_box import TickBox

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class Unfolding(QWidget):
    """A button that unfolds a few fields, with a button that does it and one that does not."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_button = PushButton(theme, icon=icon)
        self.label = QLabel()
        self.passphrase = PassphraseField(theme)
        self.label.setBuddy(self.passphrase.line)
        self.error = words("error")
        self.do_button = PushButton(theme, "primary")
        self.cancel_button = PushButton(theme, "quiet")
        self._inside = QWidget()
        self.inside = QVBoxLayout(self._inside)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(8)
        self.inside.addWidget(self.label)
        self.inside.addWidget(self.passphrase)
        self.inside.addWidget(self.error)
        self.inside.addLayout(row(self.cancel_button, None, self.do_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row(self.open_button, None))
        column.addWidget(self._inside)
        self.open_button.clicked.connect(lambda: self.unfold(True))
        self.cancel_button.clicked.connect(lambda: self.unfold(False))
        self.unfold(False)

    def unfold(self, shown: bool) -> None:
        """Show or hide the fields; they are emptied."""
        self.passphrase.clear()
        self.error.hide()
        self._inside.setVisible(shown)
        self.open_button.setVisible(not shown)
        if shown:
            self.passphrase.setFocus()

    def say_error(self, sentence: str) -> None:
        """Say what went wrong, and ask again."""
        self.error.setText(sentence)
        self.error.show()
        announce(self.error, sentence)
        self.passphrase.ask_again()


class KeysSection(Section):
    """Changes the passphrase, makes a new recovery sheet, has this PC remember.

    `not_kept` when the page was left with a new recovery key of which we do not know that it was kept.
    """

    not_kept = Signal()

    def __init__(
        self,
        theme: Theme,
        speaking: Speaking,
        keeper: "Keeper",
        background: Background,
        opened: "Opened",
        paper: SheetOnPaper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaking, self._keeper, self._background = speaking, keeper, background
        self._opened = opened
        self._notebook_name = opened.folder.name
        self._told_words: Callable[[], str] | None = None
        self.change = Unfolding(theme, "key")
        self.new = NewPassphrase(theme)
        self.change.inside.insertWidget(2, self.new)
        self.change.do_button.clicked.connect(self._change)
        self.new.entered.connect(self._change)
        self.new.changed.connect(self._show)
        self.change.passphrase.line.textChanged.connect(self._show)
        self.renew = Unfolding(theme, "printer")
        self._renew_why = words("quiet")
        self.renew.inside.insertWidget(0, self._renew_why)
        self.renew.do_button.clicked.connect(self._renew)
        self.renew.passphrase.line.returnPressed.connect(self._renew)
        self.renew.passphrase.line.textChanged.connect(self._show)
        self.keeping = KeepingTheKey(theme, paper)
        self.keeping.kept.connect(self._kept)
        self.keeping.hide()
        self.remember = TickBox()
        self.remember.setEnabled(False)
        self.remember.clicked.connect(self._remember)
        self._no_keyring = words("quiet")
        self._no_keyring.hide()
        self.told = words("quiet")
        self.told.hide()
        self.add(self.remember, self._no_keyring, self.change, self.renew, self.keeping, self.told)
        self.retranslate()
        self._look()

    def set_notebook_name(self, name: str) -> None:
        """Say what name is to stand on a recovery sheet."""
        self._notebook_name = name

    def forget(self) -> None:
        """Take keys and passphrases from the screen."""
        if not self.keeping.isHidden():
            self.not_kept.emit()
        self.keeping.forget()
        self.keeping.hide()
        self.renew.setVisible(True)
        self.change.unfold(False)
        self.renew.unfold(False)
        self.new.clear()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Who can open it"))
        self.remember.setText(self.tr("Remember my passphrase on this PC: it then opens with my login"))
        self._no_keyring.setText(self.tr("This PC has no safe place to remember it; we ask each time."))
        self.change.open_button.setText(self.tr("Change my passphrase…"))
        self.change.label.setText(self.tr("The passphrase I have now"))
        self.change.do_button.setText(self.tr("Change it"))
        self.renew.open_button.setText(self.tr("New recovery sheet…"))
        self.renew.label.setText(self.tr("My passphrase"))
        self.renew.do_button.setText(self.tr("Make a new one"))
        self._renew_why.setText(
            self.tr("Is the sheet lost, or did somebody see it? With a new one, the old one opens nothing.")
        )
        for part in (self.change, self.renew):
            part.cancel_button.setText(self.tr("Cancel"))
            part.passphrase.line.setAccessibleName(part.label.text())
        if self._told_words:
            self.told.setText(self._told_words())
        self._show()

    def _show(self) -> None:
        self.change.do_button.setEnabled(bool(self.change.passphrase.text()) and self.new.complete)
        self.renew.do_button.setEnabled(bool(self.renew.passphrase.text()))

    def _tell(self, say: Callable[[], str]) -> None:
        self._told_words = say
        self.told.setText(say())
        self.told.show()
        announce(self.told, self.told.text())

    def _change(self) -> None:
        if not self.change.do_button.isEnabled():
            return
        old, new = self.change.passphrase.text(), self.new.text()
        self.change.do_button.setEnabled(False)

        def changed(_nothing: None) -> None:
            self.new.clear()
            self.change.unfold(False)
            self._tell(lambda: self.tr("From now on your new passphrase opens the notebook."))

        self._background.submit(
            lambda: self._keeper.change_passphrase(self._opened, old, new),
            changed,
            lambda failure: self._refused(self.change, failure),
        )

    def _renew(self) -> None:
        if not self.renew.do_button.isEnabled():
            return
        passphrase = self.renew.passphrase.text()
        self.renew.do_button.setEnabled(False)

        def renewed(recovery_key: str) -> None:
            self.renew.unfold(False)
            self.renew.hide()
            self.keeping.begin(self._notebook_name, recovery_key)
            self.keeping.show()

        self._background.submit(
            lambda: self._keeper.new_recovery_key(self._opened, passphrase),
            renewed,
            lambda failure: self._refused(self.renew, failure),
        )

    def _refused(self, part: Unfolding, failure: ExpectedFailure) -> None:
        self._show()
        part.say_error(failure.sentence(self._speaking.language))

    def _kept(self) -> None:
        self.keeping.hide()
        self.renew.show()
        self._tell(lambda: self.tr("The new recovery sheet holds from now on. Destroy the old one."))

    def _look(self) -> None:
        def look() -> tuple[bool, bool]:
            try:
                can = self._keeper.can_remember()
                return can, can and self._keeper.remembers(self._opened)
            except KeyringNotAvailable:
                return False, False

        def looked(seen: tuple[bool, bool]) -> None:
            can, remembers = seen
            self.remember.setVisible(can)
            self.remember.setEnabled(can)
            self.remember.setChecked(remembers)
            self._no_keyring.setVisible(not can)

        self._background.submit(look, looked)

    def _remember(self, wanted: bool) -> None:
        act = self._keeper.remember if wanted else self._keeper.forget

        def failed(failure: ExpectedFailure) -> None:
            self.remember.setChecked(not wanted)
            self._background.failed.emit(failure)

        self._background.submit(lambda: act(self._opened), lambda _nothing: None, failed)
