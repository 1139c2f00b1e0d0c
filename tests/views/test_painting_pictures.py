"""The team's own pictures on screen: where they belong, and nothing where there is none."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.drawings.shapes import Drawing, Picture
from desktop.views.painting import ScreenMeasure, paint
from tests.drawings.pictures import NONE_AT_ALL, a_png

GROUND = "#102030"


def painted(data: str, ratio: float = 1.0) -> QImage:
    image = QImage(round(60 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    paint(painter, Drawing(60, 60, (Picture(data, (10, 20), 30),)), ScreenMeasure("Inter"))
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("shape", [(16, 16), (40, 16), (16, 40)])
def test_a_picture_fills_its_square_and_has_round_corners(
    qapp: QApplication, ratio: float, shape: tuple[int, int]
) -> None:
    image = painted(a_png(*shape), ratio)

    def at(x: float, y: float) -> str:
        return image.pixelColor(int(x * ratio), int(y * ratio)).name()

    assert at(25, 35) == at(12, 35) == at(25, 48) == "#c81e28"
    assert at(8, 35) == at(42, 35) == at(25, 18) == at(25, 52) == GROUND
    assert at(10.4, 20.4) == GROUND


@pytest.mark.parametrize("data", NONE_AT_ALL)
def test_what_is_no_picture_is_left_out(qapp: QApplication, data: str) -> None:
    image = painted(data)
    assert {image.pixelColor(x, y).name() for x in range(0, 60, 5) for y in range(0, 60, 5)} == {GROUND}
