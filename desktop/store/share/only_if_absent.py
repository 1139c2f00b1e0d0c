"""Giving a file its name only if that name is free: nothing that stands there is ever replaced.

A second name (a hard link) is given first, then the first one goes: that holds everywhere. To
rename without replacing holds too where the system of this PC does it on a disk of its own. Over
a network it does not: Samba looks whether the name is free and renames afterwards, so that of two
PCs at once both are told that they got the name, and one file is lost. That is so for Windows'
rename and for Linux's alike (tried with Samba 4.17 and four clients: 5 of 200 names, 3 of 100). So
there is no renaming over a network where several PCs publish.
"""

import ctypes
import errno
import os
import sys
from pathlib import Path, PurePath, PurePosixPath
from typing import Final

_NO_WAY: Final = frozenset({errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})
_NO_LINKS: Final = _NO_WAY | {errno.EPERM, errno.EACCES, errno.EMLINK}
"""Where the file could be made, it is not the right to write that is missing."""
_NO_LINKS_ON_WINDOWS: Final = frozenset({1, 5, 50, 87, 120, 1142})
"""Invalid function (as FAT says it), access denied, not supported, invalid, not implemented, too many links."""
_AT_CWD: Final = -100
_NO_REPLACE: Final = 1
_EXCLUSIVE: Final = 4
_OWN_DRIVES: Final = frozenset({2, 3, 6})
"""As Windows counts them: removable, fixed, in memory."""
_OWN_SYSTEMS: Final = frozenset({"tmpfs", "ramfs", "overlay", "zfs"})
"""File systems of this PC that lie on no device with a name."""


class NoLinksError(OSError):
    """Several PCs cannot publish here: a file can get no second name, and renaming is not safe."""


def by_link(temporary: Path, name: Path) -> None:
    """Give a file a second name. Raises FileExistsError where it is taken, OSError."""
    os.link(temporary, name)


def links_refused(failure: OSError) -> bool:
    """Tell whether this file system knows no second names; where not, another way may lead there."""
    if isinstance(failure, FileExistsError | FileNotFoundError):
        return False
    on_windows: int | None = getattr(failure, "winerror", None)
    return on_windows in _NO_LINKS_ON_WINDOWS if on_windows else failure.errno in _NO_LINKS


def by_rename(temporary: Path, name: Path) -> None:
    """Rename a file, never replacing one. Raises FileExistsError where the name is taken, OSError."""
    if sys.platform == "win32":
        temporary.rename(name)
    else:
        _rename_exclusively(os.fsencode(temporary), os.fsencode(name))


def renaming_refused(failure: OSError) -> bool:
    """Tell whether this file system cannot rename without replacing."""
    # Windows' errors on the network have no number of their own in errno.
    return failure.errno in _NO_WAY and not getattr(failure, "winerror", None)


def renaming_is_safe(folder: Path) -> bool:
    """Tell whether `by_rename` never replaces in this folder: whether it surely lies on a disk of this PC."""
    try:
        real = folder.resolve()
        if sys.platform == "win32":
            safe = ctypes.windll.kernel32.GetDriveTypeW(f"{real.drive}\\") in _OWN_DRIVES
        else:
            table = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
            safe = mounted_here(table, real)
    except (OSError, RuntimeError):
        return False
    return safe


def mounted_here(table: str, folder: PurePath) -> bool:
    """Tell from Linux's table of mounts whether a folder lies on a disk of this PC."""
    here, depth = False, -1
    for line in table.splitlines():
        fields, dash, kind = line.partition(" - ")
        words, about = fields.split(" "), kind.split(" ")
        if not dash or len(words) < 5 or len(about) < 2:
            continue
        place = PurePosixPath(_unescaped(words[4]))
        # A later line lies over an earlier one at the same place.
        if folder.is_relative_to(place) and len(place.parts) >= depth:
            depth = len(place.parts)
            here = about[0] in _OWN_SYSTEMS or about[1].startswith("/dev/")
    return here


def _rename_exclusively(old: bytes, new: bytes) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    ctypes.set_errno(errno.ENOSYS)
    done = -1
    if sys.platform == "darwin":
        done = library.renamex_np(old, new, _EXCLUSIVE)
    elif hasattr(library, "renameat2"):
        done = library.renameat2(_AT_CWD, old, _AT_CWD, new, _NO_REPLACE)
    if done != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), os.fsdecode(old), None, os.fsdecode(new))


def _unescaped(word: str) -> str:
    for code in ("040", "011", "012", "134"):
        word = word.replace(f"\\{code}", chr(int(code, 8)))
    return word
