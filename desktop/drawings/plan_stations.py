"""The stations of a plan: a step's text in lines, how much room it takes, and how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.drawings.colours import contrast, readable
from desktop.drawings.labels import ASCENT, DESCENT, PITCH, wrap
from desktop.drawings.plan_sheet import Sheet
from desktop.drawings.shapes import Anchor, Dot, Label, Line, Measure, Shape, Stroke
from desktop.drawings.signs import check
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import PlanReading, StepReading

BLANK_STEPS = 5
_LINES_BESIDE_ROAD = 3
_CONTINUED = 6.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a step's text: what is to be done in bold, then who and when."""

    text: str
    size: float
    bold: bool
    quiet: bool


@dataclass(frozen=True, slots=True)
class Station:
    """A step in its place beside the road; `continued` where it began on the page before."""

    number: int
    x: float
    text_left: float
    lines: tuple[TextLine, ...]
    done: bool = False
    blank: bool = False
    continued: bool = False

    def text_height(self) -> float:
        """Height of the lines."""
        return sum(line.size * PITCH for line in self.lines)

    def height(self, sheet: Sheet) -> float:
        """Height of station and text together."""
        text = self.text_height()
        if self.continued:
            return max(text, 2 * _CONTINUED)
        return 2 * sheet.radius if text <= 2 * sheet.radius else text + 0.25 * sheet.radius

    def centre(self, top: float, sheet: Sheet) -> float:
        """Height of the station's middle, when its room begins at `top`."""
        return top + (_CONTINUED if self.continued else sheet.radius)

    def text_top(self, top: float, sheet: Sheet) -> float:
        """Where the text begins, when the room of the station begins at `top`."""
        text = self.text_height()
        if self.continued:
            return top
        if text <= 2 * sheet.radius:
            return top + sheet.radius - text / 2
        return top + 0.25 * sheet.radius

    def split(self, room: float, sheet: Sheet, words: Words) -> tuple["Station", "Station"] | None:
        """The part that fits in that height, and the rest; None where nothing fits or nothing is left."""
        used = 0.0 if self.continued else 0.25 * sheet.radius
        count = 0
        for line in self.lines:
            used += line.size * PITCH
            if used > room:
                break
            count += 1
        least = 1 if self.continued else 0  # of a continued text, the first line only says so
        if not least < count < len(self.lines):
            return None
        note = words("plan.continued", number=self.number)
        goes_on = TextLine(note, sheet.detail, bold=False, quiet=True)
        tail = replace(self, lines=(goes_on, *self.lines[count:]), continued=True)
        return replace(self, lines=self.lines[:count]), tail


def stations(reading: PlanReading, sheet: Sheet, words: Words, measure: Measure) -> list[Station]:
    """A station for every step, left and right by turns; without steps, five to write on."""
    if not reading.steps:
        return [
            Station(
                number, _x(number, sheet), _x(number, sheet) + sheet.radius + sheet.beside, (), blank=True
            )
            for number in range(1, BLANK_STEPS + 1)
        ]
    return [
        _station(number, step, reading.made_on, sheet, words, measure)
        for number, step in enumerate(reading.steps, start=1)
    ]


def _x(number: int, sheet: Sheet) -> float:
    return sheet.left if number % 2 else sheet.right


def _station(
    number: int, step: StepReading, made_on: date, sheet: Sheet, words: Words, measure: Measure
) -> Station:
    x = _x(number, sheet)
    after = x + sheet.radius + sheet.beside
    room = min(sheet.width - sheet.margin - after, 0.6 * sheet.width)
    lines = _lines(step, made_on, room, sheet, words, measure)
    left = after
    before = x - sheet.radius - sheet.beside - sheet.margin
    if before > 1.3 * room and len(lines) > _LINES_BESIDE_ROAD:
        # A long text has more room between the margin and the right-hand station.
        lines = _lines(step, made_on, before, sheet, words, measure)
        widest = max(measure(line.text, line.size, line.bold) for line in lines)
        left = x - sheet.radius - sheet.beside - widest
    return Station(number, x, left, tuple(lines), done=step.done_on is not None)


def _lines(
    step: StepReading, made_on: date, room: float, sheet: Sheet, words: Words, measure: Measure
) -> list[TextLine]:
    text = [
        TextLine(line, sheet.step, True, False) for line in wrap(step.text, room, sheet.step, True, measure)
    ]
    parts = [step.who, _day(step.on, made_on, words), step.when]
    told = " · ".join(part.strip() for part in parts if part.strip())
    detail = [
        TextLine(line, sheet.detail, False, True) for line in wrap(told, room, sheet.detail, False, measure)
    ]
    return text + detail


def _day(on: date | None, made_on: date, words: Words) -> str:
    if on is None:
        return ""
    return words.weekday(on) if on.year == made_on.year else f"{words.weekday(on)} {on.year}"


def draw(
    station: Station,
    top: float,
    colour: str,
    sheet: Sheet,
    words: Words,
    palette: Palette,
) -> list[Shape]:
    """The station with its text, when its room begins at `top`."""
    y = station.centre(top, sheet)
    shapes = _figure(station, y, colour, sheet, palette)
    if station.blank:
        return [*shapes, *_to_write_on(station, y, sheet, words, palette)]
    return [*shapes, *_text(station.lines, station.text_left, station.text_top(top, sheet), palette)]


def _figure(station: Station, y: float, colour: str, sheet: Sheet, palette: Palette) -> list[Shape]:
    ring = Stroke(readable(colour, palette.surface, 1.6), 0.095 * sheet.radius)
    if station.continued:
        return [Dot((station.x, y), _CONTINUED - 1.2, palette.surface, Stroke(ring.colour, 2.4))]
    if station.done:
        fill = ring.colour
        sign = "#FFFFFF" if contrast("#FFFFFF", fill) >= 3 else "#1F2A37"
        return [Dot((station.x, y), sheet.radius, fill), check((station.x, y), sheet.radius, sign)]
    size = sheet.radius * 0.78
    number = Label(
        str(station.number),
        (station.x, y + 0.36 * size),
        size,
        readable(colour, palette.surface, palette.contrast),
        Anchor.MIDDLE,
        bold=True,
    )
    return [Dot((station.x, y), sheet.radius - ring.width / 2, palette.surface, ring), number]


def _text(lines: Sequence[TextLine], left: float, top: float, palette: Palette) -> list[Shape]:
    shapes: list[Shape] = []
    for line in lines:
        base = top + line.size * (PITCH + ASCENT - DESCENT) / 2
        colour = palette.quiet if line.quiet else palette.ink
        shapes.append(Label(line.text, (left, base), line.size, colour, bold=line.bold))
        top += line.size * PITCH
    return shapes


def _to_write_on(station: Station, y: float, sheet: Sheet, words: Words, palette: Palette) -> list[Shape]:
    left = station.text_left
    right = min(sheet.width - sheet.margin, left + 0.5 * sheet.width)
    size = sheet.detail * 0.9
    rule = Stroke(palette.strong_line, 0.8)
    return [
        Line((left, y - 0.05 * sheet.radius), (right, y - 0.05 * sheet.radius), rule),
        Label(words("plan.who_when"), (left, y + 0.75 * sheet.radius), size, palette.quiet),
    ]
