"""Nothing of the dossier on the young person's screen, and no way back but the one that the team wants."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import FolderNotWritable
from desktop.models.readings import WayBack
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.workers import ChangeWorker
from desktop.views.at_the_wheel.screen import YouthScreen
from desktop.views.at_the_wheel.session import GUARDED
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.at_the_wheel import (
    CODE,
    Youth,
    ask_on_the_way_back,
    at_the_wheel,
    is_locked,
    is_on,
    youth_with_all,
)
from tests.views.hands import click
from tests.views.keepers import KeeperWithKeyring
from tests.views.windows import Pc, sweep


@pytest.fixture
def window(pc: Pc, created: Created, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    made = pc.opened(created.opened.folder, PASSPHRASE)
    monkeypatch.setattr(made.at_the_wheel, "reader", lambda: None)
    return made


@pytest.fixture
def yara(desk: Desk) -> Youth:
    return youth_with_all(desk)


def on_screen(window: QWidget) -> str:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join(
        labels + [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    )


def type_code(screen: YouthScreen, code: str) -> None:
    for digit in code:
        click(screen.scenes.back.pad[digit])
    click(screen.scenes.back.open_button)


def test_nothing_of_the_dossier_is_in_sight(window: MainWindow, desk: Desk, yara: Youth) -> None:
    youth_with_all(desk, "Zonnebloem")
    screen = at_the_wheel(window, yara)
    assert window.workspace
    assert not window.workspace.navigation.isVisible()
    assert not window.workspace.view.isVisible()
    for card in ("wheel", "evolutor", "plan"):
        click(screen.scenes.home.cards[card])
        assert "Sara" not in on_screen(window)
        assert "Zonnebloem" not in on_screen(window)
        screen.scenes.wheel.left.emit()
    assert window.windowTitle() == "Trajectwiel"
    assert window.isFullScreen()
    assert [shown for shown in QApplication.topLevelWidgets() if shown.isVisible()] == [window]


@pytest.mark.parametrize(
    "keys",
    [
        "Ctrl+Z",
        "Ctrl+N",
        "Ctrl+F",
        "Ctrl+P",
        "Ctrl+1",
        "Ctrl+3",
        "Ctrl+,",
        "Ctrl+L",
        "Ctrl+Q",
        "F1",
        "Esc",
        "Alt+Left",
    ],
)
def test_no_shortcut_leads_anywhere(window: MainWindow, yara: Youth, keys: str) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["plan"])
    click(next(iter(screen.scenes.plans.steps.values())))
    QTest.keySequence(window, QKeySequence(keys))
    assert window.at_the_wheel.screen is screen
    assert screen.isVisible()
    assert yara.plans()[0].steps[0].done_on is not None
    assert [shown for shown in QApplication.topLevelWidgets() if shown.isVisible()] == [window]


def test_back_at_the_dossier_the_worker_can_undo_what_the_youth_did(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["plan"])
    click(next(iter(screen.scenes.plans.steps.values())))
    assert not window.commands["undo"].isEnabled()
    click(screen.bar.done_button)
    assert window.commands["undo"].isEnabled()
    window.commands["undo"].trigger()
    assert yara.plans()[0].steps[0].done_on is None
    assert not window.isFullScreen()
    assert window.workspace
    assert window.workspace.navigation.isVisible()


def test_with_a_code_only_the_code_leads_back(window: MainWindow, desk: Desk, yara: Youth) -> None:
    ask_on_the_way_back(desk, WayBack.CODE, CODE)
    screen = at_the_wheel(window, yara)
    click(screen.bar.done_button)
    assert screen.scenes.currentWidget() is screen.scenes.back
    assert not screen.scenes.back.open_button.isEnabled()
    type_code(screen, "1111")
    assert is_on(window)
    assert screen.scenes.back.trouble.isVisible()
    type_code(screen, CODE)
    assert not is_on(window)
    assert window.workspace is not None


def test_the_code_is_typed_on_the_keyboard_too(
    window: MainWindow, desk: Desk, yara: Youth, qtbot: QtBot
) -> None:
    ask_on_the_way_back(desk, WayBack.CODE, CODE)
    screen = at_the_wheel(window, yara)
    qtbot.waitUntil(window.isActiveWindow)
    click(screen.bar.done_button)
    handle = window.windowHandle()
    assert handle is not None
    for letter in "9" + "\b" + CODE:
        QTest.keyClick(handle, Qt.Key.Key_Backspace if letter == "\b" else Qt.Key(ord(letter)))
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert not is_on(window)


def test_three_wrong_tries_lock(window: MainWindow, desk: Desk, yara: Youth) -> None:
    ask_on_the_way_back(desk, WayBack.CODE, CODE)
    screen = at_the_wheel(window, yara)
    click(screen.bar.done_button)
    type_code(screen, "1111")
    click(screen.scenes.back.back_button)
    click(screen.bar.done_button)
    type_code(screen, "2222")
    type_code(screen, "3333")
    assert is_locked(window)
    assert window.unlock.isVisible()
    assert not is_on(window)
    window.unlock.passphrase.line.setText(PASSPHRASE)
    window.unlock.open_button.click()
    assert window.workspace is not None
    assert not window.isFullScreen()


def test_who_is_not_done_goes_on_where_it_was(window: MainWindow, desk: Desk, yara: Youth) -> None:
    ask_on_the_way_back(desk, WayBack.CODE, CODE)
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["evolutor"])
    click(screen.bar.done_button)
    click(screen.scenes.back.back_button)
    assert screen.scenes.currentWidget() is screen.scenes.evolutor


@pytest.mark.parametrize(
    "way_back", [WayBack.PASSPHRASE, WayBack.CODE], ids=["passphrase", "code but none given"]
)
def test_with_the_passphrase_the_notebook_locks(
    window: MainWindow, desk: Desk, yara: Youth, way_back: WayBack
) -> None:
    ask_on_the_way_back(desk, way_back)
    screen = at_the_wheel(window, yara)
    click(screen.bar.done_button)
    assert not screen.scenes.back.pad["1"].isVisible()
    click(screen.scenes.back.lock_button)
    assert is_locked(window)
    assert window.unlock.isVisible()


def test_idle_locking_works_there_too(window: MainWindow, yara: Youth, qtbot: QtBot) -> None:
    at_the_wheel(window, yara)
    with qtbot.waitSignal(window.idle.idle):
        window.idle.timer.start(0)
    assert is_locked(window)
    assert window.unlock.isVisible()
    assert not is_on(window)
    sweep()
    assert not window.findChildren(YouthScreen)


def test_locking_saves_what_the_youth_was_typing(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    click(screen.scenes.wheel.question.faces[2])
    click(screen.scenes.wheel.question.tell_button)
    screen.scenes.wheel.words.field.setText("Nog net getypt")
    window.lock()
    assert [line.text for line in yara.overview().domains[0].lines][-1] == "Nog net getypt"


def test_what_fails_is_told_to_the_youth_without_names_and_to_the_worker_later(
    window: MainWindow, yara: Youth, pc: Pc
) -> None:
    screen = at_the_wheel(window, yara)
    pc.background.failed.emit(FolderNotWritable(folder=Path("/home/sara")))
    assert screen.told.isVisible()
    assert "sara" not in on_screen(window).lower()
    assert not window.banner.isVisible()
    click(screen.bar.done_button)
    assert window.banner.isVisible()


class TestWithLogin:
    """On a PC whose login opens the notebook, that leads around no code."""

    @pytest.fixture
    def keeper(self, tmp_path: Path) -> KeeperWithKeyring:
        return KeeperWithKeyring(tmp_path / "demo")

    def test_after_locking_the_login_is_not_offered(
        self, window: MainWindow, created: Created, keeper: KeeperWithKeyring, desk: Desk, yara: Youth
    ) -> None:
        keeper.remember(created.opened)
        ask_on_the_way_back(desk, WayBack.CODE, CODE)
        at_the_wheel(window, yara)
        window.lock()
        assert window.unlock.isVisible()
        assert not window.unlock.login_button.isVisible()

    def test_without_a_code_it_is_offered_as_always(
        self, window: MainWindow, created: Created, keeper: KeeperWithKeyring, yara: Youth
    ) -> None:
        keeper.remember(created.opened)
        at_the_wheel(window, yara)
        window.lock()
        assert window.unlock.login_button.isVisible()

    def test_a_program_that_ended_there_starts_locked(
        self, pc: Pc, window: MainWindow, created: Created, keeper: KeeperWithKeyring, desk: Desk, yara: Youth
    ) -> None:
        keeper.remember(created.opened)
        ask_on_the_way_back(desk, WayBack.CODE, CODE)
        at_the_wheel(window, yara)
        window.close()
        next_day = pc.window(created.opened.folder)
        assert is_locked(next_day)
        assert not next_day.unlock.login_button.isVisible()
        next_day.unlock.passphrase.line.setText(PASSPHRASE)
        next_day.unlock.open_button.click()
        assert not is_locked(next_day)
        assert pc.preferences[GUARDED] is None

    def test_nor_does_it_open_by_itself_after_a_look_at_another_notebook(
        self, pc: Pc, window: MainWindow, created: Created, keeper: KeeperWithKeyring, desk: Desk, yara: Youth
    ) -> None:
        keeper.remember(created.opened)
        ask_on_the_way_back(desk, WayBack.CODE, CODE)
        at_the_wheel(window, yara)
        window.lock()
        window.enter(keeper.open_demo(), demo=True)
        window.lock()
        window.show_unlock(created.opened.folder)
        assert is_locked(window)


def test_the_names_of_workers_are_nowhere(window: MainWindow, desk: Desk, yara: Youth) -> None:
    me = desk.ask(ReadNotebook()).me
    desk.do(ChangeWorker(worker=me, phone="0470 11 22 33"))
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["plan"])
    said = [widget.accessibleName() for widget in screen.findChildren(QWidget) if widget.isVisible()]
    assert not [name for name in said if "Sara" in name or "0470" in name]
    assert QGuiApplication.applicationDisplayName() != "Yara"
