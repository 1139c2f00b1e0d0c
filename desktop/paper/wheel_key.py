"""The key to a wheel on paper: what the faces, the dotted line and the signs stand for."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from desktop.drawings.shapes import Arc, Dash, Drawing, Icon, Label, Line, Shape, Stroke
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel_signs import CARRIERS, FIRST, KINDS, TALK, carriers_of, marks_of
from desktop.models.readings import LineKind, OverviewReading
from desktop.paper import text
from desktop.paper.painter import paint
from desktop.paper.wheel_style import Style

_SIZE = 8.8
_SIGN = 15.0
_PITCH = 1.5


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a key: a sign (an icon, or a small drawing) and what it stands for."""

    words: str
    icon: str = ""
    sample: str = ""
    """"dotted" or "link" for a sample of such a line."""


def scale_entries(style: Style) -> list[Entry]:
    """The five faces, with number and words."""
    return [
        Entry(
            str(value) if style.pictures else f"{value} {style.words(f'page.wheel_score_{value}')}",
            f"face_{value}",
        )
        for value in range(1, 6)
    ]


def before_entries(reading: OverviewReading, style: Style) -> list[Entry]:
    """What the dotted line is, where there is one."""
    if reading.previous_on is None or all(domain.previous_score is None for domain in reading.domains):
        return []
    day = style.words.day(reading.previous_on)
    return [Entry(day if style.pictures else style.words("page.wheel_before", day=day), sample="dotted")]


def mark_entries(readings: Sequence[OverviewReading], style: Style) -> list[Entry]:
    """The signs beside the names on these wheels: marks, and who carries a domain."""
    domains = [domain for reading in readings for domain in reading.domains]
    marks = {FIRST: "page.mark_first", TALK: "page.mark_talk"}
    carriers = {icon: f"changes.{carrier}" for carrier, icon in CARRIERS.items()}
    seen = {icon for domain in domains for icon in (*marks_of(domain), *carriers_of(domain))}
    return [Entry(style.words(key), icon) for icon, key in {**marks, **carriers}.items() if icon in seen]


def kind_entries(style: Style) -> list[Entry]:
    """The signs to put before words, and those for a domain."""
    kinds = [Entry(style.words(f"changes.{kind}"), KINDS[kind]) for kind in LineKind]
    marks = [
        Entry(style.words("page.mark_first"), FIRST),
        Entry(style.words("page.mark_talk"), TALK),
    ]
    return [*kinds, *marks]


class Key(Flowable):  # type: ignore[misc]
    """Groups of entries in the middle, on as few lines as there can be; else each on lines of its own."""

    def __init__(
        self, groups: Sequence[Sequence[Entry]], style: Style, after: float = 0.0, *, factor: float = 1.0
    ) -> None:
        super().__init__()
        self._groups, self._style = groups, style
        self._size = _SIZE * style.scale * factor
        self._sign = _SIGN * style.scale * factor
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """How much room it takes at that width."""
        self.width = width
        first, *others = self._groups
        rest = [entry for group in others for entry in group]
        ways = (self._groups, [first, rest], [[*first, *rest]])
        # Each group on a line of its own, unless there are fewer lines with some of them joined.
        self._rows = min(
            ([row for group in way for row in self._evenly(group, width)] for way in ways), key=len
        )
        self.height = len(self._rows) * self._sign * 1.35
        return width, self.height

    def draw(self) -> None:
        """Set it where the frame has put it."""
        top = self.height
        for row in self._rows:
            wide = sum(self._wide(entry) for entry in row) + self._gap * (len(row) - 1)
            left = (self.width - wide) / 2
            for entry in row:
                paint(self.canv, self._drawing(entry), left, top)
                left += self._wide(entry) + self._gap
            top -= self._sign * 1.35

    @property
    def _gap(self) -> float:
        return self._sign * 0.95

    def _evenly(self, entries: Sequence[Entry], width: float) -> list[list[Entry]]:
        """As few rows as there can be, none of them much longer than another."""
        rows = self._in_rows(entries, width)
        narrower = width
        while len(rows) > 1 and narrower > self._sign:
            narrower *= 0.96
            tried = self._in_rows(entries, narrower)
            if len(tried) > len(rows):
                break
            rows = tried
        return rows

    def _in_rows(self, entries: Sequence[Entry], width: float) -> list[list[Entry]]:
        rows: list[list[Entry]] = [[]]
        used = 0.0
        for entry in entries:
            wide = self._wide(entry)
            if rows[-1] and used + self._gap + wide > width:
                rows.append([])
                used = 0.0
            used += (self._gap if rows[-1] else 0.0) + wide
            rows[-1].append(entry)
        return [row for row in rows if row]

    def _sample_wide(self, entry: Entry) -> float:
        if not entry.icon and not entry.sample:
            return 0.0
        return self._sign * (1.7 if entry.sample else 1.0)

    def _wide(self, entry: Entry) -> float:
        sample = self._sample_wide(entry)
        said = text.width(entry.words, self._size) if entry.words else 0.0
        return sample + said + (self._sign * 0.35 if sample and said else 0.0)

    def _drawing(self, entry: Entry) -> Drawing:
        sign, wide, middle = self._sign, self._sample_wide(entry), self._sign / 2
        shapes: list[Shape] = []
        if entry.sample == "dotted":
            pen = Stroke(PAPER.ink, 1.8 * self._style.scale, Dash.DOTTED)
            shapes.append(Line((2, middle), (wide - 2, middle), pen))
        elif entry.sample:
            pen = Stroke(PAPER.muted, 1.4 * self._style.scale)
            shapes.append(Arc((wide / 2, -wide * 0.45), wide * 0.85, 145, 70, pen))
        elif entry.icon:
            shapes.append(Icon(entry.icon, (0, 0), sign, PAPER.ink))
        if entry.words:
            at = (wide + (sign * 0.35 if wide else 0.0), middle + self._size * 0.36)
            shapes.append(Label(entry.words, at, self._size, PAPER.muted))
        return Drawing(self._wide(entry), sign, tuple(shapes))
