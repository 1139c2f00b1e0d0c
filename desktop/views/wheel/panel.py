"""The panel beside the wheel: the chosen domain, how it feels, and what the youth says about it."""

from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.drawings.colours import readable
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.boxes import words
from desktop.views.choices import Choice
from desktop.views.fields import SavingText
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words, short_day
from desktop.views.wheel.feelings import SCORES, Feelings
from desktop.views.wheel.score_button import ScoreButton

_WIDTH = 324
"""The width of the panel, unless its words need more."""


class DomainPanel(QFrame):
    """Shows one domain of an overview, to score it and to write with it.

    `scored` carries the id of the domain's row and 1 to 5 or None; `noted` the id, the words, and
    the words that stood there when the worker began to type.
    """

    scored = Signal(object, object)
    noted = Signal(object, str, str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._feelings = Feelings(self)
        self._overview: OverviewReading | None = None
        self._domain: DomainReading | None = None
        self._noted = ""
        self.setProperty("kind", "panel")
        self.swatch = Swatch()
        self.icon = QLabel()
        self.name = words("heading")
        self.plain = words("quiet")
        self.question = words("section")
        self.buttons = tuple(ScoreButton(theme, score) for score in SCORES)
        self.not_yet = Choice()
        self.not_yet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.before = words("small")
        self.note_label = words("section")
        self.note = SavingText(lines=4, most_lines=10)
        self.note.saved_text.connect(self._note)
        self.note_label.setBuddy(self.note)
        self.foot = words("small")
        for button in self.buttons:
            button.clicked.connect(lambda _checked, score=button.score: self._score(score))
        self.not_yet.clicked.connect(lambda _checked: self._score(None))
        self._lay_out()
        theme.changed.connect(self._dress)
        self.retranslate()

    @property
    def domain_id(self) -> UUID | None:
        """The row of the domain that is shown."""
        return self._domain.id if self._domain else None

    def show_domain(self, overview: OverviewReading, domain: DomainReading, draft: str | None) -> None:
        """Show a domain; `draft` are words for it that could not be saved yet."""
        anew = self._domain is None or domain.id != self._domain.id
        if anew:
            self.note.flush()
        self._overview, self._domain = overview, domain
        if anew or not self.note.unsaved:
            self._noted = domain.note
        self.note.show_text(domain.note, anew=anew)
        if draft is not None and not self.note.unsaved:
            self.note.show_unsaved(draft)
        for button in self.buttons:
            button.setChecked(button.score == domain.score)
        self.not_yet.setChecked(domain.score is None)
        self._write()
        self._dress()

    def sizeHint(self) -> QSize:
        """Be as wide as a panel is, or as the words in it need."""
        hint = super().sizeHint()
        return QSize(max(_WIDTH, self.minimumSizeHint().width()), hint.height())

    def flush(self) -> None:
        """Save now what was typed."""
        self.note.flush()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.question.setText(self.tr("How does this feel?"))
        for button in self.buttons:
            button.say(self._feelings.word(button.score))
        self.not_yet.setText(_capital(self._feelings.word(None)))
        self.note_label.setText(self.tr("In own words"))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _write(self) -> None:
        """Set the texts that tell of the domain."""
        overview, domain = self._overview, self._domain
        if overview is None or domain is None:
            return
        name, plain = domain.name.in_(self._language), domain.plain.in_(self._language)
        self.name.setText(name)
        self.plain.setText(plain)
        self.plain.setVisible(bool(plain) and plain != name)
        self.setAccessibleName(name)
        for button in (*self.buttons, self.not_yet):
            button.setAccessibleDescription(name)
        self.note.setAccessibleName(
            self.tr("%1, in the words of %2").replace("%1", name).replace("%2", overview.youth_name)
        )
        self.note.setPlaceholderText(
            self.tr("What does %1 say about this?").replace("%1", overview.youth_name)
        )
        before = domain.previous_score
        self.before.setVisible(before is not None and overview.previous_on is not None)
        if before is not None and overview.previous_on is not None:
            self.before.setText(
                self.tr("before (%1): %2")
                .replace("%1", short_day(overview.previous_on, self._language))
                .replace("%2", self._feelings.number_and_word(before))
            )
        day = day_in_words(overview.on, self._language)
        if overview.companion_name:
            together = self.tr("with %1").replace("%1", overview.companion_name)
            self.foot.setText(f"{together} · {day}")
        else:
            self.foot.setText(day)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for sign in (self.swatch, self.icon):
            head.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.name, 1)
        scores = QHBoxLayout()
        scores.setSpacing(5)
        for button in self.buttons:
            scores.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 22, 20, 18)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.plain)
        column.addSpacing(8)
        column.addWidget(self.question)
        column.addLayout(scores)
        column.addWidget(self.not_yet)
        column.addWidget(self.before)
        column.addSpacing(10)
        column.addWidget(self.note_label)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addWidget(self.foot)

    def _dress(self) -> None:
        if self._domain is None:
            return
        colour = self._domain.colour
        self.swatch.show_colour(colour)
        shown = readable(colour, self._theme.palette.surface, 3.0)
        self.icon.setPixmap(
            self._theme.icon(self._domain.icon, shown).pixmap(QSize(24, 24), self.devicePixelRatioF())
        )
        for button in self.buttons:
            button.show_colour(colour)

    def _score(self, score: int | None) -> None:
        # Which button is down follows from the notebook, and changes at once.
        self.not_yet.setChecked(score is None)
        for button in self.buttons:
            button.setChecked(button.score == score)
        if self._domain is not None:
            self.scored.emit(self._domain.id, score)

    def _note(self, text: str) -> None:
        seen, self._noted = self._noted, text
        if self._domain is not None:
            self.noted.emit(self._domain.id, text, seen)


class Swatch(QWidget):
    """A small square in the colour of a domain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.setFixedSize(14, 14)

    def show_colour(self, colour: str) -> None:
        """Take a colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square."""
        if self._colour:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour))
            painter.drawRoundedRect(self.rect(), 4, 4)
            painter.end()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
