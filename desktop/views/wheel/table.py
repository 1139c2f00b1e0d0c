"""The wheel as a table: the same information for keyboard and screen reader."""

from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.feelings import Feelings

Index = QModelIndex | QPersistentModelIndex


class DomainTable(QAbstractTableModel):
    """A row a domain: its name, how it feels, how it felt before, and the note."""

    def __init__(self, theme: Theme, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._feelings = Feelings(self)
        self._reading: OverviewReading | None = None

    def show_reading(self, reading: OverviewReading | None) -> None:
        """Show an overview; rows stay where they are when it is the same one."""
        same = (
            self._reading is not None
            and reading is not None
            and [domain.id for domain in self._reading.domains] == [domain.id for domain in reading.domains]
        )
        if same:
            self._reading = reading
            self.refresh()
            return
        self.beginResetModel()
        self._reading = reading
        self.endResetModel()

    def set_language(self, language: Language) -> None:
        """Write names in that language."""
        self._language = language
        self.refresh()

    def refresh(self) -> None:
        """Have all rows written again."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 3))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)

    def domain_at(self, row: int) -> DomainReading | None:
        """Give the domain in a row."""
        domains = self._reading.domains if self._reading else ()
        return domains[row] if 0 <= row < len(domains) else None

    def row_of(self, view: UUID) -> int | None:
        """Find the row of a domain."""
        domains = self._reading.domains if self._reading else ()
        return next((row for row, domain in enumerate(domains) if domain.id == view), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of domains."""
        return 0 if parent.isValid() or self._reading is None else len(self._reading.domains)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of columns."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell."""
        domain = self.domain_at(index.row())
        if domain is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._theme.icon(domain.icon)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        before = domain.previous_score
        texts = (
            domain.name.in_(self._language),
            self._feelings.number_and_word(domain.score),
            self._feelings.number_and_word(before) if before is not None else "",
            " ".join(domain.note.split()),
        )
        return texts[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Life domain"), self.tr("Now"), self.tr("Before"), self.tr("In own words"))[section]
