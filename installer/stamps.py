"""What the virtual environment was made from, written in it once it is complete."""

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from installer.places import Places


@dataclass(frozen=True, slots=True)
class Stamp:
    """The state of a complete virtual environment.

    `folder` and `python` say where and with what it was made: it works nowhere else. `runtime` and `test`
    are the marks of the pins that were installed. `system` says, for each set of system libraries, how
    the machine's package database looked when all of that set was there.
    """

    folder: str
    python: str
    runtime: str = ""
    test: str = ""
    system: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, places: Places) -> "Stamp | None":
        """The stamp of the environment; None where there is none that we can trust."""
        try:
            found = json.loads(places.stamp.read_text(encoding="utf-8"))
            return cls(**found)
        except (OSError, ValueError, TypeError):
            return None

    def write(self, places: Places) -> None:
        """Put this stamp in the environment, whole or not at all."""
        unfinished = places.stamp.with_suffix(f".{os.getpid()}")
        unfinished.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")
        unfinished.replace(places.stamp)

    def with_system(self, name: str, mark: str) -> "Stamp":
        """This stamp, with a set of system libraries known to be there."""
        return replace(self, system={**self.system, name: mark})


def running_python() -> str:
    """The Python this is, as far as an environment depends on it: "cpython-3.11"."""
    return f"{sys.implementation.name}-{sys.version_info.major}.{sys.version_info.minor}"


def mark_of_pins(path: Path) -> str:
    """A mark that changes when these pins do, whatever the line ends of a checkout."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def mark_of_system(database: Path = Path("/var/lib/dpkg/status")) -> str:
    """A mark that changes when Debian packages come or go; the same for ever on other systems."""
    try:
        found = database.stat()
    except OSError:
        return "no package database"
    return f"{found.st_mtime_ns} {found.st_size}"
