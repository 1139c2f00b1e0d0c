"""Two at work in one notebook: each sees what the other did, and nobody loses what is being typed."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.errors import DiskFull, NotebookBusy, OnlyLooking
from desktop.models.languages import Language
from desktop.models.sharing import ColleagueReading, News, Standing, State
from desktop.operations.desk import Desk
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.opening import Keepers
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore, StartOverview
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadNotebook, ReadYouth
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.step_plans import (
    AddStep,
    ChangePlan,
    ChangeStep,
    MakePlan,
    RemovePlan,
    RemoveStep,
)
from desktop.operations.workers import ChangeWorker
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.views.background import Background
from desktop.views.dossier.page import DossierPage
from desktop.views.evolutor.page import EvolutorPage
from desktop.views.notebook import Notebook
from desktop.views.preferences import LANGUAGE, Preferences
from desktop.views.step_plan.page import PlanPage
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.test_in_turn import Later
from tests.views.two_pcs import HIS_PASSPHRASE, TwoPcs
from tests.views.windows import Pc, texts_on


@pytest.fixture
def desk(team: TwoPcs) -> Desk:
    return team.here


@pytest.fixture
def yara(team: TwoPcs) -> UUID:
    youth = AddYouth(name="Yara")
    team.here.do(youth)
    team.here.do(StartOverview(youth=youth.id))
    team.here.sync()
    return youth.id


@pytest.fixture
def dossier(qtbot: QtBot, team: TwoPcs, yara: UUID, notebook: Notebook, theme: Theme) -> DossierPage:
    """The dossier of Yara, on the screen of Sara."""
    made = DossierPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1174, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open(yara)
    return made


def wheel(page: DossierPage) -> WheelPage:
    assert isinstance(page.page, WheelPage)
    return page.page


def plans(page: DossierPage) -> PlanPage:
    page.header.tabs.setCurrentIndex(2)
    assert isinstance(page.page, PlanPage)
    return page.page


def evolutor(page: DossierPage) -> EvolutorPage:
    page.header.tabs.setCurrentIndex(1)
    assert isinstance(page.page, EvolutorPage)
    return page.page


def first_domain(desk: Desk, youth: UUID) -> UUID:
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    return reading.domains[0].id


def note_of(desk: Desk, youth: UUID) -> str:
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    return reading.domains[0].note


# What a colleague does comes on the screen


def test_a_colleagues_score_comes_on_my_wheel(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID
) -> None:
    team.joris_does(SetScore(view=first_domain(team.here, yara), score=4))
    notebook.look_around()
    reading = wheel(dossier).overview.reading
    assert reading
    assert reading.domains[0].score == 4
    assert wheel(dossier).panel.buttons[3].isChecked()


@pytest.fixture
def window(pc: Pc, team: TwoPcs) -> MainWindow:
    return pc.opened(team.sara.folder, PASSPHRASE)


def test_a_youth_whom_a_colleague_took_up_comes_in_my_list(window: MainWindow, team: TwoPcs) -> None:
    assert window.workspace
    team.joris_does(AddYouth(name="Bo"))
    window.workspace.together.look()
    assert window.workspace.youths.lines.rowCount() == 1
    assert window.workspace.youths.lines.line_at(0).name == "Bo"


def test_two_windows_show_each_others_work(
    window: MainWindow,
    team: TwoPcs,
    yara: UUID,
    qtbot: QtBot,
    qapp: QApplication,
    theme: Theme,
    keeper: Keepers,
    background: Background,
    tmp_path: Path,
) -> None:
    his = Pc(qtbot, qapp, theme, preferences_in(tmp_path / "his"), background, keeper, tmp_path / "his")
    other = his.opened(team.joris.folder, HIS_PASSPHRASE)
    assert window.workspace
    assert other.workspace
    for shown in (window, other):
        assert shown.workspace
        shown.workspace.together.look()
        shown.workspace.open_dossier(yara)
    mine, theirs = window.workspace.dossier.page, other.workspace.dossier.page
    assert isinstance(mine, WheelPage)
    assert isinstance(theirs, WheelPage)
    press(mine.wheel, Qt.Key.Key_4)
    other.workspace.together.look()
    assert theirs.panel.buttons[3].isChecked()
    type_in(theirs.panel.note, "wil een eigen kamer")
    other.workspace.flush()
    window.workspace.together.look()
    assert mine.panel.note.toPlainText() == "wil een eigen kamer"
    assert "Sara" in other.workspace.dossier.header.presence.text()
    window.workspace.show_youths()
    window.workspace.open_dossier(yara)
    assert "Joris" in texts_on(window.workspace.navigation)
    assert "Joris" in window.workspace.dossier.header.presence.text()
    his.speaking.deleteLater()


def preferences_in(folder: Path) -> Preferences:
    folder.mkdir()
    made = Preferences(QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat))
    made[LANGUAGE] = Language.DUTCH
    return made


# Nobody loses what is being typed


def test_a_note_that_i_am_typing_stays_while_a_colleague_scores(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID
) -> None:
    page = wheel(dossier)
    type_in(page.panel.note, "wil een eigen ")
    team.joris_does(SetScore(view=first_domain(team.here, yara), score=4))
    notebook.look_around()
    type_in(page.panel.note, "kamer")
    page.flush()
    assert note_of(team.here, yara) == "wil een eigen kamer"
    assert page.panel.buttons[3].isChecked()
    assert not page.clashes.bar.isVisible()


def test_of_two_notes_on_the_same_domain_both_can_be_kept(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID
) -> None:
    page = wheel(dossier)
    type_in(page.panel.note, "van mij")
    team.joris_does(SetNote(view=first_domain(team.here, yara), note="van Joris"))
    notebook.look_around()
    assert page.panel.note.toPlainText() == "van mij"
    page.flush()
    assert note_of(team.here, yara) == "van Joris"
    bar = page.clashes.bar
    assert bar.isVisible()
    assert "van mij" in bar.words.text()
    assert "van Joris" in bar.words.text()
    click(bar.both_button)
    assert note_of(team.here, yara) == "van Joris\nvan mij"
    assert team.joris_asks(ReadOverview(youth=yara)).domains[0].note == "van Joris\nvan mij"  # type: ignore[union-attr]
    assert not bar.isVisible()


def test_words_typed_in_an_overview_that_a_colleague_took_away_are_given_back(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID
) -> None:
    page = wheel(dossier)
    type_in(page.panel.note, "dit mag niet weg")
    reading = team.here.ask(ReadOverview(youth=yara))
    assert reading
    team.joris_does(RemoveOverview(overview=reading.id))
    notebook.look_around()
    bar = page.clashes.bar
    assert bar.isVisible()
    assert "dit mag niet weg" in bar.words.text()
    assert not bar.both_button.isVisible()
    click(bar.mine_button)
    assert QGuiApplication.clipboard().text() == "dit mag niet weg"
    assert not bar.isVisible()


@pytest.fixture
def plan(team: TwoPcs, yara: UUID) -> UUID:
    plan = uuid4()
    team.here.do(MakePlan(id=plan, youth=yara, wish="een eigen kamer"))
    team.here.do(AddStep(plan=plan, text="bellen"))
    team.here.sync()
    return plan


def steps_of(desk: Desk, youth: UUID) -> list[tuple[str, str]]:
    (plan,) = desk.ask(ReadPlans(youth=youth))
    return [(step.text, step.who) for step in plan.steps]


def test_a_step_that_i_am_typing_stays_while_a_colleague_writes_beside_it(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    (row,) = page.editor.steps.rows
    type_in(row.words, "vandaag ")
    page.editor.steps.add_line.setText("nog te ")
    step = team.here.ask(ReadPlans(youth=yara))[0].steps[0].id
    team.joris_does(AddStep(plan=plan, text="van Joris"))
    notebook.look_around()
    assert len(page.editor.steps.rows) == 2
    assert row.words.toPlainText() == "vandaag bellen"
    assert page.editor.steps.add_line.text() == "nog te "
    page.flush()
    assert {text for text, _who in steps_of(team.here, yara)} == {
        "vandaag bellen",
        "van Joris",
        "nog te",
    }
    assert step in {known.id for known in team.here.ask(ReadPlans(youth=yara))[0].steps}


def test_of_two_wishes_both_can_be_kept(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    page.editor.wish.selectAll()
    type_in(page.editor.wish, "een studio")
    team.joris_does(ChangePlan(plan=plan, wish="een kamer in de stad"))
    notebook.look_around()
    assert page.editor.wish.toPlainText() == "een studio"
    page.flush()
    click(page.frame.clash_bar.both_button)
    assert team.here.ask(ReadPlans(youth=yara))[0].wish == "een kamer in de stad\neen studio"


def test_of_two_versions_of_a_step_both_can_be_kept(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    step = team.here.ask(ReadPlans(youth=yara))[0].steps[0].id
    page.editor.steps.rows[0].words.selectAll()
    type_in(page.editor.steps.rows[0].words, "mailen")
    team.joris_does(ChangeStep(step=step, text="langsgaan"))
    notebook.look_around()
    page.flush()
    click(page.frame.clash_bar.both_button)
    assert steps_of(team.here, yara) == [("langsgaan\nmailen", "")]


def test_a_clash_on_who_does_a_step_offers_no_both(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    step = team.here.ask(ReadPlans(youth=yara))[0].steps[0].id
    type_in(page.editor.steps.rows[0].who, "ik")
    team.joris_does(ChangeStep(step=step, who="mama"))
    notebook.look_around()
    page.flush()
    assert page.frame.clash_bar.isVisible()
    assert not page.frame.clash_bar.both_button.isVisible()


def test_words_typed_in_a_step_that_a_colleague_took_away_are_given_back(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    step = team.here.ask(ReadPlans(youth=yara))[0].steps[0].id
    type_in(page.editor.steps.rows[0].words, ", en dan langsgaan")
    team.joris_does(RemoveStep(step=step))
    notebook.look_around()
    assert not page.editor.steps.rows
    assert "en dan langsgaan" in page.frame.clash_bar.words.text()


def test_words_typed_in_a_plan_that_a_colleague_took_away_are_given_back(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    page.editor.wish.selectAll()
    type_in(page.editor.wish, "iets heel anders")
    team.joris_does(RemovePlan(plan=plan))
    notebook.look_around()
    assert page.frame.clash_bar.isVisible()
    assert "iets heel anders" in page.frame.clash_bar.words.text()


def test_saving_words_on_a_step_that_is_gone_gives_them_back(
    team: TwoPcs, dossier: DossierPage, yara: UUID, plan: UUID
) -> None:
    page = plans(dossier)
    step = team.here.ask(ReadPlans(youth=yara))[0].steps[0].id
    type_in(page.editor.steps.rows[0].words, ", en dan langsgaan")
    team.joris_does(RemoveStep(step=step))
    team.here.sync()
    page.flush()
    assert "en dan langsgaan" in page.frame.clash_bar.words.text()


def test_a_number_that_i_am_typing_never_overwrites_a_colleagues_unseen(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID
) -> None:
    moment = TakeMoment(youth=yara)
    team.here.do(moment)
    statement = team.here.ask(ReadEvolutor(youth=yara)).statements[0].id
    team.here.do(GiveAnswer(moment=moment.id, statement=statement, value=2))
    page = evolutor(dossier)
    page.open_moment(moment.id)
    row = page.form.rows[statement]
    press(row, Qt.Key.Key_1)
    team.joris_does(GiveAnswer(moment=moment.id, statement=statement, value=9))
    notebook.look_around()
    page.flush()
    assert page.clash_bar.isVisible()
    assert team.here.ask(ReadEvolutor(youth=yara)).moments[0].value_of(statement) == 9


def test_details_that_i_am_changing_stay_and_are_saved_with_a_colleagues(
    team: TwoPcs, dossier: DossierPage, notebook: Notebook, yara: UUID
) -> None:
    dossier.edit_details()
    form = dossier.details.form
    form.name.selectAll()
    type_in(form.name, "Yara D.")
    team.joris_does(ChangeYouth(youth=yara, birth_date=date(2009, 3, 4)))
    notebook.look_around()
    assert form.name.text() == "Yara D."
    dossier.flush()
    youth = team.here.ask(ReadYouth(youth=yara))
    assert (youth.name, youth.birth_date) == ("Yara D.", date(2009, 3, 4))


def test_a_phone_number_that_i_am_typing_never_overwrites_a_colleagues_unseen(
    window: MainWindow, team: TwoPcs
) -> None:
    assert window.workspace
    window.workspace.show_settings()
    fields = window.workspace.settings.me.fields
    fields.lines["phone"].setFocus()
    type_in(fields.lines["phone"], "0470 11")
    me = team.sara.worker_id
    team.joris_does(ChangeWorker(worker=me, phone="09 222 33 44"))
    window.workspace.together.look()
    assert fields.lines["phone"].text() == "0470 11"
    window.workspace.flush()
    assert fields.clash.isVisible()
    assert {w.id: w.phone for w in team.here.ask(ReadNotebook()).workers}[me] == "09 222 33 44"


def test_a_phone_number_and_a_colleagues_change_beside_it_are_both_kept(
    window: MainWindow, team: TwoPcs
) -> None:
    assert window.workspace
    window.workspace.show_settings()
    fields = window.workspace.settings.me.fields
    fields.lines["phone"].setFocus()
    type_in(fields.lines["phone"], "0470 11")
    me = team.sara.worker_id
    team.joris_does(ChangeWorker(worker=me, mail="sara@example.org"))
    window.workspace.together.look()
    window.workspace.flush()
    assert not fields.clash.isVisible()
    (worker,) = [w for w in team.here.ask(ReadNotebook()).workers if w.id == me]
    assert (worker.phone, worker.mail) == ("0470 11", "sara@example.org")


# How the window looks


class Counting:
    """A desk that stands alone, and counts what is asked of it."""

    def __init__(self, news: News | None = None, failure: Exception | None = None) -> None:
        self.news = news or News(Standing(State.ALONE))
        self.failure = failure
        self.looks = 0
        self.youths: list[UUID | None] = []
        self.here: tuple[ColleagueReading, ...] = ()

    def sync(self) -> News:
        self.looks += 1
        if self.failure:
            raise self.failure
        return self.news

    def standing(self) -> Standing:
        return self.news.standing

    def look_at_youth(self, youth: UUID | None) -> None:
        self.youths.append(youth)
        raise OnlyLooking

    def colleagues(self) -> tuple[ColleagueReading, ...]:
        return self.here

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"nobody asks for {name}")


def test_there_is_never_more_than_one_look_under_way(qapp: QApplication) -> None:
    desk: Any = Counting()
    later = Later()
    notebook = Notebook(desk, Background(later))
    for _ in range(3):
        notebook.look_around()
    assert len(later.jobs) == 1
    later.run()
    assert desk.looks == 1
    notebook.look_around()
    later.run()
    assert desk.looks == 2


def test_the_same_trouble_is_told_once_until_it_is_over(qtbot: QtBot, background: Background) -> None:
    desk: Any = Counting(failure=NotebookBusy())
    notebook = Notebook(desk, background)
    with qtbot.waitSignal(background.failed):
        notebook.look_around()
    with qtbot.assertNotEmitted(background.failed):
        notebook.look_around()
    desk.failure = DiskFull()
    with qtbot.waitSignal(background.failed):
        notebook.look_around()
    desk.failure = None
    notebook.look_around()
    desk.failure = DiskFull()
    with qtbot.waitSignal(background.failed):
        notebook.look_around()


def test_each_youth_is_told_of_but_many_at_once(background: Background) -> None:
    few, many = [uuid4(), uuid4()], [uuid4() for _ in range(50)]
    standing = Standing(State.SAVED)
    for news, wanted in (
        (News(standing, frozenset(few)), set(few)),
        (News(standing, frozenset(many)), {None}),
        (News(standing, frozenset(few), everything=True), {None}),
        (News(standing), set()),
    ):
        desk: Any = Counting(news)
        notebook = Notebook(desk, background)
        told: list[UUID | None] = []
        notebook.changed.connect(told.append)
        notebook.look_around()
        assert set(told) == wanted
        assert len(told) == len(wanted)
        assert notebook.standing == standing


def test_that_a_dossier_is_open_is_told_without_a_word_of_what_fails(
    qtbot: QtBot, background: Background
) -> None:
    desk: Any = Counting()
    youth = uuid4()
    notebook = Notebook(desk, background)
    with qtbot.assertNotEmitted(background.failed):
        notebook.look_at_youth(youth)
    assert desk.youths == [youth]


def test_which_dossier_is_open_is_told_and_that_it_is_left(
    window: MainWindow, yara: UUID, team: TwoPcs
) -> None:
    assert window.workspace
    window.workspace.open_dossier(yara)
    window.workspace.notebook.see_colleagues()

    def seen_by_joris() -> UUID | None:
        team.there._signed = float("-inf")
        (sara,) = team.there.colleagues()
        return sara.youth_id

    assert seen_by_joris() == yara
    window.workspace.show_settings()
    window.workspace.notebook.see_colleagues()
    assert seen_by_joris() is None


def test_while_nobody_sees_the_window_it_looks_less_often(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.workspace
    together, looks = window.workspace.together, []
    monkeypatch.setattr(window.workspace.notebook, "look_around", lambda: looks.append(1))
    together.start(window.workspace.pages)
    looks.clear()
    for _ in range(10):
        together.look()
    assert len(looks) == 10
    window.showMinimized()
    for _ in range(10):
        together.look()
    assert len(looks) == 12
    window.showNormal()


def test_after_a_mistake_of_the_program_it_takes_breath(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.workspace
    together = window.workspace.together
    looks: list[int] = []
    monkeypatch.setattr(window.workspace.notebook, "look_around", lambda: looks.append(1))
    together._take_breath()
    for _ in range(20):
        together.look()
    assert len(looks) == 5


def test_the_timers_stop_with_the_notebook(window: MainWindow) -> None:
    assert window.workspace
    together = window.workspace.together
    together.start(window.workspace.pages)
    assert together.looking.interval() <= 4_000, "a colleague's work is to be seen within five seconds"
    assert together.looking.isActive()
    assert together.presence.isActive()
    window.lock()
    assert not together.looking.isActive()
    assert not together.presence.isActive()
