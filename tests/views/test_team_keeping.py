"""How long dossiers are kept, on the page Team: the term, and who is past it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.people import MOST_YEARS
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.questions.people import ReadNotebook, ReadYouths
from desktop.operations.workers import SetKeepYears
from desktop.operations.youths import AddYouth, CloseTrajectory
from desktop.views.team.keeping import KeepingSection
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.windows import Pc


@pytest.fixture
def closed(desk: Desk) -> None:
    """Yara, whose trajectory was closed two years ago, and Noor, whose was closed last month."""
    for name, days in (("Yara", 800), ("Noor", 30)):
        done = desk.do(AddYouth(name=name, language=Language.DUTCH))
        assert done.result
        desk.do(CloseTrajectory(youth=done.result, on=date.today() - timedelta(days=days)))


@pytest.fixture
def window(pc: Pc, created: Created, closed: None) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


@pytest.fixture
def section(window: MainWindow) -> KeepingSection:
    assert window.workspace
    window.workspace.show_team()
    return window.workspace.team.keeping


def years(desk: Desk) -> int | None:
    return desk.ask(ReadNotebook()).keep_years


def test_without_a_term_nobody_is_listed(section: KeepingSection, desk: Desk) -> None:
    assert section.years.box.text() == "not set"
    assert section.rows == {}
    assert not section.nobody.isVisible()
    assert years(desk) is None


def test_a_term_is_typed_and_saved(section: KeepingSection, desk: Desk) -> None:
    section.years.box.setFocus()
    section.years.box.selectAll()
    type_in(section.years.box, "5")
    press(section.years.box, Qt.Key.Key_Return)
    assert years(desk) == 5
    assert section.nobody.isVisible()


def test_a_term_is_chosen_by_the_buttons_beside_it_and_saved_after_a_rest(
    section: KeepingSection, desk: Desk, qtbot: QtBot
) -> None:
    for _ in range(3):
        click(section.years.more_button)
    click(section.years.fewer_button)
    qtbot.waitUntil(lambda: years(desk) == 1)


def test_a_term_that_was_chosen_is_saved_when_the_page_is_left(
    section: KeepingSection, window: MainWindow, desk: Desk
) -> None:
    click(section.years.more_button)
    assert window.workspace
    window.workspace.show_youths()
    assert years(desk) == 0


def test_a_term_is_undone(section: KeepingSection, window: MainWindow, desk: Desk) -> None:
    section.years.box.setValue(4)
    section.flush()
    assert years(desk) == 4
    assert window.workspace
    window.workspace.undo()
    assert years(desk) is None
    assert section.years.box.text() == "not set"


def test_no_more_years_than_there_can_be(section: KeepingSection, desk: Desk) -> None:
    section.years.box.setValue(MOST_YEARS + 100)
    section.flush()
    assert years(desk) == MOST_YEARS


def test_who_is_past_the_term_is_listed_and_can_be_erased(
    section: KeepingSection, desk: Desk, qtbot: QtBot
) -> None:
    section.years.box.setValue(1)
    section.flush()
    yara = next(line.id for line in desk.ask(ReadYouths()) if line.name == "Yara")
    assert list(section.rows) == [yara]
    row = section.rows[yara]
    assert row.name.text() == "Yara"
    assert str((date.today() - timedelta(days=800)).year) in row.days.text()
    section.erase_wanted.disconnect()
    with qtbot.waitSignal(section.erase_wanted) as wanted:
        click(row.button)
    assert wanted.args == [yara]


def test_a_term_that_a_colleague_chose_meanwhile_is_not_overwritten(
    section: KeepingSection, window: MainWindow, desk: Desk, created: Created
) -> None:
    desk.do(SetKeepYears(notebook=created.opened.notebook_id, years=7))
    section.years.box.setValue(2)
    section.flush()
    assert years(desk) == 7
    assert section.told.isVisible()
    assert section.years.box.value() == 7
