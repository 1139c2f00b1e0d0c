"""The road travelled: lines or a table, with the differences since the start beside it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.drawings.timeline_axes import name_of
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import EvolutorReading
from desktop.views.buttons import PushButton
from desktop.views.choices import Choice, ChoiceRow
from desktop.views.evolutor.chart import RoadChart
from desktop.views.evolutor.differences_card import DifferencesCard
from desktop.views.evolutor.table import RoadTableView
from desktop.views.flow import FlowLayout
from desktop.views.icons import picture
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.upright import UprightArea

_MONTHS_BETWEEN = 3
_SIDE_BY_SIDE = 880
"""Pixels from which the differences stand beside the chart and not under it."""


class RoadView(QWidget):
    """Shows an evolutor. `new_wanted` carries nothing, `moment_chosen` the id of a moment to change."""

    new_wanted = Signal()
    moment_chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._reading: EvolutorReading | None = None
        self._group: UUID | None = None
        self._build()
        self._retheme()
        self.retranslate()
        theme.changed.connect(self._retheme)

    def show_reading(self, reading: EvolutorReading, *, anew: bool) -> None:
        """Show this evolutor; `anew`: it is of another youth."""
        self._reading = reading
        if anew or self._group not in {group.id for group in reading.groups}:
            self._group = None
            self.chart.keep(None)
        self._show()

    def clear(self) -> None:
        """Show nothing until there is a reading."""
        self._reading = None
        self.body.setVisible(False)
        self.empty.setVisible(False)
        self.subline.setText("")

    def set_language(self, language: Language) -> None:
        """Show statements and days in another language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.heading.setText(self.tr("The road travelled"))
        self.new_button.setText(self.tr("New moment"))
        self.first_button.setText(self.tr("Fill in a first moment"))
        self.moments_button.setText(self.tr("Moments"))
        self.table_button.setText(self.tr("Table"))
        self.filters.setAccessibleName(self.tr("Which statements to show"))
        if self._reading is not None:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the differences beside the chart or under it."""
        super().resizeEvent(event)
        beside = self.width() >= _SIDE_BY_SIDE
        self._cards.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.differences.setMinimumHeight(0 if beside else 360)

    def _show(self) -> None:
        reading = self._reading
        if reading is None:
            return
        moments = reading.moments
        self.subline.setText(self._told(reading))
        self.empty.setVisible(not moments)
        self.body.setVisible(bool(moments))
        self.new_button.setVisible(bool(moments))
        self.moments_button.setVisible(bool(moments))
        self.empty_heading.setText(
            self.tr("No moment yet. How does %1 see things today?").replace("%1", reading.youth_name)
        )
        self.empty_words.setText(
            self.tr(
                "%n short statement(s), each a place between %1 and %2. Skipping is always fine.",
                "",
                len(reading.statements),
            )
            .replace("%1", str(reading.low))
            .replace("%2", str(reading.high))
        )
        choices: list[tuple[UUID | None, str]] = [(None, self.tr("All"))]
        choices += [(group.id, group.name.in_(self._language)) for group in reading.groups]
        self.filters.show_choices(choices, self._group)
        self._show_moments(reading)
        shown = self._shown()
        for part in (self.chart, self.table.road, self.differences):
            part.show_reading(reading, self._language, shown)

    def _told(self, reading: EvolutorReading) -> str:
        parts = [self.tr("How %1 sees it").replace("%1", reading.youth_name)]
        if reading.moments:
            parts.append(self.tr("%n moment(s)", "", len(reading.moments)))
            following = _months_after(reading.moments[-1].on, _MONTHS_BETWEEN)
            if following > date.today():
                day = day_in_words(following, self._language)
                parts.append(self.tr("next moment around %1").replace("%1", day))
            else:
                parts.append(self.tr("time for a next moment"))
        return " · ".join(parts)

    def _shown(self) -> frozenset[UUID] | None:
        for group in self._reading.groups if self._reading else ():
            if group.id == self._group:
                return frozenset(statement.id for statement in group.statements)
        return None

    def _show_moments(self, reading: EvolutorReading) -> None:
        menu = self.moments_button.menu()
        menu.clear()
        words = Words(self._language)
        for moment in reversed(reading.moments):
            name = name_of(moment, reading.moments[0], words)
            action = menu.addAction(f"{day_in_words(moment.on, self._language)} · {name}")
            action.triggered.connect(lambda _checked=False, key=moment.id: self.moment_chosen.emit(key))

    def _filter(self, group: UUID | None) -> None:
        self._group = group
        self._show()

    def _show_table(self, shown: bool) -> None:
        self._pictures.setCurrentIndex(1 if shown else 0)
        # Numbers in columns ask for more room than lines do.
        for place, share in enumerate((11, 4) if shown else (7, 4)):
            self._cards.setStretch(place, share)

    def _pointed(self, statement: UUID | None) -> None:
        self.chart.keep(None if statement == self.chart.highlight else statement)

    def _column_chosen(self, column: int) -> None:
        if self._reading is not None:
            self.moment_chosen.emit(self._reading.moments[column].id)

    def _retheme(self) -> None:
        colour = self._theme.palette.accent
        self.empty_picture.setPixmap(picture("evolutor", colour, 48, self.devicePixelRatioF()))

    def _build(self) -> None:
        area = UprightArea()
        whole = area.column
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addLayout(self._head())
        whole.addWidget(self._empty_card(), 1)
        whole.addWidget(self._body(), 1)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(area)

    def _head(self) -> QHBoxLayout:
        self.heading, self.subline = QLabel(), QLabel()
        self.heading.setProperty("kind", "title")
        self.heading.setWordWrap(True)
        self.subline.setProperty("kind", "muted")
        self.subline.setWordWrap(True)
        self.new_button = PushButton(self._theme, "primary", "plus")
        self.moments_button = PushButton(self._theme)
        self.new_button.clicked.connect(self.new_wanted)
        self.moments_button.setMenu(QMenu(self.moments_button))
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.heading)
        titles.addWidget(self.subline)
        buttons = QWidget()
        side = FlowLayout(buttons, gap=8)
        for button in (self.moments_button, self.new_button):
            side.addWidget(button)
        top = QHBoxLayout()
        top.addLayout(titles, 1)
        top.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _empty_card(self) -> QWidget:
        self.empty = QFrame()
        self.empty.setProperty("kind", "card")
        self.empty_picture, self.empty_heading, self.empty_words = QLabel(), QLabel(), QLabel()
        self.empty_heading.setProperty("kind", "heading")
        self.empty_words.setProperty("kind", "quiet")
        self.first_button = PushButton(self._theme, "primary", "plus")
        self.first_button.clicked.connect(self.new_wanted)
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(32, 48, 32, 48)
        column.setSpacing(12)
        column.addStretch(1)
        for label in (self.empty_picture, self.empty_heading, self.empty_words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self.empty_picture)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.empty.hide()
        return self.empty

    def _body(self) -> QWidget:
        self.body = QWidget()
        self.filters: ChoiceRow[UUID | None] = ChoiceRow()
        self.filters.chosen.connect(self._filter)
        self.table_button = Choice()
        self.table_button.toggled.connect(self._show_table)
        tools = QHBoxLayout()
        tools.addWidget(self.filters, 1)
        tools.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignTop)
        self.chart = RoadChart(self._theme)
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self.chart)
        self.table = RoadTableView()
        self.table.moment_chosen.connect(self._column_chosen)
        self._pictures.addWidget(self.table)
        card = QFrame()
        card.setProperty("kind", "card")
        room = QVBoxLayout(card)
        room.setContentsMargins(12, 12, 12, 12)
        room.addWidget(self._pictures)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addWidget(card, 7)
        self.differences = DifferencesCard(self._theme)
        self.differences.pointed.connect(self._pointed)
        self._cards.addWidget(self.differences, 4)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(tools)
        whole.addLayout(self._cards, 1)
        self.body.hide()
        return self.body


def _months_after(day: date, months: int) -> date:
    later = QDate(day.year, day.month, day.day).addMonths(months)
    return date(later.year(), later.month(), later.day())
