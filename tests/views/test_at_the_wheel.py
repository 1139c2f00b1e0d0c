"""A youth at the wheel from start to end: with the mouse, with a finger, and with nothing but a keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.models.readings import AnswerState, FilledBy, LineKind
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.views.at_the_wheel.screen import YouthScreen
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.at_the_wheel import SCORES, Youth, at_the_wheel, is_on, new_youth, youth_with_all
from tests.views.fingers import Finger
from tests.views.hands import click, hold, let_go, move, press, type_in
from tests.views.windows import Pc

Push = Callable[[QWidget], None]


@pytest.fixture
def window(pc: Pc, created: Created, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    made = pc.opened(created.opened.folder, PASSPHRASE)
    # Nothing is to be heard while tests run.
    monkeypatch.setattr(made.at_the_wheel, "reader", lambda: None)
    return made


@pytest.fixture
def yara(desk: Desk) -> Youth:
    return youth_with_all(desk)


def a_wheel_is_filled_in(screen: YouthScreen, youth: Youth, push: Push, window: MainWindow) -> None:
    """Begin a new overview, answer it in all the ways there are, and see the whole wheel."""
    wheel = screen.scenes.wheel
    push(screen.scenes.home.cards["wheel"])
    assert wheel.currentWidget() is wheel.offer
    push(wheel.offer.anew_card)
    question = wheel.question
    assert wheel.currentWidget() is question
    assert not question.before.text()
    push(question.faces[4])
    assert "lastig" in question.before.text()
    push(question.next_button)
    push(question.still_button)
    push(question.next_button)
    push(question.not_now_button)
    push(question.faces[5])
    push(question.tell_button)
    push(wheel.words.kinds[LineKind.WORRY])
    type_in(wheel.words.field, "Ik slaap slecht")
    push(wheel.words.add_button)
    push(wheel.words.marks["first"])
    push(wheel.words.marks["own_people"])
    push(wheel.words.next_button)
    assert wheel.currentWidget() is question
    while wheel.currentWidget() is question:
        push(question.next_button)
    assert wheel.currentWidget() is wheel.whole
    window.grab()
    push(wheel.whole.next_button)
    assert screen.scenes.currentWidget() is screen.scenes.home
    overview = youth.overview()
    first, still, untouched, told = overview.domains[:4]
    assert (first.score, first.by, first.as_before) == (4, FilledBy.YOUTH, False)
    assert (still.score, still.by, still.as_before) == (SCORES[1], FilledBy.YOUTH, False)
    assert untouched.as_before
    assert (told.score, told.first, told.own_people) == (5, True, True)
    assert [(line.text, line.kind, line.by) for line in told.lines] == [
        ("Ik slaap slecht", LineKind.WORRY, FilledBy.YOUTH)
    ]
    assert len(overview.marks) == 2


def test_a_session_with_the_mouse(window: MainWindow, yara: Youth, qtbot: QtBot) -> None:
    screen = at_the_wheel(window, yara)
    a_wheel_is_filled_in(screen, yara, click, window)
    click(screen.scenes.home.cards["evolutor"])
    question = screen.scenes.evolutor.question
    line = question.line
    hold(line, line.place_of(2))
    move(line, line.place_of(6))
    assert question.line.earlier is not None
    let_go(line, line.place_of(8))
    click(question.next_button)
    click(question.open_buttons[AnswerState.DONT_KNOW])
    click(question.open_buttons[AnswerState.SKIPPED])
    while screen.scenes.evolutor.currentWidget() is question:
        click(question.next_button)
    click(screen.scenes.evolutor.road.next_button)
    moment = yara.evolutor().moments[-1]
    statements = yara.evolutor().statements
    assert moment.value_of(statements[0].id) == 8
    assert {answer.by for answer in moment.answers} == {FilledBy.YOUTH}
    assert {answer.state for answer in moment.answers} == {
        AnswerState.GIVEN,
        AnswerState.DONT_KNOW,
        AnswerState.SKIPPED,
    }
    click(screen.scenes.home.cards["plan"])
    step = next(iter(screen.scenes.plans.steps.values()))
    click(step)
    assert step.isChecked()
    assert screen.scenes.plans.cheer.text()
    assert yara.plans()[0].steps[0].done_on is not None
    click(screen.bar.done_button)
    assert not is_on(window)
    assert window.workspace is not None
    assert window.workspace.view.isVisible()


def test_a_session_with_a_finger(window: MainWindow, yara: Youth) -> None:
    finger = Finger()
    screen = at_the_wheel(window, yara)
    finger.tap(screen.scenes.home.together)
    finger.tap(screen.scenes.home.alone)
    a_wheel_is_filled_in(screen, yara, finger.tap, window)
    finger.tap(screen.scenes.home.cards["evolutor"])
    line = screen.scenes.evolutor.question.line
    finger.drag(line, *(line.place_of(value).toPoint() for value in (3, 5, 9)))
    statements = yara.evolutor().statements
    assert yara.evolutor().moments[-1].value_of(statements[0].id) == 9
    finger.tap(line, line.place_of(1).toPoint())
    assert yara.evolutor().moments[-1].value_of(statements[0].id) == 1
    finger.tap(screen.scenes.evolutor.question.back_button)
    finger.tap(screen.scenes.home.cards["plan"])
    finger.tap(list(screen.scenes.plans.steps.values())[1])
    assert yara.plans()[0].steps[1].done_on is not None
    finger.tap(screen.scenes.plans.next_button)
    finger.tap(screen.bar.done_button)
    assert not is_on(window)


class Keyboard:
    """Keys only: each goes to what has the focus."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            handle = self._window.windowHandle()
            assert handle is not None
            QTest.keyClick(handle, key)

    def go_to(self, widget: QWidget) -> None:
        for _step in range(60):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{widget.accessibleName()!r} is not reached by Tab")


def test_a_session_with_a_keyboard_only(window: MainWindow, yara: Youth, qtbot: QtBot) -> None:
    screen = at_the_wheel(window, yara)
    keys = Keyboard(window)
    qtbot.waitUntil(window.isActiveWindow)
    assert screen.scenes.home.cards["wheel"].hasFocus()
    keys.press(Qt.Key.Key_Space)
    assert screen.scenes.wheel.offer.anew_card.hasFocus()
    keys.press(Qt.Key.Key_Space)
    question = screen.scenes.wheel.question
    keys.press(Qt.Key.Key_4)
    assert yara.overview().domains[0].score == 4
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert yara.overview().domains[1].score == 5
    keys.press(Qt.Key.Key_Return, Qt.Key.Key_0)
    assert yara.overview().domains[2].as_before
    keys.press(Qt.Key.Key_2)
    keys.go_to(question.tell_button)
    keys.press(Qt.Key.Key_Space)
    words = screen.scenes.wheel.words
    keys.go_to(words.field)
    for letter in (Qt.Key.Key_B, Qt.Key.Key_O):
        keys.press(letter)
    keys.press(Qt.Key.Key_Return)
    assert [line.text for line in yara.overview().domains[3].lines] == ["bo"]
    keys.go_to(words.marks["talk"])
    keys.press(Qt.Key.Key_Space)
    assert yara.overview().domains[3].talk
    keys.press(Qt.Key.Key_Escape)
    assert screen.scenes.wheel.currentWidget() is question
    for _domain in range(4):
        keys.press(Qt.Key.Key_Escape)
    assert screen.scenes.currentWidget() is screen.scenes.home
    keys.press(Qt.Key.Key_Escape)
    assert is_on(window)
    keys.go_to(screen.scenes.home.cards["evolutor"])
    keys.press(Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_0)
    statements = yara.evolutor().statements
    assert yara.evolutor().moments[-1].value_of(statements[0].id) == 10
    keys.press(Qt.Key.Key_Left)
    assert yara.evolutor().moments[-1].value_of(statements[0].id) == 9
    keys.press(Qt.Key.Key_Return, Qt.Key.Key_7, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert yara.evolutor().moments[-1].value_of(statements[1].id) == 7
    keys.go_to(screen.scenes.home.cards["plan"])
    keys.press(Qt.Key.Key_Space)
    assert next(iter(screen.scenes.plans.steps.values())).hasFocus()
    keys.press(Qt.Key.Key_Space)
    assert yara.plans()[0].steps[0].done_on is not None
    keys.go_to(screen.bar.done_button)
    keys.press(Qt.Key.Key_Space)
    assert not is_on(window)
    assert window.workspace is not None
    assert window.workspace.dossier.header.youth_button.hasFocus()


def test_a_first_wheel_begins_by_itself(window: MainWindow, desk: Desk) -> None:
    bo = new_youth(desk)
    screen = at_the_wheel(window, bo)
    click(screen.scenes.home.cards["wheel"])
    assert screen.scenes.wheel.currentWidget() is screen.scenes.wheel.question
    assert not screen.scenes.wheel.question.still_button.isVisible()
    click(screen.scenes.wheel.question.faces[3])
    assert bo.overview().domains[0].score == 3
    assert bo.overview().domains[0].by is FilledBy.YOUTH


def test_a_wheel_in_which_nothing_was_said_goes_away(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    assert len(yara.overview().marks) == 2
    click(screen.scenes.wheel.question.back_button)
    assert screen.scenes.currentWidget() is screen.scenes.home
    assert len(yara.overview().marks) == 1


def test_the_overview_of_today_goes_on_where_it_was(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    click(screen.scenes.wheel.question.faces[2])
    click(screen.scenes.wheel.question.back_button)
    click(screen.scenes.home.cards["wheel"])
    assert screen.scenes.wheel.currentWidget() is screen.scenes.wheel.question
    assert screen.scenes.wheel.question.head.title.text() == yara.overview().domains[1].name.nl


def test_the_last_one_can_be_looked_at_only(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.look_card)
    whole = screen.scenes.wheel.whole
    assert screen.scenes.wheel.currentWidget() is whole
    whole.wheel.scored.emit(yara.overview().domains[0].id, 5)
    assert yara.overview().domains[0].score == SCORES[0]
    click(whole.back_button)
    assert screen.scenes.wheel.currentWidget() is screen.scenes.wheel.offer


def test_the_whole_wheel_is_filled_in_on_the_drawing(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    click(screen.scenes.wheel.question.whole_button)
    whole = screen.scenes.wheel.whole
    one, other = yara.overview().domains[4:6]
    whole.wheel.scored.emit(one.id, 3)
    whole.wheel.linked.emit(one.id, other.id)
    assert yara.overview().domains[4].score == 3
    assert [(link.one, link.by) for link in yara.overview().links] == [(one.id, FilledBy.YOUTH)]
    press(screen.scenes.wheel.link.field, Qt.Key.Key_Return)
    whole.wheel.chosen.emit(other.id)
    click(whole.ask_button)
    assert screen.scenes.wheel.question.head.title.text() == other.name.nl


def test_what_is_filled_in_together_says_so(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.together)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    click(screen.scenes.wheel.question.faces[1])
    assert yara.overview().domains[0].by is FilledBy.TOGETHER
    screen.scenes.wheel.left.emit()
    click(screen.scenes.home.cards["evolutor"])
    screen.scenes.evolutor.question.line.given.emit(6)
    assert [answer.by for answer in yara.evolutor().moments[-1].answers] == [FilledBy.TOGETHER]


def test_words_are_taken_away_by_the_second_tap_only(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    click(screen.scenes.wheel.question.faces[1])
    click(screen.scenes.wheel.question.tell_button)
    (line,) = screen.scenes.wheel.words.lines.values()
    click(line)
    assert len(yara.overview().domains[0].lines) == 1
    click(line)
    assert not yara.overview().domains[0].lines


def test_words_that_are_being_typed_are_not_lost(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    click(screen.scenes.wheel.question.faces[1])
    click(screen.scenes.wheel.question.tell_button)
    type_in(screen.scenes.wheel.words.field, "Het regent binnen")
    click(screen.bar.done_button)
    assert [line.text for line in yara.overview().domains[0].lines][-1] == "Het regent binnen"


def test_what_is_all_answered_today_shows_as_a_whole(window: MainWindow, yara: Youth) -> None:
    screen = at_the_wheel(window, yara)
    scenes = screen.scenes
    click(scenes.home.cards["wheel"])
    click(scenes.wheel.offer.anew_card)
    while scenes.wheel.currentWidget() is scenes.wheel.question:
        click(scenes.wheel.question.faces[3])
        click(scenes.wheel.question.next_button)
    click(scenes.wheel.whole.next_button)
    click(scenes.home.cards["wheel"])
    assert scenes.wheel.currentWidget() is scenes.wheel.whole
    assert {domain.score for domain in yara.overview().domains} == {3}
    click(scenes.wheel.whole.next_button)
    click(scenes.home.cards["evolutor"])
    while scenes.evolutor.currentWidget() is scenes.evolutor.question:
        click(scenes.evolutor.question.open_buttons[AnswerState.NOT_NOW])
    click(scenes.evolutor.road.next_button)
    click(scenes.home.cards["evolutor"])
    assert scenes.evolutor.currentWidget() is scenes.evolutor.road
