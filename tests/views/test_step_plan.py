"""The step plan's page, as a worker and a youth use it: mostly by keyboard, with undo."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import ExpectedFailure, TextTooLong
from desktop.models.languages import Language
from desktop.models.readings import PlanReading
from desktop.models.step_plans import STEP_LIMIT
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadDomains
from desktop.operations.questions.prints import PrintPlan
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.step_plans import AddStep, ChangeStep, MakePlan, TickStep
from desktop.operations.youths import AddYouth
from desktop.views.notebook import Notebook
from desktop.views.step_plan.page import PlanPage
from desktop.views.step_plan.step_row import StepRow
from desktop.views.step_plan.writing import when_from
from desktop.views.theme import Theme
from tests.views import hands

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = desk.do(AddYouth(name="Yara")).result
    assert youth
    return youth


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme, yara: UUID) -> PlanPage:
    page = PlanPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_youth(yara)
    return page


def plans(desk: Desk, youth: UUID) -> tuple[PlanReading, ...]:
    return desk.ask(ReadPlans(youth=youth))


def seeded(desk: Desk, page: PlanPage, youth: UUID, *steps: str, wish: str = "een kamer") -> UUID:
    plan = desk.do(MakePlan(youth=youth, wish=wish)).result
    assert plan
    for step in steps:
        desk.do(AddStep(plan=plan, text=step))
    elsewhere(page, youth)
    return plan


def elsewhere(page: PlanPage, youth: UUID) -> None:
    """What a signal from elsewhere does."""
    page._notebook.changed.emit(youth)


def rows(page: PlanPage) -> list[StepRow]:
    return page.editor.steps.rows


def texts(desk: Desk, youth: UUID) -> list[str]:
    return [step.text for step in plans(desk, youth)[0].steps]


def press(
    qtbot: QtBot, *keys: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press keys where the focus is, as fast as the window can show what they do."""
    for key in keys:
        QApplication.processEvents()
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        if isinstance(key, str):
            hands.type_in(target, key)
        else:
            hands.press(target, key, modifier)


def test_a_plan_with_steps_by_keyboard_alone(qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID) -> None:
    assert "Yara" in page.frame.subline.text()
    page.editor.wish.setFocus()
    press(qtbot, "mijn eigen rekening", Qt.Key.Key_Return)
    for step in ("bellen", "langsgaan", "tekenen"):
        press(qtbot, step, Qt.Key.Key_Return)
    assert page.editor.steps.add_line.hasFocus()
    (plan,) = plans(desk, yara)
    assert plan.wish == "mijn eigen rekening"
    assert texts(desk, yara) == ["bellen", "langsgaan", "tekenen"]
    rows(page)[0].words.setFocus()
    press(qtbot, Qt.Key.Key_Tab, "ik + Sara", Qt.Key.Key_Tab, "12/12/2026", Qt.Key.Key_Tab)
    rows(page)[1].when.setFocus()
    press(qtbot, "elke zondag", Qt.Key.Key_Return)
    first, second, _third = plans(desk, yara)[0].steps
    assert (first.who, first.on, first.when) == ("ik + Sara", date(2026, 12, 12), "")
    assert (second.on, second.when) == (None, "elke zondag")
    rows(page)[2].tick.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert plans(desk, yara)[0].steps[2].done_on == date.today()
    press(qtbot, Qt.Key.Key_Up, modifier=ALT)
    assert texts(desk, yara) == ["bellen", "tekenen", "langsgaan"]
    assert rows(page)[1].tick.hasFocus()
    assert page.print_question() == PrintPlan(youth=yara, plan=plan.id)
    for _ in range(page._notebook.history.count()):
        page._notebook.history.undo()
    assert plans(desk, yara) == ()
    assert rows(page) == []


def test_steps_move_by_button_and_keys_with_the_words_kept(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, page, yara, "een", "twee", "drie")
    row = rows(page)[0]
    row.words.setFocus()
    row.words.moveCursor(row.words.textCursor().MoveOperation.End)
    press(qtbot, " en half")
    press(qtbot, Qt.Key.Key_Down, modifier=ALT)
    assert texts(desk, yara) == ["twee", "een en half", "drie"]
    assert rows(page)[1] is row
    assert row.words.hasFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=ALT)
    assert texts(desk, yara) == ["twee", "drie", "een en half"]
    hands.click(rows(page)[1].up_button)
    assert texts(desk, yara) == ["drie", "twee", "een en half"]
    assert not rows(page)[0].up_button.isEnabled()
    assert not rows(page)[2].down_button.isEnabled()
    page._notebook.history.undo()
    assert texts(desk, yara) == ["twee", "drie", "een en half"]


def test_typing_is_not_lost_when_something_changes_elsewhere(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    plan = seeded(desk, page, yara, "een", "twee")
    row = rows(page)[1]
    row.words.setFocus()
    row.words.selectAll()
    press(qtbot, "iets helemaal anders")
    page.editor.steps.add_line.setText("nog niet af")
    before = desk.do(AddStep(plan=plan, text="van elders", before=rows(page)[0].step.id)).result  # type: ignore[union-attr]
    elsewhere(page, yara)
    assert [r.words.toPlainText() for r in rows(page)] == ["van elders", "een", "iets helemaal anders"]
    assert rows(page)[2] is row
    assert row.words.hasFocus()
    assert page.editor.steps.add_line.text() == "nog niet af"
    page.flush()
    assert texts(desk, yara) == ["van elders", "een", "iets helemaal anders", "nog niet af"]
    assert plans(desk, yara)[0].steps[0].id == before


def test_somebody_else_changed_the_same_step_meanwhile(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, page, yara, "een")
    row = rows(page)[0]
    row.words.setFocus()
    row.words.selectAll()
    press(qtbot, "van mij")
    assert row.step
    desk.do(ChangeStep(step=row.step.id, text="van hen"))
    elsewhere(page, yara)
    told: list[ExpectedFailure] = []
    page._notebook.background.failed.connect(told.append)
    press(qtbot, Qt.Key.Key_Return)
    assert texts(desk, yara) == ["van hen"]
    assert row.words.toPlainText() == "van hen"
    assert page.frame.clash_bar.isVisible()
    assert "van mij" in page.frame.clash_bar.words.text()
    assert "van hen" in page.frame.clash_bar.words.text()
    hands.click(page.frame.clash_bar.mine_button)
    assert texts(desk, yara) == ["van mij"]
    assert not page.frame.clash_bar.isVisible()
    assert told == []


def test_own_changes_in_quick_succession_never_look_like_a_clash(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, page, yara, "een", "twee")
    row = rows(page)[0]
    for number in range(4):
        row.words.setFocus()
        row.words.selectAll()
        press(qtbot, f"keer {number}")
        hands.click(row.tick)
        hands.click(row.down_button if number % 2 == 0 else row.up_button)
    assert texts(desk, yara) == ["keer 3", "twee"]
    assert plans(desk, yara)[0].steps[0].done_on is None
    assert not page.frame.clash_bar.isVisible()


def test_the_last_step_is_celebrated(qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID) -> None:
    seeded(desk, page, yara, "een", "twee")
    hands.click(rows(page)[0].tick)
    assert not page.editor.cheer.isVisible()
    hands.click(rows(page)[1].tick)
    assert page.editor.cheer.isVisible()
    assert rows(page)[1].words.isEnabled()
    page._notebook.history.undo()
    assert not page.editor.cheer.isVisible()
    assert not rows(page)[1].tick.isChecked()


def test_steps_and_plans_are_removed_and_come_back(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    plan = seeded(desk, page, yara, "een", "twee", "drie")
    rows(page)[1].words.setFocus()
    hands.click(rows(page)[1].remove_button)
    assert texts(desk, yara) == ["een", "drie"]
    page._notebook.history.undo()
    assert texts(desk, yara) == ["een", "twee", "drie"]
    page.frame._remove_action.trigger()
    assert plans(desk, yara) == ()
    assert "Yara" in page.frame.subline.text()
    page._notebook.history.undo()
    assert [known.id for known in plans(desk, yara)] == [plan]
    assert [row.words.toPlainText() for row in rows(page)] == ["een", "twee", "drie"]


def test_nothing_written_makes_no_plan(qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID) -> None:
    page.editor.wish.setFocus()
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)
    page.flush()
    assert plans(desk, yara) == ()
    assert page.print_question() is None
    press(qtbot, "een eerste stap", Qt.Key.Key_Return)
    assert texts(desk, yara) == ["een eerste stap"]
    assert plans(desk, yara)[0].wish == ""


def test_what_is_typed_goes_to_the_youth_it_was_typed_for(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    other = desk.do(AddYouth(name="Łukasz")).result
    assert other
    page.editor.wish.setFocus()
    press(qtbot, "naar zee")
    page.editor.steps.add_line.setText("trein opzoeken")
    page.show_youth(other)
    assert page.editor.wish.toPlainText() == ""
    assert page.editor.steps.add_line.text() == ""
    assert plans(desk, yara)[0].wish == "naar zee"
    assert texts(desk, yara) == ["trein opzoeken"]
    assert plans(desk, other) == ()
    assert "Łukasz" in page.frame.subline.text()


def test_several_plans_to_choose_from(qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID) -> None:
    first = seeded(desk, page, yara, "een", wish="eerst")
    second = seeded(desk, page, yara, "twee", wish="dan")
    assert page._plan_id == first
    assert page.frame.list.isVisible()
    tab = next(tab for tab in page.frame.list.tabs if tab.text() == "dan")
    hands.click(tab)
    assert page.editor.wish.toPlainText() == "dan"
    assert page.print_question() == PrintPlan(youth=yara, plan=second)
    tab.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    assert page.editor.wish.toPlainText() == "eerst"
    page.resize(700, 600)
    assert page.frame.box.isVisible()
    assert page.frame.box.currentData() == first
    hands.click(page.frame.new_button)
    assert page.editor.wish.hasFocus()
    assert page.editor.wish.toPlainText() == ""
    press(qtbot, "en nog een", Qt.Key.Key_Return)
    assert plans(desk, yara)[0].wish == "en nog een"


def test_a_domain_gives_its_colour(qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID) -> None:
    seeded(desk, page, yara, "een")
    domains = desk.ask(ReadDomains())
    page.editor.domain_box.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    (plan,) = plans(desk, yara)
    assert plan.domain_id == domains[1].id
    assert plan.colour == domains[1].colour
    press(qtbot, Qt.Key.Key_Home)
    assert plans(desk, yara)[0].domain_id is None


def test_a_day_is_aimed_at(qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID) -> None:
    seeded(desk, page, yara)
    line = page.editor.by_field.line
    hands.type_in(line, "4/3/2027")
    hands.press(line, Qt.Key.Key_Return)
    assert plans(desk, yara)[0].by == date(2027, 3, 4)


def test_a_step_without_words_keeps_those_it_had(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, page, yara, "een")
    rows(page)[0].words.setFocus()
    rows(page)[0].words.selectAll()
    press(qtbot, Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert texts(desk, yara) == ["een"]
    assert rows(page)[0].words.toPlainText() == "een"


def test_words_that_are_too_long_stay_on_the_screen(
    qtbot: QtBot, page: PlanPage, desk: Desk, yara: UUID
) -> None:
    seeded(desk, page, yara, "een")
    told: list[ExpectedFailure] = []
    page._notebook.background.failed.connect(told.append)
    long = "stap " * STEP_LIMIT
    page.editor.steps.add_line.setMaxLength(10 * STEP_LIMIT)
    page.editor.steps.add_line.setText(long)
    page.editor.steps.flush_new()
    assert [type(failure) for failure in told] == [TextTooLong]
    assert page.editor.steps.add_line.text() == long.strip()
    rows(page)[0].words.setPlainText(long)
    rows(page)[0].words.flush()
    assert [type(failure) for failure in told] == [TextTooLong, TextTooLong]
    assert rows(page)[0].words.toPlainText() == long.strip()
    assert texts(desk, yara) == ["een"]


def test_sixty_steps_keep_their_rows(page: PlanPage, desk: Desk, yara: UUID) -> None:
    plan = seeded(desk, page, yara, *(f"stap {number}" for number in range(60)))
    before = rows(page)
    first = before[0].step
    assert first
    desk.do(TickStep(step=first.id))
    elsewhere(page, yara)
    assert all(now is then for now, then in zip(rows(page), before, strict=True))
    assert rows(page)[0].tick.isChecked()
    small = seeded(desk, page, yara, "klein", wish="klein")
    page.choose_plan(small)
    page.choose_plan(plan)
    assert {id(row) for row in rows(page)} == {id(row) for row in before}
    assert [row.words.toPlainText() for row in rows(page)] == [f"stap {number}" for number in range(60)]


def test_the_paper_follows(page: PlanPage, desk: Desk, yara: UUID) -> None:
    seeded(desk, page, yara, "gsm-winkel bellen")
    assert page.frame.paper.isVisible()
    assert "gsm-winkel" in page.frame.paper.accessibleDescription()
    page.resize(900, 600)
    assert not page.frame.paper.isVisible()


@pytest.mark.parametrize("width", [480, 700, 1170, 1600])
def test_long_words_wrap_and_controls_have_names(page: PlanPage, desk: Desk, yara: UUID, width: int) -> None:
    seeded(desk, page, yara, "een heel lange stap die nooit op een enkele regel past " * 3)
    page.resize(width, 700)
    QApplication.processEvents()
    words = rows(page)[0].words
    assert words.verticalScrollBar().maximum() == 0
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
        for control in page.findChildren(kind):
            named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert not control.isVisible() or named, control


def test_a_day_with_words_behind_it() -> None:
    today = date(2026, 11, 12)
    assert when_from("12/12", today) == (date(2026, 12, 12), "")
    assert when_from("di 17 nov", today) == (None, "di 17 nov")
    assert when_from("12 dec 2026, na school", today) == (date(2026, 12, 12), "na school")
    assert when_from("elke zondag", today) == (None, "elke zondag")
    assert when_from("", today) == (None, "")


@given(st.text(alphabet=st.characters(exclude_categories=["Nd", "Nl", "No"]), max_size=60))
def test_without_a_number_it_stays_words(text: str) -> None:
    assert when_from(text, date(2026, 11, 12)) == (None, text.strip())
