"""Backups on the page Team: made, looked into, restored whole, for one young person, and as a new notebook."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.sharing import RestorePoint
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadNotebook, ReadYouths
from desktop.operations.workers import RenameNotebook
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.views.notebook import Notebook
from desktop.views.speaking import Speaking
from desktop.views.team.backup import BackupSection
from desktop.views.team.moments import Column, Moments
from desktop.views.team.restoring import Restoring
from desktop.views.theme import Theme
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.teams import Shared, share
from tests.views.test_welcome import asked_numbers, shown_key
from tests.views.windows import Pc

RETURN = Qt.Key.Key_Return
NEW = "weer heel andere woorden"


def backup_of(window: MainWindow) -> BackupSection:
    assert window.workspace
    window.workspace.show_team()
    return window.workspace.team.backup


@pytest.fixture
def alone(pc: Pc, created: Created) -> BackupSection:
    """The section in a notebook on one PC."""
    return backup_of(pc.opened(created.opened.folder, PASSPHRASE))


@pytest.fixture
def shared(keeper: Keepers, created: Created, tmp_path: Path) -> Shared:
    return share(keeper, created, tmp_path / "net")


@pytest.fixture
def window(pc: Pc, created: Created, shared: Shared) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


@pytest.fixture
def notebook(window: MainWindow) -> Notebook:
    assert window.workspace
    return window.workspace.notebook


@pytest.fixture
def restoring(window: MainWindow, notebook: Notebook) -> Restoring:
    """The list of moments: two youths were added, one changed her name, and so did the notebook."""
    part = backup_of(window).restoring
    assert window.workspace
    notebook.do(AddYouth(name="Yara", language=Language.DUTCH))
    notebook.do(AddYouth(name="Noor", language=Language.DUTCH))
    notebook.do(ChangeYouth(youth=youths(window)["Yara"], name="Yara B."))
    notebook.do(RenameNotebook(notebook=window.workspace.opened.notebook_id, name="Renamed"))
    click(part.list_button)
    return part


def youths(window: MainWindow) -> dict[str, UUID]:
    assert window.workspace
    return {line.name: line.id for line in window.workspace.opened.desk.ask(ReadYouths())}


def name_of(window: MainWindow) -> str:
    assert window.workspace
    return window.workspace.opened.desk.ask(ReadNotebook()).name


def mark(restoring: Restoring, kind: str) -> RestorePoint:
    """Mark the newest moment of that kind."""
    moments = restoring.table.moments
    for row in range(moments.rowCount()):
        found = moments.point(row)
        if found is not None and found.kind == kind:
            restoring.table.selectRow(row)
            return found
    raise AssertionError(kind)


def test_a_notebook_on_one_pc_is_warned_and_gets_a_backup_folder(
    alone: BackupSection, pc: Pc, tmp_path: Path
) -> None:
    assert not alone.now_button.isVisible()
    assert not alone.forget_button.isVisible()
    pc.answers.chosen_folder = tmp_path / "stick"
    pc.answers.chosen_folder.mkdir()
    click(alone.folder_button)
    assert any(file.is_file() for file in (tmp_path / "stick").rglob("*"))
    assert str(tmp_path / "stick") in alone.second.text().replace("\u200b", "")
    assert alone.told.isVisible()
    assert "today" in alone.newest.text()
    assert not alone.late.isVisible()
    assert alone.now_button.isVisible()


def test_the_backup_folder_is_known_the_next_day(
    alone: BackupSection, pc: Pc, created: Created, tmp_path: Path
) -> None:
    pc.answers.chosen_folder = tmp_path / "stick"
    pc.answers.chosen_folder.mkdir()
    click(alone.folder_button)
    alone.window().close()
    again = backup_of(pc.opened(created.opened.folder, PASSPHRASE))
    assert str(tmp_path / "stick") in again.second.text().replace("\u200b", "")
    click(again.forget_button)
    assert not again.forget_button.isVisible()
    assert any(file.is_file() for file in (tmp_path / "stick").rglob("*"))


def test_a_stick_that_is_away_is_told_right_there(alone: BackupSection, pc: Pc, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    pc.answers.chosen_folder = stick
    click(alone.folder_button)
    shutil.rmtree(stick)
    stick.write_text("no folder any more")
    click(alone.now_button)
    assert alone.told.property("kind") == "error"
    assert alone.now_button.isEnabled()
    assert not alone.progress.isVisible()


def test_a_shared_notebook_is_backed_up_in_its_folder_and_in_the_second(
    window: MainWindow, shared: Shared, pc: Pc, tmp_path: Path
) -> None:
    section = backup_of(window)
    before = set((shared.root / "snapshots").iterdir())
    pc.answers.chosen_folder = tmp_path / "stick"
    pc.answers.chosen_folder.mkdir()
    click(section.folder_button)
    assert window.workspace
    window.workspace.notebook.do(AddYouth(name="Yara", language=Language.DUTCH))
    on_stick = len(list((tmp_path / "stick").rglob("*")))
    click(section.now_button)
    assert set((shared.root / "snapshots").iterdir()) > before
    assert len(list((tmp_path / "stick").rglob("*"))) > on_stick
    assert "today" in section.newest.text()


def test_moments_are_listed_newest_first_once_they_are_asked_for(
    window: MainWindow, restoring: Restoring
) -> None:
    table = restoring.table
    assert table.isVisible()
    assert table.hasFocus()
    rows = [table.moments.point(row) for row in range(table.moments.rowCount())]
    positions = [row.position for row in rows if row]
    assert positions == sorted(positions, reverse=True)
    kinds = [row.kind for row in rows if row]
    assert kinds[:4] == ["RenameNotebook", "ChangeYouth", "AddYouth", "AddYouth"]
    newest = table.moments.index(1, Column.WHO).data(), table.moments.index(1, Column.YOUTH).data()
    assert newest == ("Sara", "Yara B.")
    assert table.moments.index(0, Column.WHAT).data() == "renamed the notebook"


def test_the_newest_moment_is_marked_and_the_arrow_keys_go_to_others(restoring: Restoring) -> None:
    table = restoring.table
    newest = table.moments.point(0)
    assert newest is not None
    assert table.current == newest
    assert table.selectionModel().isRowSelected(0)
    buttons = (restoring.look_button, restoring.whole_button, restoring.one_button, restoring.new_button)
    assert all(button.isEnabled() for button in buttons)
    press(table, Qt.Key.Key_Down)
    assert table.current == table.moments.point(1)
    click(restoring.whole_button)
    before = restoring.whole.why.text()
    table.selectRow(table.moments.rowCount() - 1)
    assert restoring.whole.isVisible()
    assert restoring.whole.why.text() != before
    table.show_points(())
    assert not any(button.isEnabled() for button in buttons)
    assert not restoring.whole.isVisible()


def test_a_moment_is_looked_at_by_the_button_or_by_enter(restoring: Restoring, qtbot: QtBot) -> None:
    point = mark(restoring, "AddYouth")
    restoring.look_wanted.disconnect()
    with qtbot.waitSignal(restoring.look_wanted) as wanted:
        click(restoring.look_button)
    assert wanted.args == [point.position]
    restoring.table.setFocus()
    with qtbot.waitSignal(restoring.look_wanted) as wanted:
        press(restoring.table, RETURN)
    assert wanted.args == [point.position]


def test_the_whole_notebook_is_restored_and_that_is_undone(
    restoring: Restoring, window: MainWindow, notebook: Notebook
) -> None:
    mark(restoring, "AddYouth")
    click(restoring.whole_button)
    assert restoring.whole.cancel_button.hasFocus()
    click(restoring.whole.do_button)
    assert name_of(window) == "Team Gent-Noord"
    assert set(youths(window)) == {"Yara", "Noor"}
    assert not restoring.whole.isVisible()
    assert restoring.told.isVisible()
    newest = restoring.table.moments.index(0, Column.WHAT).data()
    assert newest == "restored an earlier moment"
    assert window.workspace
    window.workspace.undo()
    assert name_of(window) == "Renamed"
    assert set(youths(window)) == {"Yara B.", "Noor"}


def test_one_young_person_is_restored_and_the_others_stay(restoring: Restoring, window: MainWindow) -> None:
    mark(restoring, "AddYouth")
    click(restoring.one_button)
    box = restoring.youth
    assert box.currentText() == "Noor"
    box.setCurrentIndex(box.findText("Yara B."))
    click(restoring.one.do_button)
    assert set(youths(window)) == {"Yara", "Noor"}
    assert name_of(window) == "Renamed"


def test_nobody_is_restored_by_accident(restoring: Restoring) -> None:
    mark(restoring, "RenameNotebook")
    click(restoring.one_button)
    assert restoring.youth.current is None
    assert not restoring.one.do_button.isEnabled()


def test_who_was_not_there_yet_cannot_be_restored_and_that_is_told(
    restoring: Restoring, window: MainWindow
) -> None:
    moments = restoring.table.moments
    restoring.table.selectRow(moments.rowCount() - 1)
    click(restoring.one_button)
    restoring.youth.setCurrentIndex(0)
    click(restoring.one.do_button)
    assert restoring.one.isVisible()
    assert restoring.one.error.isVisible()
    assert set(youths(window)) == {"Yara B.", "Noor"}


def make_new(restoring: Restoring, name: str) -> None:
    click(restoring.new_button)
    type_in(restoring.new.name, name)
    press(restoring.new.name, RETURN)
    type_in(restoring.new.new.first.line, NEW)
    press(restoring.new.new.first.line, RETURN)
    type_in(restoring.new.new.again.line, NEW)
    press(restoring.new.new.again.line, RETURN)


def test_a_new_notebook_is_made_of_a_moment_and_its_recovery_key_is_kept(
    restoring: Restoring, window: MainWindow, keeper: Keepers
) -> None:
    mark(restoring, "AddYouth")
    make_new(restoring, "Of then")
    new = restoring.new
    assert not new.isVisible()
    assert new.keeping.isVisible()
    key = shown_key(new.keeping)
    assert len(key) == 9
    click(new.keeping.on_button)
    for number, field in zip(asked_numbers(new.keeping), new.keeping.check.fields, strict=True):
        type_in(field, key[number])
    press(new.keeping.check.fields[1], RETURN)
    assert not new.keeping.isVisible()
    assert new.told.isVisible()
    assert window.workspace
    opened = keeper.open(window.workspace.opened.folder.parent / "Of then", NEW)
    reading = opened.desk.ask(ReadNotebook())
    assert reading.name == "Of then"
    assert {line.name for line in opened.desk.ask(ReadYouths())} == {"Yara", "Noor"}
    opened.desk.close()
    assert name_of(window) == "Renamed"


def test_a_new_notebook_can_hold_one_young_person(
    restoring: Restoring, window: MainWindow, keeper: Keepers
) -> None:
    mark(restoring, "AddYouth")
    click(restoring.new_button)
    restoring.new.which.setCurrentIndex(restoring.new.which.findText("Noor"))
    make_new(restoring, "Only Noor")
    assert window.workspace
    opened = keeper.open(window.workspace.opened.folder.parent / "Only Noor", NEW)
    assert {line.name for line in opened.desk.ask(ReadYouths())} == {"Noor"}
    opened.desk.close()


def test_a_place_that_is_taken_is_told_right_there(restoring: Restoring, window: MainWindow) -> None:
    assert window.workspace
    taken = window.workspace.opened.folder.parent / "Of then"
    taken.mkdir()
    (taken / "letter.txt").write_text("Dear")
    mark(restoring, "AddYouth")
    make_new(restoring, "Of then")
    assert restoring.new.isVisible()
    assert restoring.new.error.isVisible()
    assert restoring.new.do_button.isEnabled()


def test_leaving_the_page_takes_the_key_away_and_says_so(restoring: Restoring, window: MainWindow) -> None:
    mark(restoring, "AddYouth")
    make_new(restoring, "Of then")
    assert window.workspace
    window.workspace.show_youths()
    window.workspace.show_team()
    assert shown_key(restoring.new.keeping) == {}
    assert not restoring.new.keeping.isVisible()
    assert restoring.new.told.property("kind") == "error"


def test_in_little_room_who_and_whom_stand_under_what_happened(
    restoring: Restoring, window: MainWindow, qtbot: QtBot
) -> None:
    table = restoring.table
    window.resize(683, 500)
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.WHO))
    assert table.moments.index(1, Column.WHAT).data().splitlines()[1] == "Sara · Yara B."
    window.resize(1240, 780)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.WHO))
    assert "\n" not in table.moments.index(1, Column.WHAT).data()


def test_a_snapshot_that_tells_no_time_is_listed(qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    moments = Moments(theme, Speaking(qapp, Language.ENGLISH, tmp_path))
    moments.show_points((RestorePoint(3, datetime.fromtimestamp(0, UTC), "", "", "", snapshot=True),))
    assert moments.index(0, Column.WHEN).data() == "time unknown"
    assert moments.index(0, Column.WHAT).data() == "the notebook as it was"
    assert "backup" in moments.index(0, Column.WHEN).data(Qt.ItemDataRole.ToolTipRole)
    assert moments.index(0, Column.WHEN).data(Qt.ItemDataRole.DecorationRole) is not None
