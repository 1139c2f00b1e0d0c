"""The list of youths: a line each, the name first, with tabs between."""

import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from uuid import UUID

import pytest

from desktop.operations.opening import Keepers
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth
from tests.commandline.conftest import Demo
from tests.commandline.running import BUG, PASSPHRASE, PROGRAM, Here, run, surroundings

VARIABLES = {"TRAJECTWIEL_PASSPHRASE": PASSPHRASE}


def _lines(here: Here, folder: Path) -> list[list[str]]:
    said = here("youths", "--notebook", folder)
    assert said.code == 0, said.err
    assert said.err == ""
    assert said.out == "" or said.out.endswith("\n")
    return [line.split("\t") for line in said.out.removesuffix("\n").split("\n")]


def test_a_line_a_youth(here: Here, folder: Path) -> None:
    lines = _lines(here, folder)
    assert [line[0] for line in lines] == ["Noor", "Zoë", "Łukasz Wiśniewski"]
    assert all(len(line) == 7 for line in lines)
    noor, zoe, _ = lines
    assert noor[1:6] == ["", "", "", "", "0"]
    assert zoe[5] == "1"
    reading = here.read(folder, "ReadYouths")
    assert [line[6] for line in lines] == [youth["id"] for youth in reading]
    assert zoe[4] == reading[1]["last_on"]


def test_the_demo(demo: Demo) -> None:
    said = run(demo.home, "youths", "--notebook", demo.folder, variables={"TRAJECTWIEL_PASSPHRASE": "demo"})
    lines = [line.split("\t") for line in said.out.splitlines()]
    by_name = {line[0]: line for line in lines}
    assert len(by_name) == 12
    assert by_name["Yara"][1:4] == ["2009-03-04", "Sara", "bridges_to_18"]
    assert {"Łukasz Wiśniewski", "Emine Şahin", "Ольга Коваленко", "يوسف الحسن"} < by_name.keys()
    for line in lines:
        UUID(line[-1])


SIGNS = (
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1e",
    "\x85",
    "\u2028",
    "\u2029",
    "\x1b[2J",
    "\x07",
)


@pytest.mark.parametrize("where", ["name", "method", "companion"])
def test_no_sign_breaks_a_line_or_takes_over_the_terminal(where: str, here: Here, folder: Path) -> None:
    """What one worker types is shown at the terminal of another, and read by a script of a third."""
    desk = Keepers(folder).open(folder, PASSPHRASE).desk
    for sign in SIGNS:
        words = f"A{sign}b"
        if where == "companion":
            desk.do(AddYouth(name="Bo", companion=desk.do(AddWorker(name=words)).result))
        elif where == "method":
            desk.do(AddYouth(name="Bo", method=words))
        else:
            desk.do(AddYouth(name=words))
    desk.close()
    said = here("youths", "--notebook", folder)
    assert len(said.out.splitlines()) == said.out.count("\n") == 3 + len(SIGNS)
    for line in said.out.splitlines():
        parts = line.split("\t")
        assert len(parts) == 7
        UUID(parts[-1])
    assert {sign for sign in said.out if unicodedata.category(sign) == "Cc"} == {"\t", "\n"}


def test_an_empty_notebook_has_no_lines(here: Here, tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE, encoding="utf-8")
    new = ("new", "--notebook", tmp_path / "new", "--name", "Team", "--worker", "Sara")
    assert here(*new, "--passphrase-file", file).code == 0
    said = here("youths", "--notebook", tmp_path / "new", "--passphrase-file", file)
    assert (said.code, said.out, said.err) == (0, "", "")


def test_output_is_utf_8_whatever_the_console_says(folder: Path, tmp_path: Path) -> None:
    ascii_only = {**VARIABLES, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    said = run(tmp_path, "youths", "--notebook", folder, variables=ascii_only)
    assert (said.code, said.err) == (0, "")
    assert "Łukasz Wiśniewski" in said.out


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe that nobody reads is told otherwise on Windows")
class TestNobodyReads:
    """Whoever asked for the lines has stopped reading, or cannot take them."""

    def test_who_has_seen_enough_closes_the_pipe(self, folder: Path, tmp_path: Path) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, "wb") as closed:
            said = run(tmp_path, "youths", "--notebook", folder, variables=VARIABLES, stdout=closed)
        assert said.code in {0, 1}
        assert said.err == ""

    def test_only_the_first_line(self, demo: Demo) -> None:
        process = subprocess.Popen(
            [*PROGRAM, "youths", "--notebook", str(demo.folder)],
            env=surroundings(demo.home, TRAJECTWIEL_PASSPHRASE="demo"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline().decode().count("\t") == 6
        process.stdout.close()
        err = process.stderr.read().decode()
        process.stderr.close()
        assert process.wait(60) in {0, 1}
        assert not any(words in err for words in BUG)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
    def test_a_full_disk_is_told(self, folder: Path, tmp_path: Path) -> None:
        with Path("/dev/full").open("wb") as full:
            said = run(tmp_path, "youths", "--notebook", folder, variables=VARIABLES, stdout=full)
        assert said.is_refusal(), said
