"""Runs a Samba server of its own on 127.0.0.1, which a test can kill, silence and start again."""

import getpass
import os
import secrets
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.smb.needs import program

# By number: signal has no names for these on Windows, where this is never run but type-checked all the same.
_KILL, _CONTINUE, _STOP = 9, 18, 19
_PATIENCE = 20.0  # seconds for a server to listen

_CONFIGURATION = """
[global]
server role = standalone server
netbios name = DRIVE
workgroup = OFFICE
disable netbios = yes
smb ports = {port}
interfaces = 127.0.0.1/8
bind interfaces only = yes
hosts allow = 127.0.0.1
server min protocol = SMB3
map to guest = never
unix extensions = no
allow insecure wide links = yes
rpc start on demand helpers = no
load printers = no
printing = bsd
printcap name = /dev/null
disable spoolss = yes
max log size = 0
log level = 1
passdb backend = tdbsam:{state}/passdb.tdb
lock directory = {state}/lock
state directory = {state}/state
cache directory = {state}/cache
pid directory = {state}/pid
private dir = {state}/private
ncalrpc dir = {state}/ncalrpc

[share]
path = {folder}
read only = {read_only}
wide links = {read_only}
store dos attributes = no
"""


@dataclass(frozen=True, slots=True)
class Login:
    """The one user who may enter, by the name of who runs the tests."""

    user: str = field(default_factory=getpass.getuser)
    password: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)


class Server:
    """One server with one share, named `share`.

    On a share that may only be read, links lead out of it as they do on this machine.
    """

    def __init__(self, state: Path, folder: Path, *, read_only: bool) -> None:
        self.folder = folder
        self.login = Login()
        self.port = _free_port()
        self.log = state / "smbd.log"
        self._configuration = state / "smb.conf"
        self._process: subprocess.Popen[bytes] | None = None
        for name in ("lock", "state", "cache", "pid", "private", "ncalrpc"):
            (state / name).mkdir(parents=True)
        text = _CONFIGURATION.format(
            port=self.port, state=state, folder=folder, read_only="yes" if read_only else "no"
        )
        self._configuration.write_text(text, encoding="utf-8")
        self._let_in(self.login)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Start the server, and return once it listens."""
        assert self._process is None
        command = [program("smbd"), "--foreground", "--debug-stdout", "-s", str(self._configuration)]
        with self.log.open("ab") as log:
            # It ends by itself when its standard input does: also when the tests die.
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT
            )
        deadline = time.monotonic() + _PATIENCE
        while not self.listens:
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"smbd does not start:\n{self.log.read_text(errors='replace')}")
            time.sleep(0.02)

    def restart(self) -> None:
        """Kill it if it runs, and start it on the same port."""
        self.kill()
        self.start()

    def kill(self) -> None:
        """Kill it with all its children, as when the power fails; nothing happens when it does not run."""
        if self._process is None:
            return
        self._signal(_KILL)
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()
        self._process = None

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Meanwhile it answers nothing, with all connections open; then it does what it was asked so far."""
        self._signal(_STOP)
        try:
            yield
        finally:
            self._signal(_CONTINUE)

    def _signal(self, number: int) -> None:
        assert self._process
        try:
            os.kill(-self._process.pid, number)  # smbd makes a process group with its own number
        except ProcessLookupError:
            self._process.kill()

    @property
    def listens(self) -> bool:
        """Whether somebody can connect."""
        with socket.socket() as client:
            return client.connect_ex(("127.0.0.1", self.port)) == 0

    def _let_in(self, login: Login) -> None:
        subprocess.run(
            [program("pdbedit"), "-s", self._configuration, "--create", "--password-from-stdin", login.user],
            input=f"{login.password}\n{login.password}\n".encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=True,
        )


def _free_port() -> int:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        port: int = server.getsockname()[1]
        return port
