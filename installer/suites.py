"""Runs the tests and the benchmarks."""

import os
from collections.abc import Sequence
from pathlib import Path

from installer.checks import all_checks, failed_checks
from installer.preparation import Workshop
from installer.programs import run_in_sight, say

_BENCHMARKS = (
    "tests/benchmarks",
    "--benchmark-enable",
    "--benchmark-sort=mean",
    "--benchmark-columns=min,mean,median,max,rounds",
    "-p",
    "no:randomly",
)


def check(workshop: Workshop) -> int:
    """Look over the project; returns the exit code."""
    workshop.for_checking()
    return 1 if failed_checks(all_checks(workshop.places)) else 0


def test(workshop: Workshop, arguments: Sequence[str]) -> int:
    """Look over the project, then run its tests with these arguments to pytest; returns the exit code.

    The tests run also when the look-over failed, so that one run tells everything.
    """
    workshop.for_testing()
    failed = failed_checks(all_checks(workshop.places))
    code = _pytest(workshop, [*_side_by_side(arguments), *arguments])
    if failed:
        say(f"The check failed, see above: {', '.join(failed)}.")
    return code or (1 if failed else 0)


def bench(workshop: Workshop, arguments: Sequence[str]) -> int:
    """Measure how quick the program is, with these arguments to pytest; returns the exit code."""
    workshop.for_testing()
    return _pytest(workshop, [*_BENCHMARKS, *arguments])


def _side_by_side(arguments: Sequence[str]) -> list[str]:
    # Most tests wait for key derivation, disks or other processes; who debugs wants one process.
    one_only = ("-n", "--numprocesses", "-s", "--pdb", "--capture=no", "--benchmark-enable")
    if any(argument.startswith(one_only) for argument in arguments):
        return []
    return ["-n", str(min(max(os.cpu_count() or 1, 2), 8))]


def _pytest(workshop: Workshop, arguments: Sequence[str]) -> int:
    command: list[str | Path] = [workshop.places.python, "-m", "pytest", *arguments]
    # Windows that pop up while somebody works are a nuisance; who wants to see them names a platform.
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return run_in_sight(command, workshop.places.root, {"QT_QPA_PLATFORM": platform})
