"""The screen's painter: shapes onto a QPainter, and the width of text as Qt measures it."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.drawings.shapes import (
    Anchor,
    Arc,
    Curve,
    Dash,
    Dot,
    Drawing,
    Icon,
    Label,
    Line,
    Picture,
    Point,
    Polygon,
    Sector,
    Shape,
    Stroke,
)
from desktop.views.icon_images import paint_kept_icon
from desktop.views.icon_painting import curve, paint_icon
from desktop.views.measuring import ScreenMeasure
from desktop.views.picture_painting import paint_picture

__all__ = ["ScreenMeasure", "paint", "paint_icon"]


def paint(painter: QPainter, drawing: Drawing, measure: ScreenMeasure) -> None:
    """Paint a drawing with its upper left corner at the painter's origin; one point is one unit."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for shape in drawing.shapes:
        _paint(painter, shape, measure)


def _paint(painter: QPainter, shape: Shape, measure: ScreenMeasure) -> None:
    match shape:
        case Line():
            painter.setPen(_pen(shape.stroke))
            painter.drawLine(QPointF(*shape.start), QPointF(*shape.end))
        case Sector():
            _paint_sector(painter, shape)
        case Arc():
            painter.setPen(_pen(shape.stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            path = QPainterPath()
            box = _square(shape.centre, shape.radius)
            path.arcMoveTo(box, 90 - shape.start)
            path.arcTo(box, 90 - shape.start, -shape.span)
            painter.drawPath(path)
        case Curve():
            painter.setPen(_pen(shape.stroke))
            painter.setBrush(_brush(shape.fill))
            painter.drawPath(curve(shape.start, shape.pieces, shape.closed))
        case Polygon():
            _paint_polygon(painter, shape)
        case Dot():
            painter.setPen(_pen(shape.stroke))
            painter.setBrush(_brush(shape.fill))
            painter.drawEllipse(QPointF(*shape.centre), shape.radius, shape.radius)
        case Label():
            _paint_label(painter, shape, measure)
        case Icon():
            paint_kept_icon(painter, shape.name, shape.at, shape.size, shape.colour)
        case Picture():
            paint_picture(painter, shape)


def _paint_label(painter: QPainter, label: Label, measure: ScreenMeasure) -> None:
    painter.setFont(measure.font(label.size, label.bold))
    painter.setPen(QColor(label.colour))
    x, y = label.at
    if label.anchor is not Anchor.START:
        width = measure(label.text, label.size, label.bold)
        x -= width if label.anchor is Anchor.END else width / 2
    painter.drawText(QPointF(x, y), label.text)


def _paint_sector(painter: QPainter, sector: Sector) -> None:
    path = _ring_piece(sector.centre, sector.inner, sector.outer, sector.start, sector.span)
    painter.setPen(_pen(sector.stroke))
    painter.setBrush(_brush(sector.fill))
    painter.drawPath(path)
    if sector.hatch:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(sector.hatch), Qt.BrushStyle.BDiagPattern))
        painter.drawPath(path)


@lru_cache(maxsize=256)
def _ring_piece(centre: Point, inner: float, outer: float, start: float, span: float) -> QPainterPath:
    path = QPainterPath()
    around = _square(centre, outer)
    path.arcMoveTo(around, 90 - start)
    path.arcTo(around, 90 - start, -span)
    if inner > 0:
        path.arcTo(_square(centre, inner), 90 - start - span, span)
    else:
        path.lineTo(QPointF(*centre))
    path.closeSubpath()
    return path


def _paint_polygon(painter: QPainter, polygon: Polygon) -> None:
    painter.setPen(_pen(polygon.stroke))
    painter.setBrush(_brush(polygon.fill))
    if polygon.radius <= 0:
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in polygon.points]))
        return
    path = QPainterPath()
    points = polygon.points
    for place, corner in enumerate(points):
        before, after = points[place - 1], points[(place + 1) % len(points)]
        start = _towards(corner, before, polygon.radius)
        end = _towards(corner, after, polygon.radius)
        if place:
            path.lineTo(start)
        else:
            path.moveTo(start)
        path.quadTo(QPointF(*corner), end)
    path.closeSubpath()
    painter.drawPath(path)


def _towards(point: Point, other: Point, distance: float) -> QPointF:
    length = math.dist(point, other)
    share = min(distance / length, 0.5) if length else 0.0
    return QPointF(point[0] + (other[0] - point[0]) * share, point[1] + (other[1] - point[1]) * share)


def _square(centre: Point, radius: float) -> QRectF:
    return QRectF(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)


def _brush(colour: str | None) -> QBrush:
    return QBrush(QColor(colour)) if colour else QBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=256)
def _pen(stroke: Stroke | None) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash is Dash.DOTTED:
        pen.setDashPattern([0.1, 2.2])
    elif stroke.dash is Dash.DASHED:
        pen.setDashPattern([4.0, 3.0])
    return pen
