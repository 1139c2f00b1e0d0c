"""The sheet to fill in by hand: one page, room enough for a felt pen, nothing on it that is not asked."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product
from uuid import uuid5

import pytest
from pypdf import PageObject
from pypdf.generic import ContentStream

from desktop.drawings.words import Words
from desktop.models.languages import Language, Texts
from desktop.models.paper import PaperSize, WheelPaper
from desktop.models.readings import DomainReading, Wording
from desktop.paper.wheel_blank import blank_wheel
from tests.paper import samples
from tests.paper import wheel_samples as full
from tests.paper.reading_back import pages, text_of
from tests.paper.test_pages import assert_inside, joined

DUTCH = Words(Language.DUTCH)
MM = 72 / 25.4
PAPERS = [WheelPaper(size=size, landscape=lies) for size, lies in product(PaperSize, (False, True))]
every_paper = pytest.mark.parametrize(
    "paper", PAPERS, ids=lambda paper: f"{paper.size}-{'lying' if paper.landscape else 'upright'}"
)


def domains(count: int, name: str = "") -> list[DomainReading]:
    """So many domains of which nothing is known yet."""
    own = full.a_full_overview().domains
    return [
        replace(
            own[place % len(own)],
            id=uuid5(samples.SPACE, f"blank {place}"),
            name=Texts(name) if name else own[place % len(own)].name,
            score=None,
            previous_score=None,
            note="",
            lines=(),
            first=False,
            talk=False,
            own_strength=False,
            own_people=False,
            professionals=False,
            as_before=False,
        )
        for place in range(count)
    ]


def level_lines(page: PageObject) -> Iterator[tuple[float, float, float]]:
    """Left, right and height of every level straight line that stands for itself."""
    contents = page.get_contents()
    assert contents is not None
    path: list[tuple[float, float]] = []
    kept: list[tuple[float, float]] = []
    moved = (0.0, 0.0)
    for operands, operator in ContentStream(contents, page.pdf).operations:
        if operator == b"q":
            kept.append(moved)
        elif operator == b"Q":
            moved = kept.pop()
        elif operator == b"cm":
            moved = moved[0] + float(operands[4]), moved[1] + float(operands[5])
        elif operator in (b"m", b"l"):
            path = [] if operator == b"m" else path
            path.append((moved[0] + float(operands[0]), moved[1] + float(operands[1])))
        elif operator in (b"S", b"s") and len(path) == 2 and path[0][1] == path[1][1]:
            yield path[0][0], path[1][0], path[0][1]
            path = []
        elif operator in (b"S", b"s", b"f", b"B", b"n", b"c", b"h"):
            path = []


def assert_room_to_write(pdf: bytes, paper: WheelPaper, count: int) -> None:
    """Every domain has a line, and no two lines lie nearer to each other than a felt pen needs."""
    (page,) = pages(pdf)
    columns: dict[float, list[float]] = {}
    for left, right, y in level_lines(page):
        if right - left > 100:
            assert left >= 40
            assert right <= float(page.mediabox.width) - 40
            columns.setdefault(round(left, 1), []).append(y)
    heights = sorted(ys for ys in columns.values() if len(ys) > 1)
    assert sum(map(len, heights)) >= count
    least = (11 if paper.size is PaperSize.A3 else 9) * MM
    for ys in heights:
        for low, high in pairwise(sorted(ys)):
            assert high - low >= least - 0.05


@every_paper
@pytest.mark.parametrize("count", [5, 9, 12])
@pytest.mark.parametrize("wording", [Wording.USUAL, Wording.PICTURES])
def test_there_is_room_for_a_felt_pen(paper: WheelPaper, count: int, wording: Wording) -> None:
    pdf = blank_wheel(domains(count), DUTCH, replace(paper, wording=wording))

    assert_room_to_write(pdf, paper, count)
    assert_inside(pdf)


@every_paper
def test_a_name_of_200_letters_is_not_cut_off(paper: WheelPaper) -> None:
    name = "Hoofd en gevoel en alles wat daarbij komt kijken " * 4 + "ja"
    pdf = blank_wheel(domains(12, name), DUTCH, paper)

    assert_room_to_write(pdf, paper, 12)
    assert_inside(pdf)
    assert joined(text_of(pdf)).count(joined(name)) >= 12


@pytest.mark.parametrize("language", list(Language))
def test_it_asks_and_explains(language: Language) -> None:
    words = Words(language)
    found = joined(text_of(blank_wheel(domains(9), words)))

    for key in ("name", "day", "heading", "links", "score", "signs"):
        assert joined(words(f"page.wheel_blank_{key}")) in found
    for score in range(1, 6):
        assert joined(words(f"page.wheel_score_{score}")) in found
    assert joined(words("page.not_yet")) not in found
    assert "2000" not in found


@every_paper
def test_for_the_wall_there_are_no_lines(paper: WheelPaper) -> None:
    pdf = blank_wheel(domains(9), DUTCH, replace(paper, notes=False))
    (page,) = pages(pdf)

    # Only those for the name and the day.
    assert len([y for left, right, y in level_lines(page) if right - left > 100]) == 2


def test_with_hardly_any_words_nothing_is_explained() -> None:
    found = joined(text_of(blank_wheel(domains(9), DUTCH, WheelPaper(wording=Wording.PICTURES))))

    assert joined(DUTCH("page.wheel_blank_links")) not in found
    assert joined(DUTCH("page.wheel_score_1")) not in found
