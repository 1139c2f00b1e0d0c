"""What can be chosen of a sheet beside its preview: here its language, which every sheet has."""

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.views.boxes import scrolling
from desktop.views.choices import ChoiceRow
from desktop.views.speaking import LANGUAGE_NAMES

if TYPE_CHECKING:
    from desktop.operations.base import Question


WIDTH = 268
"""Pixels that the options take beside the pages."""


class _InALanguage(Protocol):
    """A question for a sheet, which has a language."""

    language: Language | None


class SheetOptions(QFrame):
    """Holds the question for a sheet, and lets the worker choose how it is to be made.

    `changed`: something else was chosen, and `question` is another one.
    """

    changed = Signal()

    def __init__(
        self, question: "Question[bytes]", language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        self.languages: ChoiceRow[Language] = ChoiceRow()
        self.languages.show_choices(LANGUAGE_NAMES, cast("_InALanguage", question).language or language)
        self.languages.chosen.connect(lambda chosen: self.choose(language=chosen))
        self._labels: dict[QWidget, QLabel] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 16, 20)
        self.column.setSpacing(6)
        self.build()
        self.add_field(self.languages)
        self.column.addStretch(1)
        self.retranslate()

    def build(self) -> None:
        """Put what there is besides the language above it."""

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self.tr("Options"))
        self.name_field(self.languages, self.tr("Language"))

    def choose(self, **fields: object) -> None:
        """Ask for the sheet in another way, and tell of it."""
        other = replace(self.question, **fields)
        if other != self.question:
            self.question = other
            self.changed.emit()

    def add_field(self, field: QWidget) -> None:
        """Put a field under a label of its own."""
        label = QLabel()
        label.setBuddy(field)
        if self._labels:
            self.column.addSpacing(8)
        self._labels[field] = label
        self.column.addWidget(label)
        self.column.addWidget(field)

    def name_field(self, field: QWidget, words: str) -> None:
        """Say what a field is for, to the eye and to the ear."""
        self._labels[field].setText(words)
        field.setAccessibleName(words)

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Show a field with its label, or hide both."""
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def beside(options: SheetOptions | None, pages: QWidget) -> QHBoxLayout:
    """The options, if there are any, in a column that scrolls, and the pages at their right."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if options:
        options.setProperty("kind", "header")
        area = scrolling(options)
        area.setFixedWidth(WIDTH)
        frame = QFrame()
        frame.setProperty("kind", "nav")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(area)
        row.addWidget(frame)
    row.addWidget(pages, 1)
    return row
