"""The section on the team's life domains: which are on the wheel, in which order, and how they look."""

from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Language, Texts
from desktop.models.life_domains import FEWEST, MOST
from desktop.models.readings import TeamDomain
from desktop.operations.domains import AddDomain, OrderDomains
from desktop.operations.questions.overviews import ReadTeamDomains
from desktop.views.banner import announce
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook
from desktop.views.settings.domain_fields import AskPicture
from desktop.views.settings.domain_looks import ColourNames
from desktop.views.settings.domain_row import DomainRow
from desktop.views.settings.domain_values import free_colour
from desktop.views.settings.section import Section
from desktop.views.settings.wheel_preview import WheelPreview
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

_HIGH = 560
"""Pixels that a window must have for the preview to be in it."""


class DomainsSection(Section):
    """Shows the life domains under each other, each to be changed, and a line to add one."""

    def __init__(
        self,
        theme: Theme,
        notebook: Notebook,
        turns: InTurn,
        speaking: Speaking,
        ask_picture: AskPicture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._notebook, self._turns, self._speaking = theme, notebook, turns, speaking
        self._ask_picture = ask_picture
        self._domains: tuple[TeamDomain, ...] = ()
        self._dragging: list[UUID] | None = None
        self._new: UUID | None = None
        self.rows: dict[UUID, DomainRow] = {}
        self._why, self.count = words("quiet"), words("muted")
        self.preview = WheelPreview(theme)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.add_button = PushButton(theme, icon="plus")
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.error = words("error")
        self.error.hide()
        line = row(self.name, self.add_button)
        line.setStretch(0, 1)
        self.add(self._why, self.preview, self.count, self._list, line, self.error)
        speaking.changed.connect(self._spoken)
        self._fresh = Afresh(notebook, turns, ReadTeamDomains, self._show, self)
        self._typed()
        self.retranslate()

    @property
    def language(self) -> Language:
        """The language of the moment."""
        return self._speaking.language

    def read(self) -> None:
        """Read it afresh."""
        self._fresh.ask()

    def in_order(self) -> list[DomainRow]:
        """The rows in the order in which they stand."""
        return sorted(self.rows.values(), key=self._list.indexOf)

    def flush(self) -> None:
        """Save now what was typed."""
        for shown in self.rows.values():
            shown.flush()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Life domains"))
        self._why.setText(
            self.tr("These make up the wheel. Overviews that were made keep the domains they were made with.")
        )
        self.name.setPlaceholderText(self.tr("Name of a new life domain"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.add_button.setText(self.tr("Add"))
        self._say_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the preview out where it would fill the screen."""
        super().resizeEvent(event)
        self._fit_preview()

    def _fit_preview(self) -> None:
        self.preview.setVisible(bool(self._domains) and self.window().height() >= _HIGH)

    def _show(self, domains: tuple[TeamDomain, ...]) -> None:
        self._domains = domains
        known = {domain.id for domain in domains}
        for gone in [domain for domain in self.rows if domain not in known]:
            left = self.rows.pop(gone)
            if left.isAncestorOf(self.focusWidget()):
                self.name.setFocus()
            self._list.removeWidget(left)
            left.hide()
            left.deleteLater()
        for place, domain in enumerate(domains):
            if domain.id not in self.rows:
                self.rows[domain.id] = self._make_row(domain)
            if self._dragging is None and self._list.indexOf(self.rows[domain.id]) != place:
                self._list.insertWidget(place, self.rows[domain.id])
            self.rows[domain.id].show_domain(domain, place, len(domains))
        self._order_tabs()
        self.preview.show_domains(domains, self.language)
        self._fit_preview()
        self._say_count()
        new, self._new = self._new, None
        if new in self.rows:
            self.rows[new].pencil.setChecked(True)

    def _make_row(self, domain: TeamDomain) -> DomainRow:
        made = DomainRow(
            domain, self._theme, self._notebook, self._turns, lambda: self.language, self._ask_picture
        )
        made.moved.connect(lambda step: self._move(domain.id, step))
        made.unfolded.connect(self._order_tabs)
        made.handle.dragged.connect(lambda point: self._drag(domain.id, point))
        made.handle.dropped.connect(self._drop)
        self._list.addWidget(made)
        # At once, for it to take the focus: the layout would do so some time later.
        made.show()
        return made

    def _move(self, domain: UUID, step: int) -> None:
        order = [one.id for one in self._domains]
        at = order.index(domain)
        if not 0 <= at + step < len(order):
            return
        order.insert(at + step, order.pop(at))
        focused = self.focusWidget()
        self._save_order(order)
        if self.rows[domain].isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drag(self, domain: UUID, point: QPointF) -> None:
        order = self._dragging or [one.id for one in self._domains]
        y = self.mapFromGlobal(point).y()
        others = [one for one in order if one != domain]
        place = sum(self.rows[one].geometry().center().y() < y for one in others)
        order = [*others[:place], domain, *others[place:]]
        if order != self._dragging:
            self._dragging = order
            for at, one in enumerate(order):
                self._list.insertWidget(at, self.rows[one])
            self._list.activate()

    def _drop(self) -> None:
        order, self._dragging = self._dragging, None
        if order and order != [one.id for one in self._domains]:
            self._save_order(order)

    def _save_order(self, order: list[UUID]) -> None:
        by_id = {one.id: one for one in self._domains}
        self._domains = tuple(by_id[one] for one in order)
        for place, one in enumerate(order):
            self._list.insertWidget(place, self.rows[one])

        def refused(failure: ExpectedFailure) -> None:
            self._say_why_not(failure)
            self._fresh.ask()

        self._turns.do(lambda: OrderDomains(domains=tuple(order)), None, refused)

    def _order_tabs(self) -> None:
        stops = [stop for shown in self.in_order() for stop in shown.tab_stops()]
        for before, after in pairwise((*stops, self.name, self.add_button)):
            QWidget.setTabOrder(before, after)

    def _typed(self) -> None:
        self.error.hide()
        self.add_button.setEnabled(bool(self.name.text().strip()))

    def _add(self) -> None:
        name = self.name.text().strip()
        if not name:
            return
        self.name.clear()
        operation = AddDomain(
            name=Texts(**{"nl": "", self.language.value: name}),
            colour=free_colour(self._domains, tuple(ColourNames(self).all())),
        )

        def refused(failure: ExpectedFailure) -> None:
            self.name.setText(name)
            self._say_why_not(failure)

        self._new = operation.id
        self._turns.do(lambda: operation, None, refused)

    def _say_why_not(self, failure: ExpectedFailure) -> None:
        self.error.setText(failure.sentence(self.language))
        self.error.show()
        announce(self.error, self.error.text())

    def _spoken(self, language: Language) -> None:
        for shown in self.rows.values():
            shown.show_values()
        self.preview.show_domains(self._domains, language)

    def _say_count(self) -> None:
        on = sum(domain.active for domain in self._domains)
        self.count.setText(
            self.tr("%n life domain(s) on the wheel; there can be {fewest} to {most}.", "", on).format(
                fewest=FEWEST, most=MOST
            )
        )
        self.count.setVisible(bool(self._domains))
