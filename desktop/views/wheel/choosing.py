"""Which life domain and which link are chosen, shown alike on the wheel, in the table and in the panel."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.models.readings import OverviewReading
from desktop.views.wheel.adding import Adding
from desktop.views.wheel.comparison import Comparison
from desktop.views.wheel.in_hand import OverviewInHand
from desktop.views.wheel.panel import DomainPanel
from desktop.views.wheel.parts import link_of
from desktop.views.wheel.table_view import DomainTableView
from desktop.views.wheel.widget import WheelWidget

_AWAY = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Choosing(QObject):
    """One domain is chosen as long as there is an overview; a link only when somebody points at it."""

    def __init__(
        self,
        overview: OverviewInHand,
        adding: Adding,
        wheel: WheelWidget,
        table: DomainTableView,
        panel: DomainPanel,
        comparison: Comparison,
    ) -> None:
        super().__init__(overview)
        self._overview, self._adding, self._comparison = overview, adding, comparison
        self._wheel, self._table, self._panel = wheel, table, panel
        self._domain: UUID | None = None
        self._link: UUID | None = None
        self._new_link: UUID | None = None
        wheel.installEventFilter(self)
        wheel.chosen.connect(self.choose)
        wheel.link_chosen.connect(self.choose_link)
        table.row_chosen.connect(self._choose_row)
        panel.links.came_to.connect(self._came_to_link)
        comparison.pointed.connect(self.point)
        adding.linked.connect(self._linked)

    def forget(self) -> None:
        """Choose nothing of the youth before."""
        self._domain = self._link = self._new_link = None

    def show_reading(self, reading: OverviewReading) -> None:
        """Show what is chosen in an overview: in another one of the same youth, the same domain."""
        if self._link is not None and link_of(reading, self._link) is None:
            self._link = None
            self._light_link(None)
        chosen = next((d for d in reading.domains if d.domain_id == self._domain), None)
        if reading.domains:
            self._mark((chosen or reading.domains[0]).id)
        if self._new_link is not None and link_of(reading, self._new_link):
            link, self._new_link = self._new_link, None
            self._ask_words(reading, link)

    def choose(self, view: UUID) -> None:
        """Choose a domain of the overview that is shown."""
        # First what was typed for the former domain.
        self._panel.flush()
        self._link = None
        self._light_link(None)
        self._mark(view)

    def point(self, domain: UUID) -> None:
        """Choose a life domain, whichever overview somebody pointed at it in."""
        reading = self._overview.reading
        views = reading.domains if reading else ()
        view = next((view.id for view in views if view.domain_id == domain), None)
        if view is not None:
            self.choose(view)

    def choose_link(self, link: UUID | None) -> None:
        """Choose a link on the drawing: the panel shows it, with one of its two domains."""
        reading = self._overview.reading
        found = link_of(reading, link) if reading and link else None
        self._link = found.id if found else None
        if found and (self._wheel.selected is None or not found.joins(self._wheel.selected)):
            self._panel.flush()
            self._mark(found.one)
        self._light_link(self._link)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the chosen link away with Delete on the wheel."""
        if self._link is None or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() not in _AWAY or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        link = self._link
        self.choose_link(None)
        self._panel.flush()
        self._adding.unlink(link)
        return True

    def _choose_row(self, view: UUID) -> None:
        if view != self._wheel.selected:
            self.choose(view)

    def _came_to_link(self, link: UUID) -> None:
        self._link = link
        self._light_link(link)

    def _light_link(self, link: UUID | None) -> None:
        self._wheel.select_link(link)
        self._panel.links.mark(link)

    def _linked(self, link: UUID) -> None:
        # It has been saved, but not been read yet.
        self._new_link = link

    def _ask_words(self, reading: OverviewReading, link: UUID) -> None:
        """Have the words of a link typed that was made just now."""
        made = link_of(reading, link)
        if made and self._wheel.selected is not None and not made.joins(self._wheel.selected):
            self._panel.flush()
            self._mark(made.one)
        self._panel.links.ask_words(link)

    def _mark(self, view: UUID) -> None:
        """Show everywhere that this domain is the chosen one."""
        reading, domain = self._overview.reading, self._overview.domain(view)
        if reading is None or domain is None:
            return
        self._domain = domain.domain_id
        self._wheel.select(view)
        self._comparison.point_at(domain.domain_id)
        place = next(place for place, other in enumerate(reading.domains) if other.id == view)
        self._table.select_row(place)
        new = {kind: text for (of, kind), text in self._adding.drafts.items() if of == view}
        self._panel.show_domain(reading, domain, self._overview.drafts, new)
