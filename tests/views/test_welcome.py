"""The first page: the demo, a notebook that exists, and the way to a new one with its recovery sheet."""

import re
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.models.errors import CannotWrite, NotebookExists, NotebookMissing
from desktop.models.languages import Language
from desktop.operations.making import create
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadNotebook
from desktop.store import passphrases, recovery_key
from desktop.views.preferences import LANGUAGE, NOTEBOOK
from desktop.views.recovery.groups import groups_of, same_group
from desktop.views.recovery.keeping import KeepingTheKey
from desktop.views.strength import LEAST_CHARACTERS, Strength, strength
from desktop.views.welcome.new_notebook import NewNotebook, Step
from desktop.views.welcome.places import cloud_drive, folder_name, usual_place
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.windows import Pc, texts_on

RETURN = Qt.Key.Key_Return


@pytest.fixture
def new(pc: Pc) -> NewNotebook:
    """The first step of a new notebook."""
    window = pc.window()
    click(window.welcome.ways.new.button)
    made = window.welcome.new
    assert made is not None
    assert made.isVisible()
    return made


def name_it(new: NewNotebook) -> None:
    type_in(new.naming.name, "Team Gent-Noord")
    press(new.naming.name, RETURN)
    type_in(new.naming.worker, "Sara")
    press(new.naming.worker, RETURN)


def give_passphrase(new: NewNotebook) -> None:
    type_in(new.passphrase.first.line, PASSPHRASE)
    press(new.passphrase.first.line, RETURN)
    type_in(new.passphrase.again.line, PASSPHRASE)
    press(new.passphrase.again.line, RETURN)


def step_of(new: NewNotebook) -> Step:
    return new.step


def shown_key(keeping: KeepingTheKey) -> dict[int, str]:
    """The groups that stand on the screen, by number, as one reads them."""
    labels = [label.accessibleName() for label in keeping.sheet.findChildren(QLabel) if label.isVisible()]
    read = (re.fullmatch(r"(\d): (.*)", label) for label in labels)
    return {int(match[1]): match[2].replace(" ", "") for match in read if match}


def asked_numbers(keeping: KeepingTheKey) -> list[int]:
    numbers = [re.search(r"\d+", label.text()) for label in keeping.check.labels]
    return [int(number[0]) for number in numbers if number]


def test_look_around_opens_the_demo_and_does_not_remember_it(pc: Pc) -> None:
    create(pc.folder / "demo", "Demo", "Sara", "demo").opened.desk.close()
    window = pc.window()
    click(window.welcome.ways.demo.button)
    assert window.workspace is not None
    assert pc.preferences[NOTEBOOK] is None
    window.lock()
    assert "demo" in texts_on(window.unlock)
    assert not window.unlock.forgotten_button.isVisible()
    type_in(window.unlock.passphrase.line, "demo")
    press(window.unlock.passphrase.line, RETURN)
    assert window.workspace is not None
    assert pc.preferences[NOTEBOOK] is None


def test_a_press_anywhere_on_a_card_counts(pc: Pc) -> None:
    window = pc.window()
    click(window.welcome.ways.new)
    assert window.welcome.new is not None


def test_while_the_demo_is_made_nothing_else_can_be_chosen(pc: Pc) -> None:
    ways = pc.window().welcome.ways
    before = ways.demo.text.text()
    ways.wait_for_demo(True)
    assert ways.demo.progress.isVisible()
    assert ways.demo.text.text() != before
    assert not any(way.button.isEnabled() for way in (ways.demo, ways.new, ways.join, ways.open))
    ways.wait_for_demo(False)
    assert not ways.demo.progress.isVisible()
    assert all(way.button.isEnabled() for way in (ways.demo, ways.new, ways.join, ways.open))


def test_the_language_is_chosen_right_there_and_kept(pc: Pc) -> None:
    window = pc.window()
    click(window.welcome.languages.button(Language.FRENCH))
    assert pc.speaking.language is Language.FRENCH
    assert pc.preferences[LANGUAGE] is Language.FRENCH


def test_the_cards_stand_under_each_other_on_a_small_screen(pc: Pc, qtbot: QtBot) -> None:
    window = pc.window()
    ways = window.welcome.ways
    qtbot.waitUntil(lambda: ways.demo.y() == ways.open.y() and ways.demo.x() < ways.open.x())
    window.resize(960, 780)
    qtbot.waitUntil(lambda: ways.demo.y() == ways.new.y() < ways.join.y() == ways.open.y())
    window.resize(683, 384)
    assert window.size() == QSize(683, 384)
    qtbot.waitUntil(lambda: ways.demo.x() == ways.open.x() and ways.demo.y() < ways.open.y())
    qtbot.waitUntil(lambda: ways.width() <= 683)


def test_the_folder_of_a_notebook_leads_to_its_passphrase(pc: Pc, created: Created) -> None:
    window = pc.window()
    pc.answers.chosen_folder = created.opened.folder
    click(window.welcome.ways.open.button)
    assert window.unlock.isVisible()
    click(window.unlock.other_button)
    assert window.welcome.isVisible()


def test_a_folder_without_a_notebook_is_told(pc: Pc) -> None:
    window = pc.window()
    pc.answers.chosen_folder = pc.folder
    click(window.welcome.ways.open.button)
    assert window.welcome.isVisible()
    assert window.banner.sentence.text() == NotebookMissing(folder=pc.folder).sentence(Language.DUTCH)


def test_choosing_no_folder_changes_nothing(pc: Pc) -> None:
    window = pc.window()
    click(window.welcome.ways.open.button)
    assert window.welcome.isVisible()
    assert not window.banner.isVisible()


def test_a_new_notebook_by_the_keyboard_from_names_to_the_list_of_youths(
    new: NewNotebook, pc: Pc, keeper: Keepers
) -> None:
    assert new.naming.name.hasFocus()
    assert not new.on_button.isEnabled()
    name_it(new)
    assert step_of(new) is Step.PASSPHRASE
    give_passphrase(new)
    assert step_of(new) is Step.SHEET
    key = shown_key(new.keeping)
    assert list(key) == list(range(1, 10))
    click(new.keeping.on_button)
    assert shown_key(new.keeping) == {}
    for number, field in zip(asked_numbers(new.keeping), new.keeping.check.fields, strict=True):
        type_in(field, key[number].lower())
    press(new.keeping.check.fields[1], RETURN)
    window = new.window()
    assert isinstance(window, MainWindow)
    assert window.workspace is not None
    assert window.workspace.youths.isVisible()
    folder = pc.folder / "documents" / "Team Gent-Noord"
    assert pc.preferences[NOTEBOOK] == folder
    opened = keeper.open(folder, PASSPHRASE)
    reading = opened.desk.ask(ReadNotebook())
    assert (reading.name, [worker.name for worker in reading.workers]) == ("Team Gent-Noord", ["Sara"])
    opened.desk.close()
    keeper.recover(folder, "-".join(key.values()), "helemaal nieuwe zin").desk.close()


def test_one_can_go_back_to_the_names_and_to_the_ways_in(new: NewNotebook, pc: Pc) -> None:
    name_it(new)
    click(new.back_button)
    assert step_of(new) is Step.NAMES
    assert new.naming.name.text() == "Team Gent-Noord"
    click(new.back_button)
    assert not new.isVisible()
    assert not (pc.folder / "documents").exists()


def test_the_two_passphrases_must_be_the_same_and_long_enough(new: NewNotebook) -> None:
    name_it(new)
    first, again = new.passphrase.first.line, new.passphrase.again.line
    assert not new.on_button.isEnabled()
    first.setText("kort")
    again.setText("kort")
    assert not new.on_button.isEnabled()
    assert "4" in new.passphrase.judgement.text()
    first.setText(PASSPHRASE)
    assert not new.on_button.isEnabled()
    assert "same" in new.passphrase.judgement.text()
    again.setText(PASSPHRASE)
    assert new.on_button.isEnabled()
    assert "Strong" in new.passphrase.judgement.text()


def test_a_group_read_wrongly_is_told_and_one_can_go_back_to_the_key(new: NewNotebook) -> None:
    name_it(new)
    give_passphrase(new)
    key = shown_key(new.keeping)
    click(new.keeping.on_button)
    assert not new.keeping.on_button.isEnabled()
    first, second = asked_numbers(new.keeping)
    type_in(new.keeping.check.fields[0], key[first])
    type_in(new.keeping.check.fields[1], "0000" if key[second] != "0000" else "1111")
    click(new.keeping.on_button)
    assert new.keeping.checking
    assert str(second) in new.keeping.check.error.text()
    assert new.keeping.check.fields[1].hasFocus()
    click(new.keeping.back_button)
    assert shown_key(new.keeping) == key


def test_the_key_is_nowhere_on_the_screen_during_the_check(new: NewNotebook) -> None:
    name_it(new)
    give_passphrase(new)
    key = shown_key(new.keeping)
    click(new.keeping.on_button)
    on_screen = "".join(label.text() for label in new.findChildren(QLabel))
    on_screen += "".join(line.text() for line in new.findChildren(QLineEdit))
    assert not [group for group in key.values() if group in on_screen]


def test_the_sheet_can_be_printed_and_saved(new: NewNotebook, pc: Pc) -> None:
    name_it(new)
    give_passphrase(new)
    keeping = new.keeping
    click(keeping.sheet.print_button)
    assert not keeping.sheet.told.isVisible(), "no printer was chosen"
    pc.answers.chosen_file = pc.folder / "printed.pdf"
    click(keeping.sheet.print_button)
    assert len(PdfReader(pc.folder / "printed.pdf").pages) == 1
    assert keeping.sheet.told.isVisible()
    pc.answers.chosen_file = pc.folder / "saved.pdf"
    click(keeping.sheet.save_button)
    text = PdfReader(pc.folder / "saved.pdf").pages[0].extract_text()
    for group in shown_key(keeping).values():
        assert group in text
    assert "saved.pdf" in keeping.sheet.told.text()


def test_a_sheet_that_cannot_be_saved_is_told(new: NewNotebook, pc: Pc) -> None:
    name_it(new)
    give_passphrase(new)
    pc.answers.chosen_file = pc.folder / "not there" / "saved.pdf"
    click(new.keeping.sheet.save_button)
    assert new.keeping.sheet.told.text() == CannotWrite(file=pc.answers.chosen_file).sentence(Language.DUTCH)
    assert new.keeping.sheet.save_button.isEnabled()


def test_a_place_that_is_taken_is_told_where_it_can_be_mended(new: NewNotebook, pc: Pc) -> None:
    folder = pc.folder / "documents" / "Team Gent-Noord"
    create(folder, "Another", "Joris", PASSPHRASE).opened.desk.close()
    name_it(new)
    give_passphrase(new)
    assert step_of(new) is Step.NAMES
    assert new.error.text() == NotebookExists(folder=folder).sentence(Language.DUTCH)
    assert new.error.isVisible()


def test_a_window_closed_before_the_check_leaves_a_notebook_that_opens_next_time(
    new: NewNotebook, pc: Pc
) -> None:
    name_it(new)
    give_passphrase(new)
    new.window().close()
    assert shown_key(new.keeping) == {}
    next_day = pc.window()
    assert next_day.unlock.isVisible()
    type_in(next_day.unlock.passphrase.line, PASSPHRASE)
    press(next_day.unlock.passphrase.line, RETURN)
    assert next_day.workspace is not None


def test_a_cloud_drive_is_advised_against(new: NewNotebook, pc: Pc) -> None:
    type_in(new.naming.name, "Team")
    assert not new.naming.place.warning.isVisible()
    pc.answers.chosen_folder = pc.folder / "OneDrive - Stad Gent"
    click(new.naming.place.button)
    assert new.naming.folder == pc.folder / "OneDrive - Stad Gent" / "Team"
    assert "OneDrive" in new.naming.place.warning.text()
    assert new.naming.place.warning.isVisible()


@pytest.mark.parametrize(
    ("path", "drive"),
    [
        ("/home/sara/Documents", None),
        ("/home/sara/Dropbox/notebook", "Dropbox"),
        ("/home/sara/Dropbox (Team)/notebook", "Dropbox"),
        ("/home/sara/My Drive/x", "Google Drive"),
        ("/home/sara/Nextcloud/x", "Nextcloud"),
        ("/home/sara/onedrive/x", "OneDrive"),
        ("/home/sara/OneDrive - Stad Gent/x", "OneDrive"),
        ("/Users/sara/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud"),
        ("/Users/sara/Library/CloudStorage/Something-x/y", "CloudStorage"),
        ("/home/sara/onedriver/x", None),
        ("/home/sara/my drives/x", None),
    ],
)
def test_cloud_drives_are_known_by_their_path(path: str, drive: str | None) -> None:
    assert cloud_drive(Path(path), {}) == drive


def test_a_drive_is_known_by_what_the_system_says_of_it(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path)}
    assert cloud_drive(tmp_path / "Documents", environment) == "OneDrive"
    assert cloud_drive(tmp_path.parent, environment) is None


def test_documents_in_a_cloud_drive_are_not_proposed() -> None:
    home = Path("/home/sara")
    assert usual_place(home / "Documents", home, {}) == home / "Documents" / "Trajectwiel"
    assert usual_place(home / "OneDrive" / "Documents", home, {}) == home / "Trajectwiel"


@given(st.text(max_size=200))
def test_every_name_makes_a_folder_that_all_systems_take(name: str) -> None:
    folder = folder_name(name)
    assert folder
    assert folder == folder.strip(" ")
    assert not folder.endswith(".")
    assert not set('\\/:*?"<>|\0\n\r\t') & set(folder)
    assert len(PurePosixPath(folder).parts) == 1
    assert folder not in {".", ".."}
    assert len(folder) <= 61


@pytest.mark.parametrize("name", ["con", "NUL", "Com1", "aux.txt"])
def test_names_that_windows_keeps_for_itself_are_avoided(name: str) -> None:
    assert folder_name(name) == f"_{name}"


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.TOO_SHORT),
        ("zeven77", Strength.TOO_SHORT),
        ("   kort   ", Strength.TOO_SHORT),
        ("12345678", Strength.WEAK),
        ("qwertyuiop", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("welkom01", Strength.WEAK),
        ("fietspomp blauw", Strength.FAIR),
        ("vis lamp berg", Strength.GOOD),
        (PASSPHRASE, Strength.GOOD),
    ],
)
def test_a_passphrase_is_judged_by_its_length_and_words(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


@given(st.text(max_size=40), st.text(alphabet="bdfhkmtvz", min_size=1, max_size=20))
def test_more_characters_never_make_it_too_short(passphrase: str, more: str) -> None:
    if strength(passphrase) > Strength.TOO_SHORT:
        assert strength(passphrase + more) > Strength.TOO_SHORT


def test_the_least_length_is_that_of_the_store() -> None:
    assert passphrases.LEAST_CHARACTERS == LEAST_CHARACTERS


@given(st.binary(min_size=20, max_size=20), st.integers(0, 8), st.sampled_from([str.lower, str.upper]))
def test_a_group_typed_as_people_type_is_recognised(secret: bytes, place: int, case: object) -> None:
    groups = groups_of(recovery_key.written(secret))
    assert len(groups) == recovery_key.GROUPS
    assert callable(case)
    typed = case(groups[place]).replace("0", "o").replace("1", "l")
    assert same_group(f" {typed} ", groups[place])
    assert same_group("-".join(typed), groups[place])
    assert not same_group(groups[place][:3], groups[place])
    assert not same_group(groups[place][1:] + "Z" if groups[place][0] != "Z" else "0000", groups[place])
