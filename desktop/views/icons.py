"""Icons for buttons and lists, from the same source as those in the drawings."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from desktop.drawings.icons import icon as outlines
from desktop.drawings.icons import known
from desktop.views.icon_painting import paint_icon


class _Outlines(QIconEngine):
    """Paints an icon when and at the size at which it is wanted, which is mostly one of many."""

    def __init__(self, name: str, colour: str, faint: str | None) -> None:
        super().__init__()
        self._name, self._colour, self._faint = name, colour, faint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint it in the middle of `rect`, as large as fits."""
        faint = mode is QIcon.Mode.Disabled and self._faint
        size = min(rect.width(), rect.height())
        at = (rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, at, size, faint or self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of it; `size` is in dots of the screen."""
        made = QPixmap(size)
        if made.isNull():
            # There is no room for it at all, as in a window made very small.
            return made
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """Another one like it."""
        return _kept(_Outlines(self._name, self._colour, self._faint))


_ENGINES: list[QIconEngine] = []


def _kept(engine: QIconEngine) -> QIconEngine:
    # A QIcon deletes its engine itself; until then Python must not.
    _ENGINES.append(engine)
    return engine


@lru_cache(maxsize=512)
def picture(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon `size` pixels square in one colour, sharp on a screen with `ratio` dots a pixel."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, (0.0, 0.0), float(size), colour)
    painter.end()
    return pixmap


@lru_cache(maxsize=512)
def icon(name: str, colour: str, faint: str | None = None) -> QIcon:
    """An icon in one colour, in `faint` where what it stands on is switched off; a ring for one not known."""
    # The file is read here and not when Qt asks for the picture: Qt does not survive an exception there.
    outlines(known(name))
    return QIcon(_kept(_Outlines(name, colour, faint)))
