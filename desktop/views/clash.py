"""A bar that shows two versions of one thing, when somebody else changed it meanwhile, to choose from."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.flow import FlowLayout


class ClashBar(QFrame):
    """Hidden until there are two versions. Choosing one, or asking about another thing, puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._versions: tuple[str, str, str] | None = None
        self._keep: Callable[[], None] | None = None
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.mine_button, self.theirs_button = QPushButton(), QPushButton()
        self.mine_button.clicked.connect(self._keep_mine)
        self.theirs_button.clicked.connect(self.put_away)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.theirs_button)
        buttons.addWidget(self.mine_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()
        self.retranslate()

    def ask(self, thing: str, theirs: str, mine: str, keep: Callable[[], None]) -> None:
        """Show what stands there now and what was meant; `keep` writes the latter over the former."""
        self._versions, self._keep = (thing, theirs, mine), keep
        self.retranslate()
        self.show()

    def put_away(self) -> None:
        """Leave it as it stands."""
        self._versions = self._keep = None
        self.hide()

    def retranslate(self) -> None:
        """Set all words."""
        self.mine_button.setText(self.tr("Keep mine"))
        self.theirs_button.setText(self.tr("Leave theirs"))
        if self._versions:
            thing, theirs, mine = self._versions
            self.words.setText(
                self.tr(
                    "{thing}: somebody else changed this meanwhile.\nTheirs: “{theirs}”\nYours: “{mine}”"
                ).format(thing=thing, theirs=theirs or "–", mine=mine or "–")
            )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _keep_mine(self) -> None:
        keep = self._keep
        self.put_away()
        if keep:
            keep()
