"""The bytes of a picture file, read once and whole."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from desktop.models.errors import (
    PictureEmpty,
    PictureFileTooLarge,
    PictureGone,
    PictureIsFolder,
    PictureNotReadable,
)

MOST_BYTES: Final = 100 << 20
"""More than this a picture file may not have; a photo of 200 megapixels takes some 60 MB."""
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE})
# A pipe that nobody writes to is not to keep us.
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def read_picture_file(path: Path) -> bytes:
    """All that stands in a file.

    Raises PictureEmpty, PictureFileTooLarge, PictureGone, PictureIsFolder, PictureNotReadable.
    """
    try:
        # Windows opens no folder at all, and says so in another way.
        if path.is_dir():
            raise PictureIsFolder
        with os.fdopen(os.open(path, _READ), "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise PictureIsFolder
            if about.st_size > MOST_BYTES:
                raise PictureFileTooLarge(most=MOST_BYTES >> 20)
            content = file.read(MOST_BYTES + 1)
    except OSError as failure:
        raise (PictureGone() if failure.errno in _GONE else PictureNotReadable()) from failure
    if not content:
        raise PictureEmpty
    if len(content) > MOST_BYTES:
        raise PictureFileTooLarge(most=MOST_BYTES >> 20)
    return content
