"""What stands at the top of a page: whose it is, what it is, and of which day."""

from reportlab.platypus import Flowable

from desktop.drawings.tokens import PAPER
from desktop.paper import text
from desktop.paper.blocks import TextBlock

_LARGEST, _SMALLEST = 30.0, 20.0
_ROOM = 500.0


def heading(name: str, under: str, room: float = _ROOM, scale: float = 1.0) -> list[Flowable]:
    """The name large, and a line under it; a name too long for `room` points is smaller before it breaks."""
    largest, smallest = _LARGEST * scale, _SMALLEST * scale
    wide = text.width(name, largest, True)
    size = max(smallest, min(largest, largest * room / wide)) if wide else largest
    return [TextBlock(name, size, bold=True), TextBlock(under, 11 * scale, PAPER.muted, after=12 * scale)]


def section(words: str) -> TextBlock:
    """The title of a part of the page, which never stands alone at its end."""
    return TextBlock(words, 14, bold=True, after=6, keep_with_next=True)
