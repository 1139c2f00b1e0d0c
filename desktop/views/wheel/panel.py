"""The panel beside the wheel: the chosen domain, how it feels, and what the youth says about it."""

from collections.abc import Mapping
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LineKind, OverviewReading
from desktop.views.boxes import scrolling, words
from desktop.views.fields import SavingText
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.lines_box import LinesBox
from desktop.views.wheel.links_box import LinksBox
from desktop.views.wheel.panel_head import PanelHead
from desktop.views.wheel.parts import CARRIERS, MARKS, Part
from desktop.views.wheel.score_box import ScoreBox
from desktop.views.wheel.toggles import Toggles

_WIDTH = 380
"""The width of the panel, unless its words need more."""


class DomainPanel(QFrame):
    """Shows one domain of an overview, to score it and to write with it.

    `scored` carries the id of the domain's row and 1 to 5 or None; `toggled` the id, a mark or carrier
    and whether it is on; `worded` which words (a Part), the id of their row, the words, and those that
    stood there when the worker began to type; `added` the id, and the kind and words of a new line;
    `linked` the ids of two domains. What else happens to lines and links they tell themselves.
    """

    scored = Signal(object, object)
    still_so = Signal(object)
    toggled = Signal(object, object, bool)
    worded = Signal(object, object, str, str)
    added = Signal(object, object, str)
    linked = Signal(object, object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._overview: OverviewReading | None = None
        self._domain: DomainReading | None = None
        self._noted = ""
        self._stops: list[QWidget] = []
        self.setProperty("kind", "panel")
        self.head = PanelHead(theme)
        self.name = self.head.name
        self.score = ScoreBox(theme)
        self.score.scored.connect(lambda score: self._tell(self.scored, score))
        self.score.still_so.connect(lambda: self._tell(self.still_so))
        self.buttons, self.not_yet = self.score.buttons, self.score.not_yet
        self.marks, self.carriers = Toggles(theme, MARKS), Toggles(theme, CARRIERS)
        for toggles in (self.marks, self.carriers):
            toggles.toggled.connect(lambda part, on: self._tell(self.toggled, part, on))
        self.carriers_label, self.note_label = words("section"), words("section")
        self.lines, self.links = LinesBox(theme, language), LinksBox(theme)
        self.lines.worded.connect(lambda line, text, stood: self.worded.emit(Part.LINE, line, text, stood))
        self.lines.added.connect(lambda kind, text: self._tell(self.added, kind, text))
        self.links.linked.connect(lambda other: self._tell(self.linked, other))
        self.links.worded.connect(lambda link, text, stood: self.worded.emit(Part.LINK, link, text, stood))
        self.note = SavingText(lines=3, most_lines=10)
        self.note.saved_text.connect(self._note)
        self.note_label.setBuddy(self.note)
        self.foot = words("small")
        self._lay_out()
        self.retranslate()

    @property
    def domain_id(self) -> UUID | None:
        """The row of the domain that is shown."""
        return self._domain.id if self._domain else None

    def show_domain(
        self,
        overview: OverviewReading,
        domain: DomainReading,
        drafts: Mapping[tuple[UUID, Part], str],
        new_lines: Mapping[LineKind, str],
    ) -> None:
        """Show a domain; `drafts` are words that could not be saved yet, `new_lines` lines of it."""
        anew = self._domain is None or domain.id != self._domain.id
        if anew:
            self.flush()
        self._overview, self._domain = overview, domain
        if anew or not self.note.unsaved:
            self._noted = domain.note
        self.note.show_text(domain.note, anew=anew)
        draft = drafts.get((domain.id, Part.NOTE))
        if draft is not None and not self.note.unsaved:
            self.note.show_unsaved(draft)
        name = domain.name.in_(self._language)
        self.score.show_domain(overview, domain, self._language)
        self.marks.show_domain(domain, name)
        self.carriers.show_domain(domain, name)
        of_lines = {row: text for (row, part), text in drafts.items() if part is Part.LINE}
        of_links = {row: text for (row, part), text in drafts.items() if part is Part.LINK}
        self.lines.show_lines(domain, self._language, of_lines, new_lines)
        self.links.show_links(overview, domain, self._language, of_links)
        self._order()
        if anew:
            self._area.verticalScrollBar().setValue(0)
        self._write()

    def sizeHint(self) -> QSize:
        """Be as wide as a panel is, or as the words in it need."""
        return QSize(max(_WIDTH, self.minimumSizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never cut words across; what is too much downwards scrolls."""
        least = super().minimumSizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), self._inside.minimumSizeHint().width() + bar), least.height())

    def scroll_by_itself(self, on: bool) -> None:
        """Scroll what there is no room for, or be as high as it all is, for the page to scroll."""
        if on == (self._inside.parentWidget() is not self):
            return
        focus = QApplication.focusWidget()
        if on:
            self._column.removeWidget(self._inside)
            self._area.setWidget(self._inside)
            self._area.show()
        else:
            self._area.takeWidget()
            self._area.hide()
            # An area paints the ground of what it holds.
            self._inside.setAutoFillBackground(False)
            self._column.addWidget(self._inside)
        self._inside.show()
        if focus is not None and self._inside.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save now what was typed."""
        self.note.flush()
        self.lines.flush()
        self.links.flush()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.carriers_label.setText(self.tr("Who carries this now?"))
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
        name = domain.name.in_(self._language)
        self.head.show_domain(domain, self._language)
        self.setAccessibleName(name)
        self.note.setAccessibleName(
            self.tr("%1, in the words of %2").replace("%1", name).replace("%2", overview.youth_name)
        )
        self.note.setPlaceholderText(
            self.tr("What does %1 say about this?").replace("%1", overview.youth_name)
        )
        day = day_in_words(overview.on, self._language)
        if overview.companion_name:
            together = self.tr("with %1").replace("%1", overview.companion_name)
            self.foot.setText(f"{together} · {day}")
        else:
            self.foot.setText(day)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(18, 18, 14, 16)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.score)
        column.addWidget(self.marks)
        for part in (self.lines, self.links):
            column.addSpacing(10)
            column.addWidget(part)
        named: tuple[tuple[QWidget, QWidget], ...] = (
            (self.carriers_label, self.carriers),
            (self.note_label, self.note),
        )
        for label, words_ in named:
            column.addSpacing(10)
            column.addWidget(label)
            column.addWidget(words_)
        column.addStretch(1)
        column.addWidget(self.foot)
        self._area = scrolling(self._inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def _order(self) -> None:
        """Have the keyboard go from top to bottom, also through what came later."""
        stops: list[QWidget] = [
            self.score.still_button,
            *self.buttons,
            self.not_yet,
            *self.marks.buttons.values(),
            *self.lines.stops,
            *self.links.stops,
            *self.carriers.buttons.values(),
            self.note,
        ]
        if stops != self._stops:
            self._stops = stops
            for one, other in pairwise(stops):
                QWidget.setTabOrder(one, other)

    def _tell(self, signal: SignalInstance, *values: object) -> None:
        if self._domain is not None:
            signal.emit(self._domain.id, *values)

    def _note(self, text: str) -> None:
        seen, self._noted = self._noted, text
        if self._domain is not None:
            self.worded.emit(Part.NOTE, self._domain.id, text, seen)
