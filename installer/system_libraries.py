"""Looks whether Qt and the tests find what they need of the system, and adds it on Debian."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from installer.debian import add_packages
from installer.machine import Machine
from installer.places import Places
from installer.programs import InstallerError, Outcome, Runner, run_quietly, say
from installer.stamps import Stamp, mark_of_system

_OFFSCREEN = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "fonts-dejavu-core",
)
# Qt blames libxcb-cursor0 whichever of these is missing.
_WINDOWS = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxcb-render-util0",
    "libxcb-image0",
    "libxcb-render0",
    "libxcb-util1",
    "libxkbcommon-x11-0",
)
_TESTS = ("xvfb", "xauth", "poppler-utils", "dbus", "gnome-keyring")
_TEST_PROGRAMS = ("Xvfb", "xauth", "pdftoppm", "dbus-run-session", "gnome-keyring-daemon")

_MISSING = ("cannot open shared object file", "could not load the qt platform plugin", "no font")

_PROBE = """
import ctypes, sys
from pathlib import Path
import PySide6
from PySide6 import QtGui, QtPdf, QtWidgets
application = QtWidgets.QApplication([])
if sys.platform == "linux" and not QtGui.QFontDatabase.families():
    sys.exit("no font is installed")
for name in sys.argv[1:]:
    ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / name))
"""


class Use(StrEnum):
    """What the system's libraries are to be used for."""

    OFFSCREEN = "offscreen"
    WINDOWS = "windows"
    TESTS = "tests"

    @property
    def packages(self) -> tuple[str, ...]:
        """The Debian packages that this use asks for."""
        return {
            Use.OFFSCREEN: _OFFSCREEN,
            Use.WINDOWS: _OFFSCREEN + _WINDOWS,
            Use.TESTS: _OFFSCREEN + _WINDOWS + _TESTS,
        }[self]


@dataclass(frozen=True, slots=True)
class SystemLibraries:
    """What the system has of what Qt and the tests need."""

    places: Places
    machine: Machine
    run: Runner = run_quietly
    which: Callable[[str], str | None] = shutil.which
    tell: Callable[[str], None] = say

    def ready(self, stamp: Stamp, use: Use) -> None:
        """Make sure that all is there for this use, adding Debian packages where we may.

        Quick when all was there last time and no package came or went since. Raises InstallerError when
        Qt cannot start and cannot be helped. Tools that only some tests need are no reason to stop: where
        we may not install them, the user is told.
        """
        if stamp.system.get(use) == mark_of_system():
            return
        trouble = self._trouble_with_qt(use)
        if trouble:
            add_packages(use.packages, f"Qt cannot start ({trouble})", self.machine, self.run, self.tell)
            if left := self._trouble_with_qt(use):
                raise InstallerError(f"Qt still cannot start: {left}")
        if self._missing_tools(use) and not self._add_tools(use):
            return
        stamp.with_system(use, mark_of_system()).write(self.places)

    def _trouble_with_qt(self, use: Use) -> str:
        """In one line why Qt cannot start for want of something of the system; empty when it can."""
        plugins = ["libqxcb.so"] if use is not Use.OFFSCREEN and self.machine.system == "linux" else []
        # A first start of Qt compiles some Python, hence no time limit here.
        outcome = self.run([self.places.python, "-c", _PROBE, *plugins], {"QT_QPA_PLATFORM": "offscreen"})
        if outcome.ok:
            return ""
        if any(words in outcome.output.lower() for words in _MISSING):
            return _gist(outcome)
        raise InstallerError(f"Qt does not start here:\n{outcome.output.strip()}")

    def _missing_tools(self, use: Use) -> list[str]:
        if use is not Use.TESTS or self.machine.system != "linux":
            return []
        return [name for name in _TEST_PROGRAMS if self.which(name) is None]

    def _add_tools(self, use: Use) -> bool:
        why = f"Some tests use {', '.join(self._missing_tools(use))}"
        try:
            add_packages(use.packages, why, self.machine, self.run, self.tell)
        except InstallerError as error:
            if self.machine.can_install:
                raise
            self.tell(f"{error}\nGoing on without.")
            return False
        return True


def _gist(outcome: Outcome) -> str:
    """The one line of a traceback or of Qt's own words that names what is missing."""
    lines = [line.strip() for line in outcome.output.splitlines()]
    telling = [line for line in lines if any(words in line.lower() for words in _MISSING)]
    return telling[-1].rstrip(".").removeprefix("ImportError: ").removeprefix("OSError: ")
