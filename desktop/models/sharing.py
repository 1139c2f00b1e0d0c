"""Readings on how a notebook is kept and shared: where it stands, who has keys, what can be restored."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Texts

Plain = str | int | float | bool | None


class State(StrEnum):
    """How a notebook stands towards its shared folder."""

    ALONE = "alone"
    """It has no shared folder."""
    SAVED = "saved"
    """All that was done is in the shared folder."""
    AWAY = "away"
    """The folder cannot be reached; what is done waits on this PC."""
    OUTDATED = "outdated"
    """A newer program writes in it: reading only, until this PC is updated."""
    WENT_BACK = "went_back"
    """The folder was put back to an earlier day, or is another one; nothing is published until that is mended."""
    DAMAGED = "damaged"
    """A file in the folder is unsound (`file`); what comes after it is not taken over."""
    REMOVED = "removed"
    """The worker on this PC no longer takes part in the notebook."""
    EARLIER = "earlier"
    """A look at an earlier moment: reading only."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand, for the status line.

    `saved_at` when the folder was last known to hold all; `waiting` counts operations that it does
    not hold yet; `backup_at` the newest verified snapshot, here or in the second backup folder;
    `clock_off` by how much this PC's clock differs from that of the folder, None while unknown or
    below ten minutes. `failure` tells in a sentence why the state is not SAVED or ALONE, where
    there is more to say than the state does.
    """

    state: State
    folder: str = ""
    waiting: int = 0
    clashes: int = 0
    saved_at: datetime | None = None
    file: str = ""
    backup_at: datetime | None = None
    backup_late: bool = False
    clock_off: timedelta | None = None
    failure: ExpectedFailure | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What a look at the shared folder brought: `youths` whose pages are to be read afresh.

    `everything`: pages on all youths and on the notebook are, too. `erased` are the youths who were
    erased by a colleague: nothing of them may be kept, not even to undo. `dropped` counts waiting
    operations on a youth who was erased meanwhile; `put_back` entries that the folder had lost and
    that this PC put back.
    """

    standing: Standing
    youths: frozenset[UUID] = frozenset()
    everything: bool = False
    erased: frozenset[UUID] = frozenset()
    dropped: int = 0
    put_back: int = 0


@dataclass(frozen=True, slots=True)
class ColleagueReading:
    """A colleague who is at work in the notebook now; `youth_id` whose dossier is open there, if any."""

    worker_id: UUID
    name: str
    youth_id: UUID | None


@dataclass(frozen=True, slots=True)
class ClashField:
    """One column in which two versions differ; `text`: words that can be combined."""

    column: str
    before: Plain
    mine: Plain
    theirs: Plain
    text: bool


@dataclass(frozen=True, slots=True)
class ClashRow:
    """One row in two versions; `table` as in the notebook.

    `about` are the words that tell which row it is, a day as ISO 8601 for an overview or a moment.
    `mine_gone`: I took it away; `theirs_gone`: somebody else did.
    """

    table: str
    id: UUID
    about: Texts
    mine_gone: bool
    theirs_gone: bool
    fields: tuple[ClashField, ...]


@dataclass(frozen=True, slots=True)
class ClashReading:
    """Something a worker did while away, that does not fit what somebody else did meanwhile.

    `kind` is the name of the operation; `at` when it was done here.
    """

    id: UUID
    kind: str
    at: datetime
    youth_id: UUID | None
    youth_name: str
    rows: tuple[ClashRow, ...]


@dataclass(frozen=True, slots=True)
class ChosenField:
    """What is to stand in one column of one row, once a clash is settled."""

    table: str
    id: UUID
    column: str
    value: Plain


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What a check of a folder found, before a notebook is shared in it.

    `suits`: files can be made there only if they are absent, which sharing needs; `writable`: files
    can be made at all. `milliseconds`: how long making one takes; `free_bytes` None where the
    system does not tell. `cloud`: the service that synchronises the folder ("OneDrive"), or empty;
    such a folder is good for a backup only. `long_path`: the path leaves too little room on Windows.
    """

    folder: Path
    writable: bool
    suits: bool
    milliseconds: float
    free_bytes: int | None
    cloud: str
    long_path: bool
    clock_off: timedelta | None


@dataclass(frozen=True, slots=True)
class FoundNotebook:
    """A shared notebook found in a folder."""

    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class HolderReading:
    """A worker who can open the notebook."""

    worker_id: UUID
    name: str
    coordinator: bool
    me: bool


@dataclass(frozen=True, slots=True)
class RestorePoint:
    """A moment that can be restored: a position in the journal, and what happened there.

    `kind` is the name of the operation, or empty for a moment of which only a snapshot is left;
    `snapshot`: a snapshot was made at that position.
    """

    position: int
    at: datetime
    worker: str
    kind: str
    youth: str
    snapshot: bool


@dataclass(frozen=True, slots=True)
class BackupReading:
    """A snapshot that was made and read back: where, at which position, how large."""

    file: Path
    position: int
    at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class DeviceReading:
    """A PC that works in the notebook: whose, when it was last seen, and whether it is at work now."""

    device: UUID
    worker: str
    seen_at: datetime
    at_work: bool = False


@dataclass(frozen=True, slots=True)
class ErasingReading:
    """What erasing a youth takes away, and what it cannot reach.

    `not_seen`: PCs that have not looked at the folder since (or, before erasing, that are not at
    work now); `copies`: backup folders that were made from this PC.
    """

    youth_id: UUID
    youth_name: str
    rows: int
    not_seen: tuple[DeviceReading, ...]
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unsound:
    """A file that is not as it should be: its name from the notebook's folder, and a word why."""

    file: str
    why: str = field(default="")
