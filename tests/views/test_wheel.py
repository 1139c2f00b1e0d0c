from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.models.errors import DiskFull
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, OverviewReading
from desktop.operations.base import Operation
from desktop.operations.desk import Desk, Done
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote, SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.prints import PrintWheel
from desktop.operations.youths import AddYouth
from desktop.views.background import Background
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.feelings import Feelings
from desktop.views.wheel.page import WheelPage
from tests.conftest import PASSPHRASE
from tests.views.hands import click, hold, let_go, move, press, type_in

FIRST, SECOND, THIRD = date(2026, 2, 3), date(2026, 5, 11), date(2026, 8, 12)


def add_youth(desk: Desk, name: str = "Yara") -> UUID:
    operation = AddYouth(name=name)
    desk.do(operation)
    return operation.id


def add_overview(desk: Desk, youth: UUID, on: date, *scores: int | None) -> UUID:
    operation = StartOverview(youth=youth, on=on)
    desk.do(operation)
    for domain, score in zip(read(desk, youth, operation.id).domains, scores, strict=False):
        if score:
            desk.do(SetScore(view=domain.id, score=score))
    return operation.id


def read(desk: Desk, youth: UUID, overview: UUID | None = None) -> OverviewReading:
    reading = desk.ask(ReadOverview(youth=youth, overview=overview))
    assert reading is not None
    return reading


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = add_youth(desk)
    add_overview(desk, youth, FIRST, 1, 2, 3)
    add_overview(desk, youth, SECOND, 2, 2, 3, None, 5)
    return youth


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme) -> WheelPage:
    made = WheelPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1174, 620)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def ring(page: WheelPage, index: int, value: int) -> QPointF:
    """The middle of a ring of a domain."""
    assert page.wheel.wheel is not None
    rings = page.wheel.wheel.rings
    radius = (rings.radius_of(value - 1) + rings.radius_of(value)) / 2
    return QPointF(*rings.point(rings.middle(index), radius))


def hub(page: WheelPage) -> QPointF:
    assert page.wheel.wheel is not None
    return QPointF(*page.wheel.wheel.rings.centre)


def shown(page: WheelPage) -> OverviewReading:
    assert page.overview.reading is not None
    return page.overview.reading


def chosen(page: WheelPage) -> DomainReading:
    return next(domain for domain in shown(page).domains if domain.id == page.wheel.selected)


def trial(page: WheelPage) -> tuple[UUID, int | None] | None:
    return page.wheel.trial


# Scoring


def test_a_click_on_a_ring_scores_that_domain(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    click(page.wheel, ring(page, 3, 4))
    assert read(desk, yara).domains[3].score == 4
    assert chosen(page).key == read(desk, yara).domains[3].key
    assert page.panel.domain_id == page.wheel.selected
    assert [button.score for button in page.panel.buttons if button.isChecked()] == [4]


def test_a_click_on_a_label_only_chooses(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    before = read(desk, yara)
    wheel = page.wheel.wheel
    assert wheel is not None
    point = next(
        (x, y)
        for x in range(0, page.wheel.width(), 4)
        for y in range(0, page.wheel.height(), 4)
        if wheel.domain_at((x, y)) == before.domains[4].id and not wheel.on_rings((x, y))
    )
    click(page.wheel, QPointF(*point))
    assert page.wheel.selected == before.domains[4].id
    assert read(desk, yara) == before


def test_a_click_in_the_hub_does_nothing(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    before = read(desk, yara)
    selected = page.wheel.selected
    click(page.wheel, hub(page))
    assert page.wheel.selected == selected
    assert read(desk, yara) == before


def test_a_drag_shows_the_score_and_saves_on_letting_go(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    view = read(desk, yara).domains[5].id
    hold(page.wheel, ring(page, 5, 1))
    for value in (2, 3, 5):
        move(page.wheel, ring(page, 5, value))
        assert trial(page) == (view, value)
    # Along the radius: what lies to the side changes nothing.
    move(page.wheel, ring(page, 7, 3))
    assert trial(page) == (view, 3)
    assert read(desk, yara).domains[5].score is None
    let_go(page.wheel, ring(page, 5, 3))
    assert trial(page) is None
    assert read(desk, yara).domains[5].score == 3


def test_dragging_into_the_hub_says_not_yet_talked_about(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    hold(page.wheel, ring(page, 0, 2))
    move(page.wheel, hub(page))
    let_go(page.wheel, hub(page))
    assert read(desk, yara).domains[0].score is None


def test_escape_ends_a_drag_without_a_score(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    before = read(desk, yara)
    hold(page.wheel, ring(page, 0, 5))
    press(page.wheel, Qt.Key.Key_Escape)
    assert trial(page) is None
    let_go(page.wheel, ring(page, 0, 5))
    assert read(desk, yara) == before


def test_a_score_in_a_drag_is_seen(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    middle = ring(page, 5, 5).toPoint()
    before = page.wheel.grab().toImage().pixelColor(middle)
    hold(page.wheel, ring(page, 5, 5))
    during = page.wheel.grab().toImage().pixelColor(middle)
    let_go(page.wheel, ring(page, 5, 5))
    assert during != before
    assert page.wheel.grab().toImage().pixelColor(middle) == during


def test_the_layered_picture_is_that_of_a_wheel_painted_whole(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.wheel.grab()
    click(page.wheel, ring(page, 5, 5))
    layered = page.wheel.grab().toImage()
    page.wheel.set_language(Language.DUTCH)
    whole = page.wheel.grab().toImage()
    differing = 0
    for x in range(0, whole.width(), 3):
        for y in range(0, whole.height(), 3):
            one, other = layered.pixelColor(x, y), whole.pixelColor(x, y)
            # Soft edges that were painted twice are a shade darker, no more.
            far = (
                abs(one.red() - other.red())
                + abs(one.green() - other.green())
                + abs(one.blue() - other.blue())
            )
            differing += far > 60
    assert differing <= 4


@pytest.mark.parametrize(
    ("key", "score"),
    [
        (Qt.Key.Key_1, 1),
        (Qt.Key.Key_5, 5),
        (Qt.Key.Key_Up, 3),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_0, None),
        (Qt.Key.Key_Delete, None),
        (Qt.Key.Key_Backspace, None),
    ],
)
def test_keys_score(desk: Desk, page: WheelPage, yara: UUID, key: Qt.Key, score: int | None) -> None:
    page.show_youth(yara)
    page.wheel.setFocus(Qt.FocusReason.TabFocusReason)
    press(page.wheel, key)
    assert read(desk, yara).domains[0].score == score


def test_keys_stop_at_the_ends(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    for _ in range(6):
        press(page.wheel, Qt.Key.Key_Up)
    assert read(desk, yara).domains[0].score == 5
    for _ in range(6):
        press(page.wheel, Qt.Key.Key_Down)
    assert read(desk, yara).domains[0].score == 1
    press(page.wheel, Qt.Key.Key_Delete)
    press(page.wheel, Qt.Key.Key_Down)
    assert read(desk, yara).domains[0].score is None
    press(page.wheel, Qt.Key.Key_Up)
    assert read(desk, yara).domains[0].score == 1


def test_arrows_go_round_the_wheel(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    ids = [domain.id for domain in shown(page).domains]
    assert page.wheel.selected == ids[0]
    press(page.wheel, Qt.Key.Key_Right)
    assert page.wheel.selected == ids[1]
    press(page.wheel, Qt.Key.Key_Left)
    press(page.wheel, Qt.Key.Key_Left)
    assert page.wheel.selected == ids[-1]
    press(page.wheel, Qt.Key.Key_Home)
    assert page.panel.domain_id == ids[0]


def test_the_wheel_tells_a_screen_reader_what_is_chosen(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    words = Feelings()
    assert "Yara" in page.wheel.accessibleName()
    told = page.wheel.accessibleDescription()
    assert shown(page).domains[0].name.nl in told
    assert words.number_and_word(2) in told
    assert words.number_and_word(1) in told
    press(page.wheel, Qt.Key.Key_4)
    assert words.number_and_word(4) in page.wheel.accessibleDescription()


def test_the_buttons_of_the_panel_score(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    click(page.panel.buttons[4])
    assert read(desk, yara).domains[0].score == 5
    # Pressed again it stays as it is.
    click(page.panel.buttons[4])
    assert page.panel.buttons[4].isChecked()
    click(page.panel.not_yet)
    assert read(desk, yara).domains[0].score is None
    assert page.panel.not_yet.isChecked()
    assert not page.panel.buttons[4].isChecked()


def test_scores_are_undone_and_done_again(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    press(page.wheel, Qt.Key.Key_5)
    press(page.wheel, Qt.Key.Key_3)
    notebook.history.undo()
    assert chosen(page).score == 5
    notebook.history.undo()
    assert chosen(page).score == 2
    notebook.history.redo()
    assert read(desk, yara).domains[0].score == 5
    # And on from there, upon the version that undo left.
    press(page.wheel, Qt.Key.Key_1)
    assert read(desk, yara).domains[0].score == 1


# Notes


def test_a_note_is_saved_when_another_domain_is_chosen(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.panel.note.setFocus()
    type_in(page.panel.note, "ik slaap bij vrienden")
    click(page.wheel, ring(page, 2, 4))
    now = read(desk, yara)
    assert now.domains[0].note == "ik slaap bij vrienden"
    assert now.domains[2].note == ""
    assert page.panel.note.toPlainText() == ""


def test_a_note_that_was_not_saved_yet_survives_another_youth(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    other = add_youth(desk, "Bo")
    add_overview(desk, other, FIRST)
    page.show_youth(yara)
    type_in(page.panel.note, "half een zin")
    page.show_youth(other)
    assert page.panel.note.toPlainText() == ""
    assert read(desk, yara).domains[0].note == "half een zin"
    assert read(desk, other).domains[0].note == ""
    page.show_youth(yara)
    assert page.panel.note.toPlainText() == "half een zin"


def test_a_note_and_a_score_of_one_domain_do_not_stand_in_each_others_way(
    desk: Desk, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    type_in(page.panel.note, "beter")
    press(page.wheel, Qt.Key.Key_4)
    page.flush()
    press(page.wheel, Qt.Key.Key_5)
    domain = read(desk, yara).domains[0]
    assert (domain.note, domain.score) == ("beter", 5)
    assert not page.clashes.bar.isVisible()


# Overviews through time


def test_without_an_overview_the_page_invites(desk: Desk, page: WheelPage) -> None:
    youth = add_youth(desk)
    page.show_youth(youth)
    assert page.empty.isVisible()
    assert not page.filled.isVisible()
    click(page.start_button)
    assert page.filled.isVisible()
    assert all(domain.score is None for domain in read(desk, youth).domains)
    assert page.wheel.selected == read(desk, youth).domains[0].id


def test_earlier_overviews_are_looked_at_and_filled_in(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    assert shown(page).on == SECOND
    assert page.earlier.text() == ""
    click(page.foot.timeline, page.foot.timeline.place_of(0))
    assert shown(page).on == FIRST
    assert page.earlier.text()
    click(page.wheel, ring(page, 0, 4))
    marks = read(desk, yara).marks
    assert read(desk, yara, marks[0].id).domains[0].score == 4
    assert read(desk, yara).domains[0].score == 2
    press(page.foot.timeline, Qt.Key.Key_Right)
    assert shown(page).on == SECOND


def test_the_same_domain_stays_in_view_in_another_overview(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    press(page.wheel, Qt.Key.Key_Right)
    key = chosen(page).key
    press(page.foot.timeline, Qt.Key.Key_Left)
    assert chosen(page).key == key


def test_a_new_overview_becomes_the_one_that_is_shown(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    press(page.foot.timeline, Qt.Key.Key_Left)
    page.foot.empty_action.trigger()
    assert len(read(desk, yara).marks) == 3
    assert shown(page).id == read(desk, yara).id
    assert [domain.previous_score for domain in shown(page).domains][:3] == [2, 2, 3]


def test_undoing_a_new_overview_shows_the_one_before(
    desk: Desk, notebook: Notebook, page: WheelPage, yara: UUID
) -> None:
    page.show_youth(yara)
    page.foot.empty_action.trigger()
    assert len(shown(page).marks) == 3
    notebook.history.undo()
    assert shown(page).on == SECOND
    only = add_youth(desk, "Bo")
    page.show_youth(only)
    click(page.start_button)
    notebook.history.undo()
    assert page.empty.isVisible()


def test_the_day_of_an_overview_is_changed(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.foot.move_action.trigger()
    assert page.foot.day.isVisible()
    page.foot.day.line.selectAll()
    type_in(page.foot.day.line, "12/8/2026")
    press(page.foot.day.line, Qt.Key.Key_Return)
    assert read(desk, yara).on == THIRD
    click(page.foot.day_done)
    assert not page.foot.day.isVisible()


def test_an_overview_that_moves_before_others_stays_in_view(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    overview = shown(page).id
    page.foot.moved.emit(date(2025, 12, 1))
    assert shown(page).id == overview
    assert page.earlier.text()


def test_an_overview_that_is_removed_can_be_had_back(desk: Desk, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.foot.remove_action.trigger()
    assert [mark.on for mark in read(desk, yara).marks] == [FIRST]
    assert shown(page).on == FIRST
    assert page.banner.isVisible()
    click(page.banner.action)
    assert shown(page).on == SECOND
    assert read(desk, yara).domains[4].score == 5
    assert not page.banner.isVisible()


def test_the_offer_to_undo_goes_when_something_else_is_done(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.foot.remove_action.trigger()
    press(page.wheel, Qt.Key.Key_5)
    assert not page.banner.isVisible()


def test_the_table_tells_the_same_and_chooses_too(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    click(page.table_button)
    assert page.table.isVisible()
    assert not page.wheel.isVisible()
    words = Feelings()
    for row, domain in enumerate(shown(page).domains):
        cells = [page.lines.index(row, column).data() for column in range(4)]
        assert cells[0] == domain.name.nl
        assert cells[1] == words.number_and_word(domain.score)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    assert page.panel.domain_id == shown(page).domains[1].id
    click(page.panel.buttons[0])
    assert page.lines.index(1, 1).data() == words.number_and_word(1)
    click(page.table_button)
    assert page.wheel.selected == shown(page).domains[1].id


def test_what_is_shown_can_be_printed(page: WheelPage, yara: UUID) -> None:
    assert page.print_question() is None
    page.show_youth(yara)
    press(page.foot.timeline, Qt.Key.Key_Left)
    assert page.print_question() == PrintWheel(youth=yara, overview=shown(page).id)


# Others


@pytest.fixture
def colleague(tmp_path: Path) -> Desk:
    """The same notebook, opened once more."""
    return Keepers(tmp_path / "demo").open(tmp_path / "notebook", PASSPHRASE).desk


def test_what_a_colleague_scores_shows_up(
    notebook: Notebook, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    notebook.look_around()
    colleague.do(SetScore(view=shown(page).domains[0].id, score=5))
    notebook.look_around()
    assert shown(page).domains[0].score == 5
    colleague.close()


def test_two_who_score_one_domain_see_both_versions(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    colleague.do(SetScore(view=shown(page).domains[0].id, score=5))
    press(page.wheel, Qt.Key.Key_1)
    assert read(desk, yara).domains[0].score == 5
    assert chosen(page).score == 5
    assert page.clashes.bar.isVisible()
    words = page.clashes.bar.words.text()
    assert Feelings().number_and_word(5) in words
    assert Feelings().number_and_word(1) in words
    click(page.clashes.bar.mine_button)
    assert read(desk, yara).domains[0].score == 1
    assert not page.clashes.bar.isVisible()
    colleague.close()


def test_two_who_write_one_note_lose_no_words(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    type_in(page.panel.note, "van mij")
    colleague.do(SetNote(view=shown(page).domains[0].id, note="van Joris"))
    # The news arrives while the worker is typing: what is typed stays.
    page.overview.ask()
    assert page.panel.note.toPlainText() == "van mij"
    page.flush()
    assert read(desk, yara).domains[0].note == "van Joris"
    assert page.panel.note.toPlainText() == "van Joris"
    words = page.clashes.bar.words.text()
    assert "van mij" in words
    assert "van Joris" in words
    click(page.clashes.bar.mine_button)
    assert read(desk, yara).domains[0].note == "van mij"
    assert page.panel.note.toPlainText() == "van mij"
    colleague.close()


def test_a_note_that_clashes_unseen_is_found_out_when_it_is_saved(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    type_in(page.panel.note, "van mij")
    colleague.do(SetNote(view=shown(page).domains[0].id, note="van Joris"))
    page.flush()
    assert page.clashes.bar.isVisible()
    click(page.clashes.bar.theirs_button)
    assert read(desk, yara).domains[0].note == "van Joris"
    assert not page.clashes.bar.isVisible()
    colleague.close()


def test_who_changes_another_part_of_the_domain_is_in_nobodys_way(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    page.show_youth(yara)
    type_in(page.panel.note, "van mij")
    colleague.do(SetScore(view=shown(page).domains[0].id, score=5))
    page.flush()
    domain = read(desk, yara).domains[0]
    assert (domain.note, domain.score) == ("van mij", 5)
    assert not page.clashes.bar.isVisible()
    colleague.close()


def test_both_versions_wait_until_that_youth_is_shown_again(
    desk: Desk, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    other = add_youth(desk, "Bo")
    page.show_youth(yara)
    type_in(page.panel.note, "van mij")
    colleague.do(SetNote(view=shown(page).domains[0].id, note="van Joris"))
    page.show_youth(other)
    assert not page.clashes.bar.isVisible()
    page.show_youth(yara)
    assert page.clashes.bar.isVisible()
    assert "van mij" in page.clashes.bar.words.text()
    colleague.close()


def test_an_overview_that_a_colleague_removes_makes_way_for_the_latest(
    notebook: Notebook, page: WheelPage, yara: UUID, colleague: Desk
) -> None:
    from desktop.operations.overviews import RemoveOverview

    page.show_youth(yara)
    press(page.foot.timeline, Qt.Key.Key_Left)
    colleague.do(RemoveOverview(overview=shown(page).id))
    notebook.changed.emit(None)
    assert shown(page).on == SECOND
    colleague.close()


# What is under way, and what fails


class Held(Executor):
    """Keeps what is submitted until it is let go."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], Any]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        self.jobs.append(lambda: fn(*args, **kwargs))
        return Future()

    def one(self) -> None:
        """Do the first job."""
        self.jobs.pop(0)()

    def all(self) -> None:
        """Do all jobs, and those that come of them."""
        while self.jobs:
            self.one()


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def slow_notebook(qapp: QApplication, desk: Desk, held: Held) -> Notebook:
    """A notebook that answers only when it is told to."""
    return Notebook(desk, Background(held))


@pytest.fixture
def slow_page(qtbot: QtBot, slow_notebook: Notebook, theme: Theme) -> WheelPage:
    made = WheelPage(slow_notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1174, 620)
    made.show()
    return made


def test_a_score_shows_before_it_is_saved(desk: Desk, held: Held, slow_page: WheelPage, yara: UUID) -> None:
    slow_page.show_youth(yara)
    held.all()
    press(slow_page.wheel, Qt.Key.Key_5)
    assert shown(slow_page).domains[0].score == 5
    assert slow_page.panel.buttons[4].isChecked()
    assert read(desk, yara).domains[0].score == 2
    held.all()
    assert read(desk, yara).domains[0].score == 5
    assert shown(slow_page).domains[0].score == 5


def test_of_quick_scores_the_last_one_counts(
    desk: Desk, held: Held, slow_notebook: Notebook, slow_page: WheelPage, yara: UUID
) -> None:
    slow_page.show_youth(yara)
    held.all()
    for key in (Qt.Key.Key_5, Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_3):
        press(slow_page.wheel, key)
    assert shown(slow_page).domains[0].score == 3
    while held.jobs:
        held.one()
        assert shown(slow_page).domains[0].score == 3
    assert read(desk, yara).domains[0].score == 3
    assert not slow_page.clashes.bar.isVisible()
    # The first was on its way already; those in between nobody meant.
    assert slow_notebook.history.count() == 2


def test_leaving_waits_for_what_has_to_wait_for_its_turn(
    desk: Desk, held: Held, slow_page: WheelPage, yara: UUID
) -> None:
    slow_page.show_youth(yara)
    held.all()
    press(slow_page.wheel, Qt.Key.Key_5)
    type_in(slow_page.panel.note, "op het laatste moment")
    QTimer.singleShot(0, held.all)
    slow_page.flush()
    domain = read(desk, yara).domains[0]
    assert (domain.score, domain.note) == (5, "op het laatste moment")


def test_an_answer_about_the_youth_before_is_not_shown(
    desk: Desk, held: Held, slow_page: WheelPage, yara: UUID
) -> None:
    other = add_youth(desk, "Bo")
    add_overview(desk, other, THIRD)
    slow_page.show_youth(yara)
    slow_page.show_youth(other)
    while held.jobs:
        held.one()
        assert slow_page.overview.reading is None or shown(slow_page).youth_id == other
    assert shown(slow_page).youth_id == other


class FullDisk(Desk):
    """A desk of which the disk is full as long as `full` says so."""

    full = True

    def do(self, operation: Operation, at: datetime | None = None, mark: UUID | None = None) -> Done:
        if self.full:
            raise DiskFull
        return super().do(operation, at, mark)


def test_a_score_that_cannot_be_saved_goes_back_and_a_note_is_kept(
    qtbot: QtBot, desk: Desk, background: Background, theme: Theme, yara: UUID
) -> None:
    disk = FullDisk(desk.notebook)
    page = WheelPage(Notebook(disk, background), theme, Language.DUTCH)
    qtbot.addWidget(page)
    page.show_youth(yara)
    with qtbot.waitSignal(background.failed) as caught:
        press(page.wheel, Qt.Key.Key_5)
    assert caught.args is not None
    assert isinstance(caught.args[0], DiskFull)
    assert chosen(page).score == 2
    type_in(page.panel.note, "dit mag niet weg")
    page.panel.flush()
    page.wheel.chosen.emit(shown(page).domains[1].id)
    assert page.panel.note.toPlainText() == ""
    page.wheel.chosen.emit(shown(page).domains[0].id)
    assert page.panel.note.toPlainText() == "dit mag niet weg"
    disk.full = False
    page.flush()
    assert read(desk, yara).domains[0].note == "dit mag niet weg"


# Room


def test_the_panel_goes_under_the_wheel_where_it_is_narrow(qtbot: QtBot, page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    assert page.panel.geometry().left() >= page.stack.geometry().right()
    assert page.filled.verticalScrollBar().maximum() == 0
    page.resize(660, 700)
    qtbot.waitUntil(lambda: page.panel.geometry().top() > page.stack.geometry().bottom())
    assert page.wheel.width() > 500
    assert page.filled.verticalScrollBar().maximum() > 0


FRENCH = {1: "très difficile", 2: "difficile", 3: "ça peut aller", 4: "bien", 5: "super"}


def test_no_words_are_cut_when_they_are_long(qtbot: QtBot, page: WheelPage, yara: UUID) -> None:
    page.set_language(Language.FRENCH)
    page.show_youth(yara)
    for button in page.panel.buttons:
        button.say(FRENCH[button.score])
    page.panel.not_yet.setText("Pas encore abordé")
    page.foot.new_button.setText("Nouvel aperçu")
    page.table_button.setText("Sous forme de tableau")
    page.grab()
    settled = (page.panel.buttons[0], page.foot.new_button, page.table_button)
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in settled))
    for part in (page.panel, page.foot):
        for pressed in part.findChildren(QAbstractButton):
            if pressed.isVisible():
                hint = pressed.sizeHint()
                assert pressed.width() >= hint.width(), pressed.text()
                assert pressed.height() >= hint.height(), pressed.text()
        for label in part.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width(), label.text()
    assert page.panel.width() <= 390
    assert page.filled.horizontalScrollBar().maximum() == 0


def test_days_under_the_time_line_never_touch(desk: Desk, page: WheelPage) -> None:
    youth = add_youth(desk)
    for month in range(1, 13):
        for day in (3, 17):
            if date(2025, month, day) < date(2026, 1, 1):
                desk.do(StartOverview(youth=youth, on=date(2025, month, day)))
    page.show_youth(youth)
    boxes = [box for _place, _text, box in page.foot.timeline._days()]
    assert len(boxes) > 3
    for place, box in enumerate(boxes):
        assert box.left() >= 0
        assert box.right() <= page.foot.timeline.width()
        assert not any(box.intersects(other) for other in boxes[place + 1 :])
    click(page.foot.timeline, page.foot.timeline.place_of(5))
    assert shown(page).id == shown(page).marks[5].id
