"""Icons onto a QPainter; apart from the other shapes, which the first window does not wait for."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.drawings.icons import BOX, STROKE, icon, known

if TYPE_CHECKING:
    from desktop.drawings.shapes import Point


def paint_icon(painter: QPainter, name: str, at: "Point", size: float, colour: str) -> None:
    """Paint an icon `size` units square with its upper left corner at `at`; a ring for one not known."""
    painter.save()
    painter.translate(*at)
    painter.scale(size / BOX, size / BOX)
    painter.setPen(_pen(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in icon(known(name)):
        painter.drawPath(curve(outline.start, outline.pieces, outline.closed))
    painter.restore()


def curve(start: "Point", pieces: "Sequence[tuple[Point, Point, Point]]", closed: bool) -> QPainterPath:
    """Give the path of a start and cubic pieces that follow each other."""
    path = QPainterPath(QPointF(*start))
    for first, second, end in pieces:
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    if closed:
        path.closeSubpath()
    return path


@lru_cache(maxsize=64)
def _pen(colour: str) -> QPen:
    pen = QPen(QColor(colour), STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
