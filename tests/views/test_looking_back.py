"""A look at an earlier moment: shown as it was, refused in words where one would write, and back to today."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.models.errors import MomentGone, OnlyLooking
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote, SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.youths import AddYouth
from desktop.views.looking_back.page import LookingBackPage
from desktop.views.step_plan.page import PlanPage
from desktop.views.wheel.page import WheelPage
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.two_pcs import TwoPcs
from tests.views.windows import Pc, sweep, texts_on


@pytest.fixture
def desk(team: TwoPcs) -> Desk:
    return team.here


@pytest.fixture
def yara(team: TwoPcs) -> UUID:
    youth = AddYouth(name="Yara")
    team.here.do(youth)
    team.here.do(StartOverview(youth=youth.id))
    reading = team.here.ask(ReadOverview(youth=youth.id))
    assert reading
    team.here.do(SetScore(view=reading.domains[0].id, score=2))
    team.here.do(SetNote(view=reading.domains[0].id, note="toen"))
    team.here.sync()
    return youth.id


@pytest.fixture
def then(team: TwoPcs, keeper: Keepers, yara: UUID) -> int:
    """The position before all that was done after Yara's first note."""
    position = keeper.restore_points(team.sara)[0].position
    reading = team.here.ask(ReadOverview(youth=yara))
    assert reading
    team.here.do(SetScore(view=reading.domains[0].id, score=5))
    team.here.do(SetNote(view=reading.domains[0].id, note="nu"))
    team.here.do(AddYouth(name="Bo"))
    team.here.sync()
    return position


@pytest.fixture
def window(pc: Pc, team: TwoPcs, then: int) -> MainWindow:
    return pc.opened(team.sara.folder, PASSPHRASE)


def looked_back(window: MainWindow, then: int) -> LookingBackPage:
    assert window.workspace
    window.workspace.look_back(then)
    page = window.workspace.further.earlier
    assert page is not None
    assert page.isVisible()
    return page


def wheel(page: LookingBackPage) -> WheelPage:
    assert isinstance(page.dossier.page, WheelPage)
    return page.dossier.page


def test_the_notebook_is_shown_as_it_was_and_says_so(window: MainWindow, then: int, yara: UUID) -> None:
    page = looked_back(window, then)
    assert page.youths.lines.rowCount() == 1
    assert str(date.today().year) in page.sentence.text()
    page.open_dossier(yara)
    reading = wheel(page).overview.reading
    assert reading
    assert (reading.domains[0].score, reading.domains[0].note) == (2, "toen")
    assert wheel(page).panel.note.toPlainText() == "toen"


def test_what_would_change_it_is_refused_in_words_and_comes_to_nothing(
    window: MainWindow, then: int, yara: UUID, team: TwoPcs
) -> None:
    page = looked_back(window, then)
    page.open_dossier(yara)
    press(wheel(page).wheel, Qt.Key.Key_4)
    assert window.banner.sentence.text() == OnlyLooking().sentence(Language.DUTCH)
    reading = wheel(page).overview.reading
    assert reading
    assert reading.domains[0].score == 2
    window.banner.clear()
    type_in(wheel(page).panel.note, "x")
    wheel(page).flush()
    assert window.banner.sentence.text() == OnlyLooking().sentence(Language.DUTCH)
    assert wheel(page).panel.note.toPlainText() == "toen"
    window.banner.clear()
    wheel(page).flush()
    assert not window.banner.isVisible(), "it is refused once"
    now = team.here.ask(ReadOverview(youth=yara))
    assert now
    assert (now.domains[0].score, now.domains[0].note) == (5, "nu")


def test_a_plan_is_not_begun_there(window: MainWindow, then: int, yara: UUID) -> None:
    page = looked_back(window, then)
    page.open_dossier(yara)
    page.dossier.header.tabs.setCurrentIndex(2)
    plan = page.dossier.page
    assert isinstance(plan, PlanPage)
    type_in(plan.editor.wish, "een kamer")
    plan.flush()
    assert window.banner.sentence.text() == OnlyLooking().sentence(Language.DUTCH)
    window.banner.clear()
    plan.flush()
    assert not window.banner.isVisible()


def test_no_youth_is_taken_up_there(window: MainWindow, then: int) -> None:
    page = looked_back(window, then)
    page.youths.add_youth("Cem")
    page.youths.form.submit()
    assert page.youths.form.error.text() == OnlyLooking().sentence(Language.DUTCH)


def test_undo_does_not_reach_past_the_pane(window: MainWindow, then: int, yara: UUID, team: TwoPcs) -> None:
    assert window.workspace
    window.workspace.notebook.do(AddYouth(name="Cem"))
    looked_back(window, then)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.banner.sentence.text() == OnlyLooking().sentence(Language.DUTCH)
    assert window.workspace.notebook.history.canUndo()


def test_the_button_leads_back_to_today_and_lets_go_of_then(
    window: MainWindow, then: int, yara: UUID
) -> None:
    workspace = window.workspace
    assert workspace
    workspace.show_team()
    page = looked_back(window, then)
    gone: list[int] = []
    page.destroyed.connect(lambda: gone.append(1))
    click(page.back_button)
    sweep()
    assert gone
    assert workspace.further.earlier is None
    assert workspace.team.isVisible()
    workspace.show_youths()
    assert workspace.youths.lines.rowCount() == 2


def test_going_anywhere_in_the_bar_is_going_back_to_today(window: MainWindow, then: int, yara: UUID) -> None:
    workspace = window.workspace
    assert workspace
    looked_back(window, then)
    click(workspace.navigation.places["youths"])
    assert workspace.further.earlier is None
    assert workspace.youths.isVisible()
    looked_back(window, then)
    press(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert workspace.further.earlier is None
    assert workspace.settings.isVisible()


def test_search_and_print_are_those_of_then(window: MainWindow, then: int, yara: UUID) -> None:
    page = looked_back(window, then)
    page.open_dossier(yara)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.youths.isVisible()
    assert page.youths.search.hasFocus()
    page.open_dossier(yara)
    assert window.commands["print"].isEnabled()
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_what_can_be_done_with_a_whole_dossier_is_done_today(
    window: MainWindow, then: int, yara: UUID
) -> None:
    page = looked_back(window, then)
    page.open_dossier(yara)
    assert not page.dossier.header.more_button.isVisible()


def test_what_colleagues_do_meanwhile_changes_nothing_there(
    window: MainWindow, then: int, yara: UUID, team: TwoPcs
) -> None:
    assert window.workspace
    page = looked_back(window, then)
    page.open_dossier(yara)
    reading = team.joris_asks(ReadOverview(youth=yara))
    assert reading
    team.joris_does(SetScore(view=reading.domains[0].id, score=1))
    window.workspace.together.look()
    earlier = wheel(page).overview.reading
    assert earlier
    assert earlier.domains[0].score == 2


def test_another_moment_takes_the_place_of_the_first(window: MainWindow, then: int, yara: UUID) -> None:
    first = looked_back(window, then)
    second = looked_back(window, then + 3)
    assert second is not first
    assert second.youths.lines.rowCount() == 2


def test_locking_while_looking_back_leaves_nothing(window: MainWindow, then: int, yara: UUID) -> None:
    page = looked_back(window, then)
    page.open_dossier(yara)
    window.lock()
    sweep()
    assert window.unlock.isVisible()
    assert "Yara" not in texts_on(window)
    assert not window.findChildren(LookingBackPage)


def test_a_moment_that_is_gone_is_told(window: MainWindow, then: int) -> None:
    assert window.workspace
    window.workspace.look_back(999_999)
    assert window.workspace.further.earlier is None
    assert window.banner.sentence.text() == MomentGone().sentence(Language.DUTCH)


def test_it_follows_the_language_and_fits_a_small_screen(
    window: MainWindow, then: int, yara: UUID, pc: Pc
) -> None:
    page = looked_back(window, then)
    before = page.sentence.text()
    pc.speaking.speak(Language.FRENCH)
    assert page.sentence.text() != before
    window.resize(683, 384)
    page.open_dossier(yara)
    assert window.width() == 683
    assert window.height() == 384
    assert page.back_button.geometry().right() <= page.width()
