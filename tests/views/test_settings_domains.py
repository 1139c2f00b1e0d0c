"""The life domains in the settings: names, plain words, icons, pictures and colours, saved as one goes."""

import base64
import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.drawings.icons import icon_names
from desktop.models.errors import NameNeeded, NoPicture
from desktop.models.languages import Language, Texts
from desktop.models.methods import default_domains
from desktop.operations.desk import Desk
from desktop.operations.domains import ChangeDomain
from desktop.views.notebook import Notebook
from desktop.views.settings.domain_looks import ColourNames, IconNames
from desktop.views.settings.domains import DomainsSection
from tests.views.domains_section import (
    RETURN,
    RIGHT,
    TAB,
    UP,
    Chooser,
    a_chooser,
    domains_of,
    picture_file,
    replace,
    shown_section,
    unfolded,
)
from tests.views.hands import click, press, type_in

section = pytest.fixture(shown_section)
chooser = pytest.fixture(a_chooser)


# Words


def test_all_domains_are_shown_in_their_order_with_those_on_the_wheel_ticked(
    section: DomainsSection, desk: Desk
) -> None:
    shown = [(row.name.text(), row.on_wheel.isChecked()) for row in section.in_order()]
    assert shown == [(domain.name.nl, domain.active) for domain in domains_of(desk)]
    assert "9" in section.count.text()


def test_names_and_plain_words_are_written_in_three_languages(section: DomainsSection, desk: Desk) -> None:
    row = unfolded(section)
    assert row.fields
    lines = row.fields.texts.lines
    assert lines["name_nl"].hasFocus()
    type_in(lines["name_nl"], "Thuis en ")
    press(lines["name_nl"], TAB)
    lines["name_fr"].setFocus()
    for key, text in (("name_fr", "Chez moi"), ("plain_en", "Where do I live?")):
        replace(lines[key], text)
    first = domains_of(desk)[0]
    assert first.name == Texts("Thuis en Wonen", "Chez moi", "Home")
    assert first.plain.en == "Where do I live?"
    assert row.name.text() == "Thuis en Wonen"


def test_what_is_typed_is_saved_when_the_page_is_left(section: DomainsSection, desk: Desk) -> None:
    row = unfolded(section, 1)
    assert row.fields
    line = row.fields.texts.lines["name_nl"]
    line.selectAll()
    type_in(line, "Centen")
    section.flush()
    assert domains_of(desk)[1].name.nl == "Centen"


def test_without_a_name_in_any_language_the_last_one_comes_back(section: DomainsSection, desk: Desk) -> None:
    row = unfolded(section)
    assert row.fields
    lines = row.fields.texts.lines
    for key in ("name_fr", "name_en"):
        replace(lines[key], " ")
    assert domains_of(desk)[0].name == Texts("Wonen", "", "")
    replace(lines["name_nl"], " ")
    assert row.error.text() == NameNeeded().sentence(Language.DUTCH)
    assert domains_of(desk)[0].name == Texts("Wonen", "", "")
    assert lines["name_nl"].text() == "Wonen"


@pytest.mark.parametrize("name", ["x" * 200, "🏳️‍🌈 thuis", "البيت"], ids=["200 letters", "emoji", "Arabic"])
def test_names_of_every_kind_fit(section: DomainsSection, desk: Desk, name: str) -> None:
    row = unfolded(section)
    assert row.fields
    line = row.fields.texts.lines["name_nl"]
    QApplication.clipboard().setText(name)
    line.selectAll()
    line.paste()
    press(line, RETURN)
    assert domains_of(desk)[0].name.nl == name
    assert row.name.text().replace("\u200b", "") == name
    assert section.width() <= 760
    assert row.pencil.isVisible()
    assert section.rect().contains(row.pencil.mapTo(section, row.pencil.rect().center()))


# Looks


def test_icon_and_colour_are_chosen_by_mouse_and_by_keys(section: DomainsSection, desk: Desk) -> None:
    row = unfolded(section)
    assert row.fields
    icons, colours = row.fields.icons, row.fields.colours
    click(icons.buttons["star"])
    assert domains_of(desk)[0].icon == "star"
    icons.buttons["star"].setFocus()
    press(icons.buttons["star"], RIGHT)
    after = list(icons.buttons)[list(icons.buttons).index("star") + 1]
    assert domains_of(desk)[0].icon == after
    assert icons.buttons[after].hasFocus()
    press(icons.buttons[after], UP)
    above = domains_of(desk)[0].icon
    assert icons.buttons[above].x() == icons.buttons[after].x()
    assert icons.buttons[above].y() < icons.buttons[after].y()
    click(colours.buttons["#AA0000"])
    assert domains_of(desk)[0].colour == "#AA0000"
    assert "red" in row.fields._colour_heading.text()
    reached = [
        button for button in colours.buttons.values() if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached == [colours.buttons["#AA0000"]]


def test_every_icon_and_colour_to_choose_has_a_name_of_its_own(section: DomainsSection) -> None:
    row = unfolded(section)
    assert row.fields
    for choice, names in ((row.fields.icons, IconNames().all()), (row.fields.colours, ColourNames().all())):
        assert list(choice.buttons) == list(names)
        assert [button.accessibleName() for button in choice.buttons.values()] == list(names.values())
        assert len(set(names.values())) == len(names)
    assert set(IconNames().all()) <= icon_names()
    assert {domain.icon for domain in default_domains()} <= set(IconNames().all())
    assert {domain.colour.upper() for domain in default_domains()} <= set(ColourNames().all())


def test_a_picture_of_the_teams_own_stands_in_place_of_the_icon(
    section: DomainsSection, desk: Desk, chooser: Chooser, tmp_path: Path
) -> None:
    row = unfolded(section)
    assert row.fields
    before = row.sign.pixmap().toImage()
    chooser.file = picture_file(tmp_path)
    click(row.fields.picture_button)
    picture = Image.open(io.BytesIO(base64.b64decode(domains_of(desk)[0].picture)))
    assert picture.width == picture.height <= 160
    assert row.sign.pixmap().toImage() != before
    assert not any(button.isChecked() for button in row.fields.icons.buttons.values())
    click(row.fields.no_picture_button)
    assert domains_of(desk)[0].picture == ""
    assert row.sign.pixmap().toImage() == before
    assert not row.fields.no_picture_button.isVisible()


def test_choosing_an_icon_takes_the_picture_away(
    section: DomainsSection, desk: Desk, chooser: Chooser, tmp_path: Path, notebook: Notebook
) -> None:
    row = unfolded(section)
    assert row.fields
    chooser.file = picture_file(tmp_path)
    click(row.fields.picture_button)
    picture = domains_of(desk)[0].picture
    click(row.fields.icons.buttons["star"])
    assert (domains_of(desk)[0].icon, domains_of(desk)[0].picture) == ("star", "")
    notebook.history.undo()
    assert (domains_of(desk)[0].icon, domains_of(desk)[0].picture) == ("living", picture)


def test_a_picture_that_is_none_is_told_and_changes_nothing(
    section: DomainsSection, desk: Desk, chooser: Chooser, tmp_path: Path
) -> None:
    row = unfolded(section)
    assert row.fields
    chooser.file = tmp_path / "geen.png"
    chooser.file.write_bytes(b"no picture at all")
    click(row.fields.picture_button)
    assert row.error.text() == NoPicture().sentence(Language.DUTCH)
    assert domains_of(desk)[0].picture == ""
    chooser.file = None
    click(row.fields.picture_button)
    assert domains_of(desk)[0].picture == ""


def test_what_a_later_program_wrote_is_shown_and_breaks_nothing(section: DomainsSection, desk: Desk) -> None:
    first = domains_of(desk)[0]
    section._notebook.do(
        ChangeDomain(domain=first.id, icon="icon_of_2031", colour="#010203", picture="geen beeld")
    )
    row = unfolded(section)
    assert row.fields
    assert not row.sign.pixmap().isNull()
    assert "#010203" in row.fields.colours.buttons
    assert "icon_of_2031" in row.fields.icons.buttons
    assert section.grab().width() <= 760


def test_one_that_came_along_is_put_back_as_it_came(section: DomainsSection, desk: Desk) -> None:
    row = unfolded(section)
    assert row.fields
    assert not row.fields.as_it_came_button.isVisible()
    replace(row.fields.texts.lines["name_nl"], "Thuis")
    click(row.fields.icons.buttons["star"])
    assert row.fields.as_it_came_button.isVisible()
    click(row.fields.as_it_came_button)
    first, default = domains_of(desk)[0], default_domains()[0]
    assert (first.name, first.plain, first.icon, first.colour) == (
        default.name,
        default.plain,
        default.icon,
        default.colour,
    )
    assert not row.fields.as_it_came_button.isVisible()
