"""What the installer is handed in these tests instead of the machine."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from installer.machine import Machine
from installer.places import Places
from installer.programs import Outcome, run_quietly

FINE = Outcome(0, "")

DEBIAN_AS_ROOT = Machine(system="linux", has_apt=True, is_root=True, has_display=False)
DEBIAN_AS_USER = Machine(system="linux", has_apt=True, is_root=False, has_display=False)
OTHER_LINUX = Machine(system="linux", has_apt=False, is_root=True, has_display=False)
DESKTOP = Machine(system="linux", has_apt=True, is_root=True, has_display=True)
WINDOWS = Machine(system="win32", has_apt=False, is_root=False, has_display=True)


def _answer_fine(_command: list[str]) -> Outcome:
    return FINE


@dataclass
class Recorder:
    """Starts nothing: keeps the commands, and answers as it is told."""

    answer: Callable[[list[str]], Outcome] = _answer_fine
    commands: list[list[str]] = field(default_factory=list)
    extras: list[Mapping[str, str]] = field(default_factory=list)
    folders: list[Path | None] = field(default_factory=list)

    def __call__(
        self,
        command: Sequence[str | Path],
        extra: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> Outcome:
        self.commands.append([str(part) for part in command])
        self.extras.append(extra or {})
        self.folders.append(folder)
        return self.answer(self.commands[-1])


def run_our_tools(
    command: Sequence[str | Path], extra: Mapping[str, str] | None = None, folder: Path | None = None
) -> Outcome:
    """Run a tool of the environment that these tests run in, in place of the one that is asked for."""
    ours = Path(sys.executable).parent / Path(command[0]).name
    return run_quietly([ours, *command[1:]], extra, folder)


def project_in(folder: Path) -> Places:
    """A project with no more in it than the installer needs."""
    places = Places(folder)
    (folder / "installer").mkdir()
    places.runtime_pins.write_text("one==1.0\n")
    places.test_pins.write_text("one==1.0\npytest==9.2.0\n")
    places.translations.mkdir(parents=True)
    places.words.mkdir(parents=True)
    (folder / "desktop" / "views").mkdir(parents=True)
    return places
