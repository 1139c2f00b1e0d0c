"""Erasing a youth: said what goes and what stays, confirmed by the name, and nothing left on the screen."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.models.errors import CoordinatorNeeded, FolderOutOfReach, GoneMeanwhile
from desktop.models.languages import Language
from desktop.models.sharing import DeviceReading, ErasingReading
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.overviews import SetNote, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouth, ReadYouths
from desktop.operations.youths import AddYouth
from desktop.views.background import Background
from desktop.views.erasing.dialog import ErasingDialog
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage
from desktop.views.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.views.hands import click, press, type_in
from tests.views.test_in_turn import Later
from tests.views.two_pcs import HIS_PASSPHRASE, TwoPcs
from tests.views.windows import Pc, sweep, texts_on

SECRET = "zij slaapt slecht"
READING = ErasingReading(
    uuid4(),
    "Zoë Van Damme",
    143,
    (DeviceReading(uuid4(), "Joris", datetime(2026, 3, 4, 12, 0, tzinfo=UTC)),),
    ("E:\\Reservekopie",),
)


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
    team.here.do(SetNote(view=reading.domains[0].id, note=SECRET))
    team.here.sync()
    return youth.id


@pytest.fixture
def window(pc: Pc, team: TwoPcs) -> MainWindow:
    return pc.opened(team.sara.folder, PASSPHRASE)


def dialog_of(window: MainWindow) -> ErasingDialog:
    sweep()
    (dialog,) = window.findChildren(ErasingDialog)
    return dialog


Show = Callable[[], ErasingReading]


def shown(qtbot: QtBot, notebook: Notebook, theme: Theme, erase: Show = lambda: READING) -> ErasingDialog:
    dialog = ErasingDialog(READING, erase, notebook, theme, Language.DUTCH)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def all_words(dialog: ErasingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


# The dialog


def test_it_says_what_goes_and_what_it_cannot_reach(qtbot: QtBot, notebook: Notebook, theme: Theme) -> None:
    words = all_words(shown(qtbot, notebook, theme))
    for part in ("Zoë Van Damme", "143", "Joris", "4 ", "E:", "printed"):
        assert part in words


def test_only_the_name_typed_allows_it(qtbot: QtBot, notebook: Notebook, theme: Theme) -> None:
    dialog = shown(qtbot, notebook, theme)
    assert not dialog.erase_button.isEnabled()
    for typed, fits in (
        ("Zoë", False),
        ("Yara", False),
        ("Zoë Van Damme", True),
        ("  zoe  van damme ", True),
        ("", False),
    ):
        dialog.name.setText(typed)
        assert dialog.erase_button.isEnabled() is fits, typed


def test_enter_does_not_erase_and_escape_leaves_everything(
    qtbot: QtBot, notebook: Notebook, theme: Theme
) -> None:
    erased: list[int] = []

    def erase() -> ErasingReading:
        erased.append(1)
        return READING

    dialog = shown(qtbot, notebook, theme, erase)
    dialog.name.setText("Zoë Van Damme")
    press(dialog.name, Qt.Key.Key_Return)
    assert not erased
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not erased


def test_while_it_is_under_way_it_cannot_be_closed_or_begun_again(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    later = Later()
    done: list[int] = []

    def erase() -> ErasingReading:
        done.append(1)
        return READING

    dialog = shown(qtbot, Notebook(desk, Background(later)), theme, erase)
    dialog.name.setText("Zoë Van Damme")
    click(dialog.erase_button)
    assert dialog.progress.isVisible()
    assert not dialog.cancel_button.isEnabled()
    dialog.reject()
    click(dialog.erase_button)
    assert dialog.isVisible()
    later.run()
    assert done == [1]
    assert not dialog.progress.isVisible()
    assert dialog.done_with
    assert dialog.cancel_button.isEnabled()
    assert not dialog.erase_button.isVisible()
    assert "Joris" in all_words(dialog)
    click(dialog.cancel_button)
    assert not dialog.isVisible()


def test_what_fails_is_said_and_can_be_tried_again(qtbot: QtBot, notebook: Notebook, theme: Theme) -> None:
    failures = [FolderOutOfReach(folder="/mnt/team")]

    def erase() -> ErasingReading:
        if failures:
            raise failures.pop()
        return READING

    dialog = shown(qtbot, notebook, theme, erase)
    dialog.name.setText("Zoë Van Damme")
    with qtbot.assertNotEmitted(dialog.erased):
        click(dialog.erase_button)
    assert dialog.error.text() == FolderOutOfReach(folder="/mnt/team").sentence(Language.DUTCH)
    with qtbot.waitSignal(dialog.erased):
        click(dialog.erase_button)


def test_it_fits_a_small_screen(qtbot: QtBot, notebook: Notebook, theme: Theme) -> None:
    dialog = shown(qtbot, notebook, theme)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.resize(600, 360)
    assert dialog.height() == 360
    assert dialog.erase_button.geometry().bottom() <= 360


# In the window, for real


def test_a_youth_is_erased_from_the_dossier_and_nothing_is_left_on_the_screen(
    window: MainWindow, team: TwoPcs, yara: UUID
) -> None:
    workspace = window.workspace
    assert workspace
    workspace.open_dossier(yara)
    page = workspace.dossier.page
    assert isinstance(page, WheelPage)
    press(page.wheel, Qt.Key.Key_4)
    assert window.commands["undo"].isEnabled()
    workspace.dossier.header.erasing_action.trigger()
    dialog = dialog_of(window)
    assert "Yara" in dialog.title.text()
    type_in(dialog.name, "Yara")
    click(dialog.erase_button)
    assert dialog.done_with
    click(dialog.cancel_button)
    sweep()
    assert workspace.youths.isVisible()
    assert workspace.youths.lines.rowCount() == 0
    assert not window.commands["undo"].isEnabled()
    assert SECRET not in texts_on(window)
    assert "Yara" not in texts_on(window)
    assert not window.banner.isVisible()
    with pytest.raises(GoneMeanwhile):
        team.here.ask(ReadYouth(youth=yara))
    assert team.joris_asks(ReadYouths()) == ()


def test_the_dossier_of_another_youth_stays_open(window: MainWindow, team: TwoPcs, yara: UUID) -> None:
    workspace = window.workspace
    assert workspace
    bo = AddYouth(name="Bo")
    team.here.do(bo)
    workspace.open_dossier(bo.id)
    workspace.erase(yara)
    dialog = dialog_of(window)
    type_in(dialog.name, "Yara")
    click(dialog.erase_button)
    click(dialog.cancel_button)
    assert workspace.dossier.isVisible()
    assert workspace.dossier.youth_id == bo.id


def test_who_is_no_coordinator_is_told_to_ask_one(pc: Pc, team: TwoPcs, yara: UUID) -> None:
    window = pc.opened(team.joris.folder, HIS_PASSPHRASE)
    assert window.workspace
    window.workspace.together.look()
    window.workspace.open_dossier(yara)
    window.workspace.dossier.header.erasing_action.trigger()
    dialogs = window.findChildren(ErasingDialog)
    for dialog in dialogs:
        dialog.name.setText("Yara")
        click(dialog.erase_button)
    said = window.banner.sentence.text() if not dialogs else dialogs[0].error.text()
    assert said == CoordinatorNeeded().sentence(Language.DUTCH)
    assert team.here.ask(ReadYouth(youth=yara)).name == "Yara"


def test_a_colleague_who_has_the_dossier_open_leaves_it(
    window: MainWindow, team: TwoPcs, yara: UUID, keeper: object
) -> None:
    workspace = window.workspace
    assert workspace
    workspace.open_dossier(yara)
    page = workspace.dossier.page
    assert isinstance(page, WheelPage)
    # Sara erases at another PC of hers; here it is only seen.
    from desktop.operations.opening import Keepers

    assert isinstance(keeper, Keepers)
    keeper.erase(team.sara, yara)
    workspace.together.look()
    assert workspace.youths.isVisible()
    assert SECRET not in texts_on(window)


def test_locking_closes_the_dialog(window: MainWindow, yara: UUID, created: Created, tmp_path: Path) -> None:
    assert window.workspace
    window.workspace.erase(yara)
    dialog = dialog_of(window)
    gone: list[int] = []
    dialog.destroyed.connect(lambda: gone.append(1))
    window.lock()
    sweep()
    assert gone
    assert QApplication.activeModalWidget() is None
