from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.readings import LineKind
from desktop.operations.desk import Desk
from desktop.views.background import Background
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage
from desktop.views.wheel.parts import Part
from tests.views.hands import click, press, type_in
from tests.views.wheels import (
    FIRST,
    SECOND,
    add_line,
    add_overview,
    add_youth,
    card,
    lines_of,
    link_row,
    links_of,
    open_page,
    read,
    shown,
    texts,
)


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
def yara(desk: Desk) -> UUID:
    youth = add_youth(desk)
    add_overview(desk, youth, FIRST, 1, 2, 3)
    add_overview(desk, youth, SECOND, 2, 2, 3, None, 5)
    return youth


@pytest.fixture
def slow(qapp: QApplication, desk: Desk, held: Held) -> Notebook:
    """A notebook that answers only when it is told to."""
    return Notebook(desk, Background(held))


@pytest.fixture
def page(qtbot: QtBot, slow: Notebook, held: Held, theme: Theme, yara: UUID) -> WheelPage:
    made = open_page(qtbot, slow, theme)
    made.show_youth(yara)
    held.all()
    return made


def test_marks_show_before_they_are_saved_and_never_flicker(
    desk: Desk, held: Held, page: WheelPage, yara: UUID
) -> None:
    first = page.panel.marks.buttons[Part.FIRST]
    click(first)
    press(page.wheel, Qt.Key.Key_5)
    while held.jobs:
        assert first.isChecked()
        assert page.panel.buttons[4].isChecked()
        held.one()
    domain = read(desk, yara).domains[0]
    assert (domain.first, domain.score) == (True, 5)


def test_words_on_their_way_stay_in_their_fields(desk: Desk, held: Held, page: WheelPage, yara: UUID) -> None:
    type_in(page.panel.note, "het gaat")
    page.panel.flush()
    press(page.wheel, Qt.Key.Key_5)
    while held.jobs:
        assert page.panel.note.toPlainText() == "het gaat"
        held.one()
    domain = read(desk, yara).domains[0]
    assert (domain.note, domain.score) == ("het gaat", 5)
    assert page.panel.note.toPlainText() == "het gaat"


def test_of_a_mark_that_was_set_and_taken_back_nothing_stays(
    desk: Desk, held: Held, page: WheelPage, yara: UUID
) -> None:
    first = page.panel.marks.buttons[Part.FIRST]
    for _ in range(4):
        click(first)
    held.all()
    assert not read(desk, yara).domains[0].first
    assert not first.isChecked()
    assert not page.clashes.bar.isVisible()


def test_lines_typed_in_a_hurry_are_all_there_in_their_order(
    desk: Desk, held: Held, page: WheelPage, yara: UUID
) -> None:
    typed = [f"lijn {number}" for number in range(6)]
    for text in typed:
        type_in(page.panel.lines.add_line, text)
        press(page.panel.lines.add_line, Qt.Key.Key_Return)
    type_in(page.panel.lines.add_line, "half")
    held.all()
    assert [line.text for line in lines_of(desk, yara)] == typed
    assert texts(page) == typed
    # What is being typed meanwhile stays.
    assert page.panel.lines.add_line.text() == "half"


def test_a_line_changed_and_moved_at_once_is_no_clash(
    desk: Desk, held: Held, page: WheelPage, yara: UUID
) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.overview.ask()
    held.all()
    type_in(card(page).words, "de ")
    card(page).moves[LineKind.WISH].trigger()
    type_in(card(page).words, "!")
    page.panel.flush()
    held.all()
    (line,) = lines_of(desk, yara)
    assert line.kind is LineKind.WISH
    assert sorted(line.text) == sorted("de huur!")
    assert not page.clashes.bar.isVisible()


def test_leaving_waits_for_lines_and_links(desk: Desk, held: Held, page: WheelPage, yara: UUID) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.overview.ask()
    page.adding.link(shown(page).domains[0].id, shown(page).domains[1].id)
    held.all()
    type_in(card(page).words, "de ")
    type_in(link_row(page).words, "geen waarborg")
    type_in(page.panel.lines.add_line, "op het laatste moment")
    QTimer.singleShot(0, held.all)
    page.flush()
    assert {line.text for line in lines_of(desk, yara)} == {"de huur", "op het laatste moment"}
    assert links_of(desk, yara)[0].text == "geen waarborg"


def test_a_link_asks_for_its_words_once_it_is_there(
    desk: Desk, held: Held, page: WheelPage, yara: UUID
) -> None:
    page.panel.linked.emit(shown(page).domains[0].id, shown(page).domains[1].id)
    assert page.panel.links.rows == []
    held.all()
    assert link_row(page).words.hasFocus()


def test_a_line_removed_twice_in_a_hurry_is_removed_once(
    desk: Desk, held: Held, slow: Notebook, page: WheelPage, yara: UUID
) -> None:
    add_line(desk, read(desk, yara).domains[0].id, LineKind.WORRY, "huur")
    page.overview.ask()
    held.all()
    failed: list[object] = []
    slow.background.failed.connect(failed.append)
    card(page).remove_action.trigger()
    card(page).remove_action.trigger()
    held.all()
    assert lines_of(desk, yara) == ()
    assert failed == []
    slow.history.undo()
    held.all()
    assert texts(page) == ["huur"]


def test_what_is_beside_goes_with_the_youth_it_was_asked_for(
    desk: Desk, held: Held, page: WheelPage, yara: UUID
) -> None:
    other = add_youth(desk, "Bo")
    add_overview(desk, other, FIRST)
    page.foot.compare.beside.actions()[-1].trigger()
    page.foot.compare.changes_action.trigger()
    page.show_youth(other)
    held.all()
    assert not page.beside.isVisible()
    assert page.comparison.wheel.reading is None
    assert page.comparison.changes.list.count() == 0
