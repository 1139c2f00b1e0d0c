"""The wheel under mouse, finger and keys: what is pressed means one thing only."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.drawings.wheel_look import WheelLook
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading, Wording
from desktop.views import motion
from desktop.views.theme import Theme
from desktop.views.wheel.widget import WheelWidget
from tests.drawings.readings import an_id, an_overview
from tests.drawings.wheels import FULL, filled, linked, with_domain
from tests.views.hands import click, hold, let_go, move, press

PAIRS = ((0, 4), (0, 4), (2, 6))


class Heard:
    """All that the wheel said, in order."""

    def __init__(self, widget: WheelWidget) -> None:
        self.said: list[tuple[object, ...]] = []
        widget.chosen.connect(lambda view: self.said.append(("chosen", view)))
        widget.scored.connect(lambda view, value: self.said.append(("scored", view, value)))
        widget.linked.connect(lambda one, other: self.said.append(("linked", one, other)))
        widget.link_chosen.connect(lambda link: self.said.append(("link", link)))


@pytest.fixture
def reading() -> OverviewReading:
    return linked(an_overview(), PAIRS, "geen waarborg, geen kamer")


@pytest.fixture
def widget(qtbot: QtBot, theme: Theme, reading: OverviewReading) -> WheelWidget:
    made = WheelWidget(theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(860, 620)
    made.show_reading(reading)
    made.select(reading.domains[1].id)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def heard(widget: WheelWidget) -> Heard:
    return Heard(widget)


def row(number: int) -> UUID:
    return an_id("row", number)


def handle(widget: WheelWidget, number: int) -> QPointF:
    assert widget.wheel is not None
    return QPointF(*widget.wheel.handle_of(row(number)))


def ring(widget: WheelWidget, number: int, value: int) -> QPointF:
    assert widget.wheel is not None
    rings = widget.wheel.rings
    return QPointF(*rings.point(rings.middle(number), rings.radius_of(value) - 4))


def hub(widget: WheelWidget) -> QPointF:
    assert widget.wheel is not None
    return QPointF(*widget.wheel.rings.centre)


def curve(widget: WheelWidget, link: UUID) -> QPointF:
    assert widget.wheel is not None
    middle = widget.wheel.middle_of(link)
    assert middle is not None
    return QPointF(*middle)


# Links with the mouse


@pytest.mark.parametrize("to", [3, 8])
@pytest.mark.parametrize("where", ["handle", "ring", "label"])
def test_a_link_is_pulled_from_a_handle_to_another_domain(
    widget: WheelWidget, heard: Heard, to: int, where: str
) -> None:
    assert widget.wheel is not None
    box = widget.wheel.boxes[to]
    ends = {
        "handle": handle(widget, to),
        "ring": ring(widget, to, 3),
        "label": QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2),
    }
    hold(widget, handle(widget, 0))
    move(widget, hub(widget))
    move(widget, ends[where])
    assert heard.said == []
    let_go(widget, ends[where])
    assert heard.said == [("linked", row(0), row(to))]
    assert widget.trial is None


def test_a_link_let_go_nowhere_is_none(widget: WheelWidget, heard: Heard) -> None:
    for place in (hub(widget), QPointF(2, 300), handle(widget, 0)):
        hold(widget, handle(widget, 0))
        move(widget, hub(widget))
        move(widget, place)
        let_go(widget, place)
    assert heard.said == []


def test_escape_leaves_a_link_that_is_being_pulled(widget: WheelWidget, heard: Heard) -> None:
    hold(widget, handle(widget, 0))
    move(widget, handle(widget, 5))
    press(widget, Qt.Key.Key_Escape)
    let_go(widget, handle(widget, 5))
    assert heard.said == []


def test_a_handle_only_pressed_chooses_its_domain(widget: WheelWidget, heard: Heard) -> None:
    click(widget, handle(widget, 5))
    assert heard.said == [("chosen", row(5))]


def test_rings_score_and_never_link(widget: WheelWidget, heard: Heard) -> None:
    hold(widget, ring(widget, 3, 1))
    move(widget, handle(widget, 7))
    let_go(widget, ring(widget, 7, 5))
    assert heard.said == [("chosen", row(3)), ("scored", row(3), 5)]


def test_a_finger_pulls_a_link_and_scores(widget: WheelWidget, heard: Heard) -> None:
    widget.set_look(WheelLook(large=True))
    device = QTest.createTouchDevice()

    def touch(*places: QPointF) -> None:
        first, *others = (place.toPoint() for place in places)
        QTest.touchEvent(widget, device).press(0, first, widget)
        for place in others:
            QTest.touchEvent(widget, device).move(0, place, widget)
        QTest.touchEvent(widget, device).release(0, (others or [first])[-1], widget)

    touch(handle(widget, 2), hub(widget), handle(widget, 7))
    touch(ring(widget, 4, 2))
    assert heard.said == [("linked", row(2), row(7)), ("chosen", row(4)), ("scored", row(4), 2)]


# Links with the keys


def test_l_and_arrows_and_enter_make_a_link(widget: WheelWidget, heard: Heard) -> None:
    press(widget, Qt.Key.Key_L)
    assert "Werk" in widget.accessibleDescription()
    press(widget, Qt.Key.Key_Right)
    press(widget, Qt.Key.Key_4)
    press(widget, Qt.Key.Key_Return)
    assert heard.said == [("linked", row(1), row(3))]


def test_the_arrows_pass_over_the_domain_a_link_comes_from(widget: WheelWidget, heard: Heard) -> None:
    press(widget, Qt.Key.Key_L)
    press(widget, Qt.Key.Key_Left)
    press(widget, Qt.Key.Key_Enter)
    assert heard.said == [("linked", row(1), row(0))]


def test_escape_leaves_a_link_begun_with_the_keys(widget: WheelWidget, heard: Heard) -> None:
    press(widget, Qt.Key.Key_L)
    press(widget, Qt.Key.Key_Escape)
    press(widget, Qt.Key.Key_Return)
    assert heard.said == []
    press(widget, Qt.Key.Key_Right)
    assert heard.said == [("chosen", row(2))]


# A link that is there


def test_a_click_on_a_curve_chooses_its_links_one_after_the_other(
    widget: WheelWidget, heard: Heard, reading: OverviewReading
) -> None:
    first, second, third = (link.id for link in reading.links)
    for _ in range(3):
        click(widget, curve(widget, first))
    click(widget, curve(widget, third))
    assert heard.said == [("link", first), ("link", second), ("link", first), ("link", third)]


def test_a_click_elsewhere_lets_go_of_a_link(
    widget: WheelWidget, heard: Heard, reading: OverviewReading
) -> None:
    link = reading.links[2].id
    widget.select_link(link)
    press(widget, Qt.Key.Key_Escape)
    widget.select_link(link)
    press(widget, Qt.Key.Key_Right)
    assert heard.said == [("link", None), ("link", None), ("chosen", row(2))]


def test_delete_is_left_to_the_page_while_a_link_is_chosen(
    widget: WheelWidget, heard: Heard, reading: OverviewReading
) -> None:
    widget.select_link(reading.links[0].id)
    press(widget, Qt.Key.Key_Delete)
    press(widget, Qt.Key.Key_Backspace)
    assert heard.said == []
    widget.select_link(None)
    press(widget, Qt.Key.Key_Delete)
    assert heard.said == [("scored", row(1), None)]


def test_space_goes_along_the_links_of_a_domain(
    widget: WheelWidget, heard: Heard, reading: OverviewReading
) -> None:
    press(widget, Qt.Key.Key_Space)
    assert heard.said == []
    press(widget, Qt.Key.Key_Home)
    for _ in range(3):
        press(widget, Qt.Key.Key_Space)
    links = [said for said in heard.said if said[0] == "link"]
    assert links == [("link", reading.links[0].id), ("link", reading.links[1].id), ("link", None)]


def test_a_link_that_is_gone_is_not_chosen_any_more(widget: WheelWidget, reading: OverviewReading) -> None:
    widget.select_link(reading.links[2].id)
    widget.show_reading(replace(reading, links=reading.links[:2]))
    assert widget.link is None
    assert "Geld" in widget.accessibleDescription()


def test_a_link_that_is_made_shows_at_once(widget: WheelWidget, reading: OverviewReading) -> None:
    bare = replace(reading, links=())
    widget.show_reading(bare)
    without = widget.grab().toImage()
    widget.show_reading(reading)
    assert widget.grab().toImage() != without


# Looking only


def test_read_only_chooses_and_changes_nothing(
    widget: WheelWidget, heard: Heard, reading: OverviewReading
) -> None:
    widget.set_read_only(True)
    click(widget, ring(widget, 3, 4))
    hold(widget, handle(widget, 0))
    move(widget, handle(widget, 5))
    let_go(widget, handle(widget, 5))
    for key in (Qt.Key.Key_5, Qt.Key.Key_L, Qt.Key.Key_Up, Qt.Key.Key_Delete):
        press(widget, key)
    click(widget, curve(widget, reading.links[2].id))
    assert heard.said == [("chosen", row(3)), ("link", reading.links[2].id)]


def test_a_score_taken_over_is_confirmed_by_giving_it_again(widget: WheelWidget, heard: Heard) -> None:
    assert widget.reading is not None
    taken = with_domain(widget.reading, 1, score=2, previous_score=2, as_before=True)
    widget.show_reading(taken)
    press(widget, Qt.Key.Key_2)
    assert heard.said == [("scored", row(1), 2)]
    widget.show_reading(with_domain(taken, 1, as_before=False))
    press(widget, Qt.Key.Key_2)
    assert heard.said == [("scored", row(1), 2)]


# What the pointer says


def test_the_pointer_shows_what_a_press_would_do(widget: WheelWidget, reading: OverviewReading) -> None:
    shapes = []
    for place in (hub(widget), handle(widget, 3), ring(widget, 3, 2), curve(widget, reading.links[2].id)):
        move(widget, place + QPointF(0, 30) if place == hub(widget) else place)
        shapes.append(widget.cursor().shape())
    assert shapes[1:] == [
        Qt.CursorShape.OpenHandCursor,
        Qt.CursorShape.PointingHandCursor,
        Qt.CursorShape.PointingHandCursor,
    ]
    hold(widget, handle(widget, 3))
    assert widget.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    let_go(widget, handle(widget, 3))


def test_signs_are_explained_to_a_pointer_that_rests(widget: WheelWidget) -> None:
    assert widget.reading is not None
    widget.show_reading(filled(widget.reading, 2))
    at = ring(widget, 0, 2).toPoint()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    assert "this first" in QToolTip.text()
    assert "Wonen" in QToolTip.text()
    QToolTip.hideText()


# What is painted


def paintings() -> dict[str, Callable[[WheelWidget], None]]:
    return {
        "a score": lambda widget: widget.show_reading(with_domain(an_overview(), 4, score=1)),
        "a link chosen": lambda widget: widget.select_link(an_id("link", 2)),
        "another domain": lambda widget: widget.select(row(7)),
    }


@pytest.mark.parametrize("what", sorted(paintings()))
@pytest.mark.parametrize("wording", list(Wording))
def test_what_is_painted_over_looks_as_if_painted_whole(
    qtbot: QtBot, theme: Theme, widget: WheelWidget, reading: OverviewReading, what: str, wording: Wording
) -> None:
    widget.set_wording(wording)
    widget.grab()
    paintings()[what](widget)
    layered = widget.grab().toImage()
    again = WheelWidget(theme, Language.DUTCH)
    qtbot.addWidget(again)
    again.resize(widget.size())
    again.set_wording(wording)
    again.show_reading(widget.reading)
    again.select(widget.selected)
    again.select_link(widget.link)
    whole = again.grab().toImage()
    differing = 0
    for x in range(0, whole.width(), 3):
        for y in range(0, whole.height(), 3):
            one, other = layered.pixelColor(x, y), whole.pixelColor(x, y)
            far = (
                abs(one.red() - other.red())
                + abs(one.green() - other.green())
                + abs(one.blue() - other.blue())
            )
            differing += far > 90
    # The focus frame of the first, and soft edges that were painted twice.
    assert differing <= 12


def other_moment(scores: int = 1) -> OverviewReading:
    domains = [(name, icon, scores, 3) for name, icon, _, _ in FULL[:9]]
    return replace(an_overview(domains, on=date(2027, 2, 1)), id=an_id("overview", 2))


def test_it_glides_from_moment_to_moment_and_arrives(qtbot: QtBot, widget: WheelWidget) -> None:
    widget.show_reading(other_moment())
    assert widget.gliding
    qtbot.waitUntil(lambda: not widget.gliding)
    glided = widget.grab().toImage()
    widget.set_language(Language.DUTCH)
    assert glided == widget.grab().toImage()


def test_it_does_not_glide_with_reduced_motion(widget: WheelWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "reduced", lambda: True)
    widget.show_reading(other_moment())
    assert not widget.gliding


def test_it_does_not_glide_to_another_youth_nor_to_other_domains(widget: WheelWidget) -> None:
    widget.show_reading(replace(other_moment(), youth_id=an_id("youth", 2)))
    assert not widget.gliding
    domains = [replace(d, domain_id=an_id("x", n)) for n, d in enumerate(other_moment().domains)]
    widget.show_reading(replace(other_moment(), id=an_id("overview", 3), domains=tuple(domains)))
    assert not widget.gliding


def test_scoring_while_it_glides_arrives_at_once(widget: WheelWidget, heard: Heard) -> None:
    widget.show_reading(other_moment())
    click(widget, ring(widget, 3, 4))
    assert not widget.gliding
    assert heard.said[-1] == ("scored", row(3), 4)


@pytest.mark.parametrize("size", [(380, 340), (683, 384), (1366, 700)])
@pytest.mark.parametrize(
    "look", [WheelLook(), WheelLook(large=True), WheelLook(grey=True), WheelLook(lines=True)]
)
def test_every_look_is_painted_at_every_size(
    widget: WheelWidget, size: tuple[int, int], look: WheelLook
) -> None:
    assert widget.reading is not None
    widget.show_reading(filled(widget.reading))
    widget.resize(*size)
    widget.set_look(look)
    image = widget.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert len(colours) > 5


def test_nothing_to_show_is_an_empty_ground(widget: WheelWidget, heard: Heard) -> None:
    widget.show_reading(None)
    image = widget.grab().toImage()
    assert image.pixel(100, 100) == image.pixel(400, 300)
    click(widget, QPoint(400, 200))
    press(widget, Qt.Key.Key_L)
    assert heard.said == []
