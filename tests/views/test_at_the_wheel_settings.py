"""The settings of the young person's screen: what the team asks for, and a code of one's own."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.readings import WayBack
from desktop.operations.desk import Desk
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.way_back import CheckCode, SetWayBack
from desktop.views.at_the_wheel.settings import YouthScreenSettings
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from tests.views.hands import click, press, type_in


@pytest.fixture
def section(notebook: Notebook, theme: Theme, qtbot: QtBot) -> YouthScreenSettings:
    made = YouthScreenSettings(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_team_chooses_what_is_asked(section: YouthScreenSettings, desk: Desk) -> None:
    assert section.ways.current is WayBack.FREE
    click(section.ways.button(WayBack.CODE))
    assert desk.ask(ReadNotebook()).way_back is WayBack.CODE
    click(section.ways.button(WayBack.PASSPHRASE))
    assert desk.ask(ReadNotebook()).way_back is WayBack.PASSPHRASE


def test_what_a_colleague_chose_shows(section: YouthScreenSettings, notebook: Notebook, desk: Desk) -> None:
    notebook.do(SetWayBack(notebook=desk.ask(ReadNotebook()).id, way_back=WayBack.CODE))
    assert section.ways.current is WayBack.CODE


def test_a_code_is_kept_as_a_hash_and_never_shown_again(section: YouthScreenSettings, desk: Desk) -> None:
    type_in(section.code, "4712")
    press(section.code, Qt.Key.Key_Return)
    assert section.code.text() == ""
    assert desk.ask(CheckCode(code="4712"))
    assert section.told.isVisible()
    assert section.remove_button.isVisible()


def test_it_can_be_changed_and_taken_away(section: YouthScreenSettings, desk: Desk) -> None:
    for code in ("4712", "998877"):
        type_in(section.code, code)
        click(section.save_button)
    assert desk.ask(CheckCode(code="998877"))
    click(section.remove_button)
    assert not desk.ask(CheckCode(code="998877"))
    assert not section.remove_button.isVisible()


def test_a_code_that_is_too_short_is_told(section: YouthScreenSettings, desk: Desk) -> None:
    type_in(section.code, "12a3")
    assert section.code.text() == "123"
    click(section.save_button)
    assert "4" in section.told.text()
    assert not desk.ask(CheckCode(code="123"))


def test_what_was_typed_and_not_saved_goes_from_the_screen(section: YouthScreenSettings) -> None:
    type_in(section.code, "4712")
    section.flush()
    assert section.code.text() == ""


def test_it_speaks_the_language_of_the_worker(section: YouthScreenSettings) -> None:
    section.set_language(Language.FRENCH)
    click(section.save_button)
    assert "chiffres" in section.told.text()
