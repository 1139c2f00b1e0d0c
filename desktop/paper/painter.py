"""Paints a drawing onto paper: every shape of `desktop.drawings.shapes` as the operators of a PDF."""

from dataclasses import dataclass
from functools import singledispatchmethod
from itertools import pairwise

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.pathobject import PDFPathObject

from desktop.drawings import icons
from desktop.drawings.shapes import (
    ROUNDED,
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
from desktop.paper import text
from desktop.paper.corners import bend
from desktop.paper.pictures import picture_of
from desktop.paper.sheet import Sheet

_EVEN_ODD = 0
_HATCH_PITCH = 6.0
"""Distance between two lines of a hatching, in points."""
_HATCH_WIDTH = 0.7


def paint(
    sheet: Sheet, drawing: Drawing, left: float = 0.0, top: float | None = None, scale: float = 1.0
) -> None:
    """Paint a drawing with its upper left corner at `left`, `top` of the page (points, y up).

    Without `top` it hangs from the upper edge of the page.
    """
    painter = _Painter(sheet, left, sheet.height if top is None else top, scale)
    for shape in drawing.shapes:
        painter.paint(shape)


@dataclass(frozen=True, slots=True)
class _Painter:
    sheet: Sheet
    left: float
    top: float
    scale: float

    def _at(self, point: Point) -> Point:
        return self.left + point[0] * self.scale, self.top - point[1] * self.scale

    @singledispatchmethod
    def paint(self, shape: Shape) -> None:
        raise TypeError(type(shape).__name__)

    @paint.register
    def _(self, line: Line) -> None:
        path = self._path(line.start)
        path.lineTo(*self._at(line.end))
        self._put(path, None, line.stroke)

    @paint.register
    def _(self, arc: Arc) -> None:
        path = self.sheet.beginPath()
        self._along(path, arc.centre, arc.radius, arc.start, arc.span)
        self._put(path, None, arc.stroke)

    @paint.register
    def _(self, sector: Sector) -> None:
        self._put(self._ring_piece(sector), sector.fill, None)
        if sector.hatch:
            self._hatch(sector, sector.hatch)
        if sector.stroke:
            self._put(self._ring_piece(sector), None, sector.stroke)

    @paint.register
    def _(self, curve: Curve) -> None:
        path = self._path(curve.start)
        for control, other, end in curve.pieces:
            path.curveTo(*self._at(control), *self._at(other), *self._at(end))
        if curve.closed:
            path.close()
        self._put(path, curve.fill, curve.stroke)

    @paint.register
    def _(self, polygon: Polygon) -> None:
        if polygon.radius > 0:
            path = self._rounded(polygon.points, polygon.radius)
        else:
            path = self._path(polygon.points[0])
            for point in polygon.points[1:]:
                path.lineTo(*self._at(point))
            path.close()
        self._put(path, polygon.fill, polygon.stroke)

    @paint.register
    def _(self, dot: Dot) -> None:
        path = self.sheet.beginPath()
        path.circle(*self._at(dot.centre), dot.radius * self.scale)
        self._put(path, dot.fill, dot.stroke)

    @paint.register
    def _(self, label: Label) -> None:
        x, y = self._at(label.at)
        text.draw(
            self.sheet, label.text, x, y, label.size * self.scale, label.colour, label.bold, label.anchor
        )

    @paint.register
    def _(self, icon: Icon) -> None:
        # A notebook may name an icon that only a later version of the program has: its word stands beside it.
        if icon.name not in icons.icon_names():
            return
        unit = icon.size / icons.BOX
        pen = Stroke(icon.colour, icons.STROKE * unit)

        def placed(point: Point) -> Point:
            return icon.at[0] + point[0] * unit, icon.at[1] + point[1] * unit

        for outline in icons.icon(icon.name):
            pieces = tuple((placed(a), placed(b), placed(c)) for a, b, c in outline.pieces)
            self.paint(Curve(placed(outline.start), pieces, pen, closed=outline.closed))

    @paint.register
    def _(self, picture: Picture) -> None:
        image = picture_of(picture.data)
        if image is None:
            return
        side = picture.size * self.scale
        x, y = self._at((picture.at[0], picture.at[1] + picture.size))
        self.sheet.saveState()
        outline = self.sheet.beginPath()
        outline.roundRect(x, y, side, side, ROUNDED * side)
        self.sheet.clipPath(outline, stroke=0, fill=0)
        self.sheet.drawImage(image, x, y, side, side, mask="auto")
        self.sheet.restoreState()

    def _path(self, start: Point) -> PDFPathObject:
        path = self.sheet.beginPath()
        path.moveTo(*self._at(start))
        return path

    def _along(
        self,
        path: PDFPathObject,
        centre: Point,
        radius: float,
        start: float,
        span: float,
        joined: bool = False,
    ) -> None:
        """Follow a circle; a drawing counts clockwise from twelve o'clock, a PDF the other way from three."""
        if not span:
            return
        x, y = self._at(centre)
        reach = radius * self.scale
        follow = path.arcTo if joined else path.arc
        follow(x - reach, y - reach, x + reach, y + reach, 90 - start, -span)

    def _ring_piece(self, sector: Sector) -> PDFPathObject:
        path = self.sheet.beginPath()
        if abs(sector.span) >= 360:
            for radius in (sector.outer, sector.inner):
                if radius:
                    path.circle(*self._at(sector.centre), radius * self.scale)
            return path
        if not sector.inner:
            path.moveTo(*self._at(sector.centre))
        self._along(path, sector.centre, sector.outer, sector.start, sector.span, joined=not sector.inner)
        if sector.inner:
            end = sector.start + sector.span
            self._along(path, sector.centre, sector.inner, end, -sector.span, joined=True)
        path.close()
        return path

    def _hatch(self, sector: Sector, colour: str) -> None:
        sheet = self.sheet
        x, y = sector.centre
        reach = sector.outer
        sheet.saveState()
        sheet.clipPath(self._ring_piece(sector), stroke=0, fill=0, fillMode=_EVEN_ODD)
        lines = sheet.beginPath()
        offset = -2 * reach
        # Laid out from the centre, so that the lines of neighbouring pieces meet.
        while offset <= 2 * reach:
            lines.moveTo(*self._at((x + offset - reach, y + reach)))
            lines.lineTo(*self._at((x + offset + reach, y - reach)))
            offset += _HATCH_PITCH
        self._put(lines, None, Stroke(colour, _HATCH_WIDTH))
        sheet.restoreState()

    def _rounded(self, points: tuple[Point, ...], radius: float) -> PDFPathObject:
        path = self.sheet.beginPath()
        around = (points[-1], *points, points[0])
        for index, ((before, corner), (_, after)) in enumerate(pairwise(pairwise(around))):
            start, first, second, end = bend(before, corner, after, radius)
            (path.lineTo if index else path.moveTo)(*self._at(start))
            path.curveTo(*self._at(first), *self._at(second), *self._at(end))
        path.close()
        return path

    def _put(self, path: PDFPathObject, fill: str | None, stroke: Stroke | None) -> None:
        if fill is None and stroke is None:
            return
        if fill is not None:
            self.sheet.fill_with(fill)
        if stroke is not None:
            self._take(stroke)
        self.sheet.drawPath(
            path, stroke=int(stroke is not None), fill=int(fill is not None), fillMode=_EVEN_ODD
        )

    def _take(self, stroke: Stroke) -> None:
        wide = stroke.width * self.scale
        self.sheet.setStrokeColor(HexColor(stroke.colour))
        self.sheet.setLineWidth(wide)
        self.sheet.setLineCap(1)
        self.sheet.setLineJoin(1)
        # A dash of no length with round ends is a dot as wide as the line.
        dashes = {Dash.SOLID: [], Dash.DOTTED: [0, 2.2 * wide], Dash.DASHED: [2.5 * wide, 2.5 * wide]}
        self.sheet.setDash(dashes[stroke.dash])
