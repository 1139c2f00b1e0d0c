"""A notebook as it was at an earlier position: a snapshot, and the entries of the journal after it."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from sqlalchemy.exc import IntegrityError

from desktop.models.errors import ExpectedFailure, MomentGone
from desktop.store.epoch_keys import EpochKeys
from desktop.store.place import Place
from desktop.store.replay import take_over
from desktop.store.replica import engine_of
from desktop.store.rows_dump import load
from desktop.store.schema import lay_out
from desktop.store.sealing import new_notebook_key
from desktop.store.sessions import Sessions
from desktop.store.share.entries import Entry, opened
from desktop.store.share.snapshots import Snapshots

_IN_MEMORY = Path(":memory:")
_AT_ONCE = 500


def rebuilt(
    position: int, snapshots: Snapshots, raw: Callable[[int], bytes | None], keys: EpochKeys
) -> Sessions:
    """The notebook as it was when the entry at `position` had been taken over; in memory, never on a disk.

    `raw` gives the bytes of an entry. Raises MomentGone where no sound snapshot and entries lead there,
    OSError where the folder cannot be read.
    """
    begin = snapshots.newest_sound(position)
    if begin is None:
        raise MomentGone
    header, dump = snapshots.read(begin)
    engine = engine_of(_IN_MEMORY, new_notebook_key())
    lay_out(engine)
    sessions = Sessions(engine, _IN_MEMORY)
    try:
        with sessions.writing() as session:
            Place.lay_out(session.connection())
            load(session.connection(), dump)
        previous = header.previous
        for first in range(begin + 1, position + 1, _AT_ONCE):
            entries = _entries(first, min(first + _AT_ONCE, position + 1), previous, raw, keys)
            with sessions.writing() as session:
                take_over(session.connection(), entries)
            previous = entries[-1].hash
    except OSError:
        sessions.close()
        raise
    except (ExpectedFailure, msgspec.ValidationError, IntegrityError) as failure:
        sessions.close()
        raise MomentGone from failure
    return sessions


def _entries(
    first: int, end: int, previous: str, raw: Callable[[int], bytes | None], keys: EpochKeys
) -> Sequence[Entry]:
    entries: list[Entry] = []
    for position in range(first, end):
        found = raw(position)
        if found is None:
            raise MomentGone
        entries.append(opened(found, position, previous, keys))
        previous = entries[-1].hash
    return entries
