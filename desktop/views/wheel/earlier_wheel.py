"""An earlier overview on a wheel of its own, to look at beside the present one."""

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, GoneMeanwhile
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.operations.questions.overviews import ReadOverview
from desktop.views.buttons import IconButton
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.widget import WheelWidget


class EarlierWheel(QWidget):
    """Shows an overview, to look at only. `pointed` carries the id of a life domain; `closed` nothing."""

    pointed = Signal(object)
    closed = Signal()

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._language = notebook, language
        self._asked: ReadOverview | None = None
        self._domain: UUID | None = None
        self.reading: OverviewReading | None = None
        self.close_button = IconButton(theme, "x")
        self.close_button.clicked.connect(self.closed)
        self.wheel = WheelWidget(theme, language)
        self.wheel.set_read_only(True)
        # A little less than the present one needs: nothing is written here.
        self.wheel.setMinimumWidth(350)
        self.wheel.chosen.connect(self._point)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.wheel)
        # Over a corner of the wheel, so that both wheels stand at the same height.
        self.close_button.setParent(self)
        self.close_button.raise_()
        self.retranslate()

    @property
    def overview(self) -> UUID | None:
        """Which overview it is."""
        return self._asked.overview if self._asked else None

    def show_overview(self, youth: UUID, overview: UUID) -> None:
        """Show an overview of a youth as it stands now; closes by itself where that is gone."""
        asked = self._asked = ReadOverview(youth=youth, overview=overview)

        def read(reading: OverviewReading | None) -> None:
            if self._asked is asked:
                self.reading = reading
                self.wheel.show_reading(reading)
                self.point_at(self._domain)
                self.retranslate()

        def failed(failure: ExpectedFailure) -> None:
            if self._asked is not asked:
                return
            if isinstance(failure, GoneMeanwhile):
                self.closed.emit()
            else:
                self._notebook.background.failed.emit(failure)

        self._notebook.ask(asked, read, failed)

    def forget(self) -> None:
        """Show nothing any more."""
        self._asked = self.reading = None
        self.wheel.show_reading(None)

    def point_at(self, domain: UUID | None) -> None:
        """Mark the same life domain as on the present wheel."""
        self._domain = domain
        views = self.reading.domains if self.reading else ()
        self.wheel.select(next((view.id for view in views if view.domain_id == domain), None))

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._language = language
        self.wheel.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.close_button.say(self.tr("Close the earlier overview"))
        if self.reading:
            day = day_in_words(self.reading.on, self._language)
            self.setAccessibleName(self.tr("Overview of %1, an earlier one").replace("%1", day))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self.close_button.adjustSize()
        self.close_button.move(self.width() - self.close_button.width(), 0)

    def _point(self, view: UUID) -> None:
        domain = self.reading.domain(view) if self.reading else None
        if domain:
            self._domain = domain.domain_id
            self.pointed.emit(domain.domain_id)
