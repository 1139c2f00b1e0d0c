"""The plans of a youth, to choose from."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.drawings.colours import readable
from desktop.drawings.labels import wrap
from desktop.drawings.shapes import Drawing, Label, Point
from desktop.models.languages import Language
from desktop.models.readings import PlanReading
from desktop.views.painting import paint
from desktop.views.theme import BODY, Theme
from desktop.views.typed_days import day_in_words, short_day
from desktop.views.upright import UprightArea

_LOW = 64
_PITCH = 19


class PlanTab(QAbstractButton):
    """One plan: its wish and how far it is, with its colour at the side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour, self._about = theme.palette.accent, ""
        self._lines: list[str] = []
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, wish: str, about: str, colour: str) -> None:
        """Show a plan in two lines."""
        self.setText(wish)
        self._about, self._colour = about, colour
        self.setAccessibleName(f"{wish}, {about}")
        self.setToolTip(wish)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the list."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Give room for the wish in one line."""
        return QSize(180, _LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the wish anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = max(self.width() - 36, 40)
        self._lines = wrap(self.text(), wide, BODY, True, self._theme.measure, 2)
        high = _LOW + (len(self._lines) - 1) * _PITCH
        if high != self.height():
            self.setFixedHeight(high)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = palette.accent if self.isChecked() or self.hasFocus() else palette.line
        painter.setPen(QPen(QColor(edge), 2 if self.isChecked() or self.hasFocus() else 1))
        active = self.isChecked() or self.underMouse()
        painter.setBrush(QColor(palette.accent_soft if active else palette.surface))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(readable(self._colour, palette.surface, 3.0)))
        painter.drawRoundedRect(QRectF(10, 14, 5, self.height() - 28), 2.5, 2.5)
        ink = palette.on_accent_soft if active else palette.ink
        left, base = 26.0, 27.0
        for line in self._lines:
            self._write(painter, line, (left, base), BODY, ink, bold=True)
            base += _PITCH
        self._write(painter, self._about, (left, base + 4), 12, palette.muted)
        painter.end()

    def _write(
        self, painter: QPainter, text: str, at: Point, size: int, colour: str, *, bold: bool = False
    ) -> None:
        label = Label(text, at, size, colour, bold=bold)
        paint(painter, Drawing(self.width(), self.height(), (label,)), self._theme.measure)


class PlansList(UprightArea):
    """All plans of a youth under each other. `chosen` carries the id of the one the user chose."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._plans: tuple[PlanReading, ...] = ()
        self.current: UUID | None = None
        self.tabs: list[PlanTab] = []
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.setContentsMargins(0, 0, 4, 0)
        self.column.setSpacing(8)
        self.column.addStretch(1)
        self.retranslate()

    def show_plans(self, plans: tuple[PlanReading, ...], current: UUID | None) -> None:
        """Show these, with one chosen (None: none of them)."""
        self._plans, self.current = plans, current
        while len(self.tabs) < len(plans):
            self._add_tab(len(self.tabs))
        for place, tab in enumerate(self.tabs):
            tab.setVisible(place < len(plans))
            if place < len(plans):
                plan = plans[place]
                tab.show_plan(self.name_of(plan), self.about(plan), plan.colour)
                tab.setChecked(plan.id == current)
                reached = plan.id == current or (current is None and place == 0)
                tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def name_of(self, plan: PlanReading) -> str:
        """Give the wish, or words for a plan that has none yet."""
        return " ".join(plan.wish.split()) or self.tr("Plan without a wish yet")

    def about(self, plan: PlanReading) -> str:
        """Say how far a plan is, and of what day it is."""
        done = sum(step.done_on is not None for step in plan.steps)
        far = self.tr("%1 of %2 done").replace("%1", str(done)).replace("%2", str(len(plan.steps)))
        this_year = plan.made_on.year == date.today().year
        day = (
            short_day(plan.made_on, self._language)
            if this_year
            else day_in_words(plan.made_on, self._language, short=True)
        )
        return f"{far} · {day}" if plan.steps else day

    def set_language(self, language: Language) -> None:
        """Show days as that language writes them."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("Plans"))
        self.show_plans(self._plans, self.current)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from plan to plan."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((place for place, plan in enumerate(self._plans) if plan.id == self.current), None)
        if not step or at is None or not 0 <= at + step < len(self._plans):
            super().keyPressEvent(event)
            return
        self.tabs[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        self._pressed(at + step)

    def _add_tab(self, place: int) -> None:
        tab = PlanTab(self._theme)
        tab.clicked.connect(lambda _checked: self._pressed(place))
        self.column.insertWidget(place, tab)
        self.tabs.append(tab)

    def _pressed(self, place: int) -> None:
        plan = self._plans[place].id
        self.show_plans(self._plans, plan)
        self.chosen.emit(plan)
