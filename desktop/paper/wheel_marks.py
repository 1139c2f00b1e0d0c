"""Small things beside the words of a domain: its badge, faces, and marks with a sign."""

from collections.abc import Sequence

from desktop.drawings.icons import icon_names
from desktop.drawings.shapes import Dot, Drawing, Icon, Label, Picture, Polygon, Shape, Stroke
from desktop.drawings.tokens import PAPER
from desktop.drawings.wheel_signs import NOT_YET
from desktop.models.readings import DomainReading
from desktop.paper import text
from desktop.paper.painter import paint
from desktop.paper.pictures import picture_of
from desktop.paper.sheet import Sheet
from desktop.paper.wheel_style import Style


def draw_badge(
    sheet: Sheet, domain: DomainReading, left: float, top: float, size: float, style: Style
) -> None:
    """The icon of a domain, or the team's own picture, in a circle of `size` points."""
    half = size / 2
    if domain.picture and picture_of(domain.picture) is not None:
        shapes: tuple[Shape, ...] = (Picture(domain.picture, (0, 0), size),)
    else:
        fill, ink, edged = style.badge(domain)
        edge = Stroke(PAPER.ink, 0.8) if edged else None
        name = domain.icon if domain.icon in icon_names() else "circle_dashed"
        sign = size * 0.64
        at = ((size - sign) / 2, (size - sign) / 2)
        shapes = (Dot((half, half), half - 0.4, fill, edge), Icon(name, at, sign, ink))
    paint(sheet, Drawing(size, size, shapes), left, top)


def draw_icon(sheet: Sheet, name: str, left: float, top: float, size: float, colour: str) -> None:
    """One icon, its upper left corner on the page at `left`, `top`."""
    paint(sheet, Drawing(size, size, (Icon(name, (0, 0), size, colour),)), left, top)


def faces(domain: DomainReading, size: float, style: Style) -> Drawing:
    """The five faces beside each other, the one of the score in a dark circle.

    Before them, where there is no score yet, the sign for that; after them that of a score as before.
    """
    sign, pitch = size * 0.78, size * 1.18
    shapes: list[Shape] = []
    places: list[tuple[str, str]] = [(f"face_{value}", PAPER.strong_line) for value in range(1, 6)]
    if domain.score is None:
        places.insert(0, (NOT_YET, PAPER.ink))
    else:
        places[domain.score - 1] = (places[domain.score - 1][0], PAPER.surface)
        if domain.as_before:
            places.append(("earlier", PAPER.ink))
    for place, (name, colour) in enumerate(places):
        middle = (place * pitch + size / 2, size / 2)
        if colour == PAPER.surface:
            shapes.append(Dot(middle, size / 2, style.accent))
        shapes.append(Icon(name, (middle[0] - sign / 2, middle[1] - sign / 2), sign, colour))
    return Drawing(len(places) * pitch, size, tuple(shapes))


def chips(marks: Sequence[tuple[str, str]], width: float, size: float, style: Style) -> Drawing:
    """Marks, each a sign with its words in a rounded frame, on as many lines as they need."""
    shapes: list[Shape] = []
    tall, sign, pad = size * 1.75, size * 1.15, size * 0.55
    x = y = 0.0
    for name, said in marks:
        wide = 2 * pad + sign + (pad * 0.6 + text.width(said, size, True) if said else 0.0)
        if x and x + wide > width:
            x, y = 0.0, y + tall + 3
        frame = ((x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall))
        shapes.append(Polygon(frame, None, Stroke(style.accent, 0.9), radius=tall / 2))
        shapes.append(Icon(name, (x + pad, y + (tall - sign) / 2), sign, style.accent))
        if said:
            at = (x + pad + sign + pad * 0.6, y + tall / 2 + size * 0.36)
            shapes.append(Label(said, at, size, style.accent, bold=True))
        x += wide + 5
    return Drawing(width, y + tall, tuple(shapes))
