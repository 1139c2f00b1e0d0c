"""The table beside the wheel as it is looked at and gone through by keyboard."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.views.wheel.table import DomainTable, Index

_WIDTHS = (0, 0, 0, 300, 240, 260, 150, 140, 0)
"""Of the columns in pixels; 0: as its words need."""
_HIGHEST = 320
"""Pixels: of what needs more, the whole is in the tooltip and in the panel."""


class AtTheTop(QStyledItemDelegate):
    """Has a sign stand beside the first line of a cell, not in the middle of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take over what stands in the cell."""
        super().initStyleOption(option, index)
        option.decorationAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class DomainTableView(QTableView):
    """`row_chosen` carries the id of the domain that the user went to."""

    row_chosen = Signal(object)

    def __init__(self, lines: DomainTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegate(AtTheTop(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(40)
        rows.setMaximumSectionSize(_HIGHEST)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            if width:
                self.setColumnWidth(column, width)
        self.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell(now.row()))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure all words while somebody looks at them."""
        super().showEvent(event)
        self._fit(QHeaderView.ResizeMode.ResizeToContents)

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing more: it would take time whenever something is written on the wheel."""
        super().hideEvent(event)
        self._fit(QHeaderView.ResizeMode.Interactive)

    def select_row(self, row: int) -> None:
        """Go to a row, in the column where the user is."""
        if self.currentIndex().row() == row:
            return
        column = max(0, self.currentIndex().column())
        self.selectionModel().setCurrentIndex(
            self._lines.index(row, column),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _tell(self, row: int) -> None:
        domain = self._lines.domain_at(row)
        if domain is not None:
            self.row_chosen.emit(domain.id)

    def _fit(self, mode: QHeaderView.ResizeMode) -> None:
        self.verticalHeader().setSectionResizeMode(mode)
        for column, width in enumerate(_WIDTHS):
            if not width:
                self.horizontalHeader().setSectionResizeMode(column, mode)
