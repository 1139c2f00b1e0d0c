"""The present overview held beside an earlier one: which, in what manner, and for how long."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.beside import BesidePlace
from desktop.views.wheel.changes_list import ChangesList
from desktop.views.wheel.comparing import CompareMenu
from desktop.views.wheel.earlier_wheel import EarlierWheel
from desktop.views.wheel.looking import Looking


class Comparison(QObject):
    """Shows an earlier wheel, or what has changed, in the place beside the wheel as the menu says.

    `pointed` carries the life domain that the user pointed at there; `arranged`: something else is
    beside the wheel now.
    """

    pointed = Signal(object)
    arranged = Signal()

    def __init__(
        self,
        notebook: Notebook,
        theme: Theme,
        language: Language,
        looking: Looking,
        menu: CompareMenu,
        place: BesidePlace,
    ) -> None:
        super().__init__(place)
        self._looking, self._place = looking, place
        self.wheel = EarlierWheel(notebook, theme, language)
        self.changes = ChangesList(notebook, theme, language)
        for part in (self.wheel, self.changes):
            # They belong to the place from the start, and go with it.
            place.addWidget(part)
            part.closed.connect(self.close)
            part.pointed.connect(self.pointed)
        menu.under_chosen.connect(self._hold_under)
        menu.beside_chosen.connect(self._hold_beside)
        menu.changes_wanted.connect(self._tell_changes)

    @property
    def beside(self) -> UUID | None:
        """Which overview is shown beside the wheel."""
        return self.wheel.overview if self._place.holds(self.wheel) else None

    @property
    def tells_changes(self) -> bool:
        """Whether it is shown what has changed."""
        return self._place.holds(self.changes)

    def show_reading(self, reading: OverviewReading) -> None:
        """Go on with what is beside the wheel for this overview, unless there is nothing earlier."""
        place = {mark.id: at for at, mark in enumerate(reading.marks)}
        beside = self.beside
        if beside is not None:
            if beside in place and place[beside] < place[reading.id]:
                self.wheel.show_overview(reading.youth_id, beside)
            else:
                self.close()
        elif self.tells_changes:
            if reading.previous_id is None:
                self.close()
            else:
                self.changes.show_changes(reading.youth_id, reading.previous_id, reading.id)

    def point_at(self, domain: UUID | None) -> None:
        """Mark the same life domain as on the present wheel."""
        self.wheel.point_at(domain)

    def close(self) -> None:
        """Show neither of them any more."""
        if self.beside is not None or self.tells_changes:
            self._place.hold(None)
        self.wheel.forget()
        self.changes.forget()
        self.arranged.emit()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self.wheel.set_language(language)
        self.changes.set_language(language)

    def _hold_under(self, overview: UUID) -> None:
        self._looking.hold_beside(overview)

    def _hold_beside(self, overview: UUID | None) -> None:
        youth = self._looking.youth
        if overview is None or youth is None:
            self.close()
            return
        self.wheel.show_overview(youth, overview)
        self._place.hold(self.wheel)
        self.arranged.emit()

    def _tell_changes(self, on: bool) -> None:
        reading = self._looking.read
        if not on or reading is None or reading.previous_id is None:
            self.close()
            return
        self.changes.show_changes(reading.youth_id, reading.previous_id, reading.id)
        self._place.hold(self.changes)
        self.arranged.emit()
