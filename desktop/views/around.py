"""Room around something that is not always shown, which goes and comes with it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Around(QWidget):
    """Holds one thing with margins around it; hidden when that is."""

    def __init__(self, thing: QWidget, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.addWidget(thing)
        thing.installEventFilter(self)
        self.setVisible(not thing.isHidden())

    def eventFilter(self, _thing: QObject, event: QEvent) -> bool:
        """Follow the thing."""
        if event.type() == QEvent.Type.ShowToParent:
            self.show()
        elif event.type() == QEvent.Type.HideToParent:
            self.hide()
        return False
