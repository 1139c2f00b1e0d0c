"""Mixing of colours, with the contrast that people need to read them."""

from functools import lru_cache

_BLACK = "#000000"
_WHITE = "#FFFFFF"


def mix(a: str, b: str, t: float) -> str:
    """The colour that lies `t` (0 to 1) of the way from `a` to `b`, all as "#rrggbb"."""
    return "#" + "".join(
        f"{round(x + (y - x) * t):02X}" for x, y in zip(_channels(a), _channels(b), strict=True)
    )


@lru_cache(maxsize=512)
def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=512)
def readable(colour: str, on: str, ratio: float = 4.5) -> str:
    """`colour`, darkened or lightened just as far as it needs to have that contrast on `on`.

    4.5 is what text asks (WCAG 2.2, 1.4.3), 3 what lines, signs and large letters ask (1.4.11).
    """
    if contrast(colour, on) >= ratio:
        return colour
    end = max((_BLACK, _WHITE), key=lambda pole: contrast(pole, on))
    enough, short = 1.0, 0.0
    for _ in range(8):
        middle = (enough + short) / 2
        if contrast(mix(colour, end, middle), on) >= ratio:
            enough = middle
        else:
            short = middle
    return mix(colour, end, enough)


def is_dark(colour: str) -> bool:
    """Whether white reads better on that colour than black."""
    return contrast(colour, _WHITE) > contrast(colour, _BLACK)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
