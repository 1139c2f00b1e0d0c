"""What a young person put aside a while ago comes up again with its life domain, one thing at a time."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.readings import FilledBy, LineKind, LineReading, WayBack, Wording
from desktop.operations.desk import Desk
from desktop.operations.overview_words import AddLine, ChangeLine, LetGo
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.people import ReadYouth
from desktop.views.at_the_wheel.parked_again import LEAVE, LET_GO, WISH, WORRY
from desktop.views.at_the_wheel.screen import YouthScreen
from desktop.views.at_the_wheel.wheel_pages import WheelPages
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from tests.views.at_the_wheel import EARLIER, Youth, youth_with_all
from tests.views.fingers import Finger
from tests.views.hands import click, press

ASIDE = "ruzie met mijn broer"


@pytest.fixture
def yara(desk: Desk) -> Youth:
    return youth_with_all(desk)


@pytest.fixture
def screen(notebook: Notebook, theme: Theme, qtbot: QtBot, desk: Desk, yara: Youth) -> YouthScreen:
    made = YouthScreen(notebook, theme, desk.ask(ReadYouth(youth=yara.id)), WayBack.FREE)
    qtbot.addWidget(made)
    made.resize(QSize(1366, 768))
    made.show()
    made.begin()
    return made


def put_aside(desk: Desk, youth: Youth, place: int, text: str = ASIDE) -> None:
    """Park words with a domain of the overview of some weeks ago, on that day."""
    view = youth.overview().domains[place].id
    at = datetime.combine(EARLIER, time(9, 30)).astimezone()
    desk.do(AddLine(view=view, line_kind=LineKind.PARKED, text=text, by=FilledBy.COMPANION), at)


def begin(screen: YouthScreen) -> WheelPages:
    """Begin a new wheel."""
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    return screen.scenes.wheel


def aside(youth: Youth, place: int = 0) -> LineReading:
    return next(line for line in youth.overview().domains[place].lines if line.text == ASIDE)


def test_it_comes_up_with_its_domain_in_the_words_of_the_youth(
    desk: Desk, screen: YouthScreen, yara: Youth
) -> None:
    put_aside(desk, yara, 1)
    wheel = begin(screen)
    assert wheel.currentWidget() is wheel.question
    click(wheel.question.next_button)
    assert wheel.currentWidget() is wheel.parked
    assert wheel.parked.text.text() == ASIDE
    assert wheel.parked.head.title.text() == yara.overview().domains[1].name.nl
    assert screen.manner.words.day(EARLIER) in wheel.parked.since.text()
    assert ASIDE in screen.scenes.wheel.said()


@pytest.mark.parametrize(
    ("answer", "kind", "by"),
    [
        (WORRY, LineKind.WORRY, FilledBy.COMPANION),
        (WISH, LineKind.WISH, FilledBy.COMPANION),
        (LEAVE, LineKind.PARKED, FilledBy.COMPANION),
        (LET_GO, LineKind.PARKED, FilledBy.COMPANION),
    ],
)
def test_what_was_taken_along_is_answered(
    desk: Desk, screen: YouthScreen, yara: Youth, answer: str, kind: LineKind, by: FilledBy
) -> None:
    put_aside(desk, yara, 0)
    wheel = begin(screen)
    assert aside(yara).due
    click(wheel.parked.choices[answer])
    assert wheel.currentWidget() is wheel.question
    line = aside(yara)
    assert (line.kind, line.by, line.due) == (kind, by, False)


@pytest.mark.parametrize("answer", [WORRY, LEAVE])
def test_what_stands_in_an_earlier_overview_only_is_brought_back(
    desk: Desk, screen: YouthScreen, yara: Youth, answer: str
) -> None:
    put_aside(desk, yara, 0)
    # An empty one of today, so that nothing was taken along.
    desk.do(StartOverview(youth=yara.id))
    assert len(yara.overview().parked_again) == 1
    screen.scenes.home.filled_by.emit(FilledBy.TOGETHER)
    Finger().tap(screen.scenes.home.cards["wheel"])
    wheel = screen.scenes.wheel
    assert wheel.currentWidget() is wheel.parked
    Finger().tap(wheel.parked.choices[answer])
    line = aside(yara)
    assert line.kind is (LineKind.WORRY if answer == WORRY else LineKind.PARKED)
    assert (line.by, yara.overview().parked_again) == (FilledBy.TOGETHER, ())


def test_what_stands_in_an_earlier_overview_only_is_let_go(
    desk: Desk, screen: YouthScreen, yara: Youth
) -> None:
    put_aside(desk, yara, 0)
    desk.do(StartOverview(youth=yara.id))
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.parked.choices[LET_GO])
    assert yara.overview().parked_again == ()
    assert not yara.overview().domains[0].lines


def test_several_come_up_one_at_a_time_and_by_keys(
    desk: Desk, screen: YouthScreen, yara: Youth, qtbot: QtBot
) -> None:
    put_aside(desk, yara, 0)
    put_aside(desk, yara, 0, "de brief")
    wheel = begin(screen)
    qtbot.waitUntil(lambda: wheel.focusWidget() is wheel.parked.next_button)
    seen = [wheel.parked.text.text()]
    press(wheel.parked.choices[WISH], Qt.Key.Key_Return)
    assert wheel.currentWidget() is wheel.parked
    seen.append(wheel.parked.text.text())
    press(wheel.parked.choices[LEAVE], Qt.Key.Key_Space)
    assert wheel.currentWidget() is wheel.question
    assert set(seen) == {ASIDE, "de brief"}


def test_going_on_without_an_answer_asks_no_more_this_time(
    desk: Desk, screen: YouthScreen, yara: Youth
) -> None:
    put_aside(desk, yara, 1)
    wheel = begin(screen)
    click(wheel.question.next_button)
    click(wheel.parked.back_button)
    assert wheel.currentWidget() is wheel.question
    click(wheel.question.next_button)
    click(wheel.parked.next_button)
    assert wheel.currentWidget() is wheel.question
    click(wheel.question.back_button)
    click(wheel.question.next_button)
    assert wheel.currentWidget() is wheel.question
    assert aside(yara, 1).due


def test_what_a_colleague_answers_meanwhile_is_asked_no_more(
    desk: Desk, screen: YouthScreen, yara: Youth
) -> None:
    put_aside(desk, yara, 0)
    wheel = begin(screen)
    desk.do(ChangeLine(line=aside(yara).id, line_kind=LineKind.WISH))
    wheel.hand.ask()
    assert wheel.currentWidget() is wheel.question


def test_what_was_let_go_comes_up_no_more(desk: Desk, screen: YouthScreen, yara: Youth) -> None:
    put_aside(desk, yara, 0)
    desk.do(LetGo(line=aside(yara).id))
    wheel = begin(screen)
    assert wheel.currentWidget() is wheel.question


@pytest.mark.parametrize("wording", list(Wording), ids=lambda wording: wording.value)
@pytest.mark.parametrize("language", list(Language), ids=lambda language: language.value)
def test_answers_are_large_and_whole_in_a_small_window(
    desk: Desk, screen: YouthScreen, yara: Youth, language: Language, wording: Wording
) -> None:
    put_aside(desk, yara, 0)
    screen.resize(QSize(683, 384))
    screen.bar.language_chosen.emit(language)
    screen.bar.wording_chosen.emit(wording)
    wheel = begin(screen)
    for _round in range(3):
        QApplication.processEvents()
    assert wheel.currentWidget() is wheel.parked
    buttons: list[QWidget] = [one for one in wheel.parked.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) == 6
    for button in buttons:
        assert button.accessibleName().strip()
        assert min(button.height(), button.width()) >= 44
        assert button.width() >= button.minimumSizeHint().width() - 1
        assert button.mapTo(screen, button.rect().topRight()).x() <= screen.width()
