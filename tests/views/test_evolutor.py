"""The evolutor's page, as a worker and a youth use it: by mouse, by keyboard, with undo."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language
from desktop.models.readings import AnswerState, EvolutorReading
from desktop.operations.desk import Desk
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.prints import PrintEvolutor
from desktop.operations.youths import AddYouth
from desktop.views.evolutor.answer_row import AnswerRow
from desktop.views.evolutor.page import EvolutorPage
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from tests.views import hands

TODAY = date.today()


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = desk.do(AddYouth(name="Yara")).result
    assert youth
    return youth


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme, yara: UUID) -> EvolutorPage:
    page = EvolutorPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_youth(yara)
    return page


def reading(desk: Desk, youth: UUID) -> EvolutorReading:
    return desk.ask(ReadEvolutor(youth=youth))


def seeded(desk: Desk, youth: UUID, on: date, values: dict[int, int | AnswerState]) -> UUID:
    """A moment taken before; `values` by the place of the statement."""
    moment = desk.do(TakeMoment(youth=youth, on=on)).result
    assert moment
    statements = reading(desk, youth).statements
    for place, value in values.items():
        if isinstance(value, AnswerState):
            desk.do(GiveAnswer(moment=moment, statement=statements[place].id, state=value))
        else:
            desk.do(GiveAnswer(moment=moment, statement=statements[place].id, value=value))
    return moment


def again(page: EvolutorPage, youth: UUID) -> None:
    """What a signal from elsewhere does."""
    page._notebook.changed.emit(youth)


def rows(page: EvolutorPage) -> list[AnswerRow]:
    return list(page.form.rows.values())


def press(qtbot: QtBot, *keys: str | Qt.Key) -> None:
    """Press keys where the focus is, as fast as the window can show what they do."""
    for key in keys:
        QApplication.processEvents()
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        if isinstance(key, str):
            hands.type_in(target, key)
        else:
            hands.press(target, key)


def test_a_first_moment_by_mouse(qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID) -> None:
    assert page.road.first_button.isVisible()
    assert page.print_question() is None
    hands.click(page.road.first_button)
    hands.click(rows(page)[0].buttons[7])
    hands.click(rows(page)[1].buttons[0])
    hands.click(rows(page)[2].buttons[AnswerState.DONT_KNOW])
    hands.click(page.form.head.done_button)
    now = reading(desk, yara)
    (moment,) = now.moments
    assert moment.on == TODAY
    states = [moment.answer_to(statement.id) for statement in now.statements[:4]]
    assert [a and a.value for a in states] == [7, 0, None, None]
    assert states[2]
    assert states[2].state is AnswerState.DONT_KNOW
    assert states[3] is None
    assert page.road.chart.isVisible()
    assert page.print_question() == PrintEvolutor(youth=yara)


def test_two_moments_the_second_by_keyboard_alone(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, yara, TODAY - timedelta(days=90), {0: 2, 1: 5, 3: 4})
    again(page, yara)
    page.road.new_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, "8", Qt.Key.Key_Tab, "10", Qt.Key.Key_Tab, "s", Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Down, "1", Qt.Key.Key_Up)
    assert rows(page)[3].buttons[2].hasFocus()
    page.form.head.done_button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    latest = reading(desk, yara).moments[-1]
    answers = [latest.answer_to(s.id) for s in reading(desk, yara).statements[:6]]
    assert [a and a.value for a in answers] == [8, 10, None, 2, 1, None]
    assert answers[2]
    assert answers[2].state is AnswerState.SKIPPED
    assert len(reading(desk, yara).moments) == 2


def test_one_waits_whether_it_becomes_ten(qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID) -> None:
    page.begin_moment()
    press(qtbot, "1")
    assert rows(page)[0].answer == 1
    assert not reading(desk, yara).moments
    qtbot.waitUntil(lambda: len(reading(desk, yara).moments) == 1)
    statement = rows(page)[0].statement.id
    assert reading(desk, yara).moments[0].value_of(statement) == 1
    assert page._notebook.history.count() == 2


def test_what_was_said_last_time_shows_only_afterwards(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, yara, TODAY - timedelta(days=200), {0: 5, 1: 3})
    seeded(desk, yara, TODAY - timedelta(days=90), {1: AnswerState.SKIPPED})
    again(page, yara)
    page.begin_moment()
    for row in rows(page):
        assert row.earlier_label.text() == ""
        assert not any(button.earlier for button in row.buttons.values())
    hands.click(rows(page)[0].buttons[8])
    assert "5" in rows(page)[0].earlier_label.text()
    assert [key for key, button in rows(page)[0].buttons.items() if button.earlier] == [5]
    hands.click(rows(page)[1].buttons[AnswerState.NOT_NOW])
    assert "3" in rows(page)[1].earlier_label.text()
    hands.click(rows(page)[2].buttons[4])
    assert rows(page)[2].earlier_label.text() == ""


def test_the_given_number_clicked_again_is_taken_back(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, yara, TODAY, {0: 5, 1: 6})
    again(page, yara)
    page.open_moment(reading(desk, yara).moments[0].id)
    hands.click(rows(page)[0].buttons[5])
    assert reading(desk, yara).moments[0].answer_to(rows(page)[0].statement.id) is None
    rows(page)[1].take_focus()
    press(qtbot, Qt.Key.Key_Delete)
    assert reading(desk, yara).moments[0].answers == ()
    hands.click(page.form.head.done_button)
    assert len(reading(desk, yara).moments) == 1


def test_a_moment_in_which_nothing_was_answered_leaves_nothing(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    page.begin_moment()
    hands.click(page.form.head.done_button)
    assert page._notebook.history.count() == 0
    page.begin_moment()
    hands.click(rows(page)[0].buttons[5])
    hands.click(rows(page)[0].buttons[5])
    assert len(reading(desk, yara).moments) == 1
    hands.click(page.form.head.done_button)
    assert reading(desk, yara).moments == ()


def test_undo_and_redo_of_answers_while_filling_in(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    page.begin_moment()
    row = rows(page)[0]
    hands.click(row.buttons[5])
    hands.click(row.buttons[9])
    page._notebook.history.undo()
    assert rows(page)[0].answer == 5
    page._notebook.history.undo()
    assert rows(page)[0].answer is None
    page._notebook.history.undo()
    assert reading(desk, yara).moments == ()
    hands.click(row.buttons[3])
    (moment,) = reading(desk, yara).moments
    assert moment.value_of(row.statement.id) == 3


def test_a_day_still_to_come_is_told_and_not_saved(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    page.begin_moment()
    hands.click(rows(page)[0].buttons[5])
    line = page.form.head.day_field.line
    line.selectAll()
    hands.type_in(line, (TODAY + timedelta(days=40)).isoformat())
    hands.press(line, Qt.Key.Key_Return)
    assert page.form.head.trouble.isVisible()
    assert reading(desk, yara).moments[0].on == TODAY
    before = TODAY - timedelta(days=3)
    line.selectAll()
    hands.type_in(line, before.isoformat())
    hands.press(line, Qt.Key.Key_Return)
    assert not page.form.head.trouble.isVisible()
    assert reading(desk, yara).moments[0].on == before


def test_the_day_chosen_before_the_first_answer_holds(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    page.begin_moment()
    before = TODAY - timedelta(days=10)
    line = page.form.head.day_field.line
    line.selectAll()
    hands.type_in(line, before.isoformat())
    line.clearFocus()
    page.form.head.day_field.flush()
    hands.click(rows(page)[0].buttons[5])
    assert reading(desk, yara).moments[0].on == before


def test_the_table_says_what_the_chart_shows(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, yara, TODAY - timedelta(days=180), {0: 2, 1: AnswerState.SKIPPED})
    seeded(desk, yara, TODAY - timedelta(days=90), {1: 6})
    again(page, yara)
    hands.click(page.road.table_button)
    assert page.road.table.isVisible()
    model = page.road.table.road
    cells = [[model.index(row, column).data() for column in range(2)] for row in range(3)]
    assert cells == [["2", "–"], ["skipped", "6"], ["–", "–"]]
    assert model.rowCount() == len(reading(desk, yara).statements)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole).endswith(": –")
    model_header = model.headerData(0, Qt.Orientation.Horizontal)
    assert isinstance(model_header, str)
    assert model_header.startswith("start\n")
    page.road.table.activated.emit(model.index(0, 1))
    assert page.filling_in
    assert rows(page)[1].answer == 6


def test_a_group_alone(qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID) -> None:
    seeded(desk, yara, TODAY, {0: 2, 4: 6})
    again(page, yara)
    group = reading(desk, yara).groups[1]
    hands.click(page.road.filters.button(group.id))
    assert page.road.table.road.rowCount() == len(group.statements)
    assert [s.id for s in page.road.chart._drawn()] == [reading(desk, yara).statements[4].id]
    page.road.filters.button(group.id).setFocus()
    press(qtbot, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert page.road.filters.current is None
    assert page.road.table.road.rowCount() == len(reading(desk, yara).statements)


def test_lines_stand_out_by_keyboard(qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID) -> None:
    seeded(desk, yara, TODAY, {0: 2, 1: 9})
    again(page, yara)
    statements = reading(desk, yara).statements
    page.road.chart.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert page.road.chart.highlight == statements[1].id
    assert statements[1].text.nl in page.road.chart.accessibleDescription()
    press(qtbot, Qt.Key.Key_Down)
    assert page.road.chart.highlight == statements[0].id
    press(qtbot, Qt.Key.Key_Escape)
    assert page.road.chart.highlight is None


def test_somebody_else_answered_the_same_meanwhile(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    moment = seeded(desk, yara, TODAY, {0: 5})
    again(page, yara)
    page.open_moment(moment)
    statement = rows(page)[0].statement.id
    desk.do(GiveAnswer(moment=moment, statement=statement, value=2))
    told: list[ExpectedFailure] = []
    page._notebook.background.failed.connect(told.append)
    hands.click(rows(page)[0].buttons[9])
    assert reading(desk, yara).moments[0].value_of(statement) == 2
    assert page.clash_bar.isVisible()
    assert "2" in page.clash_bar.words.text()
    assert "9" in page.clash_bar.words.text()
    assert rows(page)[0].answer == 2
    hands.click(page.clash_bar.mine_button)
    assert reading(desk, yara).moments[0].value_of(statement) == 9
    assert not page.clash_bar.isVisible()
    assert told == []


def test_a_moment_is_removed_and_comes_back(qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID) -> None:
    moment = seeded(desk, yara, TODAY, {0: 5})
    again(page, yara)
    page.road.moments_button.menu().actions()[0].trigger()
    assert page.filling_in
    hands.click(page.form.head.remove_button)
    assert reading(desk, yara).moments == ()
    assert page.road.first_button.isVisible()
    page._notebook.history.undo()
    assert [known.id for known in reading(desk, yara).moments] == [moment]
    assert page.road.chart.isVisible()


def test_nothing_is_lost_when_another_youth_is_chosen(
    qtbot: QtBot, page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    other = desk.do(AddYouth(name="Şahin")).result
    assert other
    page.begin_moment()
    statement = rows(page)[0].statement.id
    press(qtbot, "1")
    page.show_youth(other)
    assert not page.filling_in
    assert "Şahin" in page.road.empty_heading.text()
    assert reading(desk, yara).moments[0].value_of(statement) == 1
    assert reading(desk, other).moments == ()


def test_every_control_has_a_name_and_the_languages_follow(
    page: EvolutorPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, yara, TODAY, {0: 5})
    again(page, yara)
    page.begin_moment()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    page.set_language(Language.FRENCH)
    statement = reading(desk, yara).statements[0]
    assert rows(page)[0].text_label.text() == statement.text.fr
    page.finish_moment()
    assert page.road.table.road.headerData(0, Qt.Orientation.Vertical) == statement.text.fr


@pytest.mark.parametrize("width", [420, 700, 1170])
def test_no_answer_is_cut_off(page: EvolutorPage, width: int) -> None:
    page.begin_moment()
    page.set_language(Language.FRENCH)
    page.resize(width, 600)
    QApplication.processEvents()
    for row in rows(page):
        for button in row.buttons.values():
            assert button.width() >= button.sizeHint().width()
            assert button.height() >= 32
