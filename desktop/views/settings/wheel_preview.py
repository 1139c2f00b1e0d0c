"""A small picture of the wheel as the next overview will have it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.wheel import Wheel
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading, TeamDomain
from desktop.views.painting import paint
from desktop.views.theme import Theme

_NOBODY = UUID(int=0)
_LEAST = 430
"""Pixels: in less width the names would be too small to read."""


class WheelPreview(QWidget):
    """Shows the domains that are switched on, none of them talked about yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._domains: tuple[TeamDomain, ...] = ()
        self._language = Language.DUTCH
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_domains(self, domains: tuple[TeamDomain, ...], language: Language) -> None:
        """Show the wheel of these."""
        self._domains = tuple(domain for domain in domains if domain.active)
        self._language = language
        self.setAccessibleName(", ".join(domain.name.in_(language) for domain in self._domains))
        self.update()

    def sizeHint(self) -> QSize:
        """Be as small as names can be read in."""
        return QSize(_LEAST, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        if not self._domains:
            return
        wheel = Wheel(
            _blank(self._domains),
            float(self.width()),
            float(self.height()),
            Words(self._language),
            self._theme.palette,
            self._theme.measure,
            look=WheelLook(blank=True),
        )
        painter = QPainter(self)
        paint(painter, wheel.drawing(), self._theme.measure)
        painter.end()


def _blank(domains: tuple[TeamDomain, ...]) -> OverviewReading:
    return OverviewReading(
        id=_NOBODY,
        version=_NOBODY,
        youth_id=_NOBODY,
        youth_name="",
        companion_name="",
        on=date(2000, 1, 1),
        domains=tuple(domain.untold() for domain in domains),
        previous_on=None,
        marks=(),
    )
