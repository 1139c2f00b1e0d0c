"""Faults at every file operation of one PC on the shared folder, whichever part of the program does it.

The functions of the system are replaced while a scenario runs. `tests.store.share.faulty` does the same
for one object of Files; here it is the key files, the folder that is being made, and all else too.
"""

import builtins
import contextlib
import errno
import io
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from tests.store.share.faulty import Crashed, Fault

_DONE = frozenset({Fault.ANSWER_LOST, Fault.CRASH_AFTER})
_HALF = frozenset({Fault.HALF, Fault.CRASH_HALFWAY})
_CRASHES = frozenset({Fault.CRASH_BEFORE, Fault.CRASH_HALFWAY, Fault.CRASH_AFTER})

_BY_PATH = ("link", "rename", "replace", "unlink", "remove", "mkdir", "rmdir", "stat", "lstat", "listdir")
"""Functions of os whose first or second argument is a path."""


@dataclass
class OsFaults:
    """What is to fail below `far`, which is a way to the shared folder; `near`: the disk of the PC itself.

    The operation with the number `at` fails, counted from 1; with `lasting` and all after it. `done`
    tells all operations that there were.
    """

    far: Path
    near: Path
    fault: Fault | None = None
    at: int = 0
    error: int = errno.EIO
    lasting: bool = False
    done: list[str] = field(default_factory=list)
    struck: str = ""
    dead: bool = False
    _handles: dict[int, str] = field(default_factory=dict)
    _folders: set[int] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextlib.contextmanager
    def striking(self) -> Iterator[None]:
        """As long as this lasts, it is so."""
        real_open, real_io_open, real_write = os.open, io.open, os.write
        real_fsync, real_close, real_read = os.fsync, os.close, os.read

        def opened(path: Any, flags: int, *rest: Any, **more: Any) -> int:
            if not self._concerns(path):
                return real_open(path, flags, *rest, **more)
            # A handle whose opening was not answered is nobody's.
            handle: int = self._do(
                f"open {_name(path)}", lambda: real_open(path, flags, *rest, **more), real_close
            )
            self._handles[handle] = _name(path)
            if flags & getattr(os, "O_DIRECTORY", 0):
                # It is let go of when Python finds the time.
                self._folders.add(handle)
            return handle

        def io_opened(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
            if not self._concerns(file):
                return real_io_open(file, mode, *rest, **more)
            made = self._do(
                f"open {_name(file)}",
                lambda: real_io_open(file, mode, *rest, **more),
                lambda stream: stream.close(),
            )
            return made if mode.startswith("r") else _Stream(made, self, _name(file))

        def written(handle: int, content: Any) -> int:
            if handle not in self._handles:
                return real_write(handle, content)
            return self._write(self._handles[handle], content, lambda part: real_write(handle, part))

        def read(handle: int, size: int) -> bytes:
            if handle not in self._handles:
                return real_read(handle, size)
            content: bytes = self._do(f"read {self._handles[handle]}", lambda: real_read(handle, size))
            return content

        def synced(handle: int) -> None:
            if handle not in self._handles:
                real_fsync(handle)
            else:
                self._do(f"fsync {self._handles[handle]}", lambda: real_fsync(handle))

        def closed(handle: int) -> None:
            name = self._handles.pop(handle, None)
            if name is None or self.dead or handle in self._folders:
                self._folders.discard(handle)
                return real_close(handle)
            try:
                self._do(f"close {name}", lambda: real_close(handle))
            except (OSError, Crashed):
                # Whatever it says, the handle is let go of.
                with contextlib.suppress(OSError):
                    real_close(handle)
                raise

        with contextlib.ExitStack() as stack:
            for name in _BY_PATH:
                stack.enter_context(mock.patch.object(os, name, self._by_path(name)))
            for place, name, new in (
                (os, "open", opened),
                (io, "open", io_opened),
                (builtins, "open", io_opened),
                (os, "write", written),
                (os, "read", read),
                (os, "fsync", synced),
                (os, "close", closed),
            ):
                stack.enter_context(mock.patch.object(place, name, new))
            yield

    def _by_path(self, name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def call(*paths: Any, **more: Any) -> Any:
            concerned = [path for path in paths[:2] if self._concerns(path)]
            if not concerned:
                return real(*paths, **more)
            return self._do(f"{name} {_name(concerned[-1])}", lambda: real(*paths, **more))

        return call

    def _concerns(self, path: Any) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        text = os.fsdecode(path)
        if self.dead and text.startswith(str(self.near)):
            raise Crashed
        return text.startswith(str(self.far))

    def _do(self, what: str, call: Callable[[], Any], undo: Callable[[Any], object] | None = None) -> Any:
        fault = self._next(what)
        if fault is None:
            return call()
        if fault in _DONE:
            result = call()
            if undo is not None:
                undo(result)
        raise self._failure(fault)

    def _write(self, name: str, content: Any, write: Callable[[Any], int]) -> int:
        fault = self._next(f"write {name}")
        if fault is None:
            return write(content)
        if fault in _DONE:
            write(content)
        elif fault in _HALF:
            write(bytes(content)[: len(content) // 2])
        raise self._failure(fault)

    def _next(self, what: str) -> Fault | None:
        with self._lock:
            if self.dead:
                raise Crashed
            self.done.append(what)
            number = len(self.done)
            if self.fault is None or number < self.at or (number > self.at and not self.lasting):
                return None
            self.struck = self.struck or what
            self.dead = self.fault in _CRASHES
            return self.fault

    def _failure(self, fault: Fault) -> BaseException:
        return Crashed() if fault in _CRASHES else OSError(self.error, os.strerror(self.error))


class _Stream:
    """A file that is being written, as `open` gives it."""

    def __init__(self, stream: Any, faults: OsFaults, name: str) -> None:
        self._stream, self._faults, self._name = stream, faults, name
        faults._handles[stream.fileno()] = name

    def write(self, content: Any) -> int:
        return self._faults._write(self._name, content, self._stream.write)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def __enter__(self) -> "_Stream":
        return self

    def __exit__(self, *_: object) -> None:
        self._faults._handles.pop(self._stream.fileno(), None)
        self._stream.close()


def _name(path: Any) -> str:
    return Path(os.fsdecode(path)).name
