"""What a youth waits for at the wheel, full and on a large screen, beside the least that Qt needs for it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations, cycle

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.drawings.wheel_look import WheelLook
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.widget import WheelWidget
from tests.drawings.readings import an_id, an_overview
from tests.drawings.wheels import FULL, filled, linked

SIZE = (1920, 1080)
PAIRS = list(combinations(range(12), 2))[::3][:20]


def overfull(shift: int = 0) -> OverviewReading:
    """Twelve domains, thirty-six lines, twenty links."""
    domains = [(name, icon, 1 + (n + shift) % 5, before) for n, (name, icon, _, before) in enumerate(FULL)]
    reading = linked(filled(an_overview(domains)), PAIRS, "geen waarborg, geen kamer")
    return replace(reading, id=an_id("overview", shift), on=date(2026, 2 + shift, 3))


@pytest.fixture
def canvas(qapp: QApplication) -> QImage:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image


@pytest.fixture
def widget(theme: Theme, canvas: QImage) -> Iterator[WheelWidget]:
    made = WheelWidget(theme, Language.DUTCH)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.resize(*SIZE)
    made.set_look(WheelLook(lines=True))
    reading = overfull()
    made.show_reading(reading)
    made.select(reading.domains[0].id)
    made.show()
    made.render(canvas)
    yield made
    made.close()
    made.deleteLater()


def _floor(canvas: QImage, pies: int) -> None:
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(pies):
        painter.drawPie(510, 90, 900, 900, number * 96, 90)
    painter.end()


@pytest.mark.benchmark(group="a wheel repainted at 1920 by 1080 under a finger")
def test_floor_a_picture_and_three_bare_pies(benchmark: BenchmarkFixture, canvas: QImage) -> None:
    picture = QPixmap(*SIZE)
    picture.fill(QColor("#F6F4F0"))

    def draw() -> None:
        painter = QPainter(canvas)
        painter.drawPixmap(QRectF(0, 0, *SIZE), picture, QRectF(0, 0, *SIZE))
        painter.end()
        _floor(canvas, 3)

    benchmark(draw)


@pytest.mark.benchmark(group="a wheel repainted at 1920 by 1080 under a finger")
def test_a_score_dragged(benchmark: BenchmarkFixture, widget: WheelWidget, canvas: QImage) -> None:
    assert widget.wheel is not None
    rings = widget.wheel.rings
    angle = rings.middle(3)
    steps = cycle(rings.point(angle, rings.radius_of(value) - 5) for value in (1, 2, 3, 4, 5, 4, 3, 2))

    def at() -> QPoint:
        x, y = next(steps)
        return QPoint(round(x), round(y))

    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=at())

    def drag() -> None:
        QTest.mouseMove(widget, at())
        widget.render(canvas)

    benchmark(drag)
    assert widget.trial is not None


@pytest.mark.benchmark(group="a wheel repainted at 1920 by 1080 under a finger")
def test_a_link_pulled(benchmark: BenchmarkFixture, widget: WheelWidget, canvas: QImage) -> None:
    wheel = widget.wheel
    assert wheel is not None
    x, y = wheel.handle_of(widget.domains[3].id)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    centre, steps = (
        QPoint(round(wheel.rings.centre[0]), round(wheel.rings.centre[1])),
        cycle(range(-150, 150, 7)),
    )

    def pull() -> None:
        QTest.mouseMove(widget, centre + QPoint(next(steps), 20))
        widget.render(canvas)

    benchmark(pull)


@pytest.mark.benchmark(group="from one moment to another at 1920 by 1080")
def test_floor_sixty_bare_pies(benchmark: BenchmarkFixture, canvas: QImage) -> None:
    def draw() -> None:
        canvas.fill(0xFFF6F4F0)
        _floor(canvas, 60)

    benchmark(draw)


@pytest.mark.benchmark(group="from one moment to another at 1920 by 1080")
def test_another_moment_shown(benchmark: BenchmarkFixture, widget: WheelWidget, canvas: QImage) -> None:
    readings = cycle([overfull(1), overfull(2)])

    def turn() -> None:
        widget.show_reading(next(readings))
        widget.render(canvas)

    benchmark(turn)


@pytest.mark.benchmark(group="from one moment to another at 1920 by 1080")
def test_a_frame_on_the_way_there(benchmark: BenchmarkFixture, widget: WheelWidget, canvas: QImage) -> None:
    readings = cycle([overfull(1), overfull(2)])

    def begin() -> None:
        widget.show_reading(next(readings))
        widget.render(canvas)

    benchmark.pedantic(lambda: widget.render(canvas), setup=begin, rounds=20)
