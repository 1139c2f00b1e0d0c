"""The shared folder put in order from what this PC has: entries, snapshots and key files that are unsound or gone."""

import errno
from hashlib import sha256
from pathlib import Path

from desktop.models.errors import ExpectedFailure, FolderWentBack, ForeignFile, NotebookDamaged
from desktop.store import key_file
from desktop.store.holding import Holding
from desktop.store.key_content import FOLDER
from desktop.store.place import Kept, Place
from desktop.store.sessions import Sessions
from desktop.store.setting_aside import read_if_file, set_aside
from desktop.store.share.attachments import Attachments, is_attachment
from desktop.store.share.entries import MOST_BYTES, opened
from desktop.store.share.files import Files
from desktop.store.share.journal import Journal
from desktop.store.share.layout import JOURNAL, SNAPSHOTS, entry_name
from desktop.store.share.reasons import ALTERED, FOREIGN
from desktop.store.share.sealed import header_of
from desktop.store.share.snapshots import Snapshots, snapshot_name

_LONG = 600.0


class PuttingInOrder:
    """Mends one shared folder. What is unsound is never thrown away: it lies beside, under a name with a dot."""

    def __init__(self, sessions: Sessions, journal: Journal, holder: Holding) -> None:
        self._sessions, self._journal, self._holder = sessions, journal, holder
        self._files: Files = journal.files

    def entry(self, position: int) -> bool:
        """Put one entry back where it is gone or unsound and this PC has it; whether it had to. Raises OSError.

        Not where the folder does not hold the one before it: then it went another way meanwhile.
        """
        with self._sessions.reading() as session:
            kept = Place(session.connection()).kept(position)
        if kept is None or self._journal.run(lambda: self._lies(kept), _LONG):
            return False
        # Before the oldest that lies there, there is nothing any more to follow on.
        oldest = min(self._journal.positions(), default=None)
        if position != oldest and not self._journal.holds_exactly(position - 1, kept.previous):
            return False
        return self._journal.run(lambda: self._put(kept), _LONG)

    def held(self, kept: Kept) -> bool:
        """Have an entry lie in the folder; whether it does: not where another one stands that is sound."""
        return self._journal.run(lambda: self._lies(kept) or self._put(kept), _LONG)

    def everything(self, *, alone: bool) -> int:
        """Put in order all that this PC can; how many files that were. Raises OSError.

        `alone`: no other PC has come further, so that an unsound entry that nobody has may be set aside.
        """
        with self._sessions.reading() as session:
            place = Place(session.connection())
            kept = [place.kept(position) for position in place.kept_positions()]
            position, entry_hash, epoch = place.position, place.hash, place.epoch
        unmended: ExpectedFailure | None = None
        try:
            self.keys()
        except ExpectedFailure as failure:
            # The rest is put in order all the same.
            unmended = failure
        mended = self._journal.run(self._snapshots_in_order, _LONG)
        mended += self._journal.run(self._attachments_in_order, _LONG)
        # What is older than the oldest that lies there was removed, and not without reason.
        oldest = min(self._journal.positions(), default=self._after_newest_snapshot())
        for one in kept:
            if one is not None and one.position >= oldest:
                mended += self.entry(one.position)
        if alone and self._unsound(position + 1, entry_hash, epoch):
            self._journal.run(lambda: set_aside(self._files, entry_name(position + 1)), _LONG)
            mended += 1
        if unmended:
            raise unmended
        return mended

    def _after_newest_snapshot(self) -> int:
        return 1 + (self._journal.run(lambda: self._snapshots().newest_sound(None), _LONG) or 0)

    def _lies(self, kept: Kept) -> bool:
        return read_if_file(self._files, entry_name(kept.position), MOST_BYTES) == kept.raw

    def _put(self, kept: Kept) -> bool:
        name = entry_name(kept.position)
        found = read_if_file(self._files, name, MOST_BYTES)
        if found is not None:
            try:
                opened(found, kept.position, kept.previous, self._holder.keys)
            except (NotebookDamaged, ForeignFile):
                set_aside(self._files, name)
            except ExpectedFailure:
                # Another one that is sound, as far as we can tell: it is not ours to put in order.
                return False
            else:
                return False
        return self._journal.put_at_once(kept.position, kept.raw)

    def _unsound(self, position: int, previous: str, least_epoch: int) -> bool:
        raw = self._journal.run(lambda: read_if_file(self._files, entry_name(position), MOST_BYTES))
        if raw is None:
            return False
        try:
            opened(raw, position, previous, self._holder.keys, least_epoch=least_epoch)
        except (NotebookDamaged, ForeignFile):
            return True
        except FolderWentBack:
            # Sound, but nobody can follow it; whoever wrote it sees that, and tells it again.
            return self._journal.holds_exactly(position - 1, previous)
        except ExpectedFailure:
            return False
        return False

    def keys(self) -> None:
        """Put the key files back that the folder lacks. Raises NotebookDamaged, OSError."""
        shared = self._holder.shared
        if shared is not None:
            self._journal.run(lambda: self._bring_keys(shared), _LONG)

    def _bring_keys(self, shared: Path) -> None:
        if not any(self._files.exists(folder) for folder in (FOLDER, JOURNAL, SNAPSHOTS)):
            # Made here, a folder would stand in the place of a drive that is not there just now.
            raise FileNotFoundError(errno.ENOENT, "the shared folder is not there", str(shared))
        key_file.copy_newest(self._holder.local, shared)

    def _snapshots_in_order(self) -> int:
        mended = 0
        for unsound in self._snapshots().unsound():
            if unsound.why in {ALTERED, FOREIGN}:
                set_aside(self._files, unsound.file)
                mended += 1
        return mended + self._snapshots_beside_the_way()

    def _attachments_in_order(self) -> int:
        """Replace what is unsound and what this PC has; what it has not, another PC may have."""
        keys = self._holder.keys
        here = Attachments(Files(self._holder.local, competed=False), keys)
        there, mended = Attachments(self._files, keys), 0
        for unsound in there.unsound():
            name = unsound.file.rpartition("/")[2]
            if unsound.why not in {ALTERED, FOREIGN} or not is_attachment(name):
                continue
            try:
                content = here.read(name)
            except (OSError, ExpectedFailure):
                continue
            set_aside(self._files, unsound.file)
            there.keep(content)
            mended += 1
        return mended

    def _snapshots_beside_the_way(self) -> int:
        """Set aside the snapshots that follow on no entry here: of a time when the folder had gone another way."""
        snapshots, there = self._snapshots(), self._journal.positions()
        mended = 0
        for position in snapshots.positions():
            name, previous = snapshot_name(position), snapshots.header(position).previous
            beyond = bool(there) and position > there[-1]
            if beyond or (position in there and self._is_sound_other(position, previous)):
                set_aside(self._files, name)
                mended += 1
        return mended

    def _is_sound_other(self, position: int, entry_hash: str) -> bool:
        raw, name = read_if_file(self._files, entry_name(position), MOST_BYTES), entry_name(position)
        if not raw or sha256(raw).hexdigest() == entry_hash:
            return False
        try:
            opened(raw, position, header_of(raw, name).previous, self._holder.keys)
        except ExpectedFailure:
            return False
        return True

    def _snapshots(self) -> Snapshots:
        return Snapshots(self._files, self._holder.keys)
