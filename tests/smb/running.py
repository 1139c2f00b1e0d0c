"""A program that runs on a PC of the guest, as the test sees it: what it says, and how it ends."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

PATIENCE = 300.0
"""Seconds after which something has gone wrong, even on a machine that is busy with ten other things."""

_KILL = 9


class GuestError(Exception):
    """The guest, or a program in it, did not do what it should in time; the message holds what it said."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit code, or minus the signal that killed it, and the lines that it said."""

    code: int
    output: list[str]
    errors: list[str]

    @property
    def ok(self) -> bool:
        """Whether the program says that it succeeded."""
        return self.code == 0


@dataclass(slots=True)
class Heard:
    """What came from one program so far."""

    output: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    code: int | None = None


class _Wait(Protocol):
    def __call__(self, done: Callable[[], bool], timeout: float, told: Callable[[], object]) -> None: ...


class Running:
    """A program that was started. What waits raises GuestError when it takes too long or the guest is gone."""

    def __init__(self, heard: Heard, wait_until: _Wait, signal: Callable[[int], None]) -> None:
        self._heard = heard
        self._wait_until = wait_until
        self._signal = signal

    @property
    def output(self) -> list[str]:
        """The lines that it said until now."""
        return list(self._heard.output)

    def wait_for_lines(self, number: int, timeout: float = PATIENCE) -> list[str]:
        """Its output, as soon as there are so many lines; raises GuestError also when it ends before."""
        heard = self._heard
        self._wait_until(
            lambda: len(heard.output) >= number or heard.code is not None,
            timeout,
            lambda: f"{number} lines, {heard}",
        )
        if len(heard.output) < number:
            raise GuestError(f"It ended before it said {number} lines: {heard}")
        return self.output

    def wait(self, timeout: float = PATIENCE) -> Outcome:
        """Wait for its end."""
        heard = self._heard
        self._wait_until(lambda: heard.code is not None, timeout, lambda: heard)
        assert heard.code is not None
        return Outcome(heard.code, list(heard.output), list(heard.errors))

    def kill(self, timeout: float = PATIENCE) -> Outcome:
        """Kill it on the spot (SIGKILL), and wait for its end."""
        self._signal(_KILL)
        return self.wait(timeout)
