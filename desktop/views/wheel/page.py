"""The page with the wheel: one overview of a youth, to fill in together and to look back from."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.operations.questions.prints import PrintWheel
from desktop.views.around import Around
from desktop.views.banner import Banner
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.adding import Adding
from desktop.views.wheel.beside import BesidePlace
from desktop.views.wheel.choosing import Choosing
from desktop.views.wheel.clashes import Clashes
from desktop.views.wheel.comparison import Comparison
from desktop.views.wheel.foot import WheelFoot
from desktop.views.wheel.frame import WheelFrame
from desktop.views.wheel.head import WheelHead
from desktop.views.wheel.in_hand import OverviewInHand
from desktop.views.wheel.invitation import Invitation
from desktop.views.wheel.panel import DomainPanel
from desktop.views.wheel.parked_again import ParkedAgain
from desktop.views.wheel.parts import Part
from desktop.views.wheel.photos import WheelPhotos
from desktop.views.wheel.table import DomainTable
from desktop.views.wheel.table_view import DomainTableView
from desktop.views.wheel.widget import WheelWidget

if TYPE_CHECKING:
    from desktop.operations.base import Question


class WheelPage(QWidget):
    """The wheel of one youth."""

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._removal: int | None = None
        self._takes_focus = False
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.overview = OverviewInHand(notebook, self)
        self.adding = Adding(self.overview, self)
        self.wheel = WheelWidget(theme, language)
        self.lines = DomainTable(theme, language, self)
        self.table = DomainTableView(self.lines)
        self.panel = DomainPanel(theme, language)
        self.head = WheelHead(theme, language)
        self.foot = WheelFoot(theme, language)
        self.beside = BesidePlace()
        self.comparison = Comparison(
            notebook, theme, language, self.overview.looking, self.foot.compare, self.beside
        )
        self.choosing = Choosing(
            self.overview, self.adding, self.wheel, self.table, self.panel, self.comparison
        )
        self.parked = ParkedAgain(theme, language, self.overview, self.adding)
        self.clashes = Clashes(language, self.overview.keep_mine, self)
        self.banner = Banner(theme)
        self.empty = Invitation(theme)
        # Known by these names to those who look for them here.
        self.earlier, self.table_button = self.head.earlier, self.head.table_button
        self.start_button = self.empty.start_button
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show()

    def show_youth(self, youth: UUID) -> None:
        """Show the latest overview of a youth."""
        if youth != self.overview.youth:
            self.flush()
            self.banner.clear()
            self.choosing.forget()
            self.comparison.close()
            self._takes_focus = True
        self.overview.looking.show_youth(youth)
        self.clashes.show_youth(youth)

    def show_beside(self, widget: QWidget | None) -> None:
        """Show something beside the wheel, in the place of what is there; None: nothing."""
        self.beside.hold(widget)
        self._arrange()

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
        self.adding.retry()
        self.overview.settle()

    def set_language(self, language: Language) -> None:
        """Write content and days in that language."""
        self._language = language
        for part in (self.wheel, self.lines, self.panel, self.head, self.foot, self.clashes):
            part.set_language(language)
        self.comparison.set_language(language)
        self.photos.set_language(language)
        self.parked.card.set_language(language)
        self._show()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.table.setAccessibleName(self.tr("Wheel as a table"))
        self.lines.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        overview, panel, adding = self.overview, self.panel, self.adding
        overview.changed.connect(self._show)
        overview.clashed.connect(self.clashes.meet)
        overview.removed.connect(self._removed)
        overview.looking.leaving.connect(panel.flush)
        self.wheel.scored.connect(overview.score)
        self.wheel.linked.connect(adding.link)
        panel.scored.connect(overview.score)
        panel.still_so.connect(lambda view: overview.write(Part.AS_BEFORE, view, False))
        panel.toggled.connect(lambda view, part, on: overview.write(part, view, on))
        panel.worded.connect(overview.write)
        panel.added.connect(adding.line)
        panel.lines.became.connect(lambda line, kind: overview.write(Part.LINE_KIND, line, kind.value))
        panel.lines.removed.connect(adding.remove_line)
        panel.lines.lost.connect(lambda words: overview.lose(words, Part.LINE))
        panel.linked.connect(adding.link)
        panel.links.removed.connect(adding.unlink)
        panel.links.lost.connect(lambda words: overview.lose(words, Part.LINK))
        self.head.by_chosen.connect(overview.fill_in_by)
        self.head.turned.connect(self._turn_over)
        self.foot.chosen.connect(self._go_to)
        self.foot.started.connect(self._start)
        self.foot.moved.connect(overview.looking.move)
        self.foot.removed.connect(self._remove)
        self.empty.accepted.connect(lambda: self._start(None))
        self.comparison.arranged.connect(self._arrange)
        self.photos.arranged.connect(self._arrange)
        self.photos.turned.connect(self.foot.photos_button.setChecked)
        self.foot.photos_wanted.connect(self.photos.turn)
        self.parked.pointed.connect(self.choosing.point)
        self._notebook.history.indexChanged.connect(self._forget_removal)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.wheel)
        self.stack.addWidget(self.table)
        above = (self.banner, self.parked.card)
        self.frame = WheelFrame(above, self.head, self.stack, self.beside, self.foot, self.panel)
        self.photos = WheelPhotos(self._notebook, self._theme, self._language, self.frame, self.beside, self)
        self.filled = self.frame.area
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # Above both: words may be left when the last overview has gone.
        whole.addWidget(Around(self.clashes.bar, (28, 10, 24, 6)))
        whole.addWidget(self.frame, 1)
        whole.addWidget(self.empty, 1)

    def _show(self) -> None:
        """Show the overview as it is now."""
        reading = self.overview.reading
        self.frame.setVisible(reading is not None)
        self.empty.setVisible(reading is None and self.overview.known)
        if self._takes_focus and self.overview.known:
            # So that the keys work at once, whichever way the worker came here.
            self._takes_focus = False
            (self.wheel if reading else self.start_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.parked.show_reading(reading, latest=self.overview.is_latest)
        self.photos.show_reading(reading)
        if reading is None:
            # What was being typed in an overview that somebody took away is not to get lost.
            self.panel.flush()
            self.comparison.close()
            return
        self.wheel.show_reading(reading)
        self.lines.show_reading(reading)
        self.head.show_reading(reading, latest=self.overview.is_latest)
        self.comparison.show_reading(reading)
        self._show_foot()
        self.choosing.show_reading(reading)

    def _show_foot(self) -> None:
        if reading := self.overview.reading:
            self.foot.show_reading(reading, self.comparison.beside, changes=self.comparison.tells_changes)

    def _arrange(self) -> None:
        """Have the parts find their places, and the keyboard one of them."""
        self._show_foot()
        self.frame.arrange()
        if QApplication.focusWidget() is None and self.isVisible():
            self.wheel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, overview: UUID) -> None:
        self.panel.flush()
        self.overview.looking.choose(overview)

    def _start(self, like: UUID | None) -> None:
        self.panel.flush()
        self.banner.clear()
        self.overview.looking.start(like=like)

    def _remove(self) -> None:
        self.panel.flush()
        self.overview.remove()

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
        to_table = self.stack.currentWidget() is self.wheel
        self.stack.setCurrentWidget(self.table if to_table else self.wheel)
        self.head.show_turned(as_table=to_table)
