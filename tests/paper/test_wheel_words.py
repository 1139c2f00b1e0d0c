"""What was said stands on the filled sheet: whole, once, on as many pages as it takes, and inside each."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.drawings.words import Words
from desktop.models.languages import Language, Texts
from desktop.models.paper import PaperSize, WheelPaper
from desktop.models.readings import LineKind, OverviewReading, Wording
from desktop.paper.own_words import OwnWords
from desktop.paper.wheel_sheet import wheel_sheet
from desktop.paper.wheel_style import Style
from tests.paper import samples
from tests.paper import wheel_samples as full
from tests.paper.reading_back import lines_on, pages, text_of
from tests.paper.test_pages import LONG_NAME, assert_inside, joined

DUTCH = Words(Language.DUTCH)
PAPERS = [WheelPaper(size=size, landscape=lies) for size, lies in product(PaperSize, (False, True))]
every_paper = pytest.mark.parametrize(
    "paper", PAPERS, ids=lambda paper: f"{paper.size}-{'lying' if paper.landscape else 'upright'}"
)
PIECES = ("kat", "Łódź", "żółw", "дом", "ש", "س", "Ελλάδα", "dœuf", "€", "çok", "năm", "გული")
DIGITS = {"ש": "אבגדהוזחטיכ", "س": "بتثجحخدذرزش"}
"""Letters for digits and their separator: digits among words that run to the left would stand apart."""


def words_of(number: int, count: int) -> str:
    """So many words that stand nowhere else."""
    return " ".join(a_word(PIECES[(number + at) % len(PIECES)], number, at) for at in range(count))


def a_word(piece: str, number: int, at: int) -> str:
    if piece not in DIGITS:
        return f"{piece}{number}x{at}z"
    letters = DIGITS[piece]
    spelt = [letters[10 if digit == "x" else int(digit)] for digit in f"{number}x{at}"]
    return f"{piece}{piece}{''.join(spelt)}{piece}{piece}"


def with_words(lines: int, links: int, each: int) -> tuple[OverviewReading, list[str]]:
    """An overview with so many lines and links of that many words each, and all its words."""
    reading = full.a_full_overview()
    told: list[str] = []

    def said() -> str:
        told.append(words_of(len(told), each))
        return told[-1]

    kinds = tuple(LineKind)
    domains = list(reading.domains)
    of_each: dict[int, list[tuple[LineKind, str]]] = {place: [] for place in range(len(domains))}
    for number in range(lines):
        of_each[number % len(domains)].append((kinds[number % 4], said()))
    for place, domain in enumerate(domains):
        domains[place] = replace(
            domain,
            note=said(),
            lines=tuple(full.line(kind, text, number) for number, (kind, text) in enumerate(of_each[place])),
        )
    pairs = [(domains[number % 9], domains[(number + 1 + number // 9 % 4) % 9]) for number in range(links)]
    joins = tuple(full.link(one, other, said(), number) for number, (one, other) in enumerate(pairs))
    return replace(reading, domains=tuple(domains), links=joins), " ".join(told).split()


@given(
    lines=st.integers(0, 24),
    links=st.integers(0, 12),
    each=st.integers(1, 30),
    paper=st.sampled_from(PAPERS),
    wording=st.sampled_from(list(Wording)),
    language=st.sampled_from(list(Language)),
    grey=st.booleans(),
)
# To look for the smallest sheet that fails would take minutes.
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
def test_every_word_stands_there_once(
    lines: int, links: int, each: int, paper: WheelPaper, wording: Wording, language: Language, grey: bool
) -> None:
    reading, told = with_words(lines, links, each)
    pdf = wheel_sheet(reading, Words(language), replace(paper, wording=wording, grey=grey))
    found = joined(text_of(pdf))

    for word in told:
        assert found.count(joined(word)) == 1, word
    assert_inside(pdf)


@every_paper
def test_all_there_can_be_is_there(paper: WheelPaper) -> None:
    reading, told = with_words(lines=60, links=200, each=6)
    note = " ".join(f"brief{number}q" for number in range(700))[:5000].rsplit(" ", 1)[0]
    first = replace(reading.domains[0], note=f"{note} 😀 slot", name=Texts("Wonen " * 33))
    name = "Maximiliaan-Alexander " * 9
    many = replace(reading, youth_name=name.strip(), domains=(first, *reading.domains[1:]))
    pdf = wheel_sheet(many, DUTCH, paper)
    found = joined(text_of(pdf))

    assert joined(name) in found
    replaced = reading.domains[0].note.split()
    for word in (*told, *note.split()):
        if word not in replaced:
            assert found.count(joined(word)) == 1, word
    assert_inside(pdf)
    for number, page in enumerate(pages(pdf), start=1):
        lines = list(lines_on(page))
        assert len(lines) > 3, "a page with hardly anything on it"
        assert joined(f"{number} / {len(pages(pdf))}") in joined(page.extract_text())


@every_paper
def test_pages_have_the_size_that_was_chosen(paper: WheelPaper) -> None:
    wide, high = (595.276, 841.89) if paper.size is PaperSize.A4 else (841.89, 1190.551)
    for page in pages(wheel_sheet(full.a_full_overview(), DUTCH, paper)):
        seen = float(page.mediabox.width), float(page.mediabox.height)
        assert seen == pytest.approx((high, wide) if paper.landscape else (wide, high), abs=0.01)


@pytest.mark.parametrize("language", list(Language))
def test_all_is_told_in_words(language: Language) -> None:
    words = Words(language)
    found = joined(text_of(wheel_sheet(full.a_full_overview(), words)))

    for told in (
        words("page.not_yet"),
        words("page.as_before"),
        words("page.mark_first"),
        words("page.mark_talk"),
        words("page.by_together"),
        words("page.wheel_links"),
        words("page.carried", who=f"{words('changes.own_strength')}, {words('changes.professionals')}"),
        *(Style(words, WheelPaper()).kind_words(kind) for kind in LineKind),
    ):
        assert joined(told) in found, told
    for number, (_, _, text) in enumerate(full.LINKS, start=1):
        assert joined(text) in found
        assert str(number) in found


@every_paper
@pytest.mark.parametrize("wording", list(Wording))
def test_a_sheet_for_the_wall_is_one_page_without_what_was_said(paper: WheelPaper, wording: Wording) -> None:
    reading, told = with_words(lines=20, links=30, each=5)
    pdf = wheel_sheet(reading, DUTCH, replace(paper, notes=False, wording=wording))
    found = joined(text_of(pdf))

    assert len(pages(pdf)) == 1
    assert not [word for word in told if joined(word) in found]
    assert_inside(pdf)


def test_plainer_words_are_used_where_there_are_any() -> None:
    reading = full.a_full_overview()
    plain = replace(reading.domains[0], plain=Texts("Waar slaap je?"))
    reading = replace(reading, domains=(plain, *reading.domains[1:]))

    assert joined("Waar slaap je?") not in joined(text_of(wheel_sheet(reading, DUTCH)))
    pdf = wheel_sheet(reading, DUTCH, WheelPaper(wording=Wording.PLAIN))
    assert joined("Waar slaap je?") in joined(text_of(pdf))


def test_words_that_run_to_the_left_hang_on_the_right() -> None:
    reading = full.a_full_overview()
    arabic = full.line(LineKind.WISH, "أريد أن أتعلم اللغة الهولندية", 1)
    first = replace(reading.domains[0], lines=(arabic,))
    pdf = wheel_sheet(replace(reading, domains=(first, *reading.domains[1:])), DUTCH)
    column = 45 + (595.276 - 90 - 24) / 2

    assert any(line.right == pytest.approx(column, abs=0.1) for line in lines_on(pages(pdf)[0]))


@given(st.integers(1, 400), st.floats(10, 900))
@settings(deadline=None)
def test_no_line_is_left_alone(count: int, height: float) -> None:
    block = OwnWords("woord " * count, "", "#000000", Style(DUTCH, WheelPaper()))
    _, whole = block.wrap(200, height)
    parts = block.split(200, height) if whole > height else []

    heights = [part.wrap(200, 900)[1] for part in parts]
    assert sum(heights) == pytest.approx(whole if parts else 0)
    assert all(part >= 2 * 10 for part in heights)
    assert not parts or heights[0] <= height


def test_a_picture_of_the_team_that_is_none_leaves_the_icon() -> None:
    reading = full.a_full_overview(LONG_NAME)
    broken = replace(reading.domains[0], picture="bm8gcGljdHVyZQ==", icon="not_an_icon")
    pdf = wheel_sheet(replace(reading, domains=(broken, *reading.domains[1:])), DUTCH)

    assert joined(LONG_NAME) in joined(text_of(pdf))


def test_without_any_domain_there_is_still_a_page() -> None:
    reading = replace(samples.an_overview(), domains=(), links=())

    assert len(pages(wheel_sheet(reading, DUTCH))) == 1
