"""Pictures of every page, dialog and sheet, filled from the demo notebook: `python -m installer shots`.

Runs inside the virtual environment. What is shown is the program itself, put together as always,
but with a demo notebook of its own and the work of the notebook done on the window's own thread.
"""

import argparse
import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QScrollBar

from desktop.app import assemble
from desktop.models.languages import Language
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadYouths
from desktop.operations.questions.prints import PrintEvolutor, PrintPlan, PrintWheel
from desktop.views.preferences import Appearance, Preferences
from installer.team_pictures import team_tour
from installer.tour import AtOnce, Tour
from installer.wheel_pictures import wheel_tour

FULL, EMPTY, LONG, FRENCH, ARABIC, LONG_NAME = "Yara", "Noor", "Łukasz", "Amélie", "يوسف", "Jean-Baptiste"


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; returns 0."""
    options = _options().parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    # Qt reads it once, when the application is made.
    os.environ["QT_SCALE_FACTOR"] = str(options.scale)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)  # noqa: S101 - it was made on the line above
    with tempfile.TemporaryDirectory() as temporary:
        keepers = Keepers(Path(temporary) / "demo")
        settings = QSettings(str(Path(temporary) / "preferences.ini"), QSettings.Format.IniFormat)
        program = assemble(
            application,
            Preferences(settings),
            keepers,
            AtOnce(),
            language=options.language,
            appearance=_appearance(dark=options.dark, contrast=options.contrast),
            place=Path(temporary),
        )

        def broken(error: Exception) -> None:
            raise error

        program.background.broken.connect(broken)
        program.window.resize(QSize(*options.size) / options.scale)
        program.window.show()
        tour = Tour(application, program, options.folder, options.page)
        _tour(tour, Path(temporary), keepers, wheel_only=options.wheel)
        program.window.close()
    for file in sorted(options.folder.glob("*.png")):
        print(file)
    return 0


def _tour(tour: Tour, temporary: Path, keepers: Keepers, *, wheel_only: bool) -> None:
    window = tour.program.window
    everything = tour.only is None and not wheel_only
    if everything:
        _before_the_notebook(tour, temporary, keepers)
    opened = keepers.open_demo()
    window.enter(opened, demo=True)
    if everything:
        _lists_and_settings(tour)
    youths = {line.name: line.id for line in opened.desk.ask(ReadYouths())}

    def called(name: str) -> UUID:
        return next(youth for full, youth in youths.items() if full.startswith(name))

    workspace = window.workspace
    assert workspace  # noqa: S101 - a notebook was entered above
    workspace.open_dossier(called(FULL))
    tour.take("wheel")
    if wheel_only:
        wheel_tour(tour, opened, called)
    if not everything:
        return
    _dossiers(tour, workspace, called)
    window.commands["about"].trigger()
    about = tour.dialog()
    tour.take("about", about)
    about.close()
    _sheets(tour, opened, {name: called(name) for name in (FULL, LONG, FRENCH, ARABIC)}, keepers)
    wheel_tour(tour, opened, called)
    team_tour(tour, opened, keepers, temporary, called)
    window.lock()
    tour.take("unlock-demo")


def _dossiers(tour: Tour, workspace: Any, called: Callable[[str], UUID]) -> None:
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


def _before_the_notebook(tour: Tour, temporary: Path, keepers: Keepers) -> None:
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


def _lists_and_settings(tour: Tour) -> None:
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


def _sheets(tour: Tour, opened: Opened, youths: dict[str, Any], keepers: Keepers) -> None:
    language = tour.program.speaking.language
    desk = opened.desk
    for name, youth in youths.items():
        part = _plain(name)
        tour.paper(f"paper-wheel-{part}", desk.ask(PrintWheel(youth=youth)))
        tour.paper(f"paper-evolutor-{part}", desk.ask(PrintEvolutor(youth=youth)))
        tour.paper(f"paper-plan-{part}", desk.ask(PrintPlan(youth=youth)))
    sheet = keepers.recovery_sheet(
        "Team Gent-Noord", "54M2-2629-JQW5-JHH1-ZT46-DCSP-WXHN-7E4N-05ZE", language
    )
    tour.paper("paper-recovery", sheet)


@contextlib.contextmanager
def _printed(tour: Tour) -> Iterator[None]:
    yield
    dialog = tour.application.activeModalWidget()
    if dialog:
        dialog.close()
    tour.settle()


def _appearance(*, dark: bool, contrast: bool) -> Appearance:
    if contrast:
        return Appearance.CONTRAST_DARK if dark else Appearance.CONTRAST_LIGHT
    return Appearance.DARK if dark else Appearance.LIGHT


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
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--scale", type=int, default=1, help="2: as on a screen at 200 %%")
    parser.add_argument(
        "--wheel", action="store_true", help="only the wheel, with the youth at it and its papers"
    )
    parser.add_argument("--size", type=_size, default=(1366, 768))
    parser.add_argument(
        "--page", help="only the picture with this name, or none of those before the notebook"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
