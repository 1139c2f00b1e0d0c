"""What tells one life domain from another at a glance: its icon or picture, on its colour."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop.drawings.colours import is_dark
from desktop.drawings.shapes import Picture
from desktop.views.icon_painting import paint_icon
from desktop.views.picture_painting import paint_picture, picture_of


@lru_cache(maxsize=64)
def domain_sign(
    icon: str,
    colour: str,
    picture: str,
    size: int,
    ratio: float,
    edge: str,
    *,
    faded: bool = False,
) -> QPixmap:
    """A tile `size` pixels square with an `edge` in that colour; `ratio` is dots a pixel.

    A picture that is none gives way to the icon, a colour that is none to a grey.
    """
    ground = colour if QColor.isValidColorName(colour) else "#777777"
    pixmap, painter = _blank(size, ratio)
    painter.setOpacity(0.45 if faded else 1.0)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size - 1, size - 1), size * 0.25, size * 0.25)
    if picture and not picture_of(picture, round(size * ratio)).isNull():
        # The colour stays to be seen around it.
        paint_picture(painter, Picture(picture, (3.0, 3.0), size - 6.0))
    else:
        inside = size * 0.62
        at = (size - inside) / 2
        paint_icon(painter, icon, (at, at), inside, "#FFFFFF" if is_dark(ground) else "#000000")
    painter.end()
    return pixmap


def colour_sign(colour: str, size: int, edge: str) -> QIcon:
    """A round spot of a colour."""
    pixmap, painter = _blank(size, 2.0)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    painter.end()
    return QIcon(pixmap)


def _blank(size: int, ratio: float) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
