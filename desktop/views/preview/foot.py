"""The bar under the preview: which page is shown, and how large."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.views.buttons import IconButton
from desktop.views.choices import Choice
from desktop.views.preview.pages import STEPS, Fit, PagesView
from desktop.views.theme import Theme


class PagesFoot(QFrame):
    """Tells of a view of pages and steers how large it shows them."""

    def __init__(self, view: PagesView, count: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "header")
        self._view, self._count = view, count
        self.page_label, self.zoom_label = QLabel(), QLabel()
        self.page_label.setProperty("kind", "quiet")
        self.zoom_label.setProperty("kind", "quiet")
        self.zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        widest = f"{round(STEPS[-1] * 100)} %"
        self.zoom_label.setMinimumWidth(self.zoom_label.fontMetrics().horizontalAdvance(widest) + 8)
        self.in_button, self.out_button = IconButton(theme, "plus"), IconButton(theme, "minus")
        self.in_button.clicked.connect(view.zoom_in)
        self.out_button.clicked.connect(view.zoom_out)
        self.width_button, self.page_button = Choice(), Choice()
        self.width_button.clicked.connect(lambda: self.fit(Fit.WIDTH))
        self.page_button.clicked.connect(lambda: self.fit(Fit.PAGE))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.addWidget(self.page_label)
        row.addStretch(1)
        row.addWidget(self.width_button)
        row.addWidget(self.page_button)
        row.addSpacing(12)
        for part in (self.out_button, self.zoom_label, self.in_button):
            row.addWidget(part)
        view.page_reached.connect(self._tell_page)
        view.zoomed.connect(self._tell_zoom)
        self.retranslate()

    def show_count(self, count: int) -> None:
        """Tell of another number of pages."""
        self._count = count
        self._tell_page()

    def fit(self, fit: Fit) -> None:
        """Fit pages to the view."""
        self._view.show_fit(fit)
        self._tell_zoom()

    def retranslate(self) -> None:
        """Set all words."""
        self.width_button.setText(self.tr("Fit width"))
        self.page_button.setText(self.tr("Whole page"))
        self.in_button.say(self.tr("Larger"), "Ctrl++")
        self.out_button.say(self.tr("Smaller"), "Ctrl+−")
        self._tell_page()
        self._tell_zoom()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the program."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _tell_page(self) -> None:
        words = self.tr("Page {page} of {count}").format(page=self._view.page, count=self._count)
        self.page_label.setText(words)
        self._view.describe(words)

    def _tell_zoom(self) -> None:
        self.zoom_label.setText(self.tr("{percent} %").format(percent=round(self._view.zoom * 100)))
        self.width_button.setChecked(self._view.fit is Fit.WIDTH)
        self.page_button.setChecked(self._view.fit is Fit.PAGE)
