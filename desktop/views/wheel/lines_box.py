"""The lines with a life domain under each other, with a place at the foot to add one."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LineKind, LineReading
from desktop.views.choices import ChoiceRow
from desktop.views.theme import Theme
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.line_card import LineCard
from desktop.views.wheel.own_words import style_of_cards

_ORDER = tuple(LineKind)


class LinesBox(QWidget):
    """Shows the lines of one domain on cards that are used again, so that thirty stay quick.

    `worded` carries the id of a line, its words and those that stood there before; `became` its id and
    its kind; `removed` its id; `added` the kind and words of a new one; `lost` words that were being
    typed about a line that is gone.
    """

    worded = Signal(object, str, str)
    became = Signal(object, object)
    removed = Signal(object)
    added = Signal(object, str)
    lost = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._kinds = Kinds(self)
        self._domain: UUID | None = None
        self._order: list[UUID] = []
        self._cards: dict[UUID, LineCard] = {}
        self._spare: list[LineCard] = []
        self.kind = LineKind.STRENGTH
        self.kinds: ChoiceRow[LineKind] = ChoiceRow()
        self.kinds.chosen.connect(self._choose_kind)
        self.add_line = QLineEdit()
        self.add_line.returnPressed.connect(self.flush_new)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.kinds)
        self._column.addWidget(self.add_line)
        theme.changed.connect(self._dress)
        self.retranslate()
        self._dress()

    @property
    def cards(self) -> list[LineCard]:
        """The cards in the order in which they stand."""
        return [self._cards[line] for line in self._order]

    def card(self, line: UUID) -> LineCard:
        """Give the card of a line."""
        return self._cards[line]

    def show_lines(
        self,
        domain: DomainReading,
        language: Language,
        drafts: Mapping[UUID, str],
        new: Mapping[LineKind, str],
    ) -> None:
        """Show the lines of a domain; what is being typed in them stays, and so does the focus.

        `drafts` holds words of lines that could not be saved, `new` those of lines that could not be
        added.
        """
        self._language = language
        if domain.id != self._domain:
            self._domain = domain.id
            self.add_line.clear()
            # Whose domain it was has been asked to take what was typed.
            self._put_away(set(), tell=False)
        lines = tuple(line for kind in _ORDER for line in domain.of_kind(kind))
        self._put_away({line.id for line in lines}, tell=True)
        self._order = [line.id for line in lines]
        for place, line in enumerate(lines):
            self._show(place, line, drafts.get(line.id), domain.name.in_(language))
        if new and not self.add_line.text():
            kind, text = next(iter(new.items()))
            self._choose_kind(kind)
            self.kinds.choose(kind)
            self.add_line.setText(text)

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard comes to, in that order."""
        on_cards: list[QWidget] = [part for card in self.cards for part in (card.words, card.menu_button)]
        return [*on_cards, *(self.kinds.button(kind) for kind in _ORDER), self.add_line]

    def flush(self) -> None:
        """Save now what was typed, a new line too."""
        for card in self.cards:
            card.words.flush()
        self.flush_new()

    def flush_new(self) -> None:
        """Add the line that was typed at the foot."""
        text = self.add_line.text().strip()
        if text:
            self.add_line.clear()
            self.added.emit(self.kind, text)

    def retranslate(self) -> None:
        """Set all words."""
        self.kinds.show_choices([(kind, self._kinds.name(kind)) for kind in _ORDER], self.kind)
        self.kinds.setAccessibleName(self.tr("What kind of line"))
        self.add_line.setPlaceholderText(self._kinds.asking(self.kind))
        self.add_line.setAccessibleName(self.tr("New line: %1").replace("%1", self._kinds.word(self.kind)))
        self.add_line.setToolTip(self.tr("Enter adds it"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the place for a new line, choose another kind with up and down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self.add_line.hasFocus():
            kind = _ORDER[(_ORDER.index(self.kind) + step) % len(_ORDER)]
            self.kinds.choose(kind)
            self._choose_kind(kind)
        else:
            super().keyPressEvent(event)

    def _choose_kind(self, kind: LineKind) -> None:
        self.kind = kind
        self.retranslate()

    def _show(self, place: int, line: LineReading, draft: str | None, domain: str) -> None:
        card = self._cards.get(line.id)
        if card is None:
            card = self._cards[line.id] = self._spare.pop() if self._spare else self._new_card()
        card.set_language(self._language)
        card.show_line(line, draft, domain)
        if self._column.indexOf(card) != place:
            self._column.insertWidget(place, card)
        if card.isHidden():
            card.show()

    def _put_away(self, stay: set[UUID], *, tell: bool) -> None:
        for line in [known for known in self._cards if known not in stay]:
            card = self._cards.pop(line)
            if tell and card.unsaved:
                self.lost.emit(card.words.toPlainText().strip())
            if card.isAncestorOf(self.focusWidget()):
                self._focus_after(line, stay)
            card.line = None
            card.hide()
            self._spare.append(card)

    def _focus_after(self, gone: UUID, stay: set[UUID]) -> None:
        """Keep the focus near the line that went away."""
        at = self._order.index(gone) if gone in self._order else len(self._order)
        near = [line for line in self._order[at + 1 :] + self._order[:at][::-1] if line in stay]
        target: QWidget = self._cards[near[0]].words if near else self.add_line
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_card(self) -> LineCard:
        card = LineCard(self._theme, self._language)
        card.worded.connect(
            lambda text, stood: self._tell(card, lambda line: self.worded.emit(line, text, stood))
        )
        card.became.connect(lambda kind: self._tell(card, lambda line: self.became.emit(line, kind)))
        card.removal_wanted.connect(lambda: self._tell(card, self.removed.emit))
        card.entered.connect(self.add_line.setFocus)
        return card

    def _tell(self, card: LineCard, tell: Callable[[UUID], None]) -> None:
        if card.line is not None:
            tell(card.line.id)

    def _dress(self) -> None:
        self.setStyleSheet(style_of_cards(self._theme))
