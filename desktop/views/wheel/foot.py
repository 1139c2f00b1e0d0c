"""What stands under the wheel: the overviews through time, a new one, and what can be done with this one."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.views.boxes import row
from desktop.views.buttons import IconButton, PushButton
from desktop.views.fields import DayField
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words
from desktop.views.wheel.comparing import CompareMenu
from desktop.views.wheel.timeline import TimeLine


class WheelFoot(QWidget):
    """`chosen` carries the id of an overview, `moved` a day for the one that is shown.

    `started` carries the id of the overview that a new one goes on from; None: it starts empty.
    `photos_wanted` says whether photos of sheets are to be shown.
    """

    chosen = Signal(object)
    started = Signal(object)
    moved = Signal(object)
    removed = Signal()
    photos_wanted = Signal(bool)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._reading: OverviewReading | None = None
        self._label = QLabel()
        self.timeline = TimeLine(theme, language)
        self.timeline.chosen.connect(self.chosen)
        self.new_button = PushButton(theme, "", "plus")
        self.new_menu = QMenu(self)
        self.new_button.clicked.connect(lambda: self._open(self.new_menu, self.new_button))
        self.go_on_action = self.new_menu.addAction("")
        self.go_on_action.triggered.connect(self._go_on)
        self.empty_action = self.new_menu.addAction("")
        self.empty_action.triggered.connect(lambda: self.started.emit(None))
        self.compare = CompareMenu(language, self)
        self.compare_button = PushButton(theme)
        self.compare_button.clicked.connect(lambda: self._open(self.compare, self.compare_button))
        self.photos_button = IconButton(theme, "picture")
        self.photos_button.setCheckable(True)
        self.photos_button.clicked.connect(self.photos_wanted)
        self.menu_button = IconButton(theme, "more")
        self.menu = QMenu(self)
        self.menu_button.clicked.connect(lambda: self._open(self.menu, self.menu_button))
        self.move_action = self.menu.addAction("")
        self.move_action.triggered.connect(self._ask_day)
        self.remove_action = self.menu.addAction("")
        self.remove_action.triggered.connect(self.removed)
        self.day = DayField(theme, language)
        self.day.set_bounds(latest=date.today())
        self.day.day_chosen.connect(self._move)
        self.day_label = QLabel()
        self.day_done = PushButton(theme)
        self.day_done.clicked.connect(self._put_day_away)
        self.day_box = QFrame()
        self.day_box.setProperty("kind", "card")
        box = row(self.day_label, self.day, self.day_done)
        box.setContentsMargins(16, 10, 16, 10)
        self.day_box.setLayout(box)
        self.day_box.installEventFilter(self)
        self.day_box.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.day_box, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = (self.compare_button, self.new_button, self.photos_button, self.menu_button)
        line = row(self._label, self.timeline, *buttons)
        line.setStretch(1, 1)
        column.addLayout(line)
        self.retranslate()

    def show_reading(self, reading: OverviewReading, beside: UUID | None, *, changes: bool) -> None:
        """Show all overviews, and which one is looked at; the others are as in CompareMenu."""
        if self._reading is not None and reading.id != self._reading.id:
            self._put_day_away()
        self._reading = reading
        self.timeline.show_marks(reading.marks, reading.id)
        self.day.show_day(reading.on)
        self.compare.show_reading(reading, beside, changes=changes)
        self.compare_button.setVisible(self.compare.worth_while)
        self._say_go_on()

    def show_narrow(self, narrow: bool) -> None:
        """Leave out what can be done without where there is little room."""
        self._label.setVisible(not narrow)

    def flush(self) -> None:
        """Save now a day that was typed."""
        self.day.flush()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self._language = language
        self.timeline.set_language(language)
        self.compare.set_language(language)
        self._say_go_on()
        self.day.set_language(language)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._label.setText(self.tr("Overview of"))
        self.new_button.setText(self.tr("New overview"))
        self.empty_action.setText(self.tr("Start empty"))
        self.compare_button.setText(self.tr("Compare"))
        self._say_go_on()
        self.photos_button.say(self.tr("Photos of sheets"))
        self.menu_button.say(self.tr("More about this overview"))
        self.move_action.setText(self.tr("Change the day"))
        self.remove_action.setText(self.tr("Remove this overview"))
        self.day_label.setText(self.tr("Made on"))
        self.day.set_label(self.tr("Day of this overview"))
        self.day_done.setText(self.tr("Done"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the field for the day with Escape."""
        if watched is self.day_box and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if self._reading is not None:
                    self.day.show_day(self._reading.on, anew=True)
                self._put_day_away()
                return True
        return super().eventFilter(watched, event)

    def _open(self, menu: QMenu, button: QWidget) -> None:
        # Upwards: under it there is no room any more.
        size = menu.sizeHint()
        menu.popup(button.mapToGlobal(QPoint(button.width() - size.width(), -size.height())))

    def _say_go_on(self) -> None:
        last = self._reading.marks[-1].on if self._reading else None
        day = day_in_words(last, self._language) if last else ""
        self.go_on_action.setText(self.tr("Go on from the last one (%1)").replace("%1", day))

    def _go_on(self) -> None:
        if self._reading is not None:
            self.started.emit(self._reading.marks[-1].id)

    def _ask_day(self) -> None:
        self.day_box.show()
        self.day.line.setFocus()
        self.day.line.selectAll()

    def _put_day_away(self) -> None:
        if self.day_box.isVisibleTo(self):
            self.day.flush()
            self.day_box.hide()
            self.menu_button.setFocus()

    def _move(self, day: date | None) -> None:
        if self._reading is None:
            return
        if day is None:
            # An overview was always made on some day.
            self.day.show_day(self._reading.on, anew=True)
        else:
            self.moved.emit(day)
