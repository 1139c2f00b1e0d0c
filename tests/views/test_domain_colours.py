"""The colours that a life domain can have are told apart by everybody, whatever colours one does not see."""

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.drawings.tokens import TOL_MUTED
from desktop.views.settings.domain_looks import ColourNames

# Machado, Oliveira and Fernandes (2009), severity 1.0; on linear red, green and blue.
SEEING = {
    "all colours": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 15.0
"""How far two colours are apart at least (CIE 1976); at 2.3 most people just see that there are two."""

Lab = tuple[float, float, float]


def linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def seen(colour: str, seeing: str) -> Lab:
    """A colour as somebody sees it, in CIE L*a*b*."""
    parts = [linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5)]
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, parts, strict=True))))
        for row in SEEING[seeing]
    )
    x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def bent(share: float) -> float:
    return float(share ** (1 / 3)) if share > 0.008856 else 7.787 * share + 16 / 116


@pytest.mark.parametrize("seeing", list(SEEING))
def test_no_two_colours_look_the_same(qapp: QApplication, seeing: str) -> None:
    for one, other in combinations(ColourNames().all(), 2):
        steps = zip(seen(one, seeing), seen(other, seeing), strict=True)
        apart = sum((a - b) ** 2 for a, b in steps) ** 0.5
        assert apart >= APART, f"{one} and {other}: {apart:.0f}"


def test_those_that_come_along_are_among_them(qapp: QApplication) -> None:
    every = ColourNames().all()
    assert set(TOL_MUTED) <= set(every)
    assert len(every) == 12
