"""The links of a life domain with others, each with its words, and a menu to make one."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.into_view import bring_into_view
from desktop.views.theme import Theme
from desktop.views.wheel.domain_sign import icon_of
from desktop.views.wheel.link_row import LinkRow
from desktop.views.wheel.own_words import style_of_cards


class LinksBox(QWidget):
    """Shows the links of one domain.

    `worded` carries the id of a link, its words and those that stood there before; `removed` its id;
    `linked` the id of the domain to make one with; `came_to` the id of the link that has the focus;
    `lost` words that were being typed about a link that is gone.
    """

    worded = Signal(object, str, str)
    removed = Signal(object)
    linked = Signal(object)
    came_to = Signal(object)
    lost = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._domain: UUID | None = None
        self._rows: dict[UUID, LinkRow] = {}
        self._spare: list[LinkRow] = []
        self._order: list[UUID] = []
        self._offered: tuple[object, ...] = ()
        self.heading = words("section")
        self.add_button = PushButton(theme, "quiet", "plus")
        self.add_button.clicked.connect(self.open_menu)
        self.menu = QMenu(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.heading)
        self._column.addLayout(row(self.add_button, None))
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    @property
    def rows(self) -> list[LinkRow]:
        """The rows, one a link, from top to bottom."""
        return [self._rows[link] for link in self._order]

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard comes to, in that order."""
        in_rows: list[QWidget] = [part for each in self.rows for part in (each.words, each.remove_button)]
        return [*in_rows, self.add_button]

    def show_links(
        self,
        overview: OverviewReading,
        domain: DomainReading,
        language: Language,
        drafts: Mapping[UUID, str],
    ) -> None:
        """Show the links of a domain; what is being typed in them stays. `drafts` could not be saved."""
        links = overview.links_of(domain.id)
        self._put_away({link.id for link in links}, tell=domain.id == self._domain)
        self._domain = domain.id
        self._order = []
        for link in links:
            other = overview.domain(link.other if link.one == domain.id else link.one)
            if other is None:
                continue
            if link.id not in self._rows:
                self._rows[link.id] = self._spare.pop() if self._spare else self._new_row()
            self._order.append(link.id)
            shown, place = self._rows[link.id], len(self._order)
            shown.show_link(link, other, language, drafts.get(link.id))
            if self._column.indexOf(shown) != place:
                self._column.insertWidget(place, shown)
            if shown.isHidden():
                shown.show()
        self._offer([other for other in overview.domains if other.id != domain.id], language)

    def mark(self, link: UUID | None) -> None:
        """Show which link is chosen on the drawing, and bring it into view."""
        for known, shown in self._rows.items():
            shown.mark(chosen=known == link)
            if known == link:
                bring_into_view(shown)

    def ask_words(self, link: UUID) -> bool:
        """Put the focus in the words of a link; False where it is not shown."""
        shown = self._rows.get(link)
        if shown is not None:
            shown.words.setFocus(Qt.FocusReason.OtherFocusReason)
            # It was put there just now: it has to find its place before it can be scrolled to.
            QTimer.singleShot(0, shown, lambda: bring_into_view(shown))
        return shown is not None

    def flush(self) -> None:
        """Save now what was typed."""
        for shown in self.rows:
            shown.words.flush()

    def open_menu(self) -> None:
        """Offer the other domains to make a link with."""
        self.menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))

    def retranslate(self) -> None:
        """Set all words."""
        self.heading.setText(self.tr("Connected with"))
        self.add_button.setText(self.tr("Connect with…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _offer(self, others: Sequence[DomainReading], language: Language) -> None:
        """Have the menu offer these domains to make a link with."""
        self.add_button.setEnabled(bool(others))
        offered = tuple((other.id, other.name, other.icon, other.picture) for other in others)
        if (language, *offered) == self._offered:
            return
        self._offered = (language, *offered)
        self.menu.clear()
        for other in others:
            action = self.menu.addAction(icon_of(other, self._theme), other.name.in_(language))
            action.triggered.connect(lambda _checked=False, view=other.id: self.linked.emit(view))

    def _put_away(self, stay: set[UUID], *, tell: bool) -> None:
        self._order = [link for link in self._order if link in stay]
        for link in [known for known in self._rows if known not in stay]:
            gone = self._rows.pop(link)
            if tell and gone.words.unsaved:
                self.lost.emit(gone.words.toPlainText().strip())
            if gone.isAncestorOf(self.focusWidget()):
                self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            gone.link = None
            gone.hide()
            self._spare.append(gone)

    def _new_row(self) -> LinkRow:
        made = LinkRow(self._theme)
        made.worded.connect(
            lambda text, stood: self.worded.emit(made.link.id, text, stood) if made.link else None
        )
        made.removal_wanted.connect(lambda: self.removed.emit(made.link.id) if made.link else None)
        made.came.connect(lambda: self.came_to.emit(made.link.id) if made.link else None)
        return made

    def _dress(self) -> None:
        self._offered = ()
        self.setStyleSheet(style_of_cards(self._theme))
