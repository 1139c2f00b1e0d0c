"""The team's own pictures of life domains onto a QPainter."""

from base64 import b64decode
from binascii import Error
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath

from desktop.drawings.shapes import ROUNDED, Picture

_MOST_ACROSS = 4096
"""Pixels: what is larger was not put there by this program, and would only take time and memory."""


def paint_picture(painter: QPainter, picture: Picture) -> None:
    """Paint a picture; what is none is left out."""
    ratio = painter.deviceTransform().m11()
    image = picture_of(picture.data, max(1, round(picture.size * ratio)))
    if image.isNull():
        return
    box = QRectF(*picture.at, picture.size, picture.size)
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(box, ROUNDED * picture.size, ROUNDED * picture.size)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(box, image)
    painter.restore()


@lru_cache(maxsize=64)
def picture_of(data: str, across: int) -> QImage:
    """Give a picture from base64, `across` dots wide and high; a null one where there is none in it."""
    try:
        content = QByteArray(b64decode(data, validate=True))
    except (Error, ValueError):
        return QImage()
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in {b"png", b"jpeg"}:
        return QImage()
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_ACROSS:
        return QImage()
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return image
    # Off the middle of one that is not square; pictures that come along were cut to a square.
    side = min(image.width(), image.height())
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    return image.copy(left, top, side, side).scaled(
        QSize(across, across),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
