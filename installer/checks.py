"""Looks over the whole project without running it: style, types, imports, words and versions."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from installer.places import Places
from installer.programs import InstallerError, Outcome, Runner, run_quietly, say
from installer.translatable import untranslatable
from installer.translation_checks import translation_problems
from installer.version_bounds import bound_problems
from installer.word_checks import word_problems

_LOOKS = ("--no-logo", "--output-format=concise")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is looked at; `look` ends well when nothing is wrong."""

    name: str
    look: Callable[[], Outcome]


def all_checks(places: Places, run: Runner = run_quietly) -> list[Check]:
    """Everything that is looked at; the slowest comes first."""

    def tool(name: str, *arguments: str) -> Check:
        command: list[str | Path] = [places.program(name), *arguments]
        plain = {"NO_COLOR": "1", "PYTHONUTF8": "1"}
        shown = [word for word in (name, *arguments) if word not in _LOOKS]
        return Check(" ".join(shown), lambda: run(command, plain, places.root))

    def problems(name: str, find: Callable[[], list[str]]) -> Check:
        return Check(name, lambda: _as_outcome(find))

    return [
        tool("mypy"),
        tool("ruff", "check", "--output-format=concise", "."),
        tool("ruff", "format", "--check", "--output-format=concise", "."),
        tool("lint-imports", "--no-logo"),
        problems("words of the screen", lambda: translation_problems(places, run)),
        problems("translatable calls", lambda: untranslatable(places)),
        problems("words of drawings and paper", lambda: word_problems(places.words)),
        problems("version bounds", lambda: bound_problems(places)),
    ]


def _as_outcome(find: Callable[[], list[str]]) -> Outcome:
    try:
        found = find()
    except (InstallerError, OSError, ValueError, SyntaxError) as error:
        return Outcome(1, str(error))
    return Outcome(1 if found else 0, "\n".join(found))


def failed_checks(checks: Sequence[Check], tell: Callable[[str], None] = say) -> list[str]:
    """Do all checks, two at a time; as each ends, tell of it in one line, with all it said if it failed.

    Returns the names of those that failed.
    """
    failed = []
    with ThreadPoolExecutor(max_workers=2) as workers:
        started = {workers.submit(_timed, check): check for check in checks}
        for done in as_completed(started):
            check = started[done]
            outcome, seconds = done.result()
            tell(f"{'ok    ' if outcome.ok else 'FAILED'} {check.name} ({seconds:.1f} s)")
            if not outcome.ok:
                failed.append(check.name)
                tell("\n".join(f"       {line}" for line in outcome.output.strip().splitlines()))
    return failed


def _timed(check: Check) -> tuple[Outcome, float]:
    started = time.monotonic()
    outcome = check.look()
    return outcome, time.monotonic() - started
