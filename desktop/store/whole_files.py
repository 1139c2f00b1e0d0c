"""Writing a file whole or not at all: an older one under that name stays until the new one is complete."""

import contextlib
import errno
import os
from pathlib import Path
from uuid import uuid4

from desktop.models.errors import CannotWrite, DiskFull

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing what is there only once all of it is on the disk.

    What a link points to is replaced, not the link; what is no file is left alone. Raises
    CannotWrite or DiskFull; then whatever stood there is untouched and nothing is left behind.
    """
    beside: Path | None = None
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            raise CannotWrite(file=path)
        # A name of our own in the same folder: replacing is only atomic within one file system.
        beside = target.parent / f".{uuid4().hex}.part"
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except (OSError, ValueError, RuntimeError) as error:
        # Names with impossible signs are a ValueError, links in a circle a RuntimeError.
        if beside:
            with contextlib.suppress(OSError):
                beside.unlink()
        if isinstance(error, OSError) and error.errno in _FULL:
            raise DiskFull from error
        raise CannotWrite(file=path) from error
