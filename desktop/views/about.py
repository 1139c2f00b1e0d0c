"""Help in short: what the program is, its version and licence, and the keys that work everywhere."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop import __version__
from desktop.views.actions import ACTIONS, Actions
from desktop.views.boxes import row, scrolling, words
from desktop.views.buttons import PushButton
from desktop.views.theme import Theme


class AboutDialog(QDialog):
    """Shows it until it is closed."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._title, self._version = words("title"), words()
        self._what, self._content, self._licence = words(), words(), words()
        self._keys_title = words("heading")
        self._keys: list[tuple[str, QLabel]] = []
        keys = QGridLayout()
        keys.setHorizontalSpacing(24)
        keys.setVerticalSpacing(8)
        keys.setColumnStretch(1, 1)
        for line, spec in enumerate(spec for spec in ACTIONS if spec.shortcuts):
            key = QLabel(QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText))
            what = words()
            self._keys.append((spec.key, what))
            keys.addWidget(key, line, 0, Qt.AlignmentFlag.AlignTop)
            keys.addWidget(what, line, 1)
        self.close_button = PushButton(theme, "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 22, 24, 10)
        column.setSpacing(10)
        for label in (self._title, self._version, self._what, self._content, self._licence):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._keys_title)
        column.addLayout(keys)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside), 1)
        foot = row(None, self.close_button)
        foot.setContentsMargins(24, 6, 24, 20)
        whole.addLayout(foot)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 560)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setWindowTitle(self.tr("About Trajectwiel"))
        self._title.setText("Trajectwiel")
        self._version.setText(self.tr("Version {version}").format(version=__version__))
        self._what.setText(
            self.tr(
                "The wheel, the evolutor and the step plan, for those who walk beside young people. "
                "Everything you do is saved at once, and can be undone."
            )
        )
        self._content.setText(
            self.tr(
                "The life domains and the statements of the evolutor are Trajectwiel’s own proposal: "
                "the items of the evolutor that inspired them are not public."
            )
        )
        self._licence.setText(
            self.tr(
                "Free software under the European Union Public Licence 1.2 (EUPL-1.2). "
                "It uses Qt and PySide6 under the LGPL-3.0, and icons by Lucide under the ISC licence."
            )
        )
        self._keys_title.setText(self.tr("Keys that work everywhere"))
        self.close_button.setText(self.tr("Close"))
        for key, label in self._keys:
            label.setText(self._actions[key].text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
