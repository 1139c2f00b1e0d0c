"""One thing to choose in a clash: what stood there, theirs and mine side by side, or both together."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.models.sharing import ChosenField
from desktop.views.boxes import words
from desktop.views.clashes.parts import Part, Side
from desktop.views.clashes.value_words import ValueWords
from desktop.views.clashes.version_box import VersionBox
from desktop.views.fields import SavingText
from desktop.views.theme import Theme

_NARROW = 620
"""Below this width the versions stand under each other."""


class PartChoice(QWidget):
    """Shows the versions of one part. `changed`: something else is chosen."""

    changed = Signal()

    def __init__(
        self, part: Part, label: str, values: ValueWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.part = part
        self._label, self._values = label, values
        self.heading = words("section")
        self.before = VersionBox(theme, choosable=False)
        self.boxes = {side: VersionBox(theme, choosable=True) for side in (Side.THEIRS, Side.MINE)}
        self.both = QRadioButton()
        self.both.setVisible(part.combined is not None)
        self.combined = SavingText(lines=2, most_lines=10)
        self.combined.show_text(part.combined or "", anew=True)
        self.combined.hide()
        self.buttons = QButtonGroup(self)
        for button in (*(box.radio for box in self.boxes.values()), self.both):
            self.buttons.addButton(button)
        self.buttons.buttonToggled.connect(self._toggled)
        self.combined.textChanged.connect(self.changed)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(10)
        for box in (self.before, *self.boxes.values()):
            self._sides.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._sides)
        column.addWidget(self.both)
        column.addWidget(self.combined)
        self.retranslate()

    @property
    def side(self) -> Side | None:
        """Whose version is chosen; None while none is."""
        if self.both.isChecked():
            return Side.BOTH
        return next((side for side, box in self.boxes.items() if box.radio.isChecked()), None)

    @property
    def complete(self) -> bool:
        """Whether one can keep what is chosen."""
        return self.side is not None and (self.side is not Side.BOTH or bool(self.words))

    @property
    def words(self) -> str:
        """Both texts as the worker has joined them."""
        return self.combined.toPlainText().strip()

    def choose(self, side: Side, combined: str | None = None) -> None:
        """Choose a side; `combined` are both texts as they were joined before."""
        if combined is not None:
            self.combined.show_text(combined, anew=True)
        (self.both if side is Side.BOTH else self.boxes[side].radio).setChecked(True)

    def chosen(self) -> tuple[ChosenField, ...]:
        """Give what is to be written."""
        return self.part.chosen(self.side, self.words) if self.side else ()

    def take_focus(self) -> None:
        """Put the focus on the first version."""
        self.boxes[Side.THEIRS].radio.setFocus()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self._label)
        self.before.setVisible(any(field.before is not None for field in self.part.fields))
        self.before.show_version(self.tr("Before"), self._values.before(self.part), self._label)
        for side, whose in ((Side.THEIRS, self.tr("Theirs")), (Side.MINE, self.tr("Mine"))):
            self.boxes[side].show_version(whose, self._values.of(self.part, side), self._label)
        self.both.setText(self.tr("Both together"))
        self.both.setAccessibleDescription(self._label)
        self.combined.setAccessibleName(self.tr("Both together: %1").replace("%1", self._label))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the versions beside each other or under each other."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _toggled(self) -> None:
        self.combined.setVisible(self.both.isChecked())
        self.changed.emit()
