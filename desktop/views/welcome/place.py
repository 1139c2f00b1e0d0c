"""Where a notebook is to lie on this PC: a folder that is proposed, and a button to choose another place."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.asking import AskFolder
from desktop.views.boxes import words
from desktop.views.breaking import breakable
from desktop.views.buttons import PushButton
from desktop.views.theme import Theme
from desktop.views.welcome.places import cloud_drive, folder_name


class Place(QWidget):
    """Proposes a folder that is called after the notebook. `changed` when another place was chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, place: Path, ask: AskFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._ask = place, ask
        self._name = ""
        self._label = QLabel()
        self.path = words("quiet")
        self.button = PushButton(theme, icon="folder")
        self.button.clicked.connect(self._choose)
        self.warning = words("error")
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.path, 1)
        beside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addLayout(beside)
        column.addWidget(self.warning)
        self.retranslate()

    @property
    def folder(self) -> Path:
        """The folder of the notebook."""
        return self._place / folder_name(self._name) if self._name else self._place

    def show_name(self, name: str) -> None:
        """Propose a folder for a notebook of that name."""
        self._name = name.strip()
        self._show()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._label.setText(self.tr("Where it lies on this PC"))
        self.button.setText(self.tr("Other place…"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose(self) -> None:
        chosen = self._ask(self.tr("Where should the notebook lie?"), self._place, self)
        if chosen:
            self._place = chosen
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.path.setText(breakable(self.folder))
        drive = cloud_drive(self.folder)
        self.warning.setVisible(drive is not None)
        self.warning.setText(
            self.tr(
                "This folder is in {drive}, which copies files to the internet and may put old ones "
                "back. Better choose a folder that stays on this PC."
            ).format(drive=drive)
        )
