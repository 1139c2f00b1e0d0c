"""The pages of a PDF on screen, one under the other, as sharp as the screen can show them."""

from bisect import bisect_right
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocumentRenderOptions
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.views.preview.printing import PdfPages
from desktop.views.sheet import paint_sheet
from desktop.views.theme import Theme

_SCREEN = 96 / 72
"""Pixels in a point of paper at 100 %."""
STEPS = (0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_GAP = 24
_KEPT = 6
_LARGEST = 12_000_000
"""Dots in a picture of a whole page; of a larger one only what is seen is made."""


class Fit(Enum):
    """How large pages are shown."""

    WIDTH = auto()
    PAGE = auto()
    FREE = auto()


class PagesView(QAbstractScrollArea):
    """Shows all pages. `zoomed` carries the scale (1.0 is 100 %), `page_reached` a page counted from 1."""

    zoomed = Signal(float)
    page_reached = Signal(int)

    def __init__(self, pages: PdfPages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages, self._theme = pages, theme
        self.fit = Fit.PAGE
        self.zoom = 1.0
        self._page = 1
        self._boxes: list[QRect] = []
        self._pictures: dict[tuple[int, int, int, int, int, int], QImage] = {}
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        theme.changed.connect(self.viewport().update)
        self._lay_out()

    @property
    def page(self) -> int:
        """The page that is in the middle of the view, counted from 1."""
        return self._page

    def show_pages(self, pages: PdfPages) -> None:
        """Show the pages of another PDF, as large as these and as far down if there are as many."""
        self.pages = pages
        self._pictures.clear()
        down = self.verticalScrollBar().value()
        self._lay_out()
        self.verticalScrollBar().setValue(down)
        self.page_reached.emit(self._page)

    def show_fit(self, fit: Fit) -> None:
        """Fit pages to the view, now and when it changes size."""
        self.fit = fit
        self._lay_out()

    def zoom_to(self, zoom: float, around: QPoint | None = None) -> None:
        """Show pages at a scale, keeping what lies under `around` (or the middle) in its place."""
        centre = around or self.viewport().rect().center()
        at = centre + self._offset()
        old = self.zoom
        self.fit = Fit.FREE
        self.zoom = min(max(zoom, STEPS[0]), STEPS[-1])
        self._lay_out()
        to = QPointF(at) * (self.zoom / old) - QPointF(centre)
        self.horizontalScrollBar().setValue(round(to.x()))
        self.verticalScrollBar().setValue(round(to.y()))

    def zoom_in(self) -> None:
        """Show pages one step larger."""
        self.zoom_to(next((step for step in STEPS if step > self.zoom * 1.01), STEPS[-1]))

    def zoom_out(self) -> None:
        """Show pages one step smaller."""
        self.zoom_to(next((step for step in reversed(STEPS) if step < self.zoom * 0.99), STEPS[0]))

    def go_to(self, page: int) -> None:
        """Bring a page (counted from 1) to the top."""
        self.verticalScrollBar().setValue(self._boxes[page - 1].top() - _GAP // 2)

    def describe(self, words: str) -> None:
        """Tell who hears the screen which page is shown, and what stands on it."""
        text = self.pages.document.getAllText(self._page - 1).text()
        self.setAccessibleDescription(f"{words}\n{text}")

    def sizeHint(self) -> QSize:
        """Give room for about a page."""
        return QSize(820, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / 120
            self.zoom_to(self.zoom * 1.15**turned, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that do so everywhere."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.palette.ground))
        offset = self._offset()
        for page, box in enumerate(self._boxes):
            at = box.translated(-offset)
            if at.intersects(self.viewport().rect()):
                paint_sheet(painter, QRectF(at), dark=self._theme.dark)
                self._paint_page(painter, page, at)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, at: QRect) -> None:
        ratio = self.devicePixelRatioF()
        whole = (QSizeF(at.size()) * ratio).toSize()
        clip = QRect(QPoint(), whole)
        if whole.width() * whole.height() > _LARGEST:
            seen = at.intersected(self.viewport().rect()).translated(-at.topLeft())
            clip = QRectF(seen.topLeft().toPointF() * ratio, QSizeF(seen.size()) * ratio).toAlignedRect()
        picture = self._picture(page, whole, clip)
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(at.topLeft().toPointF() + clip.topLeft().toPointF() / ratio, picture)

    def _picture(self, page: int, whole: QSize, clip: QRect) -> QImage:
        key = (page, whole.width(), clip.x(), clip.y(), clip.width(), clip.height())
        picture = self._pictures.pop(key, None)
        if picture is None:
            options = QPdfDocumentRenderOptions()
            if clip.size() != whole:
                options.setScaledSize(whole)
                options.setScaledClipRect(clip)
            picture = self.pages.document.render(page, clip.size(), options)
            while len(self._pictures) >= _KEPT:
                del self._pictures[next(iter(self._pictures))]
        self._pictures[key] = picture
        return picture

    def _lay_out(self) -> None:
        sizes = [self.pages.size(page) for page in range(len(self.pages))]
        if not sizes:
            return
        view = self.viewport().size()
        largest = QSizeF(max(size.width() for size in sizes), max(size.height() for size in sizes))
        wide = (view.width() - 2 * _GAP) / (largest.width() * _SCREEN)
        high = (view.height() - 2 * _GAP) / (largest.height() * _SCREEN)
        if self.fit is not Fit.FREE:
            fitting = wide if self.fit is Fit.WIDTH else min(wide, high)
            self.zoom = min(max(fitting, STEPS[0]), STEPS[-1])
        scale = self.zoom * _SCREEN
        across = max(view.width(), round(largest.width() * scale) + 2 * _GAP)
        top, self._boxes = _GAP, []
        for size in sizes:
            box = QRect(QPoint(0, top), (size * scale).toSize())
            box.moveLeft((across - box.width()) // 2)
            self._boxes.append(box)
            top = box.bottom() + 1 + _GAP
        if top < view.height():
            for box in self._boxes:
                box.translate(0, (view.height() - top) // 2)
        for bar, room, seen in (
            (self.horizontalScrollBar(), across, view.width()),
            (self.verticalScrollBar(), top, view.height()),
        ):
            bar.setRange(0, max(0, room - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.zoomed.emit(self.zoom)
        self._moved()
        self.viewport().update()

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _moved(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = max(1, bisect_right([box.top() for box in self._boxes], middle))
        if page != self._page:
            self._page = page
            self.page_reached.emit(page)
