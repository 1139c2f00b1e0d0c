"""For who forgot the passphrase: the recovery key from the sheet, and a new passphrase."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.passphrases import NewPassphrase
from desktop.views.theme import Theme


class Forgotten(QWidget):
    """Asks for both. `wanted` carries the recovery key and the new passphrase; `left` on going back."""

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why, self._key_label = words(), QLabel()
        self.key = QLineEdit()
        self._key_label.setBuddy(self.key)
        self._new_label = words("heading")
        self.passphrase = NewPassphrase(theme)
        self.error = words("error")
        self.error.hide()
        self.back_button = PushButton(theme, "quiet", "arrow_left")
        self.open_button = PushButton(theme, "primary")
        self.back_button.clicked.connect(self.left)
        self.open_button.clicked.connect(self._want)
        self.key.returnPressed.connect(self.passphrase.setFocus)
        self.key.textChanged.connect(self._show)
        self.passphrase.changed.connect(self._show)
        self.passphrase.entered.connect(self._want)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        column.addWidget(self._key_label)
        column.addWidget(self.key)
        column.addSpacing(10)
        column.addWidget(self._new_label)
        column.addWidget(self.passphrase)
        column.addWidget(self.error)
        column.addSpacing(8)
        column.addLayout(row(self.back_button, None, self.open_button))
        self.setFocusProxy(self.key)
        self.retranslate()
        self._show()

    def clear(self) -> None:
        """Forget what was typed."""
        self.key.clear()
        self.passphrase.clear()
        self.error.hide()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._why.setText(
            self.tr("That happens. The recovery sheet that was printed with this notebook opens it too.")
        )
        self._key_label.setText(self.tr("Recovery key, as it stands on the sheet"))
        self.key.setAccessibleName(self._key_label.text())
        self._new_label.setText(self.tr("Your new passphrase"))
        self.back_button.setText(self.tr("Back"))
        self.open_button.setText(self.tr("Open the notebook"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        self.open_button.setEnabled(bool(self.key.text().strip()) and self.passphrase.complete)

    def _want(self) -> None:
        if self.open_button.isEnabled():
            self.wanted.emit(self.key.text(), self.passphrase.text())
