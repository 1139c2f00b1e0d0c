"""A label of one line that is cut with dots where there is no room, and then tells all in its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget


class ElidedLabel(QLabel):
    """As QLabel, but it gives way: it never asks for more than a few letters' width."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Need room for a few letters."""
        return QSize(self.fontMetrics().horizontalAdvance("MMMM…"), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether it still fits."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        # Names of all scripts stand at the left, where the eye looks for them.
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.contentsRect(), place, self.shown())
        painter.end()

    def shown(self) -> str:
        """Give what is to be read of the text."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _tell(self) -> None:
        self.setToolTip(self.text() if self.shown() != self.text() else "")
