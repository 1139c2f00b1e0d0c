"""A message above the page that stays until it is closed, and never stands in the way."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.views.buttons import IconButton
from desktop.views.theme import Theme

Words = Callable[[], str]
"""Words in the language of the moment, asked again when that changes."""


class Tone(StrEnum):
    """What kind of news it is."""

    INFO = "info"
    TROUBLE = "trouble"


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence that has appeared on the screen."""
    # It costs some milliseconds to load, and the first window has nothing to say.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Banner(QFrame):
    """One message at a time; a new one takes the place of the old. `shown`: whether there is one."""

    shown = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.INFO
        self._say: Words | None = None
        self._offer: Words | None = None
        self._act: Callable[[], None] | None = None
        self.setProperty("kind", "banner")
        self._sign = QLabel()
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.action = QPushButton()
        self.action.clicked.connect(self._acted)
        self.close_button = IconButton(theme, "x")
        self.close_button.clicked.connect(self.clear)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 8, 6)
        line.setSpacing(12)
        line.addWidget(self._sign)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.action)
        line.addWidget(self.close_button)
        theme.changed.connect(self._dress)
        self.retranslate()
        self.hide()

    def tell(
        self,
        say: Words,
        tone: Tone = Tone.INFO,
        offer: Words | None = None,
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence, and a button with the words `offer` that closes the banner and calls `act`."""
        self._say, self._tone, self._offer, self._act = say, tone, offer, act
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.action.setVisible(act is not None)
        self._dress()
        self.retranslate()
        self.show()
        self.shown.emit(True)
        announce(self, self.sentence.text())

    def clear(self) -> None:
        """Take the message away."""
        if self._say is None:
            return
        self._say = self._offer = self._act = None
        self.sentence.clear()
        self.hide()
        self.shown.emit(False)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.close_button.say(self.tr("Close this message"))
        self.setAccessibleName(self.tr("Message"))
        if self._say:
            self.sentence.setText(self._say())
            self.setAccessibleDescription(self.sentence.text())
        if self._offer:
            self.action.setText(self._offer())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _acted(self) -> None:
        act = self._act
        self.clear()
        if act:
            act()

    def _dress(self) -> None:
        trouble = self._tone is Tone.TROUBLE
        palette = self._theme.palette
        name, colour = ("alert_triangle", palette.danger) if trouble else ("info", palette.accent)
        self._sign.setPixmap(self._theme.icon(name, colour).pixmap(QSize(20, 20), self.devicePixelRatioF()))
