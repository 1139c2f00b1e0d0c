"""Looks at a shared folder behind its back: what lies there, and how it fares without second names."""

import errno
import os
from pathlib import Path

import pytest

from desktop.store.share.names import is_temporary

NAME = "journal/000000/000000007"
MOST = 1 << 20
MINE, THEIRS = b"mine" * 1000, b"theirs" * 1000

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has this in another way")


def all_files(root: Path) -> list[str]:
    """The names of all files in a folder."""
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def unfinished(root: Path) -> list[str]:
    """The names of those that were never finished."""
    return [name for name in all_files(root) if is_temporary(name.rpartition("/")[2])]


def refuse_links(monkeypatch: pytest.MonkeyPatch, code: int = errno.EPERM) -> None:
    """Have the system say that a file can get no second name."""

    def link(*_paths: object, **_more: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("os.link", link)


def as_on_windows(winerror: int) -> OSError:
    """A failure as Windows tells it."""
    failure = PermissionError(errno.EACCES, "in use")
    failure.winerror = winerror  # type: ignore[attr-defined, unused-ignore]
    return failure
