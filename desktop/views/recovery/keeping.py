"""The way from a new recovery key to one that is surely kept: first the sheet, then the check."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.boxes import row
from desktop.views.buttons import PushButton
from desktop.views.recovery.check import RecoveryCheck
from desktop.views.recovery.groups import groups_of
from desktop.views.recovery.paper import SheetOnPaper
from desktop.views.recovery.sheet import RecoverySheet
from desktop.views.theme import Theme


class KeepingTheKey(QWidget):
    """Shows a recovery key and checks that it was kept. `kept` when it was; `moved` at each step.

    `checking`: whether the check is on, with the key no longer on the screen.
    """

    kept = Signal()
    moved = Signal()

    def __init__(
        self,
        theme: Theme,
        paper: SheetOnPaper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._key = ""
        self.sheet = RecoverySheet(theme, paper)
        self.check = RecoveryCheck()
        self.checking = False
        self.back_button = PushButton(theme, "quiet", "arrow_left")
        self.on_button = PushButton(theme, "primary")
        self.back_button.clicked.connect(self._back)
        self.on_button.clicked.connect(self._go_on)
        self.check.changed.connect(self._show)
        self.check.entered.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.sheet)
        column.addWidget(self.check)
        column.addLayout(row(self.back_button, None, self.on_button))
        self.retranslate()

    def begin(self, notebook_name: str, recovery_key: str) -> None:
        """Begin with this key."""
        self._key = recovery_key
        self._paper.about(notebook_name, recovery_key)
        self._back()

    def forget(self) -> None:
        """Let go of the key."""
        self._key = ""
        self._paper.about("", "")
        self.sheet.show_key("")
        self.check.ask_about(())

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.back_button.setText(self.tr("Back to the key"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _back(self) -> None:
        self.sheet.show_key(self._key)
        self.checking = False
        self._show()
        self.sheet.setFocus()
        self.moved.emit()

    def _go_on(self) -> None:
        if not self.checking:
            self.sheet.show_key("")
            self.check.ask_about(groups_of(self._key))
            self.checking = True
            self._show()
            self.check.setFocus()
            self.moved.emit()
        elif self.check.filled_in and self.check.passes():
            self.forget()
            self.kept.emit()

    def _show(self) -> None:
        self.sheet.setVisible(not self.checking)
        self.check.setVisible(self.checking)
        self.back_button.setVisible(self.checking)
        self.on_button.setEnabled(not self.checking or self.check.filled_in)
        self.on_button.setText(self.tr("I have it") if self.checking else self.tr("I keep it safely; go on"))
