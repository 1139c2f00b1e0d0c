"""What the check of a folder found, as a list with a sign before each line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.boxes import words
from desktop.views.team.folder_words import Finding, Weight
from desktop.views.theme import Theme

_SIGNS = {Weight.GOOD: "check", Weight.MIND: "info", Weight.BARS: "alert_triangle"}


class Findings(QWidget):
    """Shows findings under each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: tuple[Finding, ...] = ()
        self._signs: list[QLabel] = []
        self.lines: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._dress)

    def show_findings(self, found: tuple[Finding, ...]) -> None:
        """Show these."""
        self._found = found
        while len(self.lines) < len(found):
            sign, line = QLabel(), words()
            place = len(self.lines)
            self._grid.addWidget(sign, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line, place, 1)
            self._signs.append(sign)
            self.lines.append(line)
        for place, (sign, line) in enumerate(zip(self._signs, self.lines, strict=True)):
            sign.setVisible(place < len(found))
            line.setVisible(place < len(found))
            line.setText(found[place].sentence if place < len(found) else "")
        self._dress()

    def _dress(self) -> None:
        palette = self._theme.palette
        colours = {Weight.GOOD: palette.accent, Weight.MIND: palette.muted, Weight.BARS: palette.danger}
        for finding, sign in zip(self._found, self._signs, strict=False):
            icon = self._theme.icon(_SIGNS[finding.weight], colours[finding.weight])
            sign.setPixmap(icon.pixmap(QSize(18, 18), self.devicePixelRatioF()))
