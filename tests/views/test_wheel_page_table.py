from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.models.readings import FilledBy, LineKind
from desktop.operations.desk import Desk
from desktop.operations.overview_words import AddLine, LinkDomains
from desktop.operations.overviews import MarkDomain, SetCarriers, SetNote, SetScore
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.feelings import Feelings
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.page import WheelPage
from desktop.views.wheel.parts import Part
from tests.views.hands import click, press
from tests.views.wheels import FIRST, SECOND, add_overview, add_youth, open_page, read, shown


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = add_youth(desk)
    add_overview(desk, youth, FIRST, 1, 2)
    add_overview(desk, youth, SECOND, 2)
    views = [domain.id for domain in read(desk, youth).domains]
    for operation in (
        SetScore(view=views[0], score=4, by=FilledBy.YOUTH),
        AddLine(view=views[0], line_kind=LineKind.WORRY, text="de huur", by=FilledBy.COMPANION),
        AddLine(view=views[0], line_kind=LineKind.STRENGTH, text="mijn zus"),
        LinkDomains(one=views[0], other=views[1], text="geen waarborg", by=FilledBy.YOUTH),
        LinkDomains(one=views[2], other=views[0]),
        MarkDomain(view=views[0], first=True, talk=True),
        SetCarriers(view=views[0], own_people=True),
        SetNote(view=views[0], note="het gaat"),
    ):
        desk.do(operation)
    return youth


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme) -> WheelPage:
    return open_page(qtbot, notebook, theme)


def cells(page: WheelPage, row: int) -> list[str]:
    return [page.lines.index(row, column).data() for column in range(page.lines.columnCount())]


def test_the_table_tells_all_that_stands_on_the_wheel_and_in_the_panel(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    click(page.table_button)
    feelings, kinds = Feelings(), Kinds()
    names = [domain.name.nl for domain in shown(page).domains]
    name, now, before, lines, links, note, marks, carriers, by = cells(page, 0)
    assert name == names[0]
    assert now == feelings.number_and_word(4)
    assert before == feelings.number_and_word(1)
    assert lines.splitlines() == [
        f"{kinds.name(LineKind.STRENGTH)}: mijn zus",
        f"{kinds.name(LineKind.WORRY)}: de huur ({kinds.by(FilledBy.COMPANION)})",
    ]
    assert links.splitlines() == [
        f"{names[1]} — “geen waarborg” ({kinds.by(FilledBy.YOUTH)})",
        names[2],
    ]
    assert note == "het gaat"
    assert marks == f"{kinds.mark(Part.FIRST)}, {kinds.mark(Part.TALK)}"
    assert carriers == kinds.mark(Part.OWN_PEOPLE)
    assert by == kinds.by(FilledBy.YOUTH)


def test_what_was_not_talked_about_is_said_and_never_empty(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    assert cells(page, 3)[1] == Feelings().word(None)
    assert not any(character.isdigit() for character in cells(page, 3)[1])


def test_what_was_taken_over_is_told_apart(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    page.foot.go_on_action.trigger()
    assert cells(page, 0)[1].startswith(Feelings().number_and_word(4))
    assert cells(page, 0)[1] != Feelings().number_and_word(4)
    click(page.panel.score.still_button)
    assert cells(page, 0)[1] == Feelings().number_and_word(4)


def test_the_table_is_gone_through_by_keys(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    click(page.table_button)
    page.table.setFocus()
    for _ in range(3):
        press(page.table, Qt.Key.Key_Right)
    press(page.table, Qt.Key.Key_Down)
    assert page.panel.domain_id == shown(page).domains[1].id
    # The column stays, so that one thing can be compared down the wheel.
    assert page.table.currentIndex().column() == 3
    press(page.table, Qt.Key.Key_Tab)
    assert not page.table.hasFocus()


def test_a_screen_reader_hears_what_each_cell_tells(page: WheelPage, yara: UUID) -> None:
    page.show_youth(yara)
    click(page.table_button)
    table = QAccessible.queryAccessibleInterface(page.table)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name)
    texts = {table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())}
    head = page.lines.headerData(1, Qt.Orientation.Horizontal)
    assert f"{head}: {Feelings().number_and_word(4)}" in texts
    assert f"{head}: {Feelings().word(None)}" in texts
