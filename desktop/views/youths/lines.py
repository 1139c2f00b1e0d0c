"""The youths as a list that can be filtered while somebody types."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.languages import Language
from desktop.models.methods import method
from desktop.models.readings import YouthLine
from desktop.views.folding import folded
from desktop.views.typed_days import day_in_words, short_day
from desktop.views.youths.ages import age

LINE = Qt.ItemDataRole.UserRole
DETAILS = Qt.ItemDataRole.UserRole + 1
LAST = Qt.ItemDataRole.UserRole + 2
STEPS = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex


class YouthLines(QAbstractListModel):
    """One row a youth, of those that fit what is searched for."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all: tuple[YouthLine, ...] = ()
        self._words: tuple[str, ...] = ()
        self._sought = ""
        self._rows: list[YouthLine] = []
        self._told: dict[int, Callable[[YouthLine], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda line: line.name,
            Qt.ItemDataRole.ToolTipRole: lambda line: line.name if len(line.name) > 40 else None,
            Qt.ItemDataRole.AccessibleTextRole: self._all_words,
            LINE: lambda line: line,
            DETAILS: self._details,
            LAST: self._last,
            STEPS: self._steps,
        }

    @property
    def total(self) -> int:
        """How many there are, sought or not."""
        return len(self._all)

    @property
    def sought(self) -> str:
        """What is searched for, as it was typed."""
        return self._sought

    def show_lines(self, lines: Sequence[YouthLine]) -> None:
        """Show these youths."""
        # É stands with E, and Ł with L: so people look for a name in a list.
        self._all = tuple(sorted(lines, key=lambda line: (folded(line.name), line.id)))
        self._words = tuple(folded(f"{line.name} {line.companion}") for line in self._all)
        self._filter()

    def search(self, sought: str) -> None:
        """Show only those in whose name or companion every word of `sought` stands."""
        self._sought = sought.strip()
        self._filter()

    def set_language(self, language: Language) -> None:
        """Write days and methods in that language."""
        self._language = language
        self.refresh()

    def refresh(self) -> None:
        """Have all rows written again, as on another day or in another language."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def line_at(self, row: int) -> YouthLine:
        """Give the youth in a row."""
        return self._rows[row]

    def row_of(self, youth: UUID) -> int | None:
        """Find the row of a youth; None where that youth is not among those shown."""
        return next((row for row, line in enumerate(self._rows) if line.id == youth), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Give the number of youths shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what stands in a row."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        tell = self._told.get(role)
        return tell(line) if tell else None

    def _filter(self) -> None:
        wanted = folded(self._sought).split()
        rows = [
            line
            for line, words in zip(self._all, self._words, strict=True)
            if all(word in words for word in wanted)
        ]
        if [line.id for line in rows] == [line.id for line in self._rows]:
            self._rows = rows
            self.refresh()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _all_words(self, line: YouthLine) -> str:
        texts = (line.name, self._details(line), self._last(line), self._steps(line))
        return ", ".join(text for text in texts if text)

    def _details(self, line: YouthLine) -> str:
        parts = []
        if line.birth_date:
            parts.append(self.tr("%n year(s) old", "", age(line.birth_date, date.today())))
        if line.companion:
            parts.append(self.tr("companion %1").replace("%1", line.companion))
        if line.method:
            known = method(line.method)
            parts.append(known.name.in_(self._language) if known else line.method)
        return " · ".join(parts)

    def _last(self, line: YouthLine) -> str:
        if line.last_on is None:
            return ""
        this_year = line.last_on.year == date.today().year
        day = (
            short_day(line.last_on, self._language)
            if this_year
            else day_in_words(line.last_on, self._language, short=True)
        )
        return self.tr("last: %1").replace("%1", day)

    def _steps(self, line: YouthLine) -> str:
        return self.tr("%n open step(s)", "", line.open_steps) if line.open_steps else ""
