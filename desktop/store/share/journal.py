"""The journal in the shared folder: numbered entries, each published only if its number is free."""

import errno
import random
import time
from collections.abc import Callable
from hashlib import sha256
from typing import TypeVar

from desktop.models.errors import EntryMissing, NotebookDamaged
from desktop.store.epoch_keys import EpochKeys
from desktop.store.key_content import FOLDER
from desktop.store.share.courier import Courier
from desktop.store.share.entries import MOST_BYTES, NO_HASH, Body, Entry, closed, opened
from desktop.store.share.files import Files, OddFileError
from desktop.store.share.layout import JOURNAL, SNAPSHOTS, entry_name, folder_of_entry

T = TypeVar("T")

PATIENCE = 4.0
"""Seconds that a file operation may take before the folder counts as out of reach."""
_UNSEEN = 12.0
"""Seconds for which Windows may still say that a file is not there, or show half a folder, when it is."""


class Journal:
    """Reads and publishes entries. OSErrors of the folder pass through, StalledError among them."""

    def __init__(
        self,
        files: Files,
        courier: Courier,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.files = files
        self._courier = courier
        self._clock, self._sleep = clock, sleep

    def run(self, call: Callable[[], T], patience: float = PATIENCE) -> T:
        """Do something in the folder that may take so many seconds. Raises OSError."""
        return self._courier.run(call, patience)

    def read(self, position: int, previous: str, keys: EpochKeys, least_epoch: int) -> Entry | None:
        """The entry at a position, or None where there is none yet; one file operation.

        Raises as `entries.opened`.
        """
        raw = self.run(lambda: self.raw_at_once(position))
        if raw is None:
            return None
        return opened(raw, position, previous, keys, least_epoch=least_epoch)

    def raw(self, position: int) -> bytes | None:
        """The bytes of the entry at a position, or None where there is none."""
        return self.run(lambda: self.raw_at_once(position))

    def publish(self, body: Body, position: int, previous: str, keys: EpochKeys) -> Entry | None:
        """Publish an entry; None where the position is taken by another one.

        When this returns an entry it is on the disk of the share. Where the answer is lost on the
        network, or the name is taken, we look whose entry stands there: the id in it tells.
        Raises OSError where nobody knows.
        """
        entry = closed(body, position, previous, keys)
        try:
            self.run(lambda: self.files.publish(entry_name(position), entry.raw))
        except FileExistsError:
            return entry if self._whose(position) == entry.raw else None
        except OSError as failure:
            # It may have been named all the same.
            there = self.raw(position)
            if there is None:
                raise failure from None
            return entry if there == entry.raw else None
        return entry

    def holds(self, position: int, entry_hash: str, size: int | None = None) -> bool:
        """Whether the folder still has what this PC stands at: one file operation where it does.

        Where a notebook was shared at a position, there is a snapshot instead of an entry. `size`: how
        many bytes the entry has, if that is known; another one is of that size only by chance. Raises
        OSError where the folder is not there at all.
        """
        name = entry_name(position) if entry_hash != NO_HASH else f"{SNAPSHOTS}/{position:09d}"
        try:
            found = self.run(lambda: self.files.size(name))
        except (FileNotFoundError, NotADirectoryError):
            return self._lacks()
        return entry_hash == NO_HASH or size is None or found == size

    def holds_exactly(self, position: int, entry_hash: str) -> bool:
        """The same, seen in what the entry holds: three file operations. Raises OSError."""
        if entry_hash == NO_HASH:
            return self.holds(position, entry_hash)
        try:
            raw = self.raw(position)
        except NotebookDamaged:
            return False
        return self._lacks() if raw is None else sha256(raw).hexdigest() == entry_hash

    def _lacks(self) -> bool:
        # Where a drive is not connected, its place is empty, or not there: that is no folder gone back.
        if not self.run(lambda: self.files.exists(FOLDER)):
            raise OSError(errno.ENOENT, "the folder is not there")
        return False

    def positions(self) -> tuple[int, ...]:
        """Where there are entries, sound or not, in order: one file operation, and one for each thousand."""
        found: list[int] = []
        for folder in self.run(lambda: self.files.names(JOURNAL)):
            if folder.isdecimal():
                inside = f"{JOURNAL}/{folder}"
                names = self.run(lambda inside=inside: self.files.names(inside))  # type: ignore[misc]
                found += [int(name) for name in names if is_entry(f"{inside}/{name}")]
        return tuple(sorted(found))

    def gap_after(self, position: int) -> bool:
        """Whether there are entries behind one that is not there; looks into the folder of that thousand."""
        following = {entry_name(position + 1)}
        folders = {folder_of_entry(position + 1), folder_of_entry(position + 1001)}
        there = {
            f"{folder}/{name}"
            for folder in folders
            for name in self.run(lambda folder=folder: self.files.names(folder))  # type: ignore[misc]
        }
        if there & following:
            return False
        return any(name > entry_name(position + 1) and is_entry(name) for name in there)

    def put(self, position: int, raw: bytes) -> bool:
        """Put an entry back, as it was; whether the folder holds it now."""
        return self.run(lambda: self.put_at_once(position, raw))

    def put_at_once(self, position: int, raw: bytes) -> bool:
        """The same, for who watches the time already."""
        try:
            self.files.publish(entry_name(position), raw)
        except FileExistsError:
            return self.raw_at_once(position) == raw
        return True

    def raw_at_once(self, position: int) -> bytes | None:
        """The same, for who watches the time already."""
        try:
            return self.files.read(entry_name(position), MOST_BYTES)
        except FileNotFoundError:
            return None
        except OddFileError as failure:
            raise NotebookDamaged(file=entry_name(position)) from failure

    def _whose(self, position: int) -> bytes:
        """The bytes of an entry that is known to be there, though we may not see it for a while."""
        deadline, pause = self._clock() + _UNSEEN, 0.05
        while True:
            raw = self.raw(position)
            if raw is not None:
                return raw
            if self._clock() > deadline:
                raise OSError(errno.ESTALE, "a file that is there cannot be seen")
            # Several PCs that wait for the same file do not ask in step.
            self._sleep(pause * (0.5 + random.random()))  # noqa: S311 - no secret
            pause = min(1.0, pause * 2)


def missing(position: int) -> EntryMissing:
    """That an entry is missing though later ones are there."""
    return EntryMissing(file=entry_name(position))


def is_entry(name: str) -> bool:
    """Tell whether a name is that of an entry, where it belongs; copies by other names are none."""
    number = name.rpartition("/")[2]
    return number.isdecimal() and number.isascii() and entry_name(int(number)) == name
