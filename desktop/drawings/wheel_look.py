"""How a wheel is drawn: what is on it, and for whom or for what it is meant."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WheelLook:
    """What a wheel shows besides its rings and names."""

    lines: bool = False
    """The youth's lines beside the names, where there is room; "+2" says how many did not fit."""
    links: bool = True
    """The links between domains, as curves through the hub."""
    grey: bool = False
    """For a printer without colours: patterns and tones, no meaning in a colour."""
    blank: bool = False
    """Nothing filled in: rings with their numbers, for a felt pen."""
    large: bool = False
    """For the youth's own screen: large type, large targets."""
    handles: bool = False
    """A dot at the inner edge of every sector, from which a link is pulled."""
    day: bool = True
    """The day of the overview, in a corner of the sheet."""
