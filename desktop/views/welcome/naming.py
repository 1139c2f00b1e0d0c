"""The first step of a new notebook: what it is called, who works in it, where it lies."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.asking import AskFolder
from desktop.views.boxes import words
from desktop.views.buttons import PushButton
from desktop.views.theme import Theme
from desktop.views.welcome.places import cloud_drive, folder_name


class Naming(QWidget):
    """Asks for the names and the place. `changed` on every key; `entered` on Enter in the last field."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, place: Path, ask: AskFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = place
        self._ask = ask
        self._name_label, self._worker_label, self._place_label = QLabel(), QLabel(), QLabel()
        self.name, self.worker = QLineEdit(), QLineEdit()
        self._name_label.setBuddy(self.name)
        self._worker_label.setBuddy(self.worker)
        self.path = words("quiet")
        self.place_button = PushButton(theme, icon="folder")
        self.place_button.clicked.connect(self._choose)
        self.warning = words("error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label, field in ((self._name_label, self.name), (self._worker_label, self.worker)):
            field.setMaxLength(120)
            field.textChanged.connect(self._typed)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(8)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.path, 1)
        beside.addWidget(self.place_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._place_label)
        column.addLayout(beside)
        column.addWidget(self.warning)
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
        name = self.name.text().strip()
        return self._place / folder_name(name) if name else self._place

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._name_label.setText(self.tr("What is the notebook called? The name of your team, for instance."))
        self._worker_label.setText(self.tr("What are you called?"))
        self._place_label.setText(self.tr("Where it lies on this PC"))
        self.name.setAccessibleName(self.tr("Name of the notebook"))
        self.worker.setAccessibleName(self.tr("Your name"))
        self.place_button.setText(self.tr("Other place…"))
        self._show_place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        self._show_place()
        self.changed.emit()

    def _enter(self) -> None:
        if self.complete:
            self.entered.emit()

    def _choose(self) -> None:
        chosen = self._ask(self.tr("Where should the notebook lie?"), self._place, self)
        if chosen:
            self._place = chosen
            self._show_place()
            self.changed.emit()

    def _show_place(self) -> None:
        # A path has no spaces to break a line at; it may break after each of its folders.
        self.path.setText(str(self.folder).replace("\\", "\\\u200b").replace("/", "/\u200b"))
        drive = cloud_drive(self.folder)
        self.warning.setVisible(drive is not None)
        self.warning.setText(
            self.tr(
                "This folder is in {drive}, which copies files to the internet and may put old ones "
                "back. Better choose a folder that stays on this PC."
            ).format(drive=drive)
        )
