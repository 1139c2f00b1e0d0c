"""What all sealed files of a shared folder have in common: a header that anybody may read, a body that nobody can.

See FORMAT.md. The first line is the header, in one canonical JSON form; behind it come a nonce of
12 bytes and the body, compressed and encrypted with AES-256-GCM. The header is bound to the body:
neither can be altered, swapped or moved to another place without notice.
"""

import secrets
import zlib
from typing import Final
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.models.errors import NewerNotebook, NotebookDamaged
from desktop.store.epoch_keys import EpochKeys

FORMAT: Final = 1
MOST_BODY: Final = 1 << 30
"""More than this a body is not unpacked to: a file that claims it was made to harm."""
LONGEST_HEADER: Final = 4096
"""The header is at most this many bytes."""
_NONCE_BYTES = 12


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says of itself to everybody.

    `kind` is entry, snapshot, file or here; `position` the place in the journal that it stands at
    (0 where it has none); `previous` the SHA-256 of the entry before, in hex (empty where there is
    none); `schema` that of the rows inside; `made` an instant (ISO 8601, UTC) or empty.
    """

    format: int = FORMAT
    kind: str
    notebook: UUID
    epoch: int
    schema: str
    position: int = 0
    previous: str = ""
    made: str = ""


class _AnyFormat(msgspec.Struct):
    format: int


def seal(header: Header, body: bytes, keys: EpochKeys, *, level: int = 6) -> bytes:
    """Write a file: the header, and the body under the key of the header's epoch for its kind."""
    first = msgspec.json.encode(header) + b"\n"
    nonce = secrets.token_bytes(_NONCE_BYTES)
    key = keys.key(header.epoch, header.kind)
    return first + nonce + AESGCM(key).encrypt(nonce, zlib.compress(body, level), first)


def header_of(raw: bytes, file: str) -> Header:
    """Read the header; nothing in it is proven before the body is opened.

    Raises NotebookDamaged, naming `file`, for anything but a header of ours; NewerNotebook for one
    of a later format.
    """
    first, newline, _rest = raw[: LONGEST_HEADER + 1].partition(b"\n")
    try:
        if not newline:
            raise NotebookDamaged(file=file)
        if msgspec.json.decode(first, type=_AnyFormat).format > FORMAT:
            raise NewerNotebook
        header = msgspec.json.decode(first, type=Header)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as failure:
        raise NotebookDamaged(file=file) from failure
    if msgspec.json.encode(header) != first:
        raise NotebookDamaged(file=file)
    return header


def unseal(raw: bytes, header: Header, keys: EpochKeys, file: str) -> bytes:
    """Open the body. Raises NotebookDamaged, naming `file`, and KeyDoesNotFit for an unknown epoch."""
    first = msgspec.json.encode(header) + b"\n"
    rest = raw[len(first) :]
    try:
        packed = AESGCM(keys.key(header.epoch, header.kind)).decrypt(
            rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], first
        )
        opener = zlib.decompressobj()
        body = opener.decompress(packed, MOST_BODY)
    except (InvalidTag, ValueError, zlib.error) as failure:
        raise NotebookDamaged(file=file) from failure
    if not opener.eof or opener.unused_data:
        raise NotebookDamaged(file=file)
    return body
