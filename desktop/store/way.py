"""The way that leads through a shared folder: from a sound snapshot along the entries that follow on it."""

import contextlib
from collections.abc import Callable, Sequence
from hashlib import sha256

from desktop.models.errors import ExpectedFailure, NotebookDamaged
from desktop.store.share.journal import Journal
from desktop.store.share.layout import entry_name
from desktop.store.share.sealed import Header, header_of
from desktop.store.share.snapshots import Snapshots

_LONG = 60.0
"""Seconds that reading a snapshot over a slow network may take."""


class Way:
    """Finds its way in one folder. Raises OSError."""

    def __init__(self, journal: Journal, snapshots: Callable[[], Snapshots]) -> None:
        self._journal, self._snapshots = journal, snapshots

    def snapshot(
        self, there: Sequence[int], *, parted: int | None = None, least_epoch: int = 1
    ) -> Header | None:
        """The header of the newest sound snapshot that leads to the last entry there is.

        One of before the folder and this PC `parted` is better, if all that follows on it is there: then
        what was done since is met entry by entry. `least_epoch`: whoever was taken out of the team can
        still make one under an older key.
        """
        newest: Header | None = None
        at_most: int | None = None
        while True:
            header = self._sound_header(at_most)
            if header is None:
                return newest
            position = header.position
            at_most = position - 1
            if header.epoch < least_epoch or not self._leads_on(header, there):
                continue
            newest = newest or header
            if parted is None or not _is_whole(position, there):
                return newest
            if position <= parted:
                return header

    def raw(self, position: int) -> bytes | None:
        """The bytes of an entry; none too where what stands there is none."""
        with contextlib.suppress(NotebookDamaged):
            return self._journal.raw(position)
        return None

    def _sound_header(self, at_most: int | None) -> Header | None:
        """The header of the last snapshot that opens, up to a position."""

        def look() -> Header | None:
            snapshots = self._snapshots()
            position = snapshots.newest_sound(at_most)
            return None if position is None else snapshots.header(position)

        return self._journal.run(look, _LONG)

    def _leads_on(self, header: Header, there: Sequence[int]) -> bool:
        """Whether what lies in the folder follows on a snapshot."""
        if header.position in there:
            raw = self.raw(header.position)
            return raw is not None and hash_of(raw) == header.previous
        if all(position < header.position for position in there):
            return True
        raw = self.raw(header.position + 1)
        try:
            return (
                raw is not None
                and header_of(raw, entry_name(header.position + 1)).previous == header.previous
            )
        except ExpectedFailure:
            return False


def hash_of(raw: bytes) -> str:
    """What the entry after this one names it by."""
    return sha256(raw).hexdigest()


def _is_whole(position: int, there: Sequence[int]) -> bool:
    """Whether all entries after a position are there."""
    following = [one for one in there if one > position]
    return following == list(range(position + 1, position + 1 + len(following)))
