"""Adds packages on Debian and its relatives."""

from collections.abc import Callable, Sequence

from installer.machine import Machine
from installer.programs import InstallerError, Runner, run_quietly, say

_QUIET = {"DEBIAN_FRONTEND": "noninteractive"}
_PATIENT = ("-o", "DPkg::Lock::Timeout=300")  # seconds; the machine may be updating itself just now


def command_for(packages: Sequence[str]) -> str:
    """What somebody types to add these packages."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def add_packages(
    packages: Sequence[str],
    why: str,
    machine: Machine,
    run: Runner = run_quietly,
    tell: Callable[[str], None] = say,
) -> None:
    """Install these Debian packages, saying so; `why` begins a sentence: "Qt needs some libraries".

    Raises InstallerError where we may not, with the command to type, and where apt-get fails, with its
    words.
    """
    if not machine.has_apt:
        raise InstallerError(
            f"{why}. Install with this system's own package manager what Debian calls: {' '.join(packages)}"
        )
    if not machine.is_root:
        raise InstallerError(f"{why}. Type this, then try again:\n  {command_for(packages)}")
    tell(f"{why}: installing {' '.join(packages)} (apt-get).")
    # One source that is out of reach makes the update fail, though the others may have all we need.
    update = run(["apt-get", *_PATIENT, "-q", "update"], _QUIET)
    install = run(["apt-get", *_PATIENT, "-q", "install", "-y", "--no-install-recommends", *packages], _QUIET)
    if not install.ok:
        said = install.output if update.ok else f"{update.output}\n{install.output}"
        raise InstallerError(f"apt-get could not install them:\n{said.strip()}")
