"""Makes the virtual environment with the pinned libraries, and keeps it in line with the pins."""

import importlib.util
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from installer.debian import add_packages
from installer.locks import alone
from installer.machine import Machine
from installer.places import Places
from installer.programs import InstallerError, Runner, run_quietly, say
from installer.stamps import Stamp, mark_of_pins, running_python


def base_python() -> Path:
    """The Python beneath any virtual environment that we may be running in."""
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


def can_make_venv() -> bool:
    """Whether this Python can make virtual environments; plain Debian's cannot."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


@dataclass(frozen=True, slots=True)
class Environment:
    """The virtual environment of one project folder."""

    places: Places
    machine: Machine
    run: Runner = run_quietly
    tell: Callable[[str], None] = say
    able: Callable[[], bool] = can_make_venv

    def ready(self, with_tests: bool) -> Stamp:
        """Make sure that the libraries are there as pinned, with those of the tests if asked.

        Quick when there is nothing to do. An environment without a stamp was never completed (somebody
        pulled the plug) and is made anew. Raises InstallerError when it cannot be made.
        """
        stamp = self._usable()
        if stamp and self._in_line(stamp, with_tests):
            return stamp
        with alone(self.places.lock):
            stamp = self._usable()  # somebody else may have made it while we waited
            if stamp and self._in_line(stamp, with_tests):
                return stamp
            if stamp is None:
                self._make_anew()
                stamp = Stamp(folder=str(self.places.root), python=running_python())
            return self._install(stamp, with_tests)

    def _usable(self) -> Stamp | None:
        stamp = Stamp.read(self.places)
        if stamp is None or not self.places.python.exists():
            return None
        same = stamp.folder == str(self.places.root) and stamp.python == running_python()
        return stamp if same else None

    def _in_line(self, stamp: Stamp, with_tests: bool) -> bool:
        if stamp.runtime != mark_of_pins(self.places.runtime_pins):
            return False
        return not with_tests or stamp.test == mark_of_pins(self.places.test_pins)

    def _make_anew(self) -> None:
        self.tell("Making the virtual environment in .venv.")
        if not self.able():
            self._add_venv_module()
        if self.places.venv.exists():
            try:
                shutil.rmtree(self.places.venv)
            except OSError as error:
                raise InstallerError(
                    f"The folder .venv is not complete and cannot be taken away ({error}). "
                    "Close all programs that run from it, then try again."
                ) from error
        made = self.run([base_python(), "-m", "venv", self.places.venv])
        if not made.ok:
            raise InstallerError(f"Python could not make a virtual environment:\n{made.output.strip()}")

    def _add_venv_module(self) -> None:
        name = f"python{sys.version_info.major}.{sys.version_info.minor}"
        why = f"{name} came without its venv module"
        if base_python().resolve().parent != Path("/usr/bin"):
            raise InstallerError(f"{why}: install it in full, or use another Python 3.11 or newer.")
        add_packages([f"{name}-venv"], why, self.machine, self.run, self.tell)

    def _install(self, stamp: Stamp, with_tests: bool) -> Stamp:
        self.places.stamp.unlink(missing_ok=True)
        pins = self.places.test_pins if with_tests else self.places.runtime_pins
        self.tell("Installing the libraries; the first time this takes a minute, or some on a slow line.")
        pip: list[str | Path] = [self.places.python, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        # Wheels only: nothing is built here, and no set-up code of a library runs. Byte code is made now
        # and not on first use, where a library's syntax warning would count as a failure of our tests.
        strict = ["--require-hashes", "--only-binary=:all:", "--quiet"]
        done = self.run([*pip, "install", *strict, "-r", pins])
        if not done.ok:
            raise InstallerError(f"The libraries could not be installed:\n{done.output.strip()}")
        stamp = replace(
            stamp,
            runtime=mark_of_pins(self.places.runtime_pins),
            test=mark_of_pins(self.places.test_pins) if with_tests else "",
        )
        stamp.write(self.places)
        return stamp
