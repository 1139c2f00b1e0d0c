"""The wheel to fill in: by click, by dragging along a sector or between two, and by keyboard."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.drawings.shapes import Point
from desktop.drawings.wheel_look import WheelLook
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading
from desktop.views.theme import Theme
from desktop.views.wheel.accessible import install, tell_focus
from desktop.views.wheel.fingers import Fingers
from desktop.views.wheel.keys import WheelKeys
from desktop.views.wheel.layers import Above, Trial
from desktop.views.wheel.picture import WheelPicture
from desktop.views.wheel.spoken import Spoken

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class WheelWidget(WheelPicture):
    """Shows an overview. `chosen` carries the id of a domain's row; `scored` also 1 to 5, or None.

    `linked` carries the two domains between which a link was pulled, `link_chosen` a link or None. A
    score shows while it is dragged; once given, whoever listens to `scored` shows it on by
    `show_reading`, or shows the former again when it cannot be saved.
    """

    chosen = Signal(object)
    scored = Signal(object, object)
    linked = Signal(object, object)
    link_chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self.spoken = Spoken(language, self)
        self._by_keyboard = False
        self._fingers = Fingers(self)
        self._fingers.moved.connect(self._follow)
        self._keys = WheelKeys(self._fingers, self)
        for hands in (self._fingers, self._keys):
            hands.chosen.connect(self._choose)
            hands.scored.connect(self._score)
            hands.linked.connect(self.linked)
            hands.link_chosen.connect(self._choose_link)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        install()
        self.retranslate()

    @property
    def trial(self) -> Trial | None:
        """The score that is being dragged."""
        return self._fingers.dragged

    @property
    def read_only(self) -> bool:
        """Whether nothing can be scored or linked."""
        return self._fingers.read_only

    def show_reading(self, reading: OverviewReading | None) -> None:
        """Show an overview; nothing moves where only scores have changed."""
        super().show_reading(reading)
        self._fingers.forget({domain.id for domain in self.domains})
        self._describe()

    def select(self, view: UUID | None) -> None:
        """Mark a domain as the chosen one, telling nobody."""
        if view != self.selected:
            self.selected = view
            self._describe(aloud=True)
            tell_focus(self)
            self.update()

    def select_link(self, link: UUID | None) -> None:
        """Mark a link as the chosen one, telling nobody; None: no link any more."""
        if link != self.link:
            self.link = link
            self._describe(aloud=True)
            tell_focus(self)
            self.update()

    def set_read_only(self, read_only: bool) -> None:
        """Take no scores and no links any more, or take them again."""
        if read_only != self._fingers.read_only:
            self._fingers.read_only = read_only
            self._fingers.give_up()
            self._rebuild()

    def set_language(self, language: Language) -> None:
        """Write names and days in that language."""
        super().set_language(language)
        self.spoken.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._describe()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies there; on rings begin to score, on a handle to link."""
        if self.wheel is not None and event.button() == Qt.MouseButton.LeftButton:
            self._glide.stop()
            self._fingers.press(self.wheel, _point(event.position()), self.link)
            self.setCursor(self._fingers.cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let score or link follow, or show what lies under the pointer."""
        if self.wheel is not None:
            self._fingers.move(self.wheel, _point(event.position()))
            self.setCursor(self._fingers.cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give the score, make the link."""
        if self.wheel is not None and event.button() == Qt.MouseButton.LeftButton:
            self._fingers.release(self.wheel, _point(event.position()))
            self.setCursor(self._fingers.cursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._fingers.leave()

    def event(self, event: QEvent) -> bool:
        """Keep Escape while it is meant here: to the window it means going back. Say what signs mean."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._keys.keeps(event.key(), self.link):
                event.accept()
                return True
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._told_at(_point(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go round with left and right, score with up, down, the digits and Delete, link with L."""
        reading, wheel = self._reading, self.wheel
        if reading is None or wheel is None:
            super().keyPressEvent(event)
        elif self._keys.pressed(event, reading, wheel, self.selected, self.link):
            self._by_keyboard = True
            self._frame()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a frame when the keyboard has come here."""
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        self._describe(aloud=True)
        self._frame()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._frame()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _above(self) -> Above:
        fingers = self._fingers
        pull = fingers.pull
        return replace(
            super()._above(),
            hovered=(pull.target if pull else None) or fingers.hovered,
            trial=fingers.dragged,
            pulled=(pull.source, pull.to) if pull else None,
        )

    def _drawn_look(self) -> WheelLook:
        return replace(self._look, handles=not self.read_only)

    def _follow(self) -> None:
        self._describe()
        self.update()

    def _frame(self) -> None:
        self._framed = self.hasFocus() and self._by_keyboard
        self.update()

    def _choose(self, view: UUID) -> None:
        if self.link is not None:
            self._choose_link(None)
        if view != self.selected:
            self.select(view)
            self.chosen.emit(view)

    def _choose_link(self, link: UUID | None) -> None:
        if link != self.link:
            self.select_link(link)
            self.link_chosen.emit(link)

    def _score(self, view: UUID, value: int | None) -> None:
        domain = self.domain(view)
        if domain is not None and (domain.score != value or domain.as_before):
            self.scored.emit(view, value)
            self._describe(aloud=True)
        self.update()

    def _told_at(self, point: Point) -> str:
        wheel = self.wheel
        domain = self.domain(wheel.domain_at(point)) if wheel else None
        link = self.link_reading(wheel.link_at(point)) if wheel and domain is None else None
        return self.spoken.chosen(self._reading, domain, link)

    def _describe(self, *, aloud: bool = False) -> None:
        """Tell those who hear the screen what is chosen, and what stands there."""
        self.setAccessibleName(self.spoken.wheel(self._reading))
        pull = self._fingers.pull
        source = self.domain(pull.source) if pull and pull.by_keys else None
        if pull is not None and source is not None:
            text, aloud = self.spoken.pulling(source, self.domain(pull.target)), True
        else:
            domain, link = self.domain(self.selected), self.link_reading(self.link)
            text = self.spoken.chosen(self._reading, domain, link)
        if text == self.accessibleDescription():
            return
        self.setAccessibleDescription(text)
        if aloud and text and self.hasFocus() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _point(at: QPointF) -> Point:
    return at.x(), at.y()
