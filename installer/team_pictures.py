"""Pictures of a notebook that a team shares: the page Team, colleagues at work, clashes, the trail, erasing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from desktop.app import Program
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.workers import SetKeepYears
from desktop.operations.youths import CloseTrajectory

COLLEAGUE = "vier warme woorden meer"


class Tour(Protocol):
    """A walk through the program that takes pictures on the way."""

    @property
    def program(self) -> Program:
        """The program."""

    @property
    def application(self) -> QApplication:
        """Qt's application."""

    def settle(self) -> None:
        """Let layouts and timers come to rest."""

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture."""

    def dialog(self) -> QWidget:
        """The dialog that is open."""


def team_tour(
    tour: Tour, opened: Opened, keepers: Keepers, temporary: Path, called: Callable[[str], UUID]
) -> None:
    """Share the notebook that is open, have a colleague join it, and take pictures of all that comes of it."""
    workspace: Any = tour.program.window.workspace
    drive = temporary / "netwerkschijf"
    drive.mkdir()
    workspace.show_team()
    tour.take("team-alone")
    page = workspace.team
    root = keepers.share(opened, drive)
    names = ("Joris Vandenbroucke-Delacroix", "Fatima El Khattabi")
    workers = [keepers.add_worker(opened, name, COLLEAGUE) for name in names]
    keepers.set_coordinator(opened, workers[1], True)
    keepers.backup_now(opened)
    colleague = keepers.join(root, COLLEAGUE, temporary / "pc van joris")
    youth = called("Yara")
    opened.desk.do(SetKeepYears(notebook=opened.notebook_id, years=0))
    opened.desk.do(CloseTrajectory(youth=called("Noor")))
    colleague.desk.sync()
    colleague.desk.look_at_youth(youth)
    colleague.desk.colleagues()
    workspace.show_youths()
    _look(workspace)
    workspace.show_team()
    _scrolled(tour, page, "team-shared")
    page.backup.restoring.list_button.click()
    _scrolled(tour, page, "team-moments")
    workspace.open_dossier(youth)
    _look(workspace)
    tour.take("dossier-colleague")
    _clash(tour, workspace, colleague, youth, drive, root)
    workspace.further.show_trail()
    tour.take("trail")
    workspace.open_dossier(called("Noor"))
    tour.take("dossier-closed")
    workspace.look_back(keepers.restore_points(opened)[-1].position)
    tour.take("looking-back")
    workspace.further.come_back()
    workspace.erase(called("Noor"))
    tour.take("erasing", tour.dialog())
    tour.dialog().close()
    tour.settle()
    colleague.desk.close()


def _clash(tour: Tour, workspace: Any, colleague: Opened, youth: UUID, drive: Path, root: Path) -> None:
    """Both write while one of them is away."""
    mine: Any = workspace.opened.desk
    reading = mine.ask(ReadOverview(youth=youth))
    assert reading  # noqa: S101 - there is one in the demo notebook
    away = drive / "weg"
    root.rename(away)
    for domain, words in zip(reading.domains, ("Ik woon nu bij mijn tante", "Ik heb werk"), strict=False):
        mine.do(SetNote(view=domain.id, note=words, seen_version=domain.version))
    _look(workspace)
    tour.take("dossier-away")
    away.rename(root)
    for domain, words in zip(reading.domains, ("Ik zoek een studio", "Ik zoek werk"), strict=False):
        colleague.desk.do(SetNote(view=domain.id, note=words, seen_version=domain.version))
    _look(workspace)
    tour.take("dossier-clash")
    workspace.further.show_clashes()
    tour.take("clashes")
    for clash in mine.clashes():
        mine.settle(clash.id, ())
    _look(workspace)


def _look(workspace: Any) -> None:
    workspace.notebook.look_around()
    workspace.notebook.see_colleagues()


def _scrolled(tour: Tour, page: QWidget, name: str) -> None:
    for part, height in enumerate((0, 600, 1200, 1800)):
        for bar in page.findChildren(QScrollBar):
            bar.setValue(height)
        tour.take(f"{name}-{part + 1}")
