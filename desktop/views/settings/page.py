"""The settings: sections under each other, on the program, people, life domains, the notebook and its keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.readings import NotebookReading
from desktop.operations.questions.people import ReadNotebook
from desktop.views.asking import Asking
from desktop.views.at_the_wheel.settings import YouthScreenSettings
from desktop.views.boxes import centred, scrolling, words
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook
from desktop.views.preferences import Preferences
from desktop.views.recovery.paper import SheetOnPaper
from desktop.views.settings.domain_fields import AskPicture
from desktop.views.settings.domains import DomainsSection
from desktop.views.settings.keys import KeysSection
from desktop.views.settings.notebook import NotebookSection
from desktop.views.settings.people import CompanionsSection, MeSection
from desktop.views.settings.picture_file import ask_picture
from desktop.views.settings.program import ProgramSection
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened


class SettingsPage(QWidget):
    """All that can be set.

    `language_chosen` carries a Language, `lock_minutes_chosen` a number; `sheet_not_kept` as KeysSection.
    """

    sheet_not_kept = Signal()
    language_chosen = Signal(object)
    lock_minutes_chosen = Signal(int)

    def __init__(
        self,
        notebook: Notebook,
        opened: "Opened",
        keeper: "Keeper",
        theme: Theme,
        speaking: Speaking,
        preferences: Preferences,
        asking: Asking,
        ask_picture: AskPicture = ask_picture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        turns = InTurn(notebook, self)
        paper = SheetOnPaper(keeper, notebook.background, speaking, self, asking)
        self._title = words("title")
        self.program = ProgramSection(theme, speaking, preferences)
        self.me = MeSection(notebook, turns)
        self.companions = CompanionsSection(theme, notebook, turns)
        self.domains = DomainsSection(theme, notebook, turns, speaking, ask_picture)
        self.youth_screen = YouthScreenSettings(notebook, theme, speaking.language)
        speaking.changed.connect(self.youth_screen.set_language)
        self.book = NotebookSection(theme, notebook, turns, keeper, opened)
        self.keys = KeysSection(theme, speaking, keeper, notebook.background, opened, paper)
        self.program.language_chosen.connect(self.language_chosen)
        self.program.lock_minutes_chosen.connect(self.lock_minutes_chosen)
        self.keys.not_kept.connect(self.sheet_not_kept)
        sections = QWidget()
        column = QVBoxLayout(sections)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._title)
        for section in (
            self.program,
            self.me,
            self.companions,
            self.domains,
            self.youth_screen,
            self.book,
            self.keys,
        ):
            column.addWidget(section)
        column.addStretch(1)
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(28, 22, 28, 28)
        middle.addLayout(centred(sections, 760))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
        self._fresh = Afresh(notebook, turns, ReadNotebook, self._show, self)
        notebook.changed.connect(self._changed)
        self._read()
        self.retranslate()

    def flush(self) -> None:
        """Save now what was typed, and take keys and passphrases from the screen."""
        self.me.fields.flush()
        self.companions.flush()
        self.domains.flush()
        self.youth_screen.flush()
        self.book.flush()
        self.keys.forget()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._title.setText(self.tr("Settings"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _changed(self, youth: object) -> None:
        if youth is None:
            self._read()

    def _read(self) -> None:
        self._fresh.ask()
        self.domains.read()

    def _show(self, reading: NotebookReading) -> None:
        self.me.show_notebook(reading)
        self.companions.show_notebook(reading)
        self.book.show_notebook(reading)
        self.keys.set_notebook_name(reading.name)
