"""The audit trail as a table: when, who, what in words, on whom."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.languages import Language
from desktop.models.readings import AuditLine
from desktop.views.folding import folded
from desktop.views.operation_words import OperationWords
from desktop.views.typed_days import day_in_words

Index = QModelIndex | QPersistentModelIndex


class TrailLines(QAbstractTableModel):
    """A row a line of the trail, the newest first, of those that fit what is searched for."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._words = OperationWords(self)
        self._all: Sequence[AuditLine] = ()
        self._rows: list[AuditLine] = []
        self._sought = ""

    @property
    def read(self) -> int:
        """How many were read, sought or not."""
        return len(self._all)

    @property
    def sought(self) -> str:
        """What is searched for."""
        return self._sought

    def show_lines(self, lines: Sequence[AuditLine]) -> None:
        """Show these lines."""
        self._all = lines
        self._filter()

    def search(self, sought: str) -> None:
        """Show only lines in which every word of `sought` stands."""
        self._sought = sought.strip()
        self._filter()

    def set_language(self, language: Language) -> None:
        """Write days and what was done in that language."""
        self._language = language
        self._filter()

    def heads(self) -> tuple[str, ...]:
        """Give the heads of the columns."""
        return (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("On whom"))

    def kinds(self, lines: Iterable[AuditLine]) -> dict[str, str]:
        """Say for each kind of operation in these lines what was done."""
        return {kind: self._what(kind) for kind in {line.kind for line in lines}}

    def fitting(self, lines: Iterable[AuditLine]) -> list[AuditLine]:
        """Give those lines in which every word stands that is searched for."""
        wanted = folded(self._sought).split()
        if not wanted:
            return list(lines)
        kinds = self.kinds(lines := list(lines))
        return [
            line
            for line in lines
            if all(word in folded(f"{line.worker} {kinds[line.kind]} {line.youth}") for word in wanted)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of lines shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.heads())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        line = self._rows[index.row()]
        return (self._when(line.at), line.worker, self._what(line.kind), line.youth)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the head of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.heads()[section]

    def _when(self, at: datetime) -> str:
        here = at.astimezone()
        return f"{day_in_words(here.date(), self._language, short=True)}, {here:%H:%M}"

    def _what(self, kind: str) -> str:
        words = self._words.of(kind)
        return words[:1].upper() + words[1:]

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = self.fitting(self._all)
        self.endResetModel()
