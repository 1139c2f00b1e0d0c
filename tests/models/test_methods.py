"""The content that comes along is whole: in three languages, with colours every eye keeps apart."""

import math
import re
from collections.abc import Iterator
from itertools import combinations, pairwise, permutations

import pytest

from desktop.models.languages import Language, Texts
from desktop.models.methods import (
    DefaultDomain,
    DefaultStatement,
    default_domains,
    default_instrument,
    method,
    methods,
)

DOMAINS = default_domains()
INSTRUMENT = default_instrument()
STATEMENTS = tuple(s for group in INSTRUMENT.groups for s in group.statements)

Matrix = tuple[tuple[float, float, float], ...]

# Machado, Oliveira and Fernandes (2009), severity 1.0: how eyes without red or green cones see.
VISIONS: dict[str, Matrix] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red cones": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green cones": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
# Paul Tol's muted scheme itself holds pairs at 16; we ask more of colours that lie side by side.
APART = 20.0


def linear(colour: str) -> tuple[float, ...]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def contrast_on_white(colour: str) -> float:
    red, green, blue = linear(colour)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def lab(colour: str, vision: Matrix) -> tuple[float, float, float]:
    seen = linear(colour)
    r, g, b = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, seen, strict=True)))) for row in vision)
    white = (0.9505, 1.0, 1.089)
    xyz = (
        0.4124 * r + 0.3576 * g + 0.1805 * b,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        0.0193 * r + 0.1192 * g + 0.9505 * b,
    )
    fx, fy, fz = (
        (c / w) ** (1 / 3) if c / w > 0.008856 else 7.787 * c / w + 16 / 116
        for c, w in zip(xyz, white, strict=True)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, other: str) -> float:
    """How far two colours are apart in CIELAB, for the eyes that see the least of it."""
    return min(math.dist(lab(one, vision), lab(other, vision)) for vision in VISIONS.values())


def all_texts() -> Iterator[tuple[str, Texts]]:
    for domain in DOMAINS:
        yield f"{domain.key} name", domain.name
        yield f"{domain.key} plain", domain.plain
    yield "instrument", INSTRUMENT.name
    for group in INSTRUMENT.groups:
        yield f"{group.key} name", group.name
    for statement in STATEMENTS:
        yield f"{statement.key} text", statement.text
        yield f"{statement.key} plain", statement.plain
    for each in methods():
        yield f"{each.key} name", each.name
        yield f"{each.key} aim", each.aim


TEXTS = dict(all_texts())
SENTENCES = {where: texts for where, texts in TEXTS.items() if not where.endswith(("name", "instrument"))}


def test_nine_domains_are_in_the_wheel_and_three_wait() -> None:
    assert [d.key for d in DOMAINS if d.active] == [
        "living",
        "money",
        "work",
        "school",
        "body",
        "mind",
        "family",
        "friends",
        "free_time",
    ]
    assert [d.key for d in DOMAINS if not d.active] == ["justice", "mobility", "parenthood"]


def test_the_evolutor_has_fifteen_statements_in_five_groups() -> None:
    assert (INSTRUMENT.key, INSTRUMENT.low, INSTRUMENT.high) == ("evolutor", 0, 10)
    assert [(g.key, len(g.statements)) for g in INSTRUMENT.groups] == [
        ("trust", 3),
        ("own_legs", 4),
        ("together", 3),
        ("feeling", 2),
        ("future", 3),
    ]


@pytest.mark.parametrize(
    "keys",
    [
        [d.key for d in DOMAINS],
        [g.key for g in INSTRUMENT.groups],
        [s.key for s in STATEMENTS],
        [m.key for m in methods()],
    ],
    ids=["domains", "groups", "statements", "methods"],
)
def test_keys_are_unique_and_plain_words(keys: list[str]) -> None:
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", key) for key in keys)


@pytest.mark.parametrize("where", TEXTS)
@pytest.mark.parametrize("language", Language)
def test_every_text_stands_in_every_language(where: str, language: Language) -> None:
    text = getattr(TEXTS[where], language.value)
    assert text
    assert text == " ".join(part for part in re.split(r" +", text) if part)
    assert not re.search(r"todo|tbd|xxx|lorem|\?\?|\.\.\.|[{}<>\[\]]", text, re.IGNORECASE)
    assert "'" not in text, "an apostrophe is written ’"


@pytest.mark.parametrize("where", SENTENCES)
def test_a_sentence_is_another_one_in_each_language(where: str) -> None:
    texts = SENTENCES[where]
    assert len({texts.nl, texts.fr, texts.en}) == 3


@pytest.mark.parametrize("where", TEXTS)
def test_space_before_punctuation_is_that_of_the_language(where: str) -> None:
    texts = TEXTS[where]
    assert not re.search(r"(?<!\u00a0)[?!:;]", texts.fr), "French has a no-break space there"
    assert not re.search(r"\s[?!:;,.]", texts.nl + texts.en)


@pytest.mark.parametrize("domain", DOMAINS, ids=lambda d: d.key)
def test_a_name_fits_beside_the_wheel_and_the_plain_wording_asks(domain: DefaultDomain) -> None:
    for language in Language:
        assert len(domain.name.in_(language)) <= 26
        assert domain.plain.in_(language).endswith("?")
        assert len(domain.plain.in_(language)) <= 65


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: s.key)
def test_a_statement_is_said_by_the_youth(statement: DefaultStatement) -> None:
    assert statement.text.nl.startswith("Ik ")
    assert statement.text.fr.startswith(("Je ", "J’"))
    assert statement.text.en.startswith("I ")
    for language in Language:
        text, plain = statement.text.in_(language), statement.plain.in_(language)
        assert text != plain
        assert not text.endswith(".")
        assert not plain.endswith(".")
        assert max(len(text), len(plain)) <= 52


def test_neighbours_in_the_wheel_differ_to_every_eye() -> None:
    nine = [d.colour for d in DOMAINS if d.active]
    assert len(set(nine)) == 9
    for one, other in pairwise([*nine, nine[0]]):
        assert distance(one, other) >= APART


def test_neighbours_still_differ_when_more_domains_are_switched_on() -> None:
    nine = [d.colour for d in DOMAINS if d.active]
    extra = [d.colour for d in DOMAINS if not d.active]
    for count in range(1, len(extra) + 1):
        for more in permutations(extra, count):
            for one, other in pairwise([nine[-1], *more, nine[0]]):
                assert distance(one, other) >= APART


def test_lines_in_one_group_differ_to_every_eye() -> None:
    for group in INSTRUMENT.groups:
        for one, other in combinations(group.statements, 2):
            assert distance(one.colour, other.colour) >= APART, (one.key, other.key)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda s: s.key)
def test_a_thin_line_is_visible_on_white(statement: DefaultStatement) -> None:
    assert contrast_on_white(statement.colour) >= 2.5


def test_colours_are_written_in_full() -> None:
    for colour in [d.colour for d in DOMAINS] + [s.colour for s in STATEMENTS]:
        assert re.fullmatch(r"#[0-9A-F]{6}", colour)


def test_a_method_is_found_by_its_key() -> None:
    assert [m.key for m in methods()] == ["missing_link", "bridges_to_18"]
    for each in methods():
        assert method(each.key) is each
        assert each.origin
        for language in Language:
            assert re.fullmatch(r"[^.]+\.", each.aim.in_(language)), "one sentence"
    assert method("") is None
    assert method("something_else") is None
