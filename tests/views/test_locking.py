"""Locking: when nobody touches the program, and what is left of a dossier then: nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.youths import AddYouth
from desktop.views.locking import IdleWatch
from desktop.views.preferences import LOCK_MINUTES, Appearance
from desktop.views.theme import Theme
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import press, type_in
from tests.views.windows import Pc, sweep

MINUTE = 60_000


@pytest.fixture
def window(pc: Pc, created: Created) -> MainWindow:
    pc.preferences[LOCK_MINUTES] = 3
    return pc.opened(created.opened.folder, PASSPHRASE)


def test_the_window_locks_when_the_time_is_over(window: MainWindow, qtbot: QtBot) -> None:
    assert window.idle.timer.interval() == 3 * MINUTE
    with qtbot.waitSignal(window.idle.idle):
        window.idle.timer.start(0)
    assert window.workspace is None
    assert window.unlock.isVisible()
    assert not window.idle.timer.isActive()


@pytest.mark.parametrize("touch", ["key", "pointer", "press"])
def test_every_touch_begins_the_count_anew(window: MainWindow, qtbot: QtBot, touch: str) -> None:
    handle = window.windowHandle()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is handle)
    window.idle.timer.start(10 * MINUTE)
    if touch == "key":
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    elif touch == "pointer":
        QTest.mouseMove(handle, QPoint(40, 40))
        QTest.mouseMove(handle, QPoint(44, 48))
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    qtbot.waitUntil(lambda: window.idle.timer.interval() == 3 * MINUTE)
    assert window.idle.timer.isActive()


def test_a_touch_of_a_dialog_counts_too(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    window.idle.timer.start(10 * MINUTE)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    assert window.idle.timer.interval() == 3 * MINUTE


def test_with_zero_minutes_it_never_locks(qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 0)
    watch.start()
    assert not watch.timer.isActive()
    watch.set_minutes(2)
    assert watch.timer.interval() == 2 * MINUTE
    assert watch.timer.isActive()
    watch.set_minutes(0)
    assert not watch.timer.isActive()
    watch.set_minutes(2)
    watch.stop()
    assert not watch.timer.isActive()


def test_before_a_notebook_is_open_nothing_is_counted(pc: Pc) -> None:
    assert not pc.window().idle.timer.isActive()


def test_locking_saves_what_is_being_typed(window: MainWindow, desk: Desk) -> None:
    assert window.workspace
    window.workspace.show_settings()
    line = window.workspace.settings.book.name
    line.setFocus()
    line.selectAll()
    type_in(line, "Typed just before")
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.ask(ReadNotebook()).name == "Typed just before"
    assert window.unlock.isVisible()
    assert window.unlock.passphrase.line.hasFocus()


def test_after_locking_nothing_of_a_dossier_is_left(window: MainWindow, desk: Desk) -> None:
    youth = AddYouth(name="Zonnebloem")
    desk.do(youth)
    assert window.workspace
    window.workspace.notebook.look_around()
    window.workspace.open_dossier(youth.id)
    pages = window.workspace.pages
    gone: list[str] = []
    pages.destroyed.connect(lambda: gone.append("pages"))
    window.workspace.notebook.do(AddYouth(name="Madelief"))
    QGuiApplication.clipboard().setText("what was copied")
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QLabel("Zonnebloem"))
    dialog.open()
    dialog.destroyed.connect(lambda: gone.append("dialog"))
    menu = QMenu(window)
    menu.addAction("Zonnebloem")
    menu.popup(QPoint(10, 10))
    window.lock()
    sweep()
    assert not menu.isVisible()
    assert sorted(gone) == ["dialog", "pages"]
    on_screen = [label.text() for label in window.findChildren(QLabel)]
    assert not [text for text in on_screen if "Zonnebloem" in text or "Madelief" in text]
    assert not window.commands["undo"].isEnabled()
    assert "young person" not in window.commands["undo"].text()
    assert QGuiApplication.clipboard().text() == "what was copied"


def test_locked_actions_do_nothing(window: MainWindow) -> None:
    window.lock()
    for key in ("undo", "new_youth", "search", "settings", "print", "lock"):
        assert not window.commands[key].isEnabled()
    window.lock()
    assert window.unlock.isVisible()


def test_one_can_open_and_lock_again_and_again(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        window.lock()
        sweep()
        type_in(window.unlock.passphrase.line, PASSPHRASE)
        press(window.unlock.passphrase.line, Qt.Key.Key_Return)
        assert window.workspace is not None
        qtbot.waitUntil(window.workspace.navigation.isVisible)
        assert window.idle.timer.isActive()


def test_what_was_locked_away_does_not_follow_the_theme_any_more(window: MainWindow, theme: Theme) -> None:
    """The theme outlives the pages; one that still listened would end in the crash dialog."""
    window.lock()
    sweep()
    theme.choose(Appearance.DARK)
    theme.choose(Appearance.LIGHT)
    assert window.unlock.isVisible()
