"""The wheel as a table: the same information for keyboard and screen reader."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LineKind, LinkReading, OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.domain_sign import icon_of
from desktop.views.wheel.feelings import Feelings
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.parts import CARRIERS, MARKS, Part

Index = QModelIndex | QPersistentModelIndex


class DomainTable(QAbstractTableModel):
    """A row a domain, with all that the wheel and its panel show of it."""

    def __init__(self, theme: Theme, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._feelings, self._kinds = Feelings(self), Kinds(self)
        self._reading: OverviewReading | None = None
        self._columns: tuple[Callable[[DomainReading], str], ...] = (
            lambda domain: domain.name.in_(self._language),
            self._now,
            self._before,
            self._lines,
            self._links,
            lambda domain: domain.note,
            lambda domain: self._marked(domain, MARKS),
            lambda domain: self._marked(domain, CARRIERS),
            lambda domain: self._kinds.by(domain.by) if domain.score is not None else "",
        )

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
        last = len(self._columns) - 1
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, last))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

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
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a cell."""
        domain = self.domain_at(index.row())
        if domain is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon_of(domain, self._theme)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        text = self._columns[index.column()](domain)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # Whoever hears a cell is not to have to guess what it tells.
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            nothing = self.tr("nothing")
            return self._told(str(head), text or nothing)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Life domain"),
            self.tr("Now"),
            self.tr("Before"),
            self.tr("Lines"),
            self.tr("Connected with"),
            self.tr("In own words"),
            self.tr("Marks"),
            self.tr("Carried by"),
            self.tr("Filled in"),
        )[section]

    def _told(self, what: str, words: str) -> str:
        return self.tr("%1: %2").replace("%1", what).replace("%2", words)

    def _now(self, domain: DomainReading) -> str:
        said = self._feelings.number_and_word(domain.score)
        as_before = self.tr("as last time")
        return f"{said} ({as_before})" if domain.as_before else said

    def _before(self, domain: DomainReading) -> str:
        if self._reading is None or self._reading.previous_on is None:
            return ""
        return self._feelings.number_and_word(domain.previous_score)

    def _marked(self, domain: DomainReading, parts: tuple[Part, ...]) -> str:
        return ", ".join(self._kinds.mark(part) for part in parts if getattr(domain, part.value))

    def _lines(self, domain: DomainReading) -> str:
        told = []
        for kind in LineKind:
            for line in domain.of_kind(kind):
                by = f" ({self._kinds.by(line.by)})" if line.by else ""
                told.append(self._told(self._kinds.name(kind), f"{line.text}{by}"))
        return "\n".join(told)

    def _links(self, domain: DomainReading) -> str:
        links = self._reading.links_of(domain.id) if self._reading else ()
        return "\n".join(filter(None, (self._link(domain, link) for link in links)))

    def _link(self, domain: DomainReading, link: LinkReading) -> str:
        ends = link.other if link.one == domain.id else link.one
        other = self._reading.domain(ends) if self._reading else None
        name = other.name.in_(self._language) if other else ""
        by = f" ({self._kinds.by(link.by)})" if link.by else ""
        return (f"{name} — “{link.text}”{by}" if link.text else f"{name}{by}") if name else ""
