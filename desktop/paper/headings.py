"""What stands at the top of a page: whose it is, what it is, and of which day."""

from reportlab.platypus import Flowable

from desktop.drawings.tokens import PAPER
from desktop.paper import text
from desktop.paper.blocks import TextBlock

_LARGEST, _SMALLEST = 30.0, 20.0
_ROOM = 500.0


def heading(name: str, under: str) -> list[Flowable]:
    """The name large, and a line under it; a long name is set smaller before it breaks."""
    wide = text.width(name, _LARGEST, True)
    size = max(_SMALLEST, min(_LARGEST, _LARGEST * _ROOM / wide)) if wide else _LARGEST
    return [TextBlock(name, size, bold=True), TextBlock(under, 11, PAPER.muted, after=12)]


def section(words: str) -> TextBlock:
    """The title of a part of the page, which never stands alone at its end."""
    return TextBlock(words, 14, bold=True, after=6, keep_with_next=True)
