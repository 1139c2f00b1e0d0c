"""The page of a locked notebook: the passphrase, the recovery key, the keyring of the PC."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.models.errors import KeyDoesNotFit, NotebookDamaged, WrongPassphrase, WrongRecoveryKey
from desktop.models.languages import Language
from desktop.operations.opened import Created, Opened
from desktop.operations.opening import Keepers
from desktop.views.background import Background
from desktop.views.preferences import NOTEBOOK
from desktop.views.unlock.page import UnlockPage
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.keepers import KeeperWithKeyring
from tests.views.windows import Pc

RETURN = Qt.Key.Key_Return
NEW = "een heel andere zin"


@pytest.fixture
def page(pc: Pc, created: Created) -> UnlockPage:
    pc.preferences[NOTEBOOK] = created.opened.folder
    return pc.window().unlock


@pytest.fixture
def keyring(pc: Pc) -> KeeperWithKeyring:
    keeper = KeeperWithKeyring(pc.folder / "demo")
    pc.keeper = keeper
    return keeper


class Late:
    """A worker who does everything when told to."""

    def __init__(self) -> None:
        self._jobs: list[Callable[[], None]] = []

    def submit(self, job: Callable[[], None], /) -> None:
        self._jobs.append(job)

    def run(self) -> None:
        while self._jobs:
            self._jobs.pop(0)()


def is_open(window: MainWindow) -> bool:
    return window.workspace is not None


def test_the_right_passphrase_opens_the_notebook_and_leaves_nothing_of_itself(
    page: UnlockPage, pc: Pc
) -> None:
    type_in(page.passphrase.line, PASSPHRASE)
    press(page.passphrase.line, RETURN)
    assert not page.isVisible()
    assert page.passphrase.text() == ""


def test_a_wrong_passphrase_is_told_on_the_spot_and_can_be_typed_anew(page: UnlockPage, pc: Pc) -> None:
    type_in(page.passphrase.line, "niet de juiste")
    click(page.open_button)
    assert page.error.text() == WrongPassphrase().sentence(Language.DUTCH)
    assert page.error.isVisible()
    assert page.passphrase.line.hasFocus()
    assert page.passphrase.line.selectedText()
    assert page.passphrase.line.accessibleDescription() == page.error.text()
    pc.speaking.speak(Language.ENGLISH)
    assert page.error.text() == WrongPassphrase().sentence(Language.ENGLISH)
    type_in(page.passphrase.line, PASSPHRASE)
    press(page.passphrase.line, RETURN)
    assert not page.isVisible()


def test_without_a_passphrase_nothing_is_tried(page: UnlockPage) -> None:
    click(page.open_button)
    assert page.isVisible()
    assert not page.error.isVisible()


def test_the_eye_shows_what_was_typed_until_it_is_typed_anew(page: UnlockPage) -> None:
    assert page.passphrase.line.echoMode() is QLineEdit.EchoMode.Password
    hidden = page.passphrase.eye.accessibleName()
    click(page.passphrase.eye)
    assert page.passphrase.line.echoMode() is QLineEdit.EchoMode.Normal
    assert page.passphrase.eye.accessibleName() != hidden
    page.passphrase.clear()
    assert page.passphrase.line.echoMode() is QLineEdit.EchoMode.Password


def test_the_recovery_key_opens_it_with_a_new_passphrase(
    page: UnlockPage, created: Created, keeper: Keepers
) -> None:
    click(page.forgotten_button)
    forgotten = page.forgotten
    assert forgotten.key.hasFocus()
    assert not forgotten.open_button.isEnabled()
    type_in(forgotten.key, created.recovery_key.lower().replace("-", " "))
    press(forgotten.key, RETURN)
    type_in(forgotten.passphrase.first.line, NEW)
    type_in(forgotten.passphrase.again.line, NEW)
    press(forgotten.passphrase.again.line, RETURN)
    assert not page.isVisible()
    assert forgotten.key.text() == forgotten.passphrase.text() == ""
    keeper.open(created.opened.folder, NEW).desk.close()
    with pytest.raises(WrongPassphrase):
        keeper.open(created.opened.folder, PASSPHRASE)


def test_a_slip_in_the_recovery_key_is_told_by_its_group(page: UnlockPage, created: Created) -> None:
    click(page.forgotten_button)
    groups = created.recovery_key.split("-")
    groups[4] = ("0" if groups[4][0] != "0" else "1") + groups[4][1:]
    page.forgotten.key.setText("-".join(groups))
    page.forgotten.passphrase.first.line.setText(NEW)
    page.forgotten.passphrase.again.line.setText(NEW)
    click(page.forgotten.open_button)
    assert "groep 5" in page.forgotten.error.text()
    assert page.forgotten.key.hasFocus()


def test_the_recovery_key_of_another_notebook_is_told(page: UnlockPage, pc: Pc, keeper: Keepers) -> None:
    other = keeper.create(pc.folder / "other", "Other", "Joris", PASSPHRASE)
    other.opened.desk.close()
    click(page.forgotten_button)
    page.forgotten.key.setText(other.recovery_key)
    page.forgotten.passphrase.first.line.setText(NEW)
    page.forgotten.passphrase.again.line.setText(NEW)
    click(page.forgotten.open_button)
    assert page.forgotten.error.text() == WrongRecoveryKey().sentence(Language.DUTCH)
    click(page.forgotten.back_button)
    assert page.passphrase.line.hasFocus()
    assert not page.error.isVisible()


def test_a_damaged_notebook_is_told(pc: Pc, created: Created) -> None:
    for file in (created.opened.folder / "notebook").iterdir():
        file.write_bytes(b"{}")
    pc.preferences[NOTEBOOK] = created.opened.folder
    page = pc.window().unlock
    type_in(page.passphrase.line, PASSPHRASE)
    press(page.passphrase.line, RETURN)
    assert page.error.text() == NotebookDamaged(file="notebook/000001.json").sentence(Language.DUTCH)


def test_a_pc_without_a_keyring_says_so_quietly(page: UnlockPage) -> None:
    assert not page.remember.isVisible()
    assert page._no_keyring.isVisible()
    assert not page.login_button.isVisible()


def test_a_pc_that_remembers_opens_it_by_itself_the_next_time(
    pc: Pc, created: Created, keyring: KeeperWithKeyring
) -> None:
    pc.preferences[NOTEBOOK] = created.opened.folder
    first = pc.window()
    assert first.unlock.remember.isEnabled()
    click(first.unlock.remember)
    type_in(first.unlock.passphrase.line, PASSPHRASE)
    press(first.unlock.passphrase.line, RETURN)
    assert list(keyring.kept) == [created.opened.notebook_id]
    first.close()
    assert pc.window().workspace is not None


def test_who_does_not_tick_the_box_is_not_remembered(
    pc: Pc, created: Created, keyring: KeeperWithKeyring
) -> None:
    pc.opened(created.opened.folder, PASSPHRASE)
    assert not keyring.kept
    assert pc.window().workspace is None


def test_after_locking_it_opens_by_login_only_at_a_click(
    pc: Pc, created: Created, keyring: KeeperWithKeyring
) -> None:
    keyring.remember(created.opened)
    pc.preferences[NOTEBOOK] = created.opened.folder
    window = pc.window()
    assert is_open(window)
    window.lock()
    assert not is_open(window)
    assert window.unlock.login_button.isVisible()
    click(window.unlock.login_button)
    assert is_open(window)


def test_after_locking_no_login_is_offered_where_nothing_is_remembered(
    pc: Pc, created: Created, keyring: KeeperWithKeyring
) -> None:
    window = pc.opened(created.opened.folder, PASSPHRASE)
    window.lock()
    assert not window.unlock.login_button.isVisible()
    assert window.unlock.remember.isVisible()


def test_a_key_that_no_longer_fits_is_told_and_the_passphrase_is_asked(
    pc: Pc, created: Created, keyring: KeeperWithKeyring
) -> None:
    keyring.kept[created.opened.notebook_id] = (created.opened.worker_id, b"x" * 32)
    pc.preferences[NOTEBOOK] = created.opened.folder
    page = pc.window().unlock
    assert page.error.text() == KeyDoesNotFit().sentence(Language.DUTCH)
    type_in(page.passphrase.line, PASSPHRASE)
    press(page.passphrase.line, RETURN)
    assert not page.isVisible()


def test_of_two_openings_at_once_the_late_one_is_let_go(page: UnlockPage, created: Created, pc: Pc) -> None:
    closed: list[bool] = []

    class Closing:
        def close(self) -> None:
            closed.append(True)

    late = Opened(
        desk=Closing(),  # type: ignore[arg-type]
        folder=created.opened.folder,
        notebook_id=created.opened.notebook_id,
        worker_id=created.opened.worker_id,
        holding=created.opened.holding,
    )
    page._attempts.drop()
    page._attempts.take(late, 0)
    assert closed == [True]
    assert page.isVisible()


def test_who_wants_another_notebook_is_not_taken_back_by_the_keyring(
    pc: Pc, created: Created, keyring: KeeperWithKeyring
) -> None:
    late = Late()
    pc.background = Background(late)
    keyring.remember(created.opened)
    pc.preferences[NOTEBOOK] = created.opened.folder
    window = pc.window()
    click(window.unlock.other_button)
    late.run()
    assert window.welcome.isVisible()
    assert not is_open(window)
