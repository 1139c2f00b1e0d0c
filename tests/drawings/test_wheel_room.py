"""Whatever stands in an overview, on whatever sheet: nothing lies on something else, nothing falls off."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.labels import Box
from desktop.drawings.shapes import Icon, Label
from desktop.drawings.wheel import Wheel
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.wheel_signs import KINDS
from desktop.models.languages import Language
from desktop.models.readings import OverviewReading, Wording
from tests.drawings.extents import collisions, strays
from tests.drawings.readings import an_id, an_overview, measure
from tests.drawings.wheels import DOMAINS, FULL, SIZES, a_wheel, filled, linked

Domains = list[tuple[str, str, int | None, int | None]]
LOOKS = (
    WheelLook(),
    WheelLook(lines=True, handles=True),
    WheelLook(grey=True),
    WheelLook(blank=True),
    WheelLook(large=True, handles=True),
    WheelLook(day=False),
)


def apart(boxes: tuple[Box, ...]) -> bool:
    return not any(
        Box(one.left + 0.1, one.top + 0.1, one.right - 0.1, one.bottom - 0.1).overlaps(other)
        for one, other in combinations(boxes, 2)
    )


def within(wheel: Wheel, boxes: tuple[Box, ...]) -> bool:
    return all(
        box.left >= -0.1
        and box.top >= -0.1
        and box.right <= wheel.width + 0.1
        and box.bottom <= wheel.height + 0.1
        for box in boxes
    )


@given(
    DOMAINS,
    SIZES,
    st.sampled_from(list(Language)),
    st.sampled_from(list(Wording)),
    st.sampled_from(LOOKS),
    st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_nothing_leaves_the_sheet_and_no_labels_collide(
    domains: Domains,
    size: tuple[float, float],
    language: Language,
    wording: Wording,
    look: WheelLook,
    full: bool,
) -> None:
    reading = an_overview(domains)
    if full:
        reading = linked(filled(reading), [(0, 1), (2, 4), (0, 3), (0, 3)], "omdat ik er slecht van slaap")
    wheel = a_wheel(reading, *size, language=language, wording=wording, look=look)
    link = reading.links[2].id if reading.links else None
    drawing = wheel.drawing(selected=an_id("row", 1), hovered=an_id("row", 2))
    assert strays(drawing, measure) == []
    assert collisions(drawing, measure) == []
    assert apart(wheel.boxes)
    assert within(wheel, wheel.boxes)
    assert strays(wheel.drawing(link=link), measure) == []


@given(DOMAINS, SIZES, st.sampled_from(LOOKS), st.booleans())
@settings(max_examples=80, deadline=None)
def test_labels_stand_outside_the_wheel(
    domains: Domains, size: tuple[float, float], look: WheelLook, full: bool
) -> None:
    reading = an_overview(domains)
    wheel = a_wheel(filled(reading) if full else reading, *size, look=look)
    rings = wheel.rings
    assert rings.outer >= 0.15 * min(size)
    for box in wheel.boxes:
        x, y = rings.centre
        nearest = min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)
        assert rings.distance(nearest) >= rings.outer
    day = next((s for s in wheel.drawing().shapes if isinstance(s, Label) and "2026" in s.text), None)
    assert (day is None) == (look.blank or not look.day)


def test_the_smallest_sheet_with_the_longest_names_still_tells_everything() -> None:
    names = [(f"Een heel lange naam van een levensgebied nummer {n}", "living", 3, 2) for n in range(12)]
    reading = filled(an_overview([*names[:11], ("Kort", "living", None, 2)]))
    wheel = a_wheel(reading, 380, 340)
    said = [shape.text for shape in wheel.drawing().shapes if isinstance(shape, Label)]
    assert "nog niet besproken" in said
    assert sum(text.startswith("Een") for text in said) == 11
    assert any(isinstance(shape, Icon) and shape.name == "flag" for shape in wheel.drawing().shapes)


def test_thirty_lines_and_twelve_domains_are_read_on_a_large_screen() -> None:
    reading = filled(an_overview(FULL), lines=3)
    small = {
        shape.text
        for shape in a_wheel(reading, 420, 400, look=WheelLook(lines=True)).drawing().shapes
        if isinstance(shape, Label)
    }
    large = a_wheel(reading, 1920, 1080, look=WheelLook(lines=True)).drawing()
    signs = [shape for shape in large.shapes if isinstance(shape, Icon) and shape.name in set(KINDS.values())]
    assert len(signs) == 36
    assert any(text.strip().startswith("+") for text in small)


@pytest.mark.parametrize("words", [5000, 1])
def test_a_very_long_line_is_shortened(words: int) -> None:
    reading = filled(an_overview())
    long = replace(reading.domains[0].lines[0], text="woord " * words)
    domains = (replace(reading.domains[0], lines=(long,)), *reading.domains[1:])
    drawing = a_wheel(replace(reading, domains=domains), 1400, 900, look=WheelLook(lines=True)).drawing()
    assert strays(drawing, measure) == []
    assert any(isinstance(s, Label) and s.text.startswith("woord") for s in drawing.shapes)


def test_the_same_words_stand_in_the_same_place_at_every_moment() -> None:
    before: OverviewReading = an_overview([(name, icon, None, None) for name, icon, _, _ in FULL])
    now = an_overview(FULL)
    assert a_wheel(before).boxes == a_wheel(now).boxes
