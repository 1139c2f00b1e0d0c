"""A plan of any length comes on paper whole: every word once, in order, and inside the page."""

import math
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.colours import contrast
from desktop.drawings.labels import Box, box_of
from desktop.drawings.plan_path import plan_path
from desktop.drawings.plan_sheet import Sheet
from desktop.drawings.shapes import Anchor, Curve, Dot, Drawing, Label, Line
from desktop.drawings.tokens import DARK, LIGHT, PAPER, Palette
from desktop.drawings.words import Words
from desktop.models.languages import Language
from desktop.models.readings import PlanReading, StepReading
from tests.drawings.extents import collisions, strays
from tests.drawings.readings import a_plan, a_step, measure, yaras_plan

A4 = (595.0, 842.0)
DUTCH = Words(Language.DUTCH)
words = st.text(alphabet="abcdefghijkmnoprstuvwzWMŁéж", min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=60).map(" ".join)
days = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2028, 1, 1)))
step_parts = st.tuples(sentences, st.one_of(st.just(""), sentences), days, words, st.one_of(st.none(), days))


def pages_of(
    plan: PlanReading,
    size: tuple[float, float] = A4,
    language: Language = Language.DUTCH,
    palette: Palette = PAPER,
    *,
    header: bool = True,
    footer: bool = True,
) -> tuple[Drawing, ...]:
    return plan_path(plan, *size, Words(language), palette, measure, header=header, footer=footer)


def labels(pages: Sequence[Drawing]) -> list[Label]:
    return [shape for page in pages for shape in page.shapes if isinstance(shape, Label)]


def texts(pages: Sequence[Drawing]) -> list[str]:
    return [label.text for label in labels(pages)]


def step_lines(pages: Sequence[Drawing], width: float = A4[0]) -> list[str]:
    """The bold lines in the size of steps."""
    return [label.text for label in labels(pages) if label.bold and label.size == Sheet.of(width).step]


def bare(text: str) -> str:
    return "".join(text.split())


def steps_of(parts: Sequence[tuple[str, str, date | None, str, date | None]]) -> list[StepReading]:
    return [a_step(number, *part) for number, part in enumerate(parts, start=1)]


@given(
    st.lists(step_parts, max_size=25),
    sentences,
    st.sampled_from(
        [
            A4,
            (842.0, 595.0),
            (420.0, 595.0),
            (330.0, 700.0),
            (560.0, 400.0),
            (700.0, math.inf),
            (320.0, math.inf),
        ]
    ),
    st.sampled_from(list(Language)),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_every_word_once_in_order_inside_the_page_and_apart(
    parts: list[tuple[str, str, date | None, str, date | None]],
    wish: str,
    size: tuple[float, float],
    language: Language,
    header: bool,
    footer: bool,
) -> None:
    plan = a_plan(steps_of(parts), wish=wish)
    pages = pages_of(plan, size, language, header=header, footer=footer)
    assert bare("".join(step_lines(pages, size[0]))) == bare("".join(part[0] for part in parts))
    for page in pages:
        assert strays(page, measure) == []
        assert collisions(page, measure) == []
        assert page.height == size[1] or math.isinf(size[1])


@given(st.lists(step_parts, min_size=2, max_size=12))
@settings(max_examples=40, deadline=None)
def test_the_road_runs_clear_of_the_texts(
    parts: list[tuple[str, str, date | None, str, date | None]],
) -> None:
    for page in pages_of(a_plan(steps_of(parts))):
        roads = [
            s for s in page.shapes if isinstance(s, Curve) and s.stroke and s.stroke.colour == PAPER.road
        ]
        half = Sheet.of(page.width).road / 2
        boxes = [
            Box(box.left - half, box.top - half, box.right + half, box.bottom + half)
            for shape in page.shapes
            if isinstance(shape, Label) and shape.anchor is Anchor.START
            for box in (box_of(shape, measure),)
        ]
        for road in roads:
            for x, y in along(road):
                assert not any(box.holds((x, y)) for box in boxes)


def along(curve: Curve) -> list[tuple[float, float]]:
    found = []
    start = curve.start
    for one, two, end in curve.pieces:
        for step in range(41):
            t = step / 40
            shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            corners = (start, one, two, end)
            found.append(
                (
                    sum(share * x for share, (x, _) in zip(shares, corners, strict=True)),
                    sum(share * y for share, (_, y) in zip(shares, corners, strict=True)),
                )
            )
        start = end
    return found


@pytest.mark.parametrize("count", [1, 5, 6, 25, 60, 200])
def test_any_number_of_steps_is_numbered_through_on_as_many_pages_as_it_takes(count: int) -> None:
    steps = [a_step(n, f"Stap nummer {n} van velen", "ik", None, "ooit") for n in range(1, count + 1)]
    pages = pages_of(a_plan(steps))
    numbers = [
        int(label.text)
        for label in labels(pages)
        if label.bold and label.anchor is Anchor.MIDDLE and label.text.isdigit()
    ]
    assert numbers == list(range(1, count + 1))
    assert texts(pages).count("gelukt? vier het:") == 1
    assert "gelukt? vier het:" in texts(pages[-1:])
    if len(pages) > 1:
        assert [f"{n} / {len(pages)}" in texts([page]) for n, page in enumerate(pages, 1)] == [True] * len(
            pages
        )
    else:
        assert not any("/" in text for text in texts(pages))


def test_yaras_plan_fits_on_one_page() -> None:
    (page,) = pages_of(yaras_plan())
    said = texts([page])
    assert "Mijn plan, Yara" in said
    assert "Geld" in said
    assert said[said.index("Dit wil ik:") + 1] == "mijn eigen rekening beheren"
    assert "— tegen 4 maart 2027".replace("— ", "—\u00a0") in said
    assert "ik · di 17 nov" in said
    assert "Gemaakt door Yara, samen met Sara · 12 november 2026" in said
    assert "Vastgelopen? Bel of app Sara: 0470 00 00 00" in said


def test_done_steps_have_a_check_mark_and_open_ones_their_number() -> None:
    (page,) = pages_of(yaras_plan())
    checks = [s for s in page.shapes if isinstance(s, Curve) and s.stroke and s.stroke.colour == "#FFFFFF"]
    assert len(checks) == 2
    assert [text for text in texts([page]) if text.isdigit()] == ["3", "4", "5"]


def test_a_pale_colour_gets_a_dark_check_mark() -> None:
    plan = a_plan([a_step(1, "Klaar", done_on=date(2026, 12, 1))], colour="#DDCC77")
    (page,) = pages_of(plan)
    fills = [s.fill for s in page.shapes if isinstance(s, Dot) and s.fill == "#DDCC77"]
    checks = [s.stroke.colour for s in page.shapes if isinstance(s, Curve) and s.stroke]
    assert len(fills) == 2  # the station, and the star
    assert "#1F2A37" in checks


@pytest.mark.parametrize("colour", ["#332288", "#88CCEE", "#DDCC77", "#CC6677", "#999933"])
@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER])
def test_numbers_and_texts_can_be_read(colour: str, palette: Palette) -> None:
    plan = a_plan([a_step(1, "Een"), a_step(2, "Twee", "ik")], colour=colour, domain="")
    for label in labels(pages_of(plan, palette=palette)):
        assert contrast(label.colour, palette.surface) >= 4.5


def test_an_empty_plan_has_five_stations_to_write_on() -> None:
    pages = pages_of(a_plan((), wish="", by=None))
    assert len(pages) == 1
    said = texts(pages)
    assert [text for text in said if text.isdigit()] == ["1", "2", "3", "4", "5"]
    assert said.count("wie? wanneer?") == 5
    assert "Wat is een eerste kleine stap? Schrijf of teken het hier." in said
    lines = [shape for shape in pages[0].shapes if isinstance(shape, Line)]
    assert len(lines) == 7  # one for each step, one for the wish, the rule at the foot


def test_a_text_longer_than_a_page_goes_on_on_the_next() -> None:
    long = " ".join(f"woord{n}" for n in range(900))
    pages = pages_of(a_plan([a_step(1, "Eerst"), a_step(2, long, "ik"), a_step(3, "Dan")]))
    assert len(pages) > 2
    assert bare("".join(step_lines(pages))) == bare("Eerst" + long + "Dan")
    assert "vervolg van stap 2" in texts(pages[1:2])
    for page in pages:
        assert strays(page, measure) == []


def test_a_word_of_eighty_letters_is_broken_not_cut() -> None:
    word = "abcdefgh" * 10
    pages = pages_of(a_plan([a_step(1, "x"), a_step(2, word)]), (330.0, 600.0))
    assert bare("".join(step_lines(pages, 330.0))) == "x" + word
    assert all(strays(page, measure) == [] for page in pages)


def test_a_wish_longer_than_a_page_is_whole() -> None:
    wish = " ".join(f"droom{n}" for n in range(1200))
    pages = pages_of(a_plan([a_step(1, "Beginnen")], wish=wish))
    said = [label.text for label in labels(pages) if label.bold and label.text.startswith("droom")]
    assert " ".join(said) == wish
    assert all(strays(page, measure) == [] for page in pages)


def test_without_a_phone_nobody_is_to_be_called() -> None:
    assert not any("Vastgelopen" in text for text in texts(pages_of(a_plan(phone=""))))


def test_header_and_footer_can_be_left_to_the_screen() -> None:
    (page,) = pages_of(yaras_plan(), (520.0, math.inf), header=False, footer=False)
    said = texts([page])
    assert not any(text.startswith(("Mijn plan", "Dit wil ik", "Gemaakt", "Vastgelopen")) for text in said)
    assert "Geld" not in said
    assert math.isfinite(page.height)


def test_without_a_height_it_is_one_page_as_high_as_needed() -> None:
    few, many = (
        pages_of(a_plan([a_step(n, "Een stap") for n in range(1, count)]), (500.0, math.inf))
        for count in (4, 40)
    )
    assert len(few) == len(many) == 1
    assert many[0].height > few[0].height * 5


def test_a_step_in_another_year_says_which() -> None:
    said = texts(pages_of(a_plan([a_step(1, "Later", "ik", date(2027, 1, 5), "na school")])))
    assert "ik · di 5 jan 2027 · na school" in said
