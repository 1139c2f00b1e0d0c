"""Where the passphrase comes from, and what is said where it does not come."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.models import errors
from tests.commandline.conftest import Demo
from tests.commandline.running import PASSPHRASE, PROGRAM, Here, run, surroundings


def _file(tmp_path: Path, content: bytes) -> Path:
    file = tmp_path / "passphrase.txt"
    file.write_bytes(content)
    return file


@pytest.mark.parametrize(
    "content",
    [
        PASSPHRASE.encode(),
        f"{PASSPHRASE}\n".encode(),
        f"{PASSPHRASE}\r\n".encode(),
        f"\ufeff{PASSPHRASE}\r\n".encode(),
        f"{PASSPHRASE}\n\nthis line is about something else\n".encode(),
        f"{PASSPHRASE}\r\nmore\r\n".encode(),
    ],
    ids=["bare", "unix", "windows", "notepad", "more", "more-windows"],
)
def test_its_first_line_is_the_passphrase(content: bytes, here: Here, folder: Path, tmp_path: Path) -> None:
    file = _file(tmp_path, content)
    said = here("youths", "--notebook", folder, "--passphrase-file", file, passphrase="from elsewhere")
    assert said.code == 0, said.err
    assert len(said.out.splitlines()) == 3


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\n", b"\xef\xbb\xbf", b"\n" + PASSPHRASE.encode()])
def test_an_empty_first_line_is_no_passphrase(
    content: bytes, here: Here, folder: Path, tmp_path: Path
) -> None:
    said = here("youths", "--notebook", folder, "--passphrase-file", _file(tmp_path, content))
    assert said.is_refusal()
    assert said.err == f"{errors.PassphraseNeeded()}\n"


@pytest.mark.parametrize("content", [b"\xff\xfea\x00b\x00", b"\xe9t\xe9", b"\x80"])
def test_a_file_that_is_no_text(content: bytes, here: Here, folder: Path, tmp_path: Path) -> None:
    said = here("youths", "--notebook", folder, "--passphrase-file", _file(tmp_path, content))
    assert said.is_refusal()
    assert "passphrase.txt" in said.err


@pytest.mark.parametrize("name", ["missing.txt", "", ".", "notebook", "x" * 300])
def test_a_file_that_cannot_be_read(name: str, here: Here, folder: Path, tmp_path: Path) -> None:
    said = here("youths", "--notebook", folder, "--passphrase-file", tmp_path / name)
    assert said.is_refusal(), said


@pytest.mark.parametrize(
    "passphrase", ["x", PASSPHRASE.upper(), f"{PASSPHRASE} ", "é" * 4000, "\udcff", "'; --"]
)
def test_a_wrong_one(passphrase: str, here: Here, folder: Path) -> None:
    said = here("youths", "--notebook", folder, passphrase=passphrase)
    assert said.err == f"{errors.WrongPassphrase()}\n"
    assert said.is_refusal()


def test_none_at_all_and_no_terminal_to_ask_at(folder: Path, tmp_path: Path) -> None:
    said = run(tmp_path, "youths", "--notebook", folder, variables={"TRAJECTWIEL_PASSPHRASE": ""})
    assert said.is_refusal()
    assert said.err == f"{errors.PassphraseNeeded()}\n"


def test_the_demo_opens_with_demo(demo: Demo, here: Here) -> None:
    assert len(here("youths", "--notebook", demo.folder, passphrase="demo").out.splitlines()) == 12


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals that a test can open")
class TestAtATerminal:
    """Asked for, and not shown."""

    def _typed(self, home: Path, lines: list[str], *arguments: str | Path) -> tuple[int, str, str]:
        """Exit code, standard output, and all that the terminal showed."""
        try:
            ours, theirs = os.openpty()
        except OSError as error:
            pytest.skip(f"this machine has no pseudo-terminals ({error}): is /dev/pts mounted?")
        process = subprocess.Popen(
            [*PROGRAM, *map(str, arguments)],
            env=surroundings(home),
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            cwd=home,
            start_new_session=True,
        )
        os.close(theirs)
        shown = b""
        for line in lines:
            # It answers once it is asked, as a person does; what is typed too early is thrown away.
            while not shown.endswith(b": "):
                shown += os.read(ours, 1000)
            os.write(ours, f"{line}\n".encode())
            shown += b"\n"
        out, _ = process.communicate(timeout=60)
        try:
            while more := os.read(ours, 1000):
                shown += more
        except OSError:
            pass  # Linux tells so that nobody holds the other end any more.
        os.close(ours)
        return process.returncode, out.decode(), shown.decode()

    def test_it_is_asked_for(self, folder: Path, tmp_path: Path) -> None:
        code, out, shown = self._typed(tmp_path, [PASSPHRASE], "youths", "--notebook", folder)
        assert code == 0, shown
        assert len(out.splitlines()) == 3
        assert PASSPHRASE not in shown

    def test_a_new_one_is_asked_for_twice(self, tmp_path: Path) -> None:
        new = ("new", "--notebook", tmp_path / "new", "--name", "Team", "--worker", "Sara")
        code, out, shown = self._typed(tmp_path, [PASSPHRASE, PASSPHRASE + "!"], *new)
        assert code == 1
        assert out == ""
        assert not (tmp_path / "new").exists()
        assert PASSPHRASE not in shown
        # The notebook is not locked: there is none yet.
        assert str(errors.PassphraseNeeded()) not in shown


def test_a_new_notebook_needs_one_and_says_so_in_its_own_words(here: Here, tmp_path: Path) -> None:
    new = ("new", "--notebook", tmp_path / "new", "--name", "Team", "--worker", "Sara")
    said = run(tmp_path, *new)
    assert said.is_refusal()
    assert str(errors.PassphraseNeeded()) not in said.err
    assert not (tmp_path / "new").exists()
