"""A short check that the recovery sheet was really kept: two groups, read from it."""

import random
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.banner import announce
from desktop.views.boxes import words
from desktop.views.recovery.groups import same_group, two_of


class RecoveryCheck(QWidget):
    """Asks for two groups of the key; `changed` on every key, `entered` on Enter in the last field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[str] = ()
        self._asked: tuple[int, int] = (0, 1)
        self._why = words()
        self.labels = (QLabel(), QLabel())
        self.fields = (QLineEdit(), QLineEdit())
        self.error = words("error")
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        for label, field in zip(self.labels, self.fields, strict=True):
            label.setBuddy(field)
            field.textChanged.connect(self._typed)
            column.addSpacing(4)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.error)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self.entered)
        self.setFocusProxy(self.fields[0])
        self.retranslate()

    def ask_about(self, groups: Sequence[str]) -> None:
        """Ask for two of these groups, others each time; with none, forget them."""
        self._groups = groups
        if groups:
            self._asked = two_of(groups, random.SystemRandom())
        for field in self.fields:
            field.clear()
        self.error.hide()
        self.retranslate()

    @property
    def filled_in(self) -> bool:
        """Whether there is something in both fields."""
        return all(field.text().strip() for field in self.fields)

    def passes(self) -> bool:
        """Whether both are right; if not, say which one is not."""
        for place, field in zip(self._asked, self.fields, strict=True):
            if not same_group(field.text(), self._groups[place]):
                self.error.setText(
                    self.tr("Group {number} reads otherwise on the sheet. Look once more.").format(
                        number=place + 1
                    )
                )
                self.error.show()
                announce(self.error, self.error.text())
                field.setFocus()
                field.selectAll()
                return False
        return True

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._why.setText(self.tr("Take the sheet and type over these two groups."))
        for place, label, field in zip(self._asked, self.labels, self.fields, strict=True):
            label.setText(self.tr("Group {number} of the sheet").format(number=place + 1))
            field.setAccessibleName(label.text())
        self.error.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        self.error.hide()
        self.changed.emit()
