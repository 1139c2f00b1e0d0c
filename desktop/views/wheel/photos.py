"""Photos of sheets on the page with the wheel: a row under the time line, and one beside the wheel to copy from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop.models.languages import Language
from desktop.models.readings import OverviewReading, PhotoReading
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.beside import BesidePlace
from desktop.views.wheel.frame import WheelFrame

if TYPE_CHECKING:
    from desktop.views.photos.strip import PhotoStrip
    from desktop.views.photos.view import PhotoView


class WheelPhotos(QObject):
    """Shows the row while there are photos, and once the worker asks for it; both are made when first needed.

    `turned` says whether the row is shown now; `arranged`: what stands beside the wheel has changed.
    """

    turned = Signal(bool)
    arranged = Signal()

    def __init__(
        self,
        notebook: Notebook,
        theme: Theme,
        language: Language,
        frame: WheelFrame,
        beside: BesidePlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._frame, self._beside = frame, beside
        self._reading: OverviewReading | None = None
        self._wanted: bool | None = None
        self.strip: PhotoStrip | None = None
        self.view: PhotoView | None = None
        frame.setAcceptDrops(True)
        frame.installEventFilter(self)

    def show_reading(self, reading: OverviewReading | None) -> None:
        """Show the photos of this overview."""
        if reading is None or self._reading is None or reading.youth_id != self._reading.youth_id:
            self._wanted = None
            self.put_away()
        self._reading = reading
        self._show()

    def turn(self, on: bool) -> None:
        """Show the row, or put it away."""
        self._wanted = on
        if not on:
            self.put_away()
        self._show()

    def put_away(self) -> None:
        """Show no photo beside the wheel."""
        if self.view is not None and self._views():
            self.view.close_photo()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        for part in (self.strip, self.view):
            if part is not None:
                part.set_language(language)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take in what is dropped anywhere on the page."""
        if watched is self._frame and self._reading is not None:
            if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
                self._row().dragEnterEvent(event)
                if event.isAccepted():
                    self.turn(True)
                return True
            if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
                self._row().dropEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        reading = self._reading
        shown = reading is not None and (bool(reading.photos) if self._wanted is None else self._wanted)
        self.turned.emit(shown)
        if shown or self.strip is not None:
            self._row()
            self._frame.strip.setVisible(shown and not self._views())
        if self.strip is not None and reading is not None:
            self.strip.show_photos(reading.youth_id, reading.id, reading.photos)
        if self.view is not None and reading is not None and self.view.photo is not None:
            self.view.keep_up(reading.photos)

    def _views(self) -> bool:
        return self.view is not None and self._beside.holds(self.view)

    def _row(self) -> "PhotoStrip":
        if self.strip is None:
            from desktop.views.photos.strip import PhotoStrip

            self.strip = PhotoStrip(self._notebook, self._theme, self._language)
            self.strip.viewed.connect(self._view)
            self._frame.hold_strip(self.strip)
            if self._reading is not None:
                reading = self._reading
                self.strip.show_photos(reading.youth_id, reading.id, reading.photos)
        return self.strip

    def _view(self, photo: PhotoReading) -> None:
        if self.view is None:
            from desktop.views.photos.view import PhotoView

            self.view = PhotoView(self._notebook, self._theme, self._language)
            self.view.closed.connect(self._closed)
        # To copy from it, the photo needs the room more than the row does.
        self._frame.strip.hide()
        self._beside.hold(self.view)
        self.view.show_photo(photo, self._reading.photos if self._reading else ())
        self.arranged.emit()

    def _closed(self) -> None:
        if self._views():
            self._beside.hold(None)
            self._show()
            self.arranged.emit()
