"""The notebook as it was at an earlier moment, to read: a line above says so, and leads back to today."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.views.background import Background
from desktop.views.boxes import words
from desktop.views.buttons import PushButton
from desktop.views.dossier.page import DossierPage
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.youths.page import YouthsPage

if TYPE_CHECKING:
    from desktop.views.keeper import Opened


class LookingBackPage(QWidget):
    """The list of youths and their dossiers as they were. What is meant to change them is refused in words.

    `left`: the worker goes back to today. `opened` carries the youth whose dossier is looked at, or None.
    """

    left = Signal()
    opened = Signal(object)

    def __init__(
        self,
        earlier: "Opened",
        at: datetime,
        background: Background,
        theme: Theme,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._at, self._theme, self._language = at, theme, language
        self.notebook = Notebook(earlier.desk, background, self)
        self.bar = QFrame()
        self.bar.setObjectName("looking_back")
        self._sign, self.sentence = QLabel(), words()
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.back_button = PushButton(theme, "primary")
        self.back_button.clicked.connect(self.left)
        self.youths = YouthsPage(self.notebook, theme, language)
        self.youths.opened.connect(self.open_dossier)
        self.dossier = DossierPage(self.notebook, theme, language)
        self.dossier.left.connect(self.show_youths)
        # What one can do with a whole dossier is done today.
        self.dossier.header.more_button.hide()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.youths)
        self.pages.addWidget(self.dossier)
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(12)
        for part in (self._sign, self.sentence, self.back_button):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def open_dossier(self, youth: UUID) -> None:
        """Look at the dossier of a youth."""
        self.dossier.open(youth)
        self.pages.setCurrentWidget(self.dossier)
        self.opened.emit(youth)

    def show_youths(self) -> None:
        """Look at the list."""
        self.pages.setCurrentWidget(self.youths)
        self.opened.emit(None)

    def search(self) -> None:
        """Search the list."""
        self.show_youths()
        self.youths.focus_search()

    def print_now(self) -> None:
        """Print what the dossier shows."""
        if self.pages.currentWidget() is self.dossier:
            self.dossier.print_now()

    def flush(self) -> None:
        """Nothing can be written here."""

    def close_notebook(self) -> None:
        """Let go of the notebook as it was."""
        self.notebook.close()

    def set_language(self, language: Language) -> None:
        """Write content and days in that language."""
        self._language = language
        self.youths.set_language(language)
        self.dossier.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        here = self._at.astimezone()
        moment = f"{day_in_words(here.date(), self._language)}, {here:%H:%M}"
        self.sentence.setText(
            self.tr("You are looking at the notebook as it was on {moment}.").format(moment=moment)
        )
        self.back_button.setText(self.tr("Back to today"))
        self.setAccessibleName(self.sentence.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        palette = self._theme.palette
        self.bar.setStyleSheet(
            f"QFrame#looking_back {{ background: {palette.celebration}; border: none; }}"
            f"QFrame#looking_back QLabel {{ color: {palette.on_celebration}; font-weight: 600; }}"
        )
        sign = self._theme.icon("eye", palette.on_celebration)
        self._sign.setPixmap(sign.pixmap(QSize(20, 20), self.devicePixelRatioF()))
