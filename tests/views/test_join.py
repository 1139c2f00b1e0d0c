"""Joining a team's notebook: the folder, the passphrase and the place, done by the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.errors import CannotRead, FolderNotEmpty
from desktop.models.languages import Language
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadNotebook
from desktop.views.preferences import NOTEBOOK
from desktop.views.welcome.joining import JoinTeam
from desktop.views.window import MainWindow
from tests.views.hands import click, press, type_in
from tests.views.teams import FIRST, Shared, share
from tests.views.windows import Pc

RETURN = Qt.Key.Key_Return


@pytest.fixture
def shared(keeper: Keepers, created: Created, tmp_path: Path) -> Shared:
    return share(keeper, created, tmp_path / "net drive")


@pytest.fixture
def window(pc: Pc) -> MainWindow:
    return pc.window()


@pytest.fixture
def joining(window: MainWindow) -> JoinTeam:
    window.welcome.ways.join.button.setFocus()
    press(window.welcome.ways.join.button, Qt.Key.Key_Space)
    made = window.welcome.joining
    assert made is not None
    assert made.isVisible()
    return made


def look_in(joining: JoinTeam, folder: Path) -> None:
    joining.folder.clear()
    type_in(joining.folder, str(folder))
    press(joining.folder, RETURN)


def test_a_team_is_joined_by_the_keyboard_alone(
    joining: JoinTeam, window: MainWindow, shared: Shared, pc: Pc, qtbot: QtBot
) -> None:
    assert joining.folder.hasFocus()
    assert not joining.join_button.isEnabled()
    type_in(joining.folder, str(shared.net))
    press(joining.folder, RETURN)
    assert joining.passphrase.line.hasFocus()
    type_in(joining.passphrase.line, FIRST)
    assert joining.join_button.isEnabled()
    press(joining.passphrase.line, RETURN)
    assert window.workspace is not None
    assert window.workspace.opened.worker_id == shared.joris
    assert window.workspace.youths.isVisible()
    folder = pc.folder / "documents" / "Team Gent-Noord"
    assert pc.preferences[NOTEBOOK] == window.workspace.opened.folder == folder
    qtbot.waitUntil(
        lambda: window.workspace is not None and window.workspace.navigation.worker.text() == "Joris"
    )
    assert joining.passphrase.text() == ""


def test_the_folder_of_the_notebook_itself_will_do(joining: JoinTeam, shared: Shared) -> None:
    look_in(joining, shared.root)
    assert "Team Gent-Noord" in joining._which_label.text()
    assert not joining.which.isVisible()
    assert joining.place.path.isVisible()


def test_a_path_may_stand_between_quotes(joining: JoinTeam, shared: Shared) -> None:
    type_in(joining.folder, f' "{shared.net}" ')
    press(joining.folder, RETURN)
    assert joining.passphrase.line.hasFocus()


def test_a_folder_can_be_chosen_instead_of_typed(joining: JoinTeam, shared: Shared, pc: Pc) -> None:
    click(joining.folder_button)
    assert joining.folder.text() == ""
    pc.answers.chosen_folder = shared.net
    click(joining.folder_button)
    assert joining.folder.text() == str(shared.net)
    assert joining.passphrase.line.hasFocus()


def test_of_several_notebooks_one_is_chosen(
    joining: JoinTeam, shared: Shared, keeper: Keepers, pc: Pc, window: MainWindow
) -> None:
    other = keeper.create(pc.folder / "other", "Straathoekwerk", "Noor", "nog een paar woorden")
    root = keeper.share(other.opened, shared.net)
    keeper.add_worker(other.opened, "Joris", FIRST)
    other.opened.desk.close()
    look_in(joining, shared.net)
    assert joining.which.isVisible()
    press(joining.which.button(root), Qt.Key.Key_Right)
    click(joining.which.button(root))
    assert joining.place.folder.name == "Straathoekwerk"
    type_in(joining.passphrase.line, FIRST)
    press(joining.passphrase.line, RETURN)
    assert window.workspace is not None
    assert window.workspace.opened.desk.ask(ReadNotebook()).name == "Straathoekwerk"


def test_a_folder_without_a_notebook_is_told_right_there(joining: JoinTeam, pc: Pc, shared: Shared) -> None:
    (pc.folder / "empty").mkdir()
    look_in(joining, pc.folder / "empty")
    assert joining.error.isVisible()
    assert joining.folder.hasFocus()
    assert not joining.join_button.isEnabled()
    look_in(joining, shared.net)
    assert not joining.error.isVisible()


def test_a_folder_that_is_not_there_is_told_right_there(
    joining: JoinTeam, pc: Pc, window: MainWindow
) -> None:
    look_in(joining, pc.folder / "nowhere")
    assert joining.error.isVisible()
    assert joining.error.text()
    assert not window.banner.isVisible()


def test_a_wrong_passphrase_is_told_and_typed_anew(
    joining: JoinTeam, shared: Shared, window: MainWindow
) -> None:
    look_in(joining, shared.net)
    type_in(joining.passphrase.line, "zo was het niet")
    press(joining.passphrase.line, RETURN)
    assert joining.error.isVisible()
    assert "coordinator" in joining.error.text()
    assert joining.passphrase.line.hasFocus()
    assert joining.passphrase.line.selectedText()
    type_in(joining.passphrase.line, FIRST)
    press(joining.passphrase.line, RETURN)
    assert window.workspace is not None


def test_a_place_that_is_taken_is_told_and_another_one_chosen(
    joining: JoinTeam, shared: Shared, pc: Pc, window: MainWindow
) -> None:
    taken = pc.folder / "documents" / "Team Gent-Noord"
    taken.mkdir(parents=True)
    (taken / "letter.txt").write_text("Dear")
    look_in(joining, shared.net)
    type_in(joining.passphrase.line, FIRST)
    press(joining.passphrase.line, RETURN)
    assert joining.error.text() == FolderNotEmpty(folder=taken).sentence(Language.DUTCH)
    pc.answers.chosen_folder = pc.folder / "elsewhere"
    click(joining.place.button)
    click(joining.join_button)
    assert window.workspace is not None
    assert window.workspace.opened.folder == pc.folder / "elsewhere" / "Team Gent-Noord"
    assert [file.name for file in taken.iterdir()] == ["letter.txt"]


def test_another_folder_forgets_what_was_found(joining: JoinTeam, shared: Shared) -> None:
    look_in(joining, shared.net)
    type_in(joining.passphrase.line, FIRST)
    assert joining.join_button.isEnabled()
    joining.folder.setFocus()
    type_in(joining.folder, "x")
    assert not joining.join_button.isEnabled()
    assert not joining.place.isVisible()


def test_one_can_go_back_to_the_ways_in(joining: JoinTeam, window: MainWindow, shared: Shared) -> None:
    look_in(joining, shared.net)
    type_in(joining.passphrase.line, FIRST)
    click(joining.back_button)
    assert window.welcome.ways.isVisible()
    click(window.welcome.ways.join.button)
    assert joining.passphrase.text() == ""
    assert joining.folder.text() == str(shared.net)


def test_the_trouble_is_told_in_another_language_too(joining: JoinTeam, pc: Pc) -> None:
    missing = pc.folder / "nowhere"
    look_in(joining, missing)
    dutch = joining.error.text()
    pc.speaking.speak(Language.FRENCH)
    assert joining.error.isVisible()
    if dutch == CannotRead(file=missing).sentence(Language.DUTCH):
        assert joining.error.text() == CannotRead(file=missing).sentence(Language.FRENCH)
