"""The check of the words of the screen finds what it is there to find."""

from pathlib import Path

import pytest

from installer.places import Places
from installer.translation_checks import incomplete, messages, translation_problems
from installer.translations import ts_file, update
from tests.installer.stand_ins import project_in, run_our_tools

VIEW = """
class Page:
    def show(self, n: int) -> None:
        self.tr("Hello {name}")
        self.tr("%n step(s)", "", n)
"""
PLURAL = (
    '<message numerus="yes"><source>%n step(s)</source>'
    "<translation><numerusform>%n stap</numerusform><numerusform>%n stappen</numerusform></translation></message>"
)
HELLO = "<message><source>Hello {name}</source><translation>Dag {name}</translation></message>"


def _ts(language: str, *rows: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n'
        f"<context><name>Page</name>{''.join(rows)}</context>\n</TS>\n"
    )


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A project whose words are complete."""
    places = project_in(tmp_path)
    (places.root / "desktop" / "views" / "page.py").write_text(VIEW)
    for language in ("nl", "fr"):
        ts_file(places.translations, language).write_text(_ts(language, HELLO, PLURAL))
    ts_file(places.translations, "en").write_text(_ts("en", PLURAL))
    return places


def _problems(places: Places) -> list[str]:
    return translation_problems(places, run_our_tools)


def test_complete_words_are_fine_and_left_alone(places: Places) -> None:
    before = {path: path.read_bytes() for path in places.translations.iterdir()}
    assert _problems(places) == []
    assert {path: path.read_bytes() for path in places.translations.iterdir()} == before


def test_a_new_text_in_the_source(places: Places) -> None:
    with (places.root / "desktop" / "views" / "page.py").open("a") as view:
        view.write('        self.tr("Goodbye")\n')
    assert _problems(places) == [
        f"trajectwiel_{language}.ts: Page: “Goodbye” is not in it" for language in ("fr", "nl")
    ]


def test_a_new_plural_is_missed_in_english_too(places: Places) -> None:
    with (places.root / "desktop" / "views" / "page.py").open("a") as view:
        view.write('        self.tr("%n plan(s)", "", n)\n')
    assert [problem.split(":")[0] for problem in _problems(places)] == [
        "trajectwiel_en.ts",
        "trajectwiel_fr.ts",
        "trajectwiel_nl.ts",
    ]


def test_a_text_that_left_the_source(places: Places) -> None:
    (places.root / "desktop" / "views" / "page.py").write_text(
        VIEW.replace('self.tr("Hello {name}")', "pass")
    )
    assert _problems(places) == [
        f"trajectwiel_{language}.ts: Page: “Hello {{name}}” is no longer in the source"
        for language in ("fr", "nl")
    ]


def test_a_file_that_is_not_there(places: Places) -> None:
    ts_file(places.translations, "fr").unlink()
    assert [problem for problem in _problems(places) if "fr.ts" in problem and "is not in it" in problem]


def test_words_fresh_from_the_source_are_not_done(places: Places) -> None:
    for path in places.translations.iterdir():
        path.unlink()
    update(places, places.translations, run=run_our_tools)
    found = _problems(places)
    assert len(found) == 5
    assert all("is unfinished" in problem for problem in found)


def test_english_holds_plurals_only(places: Places) -> None:
    ts_file(places.translations, "en").write_text(_ts("en", HELLO, PLURAL))
    assert "trajectwiel_en.ts: Page: “Hello {name}” is not a plural" in _problems(places)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (HELLO.replace("<translation>", '<translation type="unfinished">'), "is unfinished"),
        (HELLO.replace("<translation>", '<translation type="vanished">'), "is vanished"),
        (HELLO.replace("<translation>", '<translation type="obsolete">'), "is obsolete"),
        (HELLO.replace("Dag {name}", ""), "is empty"),
        (HELLO.replace("Dag {name}", "  "), "is empty"),
        ("<message><source>Hello</source></message>", "is unfinished"),
        (HELLO.replace("Dag {name}", "Dag"), "other fields"),
        (HELLO.replace("Dag {name}", "Dag {naam}"), "other fields"),
        (HELLO.replace("Dag {name}", "Dag {name} %1"), "other fields"),
        (PLURAL.replace("%n stappen", ""), "is empty"),
        (
            PLURAL.replace("<numerusform>%n stap</numerusform><numerusform>%n stappen</numerusform>", ""),
            "is empty",
        ),
        (PLURAL.replace("%n stappen", "%n stappen {x}"), "other fields"),
    ],
)
def test_each_way_of_not_being_done(tmp_path: Path, row: str, problem: str) -> None:
    ts = tmp_path / "trajectwiel_nl.ts"
    ts.write_text(_ts("nl", row))
    (found,) = incomplete(ts)
    assert problem in found


def test_one_step_may_go_without_its_number(tmp_path: Path) -> None:
    ts = tmp_path / "trajectwiel_nl.ts"
    ts.write_text(_ts("nl", PLURAL.replace("%n stap<", "één stap<")), encoding="utf-8")
    assert incomplete(ts) == []
    assert messages(ts)[0].forms == ("één stap", "%n stappen")
