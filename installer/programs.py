"""Starts other programs, quietly or in sight."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class InstallerError(Exception):
    """Something the installer cannot do; its message says what to do about it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended, with all that it said."""

    code: int
    output: str

    @property
    def ok(self) -> bool:
        """Whether the program says that it succeeded."""
        return self.code == 0


class Runner(Protocol):
    """A way to run a program."""

    def __call__(
        self,
        command: Sequence[str | Path],
        extra: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> Outcome:
        """Run a program to its end, in `folder`, and keep what it says; `extra` joins its environment.

        A program that does not exist ends with code 127, as in a shell.
        """
        ...


def say(text: str) -> None:
    """Tell the user something, in the right order with what other programs print."""
    print(text, flush=True)


def run_quietly(
    command: Sequence[str | Path], extra: Mapping[str, str] | None = None, folder: Path | None = None
) -> Outcome:
    """Run a program of this machine; see Runner."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=folder,
            env={**os.environ, **(extra or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        return Outcome(127, f"{command[0]} is not there")
    return Outcome(done.returncode, done.stdout)


def run_in_sight(command: Sequence[str | Path], folder: Path, extra: Mapping[str, str] | None = None) -> int:
    """Run a program in `folder`, with what it prints going straight to the user; returns its exit code."""
    sys.stdout.flush()
    with subprocess.Popen(
        [str(part) for part in command], cwd=folder, env={**os.environ, **(extra or {})}
    ) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # Ctrl+C reached the program too; it has the word on how to end.
            return process.wait()
