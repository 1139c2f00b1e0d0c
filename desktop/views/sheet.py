"""A canvas that scrolls, on which drawings lie one under the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget

from desktop.drawings.shapes import Drawing, Label
from desktop.views.painting import paint
from desktop.views.theme import Theme

_GAP = 16

Source = Callable[[float], Sequence[Drawing]]
"""Gives the drawings for a width in points; each may still be of another width and is then scaled."""


class SheetView(QAbstractScrollArea):
    """Shows drawings as wide as there is room, in points or, as `paper`, as sheets with a shadow.

    `pointed` carries the number of the drawing and the point on it where the user pressed.
    """

    pointed = Signal(int, QPointF)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, paper: bool = False) -> None:
        super().__init__(parent)
        self._theme, self._paper = theme, paper
        self._source: Source = lambda _width: ()
        self._drawings: tuple[Drawing, ...] = ()
        self._boxes: list[QRectF] = []
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.refresh)

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """What is shown."""
        return self._drawings

    def set_source(self, source: Source) -> None:
        """Show what `source` gives, asked again whenever there is more or less room."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Ask the source again and repaint."""
        margin = _GAP if self._paper else 0
        width = float(max(self.viewport().width() - 2 * margin, 40))
        self._drawings = tuple(self._source(width))
        self._boxes, top = [], float(margin)
        for drawing in self._drawings:
            high = drawing.height * width / drawing.width
            self._boxes.append(QRectF(margin, top, width, high))
            top += high + _GAP
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(top - (0 if self._paper else _GAP)) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(30)
        self._describe()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for little; it scrolls, and grows into what room there is."""
        return QSize(240, 200)

    def minimumSizeHint(self) -> QSize:
        """Stay useful when small."""
        return QSize(160, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask the source for the new width."""
        super().resizeEvent(event)
        self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where the user points."""
        at = event.position() + QPointF(0, self.verticalScrollBar().value())
        for number, (box, drawing) in enumerate(zip(self._boxes, self._drawings, strict=True)):
            if box.contains(at):
                self.pointed.emit(number, (at - box.topLeft()) * (drawing.width / box.width()))
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawings that are in sight."""
        painter = QPainter(self.viewport())
        down = self.verticalScrollBar().value()
        for box, drawing in zip(self._boxes, self._drawings, strict=True):
            at = box.translated(0, -down)
            if not at.intersects(QRectF(event.rect())):
                continue
            if self._paper:
                paint_sheet(painter, at, dark=self._theme.dark)
            painter.save()
            painter.translate(at.topLeft())
            painter.scale(at.width() / drawing.width, at.width() / drawing.width)
            paint(painter, drawing, self._theme.measure)
            painter.restore()
        painter.end()

    def _describe(self) -> None:
        """Give who hears the screen the words that stand in the drawings."""
        labels = (
            shape.text for drawing in self._drawings for shape in drawing.shapes if isinstance(shape, Label)
        )
        self.setAccessibleDescription("\n".join(labels))


def paint_sheet(painter: QPainter, box: QRectF, *, dark: bool) -> None:
    """Paint an empty sheet of paper with its shadow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (9, 6, 4, 2, 1):
        painter.setBrush(QColor(0, 0, 0, 24 if dark else 6))
        painter.drawRoundedRect(box.adjusted(-spread, 2 - spread, spread, 2 + spread), spread, spread)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(box.toAlignedRect(), QColor("#FFFFFF"))
    painter.restore()
