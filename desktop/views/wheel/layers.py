"""The wheel painted in two layers, so that what follows a finger costs next to nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.drawings.shapes import Anchor, Drawing, Icon, Label, Point, Polygon, Shape
from desktop.drawings.wheel import Wheel
from desktop.models.readings import DomainReading, OverviewReading
from desktop.views.painting import ScreenMeasure, paint

Trial = tuple[UUID, int | None]


@dataclass(frozen=True, slots=True)
class Above:
    """What is shown over the wheel as it stands: what is chosen, and what is on its way."""

    selected: UUID | None = None
    hovered: UUID | None = None
    trial: Trial | None = None
    link: UUID | None = None
    pulled: tuple[UUID, Point] | None = None
    at: Mapping[UUID, float | None] | None = None


class Layers:
    """A wheel as a picture, over which is painted what differs: the chosen domain, a score on trial.

    The whole wheel takes several milliseconds to paint; a few shapes and a picture do not. `former`
    leaves its picture, so that no new memory has to be asked for.
    """

    def __init__(
        self,
        wheel: Wheel,
        reading: OverviewReading,
        measure: ScreenMeasure,
        ground: str,
        former: "Layers | None" = None,
    ) -> None:
        self.wheel, self.reading = wheel, reading
        self._measure, self._ground = measure, QColor(ground)
        self._plain = wheel.drawing()
        self._known = {id(shape) for shape in self._plain.shapes}
        self._picture: QPixmap | None = None
        self._later: set[int] = set()
        self._spare = former.let_go() if former else None

    def let_go(self) -> QPixmap | None:
        """Hand over the picture to those who come after."""
        picture, self._picture = self._picture or self._spare, None
        self._spare = None
        return picture

    def trial_for(self, reading: OverviewReading) -> tuple[bool, Trial | None]:
        """Whether this wheel can show that reading, and the one score that differs, if any."""
        mine, theirs = self.reading, reading
        if mine is theirs:
            return True, None
        if _frame(mine) != _frame(theirs):
            return False, None
        trial: Trial | None = None
        lines = self.wheel.look.lines
        for own, other in zip(mine.domains, theirs.domains, strict=True):
            if _look(own, lines) != _look(other, lines):
                return False, None
            if own.score != other.score or own.as_before != other.as_before:
                # A score on trial counts as a fresh answer; one that is shown as taken over does not.
                if trial or (other.as_before and not own.as_before):
                    return False, None
                trial = (other.id, other.score)
        return True, trial

    def paint(self, painter: QPainter, ratio: float, above: Above, where: QRect) -> None:
        """Paint that part of the wheel; `ratio` is the number of dots a pixel has on that screen."""
        shapes = self.wheel.drawing(
            above.selected,
            above.hovered,
            above.trial,
            link=above.link,
            pulled=above.pulled,
            at=above.at,
        ).shapes
        kept = {id(shape) for shape in shapes}
        picture = self._picture
        if picture is None or picture.devicePixelRatio() != ratio:
            # What is in motion is painted above in any case; into the picture it goes when it has arrived.
            if above.at:
                self._later = {id(s) for s in self._plain.shapes if id(s) not in kept and not self._box(s)}
            picture = self._picture = self._painted(ratio)
        if self._later and not above.at:
            self._paint_later(picture)
        part = QRectF(where)
        dots = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(part, picture, dots)
        # A sector lies whole over the one before; words and signs do not, they have to go first.
        for shape in self._plain.shapes:
            if id(shape) not in kept and (box := self._box(shape)):
                painter.fillRect(box, self._ground)
        self._put(painter, (shape for shape in shapes if id(shape) not in self._known))

    def _painted(self, ratio: float) -> QPixmap:
        size = QSize(round(self._plain.width * ratio), round(self._plain.height * ratio))
        picture, self._spare = self._spare, None
        if picture is None or picture.size() != size:
            picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._ground)
        painter = QPainter(picture)
        self._put(painter, (shape for shape in self._plain.shapes if id(shape) not in self._later))
        painter.end()
        return picture

    def _paint_later(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        self._put(painter, (shape for shape in self._plain.shapes if id(shape) in self._later))
        painter.end()
        self._later = set()

    def _put(self, painter: QPainter, shapes: Iterable[Shape]) -> None:
        paint(painter, Drawing(self._plain.width, self._plain.height, tuple(shapes)), self._measure)

    def _box(self, shape: Shape) -> QRectF | None:
        if isinstance(shape, Label):
            width = self._measure(shape.text, shape.size, shape.bold)
            share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[shape.anchor]
            left = shape.at[0] - share * width
            return QRectF(left - 1, shape.at[1] - shape.size, width + 2, shape.size * 1.32)
        if isinstance(shape, Icon):
            return QRectF(*shape.at, shape.size, shape.size).adjusted(-1, -1, 1, 1)
        if isinstance(shape, Polygon):
            across = [x for x, _y in shape.points]
            down = [y for _x, y in shape.points]
            left, top = min(across), min(down)
            return QRectF(left, top, max(across) - left, max(down) - top).adjusted(-1, -1, 1, 1)
        return None


def _frame(reading: OverviewReading) -> tuple[object, ...]:
    """What of an overview is in the drawing, but for its domains."""
    links = tuple((link.id, link.one, link.other, link.text) for link in reading.links)
    return reading.id, reading.on, reading.previous_on, len(reading.domains), links


def _look(domain: DomainReading, lines: bool) -> tuple[object, ...]:
    """What of a domain is in the drawing, but for its score."""
    return (
        *(domain.id, domain.name, domain.plain, domain.icon, domain.picture, domain.colour),
        *(domain.previous_score, domain.first, domain.talk),
        *(domain.own_strength, domain.own_people, domain.professionals),
        *((line.kind, line.text) for line in domain.lines if lines),
    )
