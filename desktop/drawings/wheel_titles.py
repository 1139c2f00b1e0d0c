"""What stands beside the wheel: icon and name of every domain, its score in words, its signs, the youth's lines."""

from math import cos, radians

from desktop.drawings.colours import readable
from desktop.drawings.labels import ASCENT, DESCENT, PITCH
from desktop.drawings.shapes import Anchor, Dot, Icon, Label, Measure, Picture, Shape
from desktop.drawings.tokens import Palette
from desktop.drawings.wheel_labels import Arrangement
from desktop.drawings.wheel_lines import INDENT, Lines
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.wheel_signs import CARRIERS, KINDS, carriers_of, marks_of
from desktop.drawings.wheel_states import Line, States, widest
from desktop.drawings.wheel_type import SIGN_PITCH, Place, Side, Text, Type
from desktop.drawings.words import Words
from desktop.models.readings import DomainReading, LineKind

_SHARE = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
_MARKS = 2
_TONES = {LineKind.STRENGTH: "#117733", LineKind.WORRY: "#AA3344", LineKind.WISH: "#332288"}


class Titles:
    """Draws the label of one domain after the other, where `arranged` puts it."""

    def __init__(
        self, arranged: Arrangement, words: Words, palette: Palette, measure: Measure, look: WheelLook
    ) -> None:
        self._rings, self._places, self._sizes = arranged.rings, arranged.places, arranged.sizes
        self._palette, self._measure, self._look = palette, measure, look
        self._states = States(words, arranged.sizes, palette, measure)
        self._lines = Lines(arranged.sizes, measure)

    def fixed(self, index: int, domain: DomainReading) -> list[Shape]:
        """All but the state: icon or picture, name, signs, lines."""
        place, sizes, palette = self._places[index], self._sizes, self._palette
        top, tall = self._block(index, domain)
        shapes = self._icon(place, domain, top, tall)
        x, anchor = self._edge(place)
        base = top + sizes.name * (PITCH + ASCENT - DESCENT) / 2
        for line in place.lines:
            shapes.append(Label(line, (x, base), sizes.name, palette.ink, anchor, bold=True))
            base += sizes.name * PITCH
        if self._look.blank:
            return shapes
        y = top + len(place.lines) * sizes.name * PITCH + sizes.state_tall
        if self._has_signs(place, domain):
            shapes += self._signs(place, domain, y)
            y += sizes.signs_tall
        return [*shapes, *self._rows(place, domain, y)]

    def state(self, index: int, domain: DomainReading, score: int | None, as_before: bool) -> list[Shape]:
        """The line under the name: the score, and which way it went."""
        place = self._places[index]
        top = self._block(index, domain)[0] + len(place.lines) * self._sizes.name * PITCH
        line = Line.in_box(place.text_box(self._sizes), top, *self._edge(place))
        return self._states.shapes(line, domain, score, as_before)

    def _block(self, index: int, domain: DomainReading) -> tuple[float, float]:
        """Top and height of the text: near the wheel above and below it, in the middle at its sides."""
        place, sizes = self._places[index], self._sizes
        box = place.text_box(sizes)
        tall = len(place.lines) * sizes.name * PITCH + sizes.state_tall + place.rows * sizes.line * PITCH
        if self._has_signs(place, domain):
            tall += sizes.signs_tall
        free = box.bottom - box.top - tall
        share = 0.0 if sizes.stacked else 0.5 + 0.5 * cos(radians(self._rings.middle(index)))
        return box.top + free * min(max(share, 0.0), 1.0), tall

    def _icon(self, place: Place, domain: DomainReading, top: float, tall: float) -> list[Shape]:
        sizes, box = self._sizes, place.box
        left = box.right - sizes.icon if place.side is Side.LEFT else box.left
        if sizes.stacked:
            up_to = box.top
            if place.side is Side.MIDDLE:
                left = (box.left + box.right - sizes.icon) / 2
        else:
            head = tall if not place.rows else len(place.lines) * sizes.name * PITCH + sizes.state_tall
            up_to = min(max(top + (head - sizes.icon) / 2, box.top), box.bottom - sizes.icon)
        if not sizes.icon:
            return []
        if domain.picture:
            return [Picture(domain.picture, (left, up_to), sizes.icon)]
        if not domain.icon:
            return []
        colour = self._palette.ink
        if not self._look.grey:
            colour = readable(domain.colour, self._palette.ground, 3.0)
        return [Icon(domain.icon, (left, up_to), sizes.icon, colour)]

    def _edge(self, place: Place) -> tuple[float, Anchor]:
        """Where the text of that label is set from, and to which side."""
        box = place.text_box(self._sizes)
        if place.side is Side.LEFT:
            return box.right, Anchor.END
        if place.side is Side.MIDDLE and self._sizes.stacked:
            return (box.left + box.right) / 2, Anchor.MIDDLE
        return box.left, Anchor.START

    def _from(self, place: Place, width: float) -> float:
        """The left edge of something that wide in that label."""
        x, anchor = self._edge(place)
        return x - width * _SHARE[anchor]

    def _has_signs(self, place: Place, domain: DomainReading) -> bool:
        if not self._sizes.signs:
            return False
        return bool(marks_of(domain) or carriers_of(domain) or self._hidden(place, domain))

    def _hidden(self, place: Place, domain: DomainReading) -> int:
        """How many lines have no room at all here."""
        return len(domain.lines) if self._look.lines and not place.rows else 0

    def _signs(self, place: Place, domain: DomainReading, top: float) -> list[Shape]:
        """What the youth marked as filled discs, who carries it as outlines, "+2" for lines without room."""
        size, palette = self._sizes.signs, self._palette
        marks, carriers, hidden = marks_of(domain), carriers_of(domain), self._hidden(place, domain)
        more = f"+{hidden}" if hidden else ""
        width = signs_width(len(marks), len(carriers), more, self._sizes, self._measure)
        left, middle = self._from(place, width), top + 0.62 * size
        shapes: list[Shape] = []
        accent = palette.ink if self._look.grey else palette.accent
        on_accent = palette.surface if self._look.grey else palette.on_accent
        for name in marks:
            shapes.append(Dot((left + size / 2, middle), size / 2, accent))
            inner = 0.7 * size
            shapes.append(Icon(name, (left + (size - inner) / 2, middle - inner / 2), inner, on_accent))
            left += SIGN_PITCH * size
        if marks and (carriers or more):
            left += 0.25 * size
        for name in carriers:
            inner = 0.92 * size
            shapes.append(Icon(name, (left, middle - inner / 2), inner, palette.muted))
            left += SIGN_PITCH * size
        if more:
            letters = self._sizes.line
            shapes.append(Label(more, (left, middle + 0.36 * letters), letters, palette.muted, bold=True))
        return shapes

    def _rows(self, place: Place, domain: DomainReading, top: float) -> list[Shape]:
        if not place.rows:
            return []
        size, palette = self._sizes.line, self._palette
        shapes: list[Shape] = []
        x, anchor = self._edge(place)
        indent = INDENT * size
        base = top + size * (PITCH + ASCENT - DESCENT) / 2
        for row in self._lines.fitted(domain.lines, place.room, place.rows):
            wide = self._measure(row.text, size, False)
            more = f" +{row.left}" if row.left else ""
            whole = wide + (self._measure(more, size, True) if more else 0.0)
            if anchor is Anchor.START:
                sign, left = x, x + indent
            elif anchor is Anchor.END:
                sign, left = x - size, x - indent - whole
            else:
                left = x - (whole - indent) / 2
                sign = left - indent
            if row.kind is not None:
                tone = _TONES.get(row.kind, palette.muted)
                tone = palette.muted if self._look.grey else readable(tone, palette.ground, palette.contrast)
                shapes.append(Icon(KINDS[row.kind], (sign, base - 0.88 * size), size, tone))
            shapes.append(Label(row.text, (left, base), size, palette.ink))
            if more:
                shapes.append(Label(more, (left + wide, base), size, palette.muted, bold=True))
            base += size * PITCH
        return shapes


def text_of(
    domain: DomainReading, name: str, words: Words, sizes: Type, measure: Measure, look: WheelLook
) -> Text:
    """What a label has to hold, whatever is scored and marked."""
    lines = domain.lines if look.lines and not look.blank else ()
    signs = 0.0
    if sizes.signs:
        signs = signs_width(_MARKS, len(CARRIERS), "+9" if lines else "", sizes, measure)
    return Text(name, widest(words, sizes, measure), signs, lines)


def signs_width(marks: int, carriers: int, more: str, sizes: Type, measure: Measure) -> float:
    """Width of the line with signs."""
    width = SIGN_PITCH * sizes.signs * (marks + carriers)
    if not more:
        width -= (SIGN_PITCH - 1) * sizes.signs  # behind the last there is nothing to stay away from
    if marks and (carriers or more):
        width += 0.25 * sizes.signs
    return width + (measure(more, sizes.line, True) if more else 0.0)
