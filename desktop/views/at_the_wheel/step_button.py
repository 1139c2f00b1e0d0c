"""A step of a plan as one large target, ticked by a tap, with a star that comes up when it is done."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.shapes import Drawing
from desktop.drawings.signs import check, star
from desktop.models.readings import StepReading
from desktop.views.at_the_wheel.buttons import Painted
from desktop.views.at_the_wheel.look import TYPE, YouthTheme
from desktop.views.motion import duration
from desktop.views.painting import paint

_GLOW = 250
"""Milliseconds in which the star of a step that is done comes up."""
_SIDE, _PAD = 52, 14


class StepButton(Painted):
    """A step as one large target: a ring that becomes a check mark, and its words."""

    def __init__(self, theme: YouthTheme, step: StepReading, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.step = step
        self._said = ""
        self._star = QVariantAnimation(self)
        self._star.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._star.valueChanged.connect(self.update)
        self._glow = 0.0
        self.setCheckable(True)
        self.setChecked(step.done_on is not None)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, name: str) -> None:
        """Say what ticking it means."""
        self.setAccessibleName(name)
        when = self.step.when
        self._said = self.step.text if not when else f"{self.step.text} · {when}"
        self.updateGeometry()

    def celebrate(self) -> None:
        """Let a star come up beside the step."""
        self._glow = 1.0
        self._star.stop()
        self._star.setStartValue(0.0)
        self._star.setEndValue(1.0)
        self._star.setDuration(duration(_GLOW))
        self._star.start()
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: whether it is ticked follows from what is saved."""

    def sizeHint(self) -> QSize:
        """Be a good target."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Stay one."""
        return QSize(260, _SIDE + _PAD)

    def hasHeightForWidth(self) -> bool:
        """Say that long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all its words."""
        metrics = QFontMetrics(self.theme.measure.font(TYPE, False))
        room = metrics.boundingRect(
            0, 0, self._room(width), 10_000, int(Qt.TextFlag.TextWordWrap), self._said or "X"
        )
        return max(_SIDE + _PAD, room.height() + 2 * _PAD + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self.theme.palette
        painter = self.begin()
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(palette.accent if self.lit else palette.line), 2))
        painter.setBrush(QColor(palette.raised if self.lit else palette.surface))
        painter.drawRoundedRect(box, 16, 16)
        middle = (_PAD + _SIDE / 2, self.height() / 2)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawEllipse(QRectF(middle[0] - 21, middle[1] - 21, 42, 42))
            sign = Drawing(self.width(), self.height(), (check(middle, 21, palette.on_accent),))
            paint(painter, sign, self.theme.measure)
        else:
            painter.setPen(QPen(QColor(palette.ink), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(middle[0] - 20, middle[1] - 20, 40, 40))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setPen(QColor(palette.quiet if self.isChecked() else palette.ink))
        painter.setFont(self.theme.measure.font(TYPE, False))
        left = 2 * _PAD + _SIDE
        painter.drawText(QRectF(left, 0, self._room(self.width()), self.height()), self._said, option)
        if self._glow and self.isChecked():
            self._paint_star(painter)
        self.ring(painter)
        painter.end()

    def _paint_star(self, painter: QPainter) -> None:
        running = self._star.state() is QVariantAnimation.State.Running
        share = float(self._star.currentValue() or 0.0) if running else 1.0
        centre = (self.width() - _PAD - 22.0, self.height() / 2)
        shape = star(centre, max(1.0, 19.0 * share), self.theme.palette.celebration)
        paint(painter, Drawing(self.width(), self.height(), (shape,)), self.theme.measure)

    @staticmethod
    def _room(width: int) -> int:
        return max(80, width - 3 * _PAD - _SIDE - 52)
