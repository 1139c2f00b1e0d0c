"""The young person's screen with the notebook on a thread of its own, as in the program: nothing comes at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.readings import WayBack
from desktop.operations.opened import Created
from desktop.views.background import Background
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.at_the_wheel import CODE, Youth, ask_on_the_way_back, is_locked, is_on, youth_with_all
from tests.views.hands import click, press, type_in
from tests.views.windows import Pc


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """A worker on a thread of its own; what breaks there fails the test."""
    broken: list[Exception] = []
    with ThreadPoolExecutor(max_workers=1) as pool:
        worker = Background(pool)
        worker.broken.connect(broken.append)
        yield worker
    QApplication.processEvents()
    assert not broken


@pytest.fixture
def yara(created: Created) -> Youth:
    desk = created.opened.desk
    ask_on_the_way_back(desk, WayBack.CODE, CODE)
    return youth_with_all(desk)


@pytest.fixture
def window(
    pc: Pc, created: Created, yara: Youth, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    made = pc.window(created.opened.folder)
    monkeypatch.setattr(made.at_the_wheel, "reader", lambda: None)
    made.unlock.passphrase.line.setText(PASSPHRASE)
    made.unlock.open_button.click()
    qtbot.waitUntil(lambda: not is_locked(made))
    assert made.workspace is not None
    made.workspace.open_dossier(yara.id)
    made.workspace.dossier.header.youth_button.click()
    qtbot.waitUntil(lambda: is_on(made))
    return made


def test_a_session_in_a_hurry(window: MainWindow, yara: Youth, qtbot: QtBot) -> None:
    screen = window.at_the_wheel.screen
    assert screen is not None
    scenes = screen.scenes
    click(scenes.home.cards["wheel"])
    qtbot.waitUntil(lambda: scenes.wheel.currentWidget() is scenes.wheel.offer)
    click(scenes.wheel.offer.anew_card)
    qtbot.waitUntil(lambda: scenes.wheel.currentWidget() is scenes.wheel.question)
    question = scenes.wheel.question
    # Faster than anything is saved: what was chosen last is what stays.
    for score in (1, 2, 3, 4, 5):
        click(question.faces[score])
    assert question.faces[5].isChecked()
    click(question.next_button)
    press(question, Qt.Key.Key_2)
    click(question.tell_button)
    type_in(scenes.wheel.words.field, "Zo gezegd")
    click(scenes.wheel.words.add_button)
    click(scenes.wheel.words.marks["first"])
    click(scenes.wheel.words.next_button)
    scenes.wheel.left.emit()
    click(scenes.home.cards["evolutor"])
    qtbot.waitUntil(lambda: scenes.evolutor.currentWidget() is scenes.evolutor.question)
    for value in (3, 7, 9):
        scenes.evolutor.question.line.given.emit(value)
    click(scenes.evolutor.question.next_button)
    scenes.evolutor.left.emit()
    click(scenes.home.cards["plan"])
    qtbot.waitUntil(lambda: bool(scenes.plans.steps))
    step = next(iter(scenes.plans.steps.values()))
    qtbot.waitUntil(step.hasFocus)
    click(step)
    qtbot.waitUntil(lambda: scenes.plans.cheer.text() != "")
    click(screen.bar.done_button)
    for digit in CODE:
        click(scenes.back.pad[digit])
    click(scenes.back.open_button)
    qtbot.waitUntil(lambda: not is_on(window))
    window.lock()
    qtbot.waitUntil(window.unlock.isVisible)
    yara.desk.sync()
    first, second = yara.overview().domains[:2]
    assert first.score == 5
    assert second.score == 2
    assert second.first
    assert [line.text for line in second.lines] == ["Zo gezegd"]
    assert yara.evolutor().moments[-1].value_of(yara.evolutor().statements[0].id) == 9
    assert yara.plans()[0].steps[0].done_on is not None


def test_locked_in_the_middle_nothing_is_lost(window: MainWindow, yara: Youth, qtbot: QtBot) -> None:
    screen = window.at_the_wheel.screen
    assert screen is not None
    scenes = screen.scenes
    click(scenes.home.cards["wheel"])
    qtbot.waitUntil(lambda: scenes.wheel.currentWidget() is scenes.wheel.offer)
    click(scenes.wheel.offer.anew_card)
    qtbot.waitUntil(lambda: scenes.wheel.currentWidget() is scenes.wheel.question)
    click(scenes.wheel.question.faces[4])
    click(scenes.wheel.question.tell_button)
    type_in(scenes.wheel.words.field, "Nog niet toegevoegd")
    window.lock()
    qtbot.waitUntil(window.unlock.isVisible)
    qtbot.waitUntil(lambda: window._background._waiting == 0)
    yara.desk.sync()
    first = yara.overview().domains[0]
    assert first.score == 4
    assert [line.text for line in first.lines][-1] == "Nog niet toegevoegd"
