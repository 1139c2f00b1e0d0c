"""The painter of paper: every shape becomes the right operators, where it belongs."""

from typing import Any

import pytest
from pypdf.generic import ContentStream

from desktop.drawings.icons import icon
from desktop.drawings.shapes import (
    Anchor,
    Arc,
    Curve,
    Dash,
    Dot,
    Drawing,
    Icon,
    Label,
    Line,
    Polygon,
    Sector,
    Shape,
    Stroke,
)
from desktop.models.languages import Language
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet
from tests.paper.reading_back import lines_on, pages, text_of

INK = "#112233"
PEN = Stroke(INK, 2.0)
Operation = tuple[tuple[float, ...], str]


def painted(*shapes: Shape, left: float = 0, top: float | None = None, scale: float = 1) -> bytes:
    sheet = Sheet((200, 100), "proef", "proef", Language.DUTCH)
    paint(sheet, Drawing(100, 50, shapes), left, top, scale)
    sheet.showPage()
    return sheet.finished()


def operations(*shapes: Shape, **placed: Any) -> list[Operation]:
    """The operators on the page with their numbers."""
    page = pages(painted(*shapes, **placed))[0]
    contents = page.get_contents()
    assert contents is not None
    return [
        (tuple(float(o) for o in operands if isinstance(o, (int, float))), operator.decode())
        for operands, operator in ContentStream(contents, page.pdf).operations
    ]


def points(found: list[Operation]) -> list[tuple[float, float]]:
    """All points that path operators lead to."""
    return [(numbers[-2], numbers[-1]) for numbers, name in found if name in ("m", "l", "c")]


def near(point: tuple[float, float]) -> Any:
    return pytest.approx(point, abs=0.01)


def test_y_runs_down_from_the_top_and_scale_goes_for_lines_too() -> None:
    found = operations(Line((1, 2), (11, 12), PEN), left=10, top=90, scale=2)

    assert points(found) == [near((12, 86)), near((32, 66))]
    assert ((4.0,), "w") in found
    assert ((1.0,), "J") in found


def test_without_a_top_the_drawing_hangs_from_the_edge_of_the_page() -> None:
    assert points(operations(Line((0, 0), (1, 1), PEN)))[0] == near((0, 100))


def test_an_arc_starts_at_twelve_and_runs_clockwise() -> None:
    found = points(operations(Arc((50, 50), 20, 0, 90, PEN)))

    assert found == [near((50, 70)), near((70, 50))]


def test_an_arc_without_span_paints_nothing_wrong() -> None:
    assert points(operations(Arc((50, 50), 20, 30, 0, PEN))) == []


def test_a_sector_is_a_piece_of_a_ring() -> None:
    found = points(operations(Sector((50, 50), 10, 20, 90, 90, INK)))

    assert found == [near((70, 50)), near((50, 30)), near((50, 40)), near((60, 50))]


def test_a_slice_of_a_pie_begins_and_ends_in_the_middle() -> None:
    found = operations(Sector((50, 50), 0, 20, 0, 90, INK))

    assert points(found)[0] == near((50, 50))
    assert "h" in [name for _, name in found]


def test_a_whole_ring_has_a_hole() -> None:
    found = operations(Sector((50, 50), 10, 20, 0, 360, INK))

    assert sum(name == "m" for _, name in found) == 2
    assert "f*" in [name for _, name in found]


def test_a_hatching_stays_within_its_sector() -> None:
    names = [name for _, name in operations(Sector((50, 50), 10, 20, 0, 40, None, PEN, INK))]

    assert "W*" in names or "W" in names
    assert names.index("q") < names.index("Q")
    assert names.count("l") > 10


def test_round_corners_lie_within_the_sides() -> None:
    square = ((10.0, 10.0), (50.0, 10.0), (50.0, 50.0), (10.0, 50.0))
    found = points(operations(Polygon(square, INK, radius=5)))

    assert near((10, 85)) in found
    assert near((15, 90)) in found
    assert near((10, 90)) not in found


def test_corners_are_never_rounder_than_half_a_side() -> None:
    square = ((10.0, 10.0), (50.0, 10.0), (50.0, 20.0), (10.0, 20.0))

    assert all(
        10 <= x <= 50 and 80 <= y <= 90 for x, y in points(operations(Polygon(square, INK, radius=99)))
    )


@pytest.mark.parametrize("corners", [((1.0, 1.0),) * 3, ((0.0, 0.0), (10.0, 0.0), (20.0, 0.0))])
def test_a_flat_polygon_can_have_round_corners_too(corners: tuple[tuple[float, float], ...]) -> None:
    assert len(points(operations(Polygon(corners, INK, radius=4)))) >= 3


@pytest.mark.parametrize(
    ("dash", "pattern"), [(Dash.DOTTED, [0, 4.4]), (Dash.DASHED, [5, 5]), (Dash.SOLID, [])]
)
def test_dashes(dash: Dash, pattern: list[float]) -> None:
    page = pages(painted(Line((0, 0), (9, 9), Stroke(INK, 2.0, dash))))[0]
    contents = page.get_contents()
    assert contents is not None
    found = [operands[0] for operands, name in ContentStream(contents, page.pdf).operations if name == b"d"]

    assert [[float(number) for number in row] for row in found] == [pytest.approx(pattern)]


def test_a_curve_a_dot_and_nothing_at_all() -> None:
    curve = Curve((0, 0), (((1, 1), (2, 2), (3, 3)),), PEN, INK, closed=True)
    names = [name for _, name in operations(curve)]

    assert "c" in names
    assert "B*" in names
    assert sum(name == "c" for _, name in operations(Dot((5, 5), 3, INK))) == 4
    assert points(operations(Dot((5, 5), 3, None))) == []


def test_a_label_stands_on_its_base_line() -> None:
    pdf = painted(Label("Geld · يوسف", (50, 20), 9, INK, Anchor.MIDDLE, bold=True), left=10, top=90)
    (line,) = lines_on(pages(pdf)[0])

    assert (line.left + line.right) / 2 == pytest.approx(60, abs=0.05)
    assert line.y == pytest.approx(70)
    assert text_of(pdf) == "Geld · يوسف"


def test_an_icon_is_painted_in_its_box() -> None:
    found = operations(Icon("money", (10, 10), 12, INK))

    assert sum(name == "m" for _, name in found) == len(icon("money"))
    assert all(9.5 <= x <= 22.5 and 77.5 <= y <= 90.5 for x, y in points(found))
    assert ((1.0,), "w") in found


def test_an_icon_of_a_later_version_is_left_out() -> None:
    assert points(operations(Icon("not_there_yet", (10, 10), 12, INK))) == []
