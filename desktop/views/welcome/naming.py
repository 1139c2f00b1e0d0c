"""The first step of a new notebook: what it is called, who works in it, where it lies."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.asking import AskFolder
from desktop.views.theme import Theme
from desktop.views.welcome.place import Place


class Naming(QWidget):
    """Asks for the names and the place. `changed` on every key; `entered` on Enter in the last field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, place: Path, ask: AskFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_label, self._worker_label = QLabel(), QLabel()
        self.name, self.worker = QLineEdit(), QLineEdit()
        self._name_label.setBuddy(self.name)
        self._worker_label.setBuddy(self.worker)
        self.place = Place(theme, place, ask)
        self.place.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label, field in ((self._name_label, self.name), (self._worker_label, self.worker)):
            field.setMaxLength(120)
            field.textChanged.connect(self._typed)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.place)
        self.name.returnPressed.connect(self.worker.setFocus)
        self.worker.returnPressed.connect(self._enter)
        self.setFocusProxy(self.name)
        self.retranslate()

    @property
    def complete(self) -> bool:
        """Whether both names are there."""
        return bool(self.name.text().strip() and self.worker.text().strip())

    @property
    def folder(self) -> Path:
        """The folder of the notebook."""
        return self.place.folder

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._name_label.setText(self.tr("What is the notebook called? The name of your team, for instance."))
        self._worker_label.setText(self.tr("What are you called?"))
        self.name.setAccessibleName(self.tr("Name of the notebook"))
        self.worker.setAccessibleName(self.tr("Your name"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        self.place.show_name(self.name.text())
        self.changed.emit()

    def _enter(self) -> None:
        if self.complete:
            self.entered.emit()
