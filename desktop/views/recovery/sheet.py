"""The recovery key on the screen, with buttons that put it on paper or in a file."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.recovery.groups import groups_of
from desktop.views.recovery.paper import SheetOnPaper
from desktop.views.theme import Theme

_COLUMNS = 3


class RecoverySheet(QWidget):
    """Shows a key, group by group, with their numbers; nothing of it goes to the clipboard."""

    def __init__(self, theme: Theme, paper: SheetOnPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = words()
        self._advice = words("quiet")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(10)
        self._key = QWidget()
        self._key.setLayout(self._grid)
        self.print_button = PushButton(theme, icon="printer")
        self.save_button = PushButton(theme, icon="download")
        self.print_button.clicked.connect(paper.print_out)
        self.save_button.clicked.connect(paper.save)
        self.told = words("quiet")
        paper.told.connect(self._tell)
        paper.busy.connect(self._wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._why)
        column.addWidget(self._key, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row(self.print_button, self.save_button, None))
        column.addWidget(self.told)
        column.addWidget(self._advice)
        self.told.hide()
        self.setFocusProxy(self.print_button)
        self.retranslate()

    def show_key(self, recovery_key: str) -> None:
        """Show this key; an empty one takes the former from the screen."""
        while (item := self._grid.takeAt(0)) is not None:
            label = item.widget()
            if isinstance(label, QLabel):
                label.clear()
                label.deleteLater()
        self.told.hide()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        for place, group in enumerate(groups_of(recovery_key) if recovery_key else ()):
            label = QLabel(f"<span style='font-size:12px'>{place + 1}&nbsp;</span> <b>{group}</b>")
            label.setStyleSheet(f"font-family: '{fixed}'; font-size: 20px;")
            label.setAccessibleName(f"{place + 1}: {' '.join(group)}")
            self._grid.addWidget(label, place // _COLUMNS, place % _COLUMNS)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._why.setText(
            self.tr(
                "If you ever forget your passphrase, only this recovery key opens the notebook. "
                "It is shown this once. Print it, and keep the sheet where it is safe."
            )
        )
        self._advice.setText(
            self.tr(
                "Keep it as you keep a house key: in a locked drawer, not beside the computer. "
                "In a moment we ask for two groups, to be sure that you have it."
            )
        )
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as PDF…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _wait(self, busy: bool) -> None:
        self.print_button.setEnabled(not busy)
        self.save_button.setEnabled(not busy)
