"""The photos of the strip, for those who see it and for those to whom it is read."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.models.errors import ExpectedFailure, PhotoOutOfReach
from desktop.models.languages import Language
from desktop.models.readings import PhotoReading
from desktop.views.photos.pictures import Pictures
from desktop.views.typed_days import day_in_words

PHOTO = int(Qt.ItemDataRole.UserRole)
DAY = PHOTO + 1
STATE = PHOTO + 2
"""A few words in the place of a picture that is not there."""
LONGEST_CAPTION = 200
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PhotoLines(QAbstractListModel):
    """One row for each photo. `captioned` carries a photo and the words that are to stand under it."""

    captioned = Signal(object, str)

    def __init__(self, pictures: Pictures, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._language = pictures, language
        self.photos: tuple[PhotoReading, ...] = ()
        self.read_only = False
        pictures.came.connect(self._came)

    def show_photos(self, photos: tuple[PhotoReading, ...]) -> None:
        """Show these; where only words of the same ones changed, whoever is at one stays there."""
        if [photo.id for photo in photos] == [photo.id for photo in self.photos]:
            self.photos = photos
            self._changed()
        else:
            self.beginResetModel()
            self.photos = photos
            self.endResetModel()
        self._pictures.want(frozenset(photo.name for photo in photos))

    def set_language(self, language: Language) -> None:
        """Write days and failures in that language."""
        self._language = language
        self._changed()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many photos there are."""
        return 0 if parent.isValid() else len(self.photos)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say that the words under one can be changed."""
        flags = super().flags(index)
        return flags if self.read_only else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the delegate and a screen reader ask for."""
        if not index.isValid() or index.row() >= len(self.photos):
            return None
        photo = self.photos[index.row()]
        answers: dict[int, Callable[[PhotoReading], object]] = {
            PHOTO: lambda photo: photo,
            DAY: lambda photo: day_in_words(photo.on, self._language, short=True),
            STATE: self._state,
            Qt.ItemDataRole.DisplayRole: lambda photo: photo.caption,
            Qt.ItemDataRole.EditRole: lambda photo: photo.caption,
            Qt.ItemDataRole.DecorationRole: lambda photo: self._pictures.image(photo.name),
            Qt.ItemDataRole.ToolTipRole: self._hint,
            Qt.ItemDataRole.AccessibleTextRole: self._told,
        }
        answer = answers.get(role)
        return answer(photo) if answer else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the words that were typed under one."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.row() >= len(self.photos):
            return False
        photo, words = self.photos[index.row()], " ".join(str(value).split())[:LONGEST_CAPTION]
        if words != photo.caption:
            self.captioned.emit(photo, words)
        return True

    def event(self, event: QEvent) -> bool:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self._changed()
        return super().event(event)

    def _hint(self, photo: PhotoReading) -> str:
        failure = self._pictures.failure(photo.name)
        return failure.sentence(self._language) if failure else photo.caption

    def _told(self, photo: PhotoReading) -> str:
        words = self.tr("Photo of {day}").format(day=day_in_words(photo.on, self._language))
        return ", ".join(part for part in (words, photo.caption, self._state(photo)) if part)

    def _state(self, photo: PhotoReading) -> str:
        if self._pictures.image(photo.name) is not None:
            return ""
        failure: ExpectedFailure | None = self._pictures.failure(photo.name)
        if failure is None:
            return self.tr("is being fetched")
        return self.tr("out of reach") if isinstance(failure, PhotoOutOfReach) else self.tr("not here")

    def _came(self, name: str) -> None:
        for row, photo in enumerate(self.photos):
            if photo.name == name:
                at = self.index(row)
                self.dataChanged.emit(at, at)

    def _changed(self) -> None:
        if self.photos:
            self.dataChanged.emit(self.index(0), self.index(len(self.photos) - 1))
