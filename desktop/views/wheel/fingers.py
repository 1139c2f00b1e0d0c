"""What a pointer or a finger does on the wheel: choose, score along the rings, pull a link, choose a link."""

from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from desktop.drawings.shapes import Point
from desktop.drawings.wheel import Wheel
from desktop.views.wheel.layers import Trial
from desktop.views.wheel.pulling import Pull


class Fingers(QObject):
    """Where a finger comes down says what it means: on the rings a score, on a handle a link.

    `chosen` carries a domain, `scored` a domain and its score, `linked` two domains, `link_chosen` a
    link or None; `moved` says that something else is to be painted. `pull` is the link on its way.
    """

    chosen = Signal(object)
    scored = Signal(object, object)
    linked = Signal(object, object)
    link_chosen = Signal(object)
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self.dragged: Trial | None = None
        self.pull: Pull | None = None
        self.hovered: UUID | None = None
        self.cursor = Qt.CursorShape.ArrowCursor

    @property
    def busy(self) -> bool:
        """Whether a score or a link is on its way, which Escape leaves."""
        return self.dragged is not None or self.pull is not None

    def press(self, wheel: Wheel, at: Point, link: UUID | None) -> None:
        """A finger comes down; `link` is the one that is chosen now."""
        handle = wheel.handle_at(at)
        if handle is not None and not self.read_only:
            self.pull = Pull(handle, at)
            self._point(wheel, at)
            return
        view = wheel.domain_at(at)
        under = wheel.link_at(at, link) if view is None else None
        if under is not None or link is not None:
            self.link_chosen.emit(under)
        if view is None:
            return
        self.chosen.emit(view)
        if wheel.on_rings(at) and not self.read_only:
            self._try(view, wheel.value_at(at))

    def move(self, wheel: Wheel, at: Point) -> None:
        """It moves, or the pointer does without being pressed."""
        if self.pull is not None:
            self.pull = self.pull.follow(wheel, at)
            self.moved.emit()
        if self.dragged:
            self._try(self.dragged[0], wheel.value_at(at))
        else:
            self._point(wheel, at)

    def release(self, wheel: Wheel, at: Point) -> None:
        """It is lifted."""
        if self.pull is not None and not self.pull.by_keys:
            pull, self.pull = self.pull.follow(wheel, at), None
            self._point(wheel, at)
            self.moved.emit()
            if pull.target is not None:
                self.linked.emit(pull.source, pull.target)
            elif not pull.moved:
                self.chosen.emit(pull.source)
        elif self.dragged:
            view, self.dragged = self.dragged[0], None
            self.scored.emit(view, wheel.value_at(at))

    def leave(self) -> None:
        """The pointer has gone elsewhere."""
        self._hover(None)

    def give_up(self) -> None:
        """Neither a score nor a link is made of what was on its way."""
        self.dragged, self.pull = None, None
        self.moved.emit()

    def forget(self, views: set[UUID]) -> None:
        """Let go of domains that are not among those any more."""
        if self.dragged and self.dragged[0] not in views:
            self.dragged = None
        if self.pull and not {self.pull.source, self.pull.target or self.pull.source} <= views:
            self.pull = None
        if self.hovered not in views:
            self.hovered = None

    def _try(self, view: UUID, value: int | None) -> None:
        if self.dragged != (view, value):
            self.dragged = (view, value)
            self.moved.emit()

    def _point(self, wheel: Wheel, at: Point) -> None:
        """Show by the pointer what a press there would do."""
        handle = None if self.read_only else wheel.handle_at(at)
        under = handle or wheel.domain_at(at)
        if self.pull is not None:
            self.cursor = Qt.CursorShape.ClosedHandCursor
            under = self.pull.target
        elif handle is not None:
            self.cursor = Qt.CursorShape.OpenHandCursor
        elif under is not None or wheel.link_at(at) is not None:
            self.cursor = Qt.CursorShape.PointingHandCursor
        else:
            self.cursor = Qt.CursorShape.ArrowCursor
        self._hover(under)

    def _hover(self, view: UUID | None) -> None:
        if view != self.hovered:
            self.hovered = view
            self.moved.emit()
