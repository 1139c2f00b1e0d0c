"""The section on life domains in the settings, for tests: at a notebook of its own, with what hands do there."""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.readings import TeamDomain
from desktop.operations.desk import Desk
from desktop.operations.questions.overviews import ReadTeamDomains
from desktop.views.boxes import scrolling
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.domain_row import DomainRow
from desktop.views.settings.domains import DomainsSection
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme
from tests.views.hands import click, press, type_in

ALT = Qt.KeyboardModifier.AltModifier
RETURN, UP, DOWN, RIGHT, TAB = (Qt.Key[f"Key_{name}"] for name in ("Return", "Up", "Down", "Right", "Tab"))


class Chooser:
    """What a worker answers when asked for a picture."""

    file: Path | None = None

    def __call__(self, _title: str, _parent: QWidget) -> Path | None:
        return self.file


def a_chooser() -> Chooser:
    """For a fixture `chooser`."""
    return Chooser()


def shown_section(
    qtbot: QtBot, qapp: QApplication, theme: Theme, notebook: Notebook, chooser: Chooser, tmp_path: Path
) -> Iterator[DomainsSection]:
    """For a fixture `section`: the section in a window, with what stands in the notebook."""
    speaking = Speaking(qapp, Language.DUTCH, tmp_path)
    made = DomainsSection(theme, notebook, InTurn(notebook), speaking, chooser)
    notebook.changed.connect(lambda youth: made.read() if youth is None else None)
    around = scrolling(made)
    qtbot.addWidget(around)
    around.resize(760, 700)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    made.read()
    yield made
    around.close()
    speaking.deleteLater()


def names(section: DomainsSection) -> list[str]:
    """The names in the order in which they are shown."""
    return [row.name.text() for row in section.in_order()]


def domains_of(desk: Desk) -> tuple[TeamDomain, ...]:
    """What stands in the notebook."""
    return desk.ask(ReadTeamDomains())


def unfolded(section: DomainsSection, place: int = 0) -> DomainRow:
    """A row with its fields unfolded."""
    row = section.in_order()[place]
    click(row.pencil)
    assert row.fields
    return row


def replace(line: QLineEdit, text: str) -> None:
    """Type something else in a line."""
    line.setFocus()
    line.selectAll()
    type_in(line, text)
    press(line, RETURN)


def picture_file(folder: Path) -> Path:
    """A file with a picture that is not square."""
    file = folder / "tekening.png"
    Image.new("RGB", (300, 200), "#117733").save(file)
    return file
