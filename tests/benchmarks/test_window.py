"""What a worker waits for in the window, beside the least that Qt itself needs for it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.drawings.tokens import LIGHT
from desktop.drawings.wheel import Wheel
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouths
from desktop.views.background import Background
from desktop.views.dossier.page import DossierPage
from desktop.views.notebook import Notebook
from desktop.views.painting import paint
from desktop.views.theme import Theme
from desktop.views.wheel.widget import WheelWidget
from desktop.views.youths.page import YouthsPage

ROOT = Path(__file__).parents[2]
SIZE = (1158, 768)

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv[:1])
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, application.quit)
window = Window()
window.show()
application.exec()
"""

OURS = """
import sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from desktop.app import LazyKeeper, assemble
from desktop.views.preferences import Preferences
application = QApplication(sys.argv[:1])
settings = QSettings(sys.argv[1], QSettings.Format.IniFormat)
program = assemble(application, Preferences(settings), LazyKeeper(), ThreadPoolExecutor(1))
program.window.painted.disconnect()
program.window.painted.connect(application.quit)
program.window.begin(None)
program.window.show()
application.exec()
"""


def _process(code: str, settings: Path) -> Callable[[], None]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    # A worker's second start finds the modules compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run() -> None:
        subprocess.run([sys.executable, "-c", code, str(settings)], check=True, env=environment, cwd=ROOT)

    run()
    return run


@pytest.mark.benchmark(group="process start to first window", min_rounds=7)
def test_floor_a_bare_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    benchmark(_process(BARE, tmp_path / "preferences.ini"))


@pytest.mark.benchmark(group="process start to first window", min_rounds=7)
def test_our_first_window(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    benchmark(_process(OURS, tmp_path / "preferences.ini"))


@pytest.fixture
def notebook(large: Desk, background: Background) -> Notebook:
    return Notebook(large, background)


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Callable[[QWidget], None]]:
    """Show a widget at the size of a page and have it painted."""
    held: list[QWidget] = []

    def show(widget: QWidget) -> None:
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        widget.resize(*SIZE)
        widget.show()
        widget.grab()
        held.append(widget)

    yield show
    for widget in held:
        widget.close()
        widget.deleteLater()


@pytest.mark.benchmark(group="a list of 500 youths on screen")
def test_floor_a_bare_list(
    benchmark: BenchmarkFixture, large: Desk, shown: Callable[[QWidget], None]
) -> None:
    def list_them() -> None:
        view = QListView()
        view.setModel(QStringListModel([line.name for line in large.ask(ReadYouths())], view))
        shown(view)

    benchmark(list_them)


@pytest.mark.benchmark(group="a list of 500 youths on screen")
def test_the_list_of_youths(
    benchmark: BenchmarkFixture, notebook: Notebook, theme: Theme, shown: Callable[[QWidget], None]
) -> None:
    benchmark(lambda: shown(YouthsPage(notebook, theme, Language.DUTCH)))


@pytest.mark.benchmark(group="a dossier opened")
def test_floor_the_readings_alone(benchmark: BenchmarkFixture, large: Desk) -> None:
    youth = large.ask(ReadYouths())[0].id
    benchmark(lambda: large.ask(ReadOverview(youth=youth)))


@pytest.mark.benchmark(group="a dossier opened")
def test_a_dossier_opened(
    benchmark: BenchmarkFixture,
    large: Desk,
    notebook: Notebook,
    theme: Theme,
    shown: Callable[[QWidget], None],
) -> None:
    one, other = (line.id for line in large.ask(ReadYouths())[:2])
    page = DossierPage(notebook, theme, Language.DUTCH)
    page.open(one)
    shown(page)
    turns: list[UUID] = [other, one]

    def turn() -> None:
        turns.reverse()
        page.open(turns[0])
        page.grab()

    benchmark(turn)


@pytest.fixture
def canvas(qapp: QApplication) -> QImage:
    image = QImage(900, 640, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    return image


@pytest.mark.benchmark(group="the wheel painted")
def test_floor_forty_five_bare_pies(benchmark: BenchmarkFixture, canvas: QImage) -> None:
    def pies() -> None:
        painter = QPainter(canvas)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(45):
            painter.drawPie(100, 40, 560, 560, number * 128, 120)
        painter.end()

    benchmark(pies)


@pytest.mark.benchmark(group="the wheel painted")
def test_the_wheel_painted(benchmark: BenchmarkFixture, large: Desk, theme: Theme, canvas: QImage) -> None:
    reading = large.ask(ReadOverview(youth=large.ask(ReadYouths())[0].id))
    assert reading
    drawing = Wheel(reading, 900, 640, Words(Language.DUTCH), LIGHT, theme.measure).drawing()

    def draw() -> None:
        painter = QPainter(canvas)
        paint(painter, drawing, theme.measure)
        painter.end()

    benchmark(draw)


@pytest.mark.benchmark(group="the wheel painted")
def test_the_wheel_on_screen_while_dragging(
    benchmark: BenchmarkFixture, large: Desk, theme: Theme, canvas: QImage
) -> None:
    reading = large.ask(ReadOverview(youth=large.ask(ReadYouths())[0].id))
    assert reading
    widget = WheelWidget(theme, Language.DUTCH)
    widget.resize(900, 640)
    widget.show_reading(reading)
    widget.select(reading.domains[0].id)
    centre = QPoint(450, 320)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(500, 180))
    steps = cycle(range(60, 240, 9))

    def drag() -> None:
        QTest.mouseMove(widget, centre + QPoint(40, -next(steps)))
        widget.render(canvas)

    widget.render(canvas)
    benchmark(drag)
