"""Everything that whoever has all keys could read in some folders: in files, in what was freed in them, in logs."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.models.errors import ExpectedFailure
from desktop.store.epoch_keys import EpochKeys
from desktop.store.replica import REPLICA
from desktop.store.share import dump_packing
from desktop.store.share.sealed import header_of, unseal

_PAGE, _RESERVED, _SALT, _IV = 4096, 80, 16, 16
_WAL_HEADER, _FRAME_HEADER = 32, 24


def found(words: Iterable[str], folders: Iterable[Path], keys: EpochKeys) -> set[tuple[str, str]]:
    """Which of these words can be read, and in which files."""
    looked_for = {word: word.encode() for word in words}
    return {
        (word, file.name)
        for folder in folders
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink()
        for content in readable(file, keys)
        for word, raw in looked_for.items()
        if raw in content
    }


def readable(file: Path, keys: EpochKeys) -> Iterator[bytes]:
    """What a file holds, as it lies there and as every key there is opens it."""
    raw = file.read_bytes()
    yield raw
    with contextlib.suppress(ExpectedFailure):
        body = unseal(raw, header_of(raw, file.name), keys, file.name)
        yield body
        rows = dump_packing.unpacked(body)
        if rows is not None:
            yield rows
    if file.name.startswith(REPLICA):
        for epoch in keys.by_epoch:
            yield from _pages(raw, keys.key(epoch, "replica"), is_log=file.name.endswith("-wal"))


def _pages(raw: bytes, key: bytes, *, is_log: bool) -> Iterator[bytes]:
    """Each page of an SQLCipher database or of the log beside it, freed ones too."""
    begin, step, skipped = (_WAL_HEADER, _PAGE + _FRAME_HEADER, _FRAME_HEADER) if is_log else (0, _PAGE, 0)
    for at in range(begin, len(raw) - step + 1, step):
        page = raw[at + skipped : at + step]
        iv = page[_PAGE - _RESERVED :][:_IV]
        opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        for first in (0, _SALT):
            # The first page has the salt before it, here and in the log.
            yield opener.update(page[first : _PAGE - _RESERVED])
            opener = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
