"""How sentences stand in a list: whole, on as many lines as they need, a sign before the first of them."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.theme import Theme
from desktop.views.wheel.table import Index

_SIGN, _GAP, _PAD = 18, 8, 5


class Sentences(QStyledItemDelegate):
    """Paints the items of a list in that manner."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the room that all lines need."""
        width = self._across()
        high = self._laid_out(index, width).boundingRect().height()
        return QSize(width, max(round(high + 0.5), _SIGN) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an item."""
        palette = self._theme.palette
        box, state = option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, QRect(box.left() + _PAD, box.top() + _PAD, _SIGN, _SIGN))
        painter.setPen(QColor(palette.ink))
        laid_out = self._laid_out(index, self._across())
        laid_out.draw(painter, QPointF(box.left() + _PAD + _SIGN + _GAP, box.top() + _PAD))
        painter.restore()

    def _across(self) -> int:
        """Width of an item, the same with a bar to scroll by and without: its height hangs on it."""
        return self._view.maximumViewportSize().width() - self._view.verticalScrollBar().sizeHint().width()

    def _laid_out(self, index: Index, width: int) -> QTextLayout:
        own = index.data(Qt.ItemDataRole.FontRole)
        font = own if isinstance(own, QFont) else self._view.font()
        text = str(index.data() or "").replace("\n", "\u2028")
        layout = QTextLayout(text, font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrapping)
        layout.beginLayout()
        high = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - 2 * _PAD - _SIGN - _GAP))
            line.setPosition(QPointF(0, high))
            high += line.height()
        layout.endLayout()
        return layout
