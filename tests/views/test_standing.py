"""How the notebook stands: in words at the foot of the bar, and in a message where something is to be done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.errors import (
    DiskFull,
    FolderOutOfReach,
    FolderWentBack,
    ForeignFile,
    NewerNotebook,
    NoLongerInTeam,
)
from desktop.models.languages import Language
from desktop.models.sharing import ColleagueReading, News, Standing, State
from desktop.operations.opened import Created
from desktop.views.standing.button import StatusButton
from desktop.views.standing.notices import Notice, Notices, Subject
from desktop.views.standing.presence import PresenceWords, names_of
from desktop.views.standing.words import Mark, StandingWords, mark_of
from desktop.views.theme import Theme
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press
from tests.views.windows import Pc

NOW = datetime.now(UTC)
SAVED = Standing(State.SAVED, "/mnt/team", saved_at=NOW)


@pytest.fixture
def window(pc: Pc, created: Created) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


def stand(window: MainWindow, standing: Standing) -> None:
    """Have the notebook stand so, as a look at the folder would tell."""
    assert window.workspace
    window.workspace.notebook._hear(News(standing))


def status(window: MainWindow) -> StatusButton:
    assert window.workspace
    return window.workspace.navigation.status


def notice(window: MainWindow) -> str:
    assert window.workspace
    banner = window.workspace.notices.banner
    return banner.sentence.text() if banner.isVisible() else ""


# The words


def said(standing: Standing | None, saved_here: datetime | None = None) -> str:
    return StandingWords().sentence(standing, saved_here)


def test_every_state_has_words_of_its_own(qapp: QApplication) -> None:
    sentences = {said(Standing(state)) for state in State}
    assert len(sentences) == len(State)
    assert all(sentences)


def test_what_is_saved_says_when(qapp: QApplication) -> None:
    clock = NOW.astimezone().strftime("%H:%M")
    assert clock in said(SAVED)
    assert clock in said(Standing(State.ALONE), NOW)
    assert said(None) == said(Standing(State.ALONE))
    earlier = NOW - timedelta(days=40)
    assert str(earlier.astimezone().day) in said(replace(SAVED, saved_at=earlier))


def test_what_waits_is_counted(qapp: QApplication) -> None:
    away = Standing(State.AWAY, waiting=3)
    assert "3" in said(away)
    assert said(away) != said(Standing(State.AWAY))
    assert "2" in said(replace(SAVED, waiting=2))
    assert "4" in said(replace(SAVED, clashes=4))


def test_the_last_backup_is_told_by_its_day(qapp: QApplication) -> None:
    words = StandingWords()
    days = {words.day(NOW - timedelta(days=ago)) for ago in (0, 1, 2, 30, 800)}
    assert len(days) == 5
    for ago in (0, 1, 30):
        at = NOW - timedelta(days=ago)
        assert words.day(at) in said(replace(SAVED, backup_at=at))


def test_the_sign_beside_the_words_differs_in_shape_and_not_only_in_colour(qapp: QApplication) -> None:
    marks = {state: mark_of(Standing(state)) for state in State}
    assert marks[State.SAVED] is marks[State.ALONE] is mark_of(None) is Mark.WELL
    assert marks[State.AWAY] is Mark.WAITING
    for state in (State.OUTDATED, State.WENT_BACK, State.DAMAGED, State.REMOVED):
        assert marks[state] is Mark.TROUBLE
    assert mark_of(replace(SAVED, clashes=1)) is Mark.WAITING
    assert mark_of(replace(SAVED, waiting=1)) is Mark.WAITING


def test_the_signs_are_painted_differently(qtbot: QtBot, theme: Theme) -> None:
    button = StatusButton(theme)
    qtbot.addWidget(button)
    button.resize(184, 40)
    pictures = []
    for mark in Mark:
        button.show_status(mark, "words")
        pictures.append(button.grab().toImage())
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[place + 1 :])


def test_long_words_break_onto_more_lines_and_short_ones_take_no_more_room(
    qtbot: QtBot, theme: Theme
) -> None:
    button = StatusButton(theme)
    qtbot.addWidget(button)
    button.show_status(Mark.WELL, "saved 14:02")
    short = button.heightForWidth(184)
    button.show_status(Mark.WELL, "saved for the team 14:02 and a good deal more than fits in one line")
    assert button.heightForWidth(184) > short * 1.5
    button.set_narrow(True)
    assert button.heightForWidth(40) <= 30


# In the bar


def test_the_status_line_follows_how_things_stand(window: MainWindow) -> None:
    assert window.workspace
    bar = window.workspace.navigation
    assert "shared folder" not in bar.name.text()
    for standing in (SAVED, Standing(State.AWAY, waiting=3), Standing(State.OUTDATED)):
        stand(window, standing)
        assert status(window).text() == status(window).accessibleName() == said(standing)
        assert "shared folder" in bar.name.text()
        assert "Team Gent-Noord" in bar.name.text()


def test_on_a_small_screen_the_status_is_a_sign_that_tells_all_to_who_asks(window: MainWindow) -> None:
    assert window.workspace
    window.resize(683, 384)
    stand(window, Standing(State.AWAY, waiting=3))
    window.workspace.navigation.show_colleagues(("Joris",))
    assert status(window).width() < 64
    assert said(Standing(State.AWAY, waiting=3)) in status(window).toolTip()
    assert "Joris" in status(window).toolTip()
    assert "Joris" in status(window).accessibleDescription()
    assert not window.workspace.navigation.colleagues.isVisible()
    assert window.workspace.navigation.minimumSizeHint().height() <= 384


def test_pressing_the_status_goes_to_the_team_or_to_what_is_to_be_chosen(window: MainWindow) -> None:
    assert window.workspace
    click(status(window))
    assert window.workspace.team.isVisible()
    window.workspace.show_youths()
    stand(window, replace(SAVED, clashes=2))
    status(window).setFocus()
    press(status(window), Qt.Key.Key_Space)
    assert window.workspace.further.clashes.isVisible()


def test_who_else_is_at_work_stands_at_the_foot(window: MainWindow) -> None:
    assert window.workspace
    bar, me = window.workspace.navigation, window.workspace.opened.worker_id
    assert not bar.colleagues.isVisible()
    one, other = (ColleagueReading(uuid4(), name, None) for name in ("Amina", "Joris"))
    myself = ColleagueReading(me, "Sara", None)
    window.workspace.notebook.colleagues.emit((one, other, myself))
    assert bar.colleagues.isVisible()
    assert "Amina" in bar.colleagues.text()
    assert "Joris" in bar.colleagues.text()
    assert "Sara" not in bar.colleagues.text()
    window.workspace.notebook.colleagues.emit(())
    assert not bar.colleagues.isVisible()


def test_a_colleague_at_two_pcs_is_one_and_many_are_counted(qapp: QApplication) -> None:
    me, joris, youth = uuid4(), uuid4(), uuid4()
    seen = (
        ColleagueReading(joris, "Joris", None),
        ColleagueReading(joris, "Joris", youth),
        ColleagueReading(me, "Sara", youth),
    )
    assert names_of(seen, me) == ("Joris",)
    assert names_of(seen, me, youth) == ("Joris",)
    assert names_of(seen, me, uuid4()) == ()
    words = PresenceWords()
    assert words.at_work(()) == words.in_dossier(()) == ""
    assert "A, B and C" in words.at_work(("A", "B", "C"))
    assert "5" in words.at_work(tuple("ABCDE"))
    assert "A" in words.in_dossier(("A",))


# What needs attention


def test_what_keeps_one_from_writing_is_told_with_what_to_do(window: MainWindow, pc: Pc) -> None:
    for standing, sentence in (
        (Standing(State.OUTDATED), NewerNotebook()),
        (Standing(State.WENT_BACK, "/mnt/team"), FolderWentBack(folder="/mnt/team")),
        (Standing(State.REMOVED), NoLongerInTeam()),
        (Standing(State.DAMAGED, failure=ForeignFile(file="journal/1")), ForeignFile(file="journal/1")),
        (Standing(State.AWAY, failure=DiskFull()), DiskFull()),
    ):
        stand(window, standing)
        assert notice(window) == sentence.sentence(Language.DUTCH)
        pc.speaking.speak(Language.FRENCH)
        assert notice(window) == sentence.sentence(Language.FRENCH)
        pc.speaking.speak(Language.DUTCH)
    stand(window, SAVED)
    assert notice(window) == ""


def test_that_the_drive_is_away_is_no_reason_for_a_message(window: MainWindow) -> None:
    stand(window, Standing(State.AWAY, waiting=1, failure=FolderOutOfReach(folder="/mnt/team")))
    assert notice(window) == ""


def test_a_damaged_file_is_named_and_leads_to_the_team(window: MainWindow) -> None:
    assert window.workspace
    stand(window, Standing(State.DAMAGED, file="journal/000000/000000007"))
    assert "journal/000000/000000007" in notice(window)
    click(window.workspace.notices.banner.action)
    assert window.workspace.team.isVisible()
    assert notice(window) == ""
    stand(window, Standing(State.DAMAGED, file="journal/000000/000000007"))
    assert notice(window) == "", "it was heard"


def test_what_does_not_fit_is_told_and_leads_there_and_again_when_there_is_more(window: MainWindow) -> None:
    assert window.workspace
    stand(window, replace(SAVED, clashes=2))
    assert "2" in notice(window)
    stand(window, replace(SAVED, clashes=1))
    assert "1" in notice(window)
    click(window.workspace.notices.banner.close_button)
    stand(window, replace(SAVED, clashes=1))
    assert notice(window) == ""
    stand(window, replace(SAVED, clashes=3))
    click(window.workspace.notices.banner.action)
    assert window.workspace.further.clashes.isVisible()
    stand(window, SAVED)
    assert notice(window) == ""


def test_a_late_backup_and_a_wrong_clock_are_told_once_a_session(window: MainWindow, pc: Pc) -> None:
    wrong = replace(
        SAVED, backup_late=True, backup_at=NOW - timedelta(days=12), clock_off=timedelta(hours=50)
    )
    stand(window, wrong)
    first = notice(window)
    assert first
    assert window.workspace
    click(window.workspace.notices.banner.close_button)
    second = notice(window)
    assert second
    assert second != first
    assert "2" in second, "days"
    click(window.workspace.notices.banner.close_button)
    stand(window, wrong)
    assert notice(window) == ""
    window.lock()
    window.unlock.passphrase.line.setText(PASSPHRASE)
    window.unlock.open_button.click()
    stand(window, wrong)
    assert notice(window) == ""


def test_a_backup_made_meanwhile_takes_the_message_away(window: MainWindow) -> None:
    stand(window, replace(SAVED, backup_late=True))
    assert notice(window)
    stand(window, replace(SAVED, backup_at=NOW))
    assert notice(window) == ""


def test_what_went_with_an_erased_youth_is_told(window: MainWindow) -> None:
    assert window.workspace
    window.workspace.notebook._hear(News(SAVED, dropped=3))
    assert "3" in notice(window)


def test_the_gravest_is_told_first_and_the_rest_waits(qtbot: QtBot, theme: Theme) -> None:
    notices = Notices(theme)
    qtbot.addWidget(notices)
    notices.tell(Subject.CLOCK, Notice(lambda: "clock"))
    assert notices.banner.sentence.text() == "clock"
    notices.tell(Subject.STATE, Notice(lambda: "state"))
    assert notices.banner.sentence.text() == "state"
    notices.tell(Subject.BACKUP, Notice(lambda: "backup"))
    assert notices.banner.sentence.text() == "state"
    notices.banner.clear()
    assert notices.banner.sentence.text() == "backup"
    notices.withdraw(Subject.CLOCK)
    assert notices.banner.sentence.text() == "backup"
    notices.withdraw(Subject.BACKUP)
    assert notices.isHidden()


def test_a_message_leaves_the_window_small_enough(window: MainWindow) -> None:
    window.resize(683, 384)
    stand(window, replace(SAVED, clock_off=timedelta(hours=50)))
    assert window.size().width() == 683
    assert window.size().height() == 384
    assert notice(window)
