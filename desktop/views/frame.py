"""What the window is laid out in: a bar at the left, messages above, one page at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.views.banner import Banner
from desktop.views.boxes import words
from desktop.views.theme import Theme


class Frame(QWidget):
    """Holds the pages of the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(theme)
        self.waiting = words("heading")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        # Pages scroll: none of them may make the window larger than a small screen.
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._pages.addWidget(self.waiting)
        message = QWidget()
        around = QVBoxLayout(message)
        around.setContentsMargins(16, 10, 16, 0)
        around.addWidget(self.banner)
        message.hide()
        self.banner.shown.connect(message.setVisible)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(message)
        column.addWidget(self._pages, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(column, 1)

    def show_page(self, page: QWidget) -> None:
        """Show a page, the first time too."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def put_beside(self, bar: QWidget) -> None:
        """Put a bar at the left of the pages; it goes when it is deleted."""
        self._row.insertWidget(0, bar)
