"""The audit trail as a page: who did what, on whom; filtered, searched, and saved as a table."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.errors import CannotWrite
from desktop.models.languages import Language
from desktop.models.readings import AuditLine
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS
from desktop.operations.opened import Created
from desktop.operations.overviews import SetNote, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth, OpenDossier
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.trail import page as trail_page
from desktop.views.trail.export import as_csv
from desktop.views.trail.lines import TrailLines
from desktop.views.trail.page import TrailPage
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.windows import Answers, Pc, texts_on

WHEN, WHO, WHAT, ON_WHOM = range(4)
SECRET = "zij slaapt slecht"


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = AddYouth(name="Yara")
    desk.do(youth)
    desk.do(StartOverview(youth=youth.id))
    reading = desk.ask(ReadOverview(youth=youth.id))
    assert reading
    desk.do(SetNote(view=reading.domains[0].id, note=SECRET))
    return youth.id


@pytest.fixture
def bo(desk: Desk) -> UUID:
    youth = AddYouth(name="Bo")
    desk.do(youth)
    return youth.id


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def page(qtbot: QtBot, notebook: Notebook, theme: Theme, answers: Answers) -> TrailPage:
    made = TrailPage(notebook, theme, Language.DUTCH, answers)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def column(page: TrailPage, place: int) -> list[str]:
    rows = range(page.lines.rowCount())
    return [str(page.lines.index(row, place).data()) for row in rows]


def test_who_did_what_on_whom_stands_there_the_newest_first(page: TrailPage, yara: UUID, bo: UUID) -> None:
    page.show_trail()
    assert column(page, ON_WHOM)[0] == "Bo"
    assert column(page, WHO) == ["Sara"] * page.lines.rowCount()
    assert len(set(column(page, WHAT))) == 4
    assert str(date.today().year) in column(page, WHEN)[0]
    assert not page.more_button.isVisible()


def test_what_was_written_stands_nowhere(
    page: TrailPage, yara: UUID, answers: Answers, tmp_path: Path
) -> None:
    answers.chosen_file = tmp_path / "trail.csv"
    page.show_trail()
    assert SECRET not in texts_on(page)
    assert not any(SECRET in text for place in range(4) for text in column(page, place))
    click(page.save_button)
    assert SECRET not in answers.chosen_file.read_text("utf-8-sig")


def test_from_a_dossier_only_that_youth_is_shown(page: TrailPage, yara: UUID, bo: UUID) -> None:
    page.show_trail(yara)
    assert set(column(page, ON_WHOM)) == {"Yara"}
    assert page.filters.youth.currentText() == "Yara"
    page.show_trail()
    assert set(column(page, ON_WHOM)) >= {"Yara", "Bo"}


def test_it_is_narrowed_by_worker_youth_and_days(page: TrailPage, desk: Desk, yara: UUID, bo: UUID) -> None:
    amina = desk.do(AddWorker(name="Amina")).result
    page.show_trail()
    total = page.lines.rowCount()
    page.filters.worker.setCurrentIndex(page.filters.worker.findText("Amina"))
    assert page.lines.rowCount() == 0
    assert amina
    page.filters.worker.setCurrentIndex(0)
    page.filters.youth.setCurrentIndex(page.filters.youth.findText("Bo"))
    assert column(page, ON_WHOM) == ["Bo"]
    page.filters.youth.setCurrentIndex(0)
    type_in(page.filters.until.line, (date.today() - timedelta(days=1)).strftime("%d/%m/%Y"))
    press(page.filters.until.line, Qt.Key.Key_Return)
    assert page.lines.rowCount() == 0
    page.filters.until.line.clear()
    type_in(page.filters.until.line, date.today().strftime("%d/%m/%Y"))
    press(page.filters.until.line, Qt.Key.Key_Return)
    assert page.lines.rowCount() == total


def test_words_are_looked_for_without_capitals_and_accents(page: TrailPage, desk: Desk, yara: UUID) -> None:
    desk.do(AddYouth(name="Amélie"))
    page.show_trail()
    type_in(page.filters.search, "AMELIE")
    assert column(page, ON_WHOM) == ["Amélie"]
    page.filters.search.clear()
    type_in(page.filters.search, "NOTE domain")
    assert len(column(page, WHAT)) == 1
    assert "note" in column(page, WHAT)[0]


def test_of_many_lines_the_newest_are_read_and_more_when_asked(
    page: TrailPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail_page, "PAGE", 10)
    for number in range(24):
        desk.do(AddYouth(name=f"Y{number:02}"))
    page.show_trail()
    assert page.lines.rowCount() == 10
    assert column(page, ON_WHOM)[0] == "Y23"
    click(page.more_button)
    assert page.lines.rowCount() == 20
    click(page.more_button)
    assert page.lines.rowCount() == 25
    assert not page.more_button.isVisible()


def test_it_follows_what_is_done_while_it_is_shown(page: TrailPage, notebook: Notebook, yara: UUID) -> None:
    page.show_trail()
    before = page.lines.rowCount()
    notebook.do(AddYouth(name="Bo"))
    assert page.lines.rowCount() == before + 1
    page.hide()
    notebook.do(AddYouth(name="Cem"))
    page.show()
    assert column(page, ON_WHOM)[0] == "Cem"


def test_it_is_saved_as_a_table_that_a_spreadsheet_opens(
    page: TrailPage, yara: UUID, bo: UUID, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail_page, "PAGE", 2)
    answers.chosen_file = tmp_path / "wie deed wat.csv"
    page.show_trail()
    assert page.lines.rowCount() == 2
    click(page.save_button)
    raw = answers.chosen_file.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert tuple(rows[0]) == page.lines.heads()
    assert len(rows) == 1 + 5, "all of it, and not only what has been read"
    assert rows[1][WHO:] == ["Sara", column(page, WHAT)[0], "Bo"]
    datetime.strptime(rows[1][WHEN], "%Y-%m-%d %H:%M:%S")
    assert page.banner.isVisible()
    assert answers.chosen_file.name in page.banner.sentence.text()


def test_only_what_is_looked_for_is_saved(
    page: TrailPage, yara: UUID, bo: UUID, answers: Answers, tmp_path: Path
) -> None:
    answers.chosen_file = tmp_path / "trail.csv"
    page.show_trail()
    type_in(page.filters.search, "added bo")
    click(page.save_button)
    assert len(answers.chosen_file.read_text("utf-8-sig").splitlines()) == 2


def test_who_chooses_no_place_saves_nothing(page: TrailPage, yara: UUID) -> None:
    page.show_trail()
    click(page.save_button)
    assert not page.banner.isVisible()


def test_a_place_where_nothing_can_be_saved_is_told(
    page: TrailPage, yara: UUID, answers: Answers, tmp_path: Path, qtbot: QtBot, notebook: Notebook
) -> None:
    answers.chosen_file = tmp_path / "not there" / "trail.csv"
    page.show_trail()
    with qtbot.waitSignal(notebook.background.failed) as caught:
        click(page.save_button)
    assert caught.args
    assert isinstance(caught.args[0], CannotWrite)
    assert page.save_button.isEnabled()


@pytest.mark.parametrize("name", ["=1+1", "+32", "-3", "@SUM(A1)", "\t=1"])
def test_a_name_is_never_a_formula(name: str) -> None:
    line = AuditLine(uuid4(), datetime(2026, 3, 4, 12, 0, tzinfo=UTC), name, "AddYouth", name)
    raw = as_csv([line], ("When", "Who", "What", "On whom"), {"AddYouth": "added"}).decode("utf-8-sig")
    (_heads, row) = csv.reader(io.StringIO(raw), delimiter=";")
    assert row[WHO] == row[ON_WHOM] == f"'{name}"


def test_names_with_any_signs_come_out_as_they_went_in() -> None:
    for name in ('Zoë "Zo" d’Or', "Łukasz; Ольга", "يوسف", "two\nlines"):
        line = AuditLine(uuid4(), datetime.now(UTC), name, "AddYouth", "")
        raw = as_csv([line], ("a", "b", "c", "d"), {"AddYouth": "added"}).decode("utf-8-sig")
        assert next(reversed(list(csv.reader(io.StringIO(raw, newline=""), delimiter=";"))))[WHO] == name


def test_every_operation_has_words_in_the_trail(qapp: QApplication) -> None:
    lines = TrailLines(Language.DUTCH)
    now = datetime.now(UTC)
    unknown = lines.kinds([AuditLine(uuid4(), now, "", "OfALaterProgram", "")])["OfALaterProgram"]
    for kind in OPERATIONS:
        said = lines.kinds([AuditLine(uuid4(), now, "", kind, "")])[kind]
        assert said != unknown, kind
        assert said[0].isupper()


def test_the_table_can_be_gone_through_by_keys_and_has_heads(page: TrailPage, yara: UUID) -> None:
    page.show_trail()
    assert page.table.accessibleName()
    heads = [page.lines.headerData(place, Qt.Orientation.Horizontal) for place in range(4)]
    assert all(heads)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex() != QModelIndex()
    for field in (page.filters.worker, page.filters.youth, page.filters.search, page.filters.since.line):
        assert field.accessibleName()


# From where one comes, and back


@pytest.fixture
def window(pc: Pc, created: Created) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


def test_from_a_dossier_one_comes_to_the_trail_and_goes_back(window: MainWindow, yara: UUID) -> None:
    workspace = window.workspace
    assert workspace
    workspace.notebook.look_around()
    workspace.open_dossier(yara)
    workspace.dossier.header.trail_action.trigger()
    trail = workspace.further.trail
    assert trail.isVisible()
    assert set(column(trail, ON_WHOM)) == {"Yara"}
    press(trail.table, Qt.Key.Key_Escape)
    assert workspace.dossier.isVisible()
    assert workspace.dossier.youth_id == yara


def test_from_the_team_one_comes_to_all_of_the_trail_and_goes_back(window: MainWindow, yara: UUID) -> None:
    workspace = window.workspace
    assert workspace
    workspace.show_team()
    workspace.team.trail.look_button.click()
    trail = workspace.further.trail
    assert trail.isVisible()
    assert trail.filters.youth.currentIndex() == 0
    assert trail.lines.rowCount() >= 4
    click(trail.back_button)
    assert workspace.team.isVisible()


def test_opening_a_dossier_stands_in_the_trail_once_an_hour(
    window: MainWindow, desk: Desk, yara: UUID
) -> None:
    workspace = window.workspace
    assert workspace
    for _ in range(3):
        workspace.open_dossier(yara)
        workspace.show_youths()
    workspace.further.show_trail(yara)
    opened = workspace.further.trail.lines.kinds(
        [AuditLine(uuid4(), datetime.now(UTC), "", OpenDossier.__name__, "")]
    )
    assert column(workspace.further.trail, WHAT).count(opened[OpenDossier.__name__]) == 1
