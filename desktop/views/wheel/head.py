"""What stands above the wheel: which overview it is, how far it got, who fills it in, wheel or table."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import FilledBy, OverviewReading
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.choices import DropDown
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.kinds import Kinds


class WheelHead(QWidget):
    """`by_chosen` carries who fills in from now on, a FilledBy; `turned`: the table for the wheel, or back."""

    by_chosen = Signal(object)
    turned = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._kinds = Kinds(self)
        self._reading: OverviewReading | None = None
        self._latest, self._as_table = True, False
        self.earlier, self.progress, self.by_label = QLabel(), words("muted"), QLabel()
        self.by_label.setProperty("kind", "muted")
        self.progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.by = DropDown(theme)
        for by in FilledBy:
            self.by.addItem("", by)
        self.by.setCurrentIndex(self.by.findData(FilledBy.TOGETHER))
        self.by.activated.connect(lambda _place: self.by_chosen.emit(self.chosen_by))
        self.by_label.setBuddy(self.by)
        self.table_button = PushButton(theme, "quiet")
        self.table_button.clicked.connect(self.turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = row(self.by_label, self.by)
        line.addWidget(self.progress, 1)
        line.addStretch(0)
        line.addWidget(self.table_button)
        column.addLayout(line)
        column.addWidget(self.earlier)
        self.retranslate()

    @property
    def chosen_by(self) -> FilledBy:
        """Who fills in."""
        return FilledBy(self.by.currentData())

    def show_reading(self, reading: OverviewReading, *, latest: bool) -> None:
        """Say quietly which overview this is, where it is not the latest, and how far it got."""
        self._reading, self._latest = reading, latest
        self._tell()

    def show_turned(self, *, as_table: bool) -> None:
        """Offer the wheel while the table is shown, and the other way round."""
        self._as_table = as_table
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.table_button.setText(self.tr("As a wheel") if self._as_table else self.tr("As a table"))
        self.by_label.setText(self.tr("Filled in by:"))
        self.by.setAccessibleName(self.tr("Filled in by"))
        for place, by in enumerate(FilledBy):
            self.by.setItemText(place, self._kinds.who(by))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self) -> None:
        reading = self._reading
        earlier = progress = ""
        if reading is not None and not self._latest:
            day = day_in_words(reading.on, self._language)
            earlier = self.tr("Overview of %1, an earlier one").replace("%1", day)
        if reading is not None and any(domain.as_before for domain in reading.domains):
            looked = sum(not domain.as_before and not domain.untouched for domain in reading.domains)
            progress = (
                self.tr("What has changed? %1 of %2 looked at")
                .replace("%1", str(looked))
                .replace("%2", str(len(reading.domains)))
            )
        for label, text in ((self.earlier, earlier), (self.progress, progress)):
            label.setText(text)
            label.setVisible(bool(text))
