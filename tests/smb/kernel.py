"""Fetches a Debian kernel with the modules that a guest needs, without installing it."""

import lzma
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from installer.locks import alone
from installer.places import Places
from tests.smb.archive import packed
from tests.smb.needs import LackingError

_NEWEST = "linux-image-cloud-amd64"  # stands for the newest one by depending on it
_PATIENCE = ("-o", "Acquire::http::Timeout=20", "-o", "Acquire::Retries=2")
# The order counts: a network card needs its bus, a share the ciphers of its sessions.
_MODULES = (
    "virtio_pci",
    "virtio_net",
    "virtio_rng",
    "nls_utf8",
    "cryptd",
    "aesni_intel",
    "ghash_generic",
    "ghash_clmulni_intel",
    "sha256_ssse3",
    "sha512_generic",
    "sha512_ssse3",
    "des_generic",
    "ctr",
    "ecb",
    "ccm",
    "gcm",
    "cmac",
    "cifs",
)


@dataclass(frozen=True, slots=True)
class Kernel:
    """What a guest starts from."""

    image: Path
    modules: Path  # a cpio archive of /modules/000.ko and so on, in the order in which they are loaded


def kernel() -> Kernel:
    """The kernel that lies in this project's build folder, fetched at first use.

    Raises LackingError where Debian's packages are out of reach.
    """
    build = Places.here().root / "build" / "network_drive"
    found = Kernel(build / "vmlinuz", build / "modules.cpio")
    with alone(build / "lock"):
        if not found.modules.exists():  # which is written last
            _unpack(_download(), found)
    return found


def _download() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        for fresh in (False, True):
            if fresh:  # the list of packages may be missing or old; only root may fetch it
                _apt("apt-get", *_PATIENCE, "-q", "update")
            names = re.findall(r"Depends: (linux-image-\S+)", _apt("apt-cache", "depends", _NEWEST))
            if names:
                _apt("apt-get", *_PATIENCE, "-q", "download", names[0], folder=folder)
            for package in Path(folder).glob("*.deb"):
                return package.read_bytes()
    raise LackingError(
        f"Nothing was tried on a real network drive: Debian's {_NEWEST} could not be fetched; "
        "`apt-get update` and a network may help."
    )


def _apt(*command: str, folder: str | None = None) -> str:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=300,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout if done.returncode == 0 else ""


def _unpack(package: bytes, into: Kernel) -> None:
    with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as content:
        file.write(package)
        file.seek(0)
        subprocess.run(["dpkg-deb", "--fsys-tarfile", "/dev/stdin"], stdin=file, stdout=content, check=True)
        content.seek(0)
        image, modules = _sorted_out(content)
    into.image.write_bytes(image)
    ordered = [modules[name] for name in _in_order(modules)]
    files = {f"modules/{number:03}.ko": module for number, module in enumerate(ordered)}
    half = into.modules.with_suffix(".half")
    half.write_bytes(packed(files))
    half.rename(into.modules)


def _sorted_out(content: IO[bytes]) -> tuple[bytes, dict[str, bytes]]:
    """The kernel, and every module by its name."""
    image, modules = b"", dict[str, bytes]()
    with tarfile.open(fileobj=content) as archive:
        for member in archive:
            name = member.name.rpartition("/")[2]
            file = archive.extractfile(member) if member.isfile() else None
            if file and name.startswith("vmlinuz"):
                image = file.read()
            elif file and name.endswith(".ko"):
                modules[_name(name[:-3])] = file.read()
            elif file and name.endswith(".ko.xz"):
                modules[_name(name[:-6])] = lzma.decompress(file.read())
    return image, modules


def _in_order(modules: dict[str, bytes]) -> Iterator[str]:
    """The modules that are wanted, each after those it depends on; what is built in is not among them."""
    seen = set[str]()

    def with_needs(name: str) -> Iterator[str]:
        if name in seen or name not in modules:
            return
        seen.add(name)
        needs = re.search(rb"\0depends=([^\0]+)\0", modules[name])
        for need in needs[1].decode().split(",") if needs else ():
            yield from with_needs(_name(need))
        yield name

    for name in _MODULES:
        yield from with_needs(name)


def _name(file: str) -> str:
    return file.replace("-", "_")
