"""The page that opens a locked notebook: by passphrase, by this PC's keyring, or by the recovery key."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.errors import (
    ExpectedFailure,
    NotebookMissing,
    RecoveryKeyDoesNotAddUp,
    RecoveryKeyIncomplete,
    RecoveryKeyMistyped,
    WrongPassphrase,
    WrongRecoveryKey,
)
from desktop.views.background import Background
from desktop.views.banner import announce
from desktop.views.boxes import Card, centred, row, scrolling, words
from desktop.views.buttons import PushButton
from desktop.views.passphrases import PassphraseField
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from desktop.views.tick_box import TickBox
from desktop.views.unlock.attempts import Attempts

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened
    from desktop.views.unlock.forgotten import Forgotten

_KEY_TROUBLES = (RecoveryKeyMistyped, RecoveryKeyIncomplete, RecoveryKeyDoesNotAddUp, WrongRecoveryKey)


class UnlockPage(QWidget):
    """Opens one notebook.

    `opened` carries an Opened; `missing` the failure when there is no notebook in the folder any
    more; `left` when the worker wants another notebook.
    """

    opened = Signal(object)
    missing = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        speaking: Speaking,
        keeper: "Keeper",
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._speaking = theme, speaking
        self._keeper = keeper
        self._folder = Path()
        self._demo = False
        self._busy = False
        self._can_remember: bool | None = None
        self._attempts = Attempts(keeper, background, self)
        self._attempts.opened.connect(self._take)
        self._attempts.nothing.connect(self._remembers_nothing)
        self._attempts.failed.connect(self._fail)
        self._attempts.keyring.connect(self._know_keyring)
        self._failure: ExpectedFailure | None = None
        self.setProperty("kind", "page")
        self._build()
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_notebook(self, folder: Path, *, demo: bool = False) -> None:
        """Ask for the passphrase of the notebook in `folder`; that of the demo is told to everybody."""
        self._folder, self._demo = folder, demo
        self._attempts.drop()
        self._clear()
        self._name.setText(folder.name)
        self._path.setText(str(folder).replace("\\", "\\\u200b").replace("/", "/\u200b"))
        self.login_button.hide()
        self.remember.setChecked(False)
        self._show_keyring()
        self.forgotten_button.setVisible(not demo)
        self._show_forgotten(False)
        self._wait(False)
        self.passphrase.setFocus()

    def look(self, *, by_itself: bool = False, offer_login_for: "Opened | None" = None) -> None:
        """See whether the notebook is there and what the keyring of this PC can do, beside the typing.

        `by_itself`: open it without asking, if the keyring can. `offer_login_for`: a notebook that was
        open a moment ago; if the keyring opens it, offer that as a button.
        """
        self._attempts.look(self._folder, by_itself=by_itself, offer_login_for=offer_login_for)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._label.setText(self.tr("Passphrase"))
        self.passphrase.line.setAccessibleName(self._label.text())
        self._hint.setText(self.tr("The passphrase of the demo notebook is: demo"))
        self._hint.setVisible(self._demo)
        self.remember.setText(self.tr("Remember on this PC: it then opens with my login"))
        self._no_keyring.setText(self.tr("This PC has no safe place to remember it; we ask each time."))
        self.login_button.setText(self.tr("Unlock with this PC’s login"))
        self.forgotten_button.setText(self.tr("I forgot my passphrase"))
        self.other_button.setText(self.tr("Another notebook…"))
        self.open_button.setText(self.tr("Opening…") if self._busy else self.tr("Open"))
        self._show_failure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self._picture, self._label = QLabel(), QLabel()
        self._name, self._path = words("title"), words("small")
        self._hint = words("quiet")
        self.passphrase = PassphraseField(self._theme)
        self._label.setBuddy(self.passphrase.line)
        self.passphrase.line.returnPressed.connect(self._open)
        self.error = words("error")
        self.remember = TickBox()
        self._no_keyring = words("quiet")
        self.open_button = PushButton(self._theme, "primary")
        self.open_button.clicked.connect(self._open)
        self.login_button = PushButton(self._theme, icon="key")
        self.login_button.clicked.connect(self._open_by_login)
        self.forgotten_button = PushButton(self._theme, "quiet")
        self.forgotten_button.clicked.connect(lambda: self._show_forgotten(True))
        self.other_button = PushButton(self._theme, "quiet")
        self.other_button.clicked.connect(self._leave)
        self._forgotten: Forgotten | None = None
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(8)
        for thing in (self._hint, self._label, self.passphrase, self.error, self.remember, self._no_keyring):
            asking.addWidget(thing)
        asking.addSpacing(8)
        asking.addWidget(self.open_button)
        asking.addWidget(self.login_button)
        asking.addLayout(row(self.forgotten_button, None, self.other_button))
        card = Card()
        head = row(self._picture)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._path)
        head.addLayout(names, 1)
        head.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        card.add(head)
        card.column.addSpacing(6)
        card.add(self._asking)
        self._card = card
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 18, 28, 18)
        column.addStretch(2)
        column.addLayout(centred(card, 520))
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))

    @property
    def forgotten(self) -> "Forgotten":
        """What is asked of who forgot the passphrase."""
        if self._forgotten is None:
            # Most never need it: it is loaded and made when somebody does.
            from desktop.views.unlock.forgotten import Forgotten

            self._forgotten = Forgotten(self._theme)
            self._forgotten.left.connect(lambda: self._show_forgotten(False))
            self._forgotten.wanted.connect(self._recover)
            self._card.add(self._forgotten)
        return self._forgotten

    def _open(self) -> None:
        folder, passphrase = self._folder, self.passphrase.text()
        if passphrase:
            self._try(lambda: self._keeper.open(folder, passphrase), remember=self.remember.isChecked())

    def _open_by_login(self) -> None:
        folder = self._folder
        self._try(lambda: self._keeper.open_remembered(folder))

    def _recover(self, recovery_key: str, passphrase: str) -> None:
        folder = self._folder
        self._try(lambda: self._keeper.recover(folder, recovery_key, passphrase))

    def _try(self, way: "Callable[[], Opened | None]", *, remember: bool = False) -> None:
        if not self._busy:
            self._failure = None
            self._wait(True)
            self._attempts.begin(way, remember=remember)

    def _take(self, opened: "Opened") -> None:
        self._wait(False)
        self._clear()
        self.opened.emit(opened)

    def _remembers_nothing(self) -> None:
        self._wait(False)
        self.login_button.hide()
        self.passphrase.setFocus()

    def _leave(self) -> None:
        self._attempts.drop()
        self.left.emit()

    def _fail(self, failure: ExpectedFailure) -> None:
        self._wait(False)
        if isinstance(failure, NotebookMissing):
            self.missing.emit(failure)
            return
        self._failure = failure
        self._show_failure()
        announce(self, failure.sentence(self._speaking.language))
        if isinstance(failure, WrongPassphrase):
            self.passphrase.ask_again()
        elif isinstance(failure, _KEY_TROUBLES):
            self.forgotten.key.setFocus()
        else:
            self.passphrase.setFocus()

    def _show_failure(self) -> None:
        sentence = self._failure.sentence(self._speaking.language) if self._failure else ""
        for label in (self.error, self._forgotten.error if self._forgotten else self.error):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self.passphrase.line.setAccessibleDescription(sentence)

    def _wait(self, busy: bool) -> None:
        self._busy = busy
        self._asking.setEnabled(not busy)
        if self._forgotten:
            self._forgotten.setEnabled(not busy)
        self.retranslate()

    def _know_keyring(self, can_remember: bool, offer_login: bool) -> None:
        self._can_remember = can_remember
        self._show_keyring()
        self.login_button.setVisible(offer_login)

    def _show_keyring(self) -> None:
        # Until it is known, the box keeps its place, so that nothing jumps.
        self.remember.setVisible(not self._demo and self._can_remember is not False)
        self.remember.setEnabled(self._can_remember is True)
        self._no_keyring.setVisible(not self._demo and self._can_remember is False)

    def _show_forgotten(self, shown: bool) -> None:
        self._failure = None
        self._show_failure()
        self._asking.setVisible(not shown)
        if shown:
            self.forgotten.show()
            self.forgotten.setFocus()
        else:
            if self._forgotten:
                self._forgotten.hide()
            self.passphrase.setFocus()

    def _clear(self) -> None:
        self._failure = None
        self.passphrase.clear()
        if self._forgotten:
            self._forgotten.clear()
        self._show_failure()

    def _dress(self) -> None:
        lock = self._theme.icon("lock", self._theme.palette.accent)
        self._picture.setPixmap(lock.pixmap(QSize(32, 32), self.devicePixelRatioF()))
