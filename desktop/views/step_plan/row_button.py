"""A small button at the end of a row: only an icon, painted plainly, for there are hundreds of them."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.views.icons import picture
from desktop.views.theme import Theme

_SIDE = 34
_ICON = 18


class RowButton(QAbstractButton):
    """What it does is its tooltip and its accessible name."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str, keys: str = "") -> None:
        """Say what it does, and by which keys that is done too."""
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({keys})" if keys else words)

    def sizeHint(self) -> QSize:
        """Be a good target."""
        return QSize(_SIDE, _SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by the space bar or Enter; all other keys are for the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.isEnabled() and (self.underMouse() or self.isDown())
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(palette.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent_soft) if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        lit = palette.ink if hovered or self.hasFocus() else palette.quiet
        colour = lit if self.isEnabled() else palette.strong_line
        at = QPoint((self.width() - _ICON) // 2, (self.height() - _ICON) // 2)
        painter.drawPixmap(at, picture(self._icon, colour, _ICON, self.devicePixelRatioF()))
        painter.end()
