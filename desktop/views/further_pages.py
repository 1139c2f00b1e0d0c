"""Pages that one comes to from another page and goes back from: two versions, the trail, an earlier moment."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.models.errors import OnlyLooking
from desktop.models.languages import Language
from desktop.models.sharing import ErasingReading
from desktop.views.asking import Asking
from desktop.views.notebook import Notebook
from desktop.views.speaking import Speaking
from desktop.views.theme import Theme

if TYPE_CHECKING:
    from desktop.views.clashes.page import ClashesPage
    from desktop.views.keeper import Keeper, Opened
    from desktop.views.looking_back.page import LookingBackPage
    from desktop.views.trail.page import TrailPage


class FurtherPages(QObject):
    """Makes them as they are needed, and has them shown in `pages`, of which the first is where all begins.

    `shown` carries the page that is to be shown, one of these or the one that the worker goes back to,
    and the place in the bar that it belongs to; `erased` the id of a youth who was erased; `looked_at`
    the youth whose dossier is looked at as it was, or None.
    """

    shown = Signal(object, str)
    erased = Signal(object)
    looked_at = Signal(object)

    def __init__(
        self,
        opened: "Opened",
        notebook: Notebook,
        keeper: "Keeper",
        theme: Theme,
        speaking: Speaking,
        asking: Asking,
        pages: QStackedWidget,
        where: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened, self._notebook, self._keeper = opened, notebook, keeper
        self._theme, self._speaking, self._asking = theme, speaking, asking
        self._pages, self._where = pages, where
        self._came_from: tuple[QWidget, str] | None = None
        self._clashes: ClashesPage | None = None
        self._trail: TrailPage | None = None
        self.earlier: LookingBackPage | None = None
        speaking.changed.connect(self._set_language)

    @property
    def clashes(self) -> "ClashesPage":
        """The page with what was done while away and does not fit."""
        if self._clashes is None:
            from desktop.views.clashes.page import ClashesPage

            self._clashes = ClashesPage(self._notebook, self._theme, self._speaking.language)
            self._take_up(self._clashes)
        return self._clashes

    @property
    def trail(self) -> "TrailPage":
        """The page that says who did what."""
        if self._trail is None:
            from desktop.views.trail.page import TrailPage

            self._trail = TrailPage(self._notebook, self._theme, self._speaking.language, self._asking)
            self._take_up(self._trail)
        return self._trail

    def show_clashes(self) -> None:
        """Go to what does not fit."""
        self._show(self.clashes, "team")
        self.clashes.show_clashes()

    def show_trail(self, youth: UUID | None = None) -> None:
        """Go to what was done, on one youth or at all."""
        self._show(self.trail, "youths" if youth else "team")
        self.trail.show_trail(youth)

    def look_back(self, position: int) -> None:
        """Go to the notebook as it was at a position of the journal."""
        # Only one earlier moment at a time.
        self.come_back()

        def look() -> "tuple[Opened, datetime]":
            from desktop.operations.questions.trail import ReadAudit

            earlier = self._keeper.look_back(self._opened, position)
            latest = earlier.desk.ask(ReadAudit(last=1))
            return earlier, latest[0].at if latest else datetime.now(UTC)

        self._notebook.run(look, lambda seen: self._show_earlier(*seen))

    def come_back(self) -> None:
        """Let go of the earlier moment, if one is looked at."""
        page, self.earlier = self.earlier, None
        if page is not None:
            page.close_notebook()
            page.deleteLater()

    def refuse(self) -> None:
        """Say that nothing can be changed in an earlier moment."""
        self._notebook.background.failed.emit(OnlyLooking())

    def erase(self, youth: UUID) -> None:
        """Ask whether a youth is to be erased, saying what that takes away."""
        self._notebook.run(
            lambda: self._keeper.erasing(self._opened, youth), lambda reading: self._ask(youth, reading)
        )

    def _ask(self, youth: UUID, reading: ErasingReading) -> None:
        from desktop.views.erasing.dialog import ErasingDialog

        dialog = ErasingDialog(
            reading,
            lambda: self._keeper.erase(self._opened, youth),
            self._notebook,
            self._theme,
            self._speaking.language,
            self._pages.window(),
        )
        dialog.erased.connect(lambda: self._after_erasing(youth))
        dialog.open()

    def _after_erasing(self, youth: UUID) -> None:
        # What could be undone holds rows as they were: nothing of the youth is to be left there.
        self._notebook.history.clear()
        self._came_from = None
        self.erased.emit(youth)
        self._notebook.changed.emit(None)
        self._notebook.look_around()

    def _show_earlier(self, earlier: "Opened", at: datetime) -> None:
        from desktop.views.looking_back.page import LookingBackPage

        page = LookingBackPage(earlier, at, self._notebook.background, self._theme, self._speaking.language)
        page.opened.connect(self.looked_at)
        self.earlier = page
        self._pages.addWidget(page)
        page.left.connect(lambda: self._go_back(page))
        self._show(page, "team")

    def _take_up(self, page: "ClashesPage | TrailPage") -> None:
        self._pages.addWidget(page)
        page.left.connect(lambda: self._go_back(page))

    def _show(self, page: QWidget, place: str) -> None:
        shown = self._pages.currentWidget()
        if shown is not None and shown not in {self._clashes, self._trail, self.earlier}:
            self._came_from = shown, self._where()
        self.shown.emit(page, place)

    def _go_back(self, page: QWidget) -> None:
        if self._pages.currentWidget() is page:
            self.shown.emit(*(self._came_from or (self._pages.widget(0), "youths")))

    def _set_language(self, language: Language) -> None:
        for page in (self._clashes, self._trail, self.earlier):
            if page is not None:
                page.set_language(language)
