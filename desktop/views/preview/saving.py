"""Writing a file whole or not at all: an older one under that name stays until the new one is complete."""

import contextlib
import errno
import os
from pathlib import Path
from uuid import uuid4

from desktop.models.errors import CannotWrite, DiskFull

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', " ") | {chr(code): " " for code in range(32)})
_RESERVED = {"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)}
_LONGEST = 120


def save_bytes(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing what is there only once all of it is on the disk.

    Raises CannotWrite or DiskFull; then whatever stood there is untouched and nothing is left behind.
    """
    # A name of our own in the same folder: replacing is only atomic within one file system.
    beside = path.with_name(f".{uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        if error.errno in _FULL:
            raise DiskFull from error
        raise CannotWrite(file=path.name) from error


def file_name(suggested: str, suffix: str = ".pdf") -> str:
    """`suggested` as a name every system takes: no signs Windows refuses, not too long, with `suffix`."""
    stem = suggested[: -len(suffix)] if suggested.lower().endswith(suffix) else suggested
    stem = " ".join(stem.translate(_FORBIDDEN).split())[:_LONGEST].strip(". ")
    if not stem or stem.partition(".")[0].upper() in _RESERVED:
        stem = f"_{stem}"
    return stem + suffix
