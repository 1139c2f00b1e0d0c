"""An open notebook in the window: its pages, the bar beside them, and the way between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.models.languages import Language
from desktop.views.actions import Actions
from desktop.views.asking import Asking
from desktop.views.navigation import Navigation
from desktop.views.notebook import Notebook
from desktop.views.preferences import Preferences
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.models.readings import NotebookReading
    from desktop.views.dossier.page import DossierPage
    from desktop.views.keeper import Keeper, Opened
    from desktop.views.settings.page import SettingsPage

_LOOK = 10_000
"""Milliseconds between looks whether another program wrote in the notebook."""
_REST = 500
"""Milliseconds after which the list of youths is there, and the next page can be made ready."""


class Workspace(QObject):
    """The pages of one open notebook, made as they are needed.

    `language_chosen`, `lock_minutes_chosen` and `sheet_not_kept` come from the settings.
    """

    language_chosen = Signal(object)
    lock_minutes_chosen = Signal(int)
    sheet_not_kept = Signal()

    def __init__(
        self,
        opened: "Opened",
        notebook: Notebook,
        keeper: "Keeper",
        theme: Theme,
        speaking: Speaking,
        preferences: Preferences,
        actions: Actions,
        asking: Asking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # Pages bring the operations along, and those the database: not before a notebook is open.
        from desktop.views.youths.page import YouthsPage

        self.opened, self.notebook = opened, notebook
        self._closed = False
        self._keeper, self._theme, self._speaking = keeper, theme, speaking
        self._preferences, self._actions, self._asking = preferences, actions, asking
        self.navigation = Navigation(theme, actions)
        self.pages = QStackedWidget()
        self.youths = YouthsPage(notebook, theme, speaking.language)
        self.youths.opened.connect(self.open_dossier)
        self._dossier: DossierPage | None = None
        self._settings: SettingsPage | None = None
        self.pages.addWidget(self.youths)
        speaking.changed.connect(self._set_language)
        history = notebook.history
        history.undoTextChanged.connect(actions.show_undo)
        history.redoTextChanged.connect(actions.show_redo)
        notebook.saved.connect(self.navigation.show_saved)
        notebook.saving.connect(self.navigation.show_saving)
        notebook.changed.connect(self._changed)
        actions.open(True)
        self.show_youths()
        self._read_names()
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(notebook.look_around)
        self._looking.start()
        QTimer.singleShot(_REST, self, self._make_ready)

    @property
    def dossier(self) -> "DossierPage":
        """The page of one youth."""
        if self._dossier is None:
            from desktop.views.dossier.page import DossierPage

            self._dossier = DossierPage(self.notebook, self._theme, self._speaking.language)
            self._dossier.left.connect(self.show_youths)
            self.pages.addWidget(self._dossier)
        return self._dossier

    @property
    def settings(self) -> "SettingsPage":
        """The page with all that can be set."""
        if self._settings is None:
            from desktop.views.settings.page import SettingsPage

            self._settings = SettingsPage(
                self.notebook,
                self.opened,
                self._keeper,
                self._theme,
                self._speaking,
                self._preferences,
                self._asking,
            )
            self._settings.language_chosen.connect(self.language_chosen)
            self._settings.lock_minutes_chosen.connect(self.lock_minutes_chosen)
            self._settings.sheet_not_kept.connect(self.sheet_not_kept)
            self.pages.addWidget(self._settings)
        return self._settings

    def show_youths(self) -> None:
        """Go to the list of youths."""
        self._show(self.youths, "youths")

    def show_settings(self) -> None:
        """Go to the settings."""
        self._show(self.settings, "settings")

    def open_dossier(self, youth: UUID) -> None:
        """Go to the dossier of a youth."""
        self.flush()
        self.dossier.open(youth)
        self._show(self.dossier, "youths")

    def add_youth(self) -> None:
        """Begin with a new youth."""
        self.show_youths()
        self.youths.add_youth()

    def search(self) -> None:
        """Go and search the list of youths."""
        self.show_youths()
        self.youths.focus_search()

    def print_now(self) -> None:
        """Print what the dossier shows."""
        if self._dossier is not None and self._dossier is self.pages.currentWidget():
            self._dossier.print_now()

    def undo(self) -> None:
        """Undo what was done last; what is being typed is saved first, and so is what is undone."""
        self._after_saving(self.notebook.history.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._after_saving(self.notebook.history.redo)

    def flush(self) -> None:
        """Have the page that is shown save what is being typed."""
        shown = self.pages.currentWidget()
        if self.youths is shown:
            self.youths.flush()
        if self._dossier is not None and self._dossier is shown:
            self._dossier.flush()
        if self._settings is not None and self._settings is shown:
            self._settings.flush()

    def close(self, then: Callable[[], object]) -> None:
        """Save everything, let go of the notebook, take all of it from the screen, and call `then`."""
        self.flush()
        self._closed = True
        self._looking.stop()
        self._actions.open(False)
        self.notebook.close(then)
        for part in (self.navigation, self.pages):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def _after_saving(self, act: Callable[[], None]) -> None:
        self.flush()
        self.notebook.background.submit(lambda: None, lambda _nothing: None if self._closed else act())

    def _show(self, page: QWidget, place: str) -> None:
        if self.pages.currentWidget() is not page:
            self.flush()
        self.pages.setCurrentWidget(page)
        self.navigation.go_to(place)
        self._actions["print"].setEnabled(page is self._dossier)

    def _make_ready(self) -> None:
        self.dossier.set_language(self._speaking.language)

    def _set_language(self, language: Language) -> None:
        self.youths.set_language(language)
        if self._dossier is not None:
            self._dossier.set_language(language)

    def _changed(self, youth: object) -> None:
        if youth is None:
            self._read_names()

    def _read_names(self) -> None:
        from desktop.operations.questions.people import ReadNotebook

        self.notebook.ask(ReadNotebook(), self._show_names)

    def _show_names(self, reading: "NotebookReading") -> None:
        me = next((worker.name for worker in reading.workers if worker.id == reading.me), "")
        self.navigation.show_names(reading.name, me)
