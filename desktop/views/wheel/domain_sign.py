"""The sign of a life domain on the screen: the team's own picture, or its icon in its colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop.drawings.colours import readable
from desktop.drawings.shapes import Picture
from desktop.models.readings import DomainReading
from desktop.views.picture_painting import paint_picture
from desktop.views.theme import Theme


def sign_of(domain: DomainReading, theme: Theme, size: int, ratio: float = 1.0) -> QPixmap:
    """Give it, `size` pixels wide and high; `ratio` is the number of dots a pixel has on that screen."""
    if not domain.picture:
        icon = theme.icon(domain.icon, readable(domain.colour, theme.palette.surface, 3.0))
        return icon.pixmap(QSize(size, size), ratio)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill("transparent")
    painter = QPainter(pixmap)
    paint_picture(painter, Picture(domain.picture, (0, 0), size))
    painter.end()
    return pixmap


def icon_of(domain: DomainReading, theme: Theme) -> QIcon:
    """The same for a menu, a list or a table."""
    return QIcon(sign_of(domain, theme, 20, 2.0))
