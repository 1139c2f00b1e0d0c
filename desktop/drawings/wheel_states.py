"""How a domain stands, under its name: the score in words or as a face, and which way it went."""

from dataclasses import dataclass

from desktop.drawings.labels import ASCENT, DESCENT, PITCH, Box, shorten
from desktop.drawings.shapes import Anchor, Icon, Label, Measure, Shape
from desktop.drawings.signs import TRIANGLE, down, up
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_signs import AS_BEFORE, NOT_YET
from desktop.drawings.wheel_type import Type
from desktop.drawings.words import Words
from desktop.models.readings import DomainReading

_SIGN_GAP = 0.36
"""Room on either side of an up or down sign, in sizes of the letter."""
_SMALL = 0.62
"""Size of the face of the score before, in sizes of that of the score."""
_SHARE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line of a label is set: its top, its edge, to which side it runs, how wide it may be."""

    top: float
    x: float
    anchor: Anchor
    room: float

    @classmethod
    def in_box(cls, box: Box, top: float, x: float, anchor: Anchor) -> "Line":
        """A line in the text of a label."""
        return cls(top, x, anchor, box.right - box.left)

    def left(self, width: float) -> float:
        """The left edge of something that wide."""
        return self.x - width * _SHARE[self.anchor]


@dataclass(frozen=True, slots=True)
class Teller:
    """Says how a domain stands, in few words."""

    words: Words

    def state(self, domain: DomainReading, score: int | None, as_before: bool) -> tuple[str, str]:
        """What stands before the sign, and what after it; without a sign the second is empty."""
        previous = domain.previous_score
        if score is None:
            return self.words("wheel.not_yet"), ""
        if as_before:
            return self.words("wheel.as_before", score=score), ""
        told = self.words("wheel.score", score=score)
        if previous is None:
            return told, ""
        if score == previous:
            return f"{told} {self.words('wheel.same')}", ""
        return told, self.words("wheel.was", score=previous)


class States:
    """Draws how one domain after the other stands."""

    def __init__(self, words: Words, sizes: Type, palette: Palette, measure: Measure) -> None:
        self._teller, self._sizes = Teller(words), sizes
        self._palette, self._measure = palette, measure

    def shapes(self, line: Line, domain: DomainReading, score: int | None, as_before: bool) -> list[Shape]:
        """The score, and which way it went since the one before."""
        if not self._sizes.state:
            return []
        told = self._faces if self._sizes.face else self._words
        return told(line, domain, score, as_before)

    def _words(self, line: Line, domain: DomainReading, score: int | None, as_before: bool) -> list[Shape]:
        size, colour = self._sizes.state, self._palette.muted
        x, anchor = line.x, line.anchor
        base = line.top + size * (PITCH + ASCENT - DESCENT) / 2
        room = line.room + 0.5
        first, last = self._teller.state(domain, score, as_before)
        width = _width(first, last, size, self._measure)
        if not last or width > room:
            return [Label(shorten(first, room, size, False, self._measure), (x, base), size, colour, anchor)]
        left = line.left(width)
        end = left + width - self._measure(last, size, False)
        sign = end - (_SIGN_GAP + TRIANGLE) * size
        tail = Label(last, (x, base), size, colour, anchor)
        if anchor is not Anchor.END:
            tail = Label(last, (end, base), size, colour)
        risen = (score or 0) > (domain.previous_score or 0)
        arrow = (up if risen else down)(sign, base, size, colour)
        return [Label(first, (left, base), size, colour), arrow, tail]

    def _faces(self, line: Line, domain: DomainReading, score: int | None, as_before: bool) -> list[Shape]:
        """The face of the score, and that of the score before if it was another."""
        size, palette, before = self._sizes.state, self._palette, domain.previous_score
        if score is None:
            at = line.left(size), line.top
            return [Icon(NOT_YET, at, size, palette.muted)]
        small = _SMALL * size
        changed = before is not None and before != score
        width = size + (small * (TRIANGLE * 0.8 + 2 * _SIGN_GAP) + small if changed else 0.0)
        if as_before:
            width = size + small * (1 + _SIGN_GAP)
        left = line.left(width)
        tone = palette.muted if as_before else palette.ink
        shapes: list[Shape] = [Icon(f"face_{score}", (left, line.top), size, tone)]
        middle = line.top + size / 2
        left += size + _SIGN_GAP * small
        if as_before:
            shapes.append(Icon(AS_BEFORE, (left, middle - small / 2), small, palette.muted))
        elif changed and before is not None:
            arrow = up if score > before else down
            shapes.append(arrow(left, middle + 0.28 * small, 0.8 * small, palette.muted))
            left += small * (TRIANGLE * 0.8 + _SIGN_GAP)
            shapes.append(Icon(f"face_{before}", (left, middle - small / 2), small, palette.muted))
        return shapes


def widest(words: Words, sizes: Type, measure: Measure) -> float:
    """How wide that can get in any overview: nothing moves while a youth drags, nor from moment to moment."""
    if not sizes.state:
        return 0.0
    if sizes.face:
        return sizes.state * (1 + _SMALL * (TRIANGLE * 0.8 + 2 * _SIGN_GAP + 1))
    scored = words("wheel.score", score=3)
    said = (
        (words("wheel.not_yet"), ""),
        (f"{scored} {words('wheel.same')}", ""),
        (scored, words("wheel.was", score=3)),
        (words("wheel.as_before", score=3), ""),
    )
    return max(_width(*one, sizes.state, measure) for one in said)


def _width(first: str, last: str, size: float, measure: Measure) -> float:
    """Width of a state in words, with its sign where there is one."""
    width = measure(first, size, False)
    if last:
        width += (2 * _SIGN_GAP + TRIANGLE) * size + measure(last, size, False)
    return width
