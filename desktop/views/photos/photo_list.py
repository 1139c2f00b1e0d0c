"""The row of small photos, gone through by mouse and keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.models.readings import PhotoReading
from desktop.views.photos.delegate import SIZE, PhotoDelegate
from desktop.views.photos.lines import PHOTO, PhotoLines
from desktop.views.theme import Theme


class PhotoList(QListView):
    """`opened` and `removed` carry a photo that is to be shown large, or taken away; `pasted`: Ctrl+V.

    `moved`: another photo was chosen, or none is.
    """

    opened = Signal(object)
    removed = Signal(object)
    pasted = Signal()
    moved = Signal()

    def __init__(self, lines: PhotoLines, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegate(PhotoDelegate(theme, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Return opens one, also where the system would begin to write with it.
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalScrollBar().rangeChanged.connect(lambda _least, most: self._take_height(most > 0))
        self._take_height(False)
        self.open_action = self._action(self.open_chosen, "")
        self.write_action = self._action(self.write, "F2")
        self.remove_action = self._action(self.remove, "Del")
        self.paste_action = self._action(self.pasted.emit, QKeySequence.StandardKey.Paste)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.clicked.connect(lambda _index: self.open_chosen())
        self.activated.connect(lambda _index: self.open_chosen())
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._moved())
        lines.modelReset.connect(self._moved)
        theme.changed.connect(self.viewport().update)
        self.retranslate()

    @property
    def chosen(self) -> PhotoReading | None:
        """The photo where the worker is."""
        index = self.currentIndex()
        found = index.data(PHOTO) if index.isValid() else None
        return found if isinstance(found, PhotoReading) else None

    def open_chosen(self) -> None:
        """Show the chosen photo large."""
        if (photo := self.chosen) is not None:
            self.opened.emit(photo)

    def write(self) -> None:
        """Begin to write under the chosen photo."""
        if self.chosen is not None and not self._lines.read_only:
            self.edit(self.currentIndex())

    def remove(self) -> None:
        """Take the chosen photo away."""
        if (photo := self.chosen) is not None and not self._lines.read_only:
            self.removed.emit(photo)

    def retranslate(self) -> None:
        """Set all words in the language of the moment."""
        self.setAccessibleName(self.tr("Photos of sheets"))
        self.open_action.setText(self.tr("Show large"))
        self.write_action.setText(self.tr("Words with the photo"))
        self.remove_action.setText(self.tr("Remove the photo"))
        self.paste_action.setText(self.tr("Paste a photo"))
        self._moved()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take_height(self, scrolls: bool) -> None:
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(SIZE.height() + bar + 2 * self.frameWidth() + 2)

    def _moved(self) -> None:
        there, writable = self.chosen is not None, not self._lines.read_only
        self.open_action.setEnabled(there)
        for action in (self.write_action, self.remove_action):
            action.setEnabled(there and writable)
        self.paste_action.setEnabled(writable)
        self.moved.emit()

    def _action(self, act: Callable[[], None], keys: "str | QKeySequence.StandardKey") -> QAction:
        action = QAction(self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action
