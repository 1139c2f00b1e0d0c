"""A line in the youth's own words, read in full, that can be taken away by two taps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.at_the_wheel.buttons import Painted
from desktop.views.at_the_wheel.look import TYPE, YouthTheme
from desktop.views.icon_painting import paint_icon

_ICON, _PAD, _LEAST = 28, 14, 52


class LineButton(Painted):
    """Shows what kind of line it is and its words, in as many lines as they take."""

    def __init__(self, theme: YouthTheme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon, self._words = icon, ""
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str, icon: str, name: str) -> None:
        """Show these words and icon; `name` is for who cannot see them."""
        self._words, self._icon = words, icon
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be a good target."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Stay one."""
        return QSize(200, _LEAST)

    def hasHeightForWidth(self) -> bool:
        """Say that long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all its words."""
        metrics = QFontMetrics(self.theme.measure.font(TYPE, False))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
        box = metrics.boundingRect(0, 0, self._room(width), 100_000, flags, self._words or "X")
        return max(_LEAST, box.height() + 2 * _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self.theme.palette
        painter = self.begin()
        asked = self.isChecked()
        painter.setPen(QPen(QColor(palette.accent if asked or self.lit else palette.line), 2))
        painter.setBrush(QColor(palette.accent_soft if asked else palette.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 14, 14)
        ink = palette.on_accent_soft if asked else palette.ink
        paint_icon(painter, self._icon, (float(_PAD), (self.height() - _ICON) / 2), _ICON, ink)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setPen(QColor(ink))
        painter.setFont(self.theme.measure.font(TYPE, False))
        box = QRectF(2 * _PAD + _ICON, 0, self._room(self.width()), self.height())
        painter.drawText(box, self._words, option)
        self.ring(painter, 14)
        painter.end()

    @staticmethod
    def _room(width: int) -> int:
        return max(80, width - 3 * _PAD - _ICON)
