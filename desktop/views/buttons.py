"""Buttons with an icon that follows the theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.views.theme import Theme


class IconButton(QToolButton):
    """A quiet button that is only an icon; what it does is its tooltip and its accessible name."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setProperty("kind", "quiet")
        self.setIconSize(QSize(20, 20))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, words: str, shortcut: str = "") -> None:
        """Say what it does, and by which keys that is done too."""
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({shortcut})" if shortcut else words)

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self._dress()

    def _dress(self) -> None:
        self.setIcon(self._theme.icon(self._icon))


class PushButton(QPushButton):
    """A button with words, of a `kind` in the style sheet, with an icon if one is given."""

    def __init__(self, theme: Theme, kind: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind:
            self.setProperty("kind", kind)
        if icon:
            self.setIconSize(QSize(18, 18))
            theme.changed.connect(self._dress)
            self._dress()

    def setText(self, text: str) -> None:
        """Set its words; with an icon, a little off from that."""
        self.setAccessibleName(text)
        super().setText(f" {text}" if self._icon else text)

    def _dress(self) -> None:
        palette = self._theme.palette
        colours = {"primary": palette.on_accent, "danger": palette.danger}
        self.setIcon(self._theme.icon(self._icon, colours.get(self._kind, palette.ink)))
