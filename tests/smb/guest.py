"""Boots a machine whose PCs reach the drive over SMB, each with a connection of its own, and runs programs there."""

import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from shlex import quote
from types import TracebackType
from typing import Self

from tests.smb.archive import packed
from tests.smb.control import Control
from tests.smb.drive import Drive
from tests.smb.kernel import kernel
from tests.smb.needs import busybox, program
from tests.smb.running import PATIENCE, GuestError, Outcome, Running
from tests.smb.server import Server

_COMMAND = (
    *("-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "2G"),
    *("-nodefaults", "-no-user-config", "-display", "none", "-no-reboot"),
    *("-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net,romfile=", "-device", "virtio-rng-pci"),
    # No program of the guest has to be kept from spying on another: it is quicker so.
    *("-append", "console=ttyS0 quiet panic=-1 mitigations=off random.trust_cpu=on rdinit=/init"),
)
_FOR_ALL = "ip=10.0.2.2,vers=3.1.1,file_mode=0755,dir_mode=0755"
# Each PC is a client of its own, and one that connects anew when the drive says nothing for six seconds.
_FOR_A_PC = f"{_FOR_ALL},nosharesock,soft,echo_interval=2"


class Guest:
    """A machine with several PCs in it; see tests.smb for its use.

    `preload` names modules that all programs share ready-made: to import the database libraries takes
    seconds here, so that each program should not do it anew.
    """

    def __init__(self, drive: Drive, folder: Path, preload: Iterable[str] = ()) -> None:
        self._drive = drive
        self._folder = folder
        self._preload = list(preload)
        self._system = Server(folder / "system", Path("/"), read_only=True)
        self._plugged = set[str]()
        self._machine: subprocess.Popen[bytes] | None = None
        self._reached: Control | None = None

    def __enter__(self) -> Self:
        try:
            self._boot()
            self._control.ask("preload", PATIENCE, modules=self._preload)
        except BaseException:
            self.power_off()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.power_off()

    def run(
        self,
        programs: Mapping[str, Sequence[str]],
        timeout: float = PATIENCE,
        environment: Mapping[str, str] | None = None,
    ) -> dict[str, Outcome]:
        """Run one program on each of these PCs, all at once, and wait for all; see `start`."""
        for pc in programs:
            self.plug(pc)
        running = {pc: self.start(pc, *words, environment=environment) for pc, words in programs.items()}
        return {pc: one.wait(timeout) for pc, one in running.items()}

    def start(
        self, pc: str, module: str, *arguments: str | Path, environment: Mapping[str, str] | None = None
    ) -> Running:
        """Start a module of this project (as `python -m` would) on a PC, plugged in first if need be."""
        self.plug(pc)
        return self._control.start(pc, [module, *map(str, arguments)], environment or {})

    def plug(self, pc: str) -> None:
        """Mount the drive on this PC, unless it is."""
        if pc not in self._plugged:
            self._control.ask("plug", PATIENCE, pc=pc, options=f"{_credentials(self._drive)},{_FOR_A_PC}")
            self._plugged.add(pc)

    def unplug(self, pc: str) -> None:
        """Take the drive from this PC, where an empty folder stays; `plug` connects it anew."""
        self._control.ask("unplug", PATIENCE, pc=pc)
        self._plugged.discard(pc)

    def power_off(self) -> None:
        """Cut the power of all PCs at once, in the middle of whatever they do."""
        if self._machine:
            self._machine.kill()
            self._machine.wait()
            self._machine = None
        if self._reached:
            self._reached.close()
            self._reached = None
        self._system.kill()

    @property
    def _control(self) -> Control:
        assert self._reached, "the guest is off"
        return self._reached

    def _boot(self) -> None:
        token = secrets.token_hex(16)
        start, console = self._folder / "start.cpio", self._folder / "console.log"
        self._system.start()
        with socket.create_server(("127.0.0.1", 0)) as door:
            start.touch(0o600)
            start.write_bytes(kernel().modules.read_bytes() + self._first_files(door.getsockname()[1], token))
            command = [program("qemu-system-x86_64"), *_COMMAND, "-serial", f"file:{console}"]
            command += ["-kernel", str(kernel().image), "-initrd", str(start)]
            self._machine = subprocess.Popen(command, stdin=subprocess.DEVNULL)
            self._reached = Control(_call(door, token, self._machine, console), console)

    def _first_files(self, port: int, token: str) -> bytes:
        settings = {
            "LOGIN": f"{_credentials(self._system)},{_FOR_ALL}",
            "PYTHON": sys.executable,
            "SUPERVISOR": Path(__file__).with_name("supervisor.py"),
            "CONTROL": port,
            "TOKEN": token,
        }
        files = {
            "init": Path(__file__).with_name("guest_init.sh").read_bytes(),
            "busybox": busybox(),
            "settings": "".join(f"{name}={quote(str(value))}\n" for name, value in settings.items()).encode(),
        }
        return packed(files)


def _credentials(server: Server) -> str:
    return f"user={server.login.user},pass={server.login.password},port={server.port}"


def _call(door: socket.socket, token: str, machine: subprocess.Popen[bytes], console: Path) -> socket.socket:
    """Wait until the supervisor calls, and shows that it is ours."""
    deadline = time.monotonic() + PATIENCE
    door.settimeout(0.2)
    while machine.poll() is None and time.monotonic() < deadline:
        try:
            line, _ = door.accept()
        except TimeoutError:
            continue
        line.settimeout(PATIENCE)
        if line.recv(len(token) + 1, socket.MSG_WAITALL) == f"{token}\n".encode():
            line.settimeout(None)
            return line
        line.close()
    said = console.read_text(errors="replace") if console.exists() else ""
    raise GuestError(f"The guest does not start:\n{said[-5000:]}")
