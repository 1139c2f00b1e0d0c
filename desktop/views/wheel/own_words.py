"""A field for a line of the youth's own words on a card: it wraps, and takes no more room than they do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from desktop.views.step_plan.writing import WrappingLine
from desktop.views.theme import Theme

_ROUND = 10
"""Pixels in the height that the frame of a field in a form needs, and this one does not."""


class OwnWords(WrappingLine):
    """Enter saves it. `came`: the focus came here."""

    came = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        super().focusInEvent(event)
        self.came.emit()

    def setFixedHeight(self, high: int) -> None:
        """Take what the words need, without the room that a field in a form has around them."""
        super().setFixedHeight(high - _ROUND)


def style_of_cards(theme: Theme) -> str:
    """How the cards look on which such words stand; they are called "words"."""
    palette = theme.palette
    return (
        f"QFrame#words {{ background: {palette.surface}; border: 1px solid {palette.line};"
        " border-radius: 10px; }"
        f'QFrame#words[chosen="true"] {{ border: 2px solid {palette.accent}; }}'
        "QFrame#words QPlainTextEdit { background: transparent; border: 1px solid transparent;"
        " padding: 0px 7px; }"
        f"QFrame#words QPlainTextEdit:hover {{ border-color: {palette.line}; }}"
        f"QFrame#words QPlainTextEdit:focus {{ border: 2px solid {palette.accent}; padding: 0px 6px; }}"
    )
