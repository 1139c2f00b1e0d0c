"""Text is broken, shortened and spread without losing letters or laying them on each other."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.colours import contrast, mix, readable
from desktop.drawings.labels import pieces, shorten, spread, wrap
from desktop.drawings.mixed_text import Run, labels_of, wrap_runs
from desktop.drawings.tokens import DARK, LIGHT, PAPER
from tests.drawings.readings import measure

LETTERS = st.text(alphabet="abcdefghijklmnoprstuwzWMé ŁŞж\u064a\u0301\u00a0-,.", max_size=120)
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def bare(text: str) -> str:
    return "".join(text.replace("\u00a0", "").split())


@given(LETTERS, st.floats(20, 300), st.booleans())
@settings(max_examples=100, deadline=None)
def test_wrap_keeps_every_letter_and_the_width(text: str, width: float, bold: bool) -> None:
    lines = wrap(text, width, 12, bold, measure)
    assert bare("".join(lines)) == bare(text)
    assert all(measure(line, 12, bold) <= width for line in lines if len(line) > 2)


def test_wrap_breaks_between_words_where_it_can() -> None:
    assert wrap("een twee drie", measure("een twee", 10, False), 10, False, measure) == ["een twee", "drie"]


def test_wrap_keeps_paragraphs_apart() -> None:
    assert wrap("een\ntwee", 500, 10, False, measure) == ["een", "twee"]


def test_wrap_with_a_limit_says_that_more_follows() -> None:
    lines = wrap("een twee drie vier vijf", measure("een twee", 10, False), 10, False, measure, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_a_letter_keeps_its_accent_when_a_word_is_broken() -> None:
    word = "e\u0301" * 30
    broken = pieces(word, measure("eeee", 12, False), 12, False, measure)
    assert "".join(broken) == word
    assert all(piece.startswith("e") for piece in broken)


@given(LETTERS, st.floats(12, 200))
@settings(max_examples=100, deadline=None)
def test_shorten_fits_and_is_a_beginning(text: str, width: float) -> None:
    short = shorten(text, width, 12, True, measure)
    assert measure(short, 12, True) <= width
    assert short == text or text.startswith(short.removesuffix("…"))


boxes = st.lists(st.tuples(st.floats(-50, 450), st.floats(1, 20)), min_size=1, max_size=20)


@given(boxes)
@settings(max_examples=100, deadline=None)
def test_spread_boxes_never_overlap_and_stay_inside(rows: list[tuple[float, float]]) -> None:
    centres, heights = [c for c, _ in rows], [h for _, h in rows]
    placed = spread(centres, heights, 0, 400)
    spans = sorted(
        (middle - tall / 2, middle + tall / 2) for middle, tall in zip(placed, heights, strict=True)
    )
    assert spans[0][0] >= -1e-6
    assert spans[-1][1] <= 400 + 1e-6
    assert all(after[0] >= before[1] - 1e-6 for before, after in pairwise(spans))


@given(boxes)
@settings(max_examples=100, deadline=None)
def test_spread_keeps_the_order(rows: list[tuple[float, float]]) -> None:
    centres = [c for c, _ in rows]
    placed = spread(centres, [h for _, h in rows], 0, 400)
    for one in range(len(rows)):
        for other in range(len(rows)):
            if centres[one] < centres[other]:
                assert placed[one] <= placed[other]


def test_spread_leaves_alone_what_has_room() -> None:
    assert spread([30, 10, 90], [10, 10, 10], 0, 100) == [30, 10, 90]


def test_spread_moves_two_on_one_spot_by_half_each() -> None:
    assert spread([50, 50], [10, 10], 0, 100) == [45, 55]


def test_spread_without_enough_room_shares_what_there_is() -> None:
    placed = spread([5, 5, 5], [10, 10, 10], 0, 15)
    assert placed == [2.5, 7.5, 12.5]


@given(LETTERS, LETTERS, st.floats(60, 400))
@settings(max_examples=60, deadline=None)
def test_runs_keep_every_letter_and_their_weight(plain: str, heavy: str, width: float) -> None:
    lines = wrap_runs([Run(plain, False), Run(heavy, True)], width, 12, measure)
    runs = [run for line in lines for run in line]
    assert bare("".join(run.text for run in runs if not run.bold)) == bare(plain)
    assert bare("".join(run.text for run in runs if run.bold)) == bare(heavy)
    for line in lines:
        last = labels_of(line, 0, 0, 12, "#000000", measure)[-1]
        assert last.at[0] + measure(last.text, 12, last.bold) <= width + 1e-6


def test_mix_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"
    assert mix("#204060", "#406080", 0.5) == "#305070"


def test_contrast_is_that_of_the_guideline() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0
    assert round(contrast("#767676", "#FFFFFF"), 2) == 4.54


@given(colours, st.sampled_from([p.surface for p in (LIGHT, DARK, PAPER)] + [LIGHT.ground, DARK.ground]))
@settings(deadline=None)
def test_readable_reaches_the_contrast_of_text(colour: str, on: str) -> None:
    assert contrast(readable(colour, on), on) >= 4.5
    assert contrast(readable(colour, on, 3.0), on) >= 3.0


def test_readable_leaves_alone_what_can_be_read() -> None:
    assert readable("#332288", "#FFFFFF") == "#332288"
