"""How the young person's screen looks: warm and dark green, large, with contrast enough."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from desktop.drawings.colours import readable
from desktop.drawings.tokens import CONTRAST_DARK, TOL_MUTED, Palette
from desktop.views.icons import icon
from desktop.views.measuring import ScreenMeasure
from desktop.views.theme import Theme

TYPE = 22
"""The smallest type on the screen, in pixels."""
TARGET = 56
"""How high and wide a target is at least, in pixels; 44 where the window is small."""
SMALL_TARGET = 46
_LOW, _ROOMY = 620, 940
"""Heights below which everything moves closer together, and from which it may be larger."""
_NARROW = 960
"""Below this width words that have an icon beside them may leave it alone."""

GREEN = Palette(
    ground="#103D3A",
    surface="#174A46",
    raised="#1D5751",
    line="#2F6963",
    strong_line="#6FA39B",
    ink="#FFFFFF",
    muted="#D3E4E0",
    quiet="#BFD6D1",
    accent="#DDCC77",
    on_accent="#2B2609",
    accent_soft="#28625B",
    on_accent_soft="#F3E9B5",
    celebration="#DDCC77",
    on_celebration="#2B2609",
    danger="#FFB4A8",
    danger_soft="#5A3430",
    road="#3B756E",
    domains=TOL_MUTED,
)
"""The colours by day."""

NIGHT = Palette(
    ground="#0B2624",
    surface="#11322F",
    raised="#173F3B",
    line="#27504B",
    strong_line="#5F928A",
    ink="#F4F1EA",
    muted="#C6D8D4",
    quiet="#B0C6C1",
    accent="#D6C56F",
    on_accent="#231F07",
    accent_soft="#1C4540",
    on_accent_soft="#F0E5AE",
    celebration="#D6C56F",
    on_celebration="#231F07",
    danger="#FFB4A8",
    danger_soft="#4B2B28",
    road="#2F615B",
    domains=TOL_MUTED,
)
"""The same where the worker chose the dark theme."""


class Room(NamedTuple):
    """How much room there is: `low` and `narrow` ask for less around things, `roomy` lets them grow."""

    low: bool = False
    narrow: bool = False
    roomy: bool = False

    def pick(self, low: int, usual: int, roomy: int) -> int:
        """Choose a measure."""
        return low if self.low else roomy if self.roomy else usual


def room_in(width: int, height: int) -> Room:
    """How much room there is in a window of that size."""
    return Room(height < _LOW, width < _NARROW, height >= _ROOMY and width >= 1200)


class YouthTheme(QObject):
    """The theme of this one screen; it can be given to whatever asks for a Theme to paint itself by.

    `by_keyboard`: the last touch was of a key. Only then a ring shows where the focus is: to who uses a
    finger, a ring around the third of five faces would look like an answer.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.by_keyboard = False
        theme.changed.connect(self.changed)

    @property
    def palette(self) -> Palette:
        """The colours of the moment."""
        if self._theme.palette.high:
            return CONTRAST_DARK
        return NIGHT if self._theme.dark else GREEN

    @property
    def dark(self) -> bool:
        """Whether the ground is dark: it always is."""
        return True

    @property
    def measure(self) -> ScreenMeasure:
        """How wide text is."""
        return self._theme.measure

    @property
    def family(self) -> str:
        """The font."""
        return self._theme.family

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """An icon in a colour of this screen."""
        return icon(name, colour or self.palette.ink, self.palette.strong_line)


def style_sheet(palette: Palette, room: Room) -> str:
    """The style sheet of the screen; widgets say what they are by the property `look`."""
    p = palette
    least, pad = (SMALL_TARGET, 12) if room.low else (TARGET, 20)
    title = room.pick(28, 42, 54)
    said, text, wish = room.pick(TYPE, 26, 32), room.pick(TYPE, TYPE, 25), room.pick(24, 32, 40)
    return f"""
* {{ font-size: {text}px; color: {p.ink}; }}
QWidget[look="ground"] {{ background: {p.ground}; }}
QLabel {{ background: transparent; color: {p.ink}; }}
QLabel[look="title"] {{ font-size: {title}px; font-weight: 700; }}
QLabel[look="said"] {{ font-size: {said}px; color: {p.muted}; }}
QLabel[look="quiet"] {{ color: {p.quiet}; }}
QLabel[look="trouble"] {{ background: {p.danger_soft}; color: {p.ink}; border-radius: 12px; padding: 10px 16px; }}
QLabel[look="wish"] {{ font-size: {wish}px; font-weight: 700; color: {p.accent}; }}
QLabel[look="cheer"] {{ color: {p.accent}; font-weight: 700; }}
QPushButton {{
    background: transparent; color: {p.ink}; border: 2px solid {p.strong_line}; border-radius: 14px;
    padding: 4px {pad}px; min-height: {least - 12}px; min-width: {least - 2 * pad - 4}px; font-weight: 400;
}}
QPushButton:hover {{ background: {p.raised}; border-color: {p.ink}; }}
QPushButton:pressed {{ background: {p.accent_soft}; }}
QPushButton:focus {{ border: 3px solid {p.ink}; padding: 3px {pad - 1}px; background: {p.raised}; }}
QPushButton:checked {{ background: {p.accent_soft}; border-color: {p.accent}; color: {p.on_accent_soft}; }}
QPushButton:checked:focus {{ border-color: {p.ink}; }}
QPushButton:disabled {{ color: {p.strong_line}; border-color: {p.line}; background: transparent; }}
QPushButton[look="main"] {{
    background: {p.accent}; color: {p.on_accent}; border-color: {p.accent}; font-weight: 700;
}}
QPushButton[look="main"]:hover {{ background: {p.on_accent_soft}; }}
QPushButton[look="main"]:focus {{ border: 3px solid {p.ink}; }}
QPushButton[look="main"]:disabled {{ background: {p.line}; color: {p.quiet}; border-color: {p.line}; }}
QPushButton[look="bare"] {{ border-color: transparent; }}
QPushButton[look="bare"]:focus {{ border: 3px solid {p.ink}; }}
QPushButton[look="digit"] {{ font-size: 28px; }}
QLineEdit {{
    background: {p.ink}; color: {p.ground}; border: 3px solid {p.ink}; border-radius: 14px;
    padding: 4px 14px; min-height: {least - 14}px; selection-background-color: {p.ground};
    selection-color: {p.ink}; placeholder-text-color: {readable(p.line, p.ink)};
}}
QLineEdit:focus {{ border: 3px solid {p.accent}; padding: 4px 14px; }}
QMenu {{ background: {p.raised}; border: 2px solid {p.strong_line}; padding: 8px; }}
QMenu::item {{ padding: 14px 28px 14px 18px; border-radius: 10px; color: {p.ink}; }}
QMenu::item:selected {{ background: {p.accent_soft}; color: {p.on_accent_soft}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 18px; margin: 2px; }}
QScrollBar::handle {{ background: {p.strong_line}; border-radius: 7px; min-height: 48px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QToolTip {{ background: {p.ink}; color: {p.ground}; border: none; padding: 8px 12px; }}
"""
