"""Snapshots: the whole notebook at one position of the journal, in one sealed file that was read back.

See FORMAT.md. A snapshot is published only if its name is free, and never changed. Before that its
rows are loaded into a database in memory and compared: so what opens under the notebook's key is known
to be whole.
"""

import contextlib
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from desktop.models.errors import ExpectedFailure, ForeignFile, KeyDoesNotFit, NewerNotebook, NotebookDamaged
from desktop.models.sharing import Unsound
from desktop.store.epoch_keys import EpochKeys
from desktop.store.replica import REPLICA
from desktop.store.schema import SCHEMA
from desktop.store.share import dump_packing, trial
from desktop.store.share.certain import Certain
from desktop.store.share.files import Files, FolderGoneError, OddFileError
from desktop.store.share.layout import MOST_POSITION, SNAPSHOTS
from desktop.store.share.reasons import ALTERED, CANNOT_READ, STRANGE, reason_of
from desktop.store.share.sealed import LONGEST_HEADER, Header, header_of, seal, unseal

KIND: Final = "snapshot"
MOST_BYTES: Final = 512 << 20
"""A year of a team is some three million bytes."""
_NAME = re.compile(r"[0-9]{9}")


@dataclass(frozen=True, slots=True)
class Written:
    """A snapshot that was read back: the SHA-256 of its bytes in hex, how many there are, its name."""

    sha256: str
    size: int
    name: str


def snapshot_name(position: int) -> str:
    """Name the snapshot at a position."""
    if not 0 <= position <= MOST_POSITION:
        raise ValueError(f"there is no position {position}")
    return f"{SNAPSHOTS}/{position:09d}"


class Snapshots:
    """The snapshots in one folder, shared or second backup. OSErrors of the folder pass through."""

    def __init__(
        self,
        files: Files,
        keys: EpochKeys,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.files = files
        self._keys = keys
        self._certain = Certain(files, clock=clock, sleep=sleep)

    def write(self, dump: bytes, position: int, entry_hash: str, schema: str, made: datetime) -> Written:
        """Publish a snapshot and read it back; one that is there already is read instead.

        Raises NotebookDamaged where the rows do not load (then nothing is published) or what stands
        there is not this; ForeignFile, NewerNotebook where somebody else's file stands there.
        """
        name = snapshot_name(position)
        if not trial.comes_back(dump, schema):
            raise NotebookDamaged(file=REPLICA)
        header = Header(
            kind=KIND,
            notebook=self._keys.notebook_id,
            epoch=self._keys.current,
            schema=schema,
            position=position,
            previous=entry_hash,
            made=made.astimezone(UTC).isoformat(timespec="seconds"),
        )
        # What LZMA packed is not packed once more.
        sealed = seal(header, dump_packing.packed(dump), self._keys, level=0)
        # Where the name is taken it is by a colleague, or by us when we were not told.
        with contextlib.suppress(FileExistsError):
            self.files.publish(name, sealed)
        there = self._raw(name, self._certain.read)
        found, content = self._opened(there, position)
        # Replicas at one position are equal row for row: what differs is not what happened here.
        if content != dump or (found.schema, found.previous) != (schema, entry_hash):
            raise NotebookDamaged(file=name)
        return Written(sha256(there).hexdigest(), len(there), name)

    def positions(self) -> tuple[int, ...]:
        """Where there are snapshots, sound or not, in order; one file operation."""
        return tuple(sorted(int(name) for name in self.files.names(SNAPSHOTS) if _NAME.fullmatch(name)))

    def header(self, position: int) -> Header:
        """What a snapshot says of itself, which is not proven.

        Raises NotebookDamaged, ForeignFile, and NewerNotebook for a later format.
        """
        name = snapshot_name(position)
        try:
            raw = self.files.beginning(name, LONGEST_HEADER + 1)
        except OddFileError as failure:
            raise NotebookDamaged(file=name) from failure
        return self._fitting(header_of(raw, name), position)

    def made(self) -> Mapping[int, datetime]:
        """When each snapshot says that it was made; those of which the header is unsound are left out."""
        made = {}
        for position in self.positions():
            try:
                made[position] = datetime.fromisoformat(self.header(position).made)
            except (FileNotFoundError, ExpectedFailure):
                continue
        return made

    def read(self, position: int) -> tuple[Header, bytes]:
        """A snapshot's header and rows, the rows brought up to the schema of this program.

        Raises NotebookDamaged, ForeignFile, NewerNotebook for a later format or schema, and
        KeyDoesNotFit for an unknown epoch.
        """
        name = snapshot_name(position)
        header, content = self._opened(self._raw(name, self.files.read), position)
        if header.schema == SCHEMA:
            return header, content
        newer = trial.brought_up_to_date(content, header.schema)
        if newer is None:
            raise NotebookDamaged(file=name)
        return header, newer

    def newest_sound(self, at_most: int | None) -> int | None:
        """The last position, up to `at_most`, whose snapshot opens; None where there is none.

        Raises NewerNotebook where a newer program's is met first: what it holds cannot be judged.
        """
        for position in reversed(self.positions()):
            if at_most is not None and position > at_most:
                continue
            try:
                self.read(position)
            except (FileNotFoundError, NotebookDamaged, ForeignFile, KeyDoesNotFit):
                continue
            return position
        return None

    def unsound(self) -> tuple[Unsound, ...]:
        """Every file among the snapshots that is not as it should be; each is opened and its rows are loaded."""
        found = []
        for name in self.files.names(SNAPSHOTS):
            if _NAME.fullmatch(name):
                if why := self._why_unsound(int(name)):
                    found.append(Unsound(f"{SNAPSHOTS}/{name}", why))
            elif not name.startswith("."):
                found.append(Unsound(f"{SNAPSHOTS}/{name}", STRANGE))
        return tuple(found)

    def remove(self, position: int) -> None:
        """Remove a snapshot; it is fine if there is none."""
        self.files.remove(snapshot_name(position))

    def _why_unsound(self, position: int) -> str:
        try:
            _header, content = self.read(position)
        except FileNotFoundError:
            # A colleague's PC has just removed it.
            return ""
        except FolderGoneError:
            raise
        except OSError:
            return CANNOT_READ
        except ExpectedFailure as failure:
            return reason_of(failure)
        return "" if trial.comes_back(content, SCHEMA) else ALTERED

    def _raw(self, name: str, read: Callable[[str, int], bytes]) -> bytes:
        try:
            return read(name, MOST_BYTES)
        except OddFileError as failure:
            raise NotebookDamaged(file=name) from failure

    def _opened(self, raw: bytes, position: int) -> tuple[Header, bytes]:
        name = snapshot_name(position)
        header = self._fitting(header_of(raw, name), position)
        body = unseal(raw, header, self._keys, name)
        # Only now is it proven who says so.
        if header.schema > SCHEMA:
            raise NewerNotebook
        content = dump_packing.unpacked(body)
        if content is None:
            raise NotebookDamaged(file=name)
        return header, content

    def _fitting(self, header: Header, position: int) -> Header:
        """The header, if it is that of a snapshot of this notebook at this position."""
        if header.notebook != self._keys.notebook_id:
            raise ForeignFile(file=snapshot_name(position))
        if (header.kind, header.position) != (KIND, position) or not _is_instant(header.made):
            raise NotebookDamaged(file=snapshot_name(position))
        return header


def _is_instant(made: str) -> bool:
    try:
        at = datetime.fromisoformat(made)
    except ValueError:
        return False
    return at.utcoffset() == timedelta(0) and at.isoformat(timespec="seconds") == made
