"""The sign of what is asked: an icon, or the team's own picture, on a round ground."""

import base64
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.colours import readable
from desktop.drawings.icons import icon_names
from desktop.views.at_the_wheel.look import YouthTheme
from desktop.views.icon_painting import paint_icon

_OTHERWISE = "sparkles"


class Emblem(QWidget):
    """Shows an icon in a colour, or a picture cut round."""

    def __init__(self, theme: YouthTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._colour, self._picture = _OTHERWISE, "#FFFFFF", ""
        self._side = 104
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_sign(self, icon: str, colour: str, picture: str = "") -> None:
        """Show an icon on that colour, or the picture (PNG or JPEG as base64) instead."""
        self._icon = icon if icon in icon_names() else _OTHERWISE
        self._colour, self._picture = colour, picture
        self.update()

    def grow(self, side: int) -> None:
        """Be that large."""
        self._side = side
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as was said."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """Keep that."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(2, 2, self._side - 4, self._side - 4)
        picture = picture_of(self._picture) if self._picture else QImage()
        if not picture.isNull():
            path = QPainterPath()
            path.addEllipse(box)
            painter.setClipPath(path)
            side = min(picture.width(), picture.height())
            source = QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
            painter.drawImage(box, picture, source)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(box)
            inset = self._side * 0.24
            ink = readable(self._colour, "#FFFFFF", 3.0)
            paint_icon(painter, self._icon, (inset, inset), self._side - 2 * inset, ink)
        painter.end()


@lru_cache(maxsize=32)
def picture_of(data: str) -> QImage:
    """The picture in these letters; an empty one where there is none in them."""
    try:
        return QImage.fromData(base64.b64decode(data, validate=True))
    except ValueError:
        return QImage()
