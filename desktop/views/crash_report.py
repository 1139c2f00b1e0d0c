"""The report of a mistake of the program, without anything of a client."""

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop import __version__

_ROOT = Path(__file__).resolve().parents[2]


def report(error: BaseException) -> str:
    """Tell where and by what kind of error the program failed, and in what versions.

    It holds no messages of errors, no values and no paths outside the program: there may be a name in
    any of them.
    """
    lines = [
        f"Trajectwiel {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        "",
    ]
    for kind, frames in _chain(error):
        lines += [kind, *(f"  {frame}" for frame in frames)]
    return "\n".join(lines)


def _chain(error: BaseException) -> Iterator[tuple[str, list[str]]]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        name = (
            kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        )
        frames = traceback.extract_tb(current.__traceback__)
        yield name, [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        hidden = None if current.__suppress_context__ else current.__context__
        current = current.__cause__ or hidden


def _place(file: str) -> str:
    """A file's path within the program or a library; of others the name alone."""
    path = Path(file)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    if "site-packages" in path.parts:
        return "/".join(path.parts[path.parts.index("site-packages") + 1 :])
    return path.name
