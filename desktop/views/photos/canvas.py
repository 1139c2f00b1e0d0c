"""One photo as large as one likes: fitted to the width, zoomed, moved about and turned, for looking only."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.views.theme import Theme

LEAST, MOST = 0.05, 4.0
_STEP = 1.25
_FOR_OTHERS = frozenset(
    {
        Qt.Key.Key_Plus,
        Qt.Key.Key_Equal,
        Qt.Key.Key_Minus,
        Qt.Key.Key_0,
        Qt.Key.Key_R,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Escape,
    }
)


class PhotoCanvas(QAbstractScrollArea):
    """Shows a picture, or words in its place. `zoomed`: it is shown at another scale; 1.0 is a pixel for a pixel."""

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._turned = QImage()
        self._fitting: tuple[QSize, QImage] | None = None
        self._words = ""
        self._turns = 0
        self._held: QPoint | None = None
        self.fits = True
        self.zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.viewport().update)

    @property
    def image(self) -> QImage:
        """What is shown, as it is turned; null where there is nothing to show."""
        return self._turned

    @property
    def words(self) -> str:
        """What is said in its place."""
        return self._words

    def show_image(self, image: QImage) -> None:
        """Show a picture, upright and fitted."""
        self._image, self._words, self._turns, self.fits = image, "", 0, True
        self._turn_to()

    def show_words(self, words: str) -> None:
        """Say something in the place of a picture."""
        self._image, self._words = QImage(), words
        self._turn_to()

    def turn(self) -> None:
        """Turn it a quarter to the right."""
        self._turns = (self._turns + 1) % 4
        self._turn_to()

    def fit(self) -> None:
        """Show it as wide as there is room for, now and when that changes."""
        self.fits = True
        self._lay_out()

    def zoom_by(self, factor: float, around: QPoint | None = None) -> None:
        """Show it larger or smaller, with what lies under `around` (or the middle) staying there."""
        if self._turned.isNull():
            return
        centre = QPointF(around or self.viewport().rect().center())
        at, old = centre - QPointF(self._place().topLeft()), self.zoom
        self.fits = False
        self.zoom = min(max(self.zoom * factor, LEAST), MOST)
        self._lay_out()
        to = at * (self.zoom / old) - centre
        self.horizontalScrollBar().setValue(round(to.x()))
        self.verticalScrollBar().setValue(round(to.y()))

    def zoom_in(self) -> None:
        """Show it a step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Show it a step smaller."""
        self.zoom_by(1 / _STEP)

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture where it has been moved to."""
        palette = self._theme.palette
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(palette.ground))
        if not self._turned.isNull():
            place = self._place()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._as_large_as(place.size()))
        elif self._words:
            painter.setFont(self._theme.measure.font(14, False))
            painter.setPen(QColor(palette.muted))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 4.0 if palette.high else 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit it anew."""
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint all of it: it is one picture."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else move."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along with the pointer."""
        if self._held is None:
            return
        now = event.position().toPoint()
        by, self._held = now - self._held, now
        for bar, step in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - step)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let it go."""
        self._held = None
        self._show_hand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it with the arrows; the other keys are for the view around."""
        if event.key() in _FOR_OTHERS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    # How it is done

    def _turn_to(self) -> None:
        turned = QTransform().rotate(90.0 * self._turns)
        self._turned = self._image.transformed(turned) if self._turns else self._image
        self._fitting = None
        self._lay_out()

    def _lay_out(self) -> None:
        room = self.viewport().size()
        if self.fits and not self._turned.isNull():
            self.zoom = min(max(self._width_without_bar() / self._turned.width(), LEAST), 1.0)
        size = self._turned.size() * self.zoom
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self._show_hand()
        self.viewport().update()
        self.zoomed.emit()

    def _width_without_bar(self) -> int:
        # As if the bar were always there: else it would come and go with each fitting.
        return max(1, self.width() - self.verticalScrollBar().sizeHint().width())

    def _show_hand(self) -> None:
        moves = self.horizontalScrollBar().maximum() or self.verticalScrollBar().maximum()
        shape = Qt.CursorShape.OpenHandCursor if moves else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _place(self) -> QRect:
        size, room = self._turned.size() * self.zoom, self.viewport().size()
        left = max(0, (room.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        top = max(0, (room.height() - size.height()) // 2) - self.verticalScrollBar().value()
        return QRect(QPoint(left, top), size)

    def _as_large_as(self, size: QSize) -> QImage:
        """The picture for that size: much smaller than it is, it would lose thin lines when it is painted."""
        wanted = size * self.devicePixelRatioF()
        if wanted.width() * 2 > self._turned.width():
            return self._turned
        if self._fitting is None or self._fitting[0] != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            made = self._turned.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._fitting = wanted, made
        return self._fitting[1]
