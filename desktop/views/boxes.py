"""How pages that are forms are laid out: labels, cards, and a column that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget


def words(kind: str = "") -> QLabel:
    """A label that breaks its lines, of a `kind` in the style sheet."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label


class Card(QFrame):
    """A white card with a column of things in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 24)
        self.column.setSpacing(12)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put things under each other at the foot of the card."""
        for item in items:
            if isinstance(item, QWidget):
                self.column.addWidget(item)
            else:
                self.column.addLayout(item)


def row(*items: QWidget | None) -> QHBoxLayout:
    """Things beside each other; None is room that stretches."""
    line = QHBoxLayout()
    line.setSpacing(10)
    for item in items:
        if item is None:
            line.addStretch(1)
        else:
            line.addWidget(item)
    return line


def centred(thing: QWidget, most: int) -> QHBoxLayout:
    """A thing in the middle, at most `most` pixels wide."""
    thing.setMaximumWidth(most)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(thing, 100)
    line.addStretch(1)
    return line


def scrolling(inside: QWidget) -> QScrollArea:
    """An area in which `inside` scrolls up and down where there is no room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # What has the focus inside is brought into view; the area itself need not be reached.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
