"""The plan page as it is laid out: its head, the plans to choose from, the editor, and the paper."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import PlanReading
from desktop.views.buttons import IconButton, PushButton
from desktop.views.choices import DropDown
from desktop.views.clash import ClashBar
from desktop.views.sheet import SheetView
from desktop.views.step_plan.editor import PlanEditor
from desktop.views.step_plan.plans import PlansList
from desktop.views.theme import Theme

_PAPER_FROM = 1100
"""Pixels of width from which the plan on paper stands beside it."""
_LIST_FROM = 860
"""Pixels of width from which the plans stand in a list and not in a box."""


class PlanFrame(QWidget):
    """Gives every part its place. `chosen` carries the id of the plan the user chose."""

    new_wanted = Signal()
    removal_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._plans: tuple[PlanReading, ...] = ()
        self._plan: PlanReading | None = None
        self._name = ""
        self._build()
        self.clear()
        self.retranslate()

    def clear(self) -> None:
        """Show nothing until there is a reading."""
        self.show_name("")
        self.clash_bar.put_away()
        for part in (self.body, self.box, self.new_button, self.more_button):
            part.hide()

    def show_name(self, name: str) -> None:
        """Show whose plans these are."""
        self._name = name
        self._tell()

    def show_plans(self, plans: tuple[PlanReading, ...], plan: PlanReading | None) -> None:
        """Show the plans there are; None: a new one is being begun."""
        self._plans, self._plan = plans, plan
        self.list.show_plans(plans, plan.id if plan else None)
        self._fill_box()
        self.new_button.setVisible(bool(plans))
        self.more_button.setVisible(bool(plans))
        self.more_button.setEnabled(plan is not None)
        self.body.show()
        self._tell()
        self._lay_out()
        self.paper.refresh()

    def set_language(self, language: Language) -> None:
        """Show domains and days in another language."""
        self._language = language
        self.list.set_language(language)
        self.editor.set_language(language)
        self._fill_box()

    def retranslate(self) -> None:
        """Set all words."""
        self.heading.setText(self.tr("Step plan"))
        self.new_button.setText(self.tr("New plan"))
        self.more_button.say(self.tr("More about this plan"))
        self._remove_action.setText(self.tr("Remove this plan"))
        self.paper_label.setText(self.tr("So it will be on paper"))
        self.paper.setAccessibleName(self.tr("The plan on paper"))
        self.box.setAccessibleName(self.tr("Plans"))
        self._tell()
        self._fill_box()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list and the paper where there is room."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        several = len(self._plans) > 1
        roomy = self.width() >= _LIST_FROM
        self.list.setVisible(several and roomy)
        self.box.setVisible(several and not roomy)
        self._side.setVisible(self._plan is not None and self.width() >= _PAPER_FROM)

    def _tell(self) -> None:
        if self._plans:
            words = self.tr("%n plan(s), made together with %1", "", len(self._plans))
        else:
            words = self.tr("No plan yet. What would %1 like?")
        self.subline.setText(words.replace("%1", self._name) if self._name else "")

    def _fill_box(self) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        for plan in self._plans:
            self.box.addItem(f"{self.list.name_of(plan)} · {self.list.about(plan)}", plan.id)
        ids = [plan.id for plan in self._plans]
        self.box.setCurrentIndex(ids.index(self._plan.id) if self._plan and self._plan.id in ids else -1)
        self.box.blockSignals(False)

    def _build(self) -> None:
        self.clash_bar = ClashBar()
        self.list = PlansList(self._theme, self._language)
        self.list.chosen.connect(self.chosen)
        self.box = DropDown(self._theme)
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setPlaceholderText(" ")
        self.box.activated.connect(lambda at: self.chosen.emit(self.box.itemData(at)))
        self.editor = PlanEditor(self._theme, self._language)
        self.paper = SheetView(self._theme, paper=True)
        self.paper_label = QLabel()
        self.paper_label.setProperty("kind", "muted")
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.paper_label)
        side.addWidget(self.paper, 1)
        self.body = QWidget()
        columns = QHBoxLayout(self.body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        for part, share in ((self.list, 4), (self.editor, 11), (self._side, 6)):
            columns.addWidget(part, share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addLayout(self._head())
        whole.addWidget(self.clash_bar)
        whole.addWidget(self.box)
        whole.addWidget(self.body, 1)
        whole.addStretch(0)

    def _head(self) -> QHBoxLayout:
        self.heading, self.subline = QLabel(), QLabel()
        self.heading.setProperty("kind", "title")
        self.subline.setProperty("kind", "muted")
        self.subline.setWordWrap(True)
        self.new_button = PushButton(self._theme, "primary", "plus")
        self.new_button.clicked.connect(self.new_wanted)
        self.more_button = IconButton(self._theme, "more")
        self.more_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more_button)
        self._remove_action = menu.addAction("")
        self._remove_action.triggered.connect(self.removal_wanted)
        self.more_button.setMenu(menu)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.heading)
        titles.addWidget(self.subline)
        top = QHBoxLayout()
        top.addLayout(titles, 1)
        for button in (self.more_button, self.new_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return top
