from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.people import ReadYouth, ReadYouths
from desktop.operations.step_plans import AddStep, MakePlan
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.youths.ages import age, birthday
from desktop.views.youths.initial import initial_of
from desktop.views.youths.page import YouthsPage
from tests.views.hands import click, press, type_in

NAMES = ("Yara", "Łukasz", "Şahin", "Émilie", "Bo")


@pytest.fixture
def youths(desk: Desk) -> dict[str, UUID]:
    joris = desk.do(AddWorker(name="Joris")).result
    made: dict[str, UUID] = {}
    for name in NAMES:
        operation = AddYouth(name=name, companion=joris if name == "Bo" else None)
        desk.do(operation)
        made[name] = operation.id
    return made


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme) -> YouthsPage:
    made = YouthsPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def names(page: YouthsPage) -> list[str]:
    return [page.lines.line_at(row).name for row in range(page.lines.rowCount())]


def test_all_youths_are_listed_by_name_whatever_their_accents(
    youths: dict[str, UUID], page: YouthsPage
) -> None:
    assert names(page) == ["Bo", "Émilie", "Łukasz", "Şahin", "Yara"]
    assert page.list.isVisible()


def test_a_youth_is_taken_up_by_name_alone(qtbot: QtBot, desk: Desk, page: YouthsPage) -> None:
    assert not page.list.isVisible()
    with qtbot.waitSignal(page.opened) as caught:
        click(page.invitation_button)
        assert not page.form.more.isVisible()
        type_in(page.form.name, "  Noor ")
        press(page.form.name, Qt.Key.Key_Return)
    (line,) = desk.ask(ReadYouths())
    assert line.name == "Noor"
    assert line.companion == "Sara"
    assert caught.args == [line.id]
    assert names(page) == ["Noor"]
    assert not page.form.isVisible()
    assert page.list.isVisible()


def test_more_is_known_when_the_worker_wants_it(qtbot: QtBot, desk: Desk, page: YouthsPage) -> None:
    page.add_youth()
    form = page.form
    type_in(form.name, "Noor")
    click(form.more_button)
    type_in(form.birth_date.line, "4/3/2009")
    form.language.setCurrentText("Français")
    form.method.setCurrentText("Missing Link")
    form.companion.setCurrentIndex(0)
    with qtbot.waitSignal(page.opened) as caught:
        click(form.submit_button)
    assert caught.args is not None
    youth = desk.ask(ReadYouth(youth=caught.args[0]))
    assert youth.birth_date == date(2009, 3, 4)
    assert youth.language is Language.FRENCH
    assert youth.method == "missing_link"
    assert youth.companion is None


def test_without_a_name_nobody_is_taken_up(desk: Desk, page: YouthsPage) -> None:
    page.add_youth()
    click(page.form.submit_button)
    assert desk.ask(ReadYouths()) == ()
    assert page.form.error.isVisible()
    type_in(page.form.name, "N")
    assert not page.form.error.isVisible()


def test_a_birth_date_that_cannot_be_is_told_in_the_form(desk: Desk, page: YouthsPage) -> None:
    page.add_youth("Noor")
    page.form.more_button.setChecked(True)
    type_in(page.form.birth_date.line, "ooit")
    press(page.form.name, Qt.Key.Key_Return)
    assert page.form.birth_date.error.isVisible()
    page.form.birth_date.line.clear()
    type_in(page.form.birth_date.line, "4/3/1812")
    press(page.form.name, Qt.Key.Key_Return)
    assert "geboortedatum" in page.form.error.text()
    assert page.form.submit_button.isEnabled()
    assert desk.ask(ReadYouths()) == ()


def test_escape_puts_the_form_away(desk: Desk, page: YouthsPage) -> None:
    page.add_youth()
    type_in(page.form.name, "Noor")
    press(page.form.name, Qt.Key.Key_Escape)
    assert not page.form.isVisible()
    assert desk.ask(ReadYouths()) == ()


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("luk", ["Łukasz"]),
        ("SAHIN", ["Şahin"]),
        ("emi", ["Émilie"]),
        ("joris", ["Bo"]),
        ("joris bo", ["Bo"]),
        ("a", ["Łukasz", "Şahin", "Yara"]),
        ("zzz", []),
    ],
)
def test_searching_finds_names_and_companions(
    youths: dict[str, UUID], page: YouthsPage, sought: str, found: list[str]
) -> None:
    page.focus_search()
    type_in(page.search, sought)
    assert names(page) == found
    assert page.list.isVisible() is bool(found)


def test_who_is_not_found_can_be_added(desk: Desk, youths: dict[str, UUID], page: YouthsPage) -> None:
    type_in(page.search, "Ibrahim")
    assert "Ibrahim" in page.invitation.text()
    click(page.invitation_button)
    assert page.form.name.text() == "Ibrahim"
    press(page.form.name, Qt.Key.Key_Return)
    assert "Ibrahim" in names(page)
    assert page.search.text() == ""
    assert len(desk.ask(ReadYouths())) == len(NAMES) + 1


def test_keys_go_from_the_search_to_the_list_and_open(
    qtbot: QtBot, youths: dict[str, UUID], page: YouthsPage
) -> None:
    page.focus_search()
    press(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    press(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened) as caught:
        press(page.list, Qt.Key.Key_Return)
    assert caught.args == [youths["Émilie"]]
    press(page.list, Qt.Key.Key_Up)
    press(page.list, Qt.Key.Key_Up)
    assert page.search.hasFocus()


def test_enter_in_the_search_opens_the_first_found(
    qtbot: QtBot, youths: dict[str, UUID], page: YouthsPage
) -> None:
    with qtbot.waitSignal(page.opened) as caught:
        type_in(page.search, "yar")
        press(page.search, Qt.Key.Key_Return)
    assert caught.args == [youths["Yara"]]


def test_escape_clears_the_search(youths: dict[str, UUID], page: YouthsPage) -> None:
    type_in(page.search, "yar")
    press(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(names(page)) == len(NAMES)


def test_a_click_opens(qtbot: QtBot, youths: dict[str, UUID], page: YouthsPage) -> None:
    place = page.list.visualRect(page.lines.index(2)).center()
    with qtbot.waitSignal(page.opened) as caught:
        click(page.list.viewport(), QPoint(120, place.y()))
    assert caught.args == [youths["Łukasz"]]


def test_the_chosen_row_and_the_place_stay_when_a_colleague_adds_somebody(
    desk: Desk, notebook: Notebook, page: YouthsPage
) -> None:
    for number in range(60):
        desk.do(AddYouth(name=f"Jongere {number:02}"))
    page.refresh()
    page.list.setCurrentIndex(page.lines.index(40))
    page.list.scrollTo(page.lines.index(40))
    before = page.list.verticalScrollBar().value()
    assert before > 0
    desk.do(AddYouth(name="Aïcha"))
    notebook.changed.emit(None)
    assert page.lines.rowCount() == 61
    assert page.list.currentIndex().data() == "Jongere 40"
    assert page.list.verticalScrollBar().value() == before


def test_a_hidden_list_reads_afresh_when_it_is_shown_again(
    desk: Desk, notebook: Notebook, youths: dict[str, UUID], page: YouthsPage
) -> None:
    page.hide()
    notebook.do(ChangeYouth(youth=youths["Bo"], name="Boudewijn"))
    assert "Bo" in names(page)
    page.show()
    assert "Boudewijn" in names(page)


def test_undo_takes_a_new_youth_away_again(desk: Desk, notebook: Notebook, page: YouthsPage) -> None:
    page.add_youth("Noor")
    page.form.submit()
    assert names(page) == ["Noor"]
    notebook.history.undo()
    assert desk.ask(ReadYouths()) == ()
    assert names(page) == []
    assert not page.list.isVisible()
    notebook.history.redo()
    assert names(page) == ["Noor"]


def test_a_row_tells_a_screen_reader_everything(
    desk: Desk, youths: dict[str, UUID], page: YouthsPage
) -> None:
    plan = MakePlan(youth=youths["Bo"], wish="Een kamer")
    desk.do(plan)
    desk.do(AddStep(plan=plan.id, text="Bellen"))
    desk.do(StartOverview(youth=youths["Bo"]))
    page.refresh()
    told = page.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Bo" in told
    assert "Joris" in told
    assert "1" in told


def test_every_row_is_painted_where_names_are_long(
    qtbot: QtBot, desk: Desk, notebook: Notebook, theme: Theme
) -> None:
    desk.do(AddYouth(name="Émilie-Marguerite van den Bossche-Vanderlinden de Lichtervelde " * 3))
    page = YouthsPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(page)
    page.resize(420, 400)
    page.show()
    row = page.list.visualRect(page.lines.index(0))
    image = page.list.viewport().grab(row).toImage()
    # Dots, not a name that runs out of its row: the last pixels at the right stay blank.
    edge = image.width() - 8
    ground = image.pixelColor(edge, image.height() // 2)
    assert all(image.pixelColor(edge, y) == ground for y in range(8, image.height() - 8))
    assert _inked(image)


def _inked(image: QImage) -> bool:
    colours = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    return len(colours) > 3


def test_no_words_are_cut_in_the_form_when_they_are_long(page: YouthsPage) -> None:
    page.add_youth()
    page.form.more_button.setChecked(True)
    page.form.submit_button.setText("Enregistrer les informations")
    page.form.more_button.setText("Plus d’informations (facultatif)")
    page.resize(700, 700)
    for button in page.form.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.sizeHint().width(), button.text()
    for label in page.form.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()


@given(born=st.dates(date(1990, 1, 1), date(2020, 12, 31)), years=st.integers(1, 30))
def test_somebody_gets_a_year_older_on_the_birthday_and_not_before(born: date, years: int) -> None:
    day = birthday(born, years)
    assert age(born, day) == years
    assert age(born, date.fromordinal(day.toordinal() - 1)) == years - 1


def test_who_was_born_on_a_leap_day_comes_of_age_on_the_first_of_march() -> None:
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)


@pytest.mark.parametrize(
    ("name", "letter"),
    [("Yara", "Y"), ("şahin", "Ş"), ("’t Kint", "T"), ("ольга", "О"), ("ßa", "S"), ("…", "")],
)
def test_the_circle_holds_one_letter(name: str, letter: str) -> None:
    assert initial_of(name) == letter
