"""An open notebook in the window: its pages, the bar beside them, and the way between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.views.actions import Actions
from desktop.views.asking import Asking
from desktop.views.further_pages import FurtherPages
from desktop.views.navigation import Navigation
from desktop.views.notebook import Notebook
from desktop.views.preferences import Preferences
from desktop.views.speaking import Speaking
from desktop.views.standing.notices import Notices, Subject
from desktop.views.standing.together import Together
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.views.dossier.page import DossierPage
    from desktop.views.keeper import Keeper, Opened
    from desktop.views.settings.page import SettingsPage
    from desktop.views.team.page import TeamPage

_REST = 500
"""Milliseconds after which the list of youths is there, and the next page can be made ready."""


class Workspace(QObject):
    """The pages of one open notebook, made as they are needed; `view` is the page with what is told above it.

    `language_chosen`, `lock_minutes_chosen` and `sheet_not_kept` come from the settings; `wheel_wanted`
    carries the id of a youth who is to be at the wheel.
    """

    language_chosen = Signal(object)
    lock_minutes_chosen = Signal(int)
    sheet_not_kept = Signal()
    wheel_wanted = Signal(object)

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
        told: set[tuple[UUID, Subject]],
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
        self.pages, self.notices = QStackedWidget(), Notices(theme)
        self.view = QWidget()
        column = QVBoxLayout(self.view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        where = self.navigation.place
        self.further = FurtherPages(
            opened, notebook, keeper, theme, speaking, asking, self.pages, where, self
        )
        self.together = Together(
            notebook,
            self.navigation,
            self.notices,
            opened.worker_id,
            lambda: speaking.language,
            told,
            self,
        )
        self.youths = YouthsPage(notebook, theme, speaking.language)
        self.youths.opened.connect(self.open_dossier)
        self._dossier: DossierPage | None = None
        self._settings: SettingsPage | None = None
        self._team: TeamPage | None = None
        self.pages.addWidget(self.youths)
        speaking.changed.connect(self._set_language)
        history = notebook.history
        history.undoTextChanged.connect(actions.show_undo)
        history.redoTextChanged.connect(actions.show_redo)
        self.further.shown.connect(self._show)
        self.further.erased.connect(self._forget)
        self.further.looked_at.connect(self.together.open_dossier)
        self.together.clashes_wanted.connect(self.further.show_clashes)
        self.together.team_wanted.connect(self.show_team)
        actions.open(True)
        self.show_youths()
        QTimer.singleShot(_REST, self, self._make_ready)

    @property
    def dossier(self) -> "DossierPage":
        """The page of one youth."""
        if self._dossier is None:
            from desktop.views.dossier.page import DossierPage

            self._dossier = DossierPage(self.notebook, self._theme, self._speaking.language)
            self._dossier.offer_the_wheel()
            self._dossier.left.connect(self.show_youths)
            self._dossier.wheel_wanted.connect(self.wheel_wanted)
            self._dossier.trail_wanted.connect(self.further.show_trail)
            self._dossier.erasing_wanted.connect(self.erase)
            self.together.in_dossier.connect(self._dossier.show_colleagues)
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

    @property
    def team(self) -> "TeamPage":
        """The page on the team and its backups."""
        if self._team is None:
            from desktop.views.team.page import TeamPage

            self._team = TeamPage(
                self.notebook, self.opened, self._keeper, self._theme, self._speaking, self._asking
            )
            self._team.look_back_wanted.connect(self.look_back)
            self._team.erase_wanted.connect(self.erase)
            self._team.trail_wanted.connect(self.further.show_trail)
            self.pages.addWidget(self._team)
        return self._team

    def show_youths(self) -> None:
        """Go to the list of youths."""
        self._show(self.youths, "youths")

    def show_team(self) -> None:
        """Go to the team and its backups."""
        self._show(self.team, "team")

    def show_settings(self) -> None:
        """Go to the settings."""
        self._show(self.settings, "settings")

    def open_dossier(self, youth: UUID) -> None:
        """Go to the dossier of a youth."""
        self.flush()
        self.dossier.open(youth)
        self._show(self.dossier, "youths")

    def look_back(self, position: int) -> None:
        """Look at the notebook as it was at a position of the journal."""
        self.flush()
        self.further.look_back(position)

    def erase(self, youth: UUID) -> None:
        """Begin to erase a youth; what it takes away is shown first."""
        self.flush()
        self.further.erase(youth)

    def add_youth(self) -> None:
        """Begin with a new youth."""
        self.show_youths()
        self.youths.add_youth()

    def search(self) -> None:
        """Go and search the list of youths."""
        if self.further.earlier:
            self.further.earlier.search()
            return
        self.show_youths()
        self.youths.focus_search()

    def print_now(self) -> None:
        """Print what the dossier shows."""
        if self.further.earlier:
            self.further.earlier.print_now()
        elif self._dossier is not None and self._dossier is self.pages.currentWidget():
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
        if self._team is not None and self._team is shown:
            self._team.flush()

    def close(self, then: Callable[[], object]) -> None:
        """Save everything, let go of the notebook, take all of it from the screen, and call `then`."""
        self.flush()
        self._closed = True
        self.together.stop()
        self.further.come_back()
        self._actions.open(False)
        self.notebook.close(then)
        for part in (self.navigation, self.view):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def _after_saving(self, act: Callable[[], None]) -> None:
        if self.further.earlier:
            self.further.refuse()
            return
        self.flush()
        self.notebook.background.submit(lambda: None, lambda _nothing: None if self._closed else act())

    def _show(self, page: QWidget, place: str) -> None:
        if self.pages.currentWidget() is not page:
            self.flush()
        self.pages.setCurrentWidget(page)
        self.navigation.go_to(place)
        self._actions["print"].setEnabled(page in {self._dossier, self.further.earlier})
        self.together.open_dossier(self.dossier.youth_id if page is self._dossier else None)
        if page is not self.further.earlier:
            self.further.come_back()

    def _forget(self, youth: UUID) -> None:
        """Have nothing on the screen or in a page of a youth who was erased."""
        dossier = self._dossier
        if dossier is None or dossier.youth_id != youth:
            return
        self._dossier = None
        dossier.youth_id = None
        self.show_youths()
        dossier.hide()
        dossier.deleteLater()

    def _make_ready(self) -> None:
        self.dossier.set_language(self._speaking.language)
        self.together.start(self.pages)

    def _set_language(self, language: Language) -> None:
        self.youths.set_language(language)
        if self._dossier is not None:
            self._dossier.set_language(language)
