"""Every icon reads as it is written, stays in its box, and is there when something names it."""

import re
from itertools import chain
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawings.icons import BOX, STROKE, Outline, icon, icon_names
from desktop.drawings.shapes import Point
from desktop.models.methods import default_domains, default_instrument
from desktop.models.resources import RESOURCES

FILES = sorted((RESOURCES / "icons").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
NUMBER = r"-?\d+(\.\d{1,3})?"
PAIR = f"{NUMBER} {NUMBER}"
WRITTEN = re.compile(f"(M{PAIR}(L{PAIR}|C{PAIR} {PAIR} {PAIR})+Z?)+")

# What the windows and the paper name besides life domains and statements.
NEEDED = [
    "wheel",
    "youths",
    "team",
    "settings",
    "search",
    "plus",
    "check",
    "star",
    "arrow_left",
    "arrow_right",
    "arrow_up",
    "arrow_down",
    "chevron_up",
    "chevron_down",
    "chevron_left",
    "chevron_right",
    "printer",
    "save",
    "download",
    "trash",
    "pencil",
    "undo",
    "redo",
    "lock",
    "unlock",
    "key",
    "eye",
    "eye_off",
    "folder",
    "calendar",
    "user",
    "phone",
    "mail",
    "more",
    "x",
    "info",
    "alert_triangle",
    "sparkles",
    "flag",
    "footprints",
    "face_1",
    "face_2",
    "face_3",
    "face_4",
    "face_5",
    "circle_dashed",
    "minus",
    "maximize",
    "sun",
    "moon",
    "globe",
    "minus_circle",
    "home",
    "evolutor",
    "step_plan",
    "at_the_wheel",
    "read_aloud",
    "read_aloud_stop",
    "letters",
    "link",
    "picture",
    "worry",
    "parked",
    "talk",
    "turn",
    "own_strength",
    "professionals",
    "dont_know",
    "not_now",
    "skip",
    "earlier",
    "backspace",
]


def written_paths(name: str) -> list[str]:
    root = ElementTree.parse(RESOURCES / "icons" / f"{name}.svg").getroot()
    return [element.attrib["d"] for element in root]


def numbers(text: str) -> list[float]:
    return [float(n) for n in re.findall(r"-?[\d.]+", text)]


def points_of(outline: Outline) -> list[Point]:
    return [outline.start, *chain.from_iterable(outline.pieces)]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_file_holds_nothing_but_paths_of_four_commands(path: object) -> None:
    root = ElementTree.parse(str(path)).getroot()
    assert root.attrib == {
        "viewBox": f"0 0 {BOX:g} {BOX:g}",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": f"{STROKE:g}",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    assert len(root) > 0
    for element in root:
        assert element.tag == f"{SVG}path"
        assert set(element.attrib) == {"d"}
        assert WRITTEN.fullmatch(element.attrib["d"])


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_an_icon_reads_as_it_is_written(name: str) -> None:
    outlines = icon(name)
    written = "".join(written_paths(name))
    strokes = re.findall(r"M[^M]+", written)
    assert len(outlines) == len(strokes)
    for outline, stroke in zip(outlines, strokes, strict=True):
        ends = [tuple(numbers(part)[-2:]) for part in re.split(r"(?=[MLC])", stroke) if part]
        assert [outline.start, *(piece[2] for piece in outline.pieces)] == ends
        assert outline.closed == stroke.endswith("Z")
        curves = [numbers(part) for part in re.findall(r"C([^MLCZ]+)", stroke)]
        read = [list(chain.from_iterable(piece)) for piece in outline.pieces]
        assert all(curve in read for curve in curves)


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_an_icon_stays_within_its_box(name: str) -> None:
    margin = 0.5  # a curve lies within its controls; half the line's width comes on top
    values = list(chain.from_iterable(chain.from_iterable(points_of(o) for o in icon(name))))
    assert margin <= min(values)
    assert max(values) <= BOX - margin


def test_a_straight_line_is_a_piece_with_its_controls_on_the_line() -> None:
    (stroke,) = icon("minus")
    ((one, two, end),) = stroke.pieces
    assert (stroke.start, end, stroke.closed) == ((5.0, 12.0), (19.0, 12.0), False)
    assert one == pytest.approx((29 / 3, 12.0))
    assert two == pytest.approx((43 / 3, 12.0))


def test_a_circle_is_closed_and_round() -> None:
    ring = next(o for o in icon("face_3") if o.closed)
    assert len(ring.pieces) == 4
    at = ring.start
    for one, two, end in ring.pieces:
        middle = [(a + 3 * b + 3 * c + d) / 8 for a, b, c, d in zip(at, one, two, end, strict=True)]
        for x, y in (at, middle):
            assert ((x - 12) ** 2 + (y - 12) ** 2) ** 0.5 == pytest.approx(10, abs=0.01)
        at = end
    assert at == ring.start


@pytest.mark.parametrize("name", NEEDED)
def test_what_the_program_names_is_there(name: str) -> None:
    assert name in icon_names()


def test_every_icon_named_in_the_content_is_there() -> None:
    named = {d.icon for d in default_domains()}
    named |= {s.icon for group in default_instrument().groups for s in group.statements}
    assert named <= icon_names()


def test_domains_and_statements_are_told_apart_by_their_icons() -> None:
    domains = [icon(d.icon) for d in default_domains()]
    statements = [icon(s.icon) for group in default_instrument().groups for s in group.statements]
    assert len(set(domains)) == len(domains)
    assert len(set(statements)) == len(statements)


def test_no_icon_lies_there_unnamed() -> None:
    named = {d.icon for d in default_domains()}
    named |= {s.icon for group in default_instrument().groups for s in group.statements}
    assert icon_names() == named | set(NEEDED)


@pytest.mark.parametrize(
    "name", ["", "no_such_icon", "Living", "living.svg", "../icons/living", "../methods/evolutor"]
)
def test_an_unknown_name_raises_key_error(name: str) -> None:
    with pytest.raises(KeyError):
        icon(name)


@given(st.text())
def test_no_name_from_a_notebook_reaches_another_file(name: str) -> None:
    if name in icon_names():
        assert icon(name)
    else:
        with pytest.raises(KeyError):
            icon(name)


def test_an_icon_is_read_once() -> None:
    assert icon("wheel") is icon("wheel")
