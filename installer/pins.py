"""Rewrites the exact libraries, with their hashes, from the bounds in pyproject.toml."""

import re
import shutil
import tempfile
from pathlib import Path

from installer.environment import base_python
from installer.places import Places
from installer.programs import InstallerError, Runner, run_quietly

OLDEST_PYTHON = "3.11"

_HEADER = "# Made from pyproject.toml by `python3 -m installer pins`; not to be edited by hand.\n"
_ADDRESS = re.compile(r"\w+://|file:|^\s*-|\s@\s", re.MULTILINE)
_HASH = re.compile(r"^ +--hash=sha256:[0-9a-f]{64}( \\)?$", re.MULTILINE)
_PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)", re.MULTILINE)


def addresses(text: str) -> list[str]:
    """The lines of a requirements file that say where to fetch from, in whatever form.

    Where libraries come from is for each machine's own pip settings to say.
    """
    return [line for line in _HASH.sub("", text).splitlines() if _ADDRESS.search(line)]


def pinned(path: Path) -> dict[str, str]:
    """The version of each library in a requirements file, by its normal name."""
    return {found["name"]: found["version"] for found in _PIN.finditer(path.read_text(encoding="utf-8"))}


def rewrite(places: Places, upgrade: bool, run: Runner = run_quietly) -> None:
    """Write both requirements files anew; what is within bounds stays as it is unless `upgrade`.

    Raises InstallerError when no set of versions fits, or when an address would land in the files.
    """
    with tempfile.TemporaryDirectory() as name:
        options = ["--universal", "--generate-hashes", "--no-emit-index-url", "--no-annotate", "--no-header"]
        command: list[str | Path] = [_uv(places, Path(name), run), "pip", "compile", "--quiet", *options]
        command += ["--python-version", OLDEST_PYTHON, *(["--upgrade"] * upgrade), places.pyproject]
        same: list[str | Path] = ["--group", "test", "--constraint", places.runtime_pins]
        extra: list[str | Path]
        for target, extra in ((places.runtime_pins, []), (places.test_pins, same)):
            done = run([*command, *extra, "-o", target], folder=places.root)
            if not done.ok:
                raise InstallerError(f"{target.name} could not be made:\n{done.output.strip()}")
            _finish(target)


def _finish(target: Path) -> None:
    text = target.read_text(encoding="utf-8")
    if found := addresses(text):
        target.unlink()
        raise InstallerError(f"{target.name} would have held addresses: {found}")
    target.write_text(_HEADER + text, encoding="utf-8", newline="\n")


def _uv(places: Places, folder: Path, run: Runner) -> Path:
    """A uv to work with: the environment's, the user's, or one for this once."""
    if places.program("uv").exists():
        return places.program("uv")
    if found := shutil.which("uv"):
        return Path(found)
    once = Places(folder)
    commands: list[list[str | Path]] = [
        [base_python(), "-m", "venv", once.venv],
        [once.python, "-m", "pip", "install", "--quiet", "uv"],
    ]
    for command in commands:
        done = run(command)
        if not done.ok:
            raise InstallerError(f"uv could not be fetched:\n{done.output.strip()}")
    return once.program("uv")
