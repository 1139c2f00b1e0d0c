"""What stands around the road of a plan: its heading, and at the foot who made it and whom to call."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.drawings.colours import mix, readable
from desktop.drawings.labels import ASCENT, DESCENT, PITCH, shorten, wrap
from desktop.drawings.mixed_text import Run, labels_of, wrap_runs
from desktop.drawings.plan_sheet import Sheet
from desktop.drawings.shapes import Anchor, Label, Line, Measure, Polygon, Shape, Stroke
from desktop.drawings.tokens import Palette
from desktop.drawings.words import Words
from desktop.models.readings import PlanReading

_LONG_WISH = 320


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page: its height, and what draws it from a given height on."""

    height: float
    draw: Callable[[float], list[Shape]]


class Frame:
    """Heading and foot of one plan."""

    def __init__(
        self, reading: PlanReading, sheet: Sheet, words: Words, palette: Palette, measure: Measure
    ) -> None:
        self._reading, self._sheet, self._words = reading, sheet, words
        self._palette, self._measure = palette, measure

    @property
    def strip(self) -> float:
        """Height of the strip at the top with the domain, or the title on later pages, and the page."""
        return 2.1 * self._sheet.detail + 0.5 * self._sheet.title

    def has_tag(self) -> bool:
        """Whether the plan belongs to a domain whose name stands above it."""
        return bool(self._domain())

    def heading(self) -> list[Block]:
        """The title and the wish, in lines that can go on on a next page."""
        sheet, palette, measure = self._sheet, self._palette, self._measure
        blocks: list[Block] = []
        for line in wrap(self._title(), sheet.inner, sheet.title, True, measure):
            label = Label(line, (sheet.margin, 0.0), sheet.title, palette.ink, bold=True)
            blocks.append(_text_block([label], sheet.title * 1.2))
        blocks.append(Block(0.15 * sheet.title, lambda _: []))
        size = sheet.wish if len(self._reading.wish) <= _LONG_WISH else sheet.step
        for runs in wrap_runs(self._wish(), sheet.inner, size, measure):
            labels = labels_of(runs, sheet.margin, 0.0, size, palette.muted, measure)
            bold = [label if not label.bold else _in(label, palette.ink) for label in labels]
            blocks.append(_text_block(bold, size * 1.35))
        if not self._reading.wish.strip():
            edge = sheet.width - sheet.margin
            rule = Line((sheet.margin, 0.0), (edge, 0.0), Stroke(palette.strong_line, 0.8))
            blocks.append(Block(2 * size, lambda top: [_lowered(rule, top + 1.6 * size)]))
        if not self._reading.steps:
            blocks.append(Block(0.5 * size, lambda _: []))
            for text in wrap(self._words("plan.no_steps"), sheet.inner, sheet.detail, False, measure):
                label = Label(text, (sheet.margin, 0.0), sheet.detail, palette.quiet)
                blocks.append(_text_block([label], sheet.detail * PITCH))
        blocks.append(Block(1.3 * sheet.title, lambda _: []))
        return blocks

    def top_line(self, top: float, page: int, pages: int, *, tag: bool) -> list[Shape]:
        """The strip: the domain on the first page, the title on later ones; the page where there are more."""
        sheet, palette, size = self._sheet, self._palette, self._sheet.detail
        base = top + 1.4 * size
        shapes: list[Shape] = []
        numbered = ""
        if pages > 1:
            numbered = self._words("plan.page", number=page, count=pages)
            at = (sheet.width - sheet.margin, base)
            shapes.append(Label(numbered, at, size, palette.quiet, Anchor.END))
        room = sheet.inner - self._measure(numbered, size, False) - 2.5 * size
        if page > 1:
            title = shorten(self._title(), room, size, True, self._measure)
            shapes.append(Label(title, (sheet.margin, base), size, palette.muted, bold=True))
        elif tag and self.has_tag():
            shapes += self._tag(top, base, room)
        return shapes

    def foot(self) -> Block:
        """The line at the foot with who made the plan and whom to call; under each other if need be."""
        sheet, palette, measure = self._sheet, self._palette, self._measure
        size, stroke = sheet.small, Stroke(palette.line)
        made, stuck = self._made(), self._stuck()
        wide = measure(made, size, False) + measure(stuck, size, False) + 2 * size
        edge = sheet.width - sheet.margin
        labels: list[Label] = []
        first = 2.2 * size
        if stuck and wide <= sheet.inner:
            labels = [
                Label(made, (sheet.margin, first), size, palette.quiet),
                Label(stuck, (edge, first), size, palette.quiet, Anchor.END),
            ]
        else:
            for text in (made, stuck):
                for line in wrap(text, sheet.inner, size, False, measure):
                    at = (sheet.margin, first + len(labels) * size * PITCH)
                    labels.append(Label(line, at, size, palette.quiet))
        height = max(label.at[1] for label in labels) + DESCENT * size
        rule = Line((sheet.margin, 0.0), (edge, 0.0), stroke)
        return Block(height, lambda top: [_lowered(rule, top), *(_set(label, top) for label in labels)])

    def _tag(self, top: float, base: float, room: float) -> list[Shape]:
        sheet, size = self._sheet, self._sheet.detail
        name = shorten(self._domain(), room - 1.4 * size, size, True, self._measure)
        fill = mix(self._reading.colour, self._palette.surface, 0.88)
        left, right = sheet.margin, sheet.margin + self._measure(name, size, True) + 1.4 * size
        bottom = top + 2.1 * size
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        at = (left + 0.7 * size, base)
        return [
            Polygon(corners, fill, radius=0.4 * size),
            Label(name, at, size, readable(self._reading.colour, fill, self._palette.contrast), bold=True),
        ]

    def _domain(self) -> str:
        name = self._reading.domain_name
        return name.in_(self._words.language) if name else ""

    def _title(self) -> str:
        name = self._reading.youth_name.strip()
        return self._words("plan.title", name=name) if name else self._words("plan.title_without_name")

    def _wish(self) -> list[Run]:
        key = "plan.wish_by" if self._reading.by else "plan.wish"
        before, _, after = self._words(key).partition("{wish}")
        if self._reading.by:
            after = after.replace("{day}", self._words.day(self._reading.by))
        wish = " ".join(self._reading.wish.splitlines())
        return [Run(before, False), Run(wish, True), Run(after, False)]

    def _made(self) -> str:
        fields = {"youth": self._reading.youth_name, "day": self._words.day(self._reading.made_on)}
        companion = self._reading.companion_name
        if not companion:
            return self._words("plan.made_alone", **fields)
        return self._words("plan.made_by", companion=companion, **fields)

    def _stuck(self) -> str:
        phone, companion = self._reading.companion_phone, self._reading.companion_name
        if not phone:
            return ""
        if not companion:
            return self._words("plan.stuck_without_name", phone=phone)
        return self._words("plan.stuck", companion=companion, phone=phone)


def _text_block(labels: list[Label], height: float) -> Block:
    size = labels[0].size
    base = (height + (ASCENT - DESCENT) * size) / 2
    return Block(height, lambda top: [_set(label, top + base) for label in labels])


def _set(label: Label, down: float) -> Label:
    at = (label.at[0], label.at[1] + down)
    return Label(label.text, at, label.size, label.colour, label.anchor, label.bold)


def _in(label: Label, colour: str) -> Label:
    return Label(label.text, label.at, label.size, colour, label.anchor, label.bold)


def _lowered(line: Line, down: float) -> Line:
    return Line((line.start[0], line.start[1] + down), (line.end[0], line.end[1] + down), line.stroke)
