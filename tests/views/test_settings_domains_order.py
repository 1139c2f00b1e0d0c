"""The life domains in the settings: their order, on and off the wheel, added, removed, and all of it undone."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from desktop.models.errors import DomainInUse, TooFewDomains, TooManyDomains
from desktop.models.languages import Language, Texts
from desktop.models.life_domains import FEWEST, MOST
from desktop.operations.desk import Desk
from desktop.operations.overviews import StartOverview
from desktop.operations.step_plans import MakePlan
from desktop.operations.youths import AddYouth
from desktop.views.notebook import Notebook
from desktop.views.settings.domains import DomainsSection
from tests.views.domains_section import (
    ALT,
    DOWN,
    RETURN,
    UP,
    a_chooser,
    domains_of,
    names,
    replace,
    shown_section,
    unfolded,
)
from tests.views.hands import LEFT, NONE, click, press, type_in

section = pytest.fixture(shown_section)
chooser = pytest.fixture(a_chooser)


# Order


def test_the_order_is_changed_by_keys_from_anywhere_in_the_row(section: DomainsSection, desk: Desk) -> None:
    first, second, third = section.in_order()[:3]
    first.pencil.setFocus()
    press(first.pencil, DOWN, ALT)
    assert section.in_order()[:3] == [second, first, third]
    assert first.pencil.hasFocus()
    press(first.pencil, UP, ALT)
    first.handle.setFocus()
    press(first.handle, DOWN)
    press(first.handle, DOWN)
    assert section.in_order()[:3] == [second, third, first]
    assert [domain.name.nl for domain in domains_of(desk)] == names(section)
    assert first.handle.hasFocus()


def test_the_ends_of_the_list_are_ends(section: DomainsSection, desk: Desk) -> None:
    before = domains_of(desk)
    rows = section.in_order()
    press(rows[0].handle, UP)
    press(rows[-1].handle, DOWN)
    assert domains_of(desk) == before
    row = unfolded(section)
    assert row.fields
    assert not row.fields.up_button.isEnabled()
    click(row.fields.down_button)
    assert section.in_order()[1] is row
    assert row.fields.up_button.isEnabled()


def test_a_domain_is_dragged_to_its_place(section: DomainsSection, desk: Desk) -> None:
    first, *_between, fourth = section.in_order()[:4]
    handle = first.handle
    QTest.mousePress(handle, LEFT, NONE)
    foot = handle.mapFromGlobal(fourth.mapToGlobal(fourth.rect().bottomLeft()))
    QTest.mouseMove(handle, foot)
    assert section.in_order()[3] is first
    assert domains_of(desk)[0].id == first.saving.domain.id
    QTest.mouseRelease(handle, LEFT, NONE, foot)
    assert [domain.name.nl for domain in domains_of(desk)] == names(section)
    assert domains_of(desk)[3].id == first.saving.domain.id


def test_a_drag_that_ends_where_it_began_changes_nothing(
    section: DomainsSection, notebook: Notebook, desk: Desk
) -> None:
    before = domains_of(desk)
    row = section.in_order()[0]
    row.handle.dragged.emit(QPointF(row.handle.mapToGlobal(row.handle.rect().center())))
    row.handle.dropped.emit()
    assert domains_of(desk) == before
    assert not notebook.history.canUndo()


# On and off the wheel


def test_a_domain_is_taken_off_the_wheel_and_put_back_on(section: DomainsSection, desk: Desk) -> None:
    row = section.in_order()[0]
    click(row.on_wheel)
    assert not domains_of(desk)[0].active
    assert "8" in section.count.text()
    click(row.on_wheel)
    assert domains_of(desk)[0].active


def test_fewer_than_five_is_told_and_the_tick_stays(section: DomainsSection, desk: Desk) -> None:
    rows = [row for row in section.in_order() if row.on_wheel.isChecked()]
    for row in rows[FEWEST:]:
        click(row.on_wheel)
    click(rows[0].on_wheel)
    assert rows[0].error.text() == TooFewDomains(fewest=FEWEST).sentence(Language.DUTCH)
    assert rows[0].on_wheel.isChecked()
    assert sum(domain.active for domain in domains_of(desk)) == FEWEST


def test_more_than_twelve_is_told_and_a_new_one_waits(section: DomainsSection, desk: Desk) -> None:
    for row in section.in_order():
        if not row.on_wheel.isChecked():
            click(row.on_wheel)
    assert sum(domain.active for domain in domains_of(desk)) == MOST
    type_in(section.name, "Natuur")
    press(section.name, RETURN)
    row = section.in_order()[-1]
    assert row.name.text() == "Natuur"
    assert not row.on_wheel.isChecked()
    click(row.on_wheel)
    assert row.error.text() == TooManyDomains(most=MOST).sentence(Language.DUTCH)
    assert not row.on_wheel.isChecked()


# Adding and removing


def test_one_is_added_in_the_language_of_the_moment_and_its_fields_unfold(
    section: DomainsSection, desk: Desk
) -> None:
    assert not section.add_button.isEnabled()
    type_in(section.name, "Natuur")
    click(section.add_button)
    last = domains_of(desk)[-1]
    assert last.name == Texts("Natuur", "", "")
    assert last.active
    row = section.in_order()[-1]
    assert row.fields
    assert row.fields.isVisible()
    assert row.fields.texts.lines["name_nl"].hasFocus()
    assert section.name.text() == ""


def test_one_that_was_never_used_is_removed_and_undo_brings_it_back(
    section: DomainsSection, desk: Desk, notebook: Notebook
) -> None:
    type_in(section.name, "Natuur")
    press(section.name, RETURN)
    row = section.in_order()[-1]
    assert row.fields
    click(row.fields.remove_button)
    assert "Natuur" not in names(section)
    notebook.history.undo()
    assert "Natuur" in names(section)
    assert domains_of(desk)[-1].name.nl == "Natuur"


def test_one_that_is_used_has_no_button_to_remove_it_and_says_what_overviews_keep(
    section: DomainsSection, desk: Desk
) -> None:
    youth = AddYouth(name="Yara")
    desk.do(youth)
    desk.do(StartOverview(youth=youth.id))
    section.read()
    row = unfolded(section)
    assert row.fields
    assert not row.fields.remove_button.isVisible()
    assert row.fields.kept.isVisible()
    waiting = unfolded(section, 11)
    desk.do(MakePlan(youth=youth.id, wish="kind", domain=waiting.saving.domain.id))
    assert waiting.fields
    click(waiting.fields.remove_button)
    assert waiting.error.text() == DomainInUse().sentence(Language.DUTCH)


def test_all_of_it_can_be_undone(section: DomainsSection, desk: Desk, notebook: Notebook) -> None:
    def looks() -> list[tuple[object, ...]]:
        return [
            (one.id, one.name, one.plain, one.icon, one.colour, one.picture, one.active)
            for one in domains_of(desk)
        ]

    before = looks()
    row = unfolded(section)
    assert row.fields
    replace(row.fields.texts.lines["name_nl"], "Thuis")
    replace(row.fields.texts.lines["plain_fr"], "Chez qui ?")
    click(row.fields.icons.buttons["star"])
    click(row.fields.colours.buttons["#AA0000"])
    click(row.on_wheel)
    click(row.fields.down_button)
    type_in(section.name, "Natuur")
    press(section.name, RETURN)
    after = looks()
    assert notebook.history.count() == 7
    while notebook.history.canUndo():
        notebook.history.undo()
    assert looks() == before
    assert row.name.text() == "Wonen"
    assert row.fields.texts.lines["name_nl"].text() == "Wonen"
    while notebook.history.canRedo():
        notebook.history.redo()
    assert looks() == after
