"""The photos of sheets that belong to what is shown: a strip of small ones, and a way to add more."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, NothingToPaste
from desktop.models.languages import Language
from desktop.models.readings import PhotoReading
from desktop.views.banner import Banner, Tone
from desktop.views.boxes import row
from desktop.views.buttons import IconButton, PushButton
from desktop.views.notebook import Notebook
from desktop.views.photos.asking import (
    AskPhotos,
    Source,
    ask_photos,
    files,
    may_hold_pictures,
    sources_in,
)
from desktop.views.photos.delegate import PICTURE
from desktop.views.photos.lines import PhotoLines
from desktop.views.photos.photo_list import PhotoList
from desktop.views.photos.pictures import Pictures
from desktop.views.photos.taking import Taking
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.operations.desk import Done
    from desktop.operations.taking_in import Sheet

_KEPT = 300
_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class PhotoStrip(QWidget):
    """Shows photos, takes in more, and changes what stands with them. `viewed` carries one to be shown large."""

    viewed = Signal(object)

    def __init__(
        self,
        notebook: Notebook,
        theme: Theme,
        language: Language,
        parent: QWidget | None = None,
        *,
        ask: AskPhotos = ask_photos,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language, self._ask = notebook, theme, language, ask
        self._youth: UUID | None = None
        self._overview: UUID | None = None
        self._read_only = False
        self._failures: list[tuple[str, ExpectedFailure]] = []
        # Sharp on a screen of twice as many dots as well.
        self.pictures = Pictures(notebook, PICTURE.width() * 2, _KEPT, self)
        self.lines = PhotoLines(self.pictures, language, self)
        self.taking = Taking(self)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.retranslate()
        self._dress()

    @property
    def photos(self) -> tuple[PhotoReading, ...]:
        """Those that are shown."""
        return self.lines.photos

    def show_photos(
        self, youth: UUID | None, overview: UUID | None, photos: tuple[PhotoReading, ...]
    ) -> None:
        """Show photos; what is added from now on belongs with this youth and this overview, if any."""
        if (youth, overview) != (self._youth, self._overview):
            self.banner.clear()
        self._youth, self._overview = youth, overview
        self.lines.show_photos(photos)
        self._dress()

    def set_language(self, language: Language) -> None:
        """Write days and failures in that language."""
        self._language = language
        self.lines.set_language(language)
        self.banner.retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be added or changed, or again."""
        self._read_only = self.lines.read_only = read_only
        self.setAcceptDrops(not read_only)
        self._dress()

    # What is done

    def choose(self) -> None:
        """Ask for files and take them in."""
        self._take(files(self._ask(self.tr("Photos of sheets"), self.tr("Photos and PDF"), self)))

    def paste(self) -> None:
        """Take in what was copied in another program."""
        sources = sources_in(QGuiApplication.clipboard().mimeData())
        if not sources:
            self._failures = [("", NothingToPaste())]
            self._tell_failures()
        self._take(sources)

    def _remove(self, photo: PhotoReading) -> None:
        from desktop.operations.photos import RemovePhoto

        def removed(_done: "Done") -> None:
            self.banner.tell(
                lambda: self.tr("The photo was removed."),
                offer=lambda: self.tr("Undo"),
                act=self._notebook.history.undo,
            )

        self._notebook.do(RemovePhoto(photo=photo.id, seen_version=photo.version), removed)

    def _caption(self, photo: PhotoReading, words: str) -> None:
        from desktop.operations.photos import ChangePhoto

        self._notebook.do(ChangePhoto(photo=photo.id, caption=words, seen_version=photo.version))

    def _take(self, sources: tuple[Source, ...]) -> None:
        if self._youth is None or self._read_only or not sources:
            return
        if not self.progress.isVisible():
            self._failures = []
            self.banner.clear()
        self.taking.take(sources, self._youth, self._overview)

    def _keep(self, sheets: "tuple[Sheet, ...]", youth: UUID, overview: UUID | None) -> None:
        desk = self._notebook.desk
        for sheet in sheets:
            self._notebook.have(lambda sheet=sheet: desk.take_in(sheet, youth, overview))  # type: ignore[misc]

    def _failed(self, name: str, failure: ExpectedFailure) -> None:
        self._failures.append((name, failure))
        self._tell_failures()

    def _tell_failures(self) -> None:
        failures = tuple(self._failures)

        def say() -> str:
            return "\n".join(
                f"{name}: {failure.sentence(self._language)}" if name else failure.sentence(self._language)
                for name, failure in failures
            )

        self.banner.tell(say, Tone.TROUBLE)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that a picture may be dropped here."""
        if self._youth is not None and may_hold_pictures(event.mimeData()):
            event.acceptProposedAction()
            self.hint.setText(self.tr("Let go to add it"))
            self.hint.show()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Be as before."""
        self._dress()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        self._dress()
        event.acceptProposedAction()
        self._take(sources_in(event.mimeData()))

    # How it looks

    def retranslate(self) -> None:
        """Set all words in the language of the moment."""
        self.heading.setText(self.tr("Photos of sheets"))
        self.add_button.setText(self.tr("Add a photo…"))
        self.add_button.setToolTip(self.tr("JPEG, PNG, HEIC or PDF; or drop it here, or paste it (Ctrl+V)"))
        self.write_button.say(self.tr("Words with the photo"), "F2")
        self.remove_button.say(self.tr("Remove the photo"), "Del")
        self.stop_button.setText(self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("Taking in photos"))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _dress(self) -> None:
        there, chosen = bool(self.photos), self.list.chosen is not None
        self.list.setVisible(there)
        self.hint.setText(self.tr("or drop one here"))
        self.hint.setVisible(not there and not self._read_only and self._youth is not None)
        self.add_button.setVisible(not self._read_only)
        self.add_button.setEnabled(self._youth is not None)
        for button in (self.write_button, self.remove_button):
            button.setVisible(there and not self._read_only)
            button.setEnabled(chosen)

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)

    def _show_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _build(self) -> None:
        theme = self._theme
        self.heading, self.hint = QLabel(), QLabel()
        self.heading.setProperty("kind", "section")
        self.hint.setProperty("kind", "muted")
        self.add_button = PushButton(theme, "quiet", "plus")
        self.write_button, self.remove_button = IconButton(theme, "pencil"), IconButton(theme, "trash")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.stop_button = PushButton(theme)
        self.banner = Banner(theme)
        self.list = PhotoList(self.lines, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(
            row(self.heading, self.add_button, self.hint, None, self.write_button, self.remove_button)
        )
        column.addLayout(row(self.progress, self.stop_button))
        column.addWidget(self.banner)
        column.addWidget(self.list)
        self._show_busy(False)

    def _connect(self) -> None:
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, context=_INSIDE)
        paste.activated.connect(self.paste)
        self.list.opened.connect(self.viewed)
        self.list.removed.connect(self._remove)
        self.list.pasted.connect(self.paste)
        self.list.moved.connect(self._dress)
        self.lines.captioned.connect(self._caption)
        self.add_button.clicked.connect(self.choose)
        self.write_button.clicked.connect(self.list.write)
        self.remove_button.clicked.connect(self.list.remove)
        self.stop_button.clicked.connect(self.taking.stop)
        self.taking.made.connect(self._keep)
        self.taking.failed.connect(self._failed)
        self.taking.progressed.connect(self._show_progress)
        self.taking.busy.connect(self._show_busy)
