"""A row of buttons that stay down or not, each for itself: the marks of a domain, and who carries it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.readings import DomainReading
from desktop.views.choices import Choice
from desktop.views.flow import FlowLayout
from desktop.views.theme import Theme
from desktop.views.wheel.kinds import MARK_ICONS, Kinds
from desktop.views.wheel.parts import Part


class Toggles(QWidget):
    """`toggled` carries the part of a domain that was switched, and whether it is on now."""

    toggled = Signal(object, bool)

    def __init__(self, theme: Theme, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kinds = Kinds(self)
        self.buttons = {part: Choice() for part in parts}
        line = FlowLayout(self, gap=8)
        for part, button in self.buttons.items():
            button.setIconSize(QSize(18, 18))
            button.clicked.connect(lambda on, part=part: self._toggle(part, on))
            line.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def show_domain(self, domain: DomainReading, name: str) -> None:
        """Show what is on for a domain, called `name`."""
        for part, button in self.buttons.items():
            button.setChecked(bool(getattr(domain, part.value)))
            button.setAccessibleDescription(name)
        self._dress()

    def retranslate(self) -> None:
        """Set all words."""
        for part, button in self.buttons.items():
            word = self._kinds.mark(part)
            button.setText(f" {word[:1].upper()}{word[1:]}")
            button.setAccessibleName(word)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _toggle(self, part: Part, on: bool) -> None:
        self._dress()
        self.toggled.emit(part, on)

    def _dress(self) -> None:
        palette = self._theme.palette
        for part, button in self.buttons.items():
            ink = palette.on_accent_soft if button.isChecked() else palette.muted
            button.setIcon(self._theme.icon(MARK_ICONS[part], ink))
