"""What stands under the wheel: the overviews through time, a new one, and what can be done with this one."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.views.boxes import row
from desktop.views.buttons import IconButton, PushButton
from desktop.views.fields import DayField
from desktop.views.theme import Theme
from desktop.views.wheel.timeline import TimeLine


class WheelFoot(QWidget):
    """`chosen` carries the id of an overview, `moved` a day for the one that is shown."""

    chosen = Signal(object)
    started = Signal()
    moved = Signal(object)
    removed = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: OverviewReading | None = None
        self._label = QLabel()
        self.timeline = TimeLine(theme, language)
        self.timeline.chosen.connect(self.chosen)
        self.new_button = PushButton(theme, "", "plus")
        self.new_button.clicked.connect(self.started)
        self.menu_button = IconButton(theme, "more")
        self.menu_button.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
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
        line = row(self._label, self.timeline, self.new_button, self.menu_button)
        line.setStretch(1, 1)
        column.addLayout(line)
        self.retranslate()

    def show_reading(self, reading: OverviewReading) -> None:
        """Show all overviews, and which one is looked at."""
        if self._reading is not None and reading.id != self._reading.id:
            self._put_day_away()
        self._reading = reading
        self.timeline.show_marks(reading.marks, reading.id)
        self.day.show_day(reading.on)

    def flush(self) -> None:
        """Save now a day that was typed."""
        self.day.flush()

    def set_language(self, language: Language) -> None:
        """Write days in that language."""
        self.timeline.set_language(language)
        self.day.set_language(language)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._label.setText(self.tr("Overview of"))
        self.new_button.setText(self.tr("New overview"))
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

    def _open_menu(self) -> None:
        size = self.menu.sizeHint()
        corner = QPoint(self.menu_button.width() - size.width(), -size.height())
        self.menu.popup(self.menu_button.mapToGlobal(corner))

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
