"""The time line keeps true distances, never bridges a gap, and keeps names and lines apart."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.colours import contrast, readable
from desktop.drawings.labels import box_of
from desktop.drawings.shapes import Dash, Dot, Drawing, Label, Line, Polygon
from desktop.drawings.timeline import Timeline
from desktop.drawings.tokens import DARK, LIGHT, PAPER, Palette
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import EvolutorReading
from tests.drawings.extents import collisions, strays
from tests.drawings.readings import TOL, an_evolutor, an_id, measure, yaras_evolutor

START = date(2026, 2, 10)
names = st.text(alphabet="abcdefghijkmnoprstuvwzWMŁéж ", min_size=1, max_size=60).filter(str.strip)


@st.composite
def evolutors(draw: st.DrawFn, most: int = 20, moments: int = 40) -> EvolutorReading:
    said = draw(st.lists(names, min_size=1, max_size=most))
    days = sorted(draw(st.lists(st.integers(0, 3000), min_size=0, max_size=moments)))
    values = st.one_of(st.none(), st.integers(0, 10))
    rows = [
        (START + timedelta(days=day), draw(st.lists(values, min_size=len(said), max_size=len(said))))
        for day in days
    ]
    return an_evolutor(said, rows)


def a_timeline(
    reading: EvolutorReading,
    width: float = 860,
    height: float = 520,
    palette: Palette = LIGHT,
    language: Language = Language.DUTCH,
    shown: frozenset[object] | None = None,
) -> Timeline:
    ids = None if shown is None else frozenset(an_id("statement", int(str(n))) for n in shown)
    return Timeline(reading, width, height, Words(language), palette, measure, shown=ids)


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Label)]


def colour_of(number: int) -> str:
    return readable(TOL[number], LIGHT.surface, 3.0)


def stretches(drawing: Drawing, number: int) -> list[Line]:
    """The pieces of that statement's line."""
    return [
        shape
        for shape in drawing.shapes
        if isinstance(shape, Line) and shape.stroke.colour == colour_of(number) and shape.stroke.width > 1
    ]


def marks(drawing: Drawing, number: int) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for shape in drawing.shapes:
        if isinstance(shape, Dot) and shape.stroke and shape.stroke.colour == colour_of(number):
            found.append(shape.centre)
    return found


def timeline_of(*rows: Sequence[int | None], every: int = 90) -> Drawing:
    moments = [(START + timedelta(days=every * at), row) for at, row in enumerate(rows)]
    said = [f"Uitspraak {number}" for number in range(len(rows[0]))]
    return a_timeline(an_evolutor(said, moments)).drawing()


@given(evolutors(), st.floats(420, 1400), st.floats(300, 900), st.sampled_from(list(Language)))
@settings(max_examples=80, deadline=None)
def test_nothing_leaves_the_sheet_and_no_labels_collide(
    reading: EvolutorReading, width: float, height: float, language: Language
) -> None:
    timeline = a_timeline(reading, width, height, language=language)
    for highlighted in (None, an_id("statement", 0)):
        drawing = timeline.drawing(highlighted)
        assert strays(drawing, measure) == []
        assert collisions(drawing, measure) == []


@given(evolutors(most=9, moments=12))
@settings(max_examples=60, deadline=None)
def test_a_gap_is_never_bridged_and_every_answer_has_a_mark(reading: EvolutorReading) -> None:
    drawing = a_timeline(reading).drawing()
    for number, statement in enumerate(reading.statements):
        values = [moment.value_of(statement.id) for moment in reading.moments]
        neighbours = [pair for pair in pairwise(values) if None not in pair]
        assert len(stretches(drawing, number)) == len(neighbours)
        assert len(marks(drawing, number)) == len([value for value in values if value is not None])


@given(evolutors(most=9, moments=12))
@settings(max_examples=60, deadline=None)
def test_marks_stand_nearest_to_their_own_value(reading: EvolutorReading) -> None:
    drawing = a_timeline(reading).drawing()
    numbers = {
        int(shape.text): shape.at[1] - 0.35 * shape.size
        for shape in drawing.shapes
        if isinstance(shape, Label) and shape.text in {"0", "10"}
    }
    for number, statement in enumerate(reading.statements):
        values = [moment.value_of(statement.id) for moment in reading.moments]
        given_values = [value for value in values if value is not None]
        for (_, y), value in zip(marks(drawing, number), given_values, strict=True):
            unit = (numbers[0] - numbers[10]) / 10
            assert abs((numbers[0] - y) / unit - value) <= 0.31


@given(evolutors(most=9, moments=10))
@settings(max_examples=60, deadline=None)
def test_lines_never_lie_on_each_other_and_equal_values_are_level(reading: EvolutorReading) -> None:
    drawing = a_timeline(reading).drawing()
    seen: set[tuple[object, object]] = set()
    for number, statement in enumerate(reading.statements):
        values = [moment.value_of(statement.id) for moment in reading.moments]
        pairs = [pair for pair in pairwise(values) if None not in pair]
        for line, (before, after) in zip(stretches(drawing, number), pairs, strict=True):
            assert (line.start, line.end) not in seen
            seen.add((line.start, line.end))
            if before == after:
                assert line.start[1] == line.end[1]


def test_two_that_go_the_same_way_run_side_by_side() -> None:
    drawing = timeline_of((2, 2), (5, 5), (5, 5))
    for one, other in zip(stretches(drawing, 0), stretches(drawing, 1), strict=True):
        assert other.start[1] - one.start[1] == pytest.approx(10)
        assert other.end[1] - one.end[1] == pytest.approx(10)


def test_marks_on_one_spot_do_not_cover_each_other() -> None:
    drawing = timeline_of((4,) * 6, (7,) * 6)
    dots = [shape for shape in drawing.shapes if isinstance(shape, Dot)]
    for place, one in enumerate(dots):
        for other in dots[place + 1 :]:
            if one.centre[0] == other.centre[0]:
                radii = one.radius + other.radius
                assert abs(one.centre[1] - other.centre[1]) >= radii


def test_a_missing_answer_is_a_break_and_no_zero() -> None:
    drawing = timeline_of((3,), (None,), (6,), (7,))
    assert len(stretches(drawing, 0)) == 1
    assert len(marks(drawing, 0)) == 3
    lowest = max(y for _, y in marks(drawing, 0))
    zero = next(s.at[1] for s in drawing.shapes if isinstance(s, Label) and s.text == "0")
    assert lowest < zero - 50


def test_distances_in_time_are_true() -> None:
    days = (0, 30, 120, 365)
    moments = [(START + timedelta(days=day), (5,)) for day in days]
    across = [x for x, _ in marks(a_timeline(an_evolutor(("A",), moments)).drawing(), 0)]
    shares = [(x - across[0]) / (across[-1] - across[0]) for x in across]
    assert shares == pytest.approx([day / 365 for day in days])


def test_moments_on_one_day_stand_apart_in_their_order() -> None:
    moments = [(START, (2,)), (START, (5,)), (START + timedelta(days=1), (6,)), (date(2031, 2, 10), (8,))]
    across = [x for x, _ in marks(a_timeline(an_evolutor(("A",), moments)).drawing(), 0)]
    assert all(after - before >= 13.9 for before, after in pairwise(across))


def test_moments_all_on_one_day_share_the_width() -> None:
    drawing = a_timeline(an_evolutor(("A",), [(START, (2,)), (START, (5,))])).drawing()
    (left, _), (right, _) = marks(drawing, 0)
    assert right - left > 300
    assert "zelfde dag" in texts(drawing)


def test_moments_have_their_words_and_days() -> None:
    said = texts(a_timeline(yaras_evolutor()).drawing())
    for words in (
        "start",
        "3 maanden",
        "6 maanden",
        "9 maanden",
        "10 feb 2026",
        "12 mei",
        "11 aug",
        "12 nov",
    ):
        assert words in said


def test_one_month_is_singular_and_days_are_counted_before_that() -> None:
    moments = [(START + timedelta(days=day), (5,)) for day in (0, 1, 12, 31)]
    said = texts(a_timeline(an_evolutor(("A",), moments), width=1600).drawing())
    assert {"1 maand", "12 dagen"} <= set(said)


def test_names_stand_at_the_end_with_the_latest_value() -> None:
    said = texts(a_timeline(yaras_evolutor()).drawing())
    assert {"Ik durf hulp vragen · 8", "Ik kan met geld omgaan · 4"} <= set(said)


def test_an_older_last_answer_is_joined_to_its_name_by_dots_only() -> None:
    drawing = timeline_of((3, 5), (6, 5), (None, 5))
    dotted = [
        shape for shape in drawing.shapes if isinstance(shape, Line) and shape.stroke.dash is Dash.DOTTED
    ]
    assert len(dotted) == 1
    assert dotted[0].stroke.colour == colour_of(0)
    assert len(stretches(drawing, 0)) == 1


def test_lines_of_one_colour_get_different_marks() -> None:
    reading = an_evolutor(("A", "B"), [(START, (2, 8))], colours=("#332288",))
    drawing = a_timeline(reading).drawing()
    assert len([s for s in drawing.shapes if isinstance(s, Dot)]) == 1
    assert len([s for s in drawing.shapes if isinstance(s, Polygon)]) == 1


def test_long_names_are_shortened_but_keep_their_value() -> None:
    reading = an_evolutor(("woord " * 30,), [(START, (3,)), (date(2026, 5, 1), (7,))])
    name = next(text for text in texts(a_timeline(reading).drawing()) if text.startswith("woord"))
    assert name.endswith("… · 7")


def test_more_names_than_fit_are_counted() -> None:
    reading = an_evolutor([f"Uitspraak {n}" for n in range(40)], [(START, tuple(n % 11 for n in range(40)))])
    timeline = a_timeline(reading, height=220)
    drawing = timeline.drawing(an_id("statement", 39))
    here = [text for text in texts(drawing) if text.startswith("Uitspraak")]
    assert f"en nog {40 - len(here)}" in texts(drawing)
    assert any(text.startswith("Uitspraak 39") for text in here)
    assert min(s.size for s in drawing.shapes if isinstance(s, Label)) >= 8
    assert collisions(drawing, measure) == []


def test_highlighted_stands_out_and_others_step_back() -> None:
    timeline = a_timeline(yaras_evolutor())
    plain, lit = timeline.drawing(), timeline.drawing(an_id("statement", 0))
    own = readable("#332288", LIGHT.surface, 3.0)

    def widest(drawing: Drawing, colour: str) -> float:
        return max(
            (s.stroke.width for s in drawing.shapes if isinstance(s, Line) and s.stroke.colour == colour),
            default=0.0,
        )

    assert widest(lit, own) > widest(plain, own)
    assert widest(lit, readable("#117733", LIGHT.surface, 3.0)) == 0
    bold = [s.text for s in lit.shapes if isinstance(s, Label) and s.bold]
    assert "Ik durf hulp vragen · 8" in bold


def test_only_what_is_shown_is_drawn() -> None:
    said = texts(a_timeline(yaras_evolutor(), shown=frozenset({1})).drawing())
    assert [text for text in said if text.startswith("Ik ")] == ["Ik heb mensen rond mij · 8"]


def test_no_moments_invite() -> None:
    assert texts(a_timeline(an_evolutor(("A",))).drawing()) == [
        "Hier komt de afgelegde weg. Hoe kijk jij er vandaag naar?"
    ]


def test_one_moment_shows_points_at_the_left_and_what_comes_next() -> None:
    drawing = timeline_of((2, 7))
    assert all(x < 80 for number in (0, 1) for x, _ in marks(drawing, number))
    assert "Na het volgende moment zie je hier de afgelegde weg." in texts(drawing)
    assert stretches(drawing, 0) == []


def test_pointing_at_a_line_a_mark_or_a_name_finds_the_statement() -> None:
    reading = yaras_evolutor()
    timeline = a_timeline(reading)
    drawing = timeline.drawing()
    for number, statement in enumerate(reading.statements):
        colour = readable(statement.colour, LIGHT.surface, 3.0)
        for shape in drawing.shapes:
            if isinstance(shape, Line) and shape.stroke.colour == colour and shape.stroke.width > 1:
                assert timeline.statement_at(shape.start) == an_id("statement", number)
        name = next(
            s for s in drawing.shapes if isinstance(s, Label) and s.text.startswith(statement.text.nl)
        )
        box = box_of(name, measure)
        middle = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        assert timeline.statement_at(middle) == statement.id
    assert timeline.statement_at((200.0, 20.0)) is None


@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER])
def test_text_can_be_read(palette: Palette) -> None:
    timeline = a_timeline(yaras_evolutor(), palette=palette)
    for drawing in (timeline.drawing(), timeline.drawing(an_id("statement", 2))):
        for shape in drawing.shapes:
            if isinstance(shape, Label):
                assert contrast(shape.colour, palette.surface) >= 4.5
