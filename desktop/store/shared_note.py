"""What this PC keeps beside a replica, in plain words: where the team's folder is, and which PC this is.

It is needed before the notebook is unlocked, so it stands outside of it; it says nothing about anybody.
"""

import contextlib
import platform
from hashlib import sha256
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

import msgspec

from desktop.models.errors import CannotRead, NotebookDamaged
from desktop.store.whole_files import write_whole

NAME: Final = "shared.json"
_MOST = 65536


class SharedNote(msgspec.Struct, frozen=True, kw_only=True):
    """The shared folder of a notebook, and the id of this PC in it.

    `machine` tells where the note was written: a replica that was copied to another PC gets another id.
    """

    folder: str
    device: UUID
    machine: str


def read_note(folder: Path) -> SharedNote | None:
    """The note beside the replica in `folder`, or None. Raises CannotRead, NotebookDamaged."""
    path = folder / NAME
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST)
    except FileNotFoundError:
        return None
    except OSError as failure:
        raise CannotRead(file=path) from failure
    try:
        note = msgspec.json.decode(raw, type=SharedNote)
    except (msgspec.MsgspecError, UnicodeError) as failure:
        raise NotebookDamaged(file=NAME) from failure
    if note.machine != _machine(folder):
        note = msgspec.structs.replace(note, device=uuid4(), machine=_machine(folder))
        write_note(folder, Path(note.folder), note.device)
    return note


def write_note(folder: Path, shared: Path, device: UUID | None = None) -> SharedNote:
    """Write the note beside the replica. Raises CannotWrite, DiskFull."""
    note = SharedNote(folder=str(shared), device=device or uuid4(), machine=_machine(folder))
    write_whole(folder / NAME, msgspec.json.encode(note))
    return note


def remove_note(folder: Path) -> None:
    """Go on without a shared folder."""
    with contextlib.suppress(FileNotFoundError):
        (folder / NAME).unlink()


def _machine(folder: Path) -> str:
    return sha256(f"{platform.node()} {folder.resolve()}".encode("utf-8", "surrogateescape")).hexdigest()
