"""The life domains in the settings: two versions shown, and everything for everybody."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop.models.languages import Language, Texts
from desktop.operations.desk import Desk
from desktop.operations.domains import AddDomain, ChangeDomain, RemoveDomain, SwitchDomain
from desktop.views.settings.domain_row import DomainRow
from desktop.views.settings.domains import DomainsSection
from tests.views.domains_section import (
    RETURN,
    TAB,
    a_chooser,
    domains_of,
    names,
    replace,
    shown_section,
    unfolded,
)
from tests.views.hands import click, press, type_in

section = pytest.fixture(shown_section)
chooser = pytest.fixture(a_chooser)


# Colleagues


@pytest.mark.parametrize(
    ("theirs", "mine", "told"),
    [
        pytest.param(
            {"name": Texts("van Joris", "Logement", "Home")},
            lambda row: replace(row.fields.texts.lines["name_nl"], "van mij"),
            ("van Joris", "van mij"),
            id="name",
        ),
        pytest.param(
            {"icon": "moon"},
            lambda row: click(row.fields.icons.buttons["sun"]),
            ("moon", "sun"),
            id="icon",
        ),
        pytest.param(
            {"colour": "#AA0000"},
            lambda row: click(row.fields.colours.buttons["#442211"]),
            ("red", "brown"),
            id="colour",
        ),
    ],
)
def test_what_a_colleague_made_of_the_same_is_shown_beside_mine(
    section: DomainsSection,
    desk: Desk,
    theirs: dict[str, object],
    mine: Callable[[DomainRow], None],
    told: tuple[str, str],
) -> None:
    row = unfolded(section)
    domain = row.saving.domain.id
    desk.do(ChangeDomain(domain=domain, **theirs))  # type: ignore[arg-type]
    stands = domains_of(desk)[0]
    mine(row)
    assert row.clash.isVisible()
    for words in told:
        assert words in row.clash.words.text()
    assert domains_of(desk)[0] == stands
    click(row.clash.mine_button)
    assert domains_of(desk)[0] != stands
    assert not row.clash.isVisible()


def test_a_colleagues_word_in_another_language_stays_beside_mine(section: DomainsSection, desk: Desk) -> None:
    row = unfolded(section)
    assert row.fields
    desk.do(ChangeDomain(domain=row.saving.domain.id, name=Texts("Wonen", "Chez moi", "Home")))
    replace(row.fields.texts.lines["name_nl"], "Thuis")
    assert domains_of(desk)[0].name == Texts("Thuis", "Chez moi", "Home")
    assert not row.clash.isVisible()


def test_what_is_being_typed_stays_while_a_colleague_changes_the_looks(
    section: DomainsSection, desk: Desk
) -> None:
    row = unfolded(section)
    assert row.fields
    line = row.fields.texts.lines["name_nl"]
    line.selectAll()
    type_in(line, "Thuis")
    desk.do(ChangeDomain(domain=row.saving.domain.id, icon="star"))
    section.read()
    assert line.text() == "Thuis"
    press(line, RETURN)
    assert (domains_of(desk)[0].name.nl, domains_of(desk)[0].icon) == ("Thuis", "star")


def test_a_switch_goes_on_though_a_colleague_renamed_it(section: DomainsSection, desk: Desk) -> None:
    row = section.in_order()[0]
    desk.do(ChangeDomain(domain=row.saving.domain.id, name=Texts("Thuis")))
    click(row.on_wheel)
    first = domains_of(desk)[0]
    assert (first.name.nl, first.active) == ("Thuis", False)
    assert row.name.text() == "Thuis"


def test_one_that_a_colleague_removed_or_added_is_gone_or_there(section: DomainsSection, desk: Desk) -> None:
    last = unfolded(section, 11)
    assert last.fields
    line = last.fields.texts.lines["name_nl"]
    desk.do(SwitchDomain(domain=last.saving.domain.id, active=True))
    desk.do(RemoveDomain(domain=last.saving.domain.id))
    new = AddDomain(name=Texts("Natuur"), colour="#117733")
    desk.do(new)
    replace(line, "Mijn kind")
    assert new.id in section.rows
    assert last.saving.domain.id not in section.rows


# For everybody


def test_everything_is_reached_by_tab_from_top_to_foot(section: DomainsSection) -> None:
    row = unfolded(section, 1)
    assert row.fields
    above, below = section.in_order()[0], section.in_order()[2]
    above.handle.setFocus()
    met: list[QWidget] = []
    for _ in range(60):
        focused = section.focusWidget()
        met.append(focused)
        if focused is section.add_button or focused is section.name:
            break
        press(focused, TAB)
    lines = row.fields.texts.lines
    wanted: list[QWidget] = [
        above.handle,
        above.on_wheel,
        above.pencil,
        row.handle,
        row.on_wheel,
        row.pencil,
        lines["name_nl"],
        lines["plain_nl"],
        lines["name_fr"],
        lines["plain_fr"],
        lines["name_en"],
        lines["plain_en"],
        row.fields.icons.buttons["money"],
        row.fields.picture_button,
        row.fields.colours.buttons["#CC6677"],
        row.fields.up_button,
        row.fields.down_button,
        row.fields.remove_button,
        below.handle,
    ]
    assert met[: len(wanted)] == wanted
    assert met[-1] is section.name


def test_everything_has_a_name_for_a_screen_reader(section: DomainsSection) -> None:
    unfolded(section)
    for kind in (QLineEdit, QAbstractButton):
        for widget in section.findChildren(kind):
            if widget.isVisible():
                assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    assert section.preview.accessibleName().startswith("Wonen, ")


@pytest.mark.parametrize("width", [560, 760])
def test_nothing_is_cut_off(section: DomainsSection, width: int) -> None:
    row = unfolded(section)
    assert row.fields
    section.window().resize(width, 700)
    for button in section.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert section.rect().contains(button.mapTo(section, button.rect().center()))


def test_names_follow_the_language(section: DomainsSection) -> None:
    section._speaking.speak(Language.FRENCH)
    assert names(section)[0] == "Logement"
    assert section.preview.accessibleName().startswith("Logement")
    section._speaking.speak(Language.DUTCH)
