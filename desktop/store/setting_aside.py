"""What is unsound in a shared folder, kept beside under a name that nobody reads: it is never thrown away."""

from datetime import datetime
from hashlib import sha256

from desktop.models.errors import ExpectedFailure, NotebookDamaged
from desktop.store.share.files import Files, OddFileError
from desktop.store.share.snapshots import MOST_BYTES, Snapshots, Written, snapshot_name


def read_if_file(files: Files, name: str, most: int) -> bytes | None:
    """What stands under a name; nothing at all for a folder, a pipe and the like. Raises OSError."""
    try:
        return files.read(name, most)
    except FileNotFoundError:
        return None
    except OddFileError:
        return b""


def set_aside(files: Files, name: str) -> None:
    """Keep an unsound file beside, and free its name. Raises OSError, NotebookDamaged where that cannot be."""
    raw = read_if_file(files, name, MOST_BYTES) or b""
    folder, _, last = name.rpartition("/")
    beside = f"{folder}/.unsound-{last}-{sha256(raw).hexdigest()[:16]}"
    if raw and not files.exists(beside):
        files.publish(beside, raw)
    try:
        files.remove(name)
    except (IsADirectoryError, PermissionError) as failure:
        files.remove_folder(name)
        if files.exists(name):
            raise NotebookDamaged(file=name) from failure


def write_snapshot(
    snapshots: Snapshots, dump: bytes, position: int, entry_hash: str, schema: str, made: datetime
) -> Written:
    """Write a snapshot of what the folder holds at a position; one that follows on another entry is set aside.

    Such a one is of a time when the folder had gone another way. Raises as `Snapshots.write`.
    """
    try:
        return snapshots.write(dump, position, entry_hash, schema, made)
    except NotebookDamaged:
        if not _follows_another(snapshots, position, entry_hash):
            raise
        set_aside(snapshots.files, snapshot_name(position))
    return snapshots.write(dump, position, entry_hash, schema, made)


def _follows_another(snapshots: Snapshots, position: int, entry_hash: str) -> bool:
    try:
        return snapshots.header(position).previous != entry_hash
    except FileNotFoundError:
        return False
    except ExpectedFailure:
        # It says nothing at all.
        return True
