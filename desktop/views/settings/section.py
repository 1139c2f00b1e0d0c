"""A section of the settings: a card with a heading, and fields with their labels."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.views.boxes import Card, words


class Section(Card):
    """A card that sets its words in `retranslate`, which the language calls again when it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = words("heading")
        self.add(self.heading)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def fields(*lines: tuple[QLabel, QWidget]) -> QVBoxLayout:
    """Labels with their fields under them."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for place, (label, field) in enumerate(lines):
        if place:
            column.addSpacing(6)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
    return column
