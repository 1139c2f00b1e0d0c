"""The settings: what is changed there is saved, holds, and never overwrites a colleague's words unseen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.errors import WrongPassphrase, WrongRecoveryKey
from desktop.models.languages import Language, Texts
from desktop.operations.desk import Desk
from desktop.operations.domains import ChangeDomain, SwitchDomain
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.overviews import ReadTeamDomains
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.step_plans import MakePlan
from desktop.operations.workers import AddWorker, ChangeWorker, RenameNotebook
from desktop.operations.youths import AddYouth
from desktop.store.replica import REPLICA
from desktop.views.preferences import APPEARANCE, LANGUAGE, LOCK_MINUTES, Appearance
from desktop.views.settings.page import SettingsPage
from desktop.views.theme import Theme
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.keepers import KeeperWithKeyring
from tests.views.test_welcome import asked_numbers, shown_key
from tests.views.windows import Pc

RETURN = Qt.Key.Key_Return
NEW = "een heel andere zin"


@pytest.fixture
def window(pc: Pc, created: Created) -> MainWindow:
    return pc.opened(created.opened.folder, PASSPHRASE)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    assert window.workspace
    window.workspace.show_settings()
    return window.workspace.settings


def replace(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    type_in(line, text)


def test_what_i_am_called_and_how_i_am_reached_is_saved(page: SettingsPage, desk: Desk) -> None:
    lines = page.me.fields.lines
    replace(lines["name"], "Sara P.")
    lines["phone"].setFocus()
    type_in(lines["phone"], "0470 12 34 56")
    press(lines["phone"], RETURN)
    replace(lines["mail"], "sara@example.org")
    page.flush()
    (me,) = desk.ask(ReadNotebook()).workers
    assert (me.name, me.phone, me.mail) == ("Sara P.", "0470 12 34 56", "sara@example.org")


def test_my_name_cannot_be_empty_and_comes_back(page: SettingsPage, window: MainWindow, desk: Desk) -> None:
    line = page.me.fields.lines["name"]
    replace(line, " ")
    press(line, RETURN)
    assert window.banner.isVisible()
    assert line.text() == "Sara"
    assert desk.ask(ReadNotebook()).workers[0].name == "Sara"


def test_a_companion_is_added_by_name_and_changed_afterwards(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    section = page.companions
    assert not section.add_button.isEnabled()
    section.name.setFocus()
    type_in(section.name, "Joris")
    press(section.name, RETURN)
    assert section.name.text() == ""
    (companion,) = section.companions.values()
    assert not companion.fields.isVisible()
    qtbot.waitUntil(companion.isVisible)
    click(companion.pencil)
    assert companion.fields.isVisible()
    replace(companion.fields.lines["phone"], "09 222 33 44")
    click(companion.pencil)
    assert {w.name: w.phone for w in desk.ask(ReadNotebook()).workers} == {
        "Joris": "09 222 33 44",
        "Sara": "",
    }


def test_the_notebook_is_renamed(page: SettingsPage, desk: Desk) -> None:
    replace(page.book.name, "Team Gent-Zuid")
    press(page.book.name, RETURN)
    assert desk.ask(ReadNotebook()).name == "Team Gent-Zuid"


def test_a_colleague_who_changed_the_same_is_shown_and_nothing_is_lost(
    page: SettingsPage, desk: Desk
) -> None:
    me = desk.ask(ReadNotebook()).workers[0]
    line = page.me.fields.lines["phone"]
    replace(line, "mine")
    desk.do(ChangeWorker(worker=me.id, phone="theirs"))
    press(line, RETURN)
    clash = page.me.fields.clash
    assert clash.isVisible()
    assert "mine" in clash.words.text()
    assert "theirs" in clash.words.text()
    assert line.text() == "theirs"
    assert desk.ask(ReadNotebook()).workers[0].phone == "theirs"
    click(clash.mine_button)
    assert desk.ask(ReadNotebook()).workers[0].phone == "mine"
    assert line.text() == "mine"


def test_two_names_for_the_notebook_are_both_shown(page: SettingsPage, desk: Desk, created: Created) -> None:
    replace(page.book.name, "Mine")
    desk.do(RenameNotebook(notebook=created.opened.notebook_id, name="Theirs"))
    press(page.book.name, RETURN)
    assert page.book.clash.isVisible()
    assert desk.ask(ReadNotebook()).name == "Theirs"
    click(page.book.clash.theirs_button)
    assert page.book.name.text() == "Theirs"


def test_the_language_the_looks_and_the_lock_are_chosen_and_kept(
    page: SettingsPage, window: MainWindow, pc: Pc, theme: Theme
) -> None:
    click(page.program.languages.button(Language.ENGLISH))
    assert pc.speaking.language is pc.preferences[LANGUAGE] is Language.ENGLISH
    for appearance, dark in (
        (Appearance.DARK, True),
        (Appearance.CONTRAST_LIGHT, False),
        (Appearance.CONTRAST_DARK, True),
        (Appearance.LIGHT, False),
    ):
        click(page.program.appearances.button(appearance))
        assert theme.dark is dark
        assert theme.palette.high is appearance.startswith("contrast")
        assert pc.preferences[APPEARANCE] is appearance
    click(page.program.minutes.button(2))
    assert pc.preferences[LOCK_MINUTES] == 2
    assert window.idle.timer.interval() == 2 * 60_000
    click(page.program.minutes.button(0))
    assert not window.idle.timer.isActive()


def test_a_number_of_minutes_that_is_not_among_the_choices_is_shown_all_the_same(
    pc: Pc, created: Created
) -> None:
    pc.preferences[LOCK_MINUTES] = 7
    window = pc.opened(created.opened.folder, PASSPHRASE)
    assert window.workspace
    window.workspace.show_settings()
    assert window.workspace.settings.program.minutes.button(7).isChecked()


def test_the_passphrase_is_changed(page: SettingsPage, created: Created, keeper: Keepers) -> None:
    keys = page.keys
    click(keys.change.open_button)
    assert not keys.change.do_button.isEnabled()
    type_in(keys.change.passphrase.line, "niet de juiste")
    type_in(keys.new.first.line, NEW)
    type_in(keys.new.again.line, NEW)
    click(keys.change.do_button)
    assert keys.change.error.text() == WrongPassphrase().sentence(Language.DUTCH)
    keys.change.passphrase.line.selectAll()
    type_in(keys.change.passphrase.line, PASSPHRASE)
    click(keys.change.do_button)
    assert keys.told.isVisible()
    assert not keys.change.passphrase.isVisible()
    assert keys.new.text() == keys.change.passphrase.text() == ""
    keeper.open(created.opened.folder, NEW).desk.close()
    with pytest.raises(WrongPassphrase):
        keeper.open(created.opened.folder, PASSPHRASE)


def make_new_sheet(page: SettingsPage) -> None:
    click(page.keys.renew.open_button)
    type_in(page.keys.renew.passphrase.line, PASSPHRASE)
    press(page.keys.renew.passphrase.line, RETURN)


def test_a_new_recovery_sheet_puts_the_old_one_out_of_use(
    page: SettingsPage, created: Created, keeper: Keepers
) -> None:
    make_new_sheet(page)
    keeping = page.keys.keeping
    assert keeping.isVisible()
    key = shown_key(keeping)
    click(keeping.on_button)
    for number, field in zip(asked_numbers(keeping), keeping.check.fields, strict=True):
        type_in(field, key[number])
    click(keeping.on_button)
    assert not keeping.isVisible()
    assert page.keys.told.isVisible()
    with pytest.raises(WrongRecoveryKey):
        keeper.recover(created.opened.folder, created.recovery_key, NEW)
    keeper.recover(created.opened.folder, "-".join(key.values()), NEW).desk.close()


def test_a_wrong_passphrase_makes_no_new_sheet(page: SettingsPage) -> None:
    click(page.keys.renew.open_button)
    type_in(page.keys.renew.passphrase.line, "niet de juiste")
    press(page.keys.renew.passphrase.line, RETURN)
    assert page.keys.renew.error.text() == WrongPassphrase().sentence(Language.DUTCH)
    assert not page.keys.keeping.isVisible()
    click(page.keys.renew.cancel_button)
    assert page.keys.renew.open_button.isVisible()
    assert page.keys.renew.passphrase.text() == ""


def test_leaving_before_the_new_sheet_was_checked_takes_the_key_away_and_tells(
    page: SettingsPage, window: MainWindow
) -> None:
    make_new_sheet(page)
    assert window.workspace
    window.workspace.show_youths()
    assert shown_key(page.keys.keeping) == {}
    assert window.banner.isVisible()
    assert "recovery key" in window.banner.sentence.text()


def test_what_was_typed_of_a_passphrase_goes_when_the_page_is_left(
    page: SettingsPage, window: MainWindow
) -> None:
    click(page.keys.change.open_button)
    type_in(page.keys.change.passphrase.line, PASSPHRASE)
    type_in(page.keys.new.first.line, NEW)
    assert window.workspace
    window.workspace.show_youths()
    assert page.keys.change.passphrase.text() == page.keys.new.text() == ""
    assert not window.banner.isVisible()


def test_this_pc_remembers_and_forgets(pc: Pc, created: Created) -> None:
    keyring = KeeperWithKeyring(pc.folder / "demo")
    pc.keeper = keyring
    window = pc.opened(created.opened.folder, PASSPHRASE)
    assert window.workspace
    window.workspace.show_settings()
    box = window.workspace.settings.keys.remember
    assert box.isVisible()
    assert not box.isChecked()
    box.click()
    assert created.opened.notebook_id in keyring.kept
    box.click()
    assert not keyring.kept


def test_a_pc_without_a_keyring_says_so(page: SettingsPage) -> None:
    assert not page.keys.remember.isVisible()
    assert page.keys._no_keyring.isVisible()


def test_a_sound_notebook_is_found_sound(page: SettingsPage) -> None:
    click(page.book.check_button)
    assert "well" in page.book.told.text()
    assert page.book.check_button.isEnabled()


def test_a_damaged_notebook_is_found_out(
    page: SettingsPage, window: MainWindow, created: Created, desk: Desk
) -> None:
    for number in range(200):
        desk.do(AddWorker(name=f"Companion {number}"))
    created.opened.desk.close()
    file = created.opened.folder / REPLICA
    torn = bytearray(file.read_bytes())
    for place in range(len(torn) // 2, len(torn) // 2 + 3000):
        torn[place] ^= 0xFF
    file.write_bytes(torn)
    click(page.book.check_button)
    assert "damaged" in page.book.told.text()


def test_the_folder_is_opened_by_the_system(
    page: SettingsPage, created: Created, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(page.book.folder_button)
    assert opened == [str(created.opened.folder)]


def name_for_screen_readers(widget: QWidget) -> str:
    """Its own name, or that of the label that belongs to it."""
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def test_everything_can_be_reached_by_a_screen_reader(page: SettingsPage) -> None:
    page.companions.name.setText("Joris")
    page.companions.add_button.click()
    nameless = [
        widget
        for kind in (QLineEdit, QAbstractButton)
        for widget in page.findChildren(kind)
        if widget.isVisible() and not name_for_screen_readers(widget)
    ]
    assert not nameless


def test_the_page_scrolls_on_a_small_screen_and_nothing_is_cut_off(
    page: SettingsPage, window: MainWindow
) -> None:
    window.resize(683, 384)
    assert window.width() == 683
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_the_teams_life_domains_are_set_here_and_saved_when_the_page_is_left(
    page: SettingsPage, window: MainWindow, desk: Desk
) -> None:
    row = page.domains.in_order()[0]
    click(row.pencil)
    assert row.fields
    line = row.fields.texts.lines["name_nl"]
    replace(line, "Thuis")
    assert window.workspace
    window.workspace.show_youths()
    assert desk.ask(ReadTeamDomains())[0].name.nl == "Thuis"
    window.workspace.show_settings()
    desk.do(SwitchDomain(domain=row.saving.domain.id, active=False))
    window.workspace.notebook.changed.emit(None)
    assert not row.on_wheel.isChecked()


def test_the_preview_of_the_wheel_leaves_room_on_a_small_screen(
    page: SettingsPage, window: MainWindow
) -> None:
    preview = page.domains.preview
    assert preview.isVisible()
    assert not preview.grab().isNull()
    window.resize(683, 384)
    assert not preview.isVisible()
    window.resize(1366, 768)
    assert preview.isVisible()


@pytest.mark.parametrize("name", ["x" * 200, "🏳️‍🌈 thuis", "البيت"], ids=["200 letters", "emoji", "Arabic"])
def test_a_domain_that_looks_odd_breaks_no_page(window: MainWindow, desk: Desk, name: str) -> None:
    odd = Texts(name)
    domains = desk.ask(ReadTeamDomains())
    for domain, looks in zip(
        domains,
        ({"icon": "icon_of_2031"}, {"picture": "geen beeld"}, {"icon": "../x", "colour": "#FFFFFF"}),
        strict=False,
    ):
        desk.do(ChangeDomain(domain=domain.id, name=odd, plain=odd, **looks))  # type: ignore[arg-type]
    youth = AddYouth(name="Yara")
    desk.do(youth)
    desk.do(StartOverview(youth=youth.id))
    desk.do(MakePlan(youth=youth.id, wish="wonen", domain=domains[0].id))
    workspace = window.workspace
    assert workspace
    workspace.open_dossier(youth.id)
    for tab in range(3):
        workspace.dossier.header.tabs.setCurrentIndex(tab)
        assert not window.grab().isNull()
    workspace.show_settings()
    assert not window.grab().isNull()
