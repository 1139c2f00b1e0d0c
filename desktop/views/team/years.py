"""A field for a number of years, or for none."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from desktop.models.people import MOST_YEARS
from desktop.views.buttons import IconButton
from desktop.views.fields import REST
from desktop.views.theme import Theme

_NOT_SET = -1


class _Box(QSpinBox):
    """The number itself; turning the wheel over it scrolls the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Its own buttons are too small to press; there are larger ones beside it.
        self.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }")
        self.setRange(_NOT_SET, MOST_YEARS)
        self.setValue(_NOT_SET)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(96)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setSpecialValueText(self.tr("not set"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls around it."""
        event.ignore()


class YearsField(QWidget):
    """Saves itself after a rest and on leaving it: `chosen` then carries a number, or None."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = _NOT_SET
        self.box = _Box()
        self.fewer_button, self.more_button = IconButton(theme, "minus"), IconButton(theme, "plus")
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.flush)
        self.box.valueChanged.connect(lambda _years: self._rest.start())
        self.box.editingFinished.connect(self.flush)
        self.fewer_button.clicked.connect(self.box.stepDown)
        self.more_button.clicked.connect(self.box.stepUp)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.fewer_button, self.box, self.more_button):
            line.addWidget(part)
        line.addStretch(1)
        self.setFocusProxy(self.box)
        self.retranslate()

    def show_years(self, years: int | None) -> None:
        """Show what stands in the notebook, unless somebody is choosing here."""
        if self._rest.isActive():
            return
        self._shown = _NOT_SET if years is None else years
        self.box.setValue(self._shown)
        self._rest.stop()

    def flush(self) -> None:
        """Save now what was chosen."""
        self._rest.stop()
        if self.box.value() != self._shown:
            self._shown = self.box.value()
            self.chosen.emit(None if self._shown == _NOT_SET else self._shown)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.fewer_button.say(self.tr("Fewer years"))
        self.more_button.say(self.tr("More years"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
