"""One line with a life domain, in the youth's words, on a card: to write otherwise, to move, to remove."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.drawings.wheel_signs import KINDS
from desktop.models.languages import Language
from desktop.models.readings import LineKind, LineReading
from desktop.views.icons import picture
from desktop.views.step_plan.row_button import RowButton
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.kinds import Kinds, colour_of
from desktop.views.wheel.own_words import OwnWords

_ICON = 15


class LineCard(QFrame):
    """Shows a line and tells what the user does with it.

    `worded` carries the words and those that stood there when the user began to type, `became` the
    kind it is from now on; `removal_wanted` and `entered` (Enter in its words) nothing.
    """

    worded = Signal(str, str)
    became = Signal(object)
    removal_wanted = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._kinds = Kinds(self)
        self._stood = ""
        self.line: LineReading | None = None
        self.setObjectName("words")
        self.sign, self.kind, self.by = QLabel(), QLabel(), QLabel()
        self.by.setProperty("kind", "small")
        self.words = OwnWords()
        self.words.saved_text.connect(self._reworded)
        self.words.entered.connect(self.entered)
        self.menu_button = RowButton(theme, "more")
        self.menu_button.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.moves = {kind: self.menu.addAction("") for kind in LineKind}
        for kind, action in self.moves.items():
            action.triggered.connect(lambda _checked=False, kind=kind: self._become(kind))
        self.menu.addSeparator()
        self.remove_action = self.menu.addAction("")
        self.remove_action.triggered.connect(self._remove)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.setSpacing(6)
        for part in (self.sign, self.kind, self.by):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 3, 3)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.words)
        theme.changed.connect(self.dress)

    @property
    def unsaved(self) -> bool:
        """Whether something was typed here that is not saved yet."""
        return self.words.unsaved

    def show_line(self, line: LineReading, draft: str | None, domain: str) -> None:
        """Show a line; what the user is typing in the same one stays. `draft`: could not be saved."""
        anew = self.line is None or self.line.id != line.id
        if anew or not self.words.unsaved:
            self._stood = line.text
        self.line = line
        self.words.show_text(line.text, anew=anew)
        if draft is not None and not self.words.unsaved:
            self.words.show_unsaved(draft)
        self.setAccessibleName(f"{domain}: {self._kinds.word(line.kind)}")
        self.dress()
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        for kind, action in self.moves.items():
            action.setText(self.tr("Make it: %1").replace("%1", self._kinds.word(kind)))
        self.remove_action.setText(self.tr("Remove this line"))
        self.remove_action.setIcon(self._theme.icon("trash"))
        line = self.line
        if line is None:
            return
        word = self._kinds.word(line.kind)
        self.kind.setText(word.upper())
        self.words.setAccessibleName(word)
        self.menu_button.say(self.tr("More about this line"))
        by = self._kinds.by(line.by)
        if line.kind is LineKind.PARKED:
            since = day_in_words(line.since, self._language, short=True)
            by = self.tr("since %1").replace("%1", since)
        self.by.setText(by)
        self.words.setAccessibleDescription(
            ", ".join(part for part in (word, self._kinds.by(line.by)) if part)
        )

    def dress(self) -> None:
        """Take the colours of the theme and of the kind."""
        if self.line is None:
            return
        kind = self.line.kind
        colour = colour_of(kind, self._theme)
        self.sign.setPixmap(picture(KINDS[kind], colour, _ICON, self.devicePixelRatioF()))
        self.kind.setStyleSheet(f"font-size: 12px; font-weight: 600; color: {colour}")
        for other, action in self.moves.items():
            action.setVisible(other is not kind)
            action.setIcon(self._theme.icon(KINDS[other], colour_of(other, self._theme)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with the key that is there for it."""
        if event.key() == Qt.Key.Key_Menu:
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        size = self.menu.sizeHint()
        corner = QPoint(self.menu_button.width() - size.width(), self.menu_button.height())
        self.menu.popup(self.menu_button.mapToGlobal(corner))

    def _become(self, kind: LineKind) -> None:
        self.words.flush()
        self.became.emit(kind)

    def _remove(self) -> None:
        self.words.flush()
        self.removal_wanted.emit()

    def _reworded(self, text: str) -> None:
        if text:
            stood, self._stood = self._stood, text
            self.worded.emit(text, stood)
        elif self.line is not None:
            # A line without words is none; to take it away there is a button.
            self.words.show_text(self.line.text, anew=True)
