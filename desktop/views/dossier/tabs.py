"""The tabs of a dossier, which keep their places whichever of them is chosen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar

_SPARE = 2
"""Pixels beside the words: their widths are rounded."""


class Tabs(QTabBar):
    """Gives every tab the room of the bold words that it has when it is chosen."""

    def tabSizeHint(self, index: int) -> QSize:
        """Give the room that the bold words need."""
        hint = super().tabSizeHint(index)
        if index == self.currentIndex():
            return hint + QSize(_SPARE, 0)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.tabText(index)
        extra = QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
        return hint + QSize(max(0, extra) + _SPARE, 0)
