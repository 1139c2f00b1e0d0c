from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.readings import LineKind
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.operations.overview_words import ChangeLine
from desktop.operations.overviews import RemoveOverview, SetScore
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.wheels import (
    FIRST,
    FOURTH,
    SECOND,
    THIRD,
    add_line,
    add_link,
    add_overview,
    add_youth,
    at_ring,
    chosen,
    lines_of,
    open_page,
    read,
    shown,
    texts,
)


@pytest.fixture
def yara(desk: Desk) -> UUID:
    """Three overviews."""
    youth = add_youth(desk)
    add_overview(desk, youth, FIRST, 1, 2, 3)
    add_overview(desk, youth, SECOND, 2, 2, 3, None, 5)
    add_overview(desk, youth, THIRD, 3, 1, 3)
    return youth


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme) -> WheelPage:
    return open_page(qtbot, notebook, theme)


@pytest.fixture
def colleague(tmp_path: Path) -> Desk:
    """The same notebook, opened once more."""
    return Keepers(tmp_path / "demo").open(tmp_path / "notebook", PASSPHRASE).desk


# Going on from the last one


def test_a_new_overview_is_offered_from_the_last_one_or_empty(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    press(page.foot.new_button, Qt.Key.Key_Space)
    menu = page.foot.new_menu
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == [
        page.foot.go_on_action.text(),
        page.foot.empty_action.text(),
    ]
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert len(read(desk, yara).marks) == 4
    assert [domain.score for domain in shown(page).domains][:3] == [3, 1, 3]
    assert [domain.as_before for domain in shown(page).domains][:4] == [True, True, True, False]


def test_what_was_taken_over_is_looked_at_one_after_the_other(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    add_line(desk, read(desk, yara).domains[4].id, LineKind.WISH, "voetballen")
    page.show_youth(yara)
    page.foot.go_on_action.trigger()
    count = len(shown(page).domains)

    def looked_at() -> tuple[str, ...]:
        return tuple(word for word in page.head.progress.text().split() if word.isdecimal())

    assert looked_at() == ("0", str(count))
    assert page.panel.score.as_before_box.isVisible()
    # It still is so.
    click(page.panel.score.still_button)
    assert not page.panel.score.as_before_box.isVisible()
    assert read(desk, yara).domains[0].score == 3
    assert looked_at() == ("1", str(count))
    # It is not so any more.
    click(page.wheel, at_ring(page, 1, 4))
    assert looked_at() == ("2", str(count))
    # Giving the same score again says that it still is so.
    page.choosing.choose(shown(page).domains[2].id)
    click(page.panel.buttons[2])
    assert not read(desk, yara).domains[2].as_before
    assert looked_at() == ("3", str(count))
    # Only a line was there.
    page.choosing.choose(shown(page).domains[4].id)
    assert texts(page) == ["voetballen"]
    click(page.panel.score.still_button)
    assert not page.head.progress.isVisible()
    notebook.history.undo()
    assert page.head.progress.isVisible()
    assert page.panel.score.as_before_box.isVisible()


def test_going_on_takes_lines_and_links_along_and_is_undone_whole(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    reading = read(desk, yara)
    add_line(desk, reading.domains[0].id, LineKind.WORRY, "huur")
    add_link(desk, reading.domains[0].id, reading.domains[1].id, "geen waarborg")
    page.show_youth(yara)
    page.foot.go_on_action.trigger()
    assert texts(page) == ["huur"]
    assert [link.text for link in shown(page).links] == ["geen waarborg"]
    page.panel.lines.cards[0].remove_action.trigger()
    notebook.history.undo()
    notebook.history.undo()
    assert shown(page).id == reading.id
    notebook.history.redo()
    assert len(shown(page).marks) == 4
    assert texts(page) == ["huur"]


# Held under, held beside


def test_any_earlier_overview_is_held_under_the_present_one(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    assert shown(page).previous_on == SECOND
    days = page.foot.compare.under.actions()
    assert [action.isChecked() for action in days] == [True, False]
    days[-1].trigger()
    assert shown(page).previous_on == FIRST
    assert [domain.previous_score for domain in shown(page).domains][:3] == [1, 2, 3]
    assert [action.isChecked() for action in page.foot.compare.under.actions()] == [False, True]
    # Another overview has its own before it again.
    press(page.foot.timeline, Qt.Key.Key_Left)
    assert shown(page).previous_on == FIRST
    press(page.foot.timeline, Qt.Key.Key_Right)
    assert shown(page).previous_on == SECOND


def test_where_there_is_nothing_earlier_nothing_is_compared(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    assert page.foot.compare_button.isVisible()
    press(page.foot.timeline, Qt.Key.Key_Home)
    assert shown(page).on == FIRST
    assert not page.foot.compare_button.isVisible()


def test_an_earlier_wheel_stands_beside_the_present_one_to_look_at_only(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    page.foot.compare.beside.actions()[-1].trigger()
    beside = page.comparison.wheel
    assert page.beside.isVisible()
    assert beside.isVisible()
    assert beside.reading is not None
    assert beside.reading.on == FIRST
    assert beside.wheel.read_only
    before = read(desk, yara, beside.reading.id)
    press(beside.wheel, Qt.Key.Key_5)
    assert read(desk, yara, beside.reading.id) == before
    # What is chosen on one is chosen on the other.
    press(beside.wheel, Qt.Key.Key_Right)
    assert chosen(page).key == before.domains[1].key
    press(page.wheel, Qt.Key.Key_Right)
    assert beside.wheel.selected == before.domains[2].id
    click(beside.close_button)
    assert not page.beside.isVisible()
    assert page.foot.compare.beside.actions()[0].isChecked()


def test_what_a_colleague_scores_in_the_earlier_overview_shows_up_beside(
    notebook: Notebook, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    page.foot.compare.beside.actions()[-1].trigger()
    beside = page.comparison.wheel
    assert beside.reading is not None
    colleague.do(SetScore(view=beside.reading.domains[0].id, score=5))
    notebook.changed.emit(yara)
    assert beside.reading.domains[0].score == 5
    colleague.do(RemoveOverview(overview=beside.reading.id))
    notebook.changed.emit(yara)
    assert not page.beside.isVisible()
    colleague.close()


def test_an_overview_held_under_that_is_removed_makes_way_for_the_one_before(
    notebook: Notebook, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    page.foot.compare.under.actions()[-1].trigger()
    assert shown(page).previous_id is not None
    colleague.do(RemoveOverview(overview=shown(page).previous_id or yara))
    notebook.changed.emit(yara)
    assert shown(page).on == THIRD
    assert shown(page).previous_on == SECOND
    colleague.close()


def test_the_earlier_wheel_goes_when_that_overview_is_shown_itself(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.foot.compare.beside.actions()[-1].trigger()
    press(page.foot.timeline, Qt.Key.Key_Home)
    assert not page.beside.isVisible()


def test_another_youth_is_shown_with_nothing_beside(desk: Desk, page: WheelPage, yara: UUID) -> None:
    other = add_youth(desk, "Bo")
    add_overview(desk, other, FIRST)
    page.show_youth(yara)
    page.foot.compare.changes_action.trigger()
    assert page.beside.isVisible()
    page.show_youth(other)
    assert not page.beside.isVisible()
    assert page.comparison.changes.list.count() == 0


def test_others_may_show_something_beside(qtbot: QtBot, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.foot.compare.changes_action.trigger()
    photo = QLabel("blad")
    page.show_beside(photo)
    assert photo.isVisible()
    assert not page.comparison.changes.isVisible()
    assert not page.foot.compare.changes_action.isChecked()
    page.show_beside(None)
    assert not page.beside.isVisible()


# What has changed, in words


def told(page: WheelPage) -> list[str]:
    listed = page.comparison.changes.list
    return [listed.item(row).text() for row in range(listed.count())]


def test_what_has_changed_is_told_in_words_in_the_order_of_the_wheel(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    reading = read(desk, yara)
    add_line(desk, reading.domains[1].id, LineKind.STRENGTH, "kasboekje")
    page.show_youth(yara)
    page.foot.compare.changes_action.trigger()
    words = told(page)
    first, second = (domain.name.nl for domain in reading.domains[:2])
    assert words.index(first) < words.index(second)
    assert any("kasboekje" in sentence for sentence in words)
    # Better and worse are told alike.
    up, down = words[words.index(first) + 1], words[words.index(second) + 1]
    assert up.split()[0] == down.split()[0]
    # It follows what is done.
    press(page.wheel, Qt.Key.Key_5)
    assert told(page) != words
    # And in the language of the page.
    page.set_language(Language.FRENCH)
    assert reading.domains[0].name.fr in told(page)


def test_the_list_is_gone_through_by_keys_and_leads_to_its_domain(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    page.foot.compare.changes_action.trigger()
    listed = page.comparison.changes.list
    listed.setFocus()
    listed.setCurrentRow(0)
    while listed.item(listed.currentRow()).text() != shown(page).domains[1].name.nl:
        press(listed, Qt.Key.Key_Down)
    press(listed, Qt.Key.Key_Down)
    accessible = listed.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible.startswith(shown(page).domains[1].name.nl)
    press(listed, Qt.Key.Key_Return)
    assert chosen(page).id == shown(page).domains[1].id
    click(page.comparison.changes.close_button)
    assert not page.beside.isVisible()
    assert QApplication.focusWidget() is not None


# What was parked


@pytest.fixture
def parked(desk: Desk, yara: UUID) -> UUID:
    """Something parked in the first overview, that nobody has spoken of since."""
    first = read(desk, yara, read(desk, yara).marks[0].id)
    return add_line(desk, first.domains[1].id, LineKind.PARKED, "budgetbegeleiding", on=FIRST)


def test_what_was_parked_comes_up_and_becomes_a_worry(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID, parked: UUID
) -> None:
    page.show_youth(yara)
    card = page.parked.card
    assert card.isVisible()
    assert "budgetbegeleiding" in card.text.text()
    assert shown(page).domains[1].name.nl in card.told.text()
    press(card.talk_button, Qt.Key.Key_Space)
    press(card.menu, Qt.Key.Key_Down)
    press(card.menu, Qt.Key.Key_Return)
    assert [(line.kind, line.text) for line in lines_of(desk, yara, 1)] == [
        (LineKind.WORRY, "budgetbegeleiding")
    ]
    assert not card.isVisible()
    # The panel shows where it went.
    assert texts(page) == ["budgetbegeleiding"]
    notebook.history.undo()
    assert card.isVisible()
    assert texts(page) == []


def test_what_was_parked_is_left_so_or_let_go(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID, parked: UUID
) -> None:
    page.show_youth(yara)
    card = page.parked.card
    click(card.leave_button)
    assert not card.isVisible()
    assert [line.kind for line in lines_of(desk, yara, 1)] == [LineKind.PARKED]
    notebook.history.undo()
    click(card.let_go_button)
    assert not card.isVisible()
    assert lines_of(desk, yara, 1) == ()
    notebook.history.undo()
    assert card.isVisible()
    # Not now: it comes up again when the page is opened anew.
    click(card.later_button)
    assert not card.isVisible()
    assert lines_of(desk, yara, 1) == ()


def test_a_line_of_this_overview_that_is_due_comes_up_too(
    desk: Desk, page: WheelPage, yara: UUID, parked: UUID
) -> None:
    page.show_youth(yara)
    before = add_overview(desk, yara, FOURTH, like=shown(page).marks[0].id)
    page.overview.ask()
    assert shown(page).id == before
    card = page.parked.card
    assert card.current is not None
    assert card.current.parked is None
    card.talks[LineKind.WISH].trigger()
    assert [line.kind for line in lines_of(desk, yara, 1)] == [LineKind.WISH]
    assert not card.isVisible()


def test_a_due_line_is_left_parked_or_let_go(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID, parked: UUID
) -> None:
    add_overview(desk, yara, FOURTH, like=read(desk, yara).marks[0].id)
    page.show_youth(yara)
    for button in (page.parked.card.leave_button, page.parked.card.let_go_button):
        assert page.parked.card.isVisible()
        click(button)
        assert not page.parked.card.isVisible()
        assert [line.kind for line in lines_of(desk, yara, 1)] == [LineKind.PARKED]
        notebook.history.undo()


def test_several_come_up_one_after_the_other(desk: Desk, page: WheelPage, yara: UUID, parked: UUID) -> None:
    first = read(desk, yara, read(desk, yara).marks[0].id)
    add_line(desk, first.domains[3].id, LineKind.PARKED, "papa", on=FIRST + timedelta(days=1))
    page.show_youth(yara)
    card = page.parked.card
    assert "budgetbegeleiding" in card.text.text()
    click(card.later_button)
    assert "papa" in card.text.text()
    click(card.leave_button)
    assert not card.isVisible()


def test_an_earlier_overview_asks_about_nothing(page: WheelPage, yara: UUID, parked: UUID) -> None:
    page.show_youth(yara)
    press(page.foot.timeline, Qt.Key.Key_Left)
    assert not page.parked.card.isVisible()


def test_what_a_colleague_reworded_meanwhile_is_not_let_go_unseen(
    qtbot: QtBot, desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID, parked: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    colleague.do(ChangeLine(line=parked, text="een rekening"))
    with qtbot.waitSignal(notebook.background.failed):
        click(page.parked.card.let_go_button)
    assert "een rekening" in page.parked.card.text.text()
    colleague.close()


# Room


def test_two_wheels_fit_beside_each_other_or_go_under_each_other(
    qtbot: QtBot, page: WheelPage, yara: UUID
) -> None:
    # What the window leaves for a page on a screen of 1366 by 768.
    page.resize(1158, 560)
    page.show_youth(yara)
    page.foot.compare.beside.actions()[-1].trigger()
    qtbot.waitUntil(lambda: page.beside.geometry().left() > page.stack.geometry().right())
    assert page.frame.area.horizontalScrollBar().maximum() == 0
    page.resize(640, 360)
    qtbot.waitUntil(lambda: page.beside.geometry().top() > page.stack.geometry().bottom())
    assert page.frame.area.horizontalScrollBar().maximum() == 0
    type_in(page.panel.note, "blijft")
    page.resize(1174, 620)
    assert page.panel.note.toPlainText() == "blijft"
