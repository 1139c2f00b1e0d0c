"""What a label beside the wheel is made of: sizes of its letters and signs, its text, its place."""

from dataclasses import dataclass, replace
from enum import Enum

from desktop.drawings.labels import PITCH, Box
from desktop.models.readings import LineReading, Wording

SIGN_PITCH = 1.22
"""Distance between two signs beside each other, in their sizes."""


class Side(Enum):
    """On which side of the wheel a label stands: its text runs away from the wheel."""

    RIGHT = "right"
    LEFT = "left"
    MIDDLE = "middle"


@dataclass(frozen=True, slots=True)
class Type:
    """Sizes of what a label is made of, in points; `signs` and `state` are 0 where there are none."""

    name: float
    state: float
    icon: float
    gap: float
    line: float
    signs: float = 0.0
    face: bool = False
    """Whether the state is a face instead of words."""
    stacked: bool = False
    """Whether the icon stands above the text, instead of between wheel and text."""
    name_lines: int = 2

    @classmethod
    def of(cls, size: float, wording: Wording) -> "Type":
        """Sizes that go with letters of that size for the names."""
        state = max(size * 0.86, min(size, 22.0) if size > 20.0 else 10.0)
        line = max(size * 0.8, 9.0)
        if wording is Wording.PICTURES:
            tiny = max(size * 0.8, 9.5)
            return cls(tiny, 1.9 * size, round(2.9 * size), round(0.6 * size), line, face=True)
        rows = 3 if wording is Wording.PLAIN else 2
        return cls(size, state, round(1.75 * size), round(0.55 * size), line, name_lines=rows)

    def compact(self) -> "Type":
        """The same for a small sheet: without icons, or where icons are what counts, without names."""
        if self.face:
            return replace(self, name_lines=0)
        return replace(self, icon=0.0, gap=0.0)

    def above_text(self) -> "Type":
        """The same with the icon above the text."""
        return replace(self, stacked=True, icon=round(0.86 * self.icon))

    @property
    def state_tall(self) -> float:
        """Height of the line under the name."""
        return self.state * (1.1 if self.face else PITCH)

    @property
    def signs_tall(self) -> float:
        """Height of the line with signs."""
        return self.signs * 1.25

    @property
    def beside(self) -> float:
        """Width the icon takes from the text."""
        return 0.0 if self.stacked else self.icon + self.gap

    @property
    def above(self) -> float:
        """Height the icon takes above the text."""
        return self.icon if self.stacked else 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """What a label says: the name, how wide the lines of state and signs can get, the youth's lines."""

    name: str
    state_width: float
    signs_width: float = 0.0
    lines: tuple[LineReading, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """One label on the sheet: its box, its side, its name in lines.

    `rows` is how many rows of the youth's lines it has, `room` how wide these may be.
    """

    box: Box
    side: Side
    lines: tuple[str, ...]
    rows: int = 0
    room: float = 0.0

    def text_box(self, sizes: Type) -> Box:
        """The part of the box in which the text stands."""
        box, top = self.box, self.box.top + sizes.above
        if self.side is Side.LEFT:
            return Box(box.left, top, box.right - sizes.beside, box.bottom)
        return Box(box.left + sizes.beside, top, box.right, box.bottom)

    def moved(self, down: float) -> "Place":
        """The same place, further down."""
        box = self.box
        return replace(self, box=Box(box.left, box.top + down, box.right, box.bottom + down))
