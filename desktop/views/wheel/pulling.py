"""A link that is being made: pulled from one domain's handle with a finger, or with the keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt

from desktop.drawings.shapes import Point
from desktop.drawings.wheel import Wheel


@dataclass(frozen=True, slots=True)
class Pull:
    """From which domain, to which point, and which other domain lies there (None: none yet)."""

    source: UUID
    to: Point
    target: UUID | None = None
    by_keys: bool = False
    moved: bool = False
    """Whether it has left the handle it began at."""

    def follow(self, wheel: Wheel, to: Point) -> "Pull":
        """The same, with the finger at another point."""
        under = wheel.end_at(to)
        moved = self.moved or wheel.handle_at(to) != self.source
        target = under if under != self.source else None
        return Pull(self.source, to, target, self.by_keys, moved)

    def turn(self, wheel: Wheel, views: Sequence[UUID], key: int) -> "Pull | None":
        """The same to the domain to which a key goes from the one chosen so far; None: it goes nowhere."""
        others = [view for view in views if view != self.source]
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(key))
        if step is None or not others:
            return None
        start = views.index(self.target or self.source)
        place = (start + step) % len(views)
        if views[place] == self.source:
            place = (place + step) % len(views)
        return Pull(self.source, wheel.handle_of(views[place]), views[place], by_keys=True, moved=True)


def by_keys(wheel: Wheel, views: Sequence[UUID], source: UUID) -> Pull | None:
    """Begin a link with the keys, to the next domain; None where there is no other."""
    begun = Pull(source, wheel.handle_of(source), by_keys=True)
    return begun.turn(wheel, views, Qt.Key.Key_Right)
