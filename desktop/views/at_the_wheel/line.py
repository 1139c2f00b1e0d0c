"""The line from low to high on which a young person says where the own place is today."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.at_the_wheel.buttons import FACES
from desktop.views.at_the_wheel.look import TYPE, Room, YouthTheme
from desktop.views.banner import announce
from desktop.views.icon_painting import paint_icon

_REST = 600
"""Milliseconds in which a 0 typed after a 1 makes it 10."""


class AnswerLine(QWidget):
    """A line with a face at each end. `given` carries the number that was chosen.

    By finger and mouse: tap, or drag the knob. By keys: digits (1 and then 0 is 10), arrows, Home and End.
    What was answered last time shows as a dotted ring once this time has an answer.
    """

    given = Signal(int)

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._low, self._high = 0, 10
        self.value: int | None = None
        self.earlier: int | None = None
        self._earlier_said = ""
        self._dragged: int | None = None
        self._close = False
        self._typed = QTimer(self, singleShot=True, interval=_REST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_scale(self, low: int, high: int, name: str) -> None:
        """Go from low to high; `name` is for who cannot see it."""
        self._low, self._high = low, high
        self.setAccessibleName(name)
        self.update()

    def show_answer(self, value: int | None, earlier: int | None, earlier_said: str) -> None:
        """Show the answer of today, and beside it that of last time."""
        self.value, self.earlier, self._earlier_said = value, earlier, earlier_said
        self.setAccessibleDescription(str(value) if value is not None else "")
        self.update()

    def fit(self, room: Room) -> None:
        """Be lower where there is little room."""
        self._close = room.low
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be wide, and high enough for the knob and what stands under it."""
        knob, under = (64, 36) if self._close else (88, 44)
        return QSize(560, knob + 8 + 2 * under)

    def minimumSizeHint(self) -> QSize:
        """Stay usable."""
        return QSize(320, self.sizeHint().height())

    def place_of(self, value: int) -> QPointF:
        """Where on the line that number lies."""
        left, right, middle = self._track()
        return QPointF(left + (right - left) * (value - self._low) / (self._high - self._low), middle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the knob there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged = self._value_at(event.position())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along."""
        if self._dragged is not None:
            self._dragged = self._value_at(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go: that is the answer."""
        held, self._dragged = self._dragged, None
        if held is not None:
            self._give(self._value_at(event.position()))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keys."""
        key, typed = event.key(), event.text()
        now = self.value if self.value is not None else (self._low + self._high) // 2
        moves = {
            Qt.Key.Key_Left: now - 1,
            Qt.Key.Key_Right: now + 1,
            Qt.Key.Key_Home: self._low,
            Qt.Key.Key_End: self._high,
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif len(typed) == 1 and typed in "0123456789":
            self._digit(int(typed))
        elif Qt.Key(key) in moves:
            # The first arrow takes the knob to the middle: from there one goes both ways.
            fresh = self.value is None and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self._give(min(self._high, max(self._low, now if fresh else moves[Qt.Key(key)])))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        self._paint_ends(painter)
        shown = self._dragged if self._dragged is not None else self.value
        self._paint_numbers(painter, shown)
        if self._dragged is None and self.value is not None and self.earlier is not None:
            self._paint_earlier(painter)
        self._paint_knob(painter, shown)
        painter.end()

    @property
    def _knob(self) -> float:
        return 28.0 if self._close else 40.0

    @property
    def _face(self) -> float:
        return 46.0 if self._close else 68.0

    def _track(self) -> tuple[float, float, float]:
        beside = self._face + self._knob + 8
        return beside, self.width() - beside, self._knob + 4

    def _value_at(self, at: QPointF) -> int:
        left, right, _middle = self._track()
        share = (at.x() - left) / max(1.0, right - left)
        return round(self._low + min(1.0, max(0.0, share)) * (self._high - self._low))

    def _digit(self, digit: int) -> None:
        ten = digit == 0 and self._typed.isActive() and self.value == 1
        self._typed.stop()
        value = 10 if ten else digit
        if self._low <= value <= self._high:
            self._give(value)
            if value == 1 and self._high >= 10:
                self._typed.start()

    def _give(self, value: int) -> None:
        if value != self.value:
            self.value = value
            self.update()
            announce(self, str(value))
            self.given.emit(value)

    def _paint_track(self, painter: QPainter) -> None:
        left, right, middle = self._track()
        colours = QLinearGradient(left, 0, right, 0)
        for place, colour in enumerate(FACES):
            colours.setColorAt(place / (len(FACES) - 1), QColor(colour))
        thick = 16.0 if self._close else 22.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours)
        painter.drawRoundedRect(
            QRectF(left - thick / 2, middle - thick / 2, right - left + thick, thick), thick / 2, thick / 2
        )

    def _paint_ends(self, painter: QPainter) -> None:
        _left, _right, middle = self._track()
        ink, side = self._theme.palette.ink, self._face
        paint_icon(painter, "face_1", (2.0, middle - side / 2), side, ink)
        paint_icon(painter, "face_5", (self.width() - side - 2.0, middle - side / 2), side, ink)

    def _paint_numbers(self, painter: QPainter, shown: int | None) -> None:
        palette, measure = self._theme.palette, self._theme.measure
        top = self._under() + self._row()
        for value in range(self._low, self._high + 1):
            here = value == shown
            painter.setPen(QColor(palette.ink if here else palette.quiet))
            painter.setFont(measure.font(TYPE, here))
            box = QRectF(self.place_of(value).x() - 30, top, 60, self._row())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))

    def _paint_earlier(self, painter: QPainter) -> None:
        palette = self._theme.palette
        if self.earlier is None:
            return
        at = self.place_of(self.earlier)
        same = self.earlier == self.value
        ring = self._knob + 3 if same else self._knob * 0.5
        pen = QPen(QColor(palette.ink), 3.5, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if same else QColor(palette.ground))
        painter.drawEllipse(at, ring, ring)
        if self._earlier_said:
            painter.setPen(QColor(palette.muted))
            painter.setFont(self._theme.measure.font(TYPE, False))
            wide = self._theme.measure(self._earlier_said, TYPE, False) + 8
            left = min(self.width() - wide, max(0.0, at.x() - wide / 2))
            box = QRectF(left, self._under(), wide, self._row())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._earlier_said)

    def _paint_knob(self, painter: QPainter, shown: int | None) -> None:
        palette = self._theme.palette
        middle = self.place_of(shown if shown is not None else (self._low + self._high) // 2)
        if shown is None:
            # Nothing is answered yet: an empty ring that invites, and says no number.
            painter.setPen(QPen(QColor(palette.ink), 3))
            painter.setBrush(QColor(palette.raised))
            painter.drawEllipse(middle, self._knob - 6, self._knob - 6)
            arm = self._knob * 0.34
            for sign in (-1, 1):
                tip = QPointF(middle.x() + sign * (arm + 6), middle.y())
                for rise in (-1, 1):
                    painter.drawLine(tip, QPointF(tip.x() - sign * 7, tip.y() + rise * 7))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.ink))
            painter.drawEllipse(middle, self._knob, self._knob)
            painter.setPen(QColor(palette.ground))
            painter.setFont(self._theme.measure.font(28 if self._close else 38, True))
            side = 2 * self._knob
            box = QRectF(middle.x() - self._knob, middle.y() - self._knob, side, side)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(shown))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, self._knob + 1, self._knob + 1)

    def _under(self) -> float:
        return 2 * self._knob + 10

    def _row(self) -> float:
        return 34.0 if self._close else 42.0
