"""The panel in which a colleague is added: a name, a role and a first passphrase."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.views.choices import ChoiceRow
from desktop.views.settings.section import fields
from desktop.views.speaking import Speaking
from desktop.views.team.passphrase_panel import PassphrasePanel
from desktop.views.theme import Theme


class AddingPanel(PassphrasePanel):
    """Asks for the name and the role too."""

    def __init__(self, theme: Theme, speaking: Speaking, parent: QWidget | None = None) -> None:
        self.name = QLineEdit()
        self.coordinator: ChoiceRow[bool] = ChoiceRow()
        self._name_label, self._role_label = QLabel(), QLabel()
        super().__init__(theme, speaking, parent)
        self.name.setMaxLength(120)
        self.name.textChanged.connect(self.look)
        self.name.returnPressed.connect(self.new.first.line.setFocus)
        self.inside.insertLayout(
            0, fields((self._name_label, self.name), (self._role_label, self.coordinator))
        )
        self.inside.insertSpacing(1, 8)
        self.ask(first=self.name)
        self.folded.connect(self._empty)
        self._say()

    def complete(self) -> bool:
        """Whether there is a name, and a passphrase twice the same."""
        return bool(self.name.text().strip()) and super().complete()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self.why.setText(
            self.tr(
                "Make up a first passphrase and tell it to your colleague in person, not by mail. Your colleague "
                "can choose another one in the settings."
            )
        )
        self._name_label.setText(self.tr("Name"))
        self._role_label.setText(self.tr("Role"))
        self.name.setAccessibleName(self.tr("Name of the colleague"))
        self.coordinator.setAccessibleName(self._role_label.text())
        self.coordinator.show_choices(
            ((False, self.tr("worker")), (True, self.tr("coordinator"))), bool(self.coordinator.current)
        )
        self.do_button.setText(self.tr("Add"))

    def _empty(self) -> None:
        self.name.clear()
        self.coordinator.choose(False)
