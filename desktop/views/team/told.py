"""A sentence on how something went, in the language of the moment."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.views.banner import Words, announce
from desktop.views.into_view import bring_into_view
from desktop.views.speaking import Speaking


class Told(QLabel):
    """Hidden until something is told; what went wrong stands out."""

    def __init__(self, speaking: Speaking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaking = speaking
        self._say: Words | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def tell(self, say: Words) -> None:
        """Say that something is or was done."""
        self._show(say, "quiet")

    def warn(self, say: Words) -> None:
        """Say what is wrong."""
        self._show(say, "error")

    def fail(self, failure: ExpectedFailure) -> None:
        """Say what went wrong, and what to do next."""
        self.warn(lambda: failure.sentence(self._speaking.language))

    def clear(self) -> None:
        """Say nothing."""
        self._say = None
        super().clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._say:
            self.setText(self._say())

    def _show(self, say: Words, kind: str) -> None:
        self._say = say
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(say())
        self.show()
        bring_into_view(self)
        announce(self, self.text())
