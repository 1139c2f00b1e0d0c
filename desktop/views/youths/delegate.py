"""How one youth looks in the list."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.views.theme import BODY, Theme
from desktop.views.youths.initial import paint_initial
from desktop.views.youths.lines import DETAILS, LAST, LINE, STEPS

HEIGHT = 64
_CIRCLE = 40
_MARGIN = 16


class YouthDelegate(QStyledItemDelegate):
    """Circle, name and details at the left; the last time and the open steps at the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every row the same height."""
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        palette, line = self._theme.palette, index.data(LINE)
        state: QStyle.StateFlag = option.state
        row = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        lit = selected or bool(state & QStyle.StateFlag.State_MouseOver)
        field = row.adjusted(6, 3, -6, -3)
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft if selected else palette.ground))
            painter.drawRoundedRect(field, 8, 8)
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(palette.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        circle = QRectF(row.left() + _MARGIN, row.center().y() - _CIRCLE / 2, _CIRCLE, _CIRCLE)
        paint_initial(painter, circle, line.name, line.id, palette)

        quiet = palette.muted if lit else palette.quiet
        right = row.right() - _MARGIN - 4
        texts = [text for text in (index.data(LAST), index.data(STEPS)) if text]
        small = self._font(BODY - 1)
        room = max((QFontMetricsF(small).horizontalAdvance(text) for text in texts), default=0.0)
        left = circle.right() + 14
        self._stack(
            painter,
            QRectF(left, row.top(), right - room - 20 - left, HEIGHT),
            [
                (line.name, self._font(17, bold=True), palette.ink),
                (index.data(DETAILS), small, quiet),
            ],
            Qt.AlignmentFlag.AlignLeft,
        )
        self._stack(
            painter,
            QRectF(right - room - 1, row.top(), room + 1, HEIGHT),
            [(text, small, quiet) for text in texts],
            Qt.AlignmentFlag.AlignRight,
        )
        painter.restore()

    def _stack(
        self,
        painter: QPainter,
        box: QRectF,
        texts: list[tuple[str, QFont, str]],
        side: Qt.AlignmentFlag,
    ) -> None:
        """Paint lines under each other, in the middle of the box's height, each cut to its width."""
        shown = [(text, font, colour) for text, font, colour in texts if text]
        heights = [QFontMetricsF(font).height() + 1 for _text, font, _colour in shown]
        top = box.center().y() - sum(heights) / 2
        for (text, font, colour), height in zip(shown, heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            place = QRectF(box.left(), top, box.width(), height)
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, fitting)
            top += height

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        return self._theme.measure.font(size, bold)
