"""The place beside the wheel, hidden while nothing is shown there."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class BesidePlace(QStackedWidget):
    """Holds what was shown there, one thing at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def hold(self, widget: QWidget | None) -> None:
        """Show a widget; None: nothing."""
        if widget is None:
            self.hide()
            return
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)
        self.show()

    def holds(self, widget: QWidget) -> bool:
        """Whether that is what is shown."""
        return not self.isHidden() and self.currentWidget() is widget
