"""The window: welcome, a locked notebook, or an open one, with messages above."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
)

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.views.actions import Actions, TypingFirst
from desktop.views.asking import Asking
from desktop.views.at_the_wheel.session import AtTheWheel
from desktop.views.background import Background
from desktop.views.banner import Tone
from desktop.views.frame import Frame
from desktop.views.geometry import keep, restore
from desktop.views.locking import IdleWatch, close_other_windows
from desktop.views.preferences import LANGUAGE, LOCK_MINUTES, NOTEBOOK, Preferences
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.views.keeper import Keeper, Opened
    from desktop.views.standing.notices import Subject
    from desktop.views.unlock.page import UnlockPage
    from desktop.views.welcome.page import WelcomePage
    from desktop.views.workspace import Workspace

_NARROW = 960
"""Below this width the bar at the left shows icons only."""


class MainWindow(QMainWindow):
    """The one window. `painted` once, when it has been seen for the first time."""

    painted = Signal()

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        speaking: Speaking,
        preferences: Preferences,
        keeper: "Keeper",
        background: Background,
        asking: Asking | None = None,
        place: Path | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._speaking, self._preferences = theme, speaking, preferences
        self._keeper, self._background = keeper, background
        self._asking = asking or Asking()
        self._place = place
        self.workspace: Workspace | None = None
        self._folder: Path | None = None
        self._demo = False
        self._told: set[tuple[UUID, Subject]] = set()
        self._seen = False
        self._frame = Frame(theme)
        self.banner = self._frame.banner
        self.setCentralWidget(self._frame)
        self.commands = Actions(self, theme)
        self.at_the_wheel = AtTheWheel(self, self._frame, theme, self.commands, preferences)
        self.at_the_wheel.lock_wanted.connect(self.lock)
        self._typing_first = TypingFirst(application, self.commands["undo"], self.commands["redo"])
        self.idle = IdleWatch(application, preferences[LOCK_MINUTES], self)
        self.idle.idle.connect(self.lock)
        background.failed.connect(self.tell_failure)
        self._welcome: WelcomePage | None = None
        self._unlock: UnlockPage | None = None
        self._connect_actions()
        restore(self, preferences)
        self.retranslate()

    # Which page is shown

    def begin(self, notebook: Path | None = None) -> None:
        """Show a locked notebook: this one, or else the one of last time; or else welcome."""
        folder = notebook or self._preferences[NOTEBOOK]
        if folder:
            self.show_unlock(folder)
        else:
            self.show_welcome()

    @property
    def welcome(self) -> "WelcomePage":
        """The page with the ways in."""
        if self._welcome is None:
            from desktop.views.welcome.page import WelcomePage

            page = WelcomePage(
                self._theme, self._speaking, self._keeper, self._background, self._asking, self._place
            )
            page.demo_opened.connect(partial(self.enter, demo=True))
            page.made.connect(self._keep_in_mind)
            page.opened.connect(self.enter)
            page.chosen.connect(self.show_unlock)
            page.language_chosen.connect(self._speak)
            self._welcome = page
        return self._welcome

    @property
    def unlock(self) -> "UnlockPage":
        """The page of a locked notebook."""
        if self._unlock is None:
            from desktop.views.unlock.page import UnlockPage

            page = UnlockPage(self._theme, self._speaking, self._keeper, self._background)
            page.opened.connect(self.enter)
            page.missing.connect(self._missing)
            page.left.connect(self.show_welcome)
            self._unlock = page
        return self._unlock

    def show_welcome(self) -> None:
        """Show the ways in."""
        self.welcome.show_ways()
        self._frame.show_page(self.welcome)

    def show_unlock(self, folder: Path) -> None:
        """Show a locked notebook; if this PC remembers it, it opens by itself."""
        self._frame.show_page(self.unlock)
        self.unlock.show_notebook(folder)
        # Where a youth was at the wheel, this PC's login does not lead around the code.
        look = partial(self.unlock.look, by_itself=not self.at_the_wheel.guards(folder))
        if self._seen:
            look()
        else:
            # The database is loaded only once the window is there to be looked at.
            self.painted.connect(look)

    def enter(self, opened: "Opened", demo: bool = False) -> None:
        """Show an open notebook."""
        # All that is behind the lock is loaded once the lock opens, or by then already.
        from desktop.views.notebook import Notebook
        from desktop.views.workspace import Workspace

        self.banner.clear()
        self._demo = demo or (self._demo and opened.folder == self._folder)
        self._folder = opened.folder
        self.at_the_wheel.entered(opened.folder)
        if not self._demo:
            self._keep_in_mind(opened)
        self.workspace = workspace = Workspace(
            opened,
            Notebook(opened.desk, self._background),
            self._keeper,
            self._theme,
            self._speaking,
            self._preferences,
            self.commands,
            self._asking,
            self._told,
            self,
        )
        workspace.language_chosen.connect(self._speak)
        workspace.lock_minutes_chosen.connect(self.idle.set_minutes)
        workspace.sheet_not_kept.connect(self._tell_not_kept)
        workspace.wheel_wanted.connect(partial(self.at_the_wheel.begin, workspace))
        self._frame.put_beside(workspace.navigation)
        self._frame.show_page(workspace.view)
        self._fit_navigation()
        self.idle.start()
        workspace.youths.setFocus()

    def lock(self) -> None:
        """Save everything, let go of the notebook, and ask for the passphrase."""
        guarded = self.at_the_wheel.guarded
        workspace = self._leave()
        if workspace is None:
            return
        opened = workspace.opened
        self._frame.show_page(self.unlock)
        self.unlock.show_notebook(opened.folder, demo=self._demo)
        workspace.close(lambda: None)
        self.unlock.look(offer_login_for=None if guarded else opened)

    def flush(self) -> None:
        """Save what is being typed."""
        if self.at_the_wheel.screen is not None:
            self.at_the_wheel.screen.flush()
        if self.workspace:
            self.workspace.flush()

    # What is told above the page

    def tell_failure(self, failure: ExpectedFailure) -> None:
        """Tell of something that did not work, in the worker's language."""
        if self.at_the_wheel.on:
            self.at_the_wheel.tell(failure)
            return
        self.banner.tell(lambda: failure.sentence(self._speaking.language), Tone.TROUBLE)

    def _tell_not_kept(self) -> None:
        self.banner.tell(
            lambda: self.tr(
                "A new recovery key was made, and we do not know whether you have it on paper. "
                "If not, make another sheet in the settings; the old one opens nothing any more."
            ),
            Tone.TROUBLE,
        )

    def _missing(self, failure: ExpectedFailure) -> None:
        self.show_welcome()
        self.tell_failure(failure)

    # What Qt asks

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setWindowTitle("Trajectwiel")
        self._frame.waiting.setText(self.tr("Saving your work…"))
        self.commands.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; look around when the window comes to the fore."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.workspace:
            self.workspace.notebook.look_around()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window has been seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the bar at the left as much room as there is."""
        super().resizeEvent(event)
        self._fit_navigation()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything first; the window goes when that is done."""
        if not self.at_the_wheel.on:
            keep(self, self._preferences)
        workspace = self._leave()
        if workspace is not None:
            event.ignore()
            self._frame.show_page(self._frame.waiting)
            workspace.close(self.close)
            return
        if self._welcome:
            self._welcome.let_go()
        super().closeEvent(event)

    # How it is put together

    def _connect_actions(self) -> None:
        def within(act: "Callable[[Workspace], object]") -> Callable[[], object]:
            return lambda: act(self.workspace) if self.workspace else None

        self.commands.connect_to(
            {
                "undo": within(lambda workspace: workspace.undo()),
                "redo": within(lambda workspace: workspace.redo()),
                "new_youth": within(lambda workspace: workspace.add_youth()),
                "search": within(lambda workspace: workspace.search()),
                "print": within(lambda workspace: workspace.print_now()),
                "youths": within(lambda workspace: workspace.show_youths()),
                "team": within(lambda workspace: workspace.show_team()),
                "settings": within(lambda workspace: workspace.show_settings()),
                "lock": self.lock,
                "about": self._show_about,
                "quit": self.close,
            }
        )

    def _fit_navigation(self) -> None:
        if self.workspace:
            self.workspace.navigation.set_narrow(self.width() < _NARROW)

    def _leave(self) -> "Workspace | None":
        workspace, self.workspace = self.workspace, None
        if workspace is not None:
            self.idle.stop()
            self.banner.clear()
            self.at_the_wheel.stop()
            # What is being typed is saved while its dialog is still there.
            workspace.flush()
            close_other_windows(self)
        return workspace

    def _keep_in_mind(self, opened: "Opened") -> None:
        self._preferences[NOTEBOOK] = opened.folder

    def _speak(self, language: Language) -> None:
        self._preferences[LANGUAGE] = language
        self._speaking.speak(language)

    def _show_about(self) -> None:
        from desktop.views.about import AboutDialog

        AboutDialog(self._theme, self.commands, self).open()
