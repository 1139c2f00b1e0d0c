"""The wheel to fill in: by click, by dragging along a sector, and by keyboard."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drawings.wheel import Wheel
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.feelings import Feelings
from desktop.views.wheel.keys import gives_score, score_by, walked
from desktop.views.wheel.layers import Layers, Trial

_REST = 250
"""Milliseconds after which a score that changed is taken into the picture underneath."""
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class WheelWidget(QWidget):
    """Shows an overview. `chosen` carries the id of a domain's row; `scored` also 1 to 5, or None.

    A score shows while it is dragged; once given, whoever listens to `scored` shows it on by
    `show_reading`, or shows the former again when it cannot be saved.
    """

    chosen = Signal(object)
    scored = Signal(object, object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Words(language)
        self._feelings = Feelings(self)
        self._reading: OverviewReading | None = None
        self._layers: Layers | None = None
        self.selected: UUID | None = None
        self._hovered: UUID | None = None
        self._dragged: Trial | None = None
        self._by_keyboard = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._rebuild)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._rebuild)
        # The first date that is written takes a while; better now than when somebody waits for a wheel.
        self._words.short_day(date.today())
        self.retranslate()

    @property
    def wheel(self) -> Wheel | None:
        """The drawing of the moment, for those who need to know where things lie in it."""
        layers = self._current_layers()
        return layers.wheel if layers else None

    @property
    def trial(self) -> Trial | None:
        """The score that is being dragged."""
        return self._dragged

    def show_reading(self, reading: OverviewReading | None) -> None:
        """Show an overview; nothing moves where only scores have changed."""
        self._reading = reading
        if self._dragged and self._domain(self._dragged[0]) is None:
            self._dragged = None
        self._rest.start()
        self._describe()
        self.update()

    def select(self, view: UUID | None) -> None:
        """Mark a domain as the chosen one, telling nobody."""
        if view != self.selected:
            self.selected = view
            self._describe(aloud=True)
            self.update()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        self._words = Words(language)
        self._rebuild()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.setToolTip("")
        self._describe()

    def sizeHint(self) -> QSize:
        """Ask for little: the wheel grows into whatever room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need at least the room in which all names can be read."""
        return QSize(380, 340)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wheel."""
        painter = QPainter(self)
        layers = self._current_layers()
        palette = self._theme.palette
        if layers is None or self._reading is None:
            painter.fillRect(self.rect(), QColor(palette.ground))
            painter.end()
            return
        _fits, trial = layers.trial_for(self._reading)
        layers.paint(painter, self.devicePixelRatioF(), self.selected, self._hovered, self._dragged or trial)
        if self.hasFocus() and self._by_keyboard:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a domain, and on its rings begin to score it."""
        wheel, at = self.wheel, _point(event.position())
        if wheel is None or event.button() != Qt.MouseButton.LeftButton:
            return
        view = wheel.domain_at(at)
        if view is None:
            return
        self._choose(view)
        if wheel.on_rings(at):
            self._try(view, wheel.value_at(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the score follow along the radius, or show what lies under the pointer."""
        wheel, at = self.wheel, _point(event.position())
        if wheel is None:
            return
        if self._dragged:
            self._try(self._dragged[0], wheel.value_at(at))
            return
        self._hover(wheel.domain_at(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give the score."""
        if self._dragged and event.button() == Qt.MouseButton.LeftButton:
            (view, value), self._dragged = self._dragged, None
            self._score(view, value)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._hover(None)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for the drag while there is one: to the window it means going back."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and self._dragged
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go round with left and right, score with up, down, the digits and Delete."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._dragged:
            self._dragged = None
            self.update()
            return
        domains = self._reading.domains if self._reading else ()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not domains or not plain or not (self._walk(key) or self._key_score(key)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a frame when the keyboard has come here."""
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        self._describe(aloud=True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the wheel anew."""
        super().resizeEvent(event)
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _walk(self, key: int) -> bool:
        domains = self._reading.domains if self._reading else ()
        at = next((place for place, domain in enumerate(domains) if domain.id == self.selected), 0)
        to = walked(key, at, len(domains))
        if to is None:
            return False
        self._by_keyboard = True
        self._choose(domains[to].id)
        return True

    def _key_score(self, key: int) -> bool:
        domain = self._domain(self.selected)
        if domain is None or not gives_score(key):
            return False
        self._by_keyboard = True
        self._score(domain.id, score_by(key, domain.score))
        return True

    def _choose(self, view: UUID) -> None:
        if view != self.selected:
            self.select(view)
            self.chosen.emit(view)

    def _try(self, view: UUID, value: int | None) -> None:
        if self._dragged != (view, value):
            self._dragged = (view, value)
            self.update()

    def _score(self, view: UUID, value: int | None) -> None:
        domain = self._domain(view)
        if domain is not None and domain.score != value:
            self.scored.emit(view, value)
            self._describe(aloud=True)
        self.update()

    def _hover(self, view: UUID | None) -> None:
        if view != self._hovered:
            self._hovered = view
            self.setCursor(Qt.CursorShape.PointingHandCursor if view else Qt.CursorShape.ArrowCursor)
            self.update()

    def _domain(self, view: UUID | None) -> DomainReading | None:
        domains = self._reading.domains if self._reading else ()
        return next((domain for domain in domains if domain.id == view), None)

    def _current_layers(self) -> Layers | None:
        """The wheel for what is to be shown, made anew only where it must be."""
        if self._reading is None or self.width() < 1 or self.height() < 1:
            return None
        if self._layers is None or not self._layers.trial_for(self._reading)[0]:
            palette, measure = self._theme.palette, self._theme.measure
            wheel = Wheel(self._reading, self.width(), self.height(), self._words, palette, measure)
            self._layers = Layers(wheel, self._reading, measure, palette.ground)
        return self._layers

    def _rebuild(self) -> None:
        self._rest.stop()
        stale = self._layers is not None
        self._layers = None
        if stale:
            self.update()

    def _describe(self, *, aloud: bool = False) -> None:
        """Tell those who hear the screen which domain is chosen, and what stands there."""
        reading, domain = self._reading, self._domain(self.selected)
        name = reading.youth_name if reading else ""
        self.setAccessibleName(self.tr("Wheel of %1").replace("%1", name) if name else self.tr("Wheel"))
        text = ""
        if domain:
            text = f"{domain.name.in_(self._words.language)}: {self._feelings.number_and_word(domain.score)}"
            if domain.previous_score is not None:
                before = self._feelings.number_and_word(domain.previous_score)
                text += "; " + self.tr("before: %1").replace("%1", before)
        if text == self.accessibleDescription():
            return
        self.setAccessibleDescription(text)
        if aloud and text and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _point(at: QPointF) -> tuple[float, float]:
    return at.x(), at.y()
