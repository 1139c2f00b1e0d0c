"""Runs inside the guest: mounts the drive for each PC, starts programs there, passes on all they say.

It speaks with tests.smb.guest over one connection, in lines of JSON. Only Python's own library is used until
something is preloaded. A program is a fork of this process, so that what was preloaded need not be imported
again: under emulation the database libraries alone take seconds.
"""

import importlib
import json
import os
import runpy
import selectors
import signal
import socket
import subprocess
import sys
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

assert sys.platform == "linux"

_PCS = Path("/run")
_REPOSITORY = str(Path(__file__).resolve().parents[2])


@dataclass
class _Program:
    """A program that runs, with what it began to say."""

    number: int
    pid: int
    pidfd: int
    pipes: dict[int, str]
    begun: dict[int, bytes] = field(default_factory=dict)


class Supervisor:
    """Does what the test asks, one thing after the other, and tells what happens."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._asked = b""
        self._programs: dict[int, _Program] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(control, selectors.EVENT_READ, None)

    def serve(self) -> None:
        """Go on until the test hangs up."""
        while True:
            for key, _ in self._selector.select():
                program: _Program | None = key.data
                if program is None:
                    received = self._control.recv(65536)
                    if not received:
                        return
                    *lines, self._asked = (self._asked + received).split(b"\n")
                    for line in lines:
                        self._do(json.loads(line))
                elif key.fd == program.pidfd:
                    self._ended(program)
                elif key.fd in program.pipes:
                    self._read(program, key.fd)

    def _tell(self, **event: object) -> None:
        self._control.sendall(json.dumps(event).encode() + b"\n")

    def _do(self, order: dict[str, Any]) -> None:
        number = order["number"]
        match order["do"]:
            case "start":
                self._start(number, order["pc"], order["words"], order["environment"])
            case "signal":
                if program := self._programs.get(number):
                    os.kill(program.pid, order["signal"])
            case "plug":
                self._tell(number=number, trouble=_plug(order["pc"], order["options"]))
            case "unplug":
                self._tell(number=number, trouble=_busybox("umount", "-l", str(_PCS / order["pc"] / "drive")))
            case "preload":
                self._tell(number=number, trouble=_preload(order["modules"]))

    def _start(self, number: int, pc: str, words: list[str], environment: dict[str, str]) -> None:
        pipes = [os.pipe(), os.pipe()]
        pid = os.fork()
        if pid == 0:
            self._control.close()
            for target, (_, writing) in zip((1, 2), pipes, strict=True):
                os.dup2(writing, target)
            _become(_PCS / pc, words, environment)
        for _, writing in pipes:
            os.close(writing)
        readings = {reading: name for (reading, _), name in zip(pipes, ("out", "error"), strict=True)}
        program = _Program(number, pid, os.pidfd_open(pid), readings)
        self._programs[number] = program
        for reading in readings:
            os.set_blocking(reading, False)
            self._selector.register(reading, selectors.EVENT_READ, program)
        self._selector.register(program.pidfd, selectors.EVENT_READ, program)

    def _read(self, program: _Program, pipe: int) -> None:
        """Pass on whole lines; the last one also when it is none."""
        while True:
            try:
                said = os.read(pipe, 65536)
            except BlockingIOError:
                return
            *lines, rest = (program.begun.pop(pipe, b"") + said).split(b"\n")
            lines += [rest] if rest and not said else []
            for line in lines:
                self._tell(number=program.number, **{program.pipes[pipe]: line.decode(errors="replace")})
            if not said:
                self._close(program, pipe)
                return
            program.begun[pipe] = rest

    def _close(self, program: _Program, pipe: int) -> None:
        self._selector.unregister(pipe)
        os.close(pipe)
        del program.pipes[pipe]

    def _ended(self, program: _Program) -> None:
        code = os.waitstatus_to_exitcode(os.waitpid(program.pid, 0)[1])
        for pipe in list(program.pipes):
            self._read(program, pipe)
        for pipe in list(program.pipes):  # held open by a child of the program
            self._close(program, pipe)
        self._selector.unregister(program.pidfd)
        os.close(program.pidfd)
        del self._programs[program.number]
        self._tell(number=program.number, code=code)


def _become(pc: Path, words: list[str], environment: dict[str, str]) -> None:
    """Be the program in this fork of the supervisor; ends by SystemExit or another exception."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.update(environment, **{name.upper(): str(pc / name) for name in ("drive", "local")})
    os.environ.update(HOME=str(pc / "home"), TMPDIR=str(pc / "temporary"), PC=pc.name)
    os.chdir(pc / "local")
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr] # they are the usual ones
    sys.argv = words
    runpy.run_module(words[0], run_name="__main__", alter_sys=True)
    sys.exit()


def _preload(modules: list[str]) -> str:
    try:
        for name in modules:
            importlib.import_module(name)
    except Exception:  # whatever it is, the test is the one to know
        return traceback.format_exc()
    return ""


def _plug(pc: str, options: str) -> str:
    for name in ("drive", "local", "home", "temporary"):
        (_PCS / pc / name).mkdir(parents=True, exist_ok=True)
    return _busybox("mount", "-t", "cifs", "-o", options, "//10.0.2.2/share", str(_PCS / pc / "drive"))


def _busybox(*command: str) -> str:
    """In words why this command failed; empty when it did not."""
    done = subprocess.run(
        ["/run/busybox", *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.stdout.strip() or f"{command[0]} failed" if done.returncode else ""


def main(port: str, token: str) -> None:
    """Call the test, show that it is us, and serve."""
    sys.path[0] = _REPOSITORY
    with socket.create_connection(("10.0.2.2", int(port)), 30) as control:
        control.settimeout(None)
        control.sendall(token.encode() + b"\n")
        Supervisor(control).serve()


if __name__ == "__main__":
    main(*sys.argv[1:])
