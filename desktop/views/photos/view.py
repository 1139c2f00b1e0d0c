"""One photo of a sheet, shown large beside what it is copied into."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import PhotoReading
from desktop.views.banner import announce
from desktop.views.boxes import row, words
from desktop.views.buttons import IconButton
from desktop.views.notebook import Notebook
from desktop.views.photos.canvas import PhotoCanvas
from desktop.views.photos.pictures import Pictures
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words

_KEPT = 3
"""Photos in memory, each some 17 MB: the one that is seen, and those just before."""


class PhotoView(QFrame):
    """Shows one photo out of several. `closed`: the worker is done with it."""

    closed = Signal()

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._photo: PhotoReading | None = None
        self._among: tuple[PhotoReading, ...] = ()
        self.pictures = Pictures(notebook, 0, _KEPT, self)
        self.setProperty("kind", "panel")
        self._build()
        self.retranslate()

    @property
    def photo(self) -> PhotoReading | None:
        """The photo that is shown."""
        return self._photo

    def show_photo(self, photo: PhotoReading, among: tuple[PhotoReading, ...] = ()) -> None:
        """Show a photo; `among` are those between which one can go on and back."""
        self._photo, self._among = photo, among or (photo,)
        self.pictures.want(frozenset((photo.name,)))
        self._show()
        self.canvas.setFocus()

    def keep_up(self, photos: tuple[PhotoReading, ...]) -> None:
        """Follow what became of the photos; closes where the one that is shown is gone."""
        if self._photo is None:
            return
        self._among = photos
        now = next((photo for photo in photos if photo.id == self._photo.id), None)
        if now is None:
            self.close_photo()
            return
        self._photo = now
        self._tell()

    def close_photo(self) -> None:
        """Be done with it."""
        self._photo, self._among = None, ()
        self.pictures.want(frozenset())
        self.canvas.show_words("")
        self.closed.emit()

    def set_language(self, language: Language) -> None:
        """Write days and failures in that language."""
        self._language = language
        self._say_what_is_wrong()
        self._tell()

    def go(self, step: int) -> None:
        """Go on to the next one, or back with -1; at the ends it stays where it is."""
        at = self._at
        if at is not None and 0 <= at + step < len(self._among):
            self.show_photo(self._among[at + step], self._among)

    def retranslate(self) -> None:
        """Set all words in the language of the moment."""
        self.back_button.say(self.tr("Previous photo"), self.tr("Page up"))
        self.on_button.say(self.tr("Next photo"), self.tr("Page down"))
        self.turn_button.say(self.tr("Turn a quarter, for looking only"), "R")
        self.out_button.say(self.tr("Smaller"), "−")
        self.in_button.say(self.tr("Larger"), "+")
        self.fit_button.say(self.tr("Fit width"), "0")
        self.close_button.say(self.tr("Close the photo"), "Esc")
        self._say_what_is_wrong()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by keys all that the buttons do."""
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Plus: self.canvas.zoom_in,
            Qt.Key.Key_Equal: self.canvas.zoom_in,
            Qt.Key.Key_Minus: self.canvas.zoom_out,
            Qt.Key.Key_0: self.canvas.fit,
            Qt.Key.Key_R: self.canvas.turn,
            Qt.Key.Key_PageUp: lambda: self.go(-1),
            Qt.Key.Key_PageDown: lambda: self.go(1),
            Qt.Key.Key_Escape: self.close_photo,
        }
        act = acts.get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    @property
    def _at(self) -> int | None:
        ids = [photo.id for photo in self._among]
        return ids.index(self._photo.id) if self._photo and self._photo.id in ids else None

    def _came(self, name: str) -> None:
        if self._photo is not None and self._photo.name == name:
            self._show()

    def _show(self) -> None:
        if self._photo is None:
            return
        image = self.pictures.image(self._photo.name)
        if image is not None:
            self.canvas.show_image(image)
        else:
            self._say_what_is_wrong()
        self._tell()

    def _say_what_is_wrong(self) -> None:
        if self._photo is None or self.pictures.image(self._photo.name) is not None:
            return
        failure = self.pictures.failure(self._photo.name)
        said = failure.sentence(self._language) if failure else self.tr("The photo is being fetched…")
        if said != self.canvas.words:
            self.canvas.show_words(said)
            announce(self.canvas, said)

    def _tell(self) -> None:
        """Say which photo it is, to those who see it and to those who hear it."""
        at, photo = self._at, self._photo
        several = at is not None and len(self._among) > 1
        self.back_button.setVisible(several)
        self.on_button.setVisible(several)
        self.back_button.setEnabled(several and bool(at))
        self.on_button.setEnabled(several and at is not None and at + 1 < len(self._among))
        there = not self.canvas.image.isNull()
        for button in (self.turn_button, self.out_button, self.in_button, self.fit_button):
            button.setEnabled(there)
        if photo is None:
            self.caption.clear()
            return
        day = day_in_words(photo.on, self._language)
        self.caption.setText(f"{photo.caption} · {day}" if photo.caption else day)
        name = self.tr("Photo of {day}").format(day=day)
        parts = (name, photo.caption, self.canvas.words)
        self.canvas.setAccessibleName(", ".join(part for part in parts if part))

    def _build(self) -> None:
        theme = self._theme
        self.canvas = PhotoCanvas(theme)
        self.caption = words("muted")
        self.back_button, self.on_button = (
            IconButton(theme, "chevron_left"),
            IconButton(theme, "chevron_right"),
        )
        self.turn_button, self.fit_button = IconButton(theme, "turn"), IconButton(theme, "maximize")
        self.out_button, self.in_button = IconButton(theme, "minus"), IconButton(theme, "plus")
        self.close_button = IconButton(theme, "x")
        head = row(
            self.back_button,
            self.on_button,
            None,
            self.turn_button,
            self.out_button,
            self.in_button,
            self.fit_button,
            self.close_button,
        )
        head.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.caption)
        column.addWidget(self.canvas, 1)
        for button, act in (
            (self.back_button, lambda: self.go(-1)),
            (self.on_button, lambda: self.go(1)),
            (self.turn_button, self.canvas.turn),
            (self.out_button, self.canvas.zoom_out),
            (self.in_button, self.canvas.zoom_in),
            (self.fit_button, self.canvas.fit),
            (self.close_button, self.close_photo),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
        self.pictures.came.connect(self._came)
