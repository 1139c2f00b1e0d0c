"""Text on paper: every script comes out as it went in, joined, ordered, measured."""

from unicodedata import category, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawings.shapes import Anchor
from desktop.models.languages import Language
from desktop.paper import text
from desktop.paper.directions import levels, runs_right_to_left, visual_order
from desktop.paper.fonts import fallbacks
from desktop.paper.shaping import clean, clusters, shape
from desktop.paper.sheet import Sheet
from tests.paper.reading_back import lines_on, pages, text_of

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NAMES = (
    "Łukasz",
    "Şahin",
    "Ольга",
    "يوسف",
    "Nguyễn",
    "Ђорђе",
    "Ελένη",
    "שרה",
    "გიორგი",
    "Հայկ",
    "ሰላም",
    "ⵉⴷⵉⵔ",
)


def a_sheet() -> Sheet:
    return Sheet((400, 200), "proef", "proef", Language.DUTCH)


def printed(words: str, bold: bool = False) -> bytes:
    sheet = a_sheet()
    text.draw(sheet, words, 20, 100, 12, "#1F2A37", bold)
    sheet.showPage()
    return sheet.finished()


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_script_is_found_in_a_mixed_line(name: str, bold: bool) -> None:
    found = text_of(printed(f"Plan van {name} en Łukasz", bold))

    assert found == normalize("NFKC", f"Plan van {name} en Łukasz")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_set_with_glyphs_of_a_font_that_has_them(name: str) -> None:
    assert all(glyph.index for run in shape(name).runs for glyph in run.glyphs)


def test_arabic_letters_join() -> None:
    (run,) = shape("يوسف").runs
    apart = {glyph.index for letter in "يوسف" for glyph in shape(letter).runs[0].glyphs}

    assert [glyph.text for glyph in run.glyphs] == list(reversed("يوسف"))
    assert len({glyph.index for glyph in run.glyphs} - apart) >= 2


def test_a_mixed_line_stands_in_the_order_in_which_it_is_read() -> None:
    order = "".join(glyph.text for run in shape("Plan van يوسف en Sara").runs for glyph in run.glyphs)

    assert order == "Plan van " + "".join(reversed("يوسف")) + " en Sara"


def test_a_line_of_arabic_runs_to_the_left_with_its_number_the_right_way_round() -> None:
    order = "".join(glyph.text for run in shape("مرة 12 أريد").runs for glyph in run.glyphs)

    assert order == "ديرأ 12 ةرم"


@pytest.mark.parametrize("line", ["يوسف · 12 november", "Bel يوسف: 0470 12 34 56", "يوسف, 17 jaar"])
def test_a_number_behind_an_arabic_name_stays_behind_it(line: str) -> None:
    order = "".join(glyph.text for run in shape(line, right_to_left=False).runs for glyph in run.glyphs)

    assert order == line.replace("يوسف", "يوسف"[::-1])


def test_brackets_turn_with_the_words_around_them() -> None:
    closing = shape("(", right_to_left=False).runs[0].glyphs[0].index
    turned = shape("(سارة)").runs
    opening = [glyph.index for run in turned for glyph in run.glyphs if glyph.text == ")"]

    assert opening == [closing]


@pytest.mark.parametrize(
    ("words", "to_the_left"),
    [
        ("يوسف, samen met Sara", False),
        ("Plan van يوسف", False),
        ("أريد أن ألعب PlayStation", True),
        ("يوسف", True),
        ("12 3", False),
        ("", False),
    ],
)
def test_most_words_decide_which_way_a_line_runs(words: str, to_the_left: bool) -> None:
    assert runs_right_to_left(words) is to_the_left


def test_words_stay_as_they_were_written() -> None:
    drawn = [glyph.text for run in shape("-> 2x3 fi").runs for glyph in run.glyphs]

    assert drawn == list("-> 2x3 fi")


@pytest.mark.parametrize("family", ["👩‍👩‍👧", "👍🏽", "🇧🇪", "é", "x̣́"])
def test_what_a_reader_sees_as_one_sign_is_one_cluster(family: str) -> None:
    assert list(clusters(family)) == [(0, len(family))]


@pytest.mark.parametrize("unknown", ["中", "\U000f0000", "\ufffe", "漢"])
def test_what_no_font_has_is_a_box_and_still_itself_when_copied(unknown: str) -> None:
    (run,) = shape(unknown).runs
    (box,) = shape("□").runs

    assert [glyph.index for glyph in run.glyphs] == [box.glyphs[0].index]
    assert [glyph.text for glyph in run.glyphs] == [unknown]
    assert text.width(unknown, 10) > 0


def test_a_lone_surrogate_and_control_characters_do_no_harm() -> None:
    assert clean("a\ud800b\x07\u202ec\nd") == "a?bc d"


@given(ANY_TEXT, st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_set_and_takes_the_width_that_was_measured(words: str, bold: bool) -> None:
    pdf = printed(words, bold)
    lines = list(lines_on(pages(pdf)[0])) if shape(words, bold).runs else []

    assert text.width(words, 12, bold) >= 0
    assert sum(line.right - line.left for line in lines) == pytest.approx(
        text.width(words, 12, bold), abs=0.05
    )


@given(ANY_TEXT)
@settings(max_examples=150, deadline=None)
def test_no_letter_is_lost_on_the_way_to_glyphs(words: str) -> None:
    # Signs without a shape of their own (joiners, variation selectors) may go.
    def shown(letters: str) -> list[str]:
        return sorted(c for c in letters if category(c) not in ("Cf", "Mn"))

    drawn = "".join(glyph.text for run in shape(words).runs for glyph in run.glyphs)

    assert set(shown(drawn)) == set(shown(clean(words)))


@given(st.text(st.characters(codec="latin-1", categories=["L", "N"]), max_size=20), st.text("ab", min_size=1))
def test_more_letters_are_never_narrower(words: str, more: str) -> None:
    assert text.width(words + more, 10) > text.width(words, 10) - 1e-9


@given(st.text("aא1 .ي(", max_size=25), st.booleans())
def test_the_order_for_the_eye_keeps_every_character(words: str, to_the_left: bool) -> None:
    found = levels(words, to_the_left)

    assert len(found) == len(words)
    assert sorted(visual_order(range(len(words)), found)) == list(range(len(words)))


@given(st.lists(st.integers(0, 1)))
def test_what_runs_to_the_left_is_turned_as_a_whole(found: list[int]) -> None:
    ordered = visual_order(range(len(found)), found)

    assert [found[item] for item in ordered] == found


@pytest.mark.parametrize(
    ("anchor", "left"), [(Anchor.START, 200.0), (Anchor.MIDDLE, 170.0), (Anchor.END, 140.0)]
)
def test_the_anchor_says_which_end_of_the_line_is_meant(anchor: Anchor, left: float) -> None:
    sheet = a_sheet()
    size = 60 / text.width("Yara", 1)
    text.draw(sheet, "Yara", 200, 100, size, "#000000", anchor=anchor)
    sheet.showPage()
    (line,) = lines_on(pages(sheet.finished())[0])

    assert line.left == pytest.approx(left, abs=0.01)
    assert line.right == pytest.approx(left + 60, abs=0.05)


def test_bold_is_wider_and_mono_gives_every_letter_the_same_room() -> None:
    assert text.width("Wonen", 10, True) > text.width("Wonen", 10)
    assert text.width("iiii", 10, mono=True) == text.width("MMMM", 10, mono=True)


def test_every_font_is_truetype_with_its_licence_beside_it() -> None:
    for bold in (False, True):
        for font in fallbacks(bold, mono=True):
            assert "glyf" in font.face.table_tags
            families = {licence.stem.removeprefix("OFL-") for licence in font.path.parent.glob("OFL-*.txt")}
            assert any(font.name.startswith(family) for family in families)
