"""Says whether this machine has what a real network drive takes, and in a whole sentence what it lacks."""

import platform
import shutil
from pathlib import Path

from installer.machine import Machine

_ADMIN = "/usr/local/sbin:/usr/sbin:/sbin"  # where Debian keeps servers; a user's PATH leaves it out
_PROGRAMS = {
    "smbd": "samba",
    "pdbedit": "samba",
    "qemu-system-x86_64": "qemu-system-x86",
    "busybox": "busybox-static",
    "apt-get": "apt",
    "dpkg-deb": "dpkg",
}
_WIDE_LINKS = Path("/usr/lib/x86_64-linux-gnu/samba/vfs/widelinks.so")


class LackingError(Exception):
    """This machine cannot have a network drive of its own; the message is a sentence."""


def program(name: str) -> str:
    """The path of a program of the system; raises LackingError, naming the Debian package, when it is not there."""
    found = shutil.which(name) or shutil.which(name, path=_ADMIN)
    if not found:
        raise LackingError(
            f"Nothing was tried on a real network drive: {name} (Debian: {_PROGRAMS[name]}) is missing."
        )
    return found


def busybox() -> bytes:
    """The program that the guest starts with; it has to be linked statically."""
    content = Path(program("busybox")).resolve().read_bytes()
    if b"/ld-linux" in content[:4096]:
        raise LackingError(
            "Nothing was tried on a real network drive: this busybox needs libraries; "
            "install Debian's busybox-static in its place."
        )
    return content


def look() -> None:
    """Raise LackingError unless all is there."""
    system = Machine.this().system
    if system != "linux" or platform.machine() != "x86_64":
        raise LackingError(
            "Nothing was tried on a real network drive: its guest runs a Debian kernel for x86-64 "
            f"on the files of this machine, and this one is {system} on {platform.machine()}."
        )
    for name in _PROGRAMS:
        program(name)
    busybox()
    if not _WIDE_LINKS.exists():
        raise LackingError(
            "Nothing was tried on a real network drive: Samba's module for wide links "
            "(Debian: samba-vfs-modules) is missing."
        )
