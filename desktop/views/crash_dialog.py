"""The dialog that says that the program made a mistake."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.views.banner import announce
from desktop.views.boxes import row, words


class CrashDialog(QDialog):
    """Says that the program made a mistake, and shows the report."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = words()
        self._what_next = words()
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy_button, self.close_button = QPushButton(), QPushButton()
        self.close_button.setProperty("kind", "primary")
        self.close_button.setDefault(True)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(14)
        column.addWidget(self._sentence)
        column.addWidget(self._what_next)
        column.addWidget(self.report, 1)
        column.addLayout(row(self.copy_button, None, self.close_button))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 420)
        self.close_button.setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setWindowTitle(self.tr("Trajectwiel made a mistake"))
        self._sentence.setText(
            self.tr(
                "Something went wrong that should not have. What was saved is safe. "
                "You can go on; if it happens again, close the program and start it anew."
            )
        )
        self._what_next.setText(
            self.tr(
                "This report helps to mend it. It holds nothing about young people or about you, "
                "so you can pass it on to whoever looks after the program."
            )
        )
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button.setText(self.tr("Copy the report"))
        self.close_button.setText(self.tr("Go on"))
        announce(self, self._sentence.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
