"""Taking pictures in, one after the other, on a thread beside the window's."""

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from desktop.models.errors import ExpectedFailure, PictureDamaged
from desktop.views.photos.asking import Source
from desktop.views.preview.aside import Aside

if TYPE_CHECKING:
    from desktop.operations.taking_in import Sheet

_PARTS = 100


@dataclass(frozen=True, slots=True)
class _Wanted:
    source: Source
    youth: UUID
    overview: UUID | None


class Taking(QObject):
    """A queue of pictures.

    `made` carries the sheets of one file with the youth and the overview they are for, `failed` the name
    of a file with its ExpectedFailure, `progressed` how far all of it is, `busy` whether it is under way.
    Of a file that was being taken in when it is stopped, nothing is made.
    """

    made = Signal(object, object, object)
    failed = Signal(str, object)
    progressed = Signal(int, int)
    busy = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Wanted] = deque()
        self._current: _Wanted | None = None
        self._aside: Aside | None = None
        self._stopped = False
        self._done = self._of = 0

    def take(self, sources: tuple[Source, ...], youth: UUID, overview: UUID | None) -> None:
        """Take pictures in, behind those that wait."""
        if not sources:
            return
        self._waiting.extend(_Wanted(source, youth, overview) for source in sources)
        self._of += len(sources)
        if self._aside is None:
            self.busy.emit(True)
            self._next()

    def stop(self) -> None:
        """Take no more in; what was made stays."""
        self._stopped = True
        self._waiting.clear()
        if self._aside:
            self._aside.cancel()

    def _next(self) -> None:
        wanted = self._waiting.popleft()
        self._stopped = False
        self._tell(0, 1)
        self._current = wanted
        self._aside = aside = Aside(lambda aside: _sheets(wanted.source.content, aside))
        aside.progressed.connect(self._tell)
        # Not to a function of its own: where the strip is gone by then, nobody is told.
        aside.ended.connect(self._ended)
        aside.start()

    def _tell(self, done: int, of: int) -> None:
        self.progressed.emit(self._done * _PARTS + _PARTS * done // max(1, of), self._of * _PARTS)

    def _ended(self, outcome: object) -> None:
        wanted, self._current, self._aside = self._current, None, None
        self._done += 1
        if wanted is None:
            return
        if isinstance(outcome, ExpectedFailure):
            self.failed.emit(wanted.source.name, outcome)
        elif isinstance(outcome, tuple) and not self._stopped:
            self.made.emit(outcome, wanted.youth, wanted.overview)
        if self._waiting:
            self._next()
        else:
            self._done = self._of = 0
            self.busy.emit(False)
        if isinstance(outcome, Exception) and not isinstance(outcome, ExpectedFailure):
            raise outcome


def _sheets(content: Path | QImage, aside: Aside) -> "tuple[Sheet, ...]":
    from desktop.operations.taking_in import read_picture_file, sheets_of

    raw = read_picture_file(content) if isinstance(content, Path) else _as_png(content)
    return tuple(sheets_of(raw, aside.go_on))


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    # Packed as little as can be: it is unpacked again at once.
    writer.setCompression(0)
    if not writer.write(picture):
        raise PictureDamaged
    return bytes(buffer.data().data())
