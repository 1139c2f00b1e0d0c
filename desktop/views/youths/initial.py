"""The coloured circle with the first letter of a name."""

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.drawings.colours import is_dark
from desktop.drawings.tokens import Palette
from desktop.views.theme import Theme


def paint_initial(painter: QPainter, box: QRectF, name: str, of: UUID, palette: Palette) -> None:
    """Paint the circle into `box`; its colour hangs on the id, and so stays when the name changes."""
    colour = palette.domains[of.int % len(palette.domains)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QColor(palette.line) if is_dark(colour) and is_dark(palette.surface) else Qt.PenStyle.NoPen
    )
    painter.setBrush(QColor(colour))
    painter.drawEllipse(box)
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(box.height() * 0.42)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF" if is_dark(colour) else "#1F2A37"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initial_of(name))
    painter.restore()


def initial_of(name: str) -> str:
    """Give the first letter of a name, as a capital."""
    letter = next((sign for sign in name if sign.isalnum()), "")
    # "ß".upper() is "SS": one letter it has to be.
    return letter.upper()[:1]


class Initial(QWidget):
    """The circle as a widget, `size` pixels wide; it tells a screen reader nothing that the name does not."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._of: tuple[str, UUID] | None = None
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def show_name(self, name: str, of: UUID) -> None:
        """Show the first letter of that name."""
        self._of = (name, of)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        if self._of is None:
            return
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_initial(painter, box, *self._of, self._theme.palette)
        painter.end()
