"""The wheel painted in two layers, so that what follows a finger costs next to nothing."""

from uuid import UUID

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.drawings.shapes import Anchor, Drawing, Label, Polygon, Shape
from desktop.drawings.wheel import Wheel
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.painting import ScreenMeasure, paint

Trial = tuple[UUID, int | None]


class Layers:
    """A wheel as a picture, over which is painted what differs: the chosen domain, a score on trial.

    The whole wheel takes several milliseconds to paint; a few shapes and a picture do not.
    """

    def __init__(self, wheel: Wheel, reading: OverviewReading, measure: ScreenMeasure, ground: str) -> None:
        self.wheel, self.reading = wheel, reading
        self._measure, self._ground = measure, QColor(ground)
        self._plain = wheel.drawing()
        self._known = {id(shape) for shape in self._plain.shapes}
        self._picture: QPixmap | None = None

    def trial_for(self, reading: OverviewReading) -> tuple[bool, Trial | None]:
        """Whether this wheel can show that reading, and the one score that differs, if any."""
        mine, theirs = self.reading, reading
        if (mine.id, mine.on, len(mine.domains)) != (theirs.id, theirs.on, len(theirs.domains)):
            return False, None
        trial: Trial | None = None
        for own, other in zip(mine.domains, theirs.domains, strict=True):
            if _look(own) != _look(other):
                return False, None
            if own.score != other.score:
                if trial:
                    return False, None
                trial = (other.id, other.score)
        return True, trial

    def paint(
        self,
        painter: QPainter,
        ratio: float,
        selected: UUID | None,
        hovered: UUID | None,
        trial: Trial | None,
    ) -> None:
        """Paint the wheel; `ratio` is the number of dots a pixel has on that screen."""
        picture = self._picture
        if picture is None or picture.devicePixelRatio() != ratio:
            picture = self._picture = self._painted(ratio)
        painter.drawPixmap(0, 0, picture)
        shapes = self.wheel.drawing(selected, hovered, trial).shapes
        kept = {id(shape) for shape in shapes}
        # A sector lies whole over the one before; words and signs do not, they have to go first.
        for shape in self._plain.shapes:
            if id(shape) not in kept and (box := self._box(shape)):
                painter.fillRect(box, self._ground)
        new = tuple(shape for shape in shapes if id(shape) not in self._known)
        paint(painter, Drawing(self._plain.width, self._plain.height, new), self._measure)

    def _painted(self, ratio: float) -> QPixmap:
        size = QSize(round(self._plain.width * ratio), round(self._plain.height * ratio))
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._ground)
        painter = QPainter(picture)
        paint(painter, self._plain, self._measure)
        painter.end()
        return picture

    def _box(self, shape: Shape) -> QRectF | None:
        if isinstance(shape, Label):
            width = self._measure(shape.text, shape.size, shape.bold)
            share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[shape.anchor]
            left = shape.at[0] - share * width
            return QRectF(left - 1, shape.at[1] - shape.size, width + 2, shape.size * 1.32)
        if isinstance(shape, Polygon):
            across = [x for x, _y in shape.points]
            down = [y for _x, y in shape.points]
            left, top = min(across), min(down)
            return QRectF(left, top, max(across) - left, max(down) - top).adjusted(-1, -1, 1, 1)
        return None


def _look(domain: DomainReading) -> tuple[object, ...]:
    """What of a domain is in the drawing, but for its score."""
    return domain.id, domain.name, domain.plain, domain.icon, domain.colour, domain.previous_score
