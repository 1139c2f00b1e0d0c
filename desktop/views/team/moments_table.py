"""The table of moments that can be restored, on screen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.models.sharing import RestorePoint
from desktop.views.speaking import Speaking
from desktop.views.team.moments import Column, Index, Moments
from desktop.views.theme import Theme

_HEIGHT = 280
_NARROW = 600
_ASIDE, _AROUND, _SIGN = 28, 14, 20
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class _Lines(QStyledItemDelegate):
    """Gives every line of a cell its room, with the space that the style sheet leaves around it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the words are in their column."""
        table = self.parent()
        text = str(index.data() or "")
        metrics = option.fontMetrics
        aside = _ASIDE + (_SIGN if index.data(Qt.ItemDataRole.DecorationRole) else 0)
        room = QRect(0, 0, 10_000, 10_000)
        wide = metrics.boundingRect(room, 0, text).width() + aside
        if isinstance(table, QTableView):
            room.setWidth(max(40, table.columnWidth(index.column()) - aside))
        return QSize(wide, metrics.boundingRect(room, _WRAPPED, text).height() + _AROUND)


class MomentsTable(QTableView):
    """The table itself. `chosen` carries the moment that is marked now, or None; `look_wanted` that on Enter."""

    chosen = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, theme: Theme, speaking: Speaking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moments = Moments(theme, speaking, self)
        self.setModel(self.moments)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(14, 14))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_HEIGHT)
        self.setItemDelegate(_Lines(self))
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # A head that is filled in would lie over the round corners.
        across.setStyleSheet("QHeaderView, QHeaderView::section { background: transparent; }")
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())
        self.moments.modelReset.connect(self._fit)
        self.moments.modelReset.connect(self._tell)
        theme.changed.connect(self.viewport().update)
        self.retranslate()

    @property
    def current(self) -> RestorePoint | None:
        """The moment that is marked."""
        index = self.currentIndex()
        return self.moments.point(index.row()) if index.isValid() else None

    def show_points(self, points: Sequence[RestorePoint]) -> None:
        """Show these; the moment that was marked stays so, or else the newest is."""
        marked = self.current
        self.moments.show_points(points)
        row = self.moments.row_of(marked.position) if marked else None
        if points:
            self.selectRow(row or 0)

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("Moments that can be restored"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the marked moment on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.look_wanted.emit(self.current)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what happened the most room; what is too long for its column goes on below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        narrow = room < _NARROW
        self.moments.set_narrow(narrow)
        when = min(self.sizeHintForColumn(Column.WHEN), room // 2)
        left = left_at_first = room - when
        for column in (Column.WHO, Column.YOUTH):
            self.setColumnHidden(column, narrow)
            if not narrow:
                head = self.horizontalHeader().sectionSizeHint(column)
                self.setColumnWidth(
                    column, max(head, min(self.sizeHintForColumn(column), left_at_first // 3))
                )
                left -= self.columnWidth(column)
        self.setColumnWidth(Column.WHEN, when)
        self.setColumnWidth(Column.WHAT, left)
        self.resizeRowsToContents()

    def _tell(self) -> None:
        self.chosen.emit(self.current)
