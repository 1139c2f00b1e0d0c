"""The place above the pages where the preview says how saving or printing goes."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.views.buttons import PushButton
from desktop.views.theme import Theme


class Notice(QWidget):
    """A bar with a sentence, and while printing how far it is, with a button to stop it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QFrame()
        self.bar.setProperty("kind", "banner")
        self.bar.hide()
        self.words = QLabel()
        self.words.setWordWrap(True)
        inside = QHBoxLayout(self.bar)
        inside.addWidget(self.words)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.cancel_button = PushButton(theme)
        self.cancel_button.hide()
        work = QHBoxLayout()
        work.addWidget(self.progress, 1)
        work.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 8, 24, 4)
        whole.addWidget(self.bar)
        whole.addLayout(work)
        self.hide()

    def tell(self, words: str, *, trouble: bool = False) -> None:
        """Say something, or nothing any more."""
        self.words.setText(words)
        self.bar.setVisible(bool(words))
        self._take_room()
        self.bar.setProperty("tone", "trouble" if trouble else "")
        self.bar.style().unpolish(self.bar)
        self.bar.style().polish(self.bar)

    def show_progress(self, done: int, of: int) -> None:
        """Show how many pages are printed, and of how many."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def show_printing(self, printing: bool) -> None:
        """Show or hide how far the printing is."""
        self.progress.setVisible(printing)
        self.cancel_button.setVisible(printing)
        self._take_room()

    def _take_room(self) -> None:
        self.setHidden(self.bar.isHidden() and self.progress.isHidden())
