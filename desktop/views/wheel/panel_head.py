"""The head of the panel: the name of the chosen life domain, its sign, and what it means in plain words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.languages import Language
from desktop.models.readings import DomainReading
from desktop.views.boxes import words
from desktop.views.breaking import in_pieces
from desktop.views.theme import Theme
from desktop.views.wheel.domain_sign import sign_of
from desktop.views.wheel.swatch import Swatch


class PanelHead(QWidget):
    """Shows which domain the panel is about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._domain: DomainReading | None = None
        self.swatch, self.icon = Swatch(), QLabel()
        self.name, self.plain = words("heading"), words("quiet")
        head = QHBoxLayout()
        head.setSpacing(10)
        for sign in (self.swatch, self.icon):
            head.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.plain)
        theme.changed.connect(self._dress)

    def show_domain(self, domain: DomainReading, language: Language) -> None:
        """Show a domain."""
        self._domain = domain
        name, plain = domain.name.in_(language), domain.plain.in_(language)
        self.name.setText(in_pieces(name))
        self.plain.setText(in_pieces(plain))
        self.plain.setVisible(bool(plain) and plain != name)
        self._dress()

    def _dress(self) -> None:
        if self._domain is not None:
            self.swatch.show_colour(self._domain.colour)
            self.icon.setPixmap(sign_of(self._domain, self._theme, 24, self.devicePixelRatioF()))
