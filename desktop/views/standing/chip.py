"""A quiet word in a round frame, beside what it is about."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.dossier.elided import ElidedLabel
from desktop.views.theme import Theme

_ASIDE = 10


class Chip(ElidedLabel):
    """Hidden while it has nothing to say; gives way where there is no room, and then tells all in its tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("chip", parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(_ASIDE, 3, _ASIDE, 3)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, words: str) -> None:
        """Say something, or nothing."""
        self.setVisible(bool(words))
        self.show_text(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give room for all words."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _ASIDE + 2
        return QSize(wide, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        least = self.fontMetrics().horizontalAdvance("MMMM…") + 2 * _ASIDE
        return QSize(min(self.sizeHint().width(), least), self.sizeHint().height())

    def shown(self) -> str:
        """Give what is to be read of the text."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _dress(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(
            f"QLabel {{ background: {palette.accent_soft}; color: {palette.on_accent_soft};"
            " border-radius: 10px; font-size: 12px; }"
        )
