"""The page of one youth: the header, and under it the page of the tab that is chosen."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, NoMomentYet, NoOverviewYet, NoPlanYet
from desktop.models.languages import Language
from desktop.models.readings import YouthReading
from desktop.operations.questions.people import ReadYouth
from desktop.views.around import Around
from desktop.views.dossier.closing import ClosingBar
from desktop.views.dossier.details import DetailsPage
from desktop.views.dossier.header import DossierHeader
from desktop.views.dossier.printing import DossierPrinting
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.page import WheelPage

if TYPE_CHECKING:
    from desktop.operations.base import Question


class TabPage(Protocol):
    """What every page under the header can do."""

    def show_youth(self, youth: UUID, /) -> None:
        """Show that youth."""

    def set_language(self, language: Language) -> None:
        """Write content in that language."""

    def flush(self) -> None:
        """Save what was typed."""

    def print_question(self) -> "Question[bytes] | None":
        """Ask for what is shown, on paper; None where there is nothing yet."""


class DossierPage(QWidget):
    """One youth. `left`: the worker goes back to the list, or the youth is not there any more.

    `wheel_wanted`, `trail_wanted` and `erasing_wanted` carry the id of the youth who is to be at the wheel, of whom
    the worker wants to see who did what, or wants everything erased.
    """

    left = Signal()
    wheel_wanted = Signal(object)
    trail_wanted = Signal(object)
    erasing_wanted = Signal(object)

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._youth: YouthReading | None = None
        self.youth_id: UUID | None = None
        self._pages: dict[int, TabPage] = {}
        self._shown: dict[int, UUID] = {}
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = DossierHeader(theme, language)
        self.header.left.connect(self.leave)
        self.header.edited.connect(self.edit_details)
        self.header.printed.connect(self.print_now)
        self.header.wheel_wanted.connect(lambda: self.wheel_wanted.emit(self.youth_id))
        self.header.trail_wanted.connect(lambda: self.trail_wanted.emit(self.youth_id))
        self.header.erasing_wanted.connect(lambda: self.erasing_wanted.emit(self.youth_id))
        self.header.closing_wanted.connect(self._close_or_reopen)
        self._printing = DossierPrinting(notebook, theme, self.header.print_button, self)
        self.closing = ClosingBar(notebook, theme, language)
        self.header.tabs.currentChanged.connect(self._turn_to)
        # The details lie over the page of the tab that is chosen: a click on that leads back.
        self.header.tabs.tabBarClicked.connect(self._turn_back)
        self.stack = QStackedWidget()
        self.details = DetailsPage(notebook, theme, language)
        self.details.closed.connect(self._close_details)
        self.details.clashed.connect(self._show_details)
        self.stack.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Around(self.closing, (16, 10, 16, 0)))
        column.addWidget(self.stack, 1)
        for place in range(3):
            self._on_key(f"Ctrl+{place + 1}", partial(self.header.tabs.setCurrentIndex, place))
        for keys in ("Esc", "Alt+Left"):
            self._on_key(keys, self._back)
        notebook.changed.connect(self._heard)
        # Made before there is a youth to show, so that the first dossier opens as fast as the next.
        self._turn_to(0)

    @property
    def page(self) -> TabPage | None:
        """The page of the tab that is chosen."""
        return self._pages.get(self.header.tabs.currentIndex())

    def open(self, youth_id: UUID) -> None:
        """Show a youth; another one than before begins at the wheel."""
        if youth_id != self.youth_id:
            self.flush()
            self.youth_id, self._youth = youth_id, None
            self.closing.put_away()
            self._shown.clear()
            self.header.tabs.setCurrentIndex(0)
        self._read()
        self._turn_to(self.header.tabs.currentIndex())

    def offer_the_wheel(self) -> None:
        """Have a button by which the youth can be at the wheel."""
        self.header.youth_button.show()

    def take_focus(self) -> None:
        """Have the keyboard where the youth's screen was asked for."""
        self.header.youth_button.setFocus()

    def leave(self) -> None:
        """Save what was typed and go back to the list."""
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Save what was typed on any page."""
        if self.stack.currentWidget() is self.details:
            self.details.flush()
        for page in self._pages.values():
            page.flush()

    def edit_details(self) -> None:
        """Show the form with what is known of the youth."""
        if self._youth:
            self.flush()
            self.details.show_youth(self._youth)
            self._show_details()

    def show_colleagues(self, names: tuple[str, ...]) -> None:
        """Say who has this dossier open too."""
        self.header.show_colleagues(names)

    def print_now(self) -> None:
        """Show what is on the page as it will be on paper, to print or save it."""
        page, youth = self.page, self._youth
        if page is None or youth is None:
            return
        page.flush()
        place = self.header.tabs.currentIndex()
        question = page.print_question()
        if question is None:
            nothing = (NoOverviewYet, NoMomentYet, NoPlanYet)[place]
            self._notebook.background.failed.emit(nothing(name=youth.name))
            return
        self._printing.show_sheet(question, self.header.tabs.tabText(place), youth, self._language)

    def set_language(self, language: Language) -> None:
        """Write content and days in that language."""
        self._language = language
        for part in (self.header, self.details, self.closing):
            part.set_language(language)
        for page in self._pages.values():
            page.set_language(language)

    def retranslate(self) -> None:
        """Set the name by which a screen reader calls the page."""
        name = self._youth.name if self._youth else ""
        self.setAccessibleName(self.tr("Dossier of %1").replace("%1", name) if name else self.tr("Dossier"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_key(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _close_or_reopen(self) -> None:
        if self._youth:
            self.closing.ask(self._youth)

    def _back(self) -> None:
        if self.closing.asks:
            self.closing.put_away()
        elif self.stack.currentWidget() is self.details:
            self.details.cancel()
        else:
            self.leave()

    def _show_details(self) -> None:
        self.stack.setCurrentWidget(self.details)

    def _close_details(self) -> None:
        if self.stack.currentWidget() is not self.details:
            return
        self._turn_to(self.header.tabs.currentIndex())
        self.header.edit_button.setFocus()

    def _read(self) -> None:
        youth = self.youth_id
        if youth is None:
            return

        def failed(failure: ExpectedFailure) -> None:
            if youth == self.youth_id:
                self.youth_id = self._youth = None
                self._notebook.background.failed.emit(failure)
                self.left.emit()

        self._notebook.ask(ReadYouth(youth=youth), self._show, failed)

    def _show(self, youth: YouthReading) -> None:
        if youth.id != self.youth_id:
            return
        self._youth = youth
        self.header.show_youth(youth)
        self.details.saw(youth)
        self.retranslate()

    def _heard(self, youth: UUID | None) -> None:
        if youth is None or youth == self.youth_id:
            self._read()

    def _turn_to(self, place: int) -> None:
        """Show the page of a tab, made when it is first needed."""
        if self.stack.currentWidget() is self.details:
            self.details.flush()
        current = self.page
        for other in self._pages.values():
            if other is not current:
                other.flush()
        if place not in self._pages:
            self._pages[place] = self._make(place)
            self.stack.addWidget(cast("QWidget", self._pages[place]))
        page = self._pages[place]
        if self.youth_id is not None and self._shown.get(place) != self.youth_id:
            self._shown[place] = self.youth_id
            page.show_youth(self.youth_id)
        self.stack.setCurrentWidget(cast("QWidget", page))

    def _turn_back(self, place: int) -> None:
        if place == self.header.tabs.currentIndex() and self.stack.currentWidget() is self.details:
            self._turn_to(place)

    def _make(self, place: int) -> TabPage:
        # The wheel is where a dossier begins; the others come when they are asked for.
        if place == 0:
            return WheelPage(self._notebook, self._theme, self._language)
        if place == 1:
            from desktop.views.evolutor.page import EvolutorPage

            return EvolutorPage(self._notebook, self._theme, self._language)
        from desktop.views.step_plan.page import PlanPage

        return PlanPage(self._notebook, self._theme, self._language)
