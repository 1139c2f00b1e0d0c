"""The check of the words of drawings and paper finds what it is there to find."""

from pathlib import Path

import pytest

from installer.word_checks import word_problems

WORDS = {
    "nl": '[wheel]\ntitle = "Het wiel van {name}"\nnot_yet = "Nog niet besproken"\n',
    "fr": '[wheel]\ntitle = "La roue de {name}"\nnot_yet = "Pas encore abordé"\n',
    "en": '[wheel]\ntitle = "{name}\'s wheel"\nnot_yet = "Not yet talked about"\n',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, text in WORDS.items():
        (tmp_path / f"wheel.{language}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_complete_words(folder: Path) -> None:
    assert word_problems(folder) == []


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ('not_yet = "Pas encore abordé"\n', "", "wheel.fr.toml lacks wheel.not_yet"),
        ("Pas encore abordé", " ", "wheel.fr.toml: wheel.not_yet is empty"),
        ("{name}", "{nom}", "wheel: wheel.title has different fields: nl ['name'], fr ['nom'], en ['name']"),
        ("{name}", "Yara", "wheel: wheel.title has different fields: nl ['name'], fr none, en ['name']"),
        ("{name}", "{name", "wheel.fr.toml: wheel.title has a brace too many or too few"),
        ('"Pas encore abordé"', "1", "wheel.fr.toml cannot be read: wheel.not_yet is not a text"),
        ("[wheel]\n", "", "wheel.fr.toml cannot be read: title stands outside a [table]"),
        ("[wheel]", "[wheel", "wheel.fr.toml cannot be read"),
    ],
)
def test_each_difference(folder: Path, before: str, after: str, problem: str) -> None:
    path = folder / "wheel.fr.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    (found,) = word_problems(folder)
    assert found.startswith(problem)


def test_a_key_too_many_is_missed_in_the_others(folder: Path) -> None:
    with (folder / "wheel.nl.toml").open("a") as file:
        file.write('more = "Meer"\n')
    assert word_problems(folder) == ["wheel.fr.toml lacks wheel.more", "wheel.en.toml lacks wheel.more"]


def test_a_language_that_is_missing(folder: Path) -> None:
    (folder / "wheel.en.toml").unlink()
    (found,) = word_problems(folder)
    assert found.startswith("wheel.en.toml cannot be read")


def test_one_key_in_two_subjects(folder: Path) -> None:
    for language, text in WORDS.items():
        (folder / f"round.{language}.toml").write_text(text, encoding="utf-8")
    assert word_problems(folder) == [
        "wheel.not_yet stands in round as well as in wheel",
        "wheel.title stands in round as well as in wheel",
    ]


def test_a_file_with_a_strange_name(folder: Path) -> None:
    (folder / "wheel.de.toml").write_text(WORDS["nl"])
    assert word_problems(folder) == ["wheel.de.toml is not named <subject>.<language>.toml"]
