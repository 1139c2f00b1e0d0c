"""The shared folder on the page Team: from a notebook on one PC to a shared one, and how that stands."""

import shutil
from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.sharing import FolderReport, State
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.workers import AddWorker
from desktop.views.background import Background
from desktop.views.notebook import Notebook
from desktop.views.team.folder_words import FolderWords, Weight, can_share
from desktop.views.team.page import TeamPage
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.conftest import Inline
from tests.views.hands import click, press
from tests.views.teams import Shared, at_work, share
from tests.views.windows import Pc, sweep

T = TypeVar("T")


@pytest.fixture
def window(pc: Pc, created: Created) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


def team(window: MainWindow) -> TeamPage:
    assert window.workspace
    window.workspace.show_team()
    return window.workspace.team


def state_of(notebook: Notebook) -> State | None:
    return notebook.standing.state if notebook.standing else None


@pytest.fixture
def page(window: MainWindow) -> TeamPage:
    return team(window)


@pytest.fixture
def shared(keeper: Keepers, created: Created, tmp_path: Path) -> Shared:
    return share(keeper, created, tmp_path / "net")


@pytest.fixture
def shared_page(shared: Shared, window: MainWindow) -> TeamPage:
    return team(window)


@pytest.fixture
def net(tmp_path: Path) -> Path:
    made = tmp_path / "net"
    made.mkdir()
    return made


def test_a_notebook_on_one_pc_is_invited_to_be_shared(page: TeamPage) -> None:
    assert page.folder.alone.isVisible()
    assert not page.folder.shared.isVisible()
    assert not page.folder.alone.panel.isVisible()


def test_it_is_shared_in_a_folder_that_was_looked_at_first(
    page: TeamPage, pc: Pc, net: Path, keeper: Keepers, window: MainWindow
) -> None:
    alone = page.folder.alone
    pc.answers.chosen_folder = net
    click(alone.share_button)
    assert alone.panel.isVisible()
    assert str(net) in alone._path.text().replace("\u200b", "")
    assert len([line for line in alone.findings.lines if line.isVisible()]) >= 3
    assert alone.panel.do_button.isVisible()
    assert not alone.backup_button.isVisible()
    assert list(net.iterdir()) == []
    click(alone.panel.do_button)
    assert page.folder.shared.isVisible()
    assert not alone.isVisible()
    assert window.workspace
    root = keeper.shared_folder(window.workspace.opened)
    assert root is not None
    assert root.parent == net
    assert page.folder.shared.place.text().replace("\u200b", "") == str(root)
    assert page.folder.shared.told.isVisible()
    assert state_of(window.workspace.notebook) is State.SAVED


def test_choosing_no_folder_changes_nothing(page: TeamPage) -> None:
    click(page.folder.alone.share_button)
    assert not page.folder.alone.panel.isVisible()
    assert page.folder.alone.share_button.isVisible()


def test_thinking_better_of_it_leaves_the_folder_as_it_was(page: TeamPage, pc: Pc, net: Path) -> None:
    alone = page.folder.alone
    pc.answers.chosen_folder = net
    click(alone.share_button)
    press(alone.panel.do_button, Qt.Key.Key_Escape)
    assert not alone.panel.isVisible()
    assert alone.share_button.isVisible()
    assert list(net.iterdir()) == []


def test_a_cloud_folder_is_offered_for_backups_only(page: TeamPage, pc: Pc, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Stad Gent" / "Team"
    folder.mkdir(parents=True)
    alone = page.folder.alone
    pc.answers.chosen_folder = folder
    click(alone.share_button)
    assert not alone.panel.do_button.isVisible()
    assert "OneDrive" in alone.findings.lines[0].text()
    click(alone.backup_button)
    assert not alone.panel.isVisible()
    assert str(folder) in page.backup.second.text().replace("\u200b", "")
    assert any(file.is_file() for file in folder.rglob("*"))
    assert page.folder.alone.isVisible()


def test_another_folder_can_be_looked_at(page: TeamPage, pc: Pc, net: Path, tmp_path: Path) -> None:
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    alone = page.folder.alone
    pc.answers.chosen_folder = cloud
    click(alone.share_button)
    pc.answers.chosen_folder = net
    click(alone.other_button)
    assert alone.panel.do_button.isVisible()


def test_a_folder_that_is_not_there_is_told_right_there(page: TeamPage, pc: Pc, tmp_path: Path) -> None:
    pc.answers.chosen_folder = tmp_path / "nowhere"
    click(page.folder.alone.share_button)
    alone = page.folder.alone
    told = alone.told.isVisible() and alone.told.text()
    assert told or (alone.panel.isVisible() and not alone.panel.do_button.isVisible())


def test_how_it_stands_and_who_is_at_work_is_shown(
    shared: Shared, pc: Pc, created: Created, tmp_path: Path
) -> None:
    with at_work(shared, tmp_path / "pc of joris") as joris:
        joris.desk.colleagues()
        part = team(pc.opened(created.opened.folder, PASSPHRASE)).folder.shared
        assert part.isVisible()
        assert part.state.text()
        assert part.who.text() == "Joris"


def test_nobody_else_is_at_work(shared_page: TeamPage) -> None:
    assert shared_page.folder.shared.who.text() == "Nobody else"


def test_the_folder_is_opened(shared_page: TeamPage, shared: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(shared_page.folder.shared.folder_button)
    assert opened == [str(shared.root)]


def test_a_sound_folder_is_said_to_be_so(shared_page: TeamPage) -> None:
    click(shared_page.folder.shared.check_button)
    assert shared_page.folder.shared.told.text() == "All is well, in the folder and on this PC."
    assert shared_page.folder.shared.check_button.isEnabled()


def test_each_unsound_file_is_named(shared_page: TeamPage, shared: Shared) -> None:
    first = min(file for file in (shared.root / "journal").rglob("*") if file.is_file())
    raw = bytearray(first.read_bytes())
    raw[-1] ^= 1
    first.write_bytes(raw)
    click(shared_page.folder.shared.check_button)
    told = shared_page.folder.shared.told.text().replace("\u200b", "")
    assert f"journal/000000/{first.name}: damaged" in told


def test_sharing_is_stopped_only_when_asked_twice(
    shared_page: TeamPage, shared: Shared, keeper: Keepers, window: MainWindow
) -> None:
    part = shared_page.folder.shared
    assert window.workspace
    opened = window.workspace.opened
    before = sorted(shared.root.rglob("*"))
    click(part.stop_button)
    assert part.panel.cancel_button.hasFocus()
    click(part.panel.cancel_button)
    assert not part.panel.isVisible()
    assert part.stop_button.hasFocus()
    assert keeper.shared_folder(opened) == shared.root
    click(part.stop_button)
    click(part.panel.do_button)
    assert keeper.shared_folder(opened) is None
    assert shared_page.folder.alone.isVisible()
    assert shared_page.folder.alone.told.isVisible()
    assert sorted(shared.root.rglob("*")) == before
    opened.desk.do(AddWorker(name="Noor"))


def test_a_file_that_nobody_wrote_is_put_out_of_the_way(
    shared_page: TeamPage, shared: Shared, window: MainWindow
) -> None:
    part = shared_page.folder.shared
    assert window.workspace
    notebook = window.workspace.notebook
    assert not part.mend_button.isVisible()
    newest = max(file for file in (shared.root / "journal").rglob("*") if file.is_file())
    newest.with_name(f"{int(newest.name) + 1:09}").write_bytes(b"not an entry")
    notebook.look_around()
    assert state_of(notebook) is State.DAMAGED
    assert part.mend_button.isVisible()
    assert part.trouble.isVisible()
    click(part.mend_button)
    assert state_of(notebook) is State.SAVED
    assert not part.mend_button.isVisible()
    assert not part.trouble.isVisible()
    assert part.told.isVisible()


def test_another_folder_in_its_place_is_told_and_stays_as_it_is(
    shared_page: TeamPage, shared: Shared, window: MainWindow, keeper: Keepers, tmp_path: Path
) -> None:
    part = shared_page.folder.shared
    stranger = keeper.create(tmp_path / "stranger", "Other", "Somebody", "nog een paar woorden").opened
    (tmp_path / "other").mkdir()
    theirs = keeper.share(stranger, tmp_path / "other")
    for number in range(5):
        stranger.desk.do(AddWorker(name=f"Colleague {number}"))
    stranger.desk.close()
    ours = shutil.move(shared.root, tmp_path / "ours")
    shutil.copytree(theirs, shared.root)
    assert window.workspace
    notebook = window.workspace.notebook
    notebook.do(AddWorker(name="Noor"))
    notebook.look_around()
    assert part.trouble.isVisible()
    assert part.mend_button.isVisible()
    click(part.mend_button)
    assert part.told.property("kind") == "error"
    assert part.mend_button.isEnabled()
    shutil.rmtree(shared.root)
    shutil.move(ours, shared.root)
    notebook.look_around()
    assert state_of(notebook) is State.SAVED
    assert not part.trouble.isVisible()
    reading = window.workspace.opened.desk.ask(ReadNotebook())
    assert "Noor" in {worker.name for worker in reading.workers}


class Held(Inline):
    """Runs jobs at once, or keeps them until it is let go."""

    def __init__(self) -> None:
        self.holds = False
        self._kept: list[Callable[[], object]] = []

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        if not self.holds:
            return super().submit(fn, *args, **kwargs)
        self._kept.append(partial(fn, *args, **kwargs))
        return Future()

    def let_go(self) -> None:
        """Run what was kept, in order."""
        self.holds = False
        while self._kept:
            self._kept.pop(0)()


def test_what_ends_after_the_window_was_locked_troubles_nobody(
    pc: Pc, created: Created, shared: Shared, qtbot: QtBot
) -> None:
    held = Held()
    broken: list[object] = []
    pc.background = Background(held)
    pc.background.broken.connect(broken.append)
    window = pc.opened(created.opened.folder, PASSPHRASE)
    page = team(window)
    held.holds = True
    click(page.folder.shared.check_button)
    click(page.backup.now_button)
    click(page.backup.restoring.list_button)
    click(page.folder.shared.stop_button)
    click(page.folder.shared.panel.do_button)
    window.lock()
    sweep()
    held.let_go()
    sweep()
    assert broken == []
    assert window.unlock.isVisible()


GOOD = FolderReport(Path("/net"), True, True, 10.0, 50_000_000_000, "", False, None)


@pytest.mark.parametrize(
    ("report", "shares", "mentions"),
    [
        (GOOD, True, "50 GB"),
        (FolderReport(Path("/net"), False, False, 0.0, None, "", False, None), False, "write"),
        (FolderReport(Path("/net"), True, False, 10.0, None, "", False, None), False, "at once"),
        (FolderReport(Path("/net"), True, True, 10.0, None, "Nextcloud", False, None), False, "Nextcloud"),
        (FolderReport(Path("/net"), True, True, 10.0, None, "", True, None), False, "too long"),
        (FolderReport(Path("/net"), True, True, 900.0, 900_000_000, "", False, None), True, "900 MB"),
        (FolderReport(Path("/net"), True, True, 900.0, 10, "", False, None), True, "slow"),
        (FolderReport(Path("/net"), True, True, 90.0, 10, "", False, timedelta(days=-2)), True, "2 day"),
    ],
)
def test_what_was_found_is_told_in_words(
    qapp: QApplication, report: FolderReport, shares: bool, mentions: str
) -> None:
    words = FolderWords()
    found = words.findings(report)
    assert can_share(report) is shares
    assert any(mentions in finding.sentence for finding in found)
    assert (Weight.BARS in {finding.weight for finding in found}) is not shares
    if not shares:
        assert found[0].weight is Weight.BARS
    assert words.verdict(report) != words.verdict(GOOD) or shares


def test_the_page_follows_the_language(shared_page: TeamPage, pc: Pc, qtbot: QtBot) -> None:
    click(shared_page.folder.shared.check_button)
    pc.speaking.speak(Language.FRENCH)
    assert shared_page.folder.shared.told.isVisible()
    assert shared_page.folder.heading.text() == "Shared folder"
