"""Pictures of every page, dialog and sheet, filled from the demo notebook: `python -m installer shots`.

Runs inside the virtual environment. What is shown is the program itself, put together as always,
but with a demo notebook of its own and the work of the notebook done on the window's own thread.
"""

import argparse
import contextlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QSettings, QSize, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from desktop.app import Program, assemble
from desktop.models.languages import Language
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadYouths
from desktop.operations.questions.prints import PrintEvolutor, PrintPlan, PrintWheel
from desktop.views.preferences import Appearance, Preferences
from installer.team_pictures import team_tour

T = TypeVar("T")
SHEET_DPI = 80
FULL, EMPTY, LONG, FRENCH, ARABIC, LONG_NAME = "Yara", "Noor", "Łukasz", "Amélie", "يوسف", "Jean-Baptiste"


class _AtOnce(Executor):
    """Does the work when it is asked, so that a picture never comes too early."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        future: Future[T] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@dataclass(frozen=True)
class _Tour:
    """A walk through the program that takes pictures on the way."""

    application: QApplication
    program: Program
    folder: Path
    only: str | None

    def settle(self) -> None:
        """Let layouts, timers and short animations come to rest."""
        waiting = True

        def done() -> None:
            nonlocal waiting
            waiting = False

        QTimer.singleShot(350, done)
        while waiting:
            self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog over it."""
        if self.only not in {None, name}:
            return
        self.settle()
        shown = widget or self.program.window
        image = shown.grab().toImage()
        image.save(str(self.folder / f"{name}.png"))

    def dialog(self) -> QWidget:
        """The dialog that is open."""
        self.settle()
        dialog = self.application.activeModalWidget()
        if dialog is None:
            raise RuntimeError("no dialog is open")
        return dialog


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; returns 0."""
    options = _options().parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)  # noqa: S101 - it was made on the line above
    with tempfile.TemporaryDirectory() as temporary:
        keepers = Keepers(Path(temporary) / "demo")
        settings = QSettings(str(Path(temporary) / "preferences.ini"), QSettings.Format.IniFormat)
        appearance = Appearance.DARK if options.dark else Appearance.LIGHT
        program = assemble(
            application,
            Preferences(settings),
            keepers,
            _AtOnce(),
            language=options.language,
            appearance=appearance,
            place=Path(temporary),
        )

        def broken(error: Exception) -> None:
            raise error

        program.background.broken.connect(broken)
        program.window.resize(QSize(*options.size))
        program.window.show()
        tour = _Tour(application, program, options.folder, options.page)
        _tour(tour, Path(temporary), keepers)
        program.window.close()
    for file in sorted(options.folder.glob("*.png")):
        print(file)
    return 0


def _tour(tour: _Tour, temporary: Path, keepers: Keepers) -> None:
    window = tour.program.window
    if tour.only is None:
        _before_the_notebook(tour, temporary, keepers)
    opened = keepers.open_demo()
    window.enter(opened, demo=True)
    if tour.only is None:
        _lists_and_settings(tour)
    youths = {line.name: line.id for line in opened.desk.ask(ReadYouths())}

    def called(name: str) -> Any:
        return next(youth for full, youth in youths.items() if full.startswith(name))

    workspace = window.workspace
    assert workspace  # noqa: S101 - a notebook was entered above
    workspace.open_dossier(called(FULL))
    tour.take("wheel")
    if tour.only is not None:
        return
    dossier = workspace.dossier
    wheel: Any = dossier.page
    wheel.table_button.click()
    tour.take("wheel-table")
    wheel.table_button.click()
    dossier.edit_details()
    tour.take("details")
    dossier.details.cancel()
    for place, name in enumerate(("wheel", "evolutor", "plan")):
        dossier.header.tabs.setCurrentIndex(place)
        if place:
            tour.take(name)
        with _printed(tour):
            dossier.print_now()
            tour.take(f"{name}-preview", tour.dialog())
    dossier.header.tabs.setCurrentIndex(1)
    evolutor: Any = dossier.page
    evolutor.road.table_button.click()
    tour.take("evolutor-table")
    evolutor.road.table_button.click()
    evolutor.begin_moment()
    tour.take("moment-new")
    evolutor.finish_moment()
    for name in (LONG, EMPTY, FRENCH, ARABIC, LONG_NAME):
        workspace.open_dossier(called(name))
        for place, page in enumerate(("wheel", "evolutor", "plan")):
            dossier.header.tabs.setCurrentIndex(place)
            tour.take(f"{page}-{_plain(name)}")
    window.commands["about"].trigger()
    about = tour.dialog()
    tour.take("about", about)
    about.close()
    _sheets(tour, opened, {name: called(name) for name in (FULL, LONG, FRENCH, ARABIC)}, keepers)
    team_tour(tour, opened, keepers, temporary, called)
    window.lock()
    tour.take("unlock-demo")


def _before_the_notebook(tour: _Tour, temporary: Path, keepers: Keepers) -> None:
    window = tour.program.window
    window.show_welcome()
    tour.take("welcome")
    window.welcome.begin_new()
    tour.take("new-1-names")
    new = window.welcome.new
    assert new  # noqa: S101 - it was begun two lines above
    new.naming.name.setText("Team Gent-Noord")
    new.naming.worker.setText("Sara")
    new.on_button.click()
    new.passphrase.first.line.setText("vier warme woorden samen")
    new.passphrase.again.line.setText("vier warme woorden samen")
    tour.take("new-2-passphrase")
    new.on_button.click()
    tour.take("new-3-sheet")
    new.keeping.on_button.click()
    tour.take("new-4-check")
    new.let_go()
    folder = temporary / "Team Gent-Noord"
    window.show_unlock(folder)
    window.unlock.passphrase.line.setText("niet juist")
    window.unlock.open_button.click()
    tour.take("unlock-wrong")
    window.unlock.forgotten_button.click()
    tour.take("unlock-forgotten")
    window.enter(keepers.open(folder, "vier warme woorden samen"))
    tour.take("youths-none")
    window.lock()
    tour.take("unlock")


def _lists_and_settings(tour: _Tour) -> None:
    workspace = tour.program.window.workspace
    assert workspace  # noqa: S101 - called with an open notebook
    tour.take("youths")
    workspace.youths.search.setText("zzz")
    tour.take("youths-not-found")
    workspace.youths.search.clear()
    workspace.add_youth()
    tour.take("youth-new")
    workspace.youths.form.more_button.click()
    tour.take("youth-new-more")
    workspace.youths.form.cancel_button.click()
    workspace.show_settings()
    tour.take("settings")
    for part, height in enumerate((900, 1800, 2700)):
        bar = workspace.settings.findChildren(QScrollBar)
        for one in bar:
            one.setValue(height)
        tour.take(f"settings-{part + 2}")


def _sheets(tour: _Tour, opened: Opened, youths: dict[str, Any], keepers: Keepers) -> None:
    language = tour.program.speaking.language
    desk = opened.desk
    for name, youth in youths.items():
        part = _plain(name)
        _paper(tour.folder, f"paper-wheel-{part}", desk.ask(PrintWheel(youth=youth)))
        _paper(tour.folder, f"paper-evolutor-{part}", desk.ask(PrintEvolutor(youth=youth)))
        _paper(tour.folder, f"paper-plan-{part}", desk.ask(PrintPlan(youth=youth)))
    sheet = keepers.recovery_sheet(
        "Team Gent-Noord", "54M2-2629-JQW5-JHH1-ZT46-DCSP-WXHN-7E4N-05ZE", language
    )
    _paper(tour.folder, "paper-recovery", sheet)


def _paper(folder: Path, name: str, pdf: bytes) -> None:
    """Every page of a PDF as a picture on white."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for page in range(document.pageCount()):
        size = (document.pagePointSize(page) * SHEET_DPI / 72).toSize()
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(0xFFFFFFFF)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(page, size))
        painter.end()
        number = f"-{page + 1}" if document.pageCount() > 1 else ""
        sheet.save(str(folder / f"{name}{number}.png"))
    document.close()


@contextlib.contextmanager
def _printed(tour: _Tour) -> Iterator[None]:
    yield
    dialog = tour.application.activeModalWidget()
    if dialog:
        dialog.close()
    tour.settle()


def _plain(name: str) -> str:
    return {LONG: "lukasz", EMPTY: "noor", FRENCH: "amelie", ARABIC: "yousef"}.get(name, name.lower())


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="installer shots")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", type=Language, choices=list(Language), default=Language.DUTCH)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", type=_size, default=(1366, 768))
    parser.add_argument(
        "--page", help="only the picture with this name, or none of those before the notebook"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
