"""Links on the young person's wheel: made by drag or keys, worded, worded otherwise, taken away."""

from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drawings.shapes import Label
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import FilledBy, LinkReading, WayBack, Wording
from desktop.operations.desk import Desk
from desktop.operations.overview_words import LinkDomains
from desktop.operations.questions.people import ReadYouth
from desktop.views.at_the_wheel.link_words import LinkWords
from desktop.views.at_the_wheel.look import TYPE
from desktop.views.at_the_wheel.screen import YouthScreen
from desktop.views.at_the_wheel.wheel_pages import WheelPages
from desktop.views.at_the_wheel.whole_wheel import WholeWheel
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from tests.views.at_the_wheel import Youth, youth_with_all
from tests.views.fingers import Finger
from tests.views.hands import click, hold, let_go, move, press, type_in


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


@pytest.fixture
def wheel(screen: YouthScreen) -> WheelPages:
    """The pages of the wheel, with the whole of a new one shown."""
    click(screen.scenes.home.cards["wheel"])
    click(screen.scenes.wheel.offer.anew_card)
    screen.scenes.wheel.show_whole()
    QApplication.processEvents()
    return screen.scenes.wheel


def links(youth: Youth) -> list[tuple[str, FilledBy | None]]:
    return [(link.text, link.by) for link in youth.overview().links]


def handle(whole: WholeWheel, view: UUID) -> QPointF:
    """Where a link is pulled from."""
    drawn = whole.wheel.wheel
    assert drawn is not None
    width, height = whole.wheel.width(), whole.wheel.height()
    points = ((x, y) for x in range(0, width, 3) for y in range(0, height, 3))
    return next(QPointF(*point) for point in points if drawn.handle_at(point) == view)


def middle(whole: WholeWheel, view: UUID) -> QPointF:
    drawn = whole.wheel.wheel
    assert drawn is not None
    return QPointF(*drawn.centre_of(view))


def add_link(desk: Desk, wheel: WheelPages, yara: Youth, text: str) -> LinkReading:
    one, other = yara.overview().domains[1:3]
    desk.do(LinkDomains(one=one.id, other=other.id, text=text))
    wheel.hand.ask()
    return yara.overview().links[-1]


def test_a_dragged_link_asks_at_once_for_words(wheel: WheelPages, yara: Youth) -> None:
    one, other = yara.overview().domains[0:4:3]
    hold(wheel.whole.wheel, handle(wheel.whole, one.id))
    move(wheel.whole.wheel, middle(wheel.whole, other.id))
    let_go(wheel.whole.wheel, middle(wheel.whole, other.id))
    assert wheel.currentWidget() is wheel.link
    assert wheel.link.field.placeholderText() == ""
    assert wheel.link.ask.text() == Words(Language.DUTCH)("youth_wheel.link_ask")
    type_in(wheel.link.field, "door het geld")
    press(wheel.link.field, Qt.Key.Key_Return)
    assert wheel.currentWidget() is wheel.whole
    assert links(yara) == [("door het geld", FilledBy.YOUTH)]
    assert wheel.whole.link_button.accessibleName() == "door het geld"


def test_a_finger_draws_a_link_and_words_it(wheel: WheelPages, yara: Youth) -> None:
    finger = Finger()
    one, other = yara.overview().domains[0:4:3]
    target = middle(wheel.whole, other.id).toPoint()
    finger.drag(wheel.whole.wheel, handle(wheel.whole, one.id).toPoint(), target)
    type_in(wheel.link.field, "altijd samen")
    finger.tap(wheel.link.next_button)
    assert links(yara) == [("altijd samen", FilledBy.YOUTH)]


def test_a_link_by_keys_may_stay_without_words(wheel: WheelPages, yara: Youth, qtbot: QtBot) -> None:
    drawn = wheel.whole.wheel
    press(drawn, Qt.Key.Key_Home)
    press(drawn, Qt.Key.Key_L)
    press(drawn, Qt.Key.Key_Right)
    press(drawn, Qt.Key.Key_Return)
    assert wheel.currentWidget() is wheel.link
    qtbot.waitUntil(lambda: wheel.link.focusWidget() is wheel.link.field)
    press(wheel.link.field, Qt.Key.Key_Return)
    assert links(yara) == [("", FilledBy.YOUTH)]
    assert wheel.whole.link_button.accessibleName() == Words(Language.DUTCH)("youth_wheel.link_ask")


def test_what_is_linked_together_says_so(screen: YouthScreen, wheel: WheelPages, yara: Youth) -> None:
    screen.scenes.home.filled_by.emit(FilledBy.TOGETHER)
    one, other = yara.overview().domains[:2]
    wheel.whole.wheel.linked.emit(one.id, other.id)
    assert links(yara) == [("", FilledBy.TOGETHER)]


def test_a_link_without_words_is_not_made_twice(wheel: WheelPages, yara: Youth) -> None:
    one, other = yara.overview().domains[:2]
    for ends in ((one, other), (other, one)):
        wheel.whole.wheel.linked.emit(*(end.id for end in ends))
        press(wheel.link.field, Qt.Key.Key_Return)
    assert len(links(yara)) == 1


def test_a_chosen_link_is_worded_otherwise(desk: Desk, wheel: WheelPages, yara: Youth) -> None:
    add_link(desk, wheel, yara, "door mama")
    press(wheel.whole.wheel, Qt.Key.Key_Home)
    press(wheel.whole.wheel, Qt.Key.Key_Right)
    press(wheel.whole.wheel, Qt.Key.Key_Space)
    assert wheel.whole.link_button.text().strip() == "door mama"
    assert not wheel.whole.ask_button.isVisible()
    click(wheel.whole.link_button)
    assert wheel.link.field.text() == "door mama"
    type_in(wheel.link.field, " en mij")
    wheel.go_back()
    assert wheel.currentWidget() is wheel.whole
    assert [text for text, _by in links(yara)] == ["door mama en mij"]


def test_a_link_goes_away_by_the_second_tap_only(desk: Desk, wheel: WheelPages, yara: Youth) -> None:
    link = add_link(desk, wheel, yara, "door mama")
    wheel.whole.choose_link(link.id)
    click(wheel.whole.link_button)
    click(wheel.link.remove_button)
    assert len(links(yara)) == 1
    assert wheel.link.remove_button.accessibleName() == Words(Language.DUTCH)("youth_wheel.link_sure")
    click(wheel.link.remove_button)
    assert links(yara) == []
    assert wheel.currentWidget() is wheel.whole
    assert not wheel.whole.link_button.isVisible()


def test_words_of_a_link_that_are_being_typed_are_not_lost(
    screen: YouthScreen, wheel: WheelPages, yara: Youth
) -> None:
    one, other = yara.overview().domains[:2]
    wheel.whole.wheel.linked.emit(one.id, other.id)
    type_in(wheel.link.field, "nog niet af")
    wheel.hand.ask()
    assert wheel.link.field.text() == "nog niet af"
    click(screen.bar.done_button)
    assert [text for text, _by in links(yara)] == ["nog niet af"]


def test_a_link_that_a_colleague_takes_away_leads_back(
    desk: Desk, notebook: Notebook, wheel: WheelPages, yara: Youth
) -> None:
    one, other = yara.overview().domains[:2]
    wheel.whole.wheel.linked.emit(one.id, other.id)
    notebook.history.undo()
    assert links(yara) == []
    assert wheel.currentWidget() is wheel.whole


def test_an_earlier_wheel_shows_words_and_takes_none(desk: Desk, screen: YouthScreen, yara: Youth) -> None:
    one, other = yara.overview().domains[:2]
    desk.do(LinkDomains(one=one.id, other=other.id, text="door mama"))
    click(screen.scenes.home.cards["wheel"])
    wheel = screen.scenes.wheel
    click(wheel.offer.look_card)
    wheel.whole.choose_link(yara.overview().links[0].id)
    click(wheel.whole.link_button)
    assert (wheel.link.told.text(), wheel.link.field.isVisible()) == ("door mama", False)
    assert not wheel.link.remove_button.isVisible()
    click(wheel.link.next_button)
    assert links(yara) == [("door mama", None)]


@pytest.mark.parametrize("wording", [Wording.USUAL, Wording.PLAIN], ids=["usual", "plain"])
@pytest.mark.parametrize("language", list(Language), ids=lambda language: language.value)
def test_type_on_the_whole_wheel_is_large(
    screen: YouthScreen, wheel: WheelPages, wording: Wording, language: Language
) -> None:
    screen.bar.wording_chosen.emit(wording)
    screen.bar.language_chosen.emit(language)
    QApplication.processEvents()
    drawn = wheel.whole.wheel.wheel
    assert drawn is not None
    shapes = drawn.drawing(None, None, None).shapes
    assert min(shape.size for shape in shapes if isinstance(shape, Label)) >= TYPE


def test_in_a_small_window_all_of_the_wheel_is_seen_and_the_chosen_name_is_large(
    screen: YouthScreen, wheel: WheelPages, yara: Youth
) -> None:
    screen.resize(QSize(683, 384))
    for _round in range(3):
        QApplication.processEvents()
    whole = wheel.whole
    assert whole.area.verticalScrollBar().maximum() == 0
    press(whole.wheel, Qt.Key.Key_End)
    assert whole.ask_button.text().strip() == yara.overview().domains[-1].name.nl
    assert whole.ask_button.fontInfo().pixelSize() >= TYPE


def test_words_of_a_link_are_asked_in_the_language_of_the_screen(
    screen: YouthScreen, wheel: WheelPages, yara: Youth
) -> None:
    one, other = yara.overview().domains[:2]
    wheel.whole.wheel.linked.emit(one.id, other.id)
    asked = []
    for language in Language:
        screen.bar.language_chosen.emit(language)
        assert isinstance(wheel.currentWidget(), LinkWords)
        asked.append(wheel.link.ask.text())
        assert one.name.in_(language) in wheel.said()
    assert len(set(asked)) == 3
