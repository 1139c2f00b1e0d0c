"""What a screen reader is told of the wheel, asked of Qt as a screen reader would."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from desktop.models.languages import Language
from desktop.models.readings import FilledBy, OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.widget import WheelWidget
from tests.drawings.readings import an_id, an_overview
from tests.drawings.wheels import a_line, linked, with_domain

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value


@pytest.fixture
def reading() -> OverviewReading:
    full = with_domain(
        an_overview(),
        0,
        first=True,
        own_people=True,
        by=FilledBy.YOUTH,
        lines=(a_line(1, "slaapt bij tante"), a_line(2, "wil een kamer")),
    )
    return linked(full, [(0, 1), (2, 5)], "geen waarborg")


@pytest.fixture
def widget(qtbot: QtBot, theme: Theme, reading: OverviewReading) -> WheelWidget:
    made = WheelWidget(theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(860, 620)
    made.show_reading(reading)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def asked(widget: WheelWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def part(widget: WheelWidget, number: int) -> QAccessibleInterface:
    found = asked(widget).child(number)
    assert found is not None
    return found


def test_every_domain_and_every_link_is_there_with_its_name(
    widget: WheelWidget, reading: OverviewReading
) -> None:
    whole = asked(widget)
    assert "Yara" in whole.text(NAME)
    assert whole.childCount() == 11
    names = [part(widget, number).text(NAME) for number in range(11)]
    assert names[:9] == [domain.name.nl for domain in reading.domains]
    assert "Wonen" in names[9]
    assert "Geld" in names[9]
    assert part(widget, 9).text(VALUE) == "geen waarborg"
    assert whole.child(11) is None
    assert [whole.indexOfChild(part(widget, number)) for number in range(11)] == list(range(11))
    assert all(part(widget, number).parent() is whole for number in range(11))


def test_a_domain_tells_all_that_is_drawn_of_it(widget: WheelWidget) -> None:
    told = part(widget, 0).text(VALUE)
    for word in ("3", "before", "2", "this first", "own people", "young person", "geen waarborg"):
        assert word in told
    assert part(widget, 8).text(VALUE).startswith("not yet talked about")
    assert "0" not in part(widget, 8).text(VALUE)


def test_what_was_taken_over_is_told_as_such(widget: WheelWidget, reading: OverviewReading) -> None:
    widget.show_reading(with_domain(reading, 2, as_before=True))
    assert "as last time" in part(widget, 2).text(VALUE)


def test_parts_lie_where_they_are_drawn(widget: WheelWidget, reading: OverviewReading) -> None:
    assert widget.wheel is not None
    for number, domain in enumerate(reading.domains):
        x, y = widget.wheel.centre_of(domain.id)
        at = widget.mapToGlobal(QPoint(round(x), round(y)))
        assert part(widget, number).rect().contains(at)
        assert asked(widget).childAt(at.x(), at.y()) is part(widget, number)
    middle = widget.wheel.middle_of(reading.links[1].id)
    assert middle is not None
    at = widget.mapToGlobal(QPoint(round(middle[0]), round(middle[1])))
    assert part(widget, 10).rect().contains(at)
    assert asked(widget).childAt(-5000, -5000) is None


def test_the_focus_is_on_what_is_chosen(widget: WheelWidget, reading: OverviewReading) -> None:
    widget.select(reading.domains[3].id)
    assert asked(widget).focusChild() is part(widget, 3)
    state = part(widget, 3).state()
    assert (bool(state.selected), bool(state.focusable), bool(state.focused)) == (True, True, True)
    assert not part(widget, 4).state().selected
    widget.select_link(reading.links[0].id)
    assert asked(widget).focusChild() is part(widget, 9)
    widget.clearFocus()
    assert asked(widget).focusChild() is None


def test_what_is_gone_is_told_no_more(widget: WheelWidget, reading: OverviewReading) -> None:
    kept = part(widget, 0)
    part(widget, 10)
    widget.show_reading(replace(reading, links=(), domains=reading.domains[:5]))
    assert asked(widget).childCount() == 5
    assert part(widget, 0) is kept
    widget.show_reading(None)
    assert asked(widget).childCount() == 0


def test_wheels_come_and_go(qtbot: QtBot, theme: Theme, reading: OverviewReading) -> None:
    for number in range(3):
        made = WheelWidget(theme, Language.FRENCH)
        made.show_reading(replace(reading, id=an_id("overview", number)))
        assert part(made, 0).text(NAME) == "Wonen"
        assert part(made, 10).isValid()
        gone: list[bool] = []
        made.destroyed.connect(lambda: gone.append(True))  # noqa: B023 - waited for in this round
        made.deleteLater()
        qtbot.waitUntil(lambda: bool(gone))  # noqa: B023


def test_read_only_is_told(widget: WheelWidget) -> None:
    assert not part(widget, 0).state().readOnly
    widget.set_read_only(True)
    assert part(widget, 0).state().readOnly


def test_keys_are_heard_where_a_screen_reader_stands(widget: WheelWidget, reading: OverviewReading) -> None:
    QAccessible.setActive(True)
    try:
        widget.select(reading.domains[0].id)
        widget.select_link(reading.links[0].id)
        widget.select_link(None)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    finally:
        QAccessible.setActive(False)
    assert asked(widget).focusChild() is part(widget, 0)
