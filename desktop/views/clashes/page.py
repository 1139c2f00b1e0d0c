"""The page with all that clashes: one card under the other, until there is nothing left to choose."""

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure, GoneMeanwhile
from desktop.models.languages import Language
from desktop.models.readings import DomainChoice, NotebookReading
from desktop.models.sharing import ChosenField, ClashReading, Standing
from desktop.operations.questions.people import ReadDomains, ReadNotebook
from desktop.views.banner import announce
from desktop.views.boxes import centred, row, scrolling, words
from desktop.views.buttons import IconButton
from desktop.views.clashes.card import ClashCard
from desktop.views.clashes.value_words import ValueWords
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme

_WIDTH = 1000


class ClashesPage(QWidget):
    """Shows what was done while away and does not fit. `left`: the worker goes back."""

    left = Signal()

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notebook, self._theme, self._language = notebook, theme, language
        self._values = ValueWords(language, self)
        self._people: NotebookReading | None = None
        self._stale = True
        self._takes_focus = False
        self.cards: dict[UUID, ClashCard] = {}
        self.back_button = IconButton(theme, "arrow_left")
        self.back_button.clicked.connect(self.left)
        self.title, self.intro, self.nothing = words("title"), words("muted"), words("heading")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        for keys in ("Esc", "Alt+Left"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.left)
        notebook.changed.connect(self._heard)
        notebook.stands.connect(self._stood)
        self.retranslate()

    def show_clashes(self) -> None:
        """Read what clashes, and go to the first."""
        self._takes_focus = True
        self._read()

    def flush(self) -> None:
        """Nothing here saves itself: what is chosen is kept when the worker says so."""

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._language = language
        self._values.set_language(language)
        for card in self.cards.values():
            card.set_language(language)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.back_button.say(self.tr("Back"), "Esc")
        self.title.setText(self.tr("Two versions"))
        self.intro.setText(
            self.tr(
                "While you were away, somebody else changed the same things. Both versions have been kept; "
                "until you choose, theirs stands in the notebook."
            )
        )
        self.nothing.setText(self.tr("Nothing to choose: all that was done fits together."))
        self.setAccessibleName(self.title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _heard(self) -> None:
        # What stands in the notebook is one of the versions.
        self._stale = True
        if self.isVisible():
            self._read()

    def _stood(self, standing: Standing) -> None:
        if standing.clashes != len(self.cards):
            self._heard()

    def _read(self) -> None:
        self._stale = False
        self._notebook.ask(ReadNotebook(), self._know_people)
        self._notebook.ask(ReadDomains(), self._know_domains)
        self._notebook.read_clashes(self._show)

    def _know_people(self, people: NotebookReading) -> None:
        self._people = people

    def _know_domains(self, domains: tuple[DomainChoice, ...]) -> None:
        if self._people:
            self._values.know(self._people, domains)

    def _show(self, clashes: tuple[ClashReading, ...]) -> None:
        there = {clash.id for clash in clashes}
        for gone in [known for known in self.cards if known not in there]:
            card = self.cards.pop(gone)
            focus = QApplication.focusWidget()
            self._takes_focus = self._takes_focus or (focus is not None and card.isAncestorOf(focus))
            card.hide()
            card.deleteLater()
        for place, clash in enumerate(clashes):
            if clash.id in self.cards:
                self.cards[clash.id].show_clash(clash)
                continue
            card = ClashCard(clash, self._values, self._theme, self._language)
            card.kept.connect(lambda fields, away, clash=clash: self._keep(clash.id, fields, away))
            self.cards[clash.id] = card
            self._list.insertWidget(place, card)
            card.show()
        self.nothing.setVisible(not clashes)
        self.intro.setVisible(bool(clashes))
        if self._takes_focus:
            self._takes_focus = False
            self._focus_first()

    def _focus_first(self) -> None:
        if self.cards:
            next(iter(self.cards.values())).take_focus()
        else:
            self.back_button.setFocus()

    def _keep(self, clash: UUID, fields: tuple[ChosenField, ...], away: frozenset[tuple[str, UUID]]) -> None:
        def settled(_done: object) -> None:
            self._takes_focus = True
            announce(self, self.tr("Kept."))
            self._read()

        def failed(failure: ExpectedFailure) -> None:
            card = self.cards.get(clash)
            if card is not None:
                card.say_error(failure.sentence(self._language))
            elif not isinstance(failure, GoneMeanwhile):
                self._notebook.background.failed.emit(failure)
            self._read()

        self._notebook.settle(clash, fields, away, settled, failed)

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        head = row(self.back_button, self.title)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addWidget(self.intro)
        column.addSpacing(2)
        column.addLayout(self._list)
        column.addSpacing(30)
        column.addWidget(self.nothing)
        column.addStretch(1)
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(28, 22, 28, 28)
        middle.addLayout(centred(sheet, _WIDTH))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))
