"""The wheel on screen, to look at: it follows theme, language and look, and glides from moment to moment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.wheel import Wheel
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LinkReading, OverviewReading, Wording
from desktop.views.theme import Theme
from desktop.views.wheel.glide import Glide
from desktop.views.wheel.layers import Above, Layers

_REST = 250
"""Milliseconds after which a score that changed is taken into the picture underneath."""
_NAMES = 460
"""Pixels across from which there is room for names beside a wheel."""


class WheelPicture(QWidget):
    """Shows one overview at the size there is; whoever lets it be filled in says what lies above it."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, Words(language)
        self._reading: OverviewReading | None = None
        self._layers: Layers | None = None
        self._stale = False
        self._wording, self._look = Wording.USUAL, WheelLook()
        self._framed = False
        self.selected: UUID | None = None
        self.link: UUID | None = None
        self._glide = Glide(self)
        self._glide.moved.connect(self.update)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._settle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._rebuild)
        # The first date that is written takes a while; better now than when somebody waits for a wheel.
        self._words.day(date.today())

    @property
    def wheel(self) -> Wheel | None:
        """The drawing of the moment, for those who need to know where things lie in it."""
        layers = self._current_layers()
        return layers.wheel if layers else None

    @property
    def reading(self) -> OverviewReading | None:
        """The overview that is shown."""
        return self._reading

    @property
    def domains(self) -> Sequence[DomainReading]:
        """The domains that are shown."""
        return self._reading.domains if self._reading else ()

    @property
    def gliding(self) -> bool:
        """Whether scores are still on their way from another moment."""
        return self._glide.under_way

    def domain(self, view: UUID | None) -> DomainReading | None:
        """That domain, if it is shown."""
        return self._reading.domain(view) if self._reading and view else None

    def link_reading(self, link: UUID | None) -> LinkReading | None:
        """That link, if it is shown."""
        links = self._reading.links if self._reading else ()
        return next((one for one in links if one.id == link), None)

    def show_reading(self, reading: OverviewReading | None) -> None:
        """Show an overview; nothing moves where only scores have changed.

        From another overview of the same youth it glides, unless the system asks for rest.
        """
        before, self._reading = self._reading, reading
        if self.link_reading(self.link) is None:
            self.link = None
        if before is None or reading is None or not self.isVisible():
            self._glide.stop()
        elif before.id != reading.id:
            self._glide.begin(before, reading)
        self._rest.start()
        self.update()

    def set_wording(self, wording: Wording) -> None:
        """Take the usual names, plainer ones, or pictures."""
        if wording is not self._wording:
            self._wording = wording
            self._rebuild()

    def set_look(self, look: WheelLook) -> None:
        """Draw the wheel in another way."""
        if look != self._look:
            self._look = look
            self._rebuild()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._words = Words(language)
        self._rebuild()

    def sizeHint(self) -> QSize:
        """Ask for little: the wheel grows into whatever room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need at least the room in which all names can be read."""
        return QSize(380, 340)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the wheel."""
        painter = QPainter(self)
        layers = self._current_layers()
        palette = self._theme.palette
        if layers is None or self._reading is None:
            painter.fillRect(self.rect(), QColor(palette.ground))
            painter.end()
            return
        above = self._above()
        if above.trial is None:
            above = replace(above, trial=layers.trial_for(self._reading)[1])
        layers.paint(painter, self.devicePixelRatioF(), above, event.rect())
        if self._framed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the wheel anew."""
        super().resizeEvent(event)
        self._rebuild()

    def _above(self) -> Above:
        """What is shown over the wheel as it stands."""
        return Above(self.selected, link=self.link, at=self._glide.at())

    def _drawn_look(self) -> WheelLook:
        """How it is drawn here."""
        return self._look

    def _drawn_wording(self) -> Wording:
        """In which words: where names would leave next to nothing for the wheel, icons stand for them."""
        return Wording.PICTURES if self.width() < _NAMES and not self._look.large else self._wording

    def _current_layers(self) -> Layers | None:
        """The wheel for what is to be shown, made anew only where it must be."""
        if self._reading is None or self.width() < 1 or self.height() < 1:
            return None
        former = self._layers
        if former is None or self._stale or not former.trial_for(self._reading)[0]:
            palette, measure = self._theme.palette, self._theme.measure
            wheel = Wheel(
                self._reading,
                self.width(),
                self.height(),
                self._words,
                palette,
                measure,
                wording=self._drawn_wording(),
                look=self._drawn_look(),
                former=former.wheel if former else None,
            )
            self._layers = Layers(wheel, self._reading, measure, palette.ground, former)
            self._stale = False
        return self._layers

    def _settle(self) -> None:
        """Take into the picture what was only painted over it."""
        if self._layers is not None and self._layers.reading is not self._reading:
            self._rebuild()

    def _rebuild(self) -> None:
        self._rest.stop()
        if self._layers is not None:
            self._stale = True
            self.update()
