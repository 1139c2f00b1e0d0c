"""Makes everything ready that a verb needs before it starts."""

from dataclasses import dataclass

from installer.environment import Environment
from installer.machine import Machine
from installer.places import Places
from installer.system_libraries import SystemLibraries, Use
from installer.translations import compile_stale


@dataclass(frozen=True, slots=True)
class Workshop:
    """The project's folder on this machine, for the verbs to work in."""

    places: Places
    machine: Machine

    @classmethod
    def here(cls) -> "Workshop":
        """The folder of this installer on the machine that we are on."""
        return cls(Places.here(), Machine.this())

    def for_running(self) -> None:
        """The program can run, in a window where there is a display."""
        self._ready(with_tests=False, use=Use.WINDOWS if self.machine.has_display else Use.OFFSCREEN)

    def for_checking(self) -> None:
        """The tools that look over the source can run."""
        self._ready(with_tests=True, use=Use.OFFSCREEN)

    def for_testing(self) -> None:
        """The tests can run, with windows under Xvfb and a keyring of their own."""
        self._ready(with_tests=True, use=Use.TESTS)

    def _ready(self, with_tests: bool, use: Use) -> None:
        stamp = Environment(self.places, self.machine).ready(with_tests)
        SystemLibraries(self.places, self.machine).ready(stamp, use)
        compile_stale(self.places)
