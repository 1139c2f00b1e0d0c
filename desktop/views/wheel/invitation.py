"""What stands in the place of the wheel while a youth has no overview: an invitation to begin one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.theme import Theme


class Invitation(QWidget):
    """`accepted`: begin."""

    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.said = words("heading"), words()
        self.start_button = PushButton(theme, "primary", "plus")
        self.start_button.clicked.connect(self.accepted)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self.heading, self.said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(14)
        column.addLayout(row(None, self.start_button, None))
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("No overview yet. What would you like to talk about?"))
        self.said.setText(
            self.tr(
                "One life domain after the other, in any order. What you leave out can come another time."
            )
        )
        self.start_button.setText(self.tr("Start the wheel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
