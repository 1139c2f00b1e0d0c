"""Names in a shared folder ("journal/000000/000000001"), and where the files by these names lie on this PC."""

import os
import re
import secrets
from pathlib import Path, PurePath, PureWindowsPath
from typing import Final

_LEFTOVER: Final = re.compile(r"\.[0-9a-f]{16}\.part")
_ROOM: Final = 150
"""From this length on, the files inside might not be reached by Windows' short paths of 259 characters."""


def path_of(root: Path, name: str) -> Path:
    """Where a file or folder lies; an empty name is the root. Raises ValueError for what is no name."""
    start = Path(reaching(root)) if os.name == "nt" else root
    if not name:
        return start
    parts = name.split("/")
    if not all(part.strip(".") and not set(part) & set('\\:\0"*?<>|') for part in parts):
        raise ValueError(f"not a name in a shared folder: {name!r}")
    return start.joinpath(*parts)


def folder_of(name: str) -> str:
    """The name of the folder in which something lies; empty for the root."""
    return name.rpartition("/")[0]


def new_temporary() -> str:
    """A name for a file that is not finished: nobody guesses it, nobody reads it, and it says nothing."""
    return f".{secrets.token_hex(8)}.part"


def is_temporary(name: str) -> bool:
    """Tell whether a name in a folder is that of a file that was not finished."""
    return bool(_LEFTOVER.fullmatch(name))


def reaching(root: PurePath) -> str:
    r"""The path by which Windows reaches files deep inside: with \\?\ before it where it is long."""
    path = str(root)
    if len(path) < _ROOM or path.startswith("\\\\?\\") or not root.is_absolute() or ".." in root.parts:
        return path
    if PureWindowsPath(root).drive.startswith("\\\\"):
        return "\\\\?\\UNC\\" + path[2:]
    return "\\\\?\\" + path
