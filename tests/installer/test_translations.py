"""From the source to .ts and on to .qm, with Qt's own tools."""

import os
from pathlib import Path

import pytest

from installer.places import Places
from installer.programs import InstallerError, Outcome
from installer.translation_checks import messages
from installer.translations import compile_stale, ts_file, update
from tests.installer.stand_ins import Recorder, project_in, run_our_tools

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context><name>Page</name>
<message><source>Hello</source><translation>Dag</translation></message>
</context>
</TS>
"""
VIEW = """
class Page:
    def show(self, n: int) -> None:
        self.tr("Hello")
        self.tr("%n step(s)", "", n)
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return project_in(tmp_path)


def _lrelease() -> Recorder:
    def write(command: list[str]) -> Outcome:
        Path(command[command.index("-qm") + 1]).write_text("compiled")
        return Outcome(0, "")

    return Recorder(write)


def _put_at(path: Path, seconds: int) -> None:
    os.utime(path, (seconds, seconds))


def test_a_missing_qm_is_made_and_nothing_else_left(places: Places) -> None:
    ts = ts_file(places.translations, "nl")
    ts.write_text(TS)
    assert compile_stale(places, _lrelease()) == [ts.with_suffix(".qm")]
    assert {path.name for path in places.translations.iterdir()} == {"trajectwiel_nl.ts", "trajectwiel_nl.qm"}


@pytest.mark.parametrize(("ts_at", "qm_at", "made"), [(100, 101, False), (101, 100, True), (100, 100, True)])
def test_only_what_is_older_than_its_source_is_made_again(
    places: Places, ts_at: int, qm_at: int, made: bool
) -> None:
    ts = ts_file(places.translations, "fr")
    qm = ts.with_suffix(".qm")
    ts.write_text(TS)
    qm.write_text("before")
    _put_at(ts, ts_at)
    _put_at(qm, qm_at)
    assert compile_stale(places, _lrelease()) == ([qm] if made else [])
    assert qm.read_text() == ("compiled" if made else "before")


def test_each_language_for_itself(places: Places) -> None:
    for language in ("nl", "fr"):
        ts_file(places.translations, language).write_text(TS)
    compile_stale(places, _lrelease())
    _put_at(ts_file(places.translations, "nl").with_suffix(".qm"), 0)
    assert [path.name for path in compile_stale(places, _lrelease())] == ["trajectwiel_nl.qm"]


def test_without_any_ts_there_is_nothing_to_do(places: Places) -> None:
    run = Recorder()
    assert compile_stale(places, run) == []
    assert run.commands == []


def test_qt_compiles_a_real_one(places: Places) -> None:
    ts = ts_file(places.translations, "nl")
    ts.write_text(TS)
    (qm,) = compile_stale(places, run_our_tools)
    assert qm.read_bytes().startswith(b"\x3c\xb8\x64\x18")  # what every .qm begins with
    assert compile_stale(places, run_our_tools) == []


def test_a_broken_ts_is_told_and_leaves_the_old_words(places: Places) -> None:
    ts = ts_file(places.translations, "nl")
    ts.write_text("<TS><context>")
    qm = ts.with_suffix(".qm")
    qm.write_text("before")
    _put_at(qm, 0)
    with pytest.raises(InstallerError, match=r"trajectwiel_nl\.ts could not be compiled"):
        compile_stale(places, run_our_tools)
    assert {path.name for path in places.translations.iterdir()} == {ts.name, qm.name}
    assert qm.read_text() == "before"


def test_the_source_goes_into_the_ts_of_each_language(places: Places) -> None:
    (places.root / "desktop" / "views" / "page.py").write_text(VIEW)
    update(places, places.translations, run=run_our_tools)
    found = {
        language: [message.source for message in messages(ts_file(places.translations, language))]
        for language in ("nl", "fr", "en")
    }
    assert found == {"nl": ["Hello", "%n step(s)"], "fr": ["Hello", "%n step(s)"], "en": ["%n step(s)"]}
    assert "<location" not in ts_file(places.translations, "nl").read_text()
