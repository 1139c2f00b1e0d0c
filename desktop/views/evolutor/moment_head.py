"""The head above a moment that is being filled in: its day, how far it is, and the way out."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.models.errors import DayInTheFuture
from desktop.models.languages import Language
from desktop.views.buttons import PushButton
from desktop.views.day_field import DayField
from desktop.views.flow import FlowLayout
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words


class MomentHead(QWidget):
    """`day_changed` carries a day that is not in the future; `finished` and `removal_wanted` nothing."""

    day_changed = Signal(object)
    finished = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._name = ""
        self._kept = False
        self._far = (0, 0)
        self.on = date.today()
        self._build()
        self.retranslate()

    def begin(self, on: date) -> None:
        """Be about another moment, on that day."""
        self.on = on
        self.day_field.set_bounds(latest=date.today())
        self.day_field.show_day(on, anew=True)
        self.trouble.hide()

    def show_moment(self, name: str, on: date | None) -> None:
        """Show whose moment it is, and the day on which it is kept; None: not kept yet."""
        self._name, self._kept = name, on is not None
        self.on = on or self.on
        self.day_field.show_day(self.on)
        self.remove_button.setVisible(self._kept)
        self.retranslate()

    def show_progress(self, done: int, of: int) -> None:
        """Show how many statements have an answer."""
        self._far = (done, of)
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(done)
        words = self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(of))
        self.progress_label.setText(words)
        self.progress.setAccessibleName(words)

    def flush(self) -> None:
        """Save a day that was typed."""
        self.day_field.flush()

    def set_language(self, language: Language) -> None:
        """Write days in another language."""
        self._language = language
        self.day_field.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        if self._kept:
            day = day_in_words(self.on, self._language)
            self.heading.setText(self.tr("Moment of %1").replace("%1", day))
        else:
            self.heading.setText(self.tr("New moment"))
        words = self.tr("%1 chooses; skipping is fine. What was said last time shows afterwards.")
        self.intro.setText(words.replace("%1", self._name) if self._name else "")
        self.day_label.setText(self.tr("Day"))
        self.day_field.set_label(self.tr("Day of this moment"))
        self.trouble.setText(DayInTheFuture().sentence(self._language))
        self.done_button.setText(self.tr("Done"))
        self.remove_button.setText(self.tr("Remove this moment"))
        self.show_progress(*self._far)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _chosen(self, day: date | None) -> None:
        ahead = day is not None and day > date.today()
        self.trouble.setVisible(ahead)
        if day is None:
            self.day_field.show_day(self.on, anew=True)
        elif not ahead and day != self.on:
            self.on = day
            self.day_changed.emit(day)

    def _build(self) -> None:
        self.heading, self.intro, self.trouble = QLabel(), QLabel(), QLabel()
        for label, kind in ((self.heading, "title"), (self.intro, "muted"), (self.trouble, "error")):
            label.setProperty("kind", kind)
            label.setWordWrap(True)
        self.trouble.hide()
        self.done_button = PushButton(self._theme, "primary")
        self.done_button.clicked.connect(self.finished)
        self.remove_button = PushButton(self._theme, "quiet", "trash")
        self.remove_button.clicked.connect(self.removal_wanted)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.heading)
        titles.addWidget(self.intro)
        top = QHBoxLayout()
        top.addLayout(titles, 1)
        top.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTop)
        tools = FlowLayout(gap=16)
        for part in (self._day(), self._progress(), self.remove_button):
            tools.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addLayout(tools)
        whole.addWidget(self.trouble)

    def _day(self) -> QWidget:
        self.day_label = QLabel()
        self.day_field = DayField(self._theme, self._language)
        self.day_field.setMaximumWidth(240)
        self.day_field.day_chosen.connect(self._chosen)
        self.day_label.setBuddy(self.day_field.line)
        return _beside(self.day_label, self.day_field)

    def _progress(self) -> QWidget:
        self.progress, self.progress_label = QProgressBar(), QLabel()
        self.progress.setTextVisible(False)
        self.progress.setMinimumWidth(140)
        self.progress_label.setProperty("kind", "muted")
        return _beside(self.progress, self.progress_label)


def _beside(*parts: QWidget) -> QWidget:
    pair = QWidget()
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        line.addWidget(part)
    return pair
