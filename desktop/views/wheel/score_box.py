"""How the chosen life domain feels: five buttons, "not yet", what it was before and who filled it in."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.choices import Choice
from desktop.views.theme import Theme
from desktop.views.typed_days import short_day
from desktop.views.wheel.feelings import SCORES, Feelings
from desktop.views.wheel.kinds import Kinds
from desktop.views.wheel.score_button import ScoreButton


class ScoreBox(QWidget):
    """`scored` carries 1 to 5, or None; `still_so`: what was taken over from last time still holds."""

    scored = Signal(object)
    still_so = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feelings, self._kinds = Feelings(self), Kinds(self)
        self.question = words("section")
        self.buttons = tuple(ScoreButton(theme, score) for score in SCORES)
        self.not_yet = Choice()
        self.not_yet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.told = words("small")
        self.as_before = words()
        self.still_button = PushButton(theme, "", "check")
        self.still_button.clicked.connect(self.still_so)
        for button in self.buttons:
            button.clicked.connect(lambda _checked, score=button.score: self._score(score))
        self.not_yet.clicked.connect(lambda _checked: self._score(None))
        scores = QHBoxLayout()
        scores.setSpacing(5)
        for button in self.buttons:
            scores.addWidget(button)
        self.as_before_box = QFrame()
        self.as_before_box.setProperty("kind", "banner")
        asking = row(self.as_before, self.still_button)
        asking.setStretch(0, 1)
        asking.setContentsMargins(12, 8, 10, 8)
        self.as_before_box.setLayout(asking)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.as_before_box)
        column.addWidget(self.question)
        column.addLayout(scores)
        column.addWidget(self.not_yet)
        column.addWidget(self.told)
        self.retranslate()

    def show_domain(self, overview: OverviewReading, domain: DomainReading, language: Language) -> None:
        """Show how a domain feels now and felt before."""
        name = domain.name.in_(language)
        for button in self.buttons:
            button.setChecked(button.score == domain.score)
            button.show_colour(domain.colour)
        self.not_yet.setChecked(domain.score is None)
        for each in (*self.buttons, self.not_yet, self.still_button):
            each.setAccessibleDescription(name)
        self.as_before_box.setVisible(domain.as_before)
        told = [self._kinds.by(domain.by)] if domain.score is not None and domain.by else []
        if domain.previous_score is not None and overview.previous_on is not None:
            told.append(
                self.tr("on %1: %2")
                .replace("%1", short_day(overview.previous_on, language))
                .replace("%2", self._feelings.number_and_word(domain.previous_score))
            )
        self.told.setText(" · ".join(told))
        self.told.setVisible(bool(told))

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.question.setText(self.tr("How does this feel?"))
        for button in self.buttons:
            button.say(self._feelings.word(button.score))
        word = self._feelings.word(None)
        self.not_yet.setText(word[:1].upper() + word[1:])
        self.as_before.setText(self.tr("This is as last time. What has changed?"))
        self.still_button.setText(self.tr("Still so"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _score(self, score: int | None) -> None:
        # Which button is down follows from the notebook, and changes at once.
        self.not_yet.setChecked(score is None)
        for button in self.buttons:
            button.setChecked(button.score == score)
        self.scored.emit(score)
