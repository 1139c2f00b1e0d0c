"""What the keys do on the wheel: go round, score, link one domain with another, go along its links."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.drawings.wheel import Wheel
from desktop.models.readings import OverviewReading
from desktop.views.wheel.feelings import SCORES
from desktop.views.wheel.fingers import Fingers
from desktop.views.wheel.pulling import by_keys

_DIGITS = {Qt.Key.Key_0 + score: score for score in SCORES}
_NOT_YET = {Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_AWAY = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_BESIDE = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class WheelKeys(QObject):
    """Left and right go round; up, down and digits score; L links, Space goes along the links.

    With a link chosen, Delete is left to those around: it is not to wipe out a score.
    """

    chosen = Signal(object)
    scored = Signal(object, object)
    linked = Signal(object, object)
    link_chosen = Signal(object)

    def __init__(self, fingers: Fingers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fingers = fingers

    def pressed(
        self,
        event: QKeyEvent,
        reading: OverviewReading,
        wheel: Wheel,
        selected: UUID | None,
        link: UUID | None,
    ) -> bool:
        """Do what a key means; whether it meant anything."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self._escape(link)
        views = [domain.id for domain in reading.domains]
        if event.modifiers() & ~_BESIDE or not views:
            return False
        if self._fingers.busy:
            return self._turn(key, wheel, views)
        at = views.index(selected) if selected in views else 0
        return self._walk(key, views, at) or self._write(key, reading, wheel, at, link)

    def _walk(self, key: int, views: Sequence[UUID], at: int) -> bool:
        to = walked(key, at, len(views))
        if to is not None:
            self.chosen.emit(views[to])
        return to is not None

    def _write(self, key: int, reading: OverviewReading, wheel: Wheel, at: int, link: UUID | None) -> bool:
        domain = reading.domains[at]
        if key == Qt.Key.Key_Space:
            return self._next_link(reading, domain.id, link)
        if self._fingers.read_only or (link is not None and key in _AWAY):
            return False
        if key == Qt.Key.Key_L:
            return self._begin(wheel, [one.id for one in reading.domains], domain.id)
        if gives_score(key):
            self.scored.emit(domain.id, score_by(key, domain.score))
            return True
        return False

    def keeps(self, key: int, link: UUID | None) -> bool:
        """Whether a key is meant here, whatever it means to the window: Escape while something is under way."""
        return key == Qt.Key.Key_Escape and (self._fingers.busy or link is not None)

    def _escape(self, link: UUID | None) -> bool:
        if self._fingers.busy:
            self._fingers.give_up()
            return True
        if link is not None:
            self.link_chosen.emit(None)
        return link is not None

    def _begin(self, wheel: Wheel, views: Sequence[UUID], source: UUID) -> bool:
        self._fingers.pull = by_keys(wheel, views, source)
        self._fingers.moved.emit()
        return True

    def _turn(self, key: int, wheel: Wheel, views: Sequence[UUID]) -> bool:
        pull = self._fingers.pull
        if pull is None or not pull.by_keys:
            return False
        if key in _ENTER and pull.target is not None:
            self._fingers.give_up()
            self.linked.emit(pull.source, pull.target)
        else:
            self._fingers.pull = pull.turn(wheel, views, key) or pull
            self._fingers.moved.emit()
        return True

    def _next_link(self, reading: OverviewReading, view: UUID, link: UUID | None) -> bool:
        """The links of the chosen domain one after the other, and then none."""
        ids: list[UUID | None] = [one.id for one in reading.links_of(view)]
        if not ids:
            return False
        ids.append(None)
        self.link_chosen.emit(ids[(ids.index(link) + 1) % len(ids)] if link in ids else ids[0])
        return True


def walked(key: int, at: int, count: int) -> int | None:
    """Give the domain to which a key goes from domain `at` of `count`; None: it goes nowhere."""
    return {
        Qt.Key.Key_Right: (at + 1) % count,
        Qt.Key.Key_Left: (at - 1) % count,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: count - 1,
    }.get(Qt.Key(key))


def gives_score(key: int) -> bool:
    """Tell whether a key scores."""
    return key in _DIGITS or key in _NOT_YET or key in {Qt.Key.Key_Up, Qt.Key.Key_Down}


def score_by(key: int, now: int | None) -> int | None:
    """Give the score a key gives to a domain that has `now`; down from nothing stays nothing."""
    if key == Qt.Key.Key_Up:
        return min((now or 0) + 1, SCORES[-1])
    if key == Qt.Key.Key_Down:
        return None if now is None else max(now - 1, SCORES[0])
    return _DIGITS.get(key)
