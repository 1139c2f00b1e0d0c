"""The list of youths on screen: a view on as many rows as there are, with a widget for none of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.views.theme import Theme
from desktop.views.youths.delegate import YouthDelegate
from desktop.views.youths.lines import LINE, YouthLines


class YouthList(QListView):
    """`opened` carries the id of a youth that was clicked, or chosen with Enter.

    `left_upwards`: the worker pressed Up on the first row.
    """

    opened = Signal(object)
    left_upwards = Signal()

    def __init__(self, lines: YouthLines, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegate(YouthDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        # Not `activated`: on some systems that takes a double click.
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def choose(self, youth: UUID) -> None:
        """Mark the row of a youth, if it is shown."""
        place = self._lines.row_of(youth)
        if place is not None:
            self.selectionModel().setCurrentIndex(
                self._lines.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Keep the chosen youth and the place in the list while all rows are replaced."""
        at, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        chosen: UUID | None = at.data(LINE).id if at.isValid() else None
        yield
        if chosen and not self.currentIndex().isValid():
            self.choose(chosen)
        # The rows are laid out first: before that there is nowhere to scroll to.
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; leave the list at its upper end."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(LINE).id)
