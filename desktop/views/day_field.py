"""A field for a day that may stay unknown, typed as people type days or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from desktop.models.languages import Language
from desktop.views.theme import Theme
from desktop.views.typed_days import day_from, day_in_words


class DayField(QWidget):
    """A day that may stay empty, typed as people type days or picked from a calendar.

    `day_chosen` carries a `date` or None, on Enter, on leaving the field and from the calendar, when
    it differs from what was last shown. What is not understood stays as typed, marked, with a
    sentence under it, and chooses nothing.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._shown: date | None = None
        self._typing = False
        self._label = ""
        self._example = date(date.today().year, 11, 19)
        self._earliest, self._latest = date(1900, 1, 1), date(2199, 12, 31)
        self.line = QLineEdit()
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self.flush)
        self.line.installEventFilter(self)
        self.button = QToolButton()
        self.button.clicked.connect(self._pick)
        self.error = QLabel(wordWrap=True)
        self.error.hide()
        self.error.setProperty("kind", "error")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.error)
        self.setFocusProxy(self.line)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def day(self) -> date | None:
        """Give the day that stands in the field; None where it is empty or not understood."""
        return day_from(self.line.text(), date.today())

    def understood(self) -> bool:
        """Tell whether the field is empty or holds a day."""
        return not self.line.text().strip() or self.day() is not None

    def show_day(self, day: date | None, *, anew: bool = False) -> None:
        """Show what stands in the notebook, choosing nothing; ignored while the user types here.

        `anew`: the field is about something else from now on; what was typed is dropped.
        """
        if self._typing and not anew:
            return
        self._typing = False
        self._shown = day
        self._write(day)

    def set_label(self, label: str) -> None:
        """Say what day this is, for those who do not see the screen ("Birth date")."""
        self._label = label
        self.retranslate()

    def set_bounds(self, earliest: date | None = None, latest: date | None = None) -> None:
        """Let the calendar go no further than these days; what is typed is left to the operations."""
        self._earliest, self._latest = earliest or self._earliest, latest or self._latest

    def set_example(self, day: date) -> None:
        """Show that day as the example of how to write one."""
        self._example = day
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Show the day as that language writes it."""
        self._language = language
        if not self._typing:
            self._write(self._shown)
        self.retranslate()

    def flush(self) -> None:
        """Choose now the day that was typed, if it is one."""
        if not self._typing:
            return
        self._mark(self.understood())
        if self.understood():
            self._choose(self.day())

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        example = day_in_words(self._example, self._language, short=True)
        self.line.setPlaceholderText(self.tr("for example %1").replace("%1", example))
        self.line.setAccessibleName(self._label or self.tr("Day"))
        self.button.setAccessibleName(self.tr("Calendar: %1").replace("%1", self.line.accessibleName()))
        self.button.setToolTip(self.tr("Choose from a calendar"))
        self.error.setText(
            self.tr("This is not a day we understand. Write it like %1.").replace("%1", example)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose on leaving the field."""
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._typing = True
        self._mark(True)

    def _choose(self, day: date | None) -> None:
        self._typing = False
        self._write(day)
        if day != self._shown:
            self._shown = day
            self.day_chosen.emit(day)

    def _write(self, day: date | None) -> None:
        self.line.setText(day_in_words(day, self._language, short=True) if day else "")
        self._mark(True)

    def _mark(self, sound: bool) -> None:
        colour = "" if sound else f"border-color: {self._theme.palette.danger};"
        self.line.setStyleSheet(f"QLineEdit {{ {colour} }}" if colour else "")
        self.error.setVisible(not sound)
        self.line.setAccessibleDescription("" if sound else self.error.text())

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setLocale(QLocale(self._language.value))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setAccessibleName(self.button.accessibleName())
        calendar.setDateRange(_qt(self._earliest), _qt(self._latest))
        calendar.setSelectedDate(_qt(self.day() or min(self._latest, date.today())))

        def taken(chosen: QDate) -> None:
            menu.close()
            self._choose(date(chosen.year(), chosen.month(), chosen.day()))

        calendar.activated.connect(taken)
        calendar.clicked.connect(taken)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        calendar.setFocus()

    def _dress(self) -> None:
        self.button.setIcon(self._theme.icon("calendar"))
        self._mark(not self.error.isVisibleTo(self))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
