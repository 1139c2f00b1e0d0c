"""Fields for passphrases: one to open with, two for a new one."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.boxes import words
from desktop.views.buttons import IconButton
from desktop.views.strength import LEAST_CHARACTERS, Strength, strength
from desktop.views.theme import Theme


class PassphraseField(QWidget):
    """A passphrase, hidden unless one asks to see it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton(theme, "eye")
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self.line, 1)
        beside.addWidget(self.eye)
        self.setFocusProxy(self.line)
        self.retranslate()

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field and hide it again."""
        self.line.clear()
        self.eye.setChecked(False)

    def ask_again(self) -> None:
        """Put the focus on it with all of it selected, to be typed anew."""
        self.line.setFocus()
        self.line.selectAll()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        shown = self.eye.isChecked()
        self.eye.say(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.show_icon("eye_off" if shown else "eye")
        self.retranslate()


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with plain help on how good it is.

    `changed` on every key; `entered` on Enter once it is complete.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.first, self.again = PassphraseField(theme), PassphraseField(theme)
        self._first_label, self._again_label = QLabel(), QLabel()
        self._first_label.setBuddy(self.first.line)
        self._again_label.setBuddy(self.again.line)
        self._advice = words("quiet")
        self.judgement = words()
        self._sign = QLabel()
        judged = QGridLayout()
        judged.setHorizontalSpacing(8)
        judged.addWidget(self._sign, 0, 0)
        judged.addWidget(self.judgement, 0, 1)
        judged.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._advice)
        column.addSpacing(6)
        for label, field in ((self._first_label, self.first), (self._again_label, self.again)):
            column.addWidget(label)
            column.addWidget(field)
            field.line.textChanged.connect(self._typed)
        column.addLayout(judged)
        self.first.line.returnPressed.connect(self.again.line.setFocus)
        self.again.line.returnPressed.connect(self._enter)
        self.setFocusProxy(self.first)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def complete(self) -> bool:
        """Whether it is long enough and twice the same."""
        return strength(self.text()) > Strength.TOO_SHORT and self.text() == self.again.text()

    def text(self) -> str:
        """The passphrase."""
        return self.first.text()

    def clear(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.again.clear()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._advice.setText(
            self.tr(
                "Take three or four words that do not belong together: easy to remember, hard to guess. "
                "Nobody can look it up for you later."
            )
        )
        self._first_label.setText(self.tr("New passphrase"))
        self._again_label.setText(self.tr("The same once more"))
        self.first.line.setAccessibleName(self._first_label.text())
        self.again.line.setAccessibleName(self._again_label.text())
        self._judge()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        self._judge()
        self.changed.emit()

    def _enter(self) -> None:
        if self.complete:
            self.entered.emit()

    def _judge(self) -> None:
        palette = self._theme.palette
        judged = strength(self.text())
        again = self.again.text()
        icon, colour = "info", palette.quiet
        if not self.text():
            sentence = self.tr("At least %n characters.", "", LEAST_CHARACTERS)
        elif judged is Strength.TOO_SHORT:
            missing = max(1, LEAST_CHARACTERS - len(self.text().strip()))
            sentence = self.tr("Too short still: %n more character(s).", "", missing)
        elif again and again != self.text() and not self.text().startswith(again):
            sentence = self.tr("The two are not the same.")
            icon, colour = "alert_triangle", palette.danger
        elif judged is Strength.WEAK:
            sentence = self.tr("This can be guessed. Add a word or two.")
            icon, colour = "alert_triangle", palette.danger
        elif judged is Strength.FAIR:
            sentence = self.tr("Fair. One more word makes it strong.")
            icon, colour = "check", palette.accent
        else:
            sentence = self.tr("Strong.")
            icon, colour = "check", palette.accent
        self._sign.setPixmap(self._theme.icon(icon, colour).pixmap(QSize(18, 18), self.devicePixelRatioF()))
        self.judgement.setText(sentence)
        self.first.line.setAccessibleDescription(sentence)
