"""The differences agree with the answers, the largest first, worse shown as plainly as better."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.differences import Differences, differences
from desktop.drawings.shapes import Dot, Drawing, Label, Polygon
from desktop.drawings.tokens import LIGHT
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import EvolutorReading
from tests.drawings.extents import collisions, strays
from tests.drawings.readings import an_evolutor, an_id, measure, yaras_evolutor

DAYS = (date(2026, 2, 10), date(2026, 5, 12), date(2026, 11, 12))
values = st.one_of(st.none(), st.integers(0, 10))
rows = st.lists(st.tuples(values, values, values), min_size=1, max_size=15)
names = st.text(alphabet="abcdefgimwWŁé ", min_size=1, max_size=90).filter(str.strip)


def a_reading(*given_values: tuple[int | None, ...]) -> EvolutorReading:
    moments = [(DAYS[at], tuple(row[at] for row in given_values)) for at in range(len(given_values[0]))]
    return an_evolutor([f"Uitspraak {n}" for n in range(len(given_values))], moments)


def drawn(reading: EvolutorReading, width: float = 400, language: Language = Language.DUTCH) -> Differences:
    return Differences(reading, width, Words(language), LIGHT, measure)


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Label)]


@given(rows)
@settings(max_examples=100, deadline=None)
def test_differences_agree_with_the_answers(given_values: list[tuple[int | None, ...]]) -> None:
    reading = a_reading(*given_values)
    found, without = differences(reading)
    assert len(found) + len(without) == len(given_values)
    for difference in found:
        said = [
            value
            for moment in reading.moments
            if (value := moment.value_of(difference.statement.id)) is not None
        ]
        assert (difference.start, difference.latest) == (said[0], said[-1])
        assert difference.change == said[-1] - said[0]
    sizes = [abs(difference.change) for difference in found]
    assert sizes == sorted(sizes, reverse=True)
    for statement in without:
        assert sum(moment.value_of(statement.id) is not None for moment in reading.moments) < 2


@given(
    st.lists(names, min_size=1, max_size=8), st.data(), st.floats(240, 700), st.sampled_from(list(Language))
)
@settings(max_examples=60, deadline=None)
def test_nothing_leaves_the_sheet_and_no_labels_collide(
    said: list[str], data: st.DataObject, width: float, language: Language
) -> None:
    moments = [(day, data.draw(st.lists(values, min_size=len(said), max_size=len(said)))) for day in DAYS]
    panel = drawn(an_evolutor(said, moments), width, language)
    drawing = panel.drawing()
    assert drawing.height == panel.height
    assert strays(drawing, measure) == []
    assert collisions(drawing, measure) == []


def test_yaras_differences_read_as_they_are() -> None:
    said = texts(drawn(yaras_evolutor()).drawing())
    assert said[:3] == ["+6", "Ik durf hulp vragen", "van 2 naar 8"]
    assert "= gelijk" in said
    assert "van 4 naar 4" in said


def test_worse_is_shown_as_plainly_as_better() -> None:
    drawing = drawn(a_reading((8, 5, 2), (2, 5, 7))).drawing()
    assert texts(drawing)[:3] == ["−6", "Uitspraak 0", "van 8 naar 2"]
    down, up = (s.points for s in drawing.shapes if isinstance(s, Polygon) and len(s.points) == 3)
    assert (down[0][1] < down[2][1], up[1][1] < up[0][1]) == (True, True)
    hollow, solid = [s for s in drawing.shapes if isinstance(s, Dot)][:2]
    assert (hollow.fill, solid.fill is not None) == (LIGHT.surface, True)
    assert hollow.centre[0] > solid.centre[0]


@given(st.integers(0, 10), st.integers(0, 10))
@settings(max_examples=50, deadline=None)
def test_knobs_stand_where_the_numbers_are(start: int, latest: int) -> None:
    dots = [s for s in drawn(a_reading((start, latest))).drawing().shapes if isinstance(s, Dot)]
    assert len(dots) == (1 if start == latest else 2)
    for dot, value in zip(dots, [start, latest] if start != latest else [latest], strict=True):
        assert dot.centre[0] == pytest.approx(8 + (400 - 16) * value / 10)


def test_other_days_than_the_first_and_last_are_named() -> None:
    said = texts(drawn(a_reading((None, 4, 9), (1, 1, 1))).drawing())
    assert "van 4 naar 9 · 12 mei tot 12 nov 2026" in said


def test_statements_without_two_answers_come_last_in_one_quiet_line() -> None:
    said = texts(drawn(a_reading((None, 4, None), (1, 1, 3))).drawing())
    assert said[-2:] == ["Uitspraak 0", "nog geen twee antwoorden"]


def test_before_the_second_moment_it_invites() -> None:
    said = " ".join(texts(drawn(a_reading((4,))).drawing()))
    assert said == "Vanaf het tweede moment zie je hier elk verschil sinds de start."


def test_only_what_is_shown_is_listed() -> None:
    reading = yaras_evolutor()
    panel = Differences(
        reading, 400, Words(Language.DUTCH), LIGHT, measure, shown=frozenset({an_id("statement", 2)})
    )
    assert texts(panel.drawing()) == ["+4", "Ik kom afspraken na", "van 3 naar 7"]


def test_a_row_is_found_under_the_point() -> None:
    panel = drawn(yaras_evolutor())
    assert panel.statement_at((10, 5)) == an_id("statement", 0)
    assert panel.statement_at((10, panel.height - 5)) == an_id("statement", 4)
    assert panel.statement_at((10, panel.height + 5)) is None
    assert panel.statement_at((-5, 5)) is None


def test_days_of_two_years_keep_both() -> None:
    moments = [(DAYS[0], (1, 5)), (DAYS[0] + timedelta(days=400), (2, 6)), (date(2028, 1, 1), (None, 6))]
    said = texts(drawn(an_evolutor(("A", "B"), moments)).drawing())
    assert "van 1 naar 2 · 10 feb 2026 tot 17 mrt 2027" in said
