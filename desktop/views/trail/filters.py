"""Which part of the audit trail is shown: whose work, on whom, from when until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import WorkerReading, YouthLine
from desktop.views.choices import DropDown
from desktop.views.day_field import DayField
from desktop.views.flow import FlowLayout
from desktop.views.folding import folded
from desktop.views.theme import Theme


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown; None stands for all."""

    worker: UUID | None = None
    youth: UUID | None = None
    since: date | None = None
    until: date | None = None


class TrailFilters(QWidget):
    """Fields beside each other. `changed`: something else is wanted; `sought` carries words to look for."""

    changed = Signal()
    sought = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker, self.youth = DropDown(theme), DropDown(theme)
        self.since, self.until = DayField(theme, language), DayField(theme, language)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.textChanged.connect(self.sought)
        self._labels: dict[QWidget, QLabel] = {}
        flow = FlowLayout(self, gap=14)
        # What can be chosen changes, and the fields stay where they are.
        for field, width in (
            (self.worker, 150),
            (self.youth, 230),
            (self.since, 240),
            (self.until, 240),
            (self.search, 170),
        ):
            flow.addWidget(self._under_label(field, width))
        for box in (self.worker, self.youth):
            box.addItem("", "")
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for day in (self.since, self.until):
            day.set_bounds(latest=date.today())
            day.day_chosen.connect(lambda _day: self.changed.emit())
        self.retranslate()

    def wanted(self) -> Wanted:
        """Give what is to be shown."""
        worker: str = self.worker.currentData() or ""
        youth: str = self.youth.currentData() or ""
        return Wanted(
            UUID(worker) if worker else None,
            UUID(youth) if youth else None,
            self.since.day(),
            self.until.day(),
        )

    def show_workers(self, workers: Sequence[WorkerReading]) -> None:
        """Offer these workers to choose from."""
        self._offer(self.worker, [(worker.name, worker.id) for worker in workers])

    def show_youths(self, youths: Sequence[YouthLine]) -> None:
        """Offer these youths to choose from."""
        self._offer(self.youth, [(youth.name, youth.id) for youth in youths])

    def choose_youth(self, youth: UUID | None) -> None:
        """Show what was done on one youth, or on all; everything else is shown again."""
        for box, value in ((self.worker, ""), (self.youth, str(youth or ""))):
            box.blockSignals(True)
            if value and box.findData(value) < 0:
                # Offered as soon as the names have been read.
                box.addItem("", value)
            box.setCurrentIndex(box.findData(value))
            box.blockSignals(False)
        for day in (self.since, self.until):
            day.show_day(None, anew=True)
        self.search.clear()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        for day in (self.since, self.until):
            day.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.worker.setItemText(0, self.tr("everybody"))
        self.youth.setItemText(0, self.tr("everything"))
        for field, text in (
            (self.worker, self.tr("Who")),
            (self.youth, self.tr("On whom")),
            (self.since, self.tr("From")),
            (self.until, self.tr("Until")),
            (self.search, self.tr("Search")),
        ):
            self._labels[field].setText(text)
            field.setAccessibleName(text)
        self.since.set_label(self.tr("From"))
        self.until.set_label(self.tr("Until"))
        self.search.setPlaceholderText(self.tr("a word, a name"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _under_label(self, field: QWidget, width: int) -> QWidget:
        label = self._labels[field] = QLabel()
        label.setProperty("kind", "muted")
        label.setBuddy(field)
        field.setFixedWidth(width)
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        return pair

    def _offer(self, box: DropDown, choices: list[tuple[str, UUID]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for name, row in sorted(choices, key=lambda choice: folded(choice[0])):
            box.addItem(name, str(row))
        # One who is there no longer is no choice any more: then all are shown.
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        if box.currentData() != chosen:
            self.changed.emit()
