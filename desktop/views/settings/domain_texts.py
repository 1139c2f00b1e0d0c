"""The names of a life domain and its plainer wordings, in three languages, in lines that save themselves."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.boxes import words
from desktop.views.fields import SavingLine
from desktop.views.speaking import LANGUAGE_NAMES

_MOST_NAME, _MOST_PLAIN = 200, 200
_NARROW = 520
"""Below this width the plainer wordings stand under the names."""


class DomainTexts(QWidget):
    """`worded` carries the column and what it is to say."""

    worded = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, SavingLine] = {}
        self._languages = {language: QLabel(own_name) for language, own_name in LANGUAGE_NAMES}
        self._headings = {"name": words("section"), "plain": words("section")}
        for language, label in self._languages.items():
            for what, most in (("name", _MOST_NAME), ("plain", _MOST_PLAIN)):
                key = f"{what}_{language}"
                line = self.lines[key] = SavingLine()
                line.setMaxLength(most)
                line.saved_text.connect(partial(self.worded.emit, key))
                if what == "name":
                    label.setBuddy(line)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self.retranslate()

    @property
    def typing(self) -> frozenset[str]:
        """The columns in which something stands that is not saved yet."""
        return frozenset(key for key, line in self.lines.items() if line.unsaved)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what stands in the notebook; what is being typed stays."""
        for key, line in self.lines.items():
            line.show_text(values[key])

    def flush(self) -> None:
        """Save now what was typed."""
        for line in self.lines.values():
            line.flush()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        for language, label in self._languages.items():
            for what, said in self._said().items():
                self.lines[f"{what}_{language}"].setAccessibleName(f"{said}, {label.text()}")
        self._say_headings()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names and wordings beside each other or under each other."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < _NARROW)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        grid.addWidget(self._headings["name"], 0, 1)
        grid.addWidget(self._headings["plain"], 0, 2)
        self._headings["plain"].setVisible(not narrow)
        self._say_headings()
        for place, (language, label) in enumerate(self._languages.items(), 1):
            name, plain = (self.lines[f"{what}_{language}"] for what in ("name", "plain"))
            at = 2 * place - 1 if narrow else place
            grid.addWidget(label, at, 0)
            grid.addWidget(name, at, 1)
            grid.addWidget(plain, at + 1 if narrow else at, 1 if narrow else 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 0 if narrow else 3)

    def _said(self) -> dict[str, str]:
        return {"name": self.tr("Name"), "plain": self.tr("In plain words")}

    def _say_headings(self) -> None:
        said = self._said()
        self._headings["name"].setText(" · ".join(said.values()) if self._narrow else said["name"])
        self._headings["plain"].setText(said["plain"])
        for key, line in self.lines.items():
            # Under each other an empty line tells itself which of both it is.
            under = self._narrow and key.startswith("plain")
            line.setPlaceholderText(said["plain"] if under else "")
