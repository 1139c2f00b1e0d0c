"""What can be chosen of a sheet of paper."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.models.readings import Wording


class PaperSize(StrEnum):
    """A size of paper that a printer of an office or a copy shop has."""

    A4 = "a4"
    A3 = "a3"


class WheelSheet(StrEnum):
    """What is on a sheet with the wheel: what was filled in, nothing yet, or two moments side by side."""

    FILLED = "filled"
    BLANK = "blank"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class WheelPaper:
    """How a sheet with the wheel is made.

    `grey`: to be read in black and white, no meaning hangs on a colour. `notes`: with the youth's own
    words; without them the sheet may hang on a wall.
    """

    size: PaperSize = PaperSize.A4
    landscape: bool = False
    grey: bool = False
    notes: bool = True
    wording: Wording = Wording.USUAL
