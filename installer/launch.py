"""Starts the program in a window, or without a display does its main work into a folder."""

from collections.abc import Sequence
from pathlib import Path

from installer.machine import Machine
from installer.places import Places
from installer.preparation import Workshop
from installer.programs import InstallerError, Outcome, Runner, run_in_sight, run_quietly, say

DEMO_PASSPHRASE = "demo"  # noqa: S105 - of a notebook with invented people, and meant to be known
_MAIN_YOUTH = "Yara"
_PAPERS = ("wheel", "evolutor", "plan")


def run(workshop: Workshop, arguments: Sequence[str]) -> int:
    """Start the program with these arguments; returns the exit code.

    On a machine without a display, arguments go to the program all the same (its commands that need no
    window work there); without arguments it shows in files what it can do.
    """
    workshop.for_running()
    places, machine = workshop.places, workshop.machine
    if machine.has_display or arguments:
        command: list[str | Path] = [places.python, "-m", "desktop", *arguments]
        return run_in_sight(command, places.root, machine.qt_environment())
    say("There is no display here, so there will be no window. The work goes into files instead.")
    made = Demonstration(places, machine).make()
    say("\n".join(["", "Ready:", *(f"  {what}: {path}" for what, path in made.items())]))
    say("On a machine with a display, `python3 -m installer run` opens the window.")
    return 0


class Demonstration:
    """The program's main work, done on invented people and left in the folder output/."""

    def __init__(self, places: Places, machine: Machine, runner: Runner = run_quietly) -> None:
        self._places = places
        self._machine = machine
        self._run = runner
        self._notebook = places.output / "demo"

    def make(self) -> dict[str, Path]:
        """Make the notebook if need be, print a youth's papers, take a picture of the window.

        Returns what was made, in words, with where it lies. Raises InstallerError with the program's own
        words when a step fails.
        """
        self._places.output.mkdir(exist_ok=True)
        made = {f"A notebook with invented people (passphrase: {DEMO_PASSPHRASE})": self._notebook}
        if not self._notebook.exists():
            self._desktop("demo", "--to", self._notebook)
        youth = self._youth()
        for paper in _PAPERS:
            path = self._places.output / f"{paper}.pdf"
            self._desktop("print", paper, "--notebook", self._notebook, "--youth", youth, "--to", path)
            made[f"The {paper} of {youth}, on paper"] = path
        pictures = self._places.output / "pictures"
        self._python("installer.pictures", pictures, "--page", "wheel")
        made["A picture of the window"] = pictures
        return made

    def _youth(self) -> str:
        listed = self._desktop("youths", "--notebook", self._notebook).output
        names = [line.split("\t")[0] for line in listed.splitlines() if line.strip()]
        if not names:
            raise InstallerError(f"There is nobody in {self._notebook}. Take that folder away and try again.")
        return _MAIN_YOUTH if _MAIN_YOUTH in names else names[0]

    def _desktop(self, *arguments: str | Path) -> Outcome:
        return self._python("desktop", *arguments)

    def _python(self, module: str, *arguments: str | Path) -> Outcome:
        command: list[str | Path] = [self._places.python, "-m", module, *arguments]
        environment = {
            **self._machine.qt_environment(),
            "TRAJECTWIEL_PASSPHRASE": DEMO_PASSPHRASE,
            "PYTHONUTF8": "1",
        }
        outcome = self._run(command, environment, self._places.root)
        if not outcome.ok:
            told = " ".join(str(part) for part in command[1:])
            raise InstallerError(f"This step failed: {told}\n{outcome.output.strip()}")
        return outcome
