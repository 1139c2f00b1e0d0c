"""The numbered key files in the notebook's folder: listed, read, and published without replacing."""

import errno
import re
from contextlib import suppress
from pathlib import Path

from desktop.models.errors import (
    CannotRead,
    CannotWrite,
    ChangedElsewhere,
    DiskFull,
    FolderNotWritable,
    NotebookDamaged,
)
from desktop.store.key_content import FOLDER, MOST_BYTES, KeyFile, decoded, encoded, file_name
from desktop.store.share.files import Files, FolderGoneError, NoLinksError, OddFileError

_NUMBERED = re.compile(r"([0-9]{6})\.json")
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def has_key_files(folder: Path) -> bool:
    """Tell whether there is a notebook in `folder`, sound or not; raises CannotRead."""
    return bool(numbers_in(folder))


def numbers_in(folder: Path) -> list[int]:
    """The numbers of the key files under `folder`, in order; raises CannotRead."""
    try:
        names = Files(folder).names(FOLDER)
    except FolderGoneError:
        return []
    except OSError as failure:
        raise CannotRead(file=folder) from failure
    return sorted(int(match[1]) for name in names if (match := _NUMBERED.fullmatch(name)))


def read(folder: Path, number: int) -> KeyFile:
    """Read the key file with that number. Raises CannotRead, and as `decoded`."""
    name = file_name(number)
    try:
        raw = Files(folder).read(name, MOST_BYTES)
    except OddFileError as failure:
        raise NotebookDamaged(file=name) from failure
    except OSError as failure:
        raise CannotRead(file=folder / name) from failure
    return decoded(raw, number)


def write_next(folder: Path, keyfile: KeyFile) -> None:
    """Publish the key file under its number, only if that number is free; nothing is ever replaced.

    When this returns, the file is on the disk. Raises ChangedElsewhere where the number is taken,
    FolderNotWritable, DiskFull, or CannotWrite (also where the folder is not there, or several PCs
    cannot publish safely in it).
    """
    _write(folder, keyfile)


def write_over_damaged(folder: Path, keyfile: KeyFile) -> None:
    """Put a sound key file in the place of what was found damaged under its number.

    Whoever else mends it puts the same there, for what stands under a number never changes. Raises as
    `write_next`.
    """
    _write(folder, keyfile, over=True)


def make_folder(folder: Path) -> None:
    """See that `folder` is there, in one that is. Raises FolderNotWritable, DiskFull, CannotWrite.

    What it lies in is never made: that may be a network drive that is not connected just now.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as failure:
        raise _in_words(failure, folder, folder) from failure


def _write(folder: Path, keyfile: KeyFile, *, over: bool = False) -> None:
    files, content = Files(folder), encoded(keyfile)
    if len(content) > MOST_BYTES:
        raise CannotWrite(file=keyfile.file)
    write = files.replace if over else files.publish
    try:
        write(keyfile.file, content)
    except OSError as failure:
        # The answer may have been lost on the network after the name was given: look whose it is.
        if isinstance(failure, NoLinksError) or not _holds(files, keyfile.file, content):
            if isinstance(failure, FileExistsError):
                raise ChangedElsewhere from failure
            raise _in_words(failure, folder, Path(keyfile.file)) from failure
    finally:
        files.close()


def _holds(files: Files, name: str, content: bytes) -> bool:
    with suppress(OSError):
        return files.read(name, MOST_BYTES) == content
    return False


def _in_words(failure: OSError, folder: Path, file: Path) -> CannotWrite | DiskFull | FolderNotWritable:
    if failure.errno in _NO_ROOM:
        return DiskFull()
    if failure.errno in _NOT_ALLOWED or isinstance(failure, FileExistsError | NotADirectoryError):
        return FolderNotWritable(folder=folder)
    return CannotWrite(file=file)
