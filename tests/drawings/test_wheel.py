"""The wheel says what stands in the overview, in its room, and knows what lies under a point."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.colours import contrast
from desktop.drawings.shapes import Arc, Dash, Drawing, Icon, Label, Polygon, Sector
from desktop.drawings.tokens import DARK, LIGHT, PAPER, Palette
from desktop.drawings.wheel import Wheel
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading, Wording
from tests.drawings.extents import collisions, strays
from tests.drawings.readings import NINE, an_id, an_overview, measure

WORDS = Words(Language.DUTCH)
names = st.text(alphabet="abcdefghijkmnoprstuvwzWMŁéж ", min_size=1, max_size=40).filter(str.strip)
scores = st.one_of(st.none(), st.integers(1, 5))
overviews = st.lists(st.tuples(names, st.just("living"), scores, scores), min_size=5, max_size=12)
widths, heights = st.floats(480, 1600), st.floats(420, 1600)


def a_wheel(
    reading: OverviewReading | None = None,
    width: float = 840,
    height: float = 560,
    palette: Palette = LIGHT,
    language: Language = Language.DUTCH,
    wording: Wording = Wording.USUAL,
) -> Wheel:
    words = Words(language)
    return Wheel(reading or an_overview(), width, height, words, palette, measure, wording=wording)


def filled(wheel: Wheel, drawing: Drawing, number: int) -> list[Sector]:
    """The rings of that domain that are painted in a colour of its own."""
    start = wheel.rings.start(number)
    return [
        shape
        for shape in drawing.shapes
        if isinstance(shape, Sector)
        and shape.start == start
        and shape.fill not in {None, LIGHT.surface, LIGHT.ground}
    ]


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Label)]


@given(overviews, widths, heights, st.sampled_from(list(Language)))
@settings(max_examples=60, deadline=None)
def test_nothing_leaves_the_sheet_and_no_labels_collide(
    domains: list[tuple[str, str, int | None, int | None]], width: float, height: float, language: Language
) -> None:
    wheel = a_wheel(an_overview(domains), width, height, language=language)
    drawing = wheel.drawing(selected=an_id("row", 1), hovered=an_id("row", 2))
    assert strays(drawing, measure) == []
    assert collisions(drawing, measure) == []


@given(overviews, widths, heights)
@settings(max_examples=60, deadline=None)
def test_labels_and_icons_stand_outside_the_wheel(
    domains: list[tuple[str, str, int | None, int | None]], width: float, height: float
) -> None:
    wheel = a_wheel(an_overview(domains), width, height)
    rings = wheel.rings
    for shape in wheel.drawing().shapes:
        if isinstance(shape, Icon):
            (x, y), size = shape.at, shape.size
            nearest = (
                min(max(rings.centre[0], x), x + size),
                min(max(rings.centre[1], y), y + size),
            )
            assert rings.distance(nearest) > rings.outer


@given(overviews)
@settings(max_examples=40, deadline=None)
def test_rings_are_filled_up_to_the_score(
    domains: list[tuple[str, str, int | None, int | None]],
) -> None:
    wheel = a_wheel(an_overview(domains))
    drawing = wheel.drawing()
    for number, (_, _, score, _) in enumerate(domains):
        rings = filled(wheel, drawing, number)
        assert len(rings) == (score or 0)
        assert all(ring.outer > ring.inner for ring in rings)
        reach = max((ring.outer for ring in rings), default=0.0)
        assert reach == pytest.approx(wheel.rings.radius_of(score) if score else 0.0, abs=1)


def test_not_yet_talked_about_is_hatched_and_said_in_words_never_a_zero() -> None:
    wheel = a_wheel()
    drawing = wheel.drawing()
    hatched = [shape for shape in drawing.shapes if isinstance(shape, Sector) and shape.hatch]
    assert [sector.start for sector in hatched] == [wheel.rings.start(8)]
    assert (hatched[0].inner, hatched[0].outer) == (wheel.rings.hub, wheel.rings.outer)
    assert texts(drawing).count("nog niet besproken") == 1
    assert not any(text.startswith("0") for text in texts(drawing))


def test_the_score_before_is_dotted_where_it_stood() -> None:
    wheel = a_wheel()
    dotted = {
        round((arc.start + arc.span / 2) / wheel.rings.span - 0.5): arc.radius
        for arc in wheel.drawing().shapes
        if isinstance(arc, Arc) and arc.stroke.dash is Dash.DOTTED
    }
    assert dotted == {
        number: wheel.rings.radius_of(before) for number, (_, _, _, before) in enumerate(NINE) if before
    }


def test_labels_say_score_and_way() -> None:
    said = texts(a_wheel(an_overview((*NINE[:5], ("Vrienden", "friends", 2, 4)))).drawing())
    assert ("3 van 5" in said, "was 2" in said) == (True, True)
    assert "2 van 5 = gelijk" in said
    assert "was 4" in said


def test_signs_point_the_way_it_went() -> None:
    drawing = a_wheel(an_overview([("A", "", 4, 2), ("B", "", 1, 3), *NINE[:3]])).drawing()
    signs = [shape.points for shape in drawing.shapes if isinstance(shape, Polygon)]
    lowest = [max(y for _, y in points) for points in signs]
    up, down = (sum(y == low for _, y in points) for points, low in zip(signs[:2], lowest[:2], strict=True))
    assert (up, down) == (2, 1)


def test_the_day_stands_in_a_corner_and_not_in_the_hub() -> None:
    wheel = a_wheel()
    drawing = wheel.drawing()
    day = next(shape for shape in drawing.shapes if isinstance(shape, Label) and "2026" in shape.text)
    assert day.text == "12 november 2026"
    assert wheel.rings.distance(day.at) > wheel.rings.outer


def test_plain_wording_takes_the_plain_names() -> None:
    said = " ".join(texts(a_wheel(wording=Wording.PLAIN).drawing()))
    assert "Wonen gewoon gezegd" in said


@pytest.mark.parametrize("value", [1, 3, 5])
def test_a_trial_shows_the_score_while_dragging(value: int) -> None:
    wheel = a_wheel()
    drawing = wheel.drawing(trial=(an_id("row", 8), value))
    assert len(filled(wheel, drawing, 8)) == value
    assert "nog niet besproken" not in texts(drawing)
    assert len(filled(wheel, wheel.drawing(), 8)) == 0


def test_a_trial_of_none_shows_not_yet() -> None:
    wheel = a_wheel()
    drawing = wheel.drawing(trial=(an_id("row", 0), None))
    assert filled(wheel, drawing, 0) == []
    assert texts(drawing).count("nog niet besproken") == 2


def test_nothing_moves_while_dragging() -> None:
    wheel = a_wheel()
    bold = [
        [shape for shape in wheel.drawing(trial=(an_id("row", 1), value)).shapes if isinstance(shape, Icon)]
        for value in (None, 1, 5)
    ]
    assert bold[0] == bold[1] == bold[2]


def test_selected_is_outlined_in_accent_and_hovered_more_quietly() -> None:
    drawing = a_wheel().drawing(selected=an_id("row", 1), hovered=an_id("row", 3))
    outlines = [shape for shape in drawing.shapes if isinstance(shape, Sector) and shape.fill is None]
    assert len(outlines) == 2
    assert [s.stroke.colour == LIGHT.accent for s in outlines if s.stroke] == [False, True]


@given(overviews, widths, heights)
@settings(max_examples=40, deadline=None)
def test_a_domain_is_found_where_it_stands(
    domains: list[tuple[str, str, int | None, int | None]], width: float, height: float
) -> None:
    reading = an_overview(domains)
    wheel = a_wheel(reading, width, height)
    for domain in reading.domains:
        centre = wheel.centre_of(domain.id)
        assert wheel.domain_at(centre) == domain.id
        assert wheel.on_rings(centre)
        left, top, wide, tall = wheel.bounds_of(domain.id)
        assert left <= centre[0] <= left + wide
        assert top <= centre[1] <= top + tall


def test_a_label_belongs_to_its_domain() -> None:
    wheel = a_wheel()
    for shape in wheel.drawing().shapes:
        if isinstance(shape, Icon):
            middle = (shape.at[0] + shape.size / 2, shape.at[1] + shape.size / 2)
            number = [icon for _, icon, _, _ in NINE].index(shape.name)
            assert wheel.domain_at(middle) == an_id("row", number)


def test_no_domain_in_the_hub_nor_far_outside() -> None:
    wheel = a_wheel()
    assert wheel.domain_at(wheel.rings.centre) is None
    assert wheel.domain_at((1.0, 1.0)) is None


@given(st.floats(0, 359.9), st.integers(5, 12))
@settings(max_examples=60, deadline=None)
def test_values_grow_from_the_hub_outwards(angle: float, count: int) -> None:
    wheel = a_wheel(an_overview((NINE * 2)[:count]))
    rings = wheel.rings
    radii = [rings.outer * share / 50 for share in range(80)]
    values = [wheel.value_at(rings.point(angle, radius)) or 0 for radius in radii]
    assert values == sorted(values)
    assert set(values) == {0, 1, 2, 3, 4, 5}
    for value in range(1, 6):
        within = (rings.radius_of(value - 1) + rings.radius_of(value)) / 2
        assert wheel.value_at(rings.point(angle, within)) == value


def test_a_row_of_another_overview_is_refused() -> None:
    with pytest.raises(KeyError):
        a_wheel().centre_of(an_id("row", 99))


@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER])
def test_text_can_be_read_and_neighbours_can_be_told_apart(palette: Palette) -> None:
    drawing = a_wheel(palette=palette).drawing()
    for shape in drawing.shapes:
        if isinstance(shape, Label):
            assert contrast(shape.colour, palette.ground) >= 4.5
        if isinstance(shape, Icon):
            assert contrast(shape.colour, palette.ground) >= 3.0


def test_a_wheel_without_domains_is_an_empty_wheel() -> None:
    wheel = a_wheel(replace(an_overview(), domains=()))
    assert "12 november 2026" in texts(wheel.drawing())
    assert wheel.domain_at((420, 300)) is None


@pytest.mark.parametrize(("first", "second"), list(pairwise(Language)))
def test_every_language_has_its_own_words(first: Language, second: Language) -> None:
    one, other = texts(a_wheel(language=first).drawing()), texts(a_wheel(language=second).drawing())
    assert set(one) != set(other)
