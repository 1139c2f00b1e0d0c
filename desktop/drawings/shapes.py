"""The few shapes every drawing is made of; two thin painters put them on screen and on paper.

Units are points (1/72 inch), x to the right, y down; angles are degrees, clockwise, 0 at
twelve o'clock. Colours are "#rrggbb"; None paints nothing there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]

Measure: TypeAlias = Callable[[str, float, bool], float]
"""Width in points of a text (str) at a size in points (float), bold or not (bool)."""


class Dash(StrEnum):
    """How a stroke is broken."""

    SOLID = "solid"
    DOTTED = "dotted"
    DASHED = "dashed"


class Anchor(StrEnum):
    """Which point of a label its x stands for."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A pen: colour, width in points, dash; its ends and joins are round."""

    colour: str
    width: float = 1.0
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    start: Point
    end: Point
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Sector:
    """A piece of a ring from angle `start`, `span` degrees on; with `inner` 0 a slice of a pie."""

    centre: Point
    inner: float
    outer: float
    start: float
    span: float
    fill: str | None
    stroke: Stroke | None = None
    hatch: str | None = None
    """Colour of a hatching of thin slanted lines over the fill, or None."""


@dataclass(frozen=True, slots=True)
class Arc:
    """A bent line at `radius` from angle `start`, `span` degrees on."""

    centre: Point
    radius: float
    start: float
    span: float
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Curve:
    """Cubic Bézier pieces that follow each other: a start and, for each piece, two controls and an end."""

    start: Point
    pieces: tuple[tuple[Point, Point, Point], ...]
    stroke: Stroke | None
    fill: str | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed figure with straight sides; `radius` rounds its corners."""

    points: tuple[Point, ...]
    fill: str | None
    stroke: Stroke | None = None
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A circle."""

    centre: Point
    radius: float
    fill: str | None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; `at` is on its base line. Wrapping is done by the drawing, not here."""

    text: str
    at: Point
    size: float
    colour: str
    anchor: Anchor = Anchor.START
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon from resources/icons, `size` points square, `at` its upper left corner, in one colour."""

    name: str
    at: Point
    size: float
    colour: str


ROUNDED = 0.18
"""How far the corners of a picture are rounded, as a share of its size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the team's own, PNG or JPEG as base64, `size` points square, `at` its upper left corner.

    Its corners are rounded a little. What is no picture paints nothing.
    """

    data: str
    at: Point
    size: float


Shape: TypeAlias = Line | Sector | Arc | Curve | Polygon | Dot | Label | Icon | Picture


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted, on a sheet of `width` by `height` points."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
