"""A panel in which a coordinator makes up a first passphrase for a colleague."""

from PySide6.QtWidgets import QWidget

from desktop.views.passphrases import NewPassphrase
from desktop.views.speaking import Speaking
from desktop.views.team.panel import Panel
from desktop.views.theme import Theme


class PassphrasePanel(Panel):
    """Asks for a passphrase twice; it is forgotten when the panel is put away."""

    def __init__(self, theme: Theme, speaking: Speaking, parent: QWidget | None = None) -> None:
        super().__init__(theme, speaking, parent=parent)
        self.new = NewPassphrase(theme)
        self.ask(self.new, first=self.new.first.line)
        self.new.changed.connect(self.look)
        self.new.entered.connect(self.enter)
        self.folded.connect(self.new.clear)
        self.look()

    def look(self) -> None:
        """See whether all is there."""
        self.allow(self.complete())

    def complete(self) -> bool:
        """Whether all is there that it takes."""
        return self.new.complete
