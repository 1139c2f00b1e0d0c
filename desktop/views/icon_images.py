"""Icons painted once and kept as images, for drawings that hold many of them."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.views.icon_painting import paint_icon

if TYPE_CHECKING:
    from desktop.drawings.shapes import Point


def paint_kept_icon(painter: QPainter, name: str, at: "Point", size: float, colour: str) -> None:
    """Paint an icon as `paint_icon` does, on whole dots of the screen."""
    ratio = painter.deviceTransform().m11()
    image = _image(name, max(1, round(size * ratio)), colour)
    x, y = (round(part * ratio) / ratio for part in at)
    painter.drawImage(QRectF(x, y, image.width() / ratio, image.height() / ratio), image)


@lru_cache(maxsize=256)
def _image(name: str, across: int, colour: str) -> QImage:
    image = QImage(across, across, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, (0.0, 0.0), across, colour)
    painter.end()
    return image
