from datetime import date
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import GoneMeanwhile, NoMomentYet
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadNotebook, ReadYouth
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.views.dossier.elided import ElidedLabel
from desktop.views.dossier.page import DossierPage
from desktop.views.notebook import Notebook
from desktop.views.preview.dialog import PreviewDialog
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in

LONG = "Émilie-Marguerite van den Bossche-Vanderlinden de Lichtervelde"


@pytest.fixture
def yara(desk: Desk) -> UUID:
    today = date.today()
    operation = AddYouth(
        name="Yara",
        birth_date=date(today.year - 16, 1, 1),
        method="missing_link",
        companion=desk.ask(ReadNotebook()).me,
    )
    desk.do(operation)
    desk.do(StartOverview(youth=operation.id))
    return operation.id


@pytest.fixture
def bo(desk: Desk) -> UUID:
    operation = AddYouth(name="Bo")
    desk.do(operation)
    return operation.id


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme) -> DossierPage:
    made = DossierPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1174, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def wheel(page: DossierPage) -> WheelPage:
    assert isinstance(page.page, WheelPage)
    return page.page


def tab_is_shown(page: DossierPage) -> bool:
    return page.stack.currentWidget() is cast("QWidget", page.page)


def test_the_header_tells_what_is_known(page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    assert page.header.name.text() == "Yara"
    facts = page.header.facts.text().split(" · ")
    assert len(facts) == 4
    assert str(date.today().year + 2) in facts[1]
    assert facts[2] == "Missing Link"
    assert "Sara" in facts[3]


def test_the_header_is_silent_on_what_is_not_known(page: DossierPage, bo: UUID) -> None:
    page.open(bo)
    assert page.header.name.text() == "Bo"
    assert page.header.facts.text() == ""


def test_who_is_of_age_does_not_become_eighteen_any_more(desk: Desk, page: DossierPage, yara: UUID) -> None:
    desk.do(ChangeYouth(youth=yara, birth_date=date(1999, 1, 1)))
    page.open(yara)
    assert len(page.header.facts.text().split(" · ")) == 3


def test_a_long_name_is_cut_with_dots_and_told_in_full(desk: Desk, page: DossierPage) -> None:
    operation = AddYouth(name=LONG)
    desk.do(operation)
    page.resize(760, 600)
    page.open(operation.id)
    page.grab()
    label = page.header.name
    assert isinstance(label, ElidedLabel)
    assert label.shown().endswith("…")
    assert label.toolTip() == LONG
    assert page.header.print_button.geometry().right() <= page.header.width()
    page.resize(1400, 600)
    page.grab()
    assert label.shown() == LONG
    assert label.toolTip() == ""


def test_only_the_page_that_is_looked_at_is_made(page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    assert isinstance(page.page, WheelPage)
    # The details, and the wheel.
    assert page.stack.count() == 2


def test_no_tab_is_cut_off_when_it_is_chosen(page: DossierPage) -> None:
    tabs = page.header.tabs
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        assert tabs.tabRect(tabs.count() - 1).right() < tabs.width()
        assert not any(button.isVisible() for button in tabs.findChildren(QToolButton))


def test_tabs_are_reached_by_keys(page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    for key, place in ((Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2), (Qt.Key.Key_1, 0)):
        press(page.header.back_button, key, Qt.KeyboardModifier.ControlModifier)
        assert page.header.tabs.currentIndex() == place
        assert tab_is_shown(page)
    assert page.stack.count() == 4


def test_another_youth_begins_at_the_wheel_and_shows_on_every_tab(
    page: DossierPage, yara: UUID, bo: UUID
) -> None:
    page.open(yara)
    page.header.tabs.setCurrentIndex(2)
    page.open(bo)
    assert page.header.tabs.currentIndex() == 0
    assert wheel(page).overview.youth == bo
    page.header.tabs.setCurrentIndex(2)
    page.open(bo)
    assert page.header.tabs.currentIndex() == 2


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_go_back_to_the_list(
    qtbot: QtBot, page: DossierPage, yara: UUID, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    page.open(yara)
    wheel(page).wheel.setFocus()
    with qtbot.waitSignal(page.left):
        press(wheel(page).wheel, key, modifiers)


def test_going_back_saves_what_was_typed(qtbot: QtBot, desk: Desk, page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    type_in(wheel(page).panel.note, "nog niet klaar")
    with qtbot.waitSignal(page.left):
        click(page.header.back_button)
    reading = desk.ask(ReadOverview(youth=yara))
    assert reading is not None
    assert reading.domains[0].note == "nog niet klaar"


def test_escape_during_a_drag_ends_the_drag_only(
    qtbot: QtBot, desk: Desk, page: DossierPage, yara: UUID
) -> None:
    from tests.views.hands import hold
    from tests.views.test_wheel import ring

    page.open(yara)
    widget = wheel(page).wheel
    widget.setFocus()
    hold(widget, ring(wheel(page), 0, 3))
    with qtbot.assertNotEmitted(page.left):
        press(widget, Qt.Key.Key_Escape)
    assert widget.trial is None


def test_details_are_changed(qtbot: QtBot, desk: Desk, page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    click(page.header.edit_button)
    form = page.details.form
    assert form.name.text() == "Yara"
    assert form.method.currentText() == "Missing Link"
    assert form.companion.currentText() == "Sara"
    form.name.selectAll()
    type_in(form.name, "Yara D.")
    form.companion.setCurrentIndex(0)
    press(form.name, Qt.Key.Key_Return)
    youth = desk.ask(ReadYouth(youth=yara))
    assert (youth.name, youth.companion, youth.method) == ("Yara D.", None, "missing_link")
    assert page.header.name.text() == "Yara D."
    assert tab_is_shown(page)


def test_escape_leaves_the_details_as_they_were(
    qtbot: QtBot, desk: Desk, page: DossierPage, yara: UUID
) -> None:
    page.open(yara)
    page.edit_details()
    type_in(page.details.form.name, "x")
    with qtbot.assertNotEmitted(page.left):
        press(page.details.form.name, Qt.Key.Key_Escape)
    assert desk.ask(ReadYouth(youth=yara)).name == "Yara"
    assert tab_is_shown(page)


def test_leaving_saves_the_details(desk: Desk, page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    page.edit_details()
    type_in(page.details.form.name, " D.")
    page.flush()
    assert desk.ask(ReadYouth(youth=yara)).name == "Yara D."


def test_a_change_of_details_is_undone(notebook: Notebook, page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    page.edit_details()
    type_in(page.details.form.name, " D.")
    page.details.form.submit()
    assert page.header.name.text() == "Yara D."
    notebook.history.undo()
    assert page.header.name.text() == "Yara"


@pytest.fixture
def colleague(tmp_path: Path) -> Desk:
    """The same notebook, opened once more."""
    return Keepers(tmp_path / "demo").open(tmp_path / "notebook", PASSPHRASE).desk


def test_two_who_change_the_same_detail_see_both_versions(
    desk: Desk, page: DossierPage, yara: UUID, colleague: Desk
) -> None:
    page.open(yara)
    page.edit_details()
    type_in(page.details.form.name, " D.")
    colleague.do(ChangeYouth(youth=yara, name="Yara van Joris"))
    page.details.form.submit()
    bar = page.details.clash_bar
    assert bar.isVisible()
    assert "Yara van Joris" in bar.words.text()
    assert "Yara D." in bar.words.text()
    assert desk.ask(ReadYouth(youth=yara)).name == "Yara van Joris"
    click(bar.mine_button)
    assert desk.ask(ReadYouth(youth=yara)).name == "Yara D."
    assert tab_is_shown(page)
    colleague.close()


def test_their_version_can_be_left_as_it_is(
    desk: Desk, page: DossierPage, yara: UUID, colleague: Desk
) -> None:
    page.open(yara)
    page.edit_details()
    type_in(page.details.form.name, " D.")
    colleague.do(ChangeYouth(youth=yara, name="Yara van Joris"))
    page.details.form.submit()
    click(page.details.clash_bar.theirs_button)
    assert page.details.form.name.text() == "Yara van Joris"
    assert desk.ask(ReadYouth(youth=yara)).name == "Yara van Joris"
    colleague.close()


def test_two_who_change_other_details_are_in_nobodys_way(
    desk: Desk, page: DossierPage, yara: UUID, colleague: Desk
) -> None:
    page.open(yara)
    page.edit_details()
    type_in(page.details.form.name, " D.")
    colleague.do(ChangeYouth(youth=yara, birth_date=date(2010, 5, 6)))
    page.details.form.submit()
    youth = desk.ask(ReadYouth(youth=yara))
    assert (youth.name, youth.birth_date) == ("Yara D.", date(2010, 5, 6))
    assert not page.details.clash_bar.isVisible()
    colleague.close()


def test_what_a_colleague_changes_shows_in_the_header(
    notebook: Notebook, page: DossierPage, yara: UUID, colleague: Desk
) -> None:
    page.open(yara)
    notebook.look_around()
    colleague.do(ChangeYouth(youth=yara, name="Yara van Joris"))
    notebook.look_around()
    assert page.header.name.text() == "Yara van Joris"
    colleague.close()


def test_a_youth_that_is_gone_leads_back_to_the_list(
    qtbot: QtBot, notebook: Notebook, page: DossierPage
) -> None:
    operation = AddYouth(name="Noor")
    notebook.do(operation)
    page.open(operation.id)
    told: list[object] = []
    notebook.background.failed.connect(told.append)
    with qtbot.waitSignal(page.left):
        notebook.history.undo()
    assert [type(failure) for failure in told] == [GoneMeanwhile]


def test_the_wheel_is_shown_as_it_will_be_on_paper(
    qtbot: QtBot, desk: Desk, page: DossierPage, yara: UUID
) -> None:
    reading = desk.ask(ReadOverview(youth=yara))
    assert reading is not None
    desk.do(SetScore(view=reading.domains[0].id, score=3))
    page.open(yara)
    click(page.header.print_button)
    dialog = page.findChild(PreviewDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert "Yara" in dialog.windowTitle()
    assert page.header.print_button.isEnabled()
    dialog.close()


def test_where_there_is_nothing_to_print_a_sentence_says_so(
    notebook: Notebook, page: DossierPage, bo: UUID
) -> None:
    told: list[object] = []
    notebook.background.failed.connect(told.append)
    page.open(bo)
    page.header.tabs.setCurrentIndex(1)
    page.print_now()
    assert [type(failure) for failure in told] == [NoMomentYet]
    assert page.header.print_button.isEnabled()


def test_every_control_has_a_name(page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and not button.objectName().startswith("Scroll"):
            assert button.accessibleName() or button.text(), button
    for part in (page.header.tabs, wheel(page).wheel, wheel(page).panel.note, wheel(page).foot.timeline):
        assert part.accessibleName()


def test_tab_reaches_everything_from_the_header_to_the_panel(page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    page.header.back_button.setFocus()
    reached = []
    for _ in range(40):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        press(focus, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is page.header.back_button:
            break
    inside = wheel(page)
    order = [
        page.header.edit_button,
        page.header.print_button,
        page.header.tabs,
        inside.wheel,
        inside.foot.timeline,
        inside.foot.new_button,
        inside.panel.buttons[0],
        inside.panel.not_yet,
        inside.panel.note,
    ]
    places = [reached.index(part) for part in order]
    assert places == sorted(places)


def test_the_keys_work_at_once_on_the_wheel(desk: Desk, page: DossierPage, yara: UUID, bo: UUID) -> None:
    page.open(yara)
    focus = QApplication.focusWidget()
    assert focus is wheel(page).wheel
    press(focus, Qt.Key.Key_4)
    reading = desk.ask(ReadOverview(youth=yara))
    assert reading is not None
    assert reading.domains[0].score == 4
    page.open(bo)
    assert QApplication.focusWidget() is wheel(page).start_button


def test_a_click_on_the_chosen_tab_leads_from_the_details_back(page: DossierPage, yara: UUID) -> None:
    page.open(yara)
    page.edit_details()
    assert not tab_is_shown(page)
    click(page.header.tabs, page.header.tabs.tabRect(0).center())
    assert tab_is_shown(page)
