"""The verbs and what they take."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer.__main__ import VERBS, main, parse, parser

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("verb", "rest"),
    [
        ("test", ["-k", "wheel", "--help", "-x"]),
        ("bench", ["--benchmark-compare"]),
        ("run", ["print", "wheel", "--notebook", "a b", "--", "-h"]),
    ],
)
def test_what_is_for_another_program_reaches_it_untouched(verb: str, rest: list[str]) -> None:
    found, read = parse([verb, *rest])
    assert found.name == verb
    assert read.passed == rest


def test_pictures_are_dutch_light_and_for_a_small_screen_unless_asked_otherwise() -> None:
    _, read = parse(["shots", "pictures"])
    assert (read.folder, read.language, read.dark, read.scale, read.size) == (
        "pictures",
        "nl",
        False,
        "1",
        "1366x768",
    )


def test_pictures_as_asked() -> None:
    arguments = ["shots", "pictures", "--language", "fr", "--dark", "--scale", "2", "--size", "1920x1080"]
    _, read = parse(arguments)
    assert (read.language, read.dark, read.scale, read.size) == ("fr", True, "2", "1920x1080")


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["check", "tests"],
        ["shots"],
        ["shots", "pictures", "--language", "de"],
        ["shots", "pictures", "--size", "large"],
        ["shots", "pictures", "--size", "1366x"],
        ["shots", "pictures", "--scale", "0"],
        ["shots", "pictures", "--scale", "big"],
    ],
)
def test_what_is_unclear_ends_with_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_no_verb_at_all_tells_the_verbs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    told = capsys.readouterr().err
    assert all(verb.name in told for verb in VERBS)


def test_help_has_one_line_a_verb() -> None:
    lines = parser().format_help().splitlines()
    for verb in VERBS:
        assert [line for line in lines if line.split()[:1] == [verb.name] and verb.help in line]


def test_it_starts_as_a_module_without_the_libraries() -> None:
    # -I: neither the environment's own libraries nor a user's; -S: no site-packages at all.
    told = subprocess.run(
        [
            sys.executable,
            "-S",
            "-c",
            "import sys; sys.argv = ['installer', '--help']; "
            "import runpy; runpy.run_module('installer', run_name='__main__')",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert "VERB" in told.stdout
