"""The program as it is run without a window: as a process of its own, or in this one for speed."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import msgspec
import pytest

from desktop.commandline import main
from desktop.commandline.environment import VARIABLE

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = (sys.executable, "-m", "desktop")
"""The program as one types it."""

PASSPHRASE = "drie zachte woorden"
PASSPHRASE_OF_JORIS = "vijf warme wollen sokken"

BUG = ("Traceback", "Exception ignored", "Warning:", "<class", "object at 0x")
"""What no user may ever meet."""


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, of which there is one line."""
        assert self.code == 0, self.err
        assert self.err == ""
        assert self.out.count("\n") == 1
        return msgspec.json.decode(self.out)

    def is_refusal(self) -> bool:
        """Whether it was an expected failure: exit 1, nothing printed, one sentence on standard error."""
        return self.code == 1 and self.out == "" and is_one_sentence(self.err)

    @property
    def unsound(self) -> dict[str, list[str]]:
        """What `check` found: by the name of each file, why it is unsound; then a sentence, and exit 1."""
        assert self.code == 1, self
        assert is_one_sentence(self.err), self
        found: dict[str, list[str]] = {}
        for line in self.out.splitlines():
            file, between, why = line.partition(": ")
            assert file, self
            assert between, self
            assert why, self
            found.setdefault(file, []).append(why)
        assert found, self
        assert next(iter(found)) in self.err
        return found

    @property
    def line(self) -> str:
        """The one line that it printed."""
        assert (self.code, self.err) == (0, ""), self
        assert self.out.count("\n") == 1
        return self.out.removesuffix("\n")


def is_one_sentence(err: str) -> bool:
    """Whether that is one line in words, such as a user can do something with."""
    return (
        err.endswith("\n")
        and len(err.splitlines()) == 1
        and 20 < len(err) < 400
        and err.rstrip()[-1] in ".!?"
        and not any(words in err for words in BUG)
    )


def surroundings(home: Path, **variables: str) -> dict[str, str]:
    """An environment in which nothing of whoever runs the tests is known."""
    kept = {
        name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ
    }
    places = {name: str(home) for name in ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME")}
    return {**kept, **places, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **variables}


def run(
    home: Path,
    *arguments: str | Path,
    variables: Mapping[str, str] | None = None,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.PIPE,
    cwd: Path | None = None,
) -> Said:
    """Run a command as a process of its own, away from any terminal."""
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        env=surroundings(home, **(variables or {})),
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=cwd or home,
        timeout=120,
        start_new_session=True,
        check=False,
    )
    return Said(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())


@dataclass(frozen=True)
class Here:
    """Runs commands in this process, with the passphrase in the environment."""

    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def __call__(self, *arguments: str | Path, passphrase: str | None = PASSPHRASE) -> Said:
        """Run a command; whatever it raises is raised, for it should raise nothing."""
        for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
            self.monkeypatch.delenv(variable, raising=False)
        self.monkeypatch.delenv(VARIABLE, raising=False)
        if passphrase is not None:
            self.monkeypatch.setenv(VARIABLE, passphrase)
        self.capsys.readouterr()
        code: object
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = ended.code
        assert isinstance(code, int)
        captured = self.capsys.readouterr()
        return Said(code, captured.out, captured.err)

    def do(self, folder: Path, name: str, *fields: str, youth: str = "") -> Said:
        """Run an operation."""
        options: Sequence[str | Path] = ["--notebook", folder, *(["--youth", youth] if youth else [])]
        return self("do", *options, name, *fields)

    def read(self, folder: Path, name: str, *fields: str, youth: str = "") -> Any:
        """The reading, as JSON tells it."""
        options: Sequence[str | Path] = ["--notebook", folder, *(["--youth", youth] if youth else [])]
        return self("read", *options, name, *fields).json
