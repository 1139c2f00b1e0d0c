"""The window: what it shows first, what it tells, and that nothing is lost when it closes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.app import OneThread
from desktop.models.errors import DiskFull, NameNeeded, NotebookMissing
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS
from desktop.operations.opened import Created
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.workers import AddWorker, RenameNotebook
from desktop.operations.youths import AddYouth
from desktop.views.about import AboutDialog
from desktop.views.actions import ACTIONS, MENU
from desktop.views.background import Background
from desktop.views.navigation import NARROW, WIDE
from desktop.views.preferences import NOTEBOOK
from desktop.views.undo_words import RESTORED, UndoWords
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.windows import Pc, sweep, texts_on

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(pc: Pc, created: Created) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


def name_of(desk: Desk) -> str:
    return desk.ask(ReadNotebook()).name


def rename(window: MainWindow, name: str) -> None:
    assert window.workspace
    window.workspace.notebook.do(RenameNotebook(notebook=window.workspace.opened.notebook_id, name=name))


def test_who_comes_for_the_first_time_is_welcomed(pc: Pc) -> None:
    window = pc.window()
    assert window.welcome.isVisible()
    assert window.workspace is None


def test_who_comes_again_is_asked_for_the_passphrase_of_last_time(pc: Pc, created: Created) -> None:
    pc.preferences[NOTEBOOK] = created.opened.folder
    window = pc.window()
    assert window.unlock.isVisible()
    assert window.unlock.passphrase.line.hasFocus()


def test_a_notebook_that_is_named_goes_before_that_of_last_time(pc: Pc, created: Created) -> None:
    pc.preferences[NOTEBOOK] = created.opened.folder / "elsewhere"
    window = pc.window(created.opened.folder)
    assert window.unlock.isVisible()
    assert str(created.opened.folder) in texts_on(window).replace("\u200b", "")


def test_a_notebook_that_has_gone_is_told_and_other_ways_in_are_offered(pc: Pc, tmp_path: Path) -> None:
    pc.preferences[NOTEBOOK] = tmp_path / "gone"
    window = pc.window()
    assert window.welcome.isVisible()
    assert window.banner.isVisible()
    assert window.banner.sentence.text() == NotebookMissing(folder=tmp_path / "gone").sentence(Language.DUTCH)
    assert pc.preferences[NOTEBOOK] == tmp_path / "gone", "the drive may be back tomorrow"


def test_the_message_follows_the_language_and_can_be_closed(window: MainWindow, pc: Pc) -> None:
    window.tell_failure(DiskFull())
    assert window.banner.sentence.text() == DiskFull().sentence(Language.DUTCH)
    pc.speaking.speak(Language.FRENCH)
    assert window.banner.sentence.text() == DiskFull().sentence(Language.FRENCH)
    assert window.banner.accessibleDescription() == window.banner.sentence.text()
    click(window.banner.close_button)
    assert not window.banner.isVisible()


def test_the_button_on_a_message_does_it_and_closes_it(window: MainWindow) -> None:
    done: list[str] = []
    window.banner.tell(lambda: "Two versions", offer=lambda: "Look", act=lambda: done.append("looked"))
    assert window.banner.action.text() == "Look"
    click(window.banner.action)
    assert done == ["looked"]
    assert not window.banner.isVisible()


def test_what_fails_in_the_background_is_told_above_the_page(window: MainWindow) -> None:
    assert window.workspace
    window.workspace.notebook.do(RenameNotebook(notebook=window.workspace.opened.notebook_id, name=" "))
    assert window.banner.sentence.text() == NameNeeded().sentence(Language.DUTCH)


def test_the_foot_of_the_bar_says_who_works_where_and_when_it_was_saved(window: MainWindow) -> None:
    assert window.workspace
    bar = window.workspace.navigation
    assert "Team Gent-Noord" in texts_on(bar)
    assert "Sara" in texts_on(bar)
    before = bar.status.text()
    rename(window, "Team Gent-Zuid")
    assert "Team Gent-Zuid" in texts_on(bar)
    assert bar.status.text() != before
    assert any(sign.isdigit() for sign in bar.status.accessibleName())


def test_undo_and_redo_by_their_keys_say_what_they_do(window: MainWindow, desk: Desk) -> None:
    assert window.workspace
    undo, redo = window.workspace.navigation.undo_button, window.workspace.navigation.redo_button
    assert not undo.isEnabled()
    rename(window, "Another")
    assert "name of the notebook" in undo.toolTip()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert name_of(desk) == "Team Gent-Noord"
    assert not undo.isEnabled()
    assert "name of the notebook" in redo.toolTip()
    press(window, Qt.Key.Key_Y, CONTROL)
    assert name_of(desk) == "Another"
    click(undo)
    assert name_of(desk) == "Team Gent-Noord"


def test_in_a_text_field_undo_takes_back_typing_before_anything_else(window: MainWindow, desk: Desk) -> None:
    rename(window, "Another")
    assert window.workspace
    window.workspace.show_settings()
    line = window.workspace.settings.companions.name
    line.setFocus()
    type_in(line, "Jo")
    press(line, Qt.Key.Key_Z, CONTROL)
    assert line.text() == ""
    assert name_of(desk) == "Another"
    press(line, Qt.Key.Key_Z, CONTROL)
    assert name_of(desk) == "Team Gent-Noord"


def test_undo_by_its_button_takes_back_what_was_typed_a_moment_ago(window: MainWindow, desk: Desk) -> None:
    rename(window, "Another")
    assert window.workspace
    window.workspace.show_settings()
    line = window.workspace.settings.book.name
    line.setFocus()
    line.selectAll()
    type_in(line, "Still typing")
    click(window.workspace.navigation.undo_button)
    assert name_of(desk) == "Another"


def test_every_operation_that_can_be_undone_has_words(qtbot: QtBot) -> None:
    never = {"PutBack", "StartNotebook", "TakeUpNotebook", "OpenDossier", "EraseYouth", "ChangeKeys"}
    assert set(UndoWords().all()) == set(OPERATIONS) - never | {RESTORED}
    assert UndoWords().of("SomethingOfALaterProgram") == "change"


def test_what_is_being_typed_is_saved_when_the_window_closes(
    pc: Pc, created: Created, desk: Desk, qtbot: QtBot
) -> None:
    thread = OneThread()
    pc.background = Background(thread)
    pc.preferences[NOTEBOOK] = created.opened.folder
    window = pc.window()
    window.unlock.passphrase.line.setText(PASSPHRASE)
    press(window.unlock.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace
    window.workspace.show_settings()
    line = window.workspace.settings.book.name
    qtbot.waitUntil(lambda: line.text() == "Team Gent-Noord")
    line.setFocus()
    line.selectAll()
    type_in(line, "Not yet saved")
    assert name_of(desk) == "Team Gent-Noord"
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    thread.finish()
    assert name_of(desk) == "Not yet saved"


def test_what_is_being_typed_is_saved_when_another_page_is_shown(window: MainWindow, desk: Desk) -> None:
    assert window.workspace
    window.workspace.show_settings()
    line = window.workspace.settings.book.name
    line.setFocus()
    line.selectAll()
    type_in(line, "Left in haste")
    press(window, Qt.Key.Key_1, CONTROL)
    assert name_of(desk) == "Left in haste"


def test_the_keys_go_where_they_say(window: MainWindow) -> None:
    assert window.workspace
    workspace = window.workspace
    press(window, Qt.Key.Key_Comma, CONTROL)
    assert workspace.settings.isVisible()
    assert workspace.navigation.places["settings"].isChecked()
    press(window, Qt.Key.Key_F, CONTROL)
    assert workspace.youths.isVisible()
    assert workspace.navigation.places["youths"].isChecked()


def test_printing_is_offered_in_a_dossier_only(window: MainWindow, desk: Desk) -> None:
    assert window.workspace
    youth = AddYouth(name="Yara")
    desk.do(youth)
    assert not window.commands["print"].isEnabled()
    window.workspace.open_dossier(youth.id)
    assert window.workspace.dossier.isVisible()
    assert window.commands["print"].isEnabled()
    assert window.workspace.navigation.places["youths"].isChecked()
    window.workspace.show_settings()
    assert not window.commands["print"].isEnabled()


def test_what_another_program_wrote_appears_when_the_window_comes_to_the_fore(
    window: MainWindow, desk: Desk
) -> None:
    assert window.workspace
    desk.do(RenameNotebook(notebook=window.workspace.opened.notebook_id, name="Renamed elsewhere"))
    window.workspace.notebook.look_around()
    assert "Renamed elsewhere" in texts_on(window.workspace.navigation)


def test_on_a_small_screen_the_bar_shows_icons_and_the_window_fits(window: MainWindow) -> None:
    assert window.workspace
    bar = window.workspace.navigation
    window.resize(1366, 768)
    assert bar.width() == WIDE
    assert bar.places["youths"].text()
    window.resize(683, 384)
    assert window.size() == QSize(683, 384)
    assert bar.width() == NARROW
    assert not bar.places["youths"].text()
    assert bar.places["youths"].accessibleName()
    assert bar.places["youths"].toolTip()
    assert bar.minimumSizeHint().height() <= 384
    for page in (window.workspace.show_settings, window.workspace.show_youths):
        page()
        assert window.size() == QSize(683, 384)


def test_the_window_comes_back_in_the_size_it_had(pc: Pc) -> None:
    first = pc.window()
    first.resize(700, 560)
    first.close()
    second = MainWindow(*pc.parts)
    assert second.size() == QSize(700, 560)


def test_a_size_that_cannot_be_read_is_no_obstacle(pc: Pc) -> None:
    pc.preferences._settings.setValue("geometry", "nonsense")
    assert MainWindow(*pc.parts).width() >= 640


def test_all_actions_have_words_and_no_two_share_keys(window: MainWindow) -> None:
    keys = [key for spec in ACTIONS for key in spec.shortcuts]
    assert len(keys) == len(set(keys))
    assert set(MENU) - {""} <= {spec.key for spec in ACTIONS}
    for spec in ACTIONS:
        assert window.commands[spec.key].text()


def test_while_locked_only_help_and_quitting_work(pc: Pc) -> None:
    window = pc.window()
    working = {spec.key for spec in ACTIONS if window.commands[spec.key].isEnabled()}
    assert working == {"about", "quit"}
    QTest.keyClick(window, Qt.Key.Key_F1)
    (about,) = window.findChildren(AboutDialog)
    assert "Ctrl+L" in texts_on(about)
    click(about.close_button)
    sweep()
    assert not window.findChildren(AboutDialog)


def test_everything_in_the_bar_has_a_name_for_who_does_not_see_it(window: MainWindow) -> None:
    assert window.workspace
    bar = window.workspace.navigation
    for button in (*bar.places.values(), bar.undo_button, bar.redo_button, bar.lock_button, bar.more_button):
        assert button.accessibleName()
        assert min(button.height(), button.width()) >= 32


def test_saving_that_takes_long_is_told(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace
    bar = window.workspace.navigation
    before = bar.status.accessibleName()
    bar.show_saving(True)
    assert bar.status.accessibleName() == before, "what is quick does not flicker"
    qtbot.waitUntil(lambda: bar.status.accessibleName() != before)
    bar.show_saving(False)
    assert bar.status.accessibleName() == before


def test_adding_a_companion_elsewhere_does_not_disturb_who_is_typing(window: MainWindow, desk: Desk) -> None:
    assert window.workspace
    window.workspace.show_settings()
    line = window.workspace.settings.me.fields.lines["phone"]
    line.setFocus()
    type_in(line, "0470")
    desk.do(AddWorker(name="Joris"))
    window.workspace.notebook.look_around()
    assert line.text() == "0470"
    assert [c._name.text() for c in window.workspace.settings.companions.companions.values()] == ["Joris"]
