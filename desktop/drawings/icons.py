"""Icons as outlines in a box of 24 by 24: one source for the painters of screen and paper."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desktop.models.resources import RESOURCES

if TYPE_CHECKING:
    # A name for a pair of numbers; the shapes themselves are not needed to read icons.
    from desktop.drawings.shapes import Point

BOX = 24.0
"""Width and height of the box in which every icon is drawn."""

STROKE = 2.0
"""Width of the line an icon is drawn with, in units of its box; ends and joins are round."""

# Our own files hold nothing but absolute M, L, C and Z (see resources/icons/README.md), so two
# patterns read them in a fraction of the time an XML parser needs.
_PATH = re.compile(r'<path d="([^"]+)"/>')
_COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")


@dataclass(frozen=True, slots=True)
class Outline:
    """One stroke of an icon: a start and cubic pieces (two controls and an end) that follow each other.

    A straight line is a piece too, with its controls on the line. A `closed` outline has its
    last point joined to its start.
    """

    start: "Point"
    pieces: "tuple[tuple[Point, Point, Point], ...]"
    closed: bool


@cache
def icon_names() -> frozenset[str]:
    """Give the names of all icons that come along."""
    return frozenset(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


def known(name: str) -> str:
    """That name, or for one that is not in resources/icons the name of a plain ring.

    Names come out of notebooks, and a later version of the program may have more icons.
    """
    return name if name in icon_names() else "circle_dashed"


@cache
def icon(name: str) -> tuple[Outline, ...]:
    """Give the outlines of an icon, in the order in which they are drawn, unfilled.

    Raises KeyError for a name that is not in resources/icons.
    """
    # Names may come out of a notebook: only one that is listed is ever made into a file name.
    if name not in icon_names():
        raise KeyError(name)
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return tuple(outline for data in _PATH.findall(svg) for outline in _outlines(data))


def _outlines(data: str) -> list[Outline]:
    outlines: list[Outline] = []
    for stroke in re.findall(r"M[^M]+", data):
        commands = _COMMAND.findall(stroke)
        start = at = _points(commands[0][1])[0]
        pieces: list[tuple[Point, Point, Point]] = []
        for letter, numbers in commands[1:]:
            points = _points(numbers)
            if letter == "L":
                pieces.append(_straight(at, points[0]))
            elif letter == "C":
                pieces.append((points[0], points[1], points[2]))
            at = pieces[-1][2]
        outlines.append(Outline(start, tuple(pieces), closed=commands[-1][0] == "Z"))
    return outlines


def _points(numbers: str) -> "list[Point]":
    values = [float(number) for number in numbers.split()]
    return list(zip(values[::2], values[1::2], strict=True))


def _straight(start: "Point", end: "Point") -> "tuple[Point, Point, Point]":
    third_x, third_y = (end[0] - start[0]) / 3, (end[1] - start[1]) / 3
    return (start[0] + third_x, start[1] + third_y), (end[0] - third_x, end[1] - third_y), end
