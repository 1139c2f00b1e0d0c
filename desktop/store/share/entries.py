"""An entry of the journal: what one operation left, as bytes that nobody can read, alter or move unnoticed."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final
from uuid import UUID

import msgspec

from desktop.models.errors import FolderWentBack, ForeignFile, NewerNotebook, NotebookDamaged
from desktop.store.epoch_keys import EpochKeys
from desktop.store.images import Image
from desktop.store.schema import SCHEMA
from desktop.store.share.layout import entry_name
from desktop.store.share.sealed import Header, header_of, seal, unseal

KIND: Final = "entry"
ERASING: Final = "EraseYouth"
"""What an entry is called after which nothing older may be kept."""
SNAPSHOT: Final = "Snapshot"
"""What an entry is called that says that a snapshot was made and read back."""
NO_HASH: Final = "0" * 64
"""What stands for the entry before the first."""
MOST_BYTES: Final = 64 << 20
"""An entry is some hundreds of bytes; even a restored notebook of thousands of youths is less than this."""


class After(msgspec.Struct, frozen=True, array_like=True):
    """A row as the operation left it; `image` None: it is gone."""

    table: str
    id: UUID
    image: Image | None


class Body(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one operation did: its random id, who did it, when, on whom, and the rows as they are after it.

    `facts` holds what concerns the folder rather than rows, such as the checksum of a snapshot.
    """

    id: UUID
    at: datetime
    worker: UUID
    kind: str
    youth: UUID | None = None
    rows: tuple[After, ...] = ()
    facts: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it lies in the journal; `hash` is the SHA-256 of its bytes, in hex."""

    position: int
    epoch: int
    hash: str
    body: Body
    raw: bytes = field(repr=False)


def closed(body: Body, position: int, previous: str, keys: EpochKeys) -> Entry:
    """Close an entry for a position, after the entry with the hash `previous`, under the key in force."""
    header = Header(
        kind=KIND,
        notebook=keys.notebook_id,
        epoch=keys.current,
        schema=SCHEMA,
        position=position,
        previous=previous,
    )
    raw = seal(header, msgspec.json.encode(body), keys)
    return Entry(position, keys.current, sha256(raw).hexdigest(), body, raw)


def epoch_of(raw: bytes, position: int) -> int:
    """The epoch whose key an entry needs. Raises NotebookDamaged, NewerNotebook."""
    return header_of(raw, entry_name(position)).epoch


def opened(raw: bytes, position: int, previous: str, keys: EpochKeys, *, least_epoch: int = 1) -> Entry:
    """Open an entry that was found at a position, after the entry with the hash `previous`.

    Raises NotebookDamaged where it is torn, altered, or not of this place; ForeignFile where it is of
    another notebook, NewerNotebook where a newer program wrote it, FolderWentBack where it follows
    another entry than the one we know, KeyDoesNotFit where its epoch is unknown.
    """
    file = entry_name(position)
    header = header_of(raw, file)
    if header.notebook != keys.notebook_id:
        raise ForeignFile(file=file)
    if header.schema > SCHEMA:
        raise NewerNotebook
    # Somebody who was taken out still has an older key: what it closes does not count any more.
    if (header.kind, header.position) != (KIND, position) or not least_epoch <= header.epoch:
        raise NotebookDamaged(file=file)
    content = unseal(raw, header, keys, file)
    try:
        body = msgspec.json.decode(content, type=Body)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as failure:
        raise NotebookDamaged(file=file) from failure
    # Only now is the header proven: what it follows is known, and is not what we know.
    if header.previous != previous:
        raise FolderWentBack(folder=file)
    return Entry(position, header.epoch, sha256(raw).hexdigest(), body, raw)


def instant(at: datetime) -> datetime:
    """The same instant in UTC."""
    return at.astimezone(UTC)
