"""The moments that can be restored, as rows: when, what happened, who did it, on whom."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.sharing import RestorePoint
from desktop.views.operation_words import OperationWords
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands in which column."""

    WHEN = 0
    WHAT = 1
    WHO = 2
    YOUTH = 3


def moment_text(at: datetime, language: Language) -> str:
    """Write an instant: "12 nov 2026, 14:02"."""
    here = at.astimezone()
    return f"{Words(language).short_day_and_year(here.date())}, {here:%H:%M}"


class Moments(QAbstractTableModel):
    """Restorable moments, newest first; one at which a snapshot was made has a sign before it."""

    def __init__(self, theme: Theme, speaking: Speaking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._speaking = theme, speaking
        self._words = OperationWords(self)
        self._points: Sequence[RestorePoint] = ()
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Have who did it, and on whom, stand under what happened, or in columns of their own."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._points) - 1, Column.YOUTH))

    def show_points(self, points: Sequence[RestorePoint]) -> None:
        """Show these."""
        self.beginResetModel()
        self._points = points
        self.endResetModel()

    def point(self, row: int) -> RestorePoint | None:
        """Give the moment in a row."""
        return self._points[row] if 0 <= row < len(self._points) else None

    def words_for(self, point: RestorePoint) -> str:
        """Say which moment it is; in one minute there can be several."""
        when = self._cell(point, Column.WHEN)
        if not point.kind:
            return when
        return self.tr("{when} (after: {what})").format(when=when, what=self._words.of(point.kind))

    def row_of(self, position: int) -> int | None:
        """Give the row of a position."""
        return next((row for row, point in enumerate(self._points) if point.position == position), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the moments."""
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the words of a cell."""
        point = self.point(index.row()) if index.isValid() else None
        if point is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                under = self._narrow and column is Column.WHAT
                return self._under_each_other(point) if under else self._cell(point, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._whole(point)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._whole(point) if column is Column.WHEN else self._cell(point, column)
            case Qt.ItemDataRole.DecorationRole:
                marked = point.snapshot and column is Column.WHEN
                return self._theme.icon("save", self._theme.palette.accent) if marked else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the head of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.WHEN: self.tr("When"),
            Column.WHAT: self.tr("What happened"),
            Column.WHO: self.tr("Who"),
            Column.YOUTH: self.tr("Young person"),
        }[Column(section)]

    def _cell(self, point: RestorePoint, column: Column) -> str:
        if column is Column.WHEN:
            # A snapshot that does not tell its time is listed all the same.
            if point.at.timestamp() <= 0:
                return self.tr("time unknown")
            return moment_text(point.at, self._speaking.language)
        if column is Column.WHAT:
            return self._words.of(point.kind)
        return point.worker if column is Column.WHO else point.youth

    def _under_each_other(self, point: RestorePoint) -> str:
        below = " · ".join(part for part in (point.worker, point.youth) if part)
        return "\n".join(part for part in (self._cell(point, Column.WHAT), below) if part)

    def _whole(self, point: RestorePoint) -> str:
        cells = [self._cell(point, column) for column in Column]
        if point.snapshot:
            cells.append(self.tr("a backup was made here"))
        return " · ".join(cell for cell in cells if cell)
