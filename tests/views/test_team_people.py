"""Who takes part, on the page Team: a coordinator adds, changes and takes out; a worker sees and is told why."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.models.errors import LastCoordinator, WrongPassphrase
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.workers import AddWorker
from desktop.views.team.page import TeamPage
from desktop.views.team.passphrase_panel import PassphrasePanel
from desktop.views.team.people import PeopleSection
from desktop.views.team.rows import HolderRow
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.teams import FIRST, Shared, at_work, share
from tests.views.windows import Pc, texts_on

RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
NEW = "weer heel andere woorden"


@pytest.fixture
def shared(keeper: Keepers, created: Created, tmp_path: Path) -> Shared:
    made = share(keeper, created, tmp_path / "net")
    created.opened.desk.do(AddWorker(name="Lotte"))
    return made


@pytest.fixture
def window(pc: Pc, created: Created, shared: Shared) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


@pytest.fixture
def page(window: MainWindow) -> TeamPage:
    assert window.workspace
    window.workspace.show_team()
    return window.workspace.team


@pytest.fixture
def people(page: TeamPage) -> PeopleSection:
    return page.people


def names(people: PeopleSection) -> dict[str, str]:
    return {row.name.text(): row.word.text() for row in people.holders.values()}


def unfolded(people: PeopleSection, worker: object) -> HolderRow:
    row = next(row for worker_id, row in people.holders.items() if worker_id == worker)
    click(row.pencil)
    return row


def give_passphrase(panel: PassphrasePanel, passphrase: str) -> None:
    type_in(panel.new.first.line, passphrase)
    press(panel.new.first.line, RETURN)
    type_in(panel.new.again.line, passphrase)
    press(panel.new.again.line, RETURN)


def opens(shared: Shared, folder: Path, passphrase: str) -> bool:
    try:
        with at_work(shared, folder, passphrase):
            return True
    except WrongPassphrase:
        return False


def test_who_can_open_the_notebook_is_listed_with_their_role(people: PeopleSection) -> None:
    assert names(people) == {"Joris": "worker", "Sara (you)": "coordinator"}
    assert [row.name.text() for row in people.names.values()] == ["Lotte"]
    assert people.add_button.isVisible()


def test_a_colleague_is_added_by_the_keyboard_and_can_join(
    people: PeopleSection, shared: Shared, tmp_path: Path
) -> None:
    click(people.add_button)
    adding = people.adding
    assert adding.name.hasFocus()
    type_in(adding.name, "Noor")
    assert not adding.do_button.isEnabled()
    press(adding.name, RETURN)
    give_passphrase(adding, NEW)
    assert not adding.isVisible()
    assert names(people)["Noor"] == "worker"
    assert "Noor" in people.told.text()
    assert opens(shared, tmp_path / "pc of noor", NEW)


def test_a_colleague_can_be_added_as_coordinator(people: PeopleSection) -> None:
    click(people.add_button)
    type_in(people.adding.name, "Noor")
    click(people.adding.coordinator.button(True))
    give_passphrase(people.adding, NEW)
    assert names(people)["Noor"] == "coordinator"
    click(people.add_button)
    assert people.adding.coordinator.current is False
    assert people.adding.name.text() == people.adding.new.text() == ""


def test_a_companion_of_that_name_is_pointed_out(people: PeopleSection) -> None:
    click(people.add_button)
    type_in(people.adding.name, " lotte ")
    give_passphrase(people.adding, NEW)
    assert people.adding.isVisible()
    assert "lotte" in people.adding.error.text()
    assert "lotte" not in names(people)


def test_a_companion_who_was_only_a_name_gets_a_key(
    people: PeopleSection, shared: Shared, tmp_path: Path
) -> None:
    (row,) = people.names.values()
    click(row.give_button)
    give_passphrase(row.give, NEW)
    assert names(people)["Lotte"] == "worker"
    assert people.names == {}
    assert opens(shared, tmp_path / "pc of lotte", NEW)


def test_a_forgotten_passphrase_is_made_anew(people: PeopleSection, shared: Shared, tmp_path: Path) -> None:
    row = unfolded(people, shared.joris)
    click(row.reset_button)
    assert row.reset.new.first.line.hasFocus()
    give_passphrase(row.reset, NEW)
    assert not row.reset.isVisible()
    assert opens(shared, tmp_path / "new", NEW)
    assert not opens(shared, tmp_path / "old", FIRST)


def test_a_worker_becomes_coordinator_and_the_other_stops_being_one(
    people: PeopleSection, shared: Shared, created: Created
) -> None:
    row = unfolded(people, shared.joris)
    click(row.role_button)
    click(row.role.do_button)
    assert names(people)["Joris"] == "coordinator"
    mine = unfolded(people, created.opened.worker_id)
    click(mine.role_button)
    click(mine.role.do_button)
    assert names(people) == {"Joris": "coordinator", "Sara (you)": "worker"}
    assert not people.add_button.isVisible()
    assert not any(row.pencil.isVisible() for row in people.holders.values())
    assert "Joris" in people._why.text()


def test_the_last_coordinator_stays_one_and_is_told_why(people: PeopleSection, created: Created) -> None:
    mine = unfolded(people, created.opened.worker_id)
    assert not mine.remove_button.isVisible()
    assert not mine.reset_button.isVisible()
    click(mine.role_button)
    click(mine.role.do_button)
    assert mine.role.error.text() == LastCoordinator().sentence(Language.DUTCH)
    assert mine.role.isVisible()
    assert names(people)["Sara (you)"] == "coordinator"


def test_a_colleague_is_taken_out_only_when_asked_twice(
    people: PeopleSection, shared: Shared, tmp_path: Path
) -> None:
    row = unfolded(people, shared.joris)
    click(row.remove_button)
    assert row.remove.cancel_button.hasFocus()
    press(row.remove.cancel_button, ESCAPE)
    assert not row.remove.isVisible()
    assert row.remove_button.hasFocus()
    assert "Joris" in names(people)
    click(row.remove_button)
    click(row.remove.do_button)
    assert names(people) == {"Sara (you)": "coordinator"}
    assert "Joris" in people.gone.text()
    assert people.gone.isVisible()
    assert not opens(shared, tmp_path / "pc of joris", FIRST)


def test_only_one_thing_is_asked_at_a_time(people: PeopleSection, shared: Shared) -> None:
    row = unfolded(people, shared.joris)
    click(row.reset_button)
    type_in(row.reset.new.first.line, NEW)
    click(row.remove_button)
    assert row.remove.isVisible()
    assert not row.reset.isVisible()
    assert row.reset.new.text() == ""
    click(row.pencil)
    assert not row.remove.isVisible()


def test_passphrases_do_not_stay_when_the_page_is_left(
    people: PeopleSection, shared: Shared, window: MainWindow
) -> None:
    click(people.add_button)
    type_in(people.adding.new.first.line, NEW)
    row = unfolded(people, shared.joris)
    click(row.reset_button)
    type_in(row.reset.new.first.line, NEW)
    assert window.workspace
    window.workspace.show_youths()
    assert people.adding.new.text() == row.reset.new.text() == ""
    assert not people.adding.shown
    assert not row.reset.shown


def test_a_worker_sees_who_takes_part_and_whom_to_ask(pc: Pc, shared: Shared, keeper: Keepers) -> None:
    folder = pc.folder / "pc of joris"
    keeper.join(shared.root, FIRST, folder).desk.close()
    window = pc.opened(folder, FIRST)
    assert window.workspace
    window.workspace.notebook.look_around()
    window.workspace.show_team()
    people = window.workspace.team.people
    assert names(people) == {"Joris (you)": "worker", "Sara": "coordinator"}
    assert not people.add_button.isVisible()
    assert not any(row.pencil.isVisible() for row in people.holders.values())
    assert not any(row.give_button.isVisible() for row in people.names.values())
    assert "Sara" in people._why.text()
    assert "coordinator" in texts_on(people)


def test_a_colleague_who_comes_meanwhile_is_shown(
    people: PeopleSection, window: MainWindow, desk: Desk
) -> None:
    desk.do(AddWorker(name="Amina"))
    assert window.workspace
    window.workspace.notebook.look_around()
    assert "Amina" in [row.name.text() for row in people.names.values()]
