"""The page with the wheel: one overview of a youth, to fill in together and to look back from."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.models.languages import Language
from desktop.operations.questions.prints import PrintWheel
from desktop.views.around import Around
from desktop.views.banner import Banner
from desktop.views.boxes import row, scrolling, words
from desktop.views.buttons import PushButton
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.clashes import Clashes
from desktop.views.wheel.foot import WheelFoot
from desktop.views.wheel.in_hand import OverviewInHand
from desktop.views.wheel.panel import DomainPanel
from desktop.views.wheel.table import DomainTable
from desktop.views.wheel.widget import WheelWidget

if TYPE_CHECKING:
    from desktop.operations.base import Question

_NARROW = 760
"""Below this width the panel goes under the wheel."""


class WheelPage(QWidget):
    """The wheel of one youth."""

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._removal: int | None = None
        self._domain: UUID | None = None
        self._takes_focus = False
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.overview = OverviewInHand(notebook, self)
        self.overview.changed.connect(self._show)
        self.wheel = WheelWidget(theme, language)
        self.wheel.chosen.connect(self._choose)
        self.wheel.scored.connect(self.overview.score)
        self.lines = DomainTable(theme, language, self)
        self.table = self._make_table()
        self.panel = DomainPanel(theme, language)
        self.panel.scored.connect(self.overview.score)
        self.panel.noted.connect(self.overview.note)
        self.foot = WheelFoot(theme, language)
        self.foot.chosen.connect(self._go_to)
        self.foot.started.connect(self._start)
        self.foot.moved.connect(self.overview.move)
        self.foot.removed.connect(self._remove)
        self.clashes = Clashes(language, self.overview.keep_mine, self)
        self.overview.clashed.connect(self.clashes.meet)
        self.banner = Banner(theme)
        notebook.history.indexChanged.connect(self._forget_removal)
        self.earlier = QLabel()
        self.table_button = PushButton(theme, "quiet")
        self.table_button.clicked.connect(self._turn_over)
        self.invitation, self.invitation_words = words("heading"), words()
        self.start_button = PushButton(theme, "primary", "plus")
        self.start_button.clicked.connect(self._start)
        self._lay_out()
        self.retranslate()
        self._show()

    def show_youth(self, youth: UUID) -> None:
        """Show the latest overview of a youth."""
        if youth != self.overview.youth:
            self.flush()
            self.banner.clear()
            self._domain = None
            self._takes_focus = True
        self.overview.show_youth(youth)
        self.clashes.show_youth(youth)

    def print_question(self) -> "Question[bytes] | None":
        """Ask for the overview that is shown, on paper."""
        if self.overview.youth is None:
            return None
        reading = self.overview.reading
        return PrintWheel(youth=self.overview.youth, overview=reading.id if reading else None)

    def flush(self) -> None:
        """Save what was typed, and wait until it is saved."""
        self.panel.flush()
        self.foot.flush()
        self.overview.settle()

    def set_language(self, language: Language) -> None:
        """Write content and days in that language."""
        self._language = language
        for part in (self.wheel, self.lines, self.panel, self.foot, self.clashes):
            part.set_language(language)
        self._show()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        as_table = self.stack.currentWidget() is self.table
        self.table_button.setText(self.tr("As a wheel") if as_table else self.tr("As a table"))
        self.table.setAccessibleName(self.tr("Wheel as a table"))
        self.invitation.setText(self.tr("No overview yet. What would you like to talk about?"))
        self.invitation_words.setText(
            self.tr(
                "One life domain after the other, in any order. What you leave out can come another time."
            )
        )
        self.start_button.setText(self.tr("Start the wheel"))
        self.lines.refresh()
        self._say_which()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the wheel, or under it where there is no room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != direction:
            self._sides.setDirection(direction)
        across = QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Fixed
        self.panel.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self.stack.setMinimumHeight(min(440, self.width()) if narrow else 0)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.lines)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(40)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._choose_row)
        return table

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.wheel)
        self.stack.addWidget(self.table)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(28, 10, 24, 14)
        column.setSpacing(8)
        column.addWidget(self.banner)
        column.addLayout(row(self.earlier, None, self.table_button))
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(main, 1)
        self._sides.addWidget(self.panel)
        self.filled = scrolling(body)
        self.empty = QWidget()
        inviting = QVBoxLayout(self.empty)
        inviting.addStretch(2)
        for label in (self.invitation, self.invitation_words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inviting.addWidget(label)
        inviting.addSpacing(14)
        inviting.addLayout(row(None, self.start_button, None))
        inviting.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # Above both: words may be left when the last overview has gone.
        whole.addWidget(Around(self.clashes.bar, (28, 10, 24, 6)))
        whole.addWidget(self.filled, 1)
        whole.addWidget(self.empty, 1)

    def _show(self) -> None:
        """Show the overview as it is now."""
        reading = self.overview.reading
        self.filled.setVisible(reading is not None)
        self.empty.setVisible(reading is None and self.overview.known)
        if self._takes_focus and self.overview.known:
            # So that the keys work at once, whichever way the worker came here.
            self._takes_focus = False
            (self.wheel if reading else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)
        if reading is None:
            # What was being typed in an overview that somebody took away is not to get lost.
            self.panel.flush()
            return
        # In another overview of the same youth the same domain stays in view.
        chosen = next((d for d in reading.domains if d.domain_id == self._domain), None)
        self.wheel.show_reading(reading)
        self.lines.show_reading(reading)
        self.foot.show_reading(reading)
        self._say_which()
        if reading.domains:
            self._mark((chosen or reading.domains[0]).id)

    def _choose(self, view: UUID) -> None:
        # First what was typed for the former domain.
        self.panel.flush()
        self._mark(view)

    def _choose_row(self, row_: QModelIndex, _before: QModelIndex) -> None:
        domain = self.lines.domain_at(row_.row())
        if domain is not None and domain.id != self.wheel.selected:
            self._choose(domain.id)

    def _mark(self, view: UUID) -> None:
        """Show everywhere that this domain is the chosen one."""
        reading, domain = self.overview.reading, self.overview.domain(view)
        if reading is None or domain is None:
            return
        self._domain = domain.domain_id
        self.wheel.select(view)
        place = self.lines.row_of(view)
        if place is not None and self.table.currentIndex().row() != place:
            self.table.selectionModel().setCurrentIndex(
                self.lines.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self.panel.show_domain(reading, domain, self.overview.drafts.get(view))

    def _go_to(self, overview: UUID) -> None:
        self.panel.flush()
        self.overview.choose(overview)

    def _start(self) -> None:
        self.panel.flush()
        self.banner.clear()
        self.overview.start()

    def _remove(self) -> None:
        self.panel.flush()
        self.overview.remove(self._removed)

    def _removed(self, on: date) -> None:
        history = self._notebook.history
        self._removal = history.index()

        def say() -> str:
            return self.tr("The overview of %1 was removed.").replace("%1", day_in_words(on, self._language))

        self.banner.tell(say, offer=lambda: self.tr("Undo"), act=history.undo)

    def _forget_removal(self, index: int) -> None:
        # The offer to undo holds only while the removal is the last thing that was done.
        if self._removal is not None and index != self._removal:
            self._removal = None
            self.banner.clear()

    def _turn_over(self) -> None:
        """Show the table for the wheel, or the wheel for the table."""
        as_wheel = self.stack.currentWidget() is self.wheel
        self.stack.setCurrentWidget(self.table if as_wheel else self.wheel)
        self.retranslate()

    def _say_which(self) -> None:
        """Say quietly which overview this is, where it is not the latest."""
        reading = self.overview.reading
        if reading is None or self.overview.is_latest:
            self.earlier.clear()
            return
        day = day_in_words(reading.on, self._language)
        self.earlier.setText(self.tr("Overview of %1, an earlier one").replace("%1", day))
