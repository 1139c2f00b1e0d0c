"""Looks whether Qt and the tests find what they need of the system, and adds it on Debian."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from zlib import crc32

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
# A network drive, and a small machine that reaches it: see tests/smb.
_DRIVE = ("samba", "samba-vfs-modules", "qemu-system-x86", "busybox-static")
_TESTS = ("xvfb", "xauth", "poppler-utils", "dbus", "gnome-keyring", "espeak-ng", *_DRIVE)
_FILE_SERVER = "pdbedit"  # stands for Samba: the server itself is where a user's PATH does not lead
_TEST_PROGRAMS = (
    "Xvfb",
    "xauth",
    "pdftoppm",
    "dbus-run-session",
    "gnome-keyring-daemon",
    "espeak-ng",
    _FILE_SERVER,
    "qemu-system-x86_64",
    "busybox",
)

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

        Quick when all was there last time, and no package came or went and no more are asked for since. Raises InstallerError when
        Qt cannot start and cannot be helped. Tools that only some tests need are no reason to stop: where
        we may not install them, the user is told.
        """
        if stamp.system.get(use) == _mark(use):
            return
        trouble = self._trouble_with_qt(use)
        if trouble:
            add_packages(use.packages, f"Qt cannot start ({trouble})", self.machine, self.run, self.tell)
            if left := self._trouble_with_qt(use):
                raise InstallerError(f"Qt still cannot start: {left}")
        if self._missing_tools(use) and not self._add_tools(use):
            return
        stamp.with_system(use, _mark(use)).write(self.places)

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
        missing = self._missing_tools(use)
        why = f"Some tests use {', '.join(missing)}"
        try:
            add_packages(use.packages, why, self.machine, self.run, self.tell)
        except InstallerError as error:
            if self.machine.can_install:
                raise
            self.tell(f"{error}\nGoing on without.")
            return False
        if _FILE_SERVER in missing:
            # Debian starts it at once and whenever the machine starts, for the whole network; the tests start
            # one of their own, and nobody asked for more. Where there is no systemd, nothing was started.
            self.run(["systemctl", "disable", "--now", "smbd", "nmbd"])
        return True


def _mark(use: Use) -> str:
    """A mark that changes when packages come or go, and when this use asks for others than before."""
    return f"{mark_of_system()} {crc32(' '.join(use.packages).encode()):08x}"


def _gist(outcome: Outcome) -> str:
    """The one line of a traceback or of Qt's own words that names what is missing."""
    lines = [line.strip() for line in outcome.output.splitlines()]
    telling = [line for line in lines if any(words in line.lower() for words in _MISSING)]
    return telling[-1].rstrip(".").removeprefix("ImportError: ").removeprefix("OSError: ")
