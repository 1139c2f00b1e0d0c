"""One plan: what the youth wants, in which part of life, by when, and the steps."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.drawings.colours import readable
from desktop.models.languages import Language
from desktop.models.readings import DomainChoice, PlanReading
from desktop.views.choices import DropDown
from desktop.views.day_field import DayField
from desktop.views.flow import FlowLayout
from desktop.views.icons import picture
from desktop.views.step_plan.steps import StepsList
from desktop.views.step_plan.writing import WrappingLine
from desktop.views.theme import Theme
from desktop.views.upright import UprightArea

_ONE_LINE = 740
"""Pixels from which who and when stand beside the words of a step."""
_WISH = "QPlainTextEdit { font-size: 22px; font-weight: 600; }"
_STEPS = """
QWidget#step QLineEdit, QWidget#step QPlainTextEdit { background: transparent; border-color: transparent; }
QWidget#step QLineEdit:hover, QWidget#step QPlainTextEdit:hover { border-color: %(line)s; }
QWidget#step QLineEdit:focus, QWidget#step QPlainTextEdit:focus {
    border-color: %(accent)s; background: %(surface)s;
}
QWidget#step QPlainTextEdit { font-weight: 600; }
QWidget#step QLineEdit { color: %(muted)s; min-height: 20px; padding: 5px 10px; }
"""


class PlanEditor(QFrame):
    """Shows a plan, or an empty one to begin; tells what the user does with it.

    `wished` carries the wish, `placed` the id of a life domain or None, `aimed` a day or None. What is
    done with the steps comes from `steps`. `lost` carries words that were being typed in a plan or a
    step that is gone.
    """

    wished = Signal(str)
    placed = Signal(object)
    aimed = Signal(object)
    lost = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._theme, self._language = theme, language
        self._domains: tuple[DomainChoice, ...] = ()
        self.plan: PlanReading | None = None
        self._build()
        self._retheme()
        self.retranslate()
        theme.changed.connect(self._retheme)

    def show_domains(self, domains: tuple[DomainChoice, ...]) -> None:
        """Show the life domains to choose from."""
        self._domains = domains
        self._fill_domains()

    def show_plan(self, plan: PlanReading | None, *, anew: bool = False) -> None:
        """Show a plan, or with None an empty one; `anew`: another one than before."""
        if anew:
            # What is to be saved has been: this is about something that somebody else took away.
            self._lose(self.wish.toPlainText() if self.wish.unsaved else "")
            self._lose(self.steps.add_line.text())
        self.plan = plan
        self.wish.show_text(plan.wish if plan else "", anew=anew)
        self.by_field.show_day(plan.by if plan else None, anew=anew)
        if anew:
            self.steps.add_line.clear()
            self.area.verticalScrollBar().setValue(0)
        self.steps.show_steps(plan.steps if plan else (), plan.colour if plan else "#0F766E")
        self._fill_domains()
        self._show_progress()

    def flush(self) -> None:
        """Save now what was typed."""
        self.wish.flush()
        self.by_field.flush()
        self.steps.flush()

    @property
    def unsaved(self) -> bool:
        """Whether words were typed that are not saved yet."""
        return self.wish.unsaved or bool(self.steps.add_line.text().strip())

    def put_back(self, row: UUID | None, fields: Mapping[str, object]) -> None:
        """Show again what the user wrote and could not be saved, so that it is not lost."""
        text = str(fields.get("text", ""))
        step = self.steps.row(row) if row else None
        if "wish" in fields:
            self.wish.show_unsaved(str(fields["wish"]))
        elif step is not None and text:
            step.words.show_unsaved(text)
        elif step is not None and "who" in fields:
            step.who.show_unsaved(str(fields["who"]))
        elif step is not None and fields.get("when"):
            step.when.show_unsaved(str(fields["when"]))
        elif row is None and text and not self.steps.add_line.text():
            self.steps.add_line.setText(text)

    def domain_name(self, domain_id: UUID) -> str:
        """Give the name of a life domain; nothing for one that is switched off."""
        names = (domain.name for domain in self._domains if domain.id == domain_id)
        return next((name.in_(self._language) for name in names), "")

    def set_language(self, language: Language) -> None:
        """Show domains and days in another language."""
        self._language = language
        self.by_field.set_language(language)
        self.steps.set_language(language)
        self._fill_domains()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.wish_label.setText(self.tr("This is what I want"))
        self.wish.setAccessibleName(self.tr("This is what I want"))
        self.wish.setPlaceholderText(self.tr("in your own words"))
        self.domain_label.setText(self.tr("Life domain"))
        self.domain_box.setAccessibleName(self.tr("Life domain"))
        self.by_label.setText(self.tr("by"))
        self.by_field.set_label(self.tr("The day aimed at"))
        self.steps_label.setText(self.tr("Steps"))
        self.cheer_label.setText(self.tr("Done, all of it! Celebrate it together."))
        self._fill_domains()
        self._show_progress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put who and when beside the steps or under them."""
        super().resizeEvent(event)
        self.steps.lay_out(wide=self.width() >= _ONE_LINE)

    def _lose(self, words: str) -> None:
        if words.strip():
            self.lost.emit(words.strip())

    def _show_progress(self) -> None:
        steps = self.plan.steps if self.plan else ()
        done = sum(step.done_on is not None for step in steps)
        self.far.setVisible(bool(steps))
        self.progress.setRange(0, max(1, len(steps)))
        self.progress.setValue(done)
        words = self.tr("%1 of %2 done").replace("%1", str(done)).replace("%2", str(len(steps)))
        self.progress_label.setText(words)
        self.progress.setAccessibleName(words)
        self.cheer.setVisible(bool(steps) and done == len(steps))

    def _fill_domains(self) -> None:
        box, chosen = self.domain_box, self.plan.domain_id if self.plan else None
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("none in particular"), None)
        for domain in self._domains:
            box.addItem(self._dot(domain.colour), domain.name.in_(self._language), domain.id)
        at = next((place + 1 for place, domain in enumerate(self._domains) if domain.id == chosen), 0)
        if chosen is not None and at == 0 and self.plan and self.plan.domain_name:
            # The team switched this domain off since; the plan keeps it.
            box.addItem(self._dot(self.plan.colour), self.plan.domain_name.in_(self._language), chosen)
            at = box.count() - 1
        box.setCurrentIndex(at)
        box.blockSignals(False)

    def _dot(self, colour: str) -> QIcon:
        pixmap = QPixmap(32, 32)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(readable(colour, self._theme.palette.surface, 3.0)))
        painter.drawEllipse(4, 4, 24, 24)
        painter.end()
        return QIcon(pixmap)

    def _placed(self, index: int) -> None:
        domain: UUID | None = self.domain_box.itemData(index)
        if domain != (self.plan.domain_id if self.plan else None):
            self.placed.emit(domain)

    def _retheme(self) -> None:
        palette = self._theme.palette
        colours = {
            "line": palette.strong_line,
            "accent": palette.accent,
            "surface": palette.surface,
            "muted": palette.muted,
        }
        self.steps.setStyleSheet(_STEPS % colours)
        self.star.setPixmap(picture("star", palette.on_celebration, 24, self.devicePixelRatioF()))
        self.cheer.setStyleSheet(
            f"QFrame {{ background: {palette.celebration}; border-radius: 10px; }}"
            f"QLabel {{ color: {palette.on_celebration}; font-size: 16px; font-weight: 600; }}"
        )
        self._fill_domains()

    def _build(self) -> None:
        self.wish_label, self.steps_label = QLabel(), QLabel()
        self.domain_label, self.by_label = QLabel(), QLabel()
        self.wish_label.setProperty("kind", "section")
        self.steps_label.setProperty("kind", "heading")
        self.wish = WrappingLine()
        self.wish.setStyleSheet(_WISH)
        self.wish.saved_text.connect(self.wished)
        self.domain_box = DropDown(self._theme)
        self.domain_box.activated.connect(self._placed)
        self.domain_label.setBuddy(self.domain_box)
        self.by_field = DayField(self._theme, self._language)
        self.by_field.setMinimumWidth(250)
        self.by_field.day_chosen.connect(self.aimed)
        self.by_label.setBuddy(self.by_field.line)
        self.steps = StepsList(self._theme, self._language)
        self.steps.lost.connect(self._lose)
        self.wish.entered.connect(self.steps.add_line.setFocus)
        about = FlowLayout(gap=16)
        for label, field in ((self.domain_label, self.domain_box), (self.by_label, self.by_field)):
            label.setProperty("kind", "quiet")
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label)
            line.addWidget(field)
            about.addWidget(pair)
        self.area = UprightArea()
        column = self.area.column
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.wish_label)
        column.addWidget(self.wish)
        column.addLayout(about)
        column.addSpacing(8)
        column.addLayout(self._steps_head())
        column.addWidget(self._cheer())
        column.addWidget(self.steps)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self.area)

    def _steps_head(self) -> QHBoxLayout:
        self.progress, self.progress_label = QProgressBar(), QLabel()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress_label.setProperty("kind", "quiet")
        self.far = QWidget()
        far = QHBoxLayout(self.far)
        far.setContentsMargins(0, 0, 0, 0)
        far.addWidget(self.progress)
        far.addWidget(self.progress_label)
        head = QHBoxLayout()
        head.addWidget(self.steps_label, 1)
        head.addWidget(self.far)
        return head

    def _cheer(self) -> QWidget:
        self.cheer, self.star, self.cheer_label = QFrame(), QLabel(), QLabel()
        self.cheer_label.setWordWrap(True)
        line = QHBoxLayout(self.cheer)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(12)
        line.addWidget(self.star)
        line.addWidget(self.cheer_label, 1)
        self.cheer.hide()
        return self.cheer
