"""Two moments on paper: both wheels, both days, all that has changed; and sheets without colours."""

from dataclasses import replace
from itertools import product

import pytest
from pypdf.generic import ContentStream

from desktop.drawings.changes_told import told
from desktop.drawings.words import Words
from desktop.models.changes import changes_between
from desktop.models.languages import Language
from desktop.models.paper import PaperSize, WheelPaper
from desktop.models.readings import LineKind, Wording
from desktop.paper.wheel_blank import blank_wheel
from desktop.paper.wheel_sheet import wheel_sheet
from desktop.paper.wheel_two import two_wheels
from tests.paper import wheel_samples as full
from tests.paper.reading_back import pages, text_of
from tests.paper.test_pages import assert_inside, joined
from tests.paper.test_wheel_by_hand import domains

DUTCH = Words(Language.DUTCH)
PAPERS = [WheelPaper(size=size, landscape=lies) for size, lies in product(PaperSize, (False, True))]
every_paper = pytest.mark.parametrize(
    "paper", PAPERS, ids=lambda paper: f"{paper.size}-{'lying' if paper.landscape else 'upright'}"
)


@every_paper
@pytest.mark.parametrize("language", list(Language))
def test_both_days_and_every_change_are_told(paper: WheelPaper, language: Language) -> None:
    words = Words(language)
    before, now = full.an_earlier_overview(), full.a_full_overview()
    pdf = two_wheels(before, now, words, paper)
    found = joined(text_of(pdf))

    for day in (before.on, now.on):
        assert found.count(joined(words.day(day))) >= 2
    for one in told(changes_between(before, now), words):
        assert joined(one.text) in found
    assert_inside(pdf)


@every_paper
def test_a_flood_of_changes_takes_more_pages(paper: WheelPaper) -> None:
    now = full.a_full_overview()
    lines = tuple(full.line(LineKind.WISH, f"wens{number}q " * 5, number) for number in range(120))
    now = replace(now, domains=(replace(now.domains[0], lines=lines), *now.domains[1:]))
    pdf = two_wheels(full.an_earlier_overview(), now, DUTCH, paper)
    found = joined(text_of(pdf))

    assert len(pages(pdf)) > 1
    assert all(found.count(f"wens{number}q") == 5 for number in range(120))
    assert_inside(pdf)


@every_paper
def test_for_the_wall_nothing_that_was_said(paper: WheelPaper) -> None:
    before, now = full.an_earlier_overview(), full.a_full_overview()
    found = joined(text_of(two_wheels(before, now, DUTCH, replace(paper, notes=False))))

    for domain in (*before.domains, *now.domains):
        assert not [line.text for line in domain.lines if joined(line.text) in found]
    assert not [text for *_, text in full.LINKS if text and joined(text) in found]
    assert joined("Van 1 van 5 (heel lastig) naar 3 van 5 (gaat).") in found


@every_paper
@pytest.mark.parametrize("kind", ["filled", "blank", "two"])
def test_in_black_and_white_there_are_no_colours(kind: str, paper: WheelPaper) -> None:
    grey = replace(paper, grey=True)
    now = full.a_full_overview()
    pdf = {
        "filled": lambda: wheel_sheet(now, DUTCH, grey),
        "blank": lambda: blank_wheel(domains(9), DUTCH, grey),
        "two": lambda: two_wheels(full.an_earlier_overview(), now, DUTCH, grey),
    }[kind]()
    for page in pages(pdf):
        contents = page.get_contents()
        assert contents is not None
        for operands, operator in ContentStream(contents, page.pdf).operations:
            if operator in (b"rg", b"RG"):
                tones = [float(tone) for tone in operands]
                assert max(tones) - min(tones) < 0.12, tones


@pytest.mark.parametrize("wording", list(Wording))
def test_every_wording_makes_a_sheet(wording: Wording) -> None:
    pdf = two_wheels(full.an_earlier_overview(), full.a_full_overview(), DUTCH, WheelPaper(wording=wording))

    assert_inside(pdf)
    assert joined(DUTCH.day(full.a_full_overview().on)) in joined(text_of(pdf))
