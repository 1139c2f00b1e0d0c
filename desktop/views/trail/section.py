"""The section of the team's page that leads to the audit trail."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.settings.section import Section
from desktop.views.theme import Theme


class TrailSection(Section):
    """Says what the trail is. `wanted`: the worker wants to see it."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = words("quiet")
        self.look_button = PushButton(theme, icon="search")
        self.look_button.clicked.connect(self.wanted)
        self.add(self._why, row(self.look_button, None))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.heading.setText(self.tr("Who did what"))
        self._why.setText(
            self.tr(
                "Everything that is done leaves a line: who, what, when and on whom, also who opened which "
                "dossier. It can be searched, and saved as a table."
            )
        )
        self.look_button.setText(self.tr("See who did what"))
