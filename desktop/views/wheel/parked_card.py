"""What was parked a while ago and comes up again: one thing at a time, calmly, to talk about or not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.drawings.wheel_signs import KINDS
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LineKind, OverviewReading, ParkedReading
from desktop.views.boxes import row, words
from desktop.views.buttons import IconButton, PushButton
from desktop.views.icons import picture
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words, short_day
from desktop.views.wheel.kinds import Kinds, colour_of

_MOST = 160
"""Letters that are shown of what was parked; the whole of it is the tooltip."""

_BESIDE = 660
"""Pixels from which on the buttons stand beside the words."""


@dataclass(frozen=True, slots=True)
class Again:
    """One thing that comes up again: a line of this overview, or of an earlier one (`parked`)."""

    line: UUID
    domain: DomainReading
    text: str
    since: date
    parked: ParkedReading | None


def coming_up(reading: OverviewReading) -> tuple[Again, ...]:
    """All that comes up again in an overview, what has been parked longest first."""
    found = [
        Again(line.id, domain, line.text, line.since, None)
        for domain in reading.domains
        for line in domain.lines
        if line.due
    ]
    for parked in reading.parked_again:
        domain = reading.domain(parked.view)
        if domain:
            found.append(Again(parked.line, domain, parked.text, parked.since, parked))
    return tuple(sorted(found, key=lambda one: (one.since, str(one.line))))


class ParkedCard(QFrame):
    """All signals carry an Again. `talked` also as what (a LineKind); `pointed` nothing more."""

    talked = Signal(object, object)
    left = Signal(object)
    let_go = Signal(object)
    pointed = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._kinds = Kinds(self)
        self._all: tuple[Again, ...] = ()
        self._later: set[UUID] = set()
        self.setProperty("kind", "card")
        self.sign = QLabel()
        self.told, self.text = words("small"), words()
        self.later_button = IconButton(theme, "x")
        self.later_button.clicked.connect(self._put_off)
        self.talk_button = PushButton(theme, "", "talk")
        self.talk_button.clicked.connect(self._open_menu)
        self.leave_button, self.let_go_button = PushButton(theme, "quiet"), PushButton(theme, "quiet")
        self.leave_button.clicked.connect(lambda: self._tell(self.left.emit))
        self.let_go_button.clicked.connect(lambda: self._tell(self.let_go.emit))
        self.menu = QMenu(self)
        self.talks = {kind: self.menu.addAction("") for kind in (LineKind.WORRY, LineKind.WISH)}
        for kind, action in self.talks.items():
            action.triggered.connect(lambda _on=False, kind=kind: self._talk(kind))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.told)
        told.addWidget(self.text)
        said = row(self.sign)
        said.addLayout(told, 1)
        buttons = row(self.talk_button, self.leave_button, self.let_go_button, None, self.later_button)
        buttons.setSpacing(4)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(14, 6, 8, 6)
        self._line.addLayout(said, 1)
        self._line.addLayout(buttons)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self.hide()

    @property
    def current(self) -> Again | None:
        """What is asked about now."""
        open_ = [one for one in self._all if one.line not in self._later]
        return open_[0] if open_ else None

    def show_again(self, all_: tuple[Again, ...]) -> None:
        """Ask about these, one after the other; what was put off stays so while the page is open."""
        self._all = all_
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.talk_button.setText(self.tr("Talk about it"))
        self.leave_button.setText(self.tr("Leave it parked"))
        self.let_go_button.setText(self.tr("Let it go"))
        self.later_button.say(self.tr("Not now"))
        for kind, action in self.talks.items():
            action.setText(self.tr("As a %1").replace("%1", self._kinds.word(kind)))
            action.setIcon(self._theme.icon(KINDS[kind], colour_of(kind, self._theme)))
        one = self.current
        had_focus = one is None and self.isAncestorOf(self.focusWidget())
        self.setVisible(one is not None)
        if one is None:
            if had_focus and self.nextInFocusChain():
                self.focusNextChild()
            return
        name = one.domain.name.in_(self._language)
        # A day is not to be torn apart where the line breaks.
        since = self._day(one.since).replace(" ", "\u00a0")
        told = self.tr("%1 · parked since %2").replace("%1", name).replace("%2", since)
        self.told.setText(told)
        left = sum(other.line not in self._later for other in self._all)
        self.told.setToolTip(self.tr("and %n more", "", left - 1) if left > 1 else "")
        short = one.text if len(one.text) <= _MOST else one.text[: _MOST - 1].rstrip() + "…"
        self.text.setText(self.tr("“%1”").replace("%1", short))
        self.text.setToolTip(one.text if short != one.text else "")
        self.setAccessibleName(f"{told} {self.text.text()}")
        for button in (self.talk_button, self.leave_button, self.let_go_button):
            button.setAccessibleDescription(one.text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if beside else down)

    def _day(self, day: date) -> str:
        this_year = day.year == date.today().year
        return short_day(day, self._language) if this_year else day_in_words(day, self._language)

    def _open_menu(self) -> None:
        self.menu.popup(self.talk_button.mapToGlobal(QPoint(0, self.talk_button.height())))

    def _talk(self, kind: LineKind) -> None:
        self._tell(lambda one: self.talked.emit(one, kind))

    def _put_off(self) -> None:
        self._tell(lambda one: self._later.add(one.line))
        self.retranslate()

    def _tell(self, tell: Callable[[Again], None]) -> None:
        if one := self.current:
            tell(one)

    def _dress(self) -> None:
        colour = self._theme.palette.muted
        self.sign.setPixmap(picture("parked", colour, 18, self.devicePixelRatioF()))
