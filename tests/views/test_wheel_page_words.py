from datetime import datetime
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.models.errors import DiskFull, TextTooLong, WordsNeeded
from desktop.models.languages import Language, Texts
from desktop.models.readings import FilledBy, LineKind
from desktop.operations.base import Operation
from desktop.operations.desk import Desk, Done
from desktop.operations.domains import ChangeDomain
from desktop.operations.opening import Keepers
from desktop.operations.overview_words import AddLine, ChangeLine, ChangeLink, RemoveLine, Unlink
from desktop.operations.overviews import MarkDomain, RemoveOverview, SetCarriers, SetScore, StartOverview
from desktop.views.background import Background
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.page import WheelPage
from desktop.views.wheel.parts import Part
from tests.conftest import PASSPHRASE
from tests.views.hands import click, hold, let_go, move, press, type_in
from tests.views.wheels import (
    FIRST,
    SECOND,
    add_line,
    add_link,
    add_overview,
    add_youth,
    at_ring,
    card,
    chosen,
    lines_of,
    link_row,
    links_of,
    open_page,
    read,
    shown,
    texts,
)


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = add_youth(desk)
    add_overview(desk, youth, FIRST, 1, 2, 3)
    add_overview(desk, youth, SECOND, 2, 2, 3, None, 5)
    return youth


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme) -> WheelPage:
    return open_page(qtbot, notebook, theme)


@pytest.fixture
def colleague(tmp_path: Path) -> Desk:
    """The same notebook, opened once more."""
    return Keepers(tmp_path / "demo").open(tmp_path / "notebook", PASSPHRASE).desk


def write_line(page: WheelPage, text: str, kind: LineKind = LineKind.STRENGTH) -> None:
    """Choose a kind, type, Enter."""
    click(page.panel.lines.kinds.button(kind))
    type_in(page.panel.lines.add_line, text)
    press(page.panel.lines.add_line, Qt.Key.Key_Return)


# Lines


def test_lines_are_typed_one_after_the_other(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.panel.lines.add_line.setFocus()
    for text in ("mijn gitaar", "mijn zus"):
        type_in(page.panel.lines.add_line, text)
        press(page.panel.lines.add_line, Qt.Key.Key_Return)
        assert page.panel.lines.add_line.hasFocus()
        assert page.panel.lines.add_line.text() == ""
    assert [(line.kind, line.text, line.by) for line in lines_of(desk, yara)] == [
        (LineKind.STRENGTH, "mijn gitaar", FilledBy.TOGETHER),
        (LineKind.STRENGTH, "mijn zus", FilledBy.TOGETHER),
    ]
    assert texts(page) == ["mijn gitaar", "mijn zus"]


def test_lines_of_four_kinds_stand_in_the_order_of_the_kinds(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    for kind in reversed(LineKind):
        write_line(page, f"een {kind}", kind)
    assert texts(page) == [f"een {kind}" for kind in LineKind]
    words = Kinds()
    assert [card.kind.text() for card in page.panel.lines.cards] == [
        words.word(kind).upper() for kind in LineKind
    ]
    assert {line.kind for line in lines_of(desk, yara)} == set(LineKind)


def test_the_kind_of_a_new_line_is_chosen_by_keys_where_it_is_typed(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    line = page.panel.lines.add_line
    line.setFocus()
    press(line, Qt.Key.Key_Down)
    press(line, Qt.Key.Key_Down)
    type_in(line, "een kamer")
    press(line, Qt.Key.Key_Return)
    assert lines_of(desk, yara)[0].kind is LineKind.WISH


def test_a_line_is_changed_where_it_stands(desk: Desk, page: WheelPage, yara: UUID) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "de huur")
    page.show_youth(yara)
    card(page).words.selectAll()
    type_in(card(page).words, "de huur van mei")
    press(card(page).words, Qt.Key.Key_Return)
    assert lines_of(desk, yara)[0].text == "de huur van mei"
    assert page.panel.lines.add_line.hasFocus()


def test_a_line_without_words_stays_as_it_was(desk: Desk, page: WheelPage, yara: UUID) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "de huur")
    page.show_youth(yara)
    card(page).words.selectAll()
    press(card(page).words, Qt.Key.Key_Delete)
    press(card(page).words, Qt.Key.Key_Return)
    assert lines_of(desk, yara)[0].text == "de huur"
    assert card(page).words.toPlainText() == "de huur"


def test_a_line_becomes_one_of_another_kind(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "de huur")
    page.show_youth(yara)
    card(page).moves[LineKind.PARKED].trigger()
    assert lines_of(desk, yara)[0].kind is LineKind.PARKED
    assert card(page).kind.text() == Kinds().word(LineKind.PARKED).upper()
    notebook.history.undo()
    assert lines_of(desk, yara)[0].kind is LineKind.WORRY
    assert card(page).kind.text() == Kinds().word(LineKind.WORRY).upper()


def test_the_menu_of_a_line_opens_by_its_button_and_offers_the_other_kinds(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "de huur")
    page.show_youth(yara)
    press(card(page).menu_button, Qt.Key.Key_Space)
    menu = card(page).menu
    assert menu.isVisible()
    assert [kind for kind, action in card(page).moves.items() if action.isVisible()] == [
        LineKind.STRENGTH,
        LineKind.WISH,
        LineKind.PARKED,
    ]
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert not menu.isVisible()
    assert lines_of(desk, yara)[0].kind is LineKind.STRENGTH


def test_a_line_is_removed_and_had_back(desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID) -> None:
    view = read(desk, yara).domains[0].id
    for text in ("een", "twee"):
        add_line(desk, view, LineKind.WISH, text)
    page.show_youth(yara)
    card(page).words.setFocus()
    card(page).remove_action.trigger()
    assert [line.text for line in lines_of(desk, yara)] == ["twee"]
    assert card(page).words.hasFocus()
    notebook.history.undo()
    assert texts(page) == ["een", "twee"]
    notebook.history.redo()
    assert texts(page) == ["twee"]


def test_all_that_was_done_with_a_line_is_undone_and_done_again(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    write_line(page, "mijn gitaar")
    card(page).words.moveCursor(card(page).words.textCursor().MoveOperation.End)
    type_in(card(page).words, " en zang")
    press(card(page).words, Qt.Key.Key_Return)
    notebook.history.undo()
    assert texts(page) == ["mijn gitaar"]
    notebook.history.undo()
    assert texts(page) == []
    notebook.history.redo()
    notebook.history.redo()
    assert texts(page) == ["mijn gitaar en zang"]
    # And on from there, upon the version that undo left.
    card(page).moves[LineKind.WISH].trigger()
    assert lines_of(desk, yara)[0].kind is LineKind.WISH
    assert not page.clashes.bar.isVisible()


def test_a_new_line_is_saved_when_another_domain_is_chosen(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    type_in(page.panel.lines.add_line, "half af")
    click(page.wheel, at_ring(page, 2, 4))
    assert [line.text for line in lines_of(desk, yara, 0)] == ["half af"]
    assert lines_of(desk, yara, 2) == ()
    assert page.panel.lines.add_line.text() == ""


def test_a_changed_line_is_saved_when_another_youth_is_shown(desk: Desk, page: WheelPage, yara: UUID) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    other = add_youth(desk, "Bo")
    add_overview(desk, other, FIRST)
    page.show_youth(yara)
    type_in(card(page).words, "de ")
    page.show_youth(other)
    assert texts(page) == []
    assert lines_of(desk, yara)[0].text == "de huur"


def test_who_fills_in_goes_along_and_is_shown(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    assert page.head.by.currentText() == Kinds().who(FilledBy.TOGETHER)
    page.head.by.setFocus()
    press(page.head.by, Qt.Key.Key_Up)
    assert page.head.by.currentText() == Kinds().who(FilledBy.YOUTH)
    press(page.wheel, Qt.Key.Key_4)
    write_line(page, "mijn zus")
    page.adding.link(shown(page).domains[0].id, shown(page).domains[1].id)
    reading = read(desk, yara)
    assert reading.domains[0].by is FilledBy.YOUTH
    assert reading.domains[0].lines[0].by is FilledBy.YOUTH
    assert reading.links[0].by is FilledBy.YOUTH
    by = Kinds().by(FilledBy.YOUTH)
    assert by in page.panel.score.told.text()
    assert card(page).by.text() == by
    assert link_row(page).by.text() == by


def test_five_thousand_letters_emoji_and_arabic_stand_on_cards(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    for text in ("a" * 4000, "😀 🏳️‍🌈", "أريد غرفة خاصة بي"):
        page.panel.lines.add_line.setText(text)
        press(page.panel.lines.add_line, Qt.Key.Key_Return)
    assert sorted(texts(page)) == sorted(line.text for line in lines_of(desk, yara))
    page.grab()


# Marks and carriers


def test_marks_and_carriers_are_switched_and_undone(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    click(page.panel.marks.buttons[Part.FIRST])
    click(page.panel.marks.buttons[Part.TALK])
    press(page.panel.carriers.buttons[Part.OWN_PEOPLE], Qt.Key.Key_Space)
    domain = read(desk, yara).domains[0]
    assert (domain.first, domain.talk, domain.own_people, domain.own_strength) == (True, True, True, False)
    click(page.panel.marks.buttons[Part.FIRST])
    assert not read(desk, yara).domains[0].first
    for _ in range(4):
        notebook.history.undo()
    domain = read(desk, yara).domains[0]
    assert (domain.first, domain.talk, domain.own_people) == (False, False, False)
    assert not page.panel.carriers.buttons[Part.OWN_PEOPLE].isChecked()


def test_a_mark_and_a_colleagues_score_are_in_nobodys_way(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    view = shown(page).domains[0].id
    colleague.do(SetScore(view=view, score=5))
    click(page.panel.marks.buttons[Part.FIRST])
    colleague.do(SetCarriers(view=view, professionals=True))
    colleague.do(MarkDomain(view=view, talk=True))
    click(page.panel.marks.buttons[Part.TALK])
    domain = read(desk, yara).domains[0]
    assert (domain.score, domain.first, domain.talk, domain.professionals) == (5, True, True, True)
    assert page.panel.marks.buttons[Part.TALK].isChecked()
    assert not page.clashes.bar.isVisible()
    colleague.close()


# Links


def test_a_link_is_made_with_the_menu_and_asks_for_its_words(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    press(page.panel.links.add_button, Qt.Key.Key_Space)
    menu = page.panel.links.menu
    assert len(menu.actions()) == len(shown(page).domains) - 1
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert link_row(page).words.hasFocus()
    type_in(link_row(page).words, "geen waarborg, geen kamer")
    press(link_row(page).words, Qt.Key.Key_Return)
    reading = read(desk, yara)
    (link,) = reading.links
    assert {link.one, link.other} == {reading.domains[0].id, reading.domains[1].id}
    assert link.text == "geen waarborg, geen kamer"
    notebook.history.undo()
    assert link_row(page).words.toPlainText() == ""
    notebook.history.undo()
    assert page.panel.links.rows == []
    notebook.history.redo()
    notebook.history.redo()
    assert link_row(page).words.toPlainText() == "geen waarborg, geen kamer"


def test_a_link_that_was_pulled_on_the_drawing_asks_for_its_words(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    wheel = page.wheel.wheel
    assert wheel is not None
    views = [domain.id for domain in shown(page).domains]
    begin, end = QPointF(*wheel.handle_of(views[2])), QPointF(*wheel.handle_of(views[5]))
    hold(page.wheel, begin)
    move(page.wheel, (begin + end) / 2)
    move(page.wheel, end)
    let_go(page.wheel, end)
    (link,) = links_of(desk, yara)
    assert {link.one, link.other} == {views[2], views[5]}
    # The panel goes to one of its ends.
    assert chosen(page).id in {views[2], views[5]}
    assert link_row(page).words.hasFocus()
    type_in(link_row(page).words, "ik slaap er slecht van")
    click(page.panel.not_yet)
    page.panel.flush()
    assert links_of(desk, yara)[0].text == "ik slaap er slecht van"


def test_a_link_is_made_with_keys_on_the_wheel(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    for key in (Qt.Key.Key_L, Qt.Key.Key_Right, Qt.Key.Key_Return):
        press(page.wheel, key)
    (link,) = links_of(desk, yara)
    assert link.joins(shown(page).domains[0].id)
    assert link_row(page).words.hasFocus()


def test_a_link_chosen_on_the_drawing_is_shown_and_removed_with_delete(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    views = [domain.id for domain in read(desk, yara).domains]
    link = add_link(desk, views[3], views[6], "van thuis uit")
    page.show_youth(yara)
    page.wheel.link_chosen.emit(link)
    assert chosen(page).id == views[3]
    assert page.wheel.link == link
    assert link_row(page).property("chosen")
    score = read(desk, yara).domains[3].score
    press(page.wheel, Qt.Key.Key_Delete)
    assert links_of(desk, yara) == ()
    assert read(desk, yara).domains[3].score == score
    assert not page.panel.links.rows
    notebook.history.undo()
    assert links_of(desk, yara)[0].text == "van thuis uit"
    assert link_row(page).words.toPlainText() == "van thuis uit"


def test_escape_chooses_no_link_any_more(desk: Desk, page: WheelPage, yara: UUID) -> None:
    views = [domain.id for domain in read(desk, yara).domains]
    add_link(desk, views[0], views[6], "van thuis uit")
    page.show_youth(yara)
    page.wheel.setFocus()
    press(page.wheel, Qt.Key.Key_Space)
    assert link_row(page).property("chosen")
    press(page.wheel, Qt.Key.Key_Escape)
    assert link_row(page).property("chosen") is False
    # Now the key means the score again.
    press(page.wheel, Qt.Key.Key_Delete)
    assert len(links_of(desk, yara)) == 1
    assert read(desk, yara).domains[0].score is None


def test_a_link_is_removed_in_the_panel(desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID) -> None:
    views = [domain.id for domain in read(desk, yara).domains]
    add_link(desk, views[0], views[6], "van thuis uit")
    page.show_youth(yara)
    click(link_row(page).remove_button)
    assert links_of(desk, yara) == ()
    notebook.history.undo()
    assert len(links_of(desk, yara)) == 1


def test_both_ends_show_a_link(desk: Desk, page: WheelPage, yara: UUID) -> None:
    reading = read(desk, yara)
    add_link(desk, reading.domains[0].id, reading.domains[6].id, "van thuis uit")
    page.show_youth(yara)
    assert link_row(page).name.text() == reading.domains[6].name.nl
    page.choosing.choose(reading.domains[6].id)
    assert link_row(page).name.text() == reading.domains[0].name.nl
    page.choosing.choose(reading.domains[1].id)
    assert page.panel.links.rows == []


# Others


def test_two_who_change_one_line_lose_no_words(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    type_in(card(page).words, "van mij ")
    colleague.do(ChangeLine(line=line, text="van Joris"))
    page.flush()
    assert lines_of(desk, yara)[0].text == "van Joris"
    words = page.clashes.bar.words.text()
    assert "van mij huur" in words
    assert "van Joris" in words
    click(page.clashes.bar.both_button)
    assert lines_of(desk, yara)[0].text == "van Joris\nvan mij huur"
    assert not page.clashes.bar.isVisible()
    colleague.close()


def test_news_that_arrives_while_a_line_is_typed_leaves_the_words(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    type_in(card(page).words, "van mij ")
    colleague.do(ChangeLine(line=line, text="van Joris"))
    page.overview.ask()
    assert texts(page) == ["van mij huur"]
    page.flush()
    assert "van Joris" in page.clashes.bar.words.text()
    click(page.clashes.bar.mine_button)
    assert lines_of(desk, yara)[0].text == "van mij huur"
    colleague.close()


def test_words_and_the_kind_of_a_line_are_in_nobodys_way(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    colleague.do(ChangeLine(line=line, text="van Joris"))
    card(page).moves[LineKind.WISH].trigger()
    now = lines_of(desk, yara)[0]
    assert (now.text, now.kind) == ("van Joris", LineKind.WISH)
    assert not page.clashes.bar.isVisible()
    colleague.close()


def test_two_who_move_one_line_see_both_kinds(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    colleague.do(ChangeLine(line=line, line_kind=LineKind.PARKED))
    card(page).moves[LineKind.WISH].trigger()
    assert lines_of(desk, yara)[0].kind is LineKind.PARKED
    words = page.clashes.bar.words.text()
    assert Kinds().word(LineKind.PARKED) in words
    assert Kinds().word(LineKind.WISH) in words
    click(page.clashes.bar.mine_button)
    assert lines_of(desk, yara)[0].kind is LineKind.WISH
    colleague.close()


def test_a_line_that_is_gone_meanwhile_gives_its_words_back(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    type_in(card(page).words, "van mij ")
    colleague.do(RemoveLine(line=line))
    page.overview.ask()
    assert texts(page) == []
    assert "van mij huur" in page.clashes.bar.words.text()
    click(page.clashes.bar.mine_button)
    assert QApplication.clipboard().text() == "van mij huur"
    colleague.close()


def test_a_line_that_is_gone_unseen_gives_its_words_back(
    qtbot: QtBot, desk: Desk, background: Background, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    type_in(card(page).words, "van mij ")
    colleague.do(RemoveLine(line=line))
    with qtbot.waitSignal(background.failed):
        page.flush()
    assert "van mij huur" in page.clashes.bar.words.text()
    assert texts(page) == []
    colleague.close()


def test_two_who_change_one_link_lose_no_words(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    reading = read(desk, yara)
    link = add_link(desk, reading.domains[0].id, reading.domains[6].id, "slaap")
    page.show_youth(yara)
    type_in(link_row(page).words, "van mij ")
    colleague.do(ChangeLink(link=link, text="van Joris"))
    page.flush()
    words = page.clashes.bar.words.text()
    assert "van mij slaap" in words
    assert "van Joris" in words
    assert reading.domains[6].name.nl in words
    click(page.clashes.bar.mine_button)
    assert links_of(desk, yara)[0].text == "van mij slaap"
    colleague.close()


def test_a_link_that_is_gone_meanwhile_gives_its_words_back(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    reading = read(desk, yara)
    link = add_link(desk, reading.domains[0].id, reading.domains[6].id, "slaap")
    page.show_youth(yara)
    type_in(link_row(page).words, "van mij ")
    colleague.do(Unlink(link=link))
    page.overview.ask()
    assert page.panel.links.rows == []
    assert "van mij slaap" in page.clashes.bar.words.text()
    colleague.close()


def test_a_changed_line_is_not_removed_unseen(
    qtbot: QtBot, desk: Desk, background: Background, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    line = add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    colleague.do(ChangeLine(line=line, text="van Joris"))
    with qtbot.waitSignal(background.failed):
        card(page).remove_action.trigger()
    assert texts(page) == ["van Joris"]
    # Now it was seen.
    card(page).remove_action.trigger()
    assert lines_of(desk, yara) == ()
    colleague.close()


def test_an_overview_with_lines_that_nobody_saw_is_not_removed(
    qtbot: QtBot, desk: Desk, background: Background, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    colleague.do(AddLine(view=shown(page).domains[2].id, line_kind=LineKind.WISH, text="van Joris"))
    with qtbot.waitSignal(background.failed):
        page.foot.remove_action.trigger()
    assert shown(page).on == SECOND
    page.foot.remove_action.trigger()
    assert shown(page).on == FIRST
    colleague.close()


def test_an_overview_with_words_is_removed_and_had_back(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    write_line(page, "mijn gitaar")
    page.adding.link(shown(page).domains[0].id, shown(page).domains[1].id)
    page.foot.remove_action.trigger()
    assert shown(page).on == FIRST
    notebook.history.undo()
    assert [line.text for line in lines_of(desk, yara)] == ["mijn gitaar"]
    assert len(links_of(desk, yara)) == 1


def test_words_for_an_overview_that_is_gone_are_given_back(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.show_youth(yara)
    type_in(card(page).words, "van mij ")
    colleague.do(RemoveOverview(overview=shown(page).id))
    page.overview.ask()
    assert shown(page).on == FIRST
    assert "van mij huur" in page.clashes.bar.words.text()
    colleague.close()


# What cannot be saved


class FullDisk(Desk):
    """A desk of which the disk is full as long as `full` says so."""

    full = False

    def do(self, operation: Operation, at: datetime | None = None, mark: UUID | None = None) -> Done:
        if self.full:
            raise DiskFull
        return super().do(operation, at, mark)


def test_words_that_cannot_be_saved_are_kept(
    qtbot: QtBot, desk: Desk, background: Background, theme: Theme, yara: UUID
) -> None:
    reading = read(desk, yara)
    add_line(desk, reading.domains[0].id, LineKind.WORRY, "huur")
    add_link(desk, reading.domains[0].id, reading.domains[6].id, "slaap")
    disk = FullDisk(desk.notebook)
    page = open_page(qtbot, Notebook(disk, background), theme)
    page.show_youth(yara)
    disk.full = True
    with qtbot.waitSignal(background.failed):
        type_in(card(page).words, "de ")
        page.panel.flush()
    type_in(link_row(page).words, "de ")
    page.panel.flush()
    write_line(page, "mijn gitaar", LineKind.WISH)
    click(page.panel.marks.buttons[Part.FIRST])
    assert not page.panel.marks.buttons[Part.FIRST].isChecked()
    page.choosing.choose(reading.domains[1].id)
    assert page.panel.lines.add_line.text() == ""
    page.choosing.choose(reading.domains[0].id)
    assert texts(page) == ["de huur"]
    assert link_row(page).words.toPlainText() == "de slaap"
    assert page.panel.lines.add_line.text() == "mijn gitaar"
    assert page.panel.lines.kind is LineKind.WISH
    disk.full = False
    page.flush()
    domain = read(desk, yara).domains[0]
    assert [(line.kind, line.text) for line in domain.lines] == [
        (LineKind.WORRY, "de huur"),
        (LineKind.WISH, "mijn gitaar"),
    ]
    assert links_of(desk, yara)[0].text == "de slaap"


@pytest.mark.parametrize(
    ("text", "failure"), [("a" * 20_001, TextTooLong), ("\u200b\u200b", WordsNeeded)], ids=["long", "unseen"]
)
def test_a_line_that_is_refused_comes_back(
    qtbot: QtBot,
    desk: Desk,
    background: Background,
    page: WheelPage,
    yara: UUID,
    text: str,
    failure: type[Exception],
) -> None:
    page.show_youth(yara)
    page.panel.lines.add_line.setMaxLength(100_000)
    page.panel.lines.add_line.setText(text)
    with qtbot.waitSignal(background.failed) as caught:
        press(page.panel.lines.add_line, Qt.Key.Key_Return)
    assert caught.args is not None
    assert isinstance(caught.args[0], failure)
    assert page.panel.lines.add_line.text() == text
    assert lines_of(desk, yara) == ()
    page.panel.lines.add_line.clear()
    page.adding.drafts.clear()


def test_tab_goes_through_the_panel_from_top_to_bottom(desk: Desk, page: WheelPage, yara: UUID) -> None:
    reading = read(desk, yara)
    page.show_youth(yara)
    add_link(desk, reading.domains[0].id, reading.domains[6].id, "slaap")
    for text in ("een", "twee"):
        write_line(page, text)
    page.panel.not_yet.setFocus()
    reached = []
    while not page.panel.note.hasFocus():
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus not in reached
        reached.append(focus)
        press(focus, Qt.Key.Key_Tab)
    heights = [widget.mapTo(page.panel, widget.rect().topLeft()).y() for widget in reached]
    # The menu of a card stands a little above its words.
    assert all(after + 40 >= before for before, after in pairwise(heights))
    for part in (card(page, 0).words, card(page, 1).menu_button, page.panel.lines.add_line):
        assert part in reached
    assert link_row(page).words in reached


def test_every_part_of_the_panel_has_a_name(desk: Desk, page: WheelPage, yara: UUID) -> None:
    reading = read(desk, yara)
    add_line(desk, reading.domains[0].id, LineKind.WORRY, "huur")
    add_link(desk, reading.domains[0].id, reading.domains[6].id, "slaap")
    page.show_youth(yara)
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox):
        for part in page.findChildren(kind):
            if part.isVisible():
                named = part.accessibleName() or (isinstance(part, QAbstractButton) and part.text())
                assert named, part


@pytest.mark.parametrize("language", list(Language))
def test_the_page_is_shown_in_every_language(
    qtbot: QtBot, desk: Desk, notebook: Notebook, theme: Theme, yara: UUID, language: Language
) -> None:
    reading = read(desk, yara)
    add_link(desk, reading.domains[0].id, reading.domains[6].id, "slaap")
    page = open_page(qtbot, notebook, theme, Language.DUTCH)
    page.show_youth(yara)
    page.set_language(language)
    assert page.panel.name.text() == reading.domains[0].name.in_(language)
    assert link_row(page).name.text() == reading.domains[6].name.in_(language)


def test_a_name_of_one_long_word_leaves_the_panel_as_wide_as_it_was(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    domain = shown(page).domains[0]
    youth = add_youth(desk, "Bram")
    desk.do(StartOverview(youth=youth))
    page.show_youth(youth)
    width = page.panel.minimumSizeHint().width()
    long = "Ontwikkelingspsychologiebegeleidingsdien"
    desk.do(ChangeDomain(domain=domain.domain_id, name=Texts(long)))
    # Overviews that were made before keep the name they had.
    desk.do(StartOverview(youth=youth))
    page.show_youth(youth)
    assert page.panel.name.text().replace("\u200b", "") == long
    assert page.panel.minimumSizeHint().width() == width
