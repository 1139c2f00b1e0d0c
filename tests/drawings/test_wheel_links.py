"""Links run through the hub, are found where they are drawn, and stay readable however many there are."""

from dataclasses import replace
from itertools import combinations
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.shapes import Curve, Dash, Dot, Drawing, Label, Polygon, Shape
from desktop.drawings.tokens import LIGHT
from desktop.drawings.wheel import Wheel
from desktop.drawings.wheel_look import WheelLook
from tests.drawings.extents import extent
from tests.drawings.readings import an_id, an_overview, measure
from tests.drawings.wheels import FULL, SIZES, a_wheel, linked

PAIRS = st.lists(
    st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda pair: pair[0] != pair[1]),
    min_size=1,
    max_size=30,
)


def curves(drawing: Drawing) -> list[Curve]:
    return [shape for shape in drawing.shapes if isinstance(shape, Curve)]


def in_hub(wheel: Wheel, shape: Shape) -> bool:
    box = extent(shape, measure)
    corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
    return all(wheel.rings.distance(corner) <= wheel.rings.hub + 0.5 for corner in corners)


@given(PAIRS, SIZES)
@settings(max_examples=80, deadline=None)
def test_curves_stay_within_the_hub(pairs: list[tuple[int, int]], size: tuple[float, float]) -> None:
    wheel = a_wheel(linked(an_overview(FULL), pairs), *size)
    drawn = curves(wheel.drawing(selected=an_id("row", 2)))
    assert drawn
    for curve in drawn:
        points = [curve.start, *(point for piece in curve.pieces for point in piece)]
        width = curve.stroke.width / 2 if curve.stroke else 0.0
        assert all(wheel.rings.distance(point) + width <= wheel.rings.hub for point in points)


@given(PAIRS, SIZES, st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_link_is_found_where_it_is_drawn(
    pairs: list[tuple[int, int]], size: tuple[float, float], large: bool
) -> None:
    reading = linked(an_overview(FULL), pairs)
    wheel = a_wheel(reading, *size, look=WheelLook(large=large, handles=True))
    for link in reading.links:
        middle = wheel.middle_of(link.id)
        assert middle is not None
        found = wheel.link_at(middle)
        # Where two curves cross, either may be meant; what is found runs there in any case.
        if found is None:
            assert wheel.handle_at(middle) is not None
        else:
            assert found in {one.id for one in reading.links}


@given(st.integers(0, 11), st.integers(0, 11), SIZES)
@settings(max_examples=60, deadline=None)
def test_one_link_alone_is_found_all_along_its_curve(one: int, other: int, size: tuple[float, float]) -> None:
    if one == other:
        return
    reading = linked(an_overview(FULL), [(one, other)])
    wheel = a_wheel(reading, *size)
    (curve,) = curves(wheel.drawing())
    (first, second, end), start = curve.pieces[0], curve.start
    for step in range(1, 20):
        t = step / 20
        weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
        parts = (start, first, second, end)
        at = (
            sum(w * p[0] for w, p in zip(weights, parts, strict=True)),
            sum(w * p[1] for w, p in zip(weights, parts, strict=True)),
        )
        assert wheel.link_at(at) == reading.links[0].id or wheel.handle_at(at) is not None
        assert wheel.domain_at(at) is None


@given(SIZES, st.booleans(), st.integers(5, 12))
@settings(max_examples=60, deadline=None)
def test_a_handle_is_found_where_it_stands_and_no_score_is_given_there(
    size: tuple[float, float], large: bool, count: int
) -> None:
    reading = an_overview(FULL[:count])
    wheel = a_wheel(reading, *size, look=WheelLook(large=large, handles=True))
    for domain in reading.domains:
        handle = wheel.handle_of(domain.id)
        assert wheel.handle_at(handle) == domain.id
        assert wheel.end_at(handle) == domain.id
        assert not wheel.on_rings(handle)
        assert wheel.domain_at(handle) is None
    handles = [wheel.handle_of(domain.id) for domain in reading.domains]
    assert len({(round(x), round(y)) for x, y in handles}) == count
    assert wheel.handle_at(wheel.rings.point(10, wheel.rings.hub + 1)) is None


def test_a_handle_is_large_enough_for_a_finger_on_the_youths_screen() -> None:
    reading = an_overview(FULL[:9])
    wheel = a_wheel(reading, 1366, 700, look=WheelLook(large=True, handles=True))
    for domain in reading.domains:
        x, y = wheel.handle_of(domain.id)
        for away in ((22, 0), (-22, 0), (0, 22), (0, -22)):
            at = (x + away[0], y + away[1])
            if wheel.rings.distance(at) < wheel.rings.hub:
                assert wheel.handle_at(at) == domain.id


def test_links_of_the_same_two_domains_are_one_thicker_curve_with_their_number() -> None:
    once = a_wheel(linked(an_overview(), [(0, 4)])).drawing()
    thrice = a_wheel(linked(an_overview(), [(0, 4), (4, 0), (0, 4)])).drawing()
    (thin,), (thick,) = curves(once), curves(thrice)
    assert thin.stroke is not None
    assert thick.stroke is not None
    assert thick.stroke.width > 1.5 * thin.stroke.width
    assert "3" in [shape.text for shape in thrice.shapes if isinstance(shape, Label)]


def test_links_on_one_curve_are_chosen_one_after_the_other() -> None:
    reading = linked(an_overview(), [(0, 4), (0, 4), (4, 0)])
    wheel = a_wheel(reading)
    middle = wheel.middle_of(reading.links[0].id)
    assert middle is not None
    chosen, found = None, []
    for _ in range(4):
        chosen = wheel.link_at(middle, chosen)
        found.append(chosen)
    assert found == [reading.links[n].id for n in (0, 1, 2, 0)]


@pytest.mark.parametrize(
    "text", ["geen waarborg, geen kamer", "😴 " * 40, "أنام بشكل سيء بسبب ذلك", "x" * 5000, ""]
)
def test_the_words_of_the_chosen_link_stand_in_the_hub(text: str) -> None:
    reading = linked(an_overview(), [(0, 1), (2, 7)], text)
    wheel = a_wheel(reading)
    drawing = wheel.drawing(link=reading.links[0].id)
    new = [shape for shape in drawing.shapes if shape not in wheel.drawing().shapes]
    frames = [shape for shape in new if isinstance(shape, Polygon)]
    words = [shape for shape in new if isinstance(shape, Label)]
    assert len(frames) == bool(text)
    assert bool(words) == bool(text)
    drawn: list[Shape] = [*frames, *words]
    assert all(in_hub(wheel, shape) for shape in drawn)
    accented = [c for c in curves(drawing) if c.stroke and c.stroke.colour == LIGHT.accent]
    assert len(accented) == 1


def test_two_hundred_links_are_a_calm_drawing() -> None:
    pairs = list(combinations(range(12), 2)) * 4
    wheel = a_wheel(linked(an_overview(FULL), pairs[:200]), 1200, 800)
    drawing = wheel.drawing()
    assert len(curves(drawing)) == 66
    assert all(curve.stroke and curve.stroke.width < 5 for curve in curves(drawing))
    # Numbers stand only with the links of the domain that is looked at.
    bare = [
        s for s in drawing.shapes if isinstance(s, Dot) and wheel.rings.distance(s.centre) < wheel.rings.hub
    ]
    assert len(bare) == 12
    chosen = wheel.drawing(selected=an_id("row", 3))
    badges = [s for s in chosen.shapes if isinstance(s, Dot) and s.radius > 8]
    assert all(
        dist(one.centre, other.centre) > one.radius + other.radius for one, other in combinations(badges, 2)
    )


def test_links_to_what_is_not_there_or_to_itself_are_left_out() -> None:
    reading = linked(an_overview(FULL), [(0, 11), (3, 4)])
    fewer = an_overview(FULL[:9])
    wheel = a_wheel(replace(fewer, links=reading.links))
    assert len(curves(wheel.drawing())) == 1


def test_blank_sheets_and_those_who_want_none_have_no_links() -> None:
    reading = linked(an_overview(), [(0, 1)])
    for look in (WheelLook(blank=True), WheelLook(links=False)):
        wheel = a_wheel(reading, look=look)
        assert curves(wheel.drawing(link=reading.links[0].id, selected=an_id("row", 0))) == []
        assert wheel.middle_of(reading.links[0].id) is None


def test_a_link_that_is_being_pulled_follows_the_finger() -> None:
    wheel = a_wheel(look=WheelLook(handles=True))
    drawing = wheel.drawing(pulled=(an_id("row", 2), (300.0, 310.0)))
    (curve,) = curves(drawing)
    assert curve.stroke is not None
    assert curve.stroke.dash is Dash.DASHED
    assert curve.start == wheel.handle_of(an_id("row", 2))
    assert curve.pieces[0][2] == (300.0, 310.0)
