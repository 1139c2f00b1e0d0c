"""Packs files into the kind of archive that a kernel starts from (cpio, "newc")."""

from collections.abc import Mapping
from itertools import count
from pathlib import PurePosixPath

_FILE, _FOLDER = 0o100755, 0o040755


def packed(files: Mapping[str, bytes]) -> bytes:
    """An archive of these files, by path, with their folders; archives may follow each other in one file."""
    entries: dict[str, bytes | None] = {}
    for path, content in files.items():
        for folder in reversed(PurePosixPath(path).parents):
            if str(folder) != ".":
                entries[str(folder)] = None
        entries[path] = content
    numbers = count(1)
    parts = [_entry(path, content, next(numbers)) for path, content in entries.items()]
    return b"".join([*parts, _entry("TRAILER!!!", b"", 0)])


def _entry(path: str, content: bytes | None, number: int) -> bytes:
    """One file, or one folder when there is no content."""
    mode = _FOLDER if content is None else _FILE
    name = path.encode() + b"\0"
    # inode, mode, owner, group, links, time, size, device, device, kind, kind, length of the name, sum
    fields = (number, mode, 0, 0, 1, 0, len(content or b""), 0, 0, 0, 0, len(name), 0)
    head = b"070701" + b"".join(b"%08X" % value for value in fields) + name
    return _padded(head) + _padded(content or b"")


def _padded(part: bytes) -> bytes:
    return part + b"\0" * (-len(part) % 4)
