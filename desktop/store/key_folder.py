"""The numbered key files in the notebook's folder: found, read, and published without replacing."""

import errno
import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.models.errors import (
    CannotRead,
    CannotWrite,
    ChangedElsewhere,
    DiskFull,
    FolderNotWritable,
    NotebookDamaged,
    NotebookMissing,
)
from desktop.store.key_content import FOLDER, MOST_BYTES, MOST_NUMBER, KeyFile, decoded, encoded, file_name

_NUMBERED = re.compile(r"([0-9]{6})\.json")
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(frozen=True, slots=True)
class Found:
    """The newest sound key file; `damaged` names the newer ones that are not, newest first."""

    keyfile: KeyFile
    damaged: tuple[str, ...]
    last_number: int

    @property
    def next_number(self) -> int:
        """The number to publish under; raises NotebookDamaged where somebody used up all numbers."""
        if self.last_number >= MOST_NUMBER:
            raise NotebookDamaged(file=file_name(self.last_number))
        return self.last_number + 1


def has_key_files(folder: Path) -> bool:
    """Tell whether there is a notebook in `folder`, sound or not; raises CannotRead."""
    return bool(_numbers_in(folder))


def read_newest(folder: Path, notebook_id: UUID | None = None) -> Found:
    """Read the newest sound key file under `folder`.

    With `notebook_id` known, files of another notebook count as damaged; otherwise those are that
    differ from the first file. Raises NotebookMissing where there are no key files,
    NotebookDamaged where none is sound, NewerNotebook where a newer program wrote the newest,
    CannotRead where the folder or a file does not let itself be read.
    """
    numbers = _numbers_in(folder)
    if not numbers:
        raise NotebookMissing(folder=folder)
    expected = notebook_id or _notebook_in_first_file(folder, numbers[0])
    damaged: list[str] = []
    for number in reversed(numbers):
        try:
            keyfile = _read(folder, number)
        except NotebookDamaged:
            damaged.append(file_name(number))
            continue
        if expected in {None, keyfile.notebook_id}:
            return Found(keyfile, tuple(damaged), last_number=numbers[-1])
        damaged.append(file_name(number))
    raise NotebookDamaged(file=damaged[0])


def write_next(folder: Path, keyfile: KeyFile) -> None:
    """Publish the key file under its number, only if that number is free; nothing is ever replaced.

    When this returns, the file is on the disk. Raises ChangedElsewhere where the number is taken,
    FolderNotWritable, DiskFull, or CannotWrite (also where the disk knows no hard links).
    """
    path, content = folder / keyfile.file, encoded(keyfile)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as failure:
        _remove(temporary)
        if failure.errno in _NO_ROOM:
            raise DiskFull from failure
        if failure.errno in _NOT_ALLOWED or isinstance(failure, (FileExistsError, NotADirectoryError)):
            raise FolderNotWritable(folder=folder) from failure
        raise CannotWrite(file=keyfile.file) from failure
    try:
        _name_if_free(temporary, path)
    except OSError as failure:
        # The answer may have been lost on the network after the name was given: look whose it is.
        if not _holds(path, content):
            if isinstance(failure, FileExistsError):
                raise ChangedElsewhere from failure
            if failure.errno in _NO_ROOM:
                raise DiskFull from failure
            raise CannotWrite(file=keyfile.file) from failure
    finally:
        _remove(temporary)
    _settle(path.parent)


def _numbers_in(folder: Path) -> list[int]:
    try:
        names = [path.name for path in (folder / FOLDER).iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as failure:
        raise CannotRead(file=folder) from failure
    return sorted(int(match[1]) for name in names if (match := _NUMBERED.fullmatch(name)))


def _read(folder: Path, number: int) -> KeyFile:
    path = folder / file_name(number)
    try:
        # A pipe or device by this name would keep us waiting.
        if not path.is_file():
            raise NotebookDamaged(file=file_name(number))
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as failure:
        raise CannotRead(file=path) from failure
    if len(raw) > MOST_BYTES:
        raise NotebookDamaged(file=file_name(number))
    return decoded(raw, number)


def _notebook_in_first_file(folder: Path, number: int) -> UUID | None:
    try:
        return _read(folder, number).notebook_id
    except NotebookDamaged:
        return None


def _name_if_free(temporary: Path, path: Path) -> None:
    if os.name == "nt":
        # On Windows this refuses a name that is taken, and a file of FAT has no second name.
        temporary.rename(path)
    else:
        path.hardlink_to(temporary)


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _remove(temporary: Path) -> None:
    # What stays behind is a file without a number, which nobody reads.
    with suppress(OSError):
        temporary.unlink()


def _settle(folder: Path) -> None:
    if os.name == "nt":
        return
    # Some network shares refuse this for folders; there the server sees to it.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
