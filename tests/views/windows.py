"""Windows for tests: real ones on real notebooks, whose system dialogs answer by themselves."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.operations.opening import Keepers
from desktop.views.asking import Asking
from desktop.views.background import Background
from desktop.views.preferences import NOTEBOOK, Preferences
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from desktop.views.window import MainWindow


class Answers(Asking):
    """What a worker answers to the system's dialogs: these places, and a printer that prints to a file."""

    def __init__(self, folder: Path | None = None, file: Path | None = None) -> None:
        super().__init__(
            lambda *_asked: self.chosen_folder,
            lambda *_asked: self.chosen_file,
            self._to_file,
            lambda *_asked: self.chosen_file,
        )
        self.chosen_folder = folder
        self.chosen_file = file

    def _to_file(self, printer: QPrinter, _parent: QWidget) -> bool:
        if self.chosen_file is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.chosen_file))
        return True


class Pc:
    """All that a window needs, to open one and, as on the next day, another."""

    def __init__(
        self,
        qtbot: QtBot,
        application: QApplication,
        theme: Theme,
        preferences: Preferences,
        background: Background,
        keeper: Keepers,
        folder: Path,
    ) -> None:
        self._qtbot, self._application, self._theme = qtbot, application, theme
        self.preferences, self.background, self.keeper = preferences, background, keeper
        self.folder = folder
        self.answers = Answers()
        # In the words of the source, whatever the translations of the day are.
        self.speaking = Speaking(application, Language.DUTCH, folder)

    @property
    def parts(self) -> tuple[Any, ...]:
        """What a window is made of."""
        return (
            self._application,
            self._theme,
            self.speaking,
            self.preferences,
            self.keeper,
            self.background,
            self.answers,
            self.folder / "documents",
        )

    def window(self, notebook: Path | None = None) -> MainWindow:
        """A window as the program shows it when it starts."""
        made = MainWindow(*self.parts)
        self._qtbot.addWidget(made)
        made.begin(notebook)
        with self._qtbot.waitSignal(made.painted):
            made.show()
        made.resize(1240, 780)
        made.activateWindow()
        self._qtbot.waitUntil(made.isActiveWindow)
        return made

    def opened(self, notebook: Path, passphrase: str) -> MainWindow:
        """A window in which somebody has opened a notebook."""
        self.preferences[NOTEBOOK] = notebook
        window = self.window()
        window.unlock.passphrase.line.setText(passphrase)
        window.unlock.open_button.click()
        assert window.workspace is not None
        return window


def sweep() -> None:
    """Have everything deleted that is to be deleted."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def texts_on(widget: QWidget) -> str:
    """All that can be read on labels that are in sight."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
