"""The shared folder put in order from what this PC has: entries, snapshots and key files that are unsound or gone."""

from hashlib import sha256

from desktop.models.errors import ExpectedFailure, FolderWentBack, ForeignFile, NotebookDamaged
from desktop.store import key_file
from desktop.store.holding import Holding
from desktop.store.place import Kept, Place
from desktop.store.sessions import Sessions
from desktop.store.share.entries import MOST_BYTES, opened
from desktop.store.share.files import Files, OddFileError
from desktop.store.share.journal import Journal
from desktop.store.share.layout import entry_name
from desktop.store.share.reasons import ALTERED, FOREIGN
from desktop.store.share.snapshots import MOST_BYTES as MOST_SNAPSHOT
from desktop.store.share.snapshots import Snapshots

_LONG = 600.0


class PuttingInOrder:
    """Mends one shared folder. What is unsound is never thrown away: it lies beside, under a name with a dot."""

    def __init__(self, sessions: Sessions, journal: Journal, holder: Holding) -> None:
        self._sessions, self._journal, self._holder = sessions, journal, holder
        self._files: Files = journal.files

    def entry(self, position: int) -> bool:
        """Put one entry back where it is gone or unsound and this PC has it; whether it had to. Raises OSError."""
        with self._sessions.reading() as session:
            kept = Place(session.connection()).kept(position)
        return kept is not None and self._journal.run(lambda: not self._lies(kept) and self._put(kept), _LONG)

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
        lowest = self._journal.run(lambda: self._snapshots().newest_sound(None), _LONG) or 0
        for one in kept:
            if one is not None and one.position > lowest:
                mended += self.entry(one.position)
        if alone and self._unsound(position + 1, entry_hash, epoch):
            self._journal.run(lambda: self._set_aside(entry_name(position + 1)), _LONG)
            mended += 1
        if unmended:
            raise unmended
        return mended

    def _lies(self, kept: Kept) -> bool:
        return self._read(entry_name(kept.position)) == kept.raw

    def _put(self, kept: Kept) -> bool:
        name = entry_name(kept.position)
        found = self._read(name)
        if found is not None:
            try:
                opened(found, kept.position, kept.previous, self._holder.keys)
            except (NotebookDamaged, ForeignFile):
                self._set_aside(name)
            except ExpectedFailure:
                # Another one that is sound, as far as we can tell: it is not ours to put in order.
                return False
            else:
                return False
        return self._journal.put_at_once(kept.position, kept.raw)

    def _read(self, name: str, most: int = MOST_BYTES) -> bytes | None:
        """What stands under a name; nothing at all for a folder, a pipe and the like. Raises OSError."""
        try:
            return self._files.read(name, most)
        except FileNotFoundError:
            return None
        except OddFileError:
            return b""

    def _unsound(self, position: int, previous: str, least_epoch: int) -> bool:
        raw = self._journal.run(lambda: self._read(entry_name(position)))
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
            self._journal.run(lambda: key_file.copy_newest(self._holder.local, shared), _LONG)

    def _snapshots_in_order(self) -> int:
        mended = 0
        for unsound in self._snapshots().unsound():
            if unsound.why in {ALTERED, FOREIGN}:
                self._set_aside(unsound.file)
                mended += 1
        return mended

    def _set_aside(self, name: str) -> None:
        """Keep an unsound file beside, where nobody reads it, and free its name."""
        raw = self._read(name, MOST_SNAPSHOT) or b""
        folder, _, last = name.rpartition("/")
        beside = f"{folder}/.unsound-{last}-{sha256(raw).hexdigest()[:16]}"
        if raw and not self._files.exists(beside):
            self._files.publish(beside, raw)
        try:
            self._files.remove(name)
        except (IsADirectoryError, PermissionError) as failure:
            self._files.remove_folder(name)
            if self._files.exists(name):
                raise NotebookDamaged(file=name) from failure

    def _snapshots(self) -> Snapshots:
        return Snapshots(self._files, self._holder.keys)
