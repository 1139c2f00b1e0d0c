"""Photos as they are painted: fetched and unpacked beside the window's thread, and kept in memory only."""

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader
from shiboken6 import isValid

from desktop.models.errors import ExpectedFailure, PhotoDamaged, PhotoNotThere, PhotoOutOfReach
from desktop.views.notebook import Notebook

_AGAIN = 10_000
"""Milliseconds after which a photo that did not come is asked for again, while somebody looks."""
_MAY_COME = (PhotoOutOfReach, PhotoNotThere)


class Pictures(QObject):
    """The newest `most` that were wanted, at most `longest` pixels at their long side (0: as large as they are).

    `came` carries the name of one that is there now, or of which is known now that it is not.
    """

    came = Signal(str)

    def __init__(self, notebook: Notebook, longest: int, most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._longest, self._most = notebook, longest, most
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._failures: dict[str, ExpectedFailure] = {}
        self._under_way: set[str] = set()
        self._wanted: frozenset[str] = frozenset()
        self._timer = QTimer(self, interval=_AGAIN, singleShot=True)
        self._timer.timeout.connect(self.ask_again)

    def want(self, names: frozenset[str]) -> None:
        """Have these come, and ask again for those that do not; others are asked for no more."""
        self._wanted = names
        for name in self._failures.keys() - names:
            del self._failures[name]
        for name in sorted(names):
            self._ask(name)

    def image(self, name: str) -> QImage | None:
        """The picture, if it has come."""
        found = self._images.get(name)
        if found is not None:
            self._images.move_to_end(name)
        return found

    def failure(self, name: str) -> ExpectedFailure | None:
        """Why it did not come, if it did not."""
        return self._failures.get(name)

    def ask_again(self) -> None:
        """Ask again for what did not come and may come by now."""
        for name in self._wanted:
            if isinstance(self._failures.get(name), _MAY_COME):
                self._ask(name, again=True)

    def _ask(self, name: str, *, again: bool = False) -> None:
        if name in self._images or name in self._under_way or (name in self._failures and not again):
            return
        self._under_way.add(name)
        desk, longest = self._notebook.desk, self._longest

        def came(image: QImage) -> None:
            if not isValid(self):
                # Whoever wanted it went meanwhile.
                return
            self._under_way.discard(name)
            self._failures.pop(name, None)
            self._images[name] = image
            while len(self._images) > self._most:
                self._images.popitem(last=False)
            self.came.emit(name)

        def failed(failure: ExpectedFailure) -> None:
            if not isValid(self):
                return
            self._under_way.discard(name)
            self._failures[name] = failure
            if isinstance(failure, _MAY_COME):
                self._timer.start()
            self.came.emit(name)

        self._notebook.run(lambda: unpacked(desk.picture(name), longest), came, failed)


def unpacked(content: bytes, longest: int) -> QImage:
    """A JPEG as a picture, at most `longest` pixels at its long side. Raises PhotoDamaged."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if longest and size.isValid() and max(size.width(), size.height()) > longest:
        # Unpacked at about that size at once, which takes a tenth of the time.
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PhotoDamaged
    return image
