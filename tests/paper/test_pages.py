"""The sheets: nothing lost, nothing cut off, everything embedded, and the file says what it is."""

import re
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import Any, cast
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from desktop.drawings.words import Words
from desktop.models.languages import Language, Texts
from desktop.models.readings import EvolutorReading
from desktop.models.resources import RESOURCES
from desktop.paper.blocks import lines_of
from desktop.paper.evolutor_sheet import evolutor_sheet
from desktop.paper.plan_sheet import plan_sheet
from desktop.paper.recovery_sheet import recovery_sheet
from desktop.paper.wheel_sheet import wheel_sheet
from tests.paper import samples
from tests.paper.reading_back import fonts_of, lines_on, pages, text_of

DUTCH = Words(Language.DUTCH)
KEY = "ABCD-EFGH-2345-MNOP-QRST-UVWX-YZ23-4567-QX7Q"
LONG_NAME = "Maria-Fernanda van den Berghe-Włodarczyk"
LONG_NOTE = ("Dit is een lange zin over hoe het gaat. " * 51)[:2000]
LONG_WORD = "hottentottententententoonstelling" * 3

Make = Callable[[str, Words], bytes]

SHEETS: dict[str, Make] = {
    "wheel": lambda name, words: wheel_sheet(samples.an_overview(name), words),
    "evolutor": lambda name, words: evolutor_sheet(samples.an_evolutor(name), words),
    "blank evolutor": lambda name, words: evolutor_sheet(samples.an_evolutor(name, days=()), words),
    "plan": lambda name, words: plan_sheet(samples.a_plan(name), words),
    "recovery": lambda name, words: recovery_sheet(name, KEY, samples.DAY, words),
}
all_sheets = pytest.mark.parametrize("make", SHEETS.values(), ids=SHEETS.keys())


def joined(words: str) -> str:
    """Text as it is looked for: without white space, which line breaks change."""
    return "".join(normalize("NFKC", words).split())


def assert_inside(pdf: bytes) -> None:
    """Every line of text lies on its page and in its print margin."""
    for page in pages(pdf):
        for line in lines_on(page):
            assert line.left >= 20
            assert line.right <= float(page.mediabox.width) - 20
            assert 20 <= line.y <= float(page.mediabox.height) - 20 - line.size * 0.7


@all_sheets
def test_fonts_are_embedded_as_subsets_and_tell_their_letters(make: Make) -> None:
    fonts = fonts_of(make("Łukasz يوسف", DUTCH))

    assert fonts
    for font in fonts:
        descriptor = font["Descendant"]["/FontDescriptor"].get_object()
        assert re.fullmatch(r"/[A-Z]{6}\+[A-Za-z0-9-]+", font["/BaseFont"])
        assert len(descriptor["/FontFile2"].get_object().get_data()) < 60_000
        assert "/ToUnicode" in font


@all_sheets
@pytest.mark.parametrize("language", list(Language))
def test_the_file_says_what_it_is_and_in_which_language(make: Make, language: Language) -> None:
    reader = PdfReader(BytesIO(make("Yara", Words(language))))
    about, root = reader.metadata, cast(Any, reader.trailer["/Root"])

    assert about is not None
    assert "Yara" in (about.title or "")
    assert about.author == "Trajectwiel"
    assert about.subject
    assert root["/Lang"] == language.value
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


@all_sheets
@pytest.mark.parametrize("name", ["Łukasz", "Şahin", "Ольга", "يوسف", "Nguyễn", LONG_NAME])
def test_a_name_is_printed_and_found(make: Make, name: str) -> None:
    assert joined(name) in joined(text_of(make(name, DUTCH)))


@all_sheets
@pytest.mark.parametrize("name", ["Yara", LONG_NAME, LONG_WORD, "<b>Y</b> & co", "😀👩‍👩‍👧"])
def test_nothing_leaves_the_page(make: Make, name: str) -> None:
    assert_inside(make(name, DUTCH))


@all_sheets
def test_pages_are_a4(make: Make) -> None:
    for page in pages(make("Yara", DUTCH)):
        assert sorted((float(page.mediabox.width), float(page.mediabox.height))) == pytest.approx(
            [595.276, 841.89], abs=0.01
        )


@all_sheets
def test_the_same_reading_gives_the_same_file_but_for_its_date(make: Make) -> None:
    def undated(pdf: bytes) -> bytes:
        return re.sub(rb"D:\d{14}[^)]*", b"", pdf)

    first, again = make("Yara", DUTCH), make("Yara", DUTCH)

    assert re.search(rb"/CreationDate \(D:20[2-9]\d", first)
    assert undated(first) == undated(again)


@all_sheets
def test_nothing_is_written_beside_the_bytes(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    make("Yara", DUTCH)

    assert list(tmp_path.iterdir()) == []


@all_sheets
@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
@settings(max_examples=12, deadline=None)
def test_a_name_of_any_characters_can_be_printed(make: Make, name: str) -> None:
    assert make(name, DUTCH).startswith(b"%PDF")


@pytest.mark.parametrize("language", list(Language))
def test_a_wheel_tells_every_domain_with_its_score_in_words_and_its_note(language: Language) -> None:
    words = Words(language)
    overview = samples.an_overview()
    found = joined(text_of(wheel_sheet(overview, words)))

    for domain in overview.domains:
        told = words(f"page.wheel_score_{domain.score}") if domain.score else words("page.not_yet")
        score = words("page.wheel_score", score=domain.score, words=told) if domain.score else told
        assert joined(domain.name.in_(language) + score + domain.note) in found


def test_a_note_is_never_read_as_markup() -> None:
    note = "<b>niet vet</b> & <para> {name} %s"

    assert joined(note) in joined(text_of(wheel_sheet(samples.an_overview(notes={"money": note}), DUTCH)))


def test_long_notes_flow_over_pages_without_losing_a_word() -> None:
    notes = {key: f"{LONG_NOTE} einde van {key} {LONG_WORD}" for key, *_ in samples.DOMAINS}
    pdf = wheel_sheet(samples.an_overview(LONG_NAME, notes=notes), DUTCH)
    found = joined(text_of(pdf))

    assert_inside(pdf)
    assert len(pages(pdf)) > 4
    assert found.count("Ditiseenlangezin") >= 9 * 45
    assert all(f"eindevan{key}" in found for key in notes)
    assert joined(f"1 / {len(pages(pdf))}") in found


def test_a_note_in_arabic_hangs_on_the_right() -> None:
    pdf = wheel_sheet(samples.an_overview(notes={"money": "أريد أن أتعلم اللغة الهولندية"}), DUTCH)
    rights = [line.right for page in pages(pdf) for line in lines_on(page)]
    columns = (45 + (595.276 - 90 - 24) / 2, 595.276 - 45)

    assert any(right == pytest.approx(edge, abs=0.1) for right in rights for edge in columns)


def test_paragraphs_of_a_note_stay_apart() -> None:
    assert lines_of("een\n\ntwee\n", 200, 10) == ["een", "", "twee"]


@pytest.mark.parametrize("language", [Language.FRENCH, Language.ENGLISH])
def test_the_words_of_paper_are_the_same_in_every_language(language: Language) -> None:
    def fields(of: Language) -> dict[str, set[str]]:
        path = RESOURCES / "words" / f"paper.{of.value}.toml"
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            f"{table}.{key}": {name for _, name, _, _ in Formatter().parse(text) if name}
            for table, rows in tables.items()
            for key, text in rows.items()
        }

    assert fields(language) == fields(Language.DUTCH)


def test_an_evolutor_tells_every_answer_in_its_table() -> None:
    evolutor = samples.an_evolutor()
    found = joined(text_of(evolutor_sheet(evolutor, DUTCH)).split("Alle antwoorden")[1])

    for group in evolutor.groups:
        assert joined(group.name.nl) in found
    for sentence, told in (
        ("Ik geloof in mezelf", "2245"),
        ("Ik durf iets nieuws te proberen", "3weetikniet36"),
        ("Ik regel mijn papieren zelf", "11nuniet3"),
        ("Ik kan om met kritiek en ruzie", "233–"),
        ("Ik zie mijn volgende stap", "––59"),
    ):
        assert joined(sentence) + told in found


def many_moments(count: int) -> EvolutorReading:
    return samples.an_evolutor(days=[date(2021, 1, 5) + timedelta(days=61 * n) for n in range(count)])


def test_many_moments_go_into_more_tables_with_their_days() -> None:
    evolutor = many_moments(30)
    pdf = evolutor_sheet(evolutor, DUTCH)
    found = joined(text_of(pdf).split("Alle antwoorden")[1])

    assert_inside(pdf)
    for moment in evolutor.moments:
        assert joined(DUTCH.short_day(moment.on) + str(moment.on.year)) in found


def test_one_moment_is_a_table_with_a_promise() -> None:
    pdf = evolutor_sheet(samples.an_evolutor(days=samples.DAYS[:1]), DUTCH)

    assert len(pages(pdf)) == 1
    assert joined(DUTCH("evolutor.one_moment")) in joined(text_of(pdf))


def test_before_the_first_moment_there_is_a_scale_to_circle() -> None:
    found = joined(text_of(evolutor_sheet(samples.an_evolutor(days=()), DUTCH)))

    assert joined("Ik slaap en eet goed 0 1 2 3 4 5 6 7 8 9 10") in found


@pytest.mark.parametrize("days", [(), samples.DAYS], ids=["blank", "filled"])
def test_a_statement_longer_than_a_page_is_not_cut_off(days: tuple[date, ...]) -> None:
    evolutor = samples.an_evolutor(days=days)
    group = evolutor.groups[0]
    endless = replace(group.statements[0], text=Texts(LONG_NOTE * 4 + " slotwoord"))
    pdf = evolutor_sheet(
        replace(evolutor, groups=(replace(group, statements=(endless,)), *evolutor.groups[1:])), DUTCH
    )

    assert "slotwoord" in text_of(pdf)
    assert_inside(pdf)


def test_an_evolutor_with_few_statements_goes_into_one_chart() -> None:
    evolutor = samples.an_evolutor()
    pdf = evolutor_sheet(replace(evolutor, groups=evolutor.groups[:1]), DUTCH)

    assert len(pages(pdf)) == 2
    assert_inside(pdf)


def test_a_plan_tells_its_steps_in_order() -> None:
    plan = samples.a_plan()
    found = joined(text_of(plan_sheet(plan, DUTCH)))

    places = [found.index(joined(step.text)) for step in plan.steps]
    assert places == sorted(places)
    assert joined(plan.wish) in found
    assert joined(plan.companion_phone) in found


def test_sixty_steps_take_more_pages_than_five() -> None:
    few, many = plan_sheet(samples.a_plan(), DUTCH), plan_sheet(samples.a_plan(steps=60), DUTCH)
    found = text_of(many)

    assert len(pages(few)) == 1
    assert len(pages(many)) > 3
    assert_inside(many)
    assert joined("Kasboekje verder invullen 60") in joined(found)


@pytest.mark.parametrize("language", list(Language))
def test_the_recovery_key_stands_on_one_page_in_order(language: Language) -> None:
    words = Words(language)
    pdf = recovery_sheet("Team Gent-Noord", KEY, samples.DAY, words)
    found = text_of(pdf)

    assert len(pages(pdf)) == 1
    assert [group for group in re.findall(r"\b[A-Z2-7]{4}\b", found) if group in KEY] == KEY.split("-")
    assert "Team Gent-Noord" in found
    assert words.day(samples.DAY) in found
    for number in (1, 2, 3):
        assert joined(words(f"recovery.keep_{number}")) in joined(found)
        assert joined(words(f"recovery.use_{number}")) in joined(found)


def test_a_recovery_key_may_be_written_with_spaces_but_not_be_empty() -> None:
    assert "QX7Q" in text_of(recovery_sheet("Team", KEY.replace("-", " "), samples.DAY, DUTCH))
    with pytest.raises(ValueError, match="at least one group"):
        recovery_sheet("Team", " - ", samples.DAY, DUTCH)


def test_the_key_is_not_in_what_the_file_says_of_itself() -> None:
    about = PdfReader(BytesIO(recovery_sheet("Team", KEY, samples.DAY, DUTCH))).metadata

    assert about is not None
    assert not any("ABCD" in str(value) for value in about.values())
