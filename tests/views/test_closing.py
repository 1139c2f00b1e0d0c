"""Closing a trajectory, which locks nothing; and what else can be done with a whole dossier."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.errors import ChangedElsewhere, DayInTheFuture
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.people import ReadYouth
from desktop.operations.youths import AddYouth, ChangeYouth, CloseTrajectory
from desktop.views.dossier.page import DossierPage
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage
from tests.views.hands import click, press, type_in

TODAY = date.today()


@pytest.fixture
def yara(desk: Desk) -> UUID:
    operation = AddYouth(name="Yara")
    desk.do(operation)
    desk.do(StartOverview(youth=operation.id))
    return operation.id


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme, yara: UUID) -> DossierPage:
    made = DossierPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1174, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open(yara)
    return made


def closed_on(desk: Desk, youth: UUID) -> date | None:
    return desk.ask(ReadYouth(youth=youth)).closed_on


def write_day(page: DossierPage, day: date) -> None:
    page.closing.day.line.clear()
    type_in(page.closing.day.line, day.strftime("%d/%m/%Y"))


def test_a_trajectory_is_closed_today_unless_another_day_is_written(
    page: DossierPage, desk: Desk, yara: UUID
) -> None:
    assert not page.header.closed.isVisible()
    page.header.closing_action.trigger()
    assert page.closing.isVisible()
    assert page.closing.day.day() == TODAY
    click(page.closing.close_button)
    assert closed_on(desk, yara) == TODAY
    assert not page.closing.isVisible()
    assert page.header.closed.isVisible()
    assert str(TODAY.year) in page.header.closed.text()


def test_an_earlier_day_is_written_and_kept_by_enter(page: DossierPage, desk: Desk, yara: UUID) -> None:
    page.header.closing_action.trigger()
    earlier = TODAY - timedelta(days=12)
    write_day(page, earlier)
    press(page.closing.day.line, Qt.Key.Key_Return)
    assert closed_on(desk, yara) == earlier


def test_it_is_opened_again_at_once_and_both_can_be_undone(
    page: DossierPage, desk: Desk, yara: UUID, notebook: Notebook
) -> None:
    page.header.closing_action.trigger()
    click(page.closing.close_button)
    closing_words = page.header.closing_action.text()
    page.header.closing_action.trigger()
    assert closed_on(desk, yara) is None
    assert not page.header.closed.isVisible()
    assert page.header.closing_action.text() != closing_words
    notebook.history.undo()
    assert closed_on(desk, yara) == TODAY
    notebook.history.undo()
    assert closed_on(desk, yara) is None


def test_a_closed_dossier_is_worked_in_as_before(page: DossierPage, desk: Desk, yara: UUID) -> None:
    desk.do(CloseTrajectory(youth=yara))
    page.open(yara)
    wheel = page.page
    assert isinstance(wheel, WheelPage)
    press(wheel.wheel, Qt.Key.Key_4)
    assert wheel.overview.reading
    assert wheel.overview.reading.domains[0].score == 4
    assert closed_on(desk, yara) == TODAY


def test_escape_and_cancel_leave_it_open(page: DossierPage, desk: Desk, yara: UUID, qtbot: QtBot) -> None:
    page.header.closing_action.trigger()
    with qtbot.assertNotEmitted(page.left):
        press(page.closing.day.line, Qt.Key.Key_Escape)
    assert not page.closing.isVisible()
    page.header.closing_action.trigger()
    click(page.closing.cancel_button)
    assert not page.closing.isVisible()
    assert closed_on(desk, yara) is None


def test_a_day_to_come_is_refused_in_words(page: DossierPage, desk: Desk, yara: UUID) -> None:
    page.header.closing_action.trigger()
    write_day(page, TODAY + timedelta(days=3))
    click(page.closing.close_button)
    assert page.closing.error.text() == DayInTheFuture().sentence(Language.DUTCH)
    assert closed_on(desk, yara) is None


def test_what_a_colleague_changed_beside_it_is_no_obstacle(page: DossierPage, desk: Desk, yara: UUID) -> None:
    page.header.closing_action.trigger()
    desk.do(ChangeYouth(youth=yara, name="Yara D."))
    click(page.closing.close_button)
    assert closed_on(desk, yara) == TODAY
    assert desk.ask(ReadYouth(youth=yara)).name == "Yara D."


def test_a_colleague_who_closed_it_on_another_day_is_not_overwritten(
    page: DossierPage, desk: Desk, yara: UUID, qtbot: QtBot, notebook: Notebook
) -> None:
    earlier = TODAY - timedelta(days=30)
    page.header.closing_action.trigger()
    desk.do(CloseTrajectory(youth=yara, on=earlier))
    with qtbot.waitSignal(notebook.background.failed) as caught:
        click(page.closing.close_button)
    assert caught.args
    assert isinstance(caught.args[0], ChangedElsewhere)
    assert closed_on(desk, yara) == earlier


def test_the_menu_asks_for_the_trail_and_for_erasing_by_the_id_of_the_youth(
    page: DossierPage, yara: UUID, qtbot: QtBot
) -> None:
    for action, signal in (
        (page.header.trail_action, page.trail_wanted),
        (page.header.erasing_action, page.erasing_wanted),
    ):
        with qtbot.waitSignal(signal) as caught:
            action.trigger()
        assert caught.args == [yara]
        assert action.text()
    assert page.header.more_button.accessibleName()


def test_who_is_here_too_is_told_and_never_stands_in_the_way_of_the_tabs(
    page: DossierPage, desk: Desk, yara: UUID
) -> None:
    desk.do(CloseTrajectory(youth=yara))
    page.open(yara)
    page.show_colleagues(("Joris", "Amina"))
    assert "Joris" in page.header.presence.text()
    assert page.header.presence.accessibleName() == page.header.presence.text()
    page.resize(619, 384)
    page.grab()
    tabs = page.header.tabs
    assert tabs.width() >= tabs.sizeHint().width()
    assert page.header.presence.shown().endswith("…")
    assert page.header.presence.toolTip() == page.header.presence.text()
    assert page.header.presence.geometry().right() <= page.header.width()
    page.show_colleagues(())
    assert not page.header.presence.isVisible()


def test_it_follows_the_language(page: DossierPage) -> None:
    page.header.closing_action.trigger()
    page.set_language(Language.FRENCH)
    assert page.closing.day.line.text()
    assert page.closing.question.text()
