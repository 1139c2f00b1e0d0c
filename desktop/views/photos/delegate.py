"""How one photo looks in the strip: small, with its day and the words under it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.views.icon_painting import paint_icon
from desktop.views.photos.lines import DAY, LONGEST_CAPTION, STATE
from desktop.views.style_sheet import BODY
from desktop.views.theme import Theme

PICTURE = QSize(104, 74)
_LINE = 17
SIZE = QSize(PICTURE.width() + 16, PICTURE.height() + 2 * _LINE + 18)
_FIELD = 260
"""Pixels that the field for the words takes."""
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_Index = QModelIndex | QPersistentModelIndex


class PhotoDelegate(QStyledItemDelegate):
    """The picture above, the caption and the day below it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Give every photo the same room."""
        return SIZE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one photo."""
        palette, state = self._theme.palette, option.state
        # The row gives each as much height as it has itself.
        field = QRectF(QRect(option.rect.topLeft(), SIZE)).adjusted(2, 2, -2, -2)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(palette.accent), 3.0 if palette.high else 1.5) if focused else _NO_PEN)
            painter.setBrush(QColor(palette.accent_soft if selected else palette.ground))
            painter.drawRoundedRect(field, 8, 8)
        room = QRectF(field.left() + 6, field.top() + 6, PICTURE.width(), PICTURE.height())
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QImage):
            self._picture(painter, room, picture)
        else:
            self._nothing(painter, room, str(index.data(STATE) or ""))
        below = QRectF(room.left(), room.bottom() + 3, room.width(), _LINE)
        if caption := str(index.data() or ""):
            self._line(painter, below, caption, BODY - 1, palette.ink)
            below.translate(0, _LINE)
        self._line(painter, below, str(index.data(DAY) or ""), BODY - 2, palette.muted)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        """Make the field for the words under a photo."""
        field = QLineEdit(parent)
        field.setMaxLength(LONGEST_CAPTION)
        field.setAccessibleName(self.tr("Words with the photo"))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Begin with the words that stand there."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        """Put the field over the words, wide enough to see some of them, and no wider than the row."""
        box, seen = QRect(option.rect.topLeft(), SIZE), editor.parentWidget()
        most = seen.width() if seen else box.width()
        width = min(max(_FIELD, box.width()), most)
        left = max(0, min(box.center().x() - width // 2, most - width))
        height = editor.sizeHint().height()
        editor.setGeometry(left, box.bottom() - height - 1, width, height)

    def _picture(self, painter: QPainter, room: QRectF, picture: QImage) -> None:
        size = picture.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, picture)
        painter.setPen(QColor(self._theme.palette.strong_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _nothing(self, painter: QPainter, room: QRectF, words: str) -> None:
        palette = self._theme.palette
        painter.setPen(QColor(palette.strong_line))
        painter.setBrush(QColor(palette.ground))
        painter.drawRoundedRect(room, 6, 6)
        paint_icon(painter, "picture", (room.center().x() - 11, room.top() + 12), 22.0, palette.muted)
        line = QRectF(room.left() + 4, room.bottom() - 30, room.width() - 8, 22)
        self._line(painter, line, words, BODY - 2, palette.muted)

    def _line(self, painter: QPainter, box: QRectF, text: str, size: int, colour: str) -> None:
        font = self._theme.measure.font(size, False)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, fitting)
