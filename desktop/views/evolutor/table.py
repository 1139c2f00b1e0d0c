"""The road travelled as a table: a row for each statement, a column for each moment."""

from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from desktop.drawings.timeline_axes import name_of
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import AnswerState, EvolutorReading, StatementReading

_ON_A_CARD = """
QTableView { border: none; border-radius: 0; }
QTableCornerButton::section { background: palette(base); border: none; }
QHeaderView { background: palette(base); }
QHeaderView::section:vertical { color: palette(text); font-size: 13px; }
"""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RoadTable(QAbstractTableModel):
    """What the chart shows, in numbers and words; "–" stands where nothing was asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading: EvolutorReading | None = None
        self._words = Words(Language.DUTCH)
        self._statements: list[StatementReading] = []

    def show_reading(
        self, reading: EvolutorReading, language: Language, shown: frozenset[UUID] | None
    ) -> None:
        """Show this evolutor; `shown` holds the statements that get a row, None for all."""
        self.beginResetModel()
        self._reading, self._words = reading, Words(language)
        self._statements = [s for s in reading.statements if shown is None or s.id in shown]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the statements."""
        return 0 if parent.isValid() else len(self._statements)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the moments."""
        return 0 if parent.isValid() or self._reading is None else len(self._reading.moments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give an answer, in words where it is no number."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._answer(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                moment = self._column(index.column()).replace("\n", ", ")
                return f"{self._row(index.row())}, {moment}: {self._answer(index)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Give a moment's name and day, or a statement."""
        if role == Qt.ItemDataRole.DisplayRole:
            across = orientation == Qt.Orientation.Horizontal
            return self._column(section) if across else self._row(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Vertical:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _answer(self, index: Index) -> str:
        if self._reading is None:
            return ""
        moment = self._reading.moments[index.column()]
        answer = moment.answer_to(self._statements[index.row()].id)
        if answer is None:
            return "–"
        return str(answer.value) if answer.state is AnswerState.GIVEN else self._left_open(answer.state)

    def _column(self, section: int) -> str:
        if self._reading is None:
            return ""
        moments = self._reading.moments
        name = name_of(moments[section], moments[0], self._words)
        return f"{name}\n{self._words.short_day_and_year(moments[section].on)}"

    def _row(self, section: int) -> str:
        return self._statements[section].text.in_(self._words.language)

    def _left_open(self, state: AnswerState) -> str:
        words = {
            AnswerState.SKIPPED: self.tr("skipped"),
            AnswerState.DONT_KNOW: self.tr("doesn't know"),
            AnswerState.NOT_NOW: self.tr("not now"),
        }
        return words[state]


class RoadTableView(QTableView):
    """The table itself. `moment_chosen` carries the number of a column, by its head or by Enter in it."""

    moment_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.road = RoadTable(self)
        self.setModel(self.road)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_ON_A_CARD)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setHighlightSections(False)
        across.setSectionsClickable(True)
        across.sectionClicked.connect(self.moment_chosen)
        self.activated.connect(lambda index: self.moment_chosen.emit(index.column()))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("The road travelled, as a table"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
