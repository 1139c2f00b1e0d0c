"""One link of a life domain with another, with the youth's words: to write otherwise, to remove."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LinkReading
from desktop.views.boxes import words
from desktop.views.breaking import in_pieces
from desktop.views.step_plan.row_button import RowButton
from desktop.views.theme import Theme
from desktop.views.wheel.domain_sign import sign_of
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.own_words import OwnWords


class LinkRow(QFrame):
    """One link, seen from one of its ends. `worded` is as in LineCard; `came`: it has the focus now."""

    worded = Signal(str, str)
    removal_wanted = Signal()
    came = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds = Kinds(self)
        self._stood = ""
        self._other: DomainReading | None = None
        self.link: LinkReading | None = None
        self.setObjectName("words")
        self.sign, self.name, self.by = QLabel(), words(), QLabel()
        self.by.setProperty("kind", "small")
        self.words = OwnWords()
        self.words.saved_text.connect(self._reworded)
        self.words.came.connect(self.came)
        self.remove_button = RowButton(theme, "x")
        self.remove_button.clicked.connect(self._remove)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.sign)
        head.addWidget(self.name, 1)
        head.addWidget(self.by)
        head.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 3, 3)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.words)
        theme.changed.connect(self.dress)

    def show_link(
        self, link: LinkReading, other: DomainReading, language: Language, draft: str | None
    ) -> None:
        """Show a link with another domain; what the user is typing in the same one stays."""
        anew = self.link is None or self.link.id != link.id
        if anew or not self.words.unsaved:
            self._stood = link.text
        self.link, self._other = link, other
        self.words.show_text(link.text, anew=anew)
        if draft is not None and not self.words.unsaved:
            self.words.show_unsaved(draft)
        name = other.name.in_(language)
        self.name.setText(in_pieces(name))
        self.by.setText(self._kinds.by(link.by))
        said = self.tr("How is this connected with %1?").replace("%1", name)
        self.words.setPlaceholderText(self.tr("How do they touch each other?"))
        self.words.setAccessibleName(said)
        self.words.setAccessibleDescription(self.by.text())
        self.remove_button.say(self.tr("Remove the link with %1").replace("%1", name))
        self.dress()

    def mark(self, *, chosen: bool) -> None:
        """Show whether it is the link that is chosen on the drawing."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def dress(self) -> None:
        """Take the colours of the theme and of the domain."""
        if self._other is not None:
            self.sign.setPixmap(sign_of(self._other, self._theme, 18, self.devicePixelRatioF()))

    def _remove(self) -> None:
        self.words.flush()
        self.removal_wanted.emit()

    def _reworded(self, text: str) -> None:
        stood, self._stood = self._stood, text
        self.worded.emit(text, stood)
