"""The window while a young person is at the wheel: nothing of the dossier in sight, and the way back guarded."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.views.actions import Actions
from desktop.views.frame import Frame
from desktop.views.geometry import keep
from desktop.views.locking import close_other_windows
from desktop.views.preferences import Preference, Preferences
from desktop.views.theme import Theme

if TYPE_CHECKING:
    # The first window does not wait for the screen, nor for the operations that it brings along.
    from desktop.models.errors import ExpectedFailure
    from desktop.models.readings import NotebookReading, WayBack, YouthReading
    from desktop.views.at_the_wheel.reading_aloud import Reader
    from desktop.views.at_the_wheel.screen import YouthScreen
    from desktop.views.workspace import Workspace

GUARDED: Preference[Path | None] = Preference(
    "guarded", lambda text: Path(text) if text else None, lambda: None
)
"""The notebook in which a youth is at the wheel and which only a code or passphrase leads back to.

Should the program end then, by accident or not, it does not open that notebook by the login of this PC.
"""


class AtTheWheel(QObject):
    """Shows the young person's screen in the whole of the window, and all that was there before after that.

    There is no other window behind it: it is the same one, without its bar, messages and shortcuts.
    `lock_wanted`: the notebook is to be locked, and opened by passphrase.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        theme: Theme,
        actions: Actions,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window, self._frame, self._theme = window, frame, theme
        self._actions, self._preferences = actions, preferences
        self._workspace: Workspace | None = None
        self._state = Qt.WindowState.WindowNoState
        self._untold: ExpectedFailure | None = None
        self.screen: YouthScreen | None = None

    @property
    def on(self) -> bool:
        """Whether a youth is at the wheel."""
        return self.screen is not None

    @property
    def guarded(self) -> bool:
        """Whether only a code or passphrase leads back to the dossier."""
        from desktop.models.readings import WayBack

        return self.screen is not None and self.screen.way_back is not WayBack.FREE

    def guards(self, folder: Path) -> bool:
        """Whether a youth was at the wheel of that notebook when the program ended."""
        return self._preferences[GUARDED] == folder

    def entered(self, folder: Path) -> None:
        """Note that somebody opened a notebook who may."""
        if self.guards(folder):
            self._preferences[GUARDED] = None

    def begin(self, workspace: "Workspace", youth: UUID) -> None:
        """Have a youth at the wheel; nothing is asked for."""
        from desktop.operations.questions.people import ReadNotebook, ReadYouth

        if self._workspace is not None:
            return
        self._workspace = workspace
        workspace.flush()

        def go_in(notebook: "NotebookReading", read: "YouthReading") -> None:
            if self._workspace is workspace and self.screen is None:
                self._show(workspace, read, _way_back(notebook))

        def read_youth(notebook: "NotebookReading") -> None:
            workspace.notebook.ask(ReadYouth(youth=youth), lambda read: go_in(notebook, read), failed)

        def failed(failure: "ExpectedFailure") -> None:
            self._workspace = None
            workspace.notebook.background.failed.emit(failure)

        workspace.notebook.ask(ReadNotebook(), read_youth, failed)

    def tell(self, failure: "ExpectedFailure") -> None:
        """Tell of what did not work: the youth without names, the worker in full, once back."""
        self._untold = failure
        if self.screen is not None:
            self.screen.tell(failure)

    def stop(self) -> None:
        """Take the screen away, saving what was on it; the window is as it was before."""
        screen, self.screen, self._workspace = self.screen, None, None
        if screen is None:
            return
        screen.flush()
        screen.hide()
        self._actions.set_aside(False)
        self._window.setWindowState(self._state)
        screen.deleteLater()

    def _show(self, workspace: "Workspace", youth: "YouthReading", way_back: "WayBack") -> None:
        from desktop.views.at_the_wheel.screen import YouthScreen

        self._untold = None
        self._frame.banner.clear()
        close_other_windows(self._window)
        keep(self._window, self._preferences)
        self._state = self._window.windowState()
        self._actions.set_aside(True)
        self.screen = screen = YouthScreen(workspace.notebook, self._theme, youth, way_back, self.reader())
        screen.left.connect(self._come_back)
        screen.lock_wanted.connect(self.lock_wanted)
        if self.guarded:
            self._preferences[GUARDED] = workspace.opened.folder
        workspace.navigation.hide()
        self._frame.show_page(screen)
        self._window.showFullScreen()
        screen.begin()

    def reader(self) -> "Reader | None":
        """What reads aloud on this PC."""
        from desktop.views.at_the_wheel.reading_aloud import reader_of_this_system

        return reader_of_this_system()

    def _come_back(self) -> None:
        """Go back to the dossier."""
        workspace = self._workspace
        if workspace is None:
            return
        self.stop()
        self.entered(workspace.opened.folder)
        workspace.navigation.show()
        self._frame.show_page(workspace.view)
        workspace.dossier.take_focus()
        failure, self._untold = self._untold, None
        if failure is not None:
            workspace.notebook.background.failed.emit(failure)


def _way_back(notebook: "NotebookReading") -> "WayBack":
    """What is asked; a worker without a code gives the passphrase."""
    from desktop.models.readings import WayBack

    coded = any(worker.has_code for worker in notebook.workers if worker.id == notebook.me)
    return WayBack.PASSPHRASE if notebook.way_back is WayBack.CODE and not coded else notebook.way_back
