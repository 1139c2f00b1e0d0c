"""Every file of a notebook looked over: those on this PC, and those in the shared folder."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from desktop.models.errors import (
    ExpectedFailure,
    FolderWentBack,
    ForeignFile,
    KeyDoesNotFit,
    NewerNotebook,
    NotebookDamaged,
)
from desktop.models.sharing import Unsound
from desktop.store import key_file
from desktop.store.attached import told_of_this_pc
from desktop.store.attached_note import AttachedNote
from desktop.store.holding import Holding
from desktop.store.joining import in_words
from desktop.store.key_content import FOLDER
from desktop.store.notebook import Notebook
from desktop.store.place import Place
from desktop.store.replica import REPLICA
from desktop.store.share.attachments import Attachments, attachment_name
from desktop.store.share.entries import MOST_BYTES, opened
from desktop.store.share.files import Files
from desktop.store.share.layout import FILES, HERE, JOURNAL, SNAPSHOTS, entry_name
from desktop.store.share.presence import Presence
from desktop.store.share.reasons import ALTERED, CANNOT_READ, FOREIGN, NEWER, STRANGE, reason_of
from desktop.store.share.sealed import header_of
from desktop.store.share.snapshots import Snapshots, snapshot_name

MISSING = "missing"
"""Why an entry is unsound that is not there at all; for the others see share.reasons."""
_LONG = 3600.0
_OURS = frozenset({FOLDER, JOURNAL, SNAPSHOTS, FILES, HERE})


def unsound_files(notebook: Notebook, holding: Holding) -> tuple[Unsound, ...]:
    """All that is not as it should be. Raises FolderOutOfReach where the shared folder cannot be reached."""
    here = [
        *(Unsound(name, ALTERED) for name in key_file.read_newest(notebook.folder).damaged),
        *(Unsound(REPLICA, words) for words in notebook.unsound()),
    ]
    attached = Attachments(Files(notebook.folder, competed=False), holding.keys)
    with told_of_this_pc(notebook.folder):
        here.extend(attached.unsound())
        lacking = _named(notebook) - set(attached.names())
    team = notebook.team
    if team is None:
        return (*here, *(Unsound(attachment_name(name), MISSING) for name in sorted(lacking)))
    with in_words(team.root):
        position, base = notebook.place(lambda place: (place.position, place.hash))
        there = team.journal.run(
            lambda: tuple(_in_folder(Files(team.root), holding, position, base, team.presence)), _LONG
        )
        lacking = _named_there(notebook) - set(
            team.journal.run(Attachments(team.new_files(), holding.keys).names, _LONG)
        )
    return (*here, *there, *(Unsound(attachment_name(name), MISSING) for name in sorted(lacking)))


def _named(notebook: Notebook) -> frozenset[str]:
    try:
        with notebook.sessions.reading() as session:
            return AttachedNote(session.connection()).named()
    except NotebookDamaged:
        # That it is damaged is told already.
        return frozenset()


def _named_there(notebook: Notebook) -> frozenset[str]:
    """What is to lie in the shared folder, without what waits to go there."""
    with notebook.sessions.reading() as session:
        note = AttachedNote(session.connection())
        return frozenset() if Place(session.connection()).waits() else note.in_rows() - set(note.to_bring())


def _in_folder(
    files: Files, holding: Holding, position: int, base: str, presence: Presence
) -> Iterator[Unsound]:
    for name in files.names(""):
        if name not in _OURS and not name.startswith("."):
            yield Unsound(name, STRANGE)
    try:
        found = key_file.read_newest(files.root)
    except ExpectedFailure as failure:
        yield Unsound(str(failure.fields.get("file", FOLDER)), reason_of(failure))
    else:
        yield from (Unsound(name, ALTERED) for name in found.damaged)
        if found.keyfile.notebook_id != holding.keys.notebook_id:
            yield Unsound(found.keyfile.file, FOREIGN)
    snapshots, walk = Snapshots(files, holding.keys), _Walk(files, holding, position, base)
    yield from walk.journal(snapshots.positions())
    yield from walk.snapshots(snapshots)
    yield from Attachments(files, holding.keys).unsound()
    yield from presence.unsound()


@dataclass
class _Walk:
    """Walks along the journal: each entry opens, follows the one before it, and is under no older key."""

    files: Files
    holding: Holding
    stands_at: int
    base: str
    met: dict[int, tuple[str, int]] = field(default_factory=dict)
    """The hash and the epoch of each sound entry, by its position."""

    def journal(self, snapshots: tuple[int, ...]) -> Iterator[Unsound]:
        """What is unsound among the entries."""
        there: set[int] = set()
        for folder in self.files.names(JOURNAL):
            if not folder.isdecimal():
                if not folder.startswith("."):
                    yield Unsound(f"{JOURNAL}/{folder}", STRANGE)
                continue
            for name in self.files.names(f"{JOURNAL}/{folder}"):
                whole = f"{JOURNAL}/{folder}/{name}"
                if name.isdecimal() and entry_name(int(name)) == whole:
                    there.add(int(name))
                elif not name.startswith("."):
                    yield Unsound(whole, STRANGE)
        if not there:
            if self.stands_at > max(snapshots, default=0):
                yield Unsound(entry_name(self.stands_at), MISSING)
            return
        previous: str | None = None
        for position in range(min(there), max(*there, self.stands_at) + 1):
            why, previous = self._entry(position, previous) if position in there else (MISSING, None)
            if position == self.stands_at and not why and previous != self.base:
                why = ALTERED
            if why:
                yield Unsound(entry_name(position), why)

    def snapshots(self, snapshots: Snapshots) -> Iterator[Unsound]:
        """What is unsound among the snapshots, also beside the entries: call it after `journal`."""
        unsound = snapshots.unsound()
        yield from unsound
        for position in snapshots.positions():
            name = snapshot_name(position)
            if name in {one.file for one in unsound}:
                continue
            header = snapshots.header(position)
            entry_hash, epoch = self.met.get(position, (header.previous, 1))
            # Whoever was taken out of the team could still make one under the key of before.
            if (
                (position > max(self.met, default=self.stands_at) and position != self.stands_at)
                or header.previous != entry_hash
                or header.epoch < epoch
            ):
                yield Unsound(name, ALTERED)

    def _entry(self, position: int, previous: str | None) -> tuple[str, str | None]:
        """Why an entry is unsound (empty: it is not), and its hash, which the next one follows."""
        name = entry_name(position)
        try:
            raw = self.files.read(name, MOST_BYTES)
        except OSError:
            return CANNOT_READ, None
        entry_hash = sha256(raw).hexdigest()
        _, least_epoch = self.met.get(position - 1, ("", 1))
        try:
            # The first that is left follows one that is gone.
            follows = previous or header_of(raw, name).previous
            entry = opened(raw, position, follows, self.holding.keys, least_epoch=least_epoch)
        except ForeignFile:
            return FOREIGN, None
        except NewerNotebook:
            return NEWER, entry_hash
        except (FolderWentBack, KeyDoesNotFit):
            return ALTERED, entry_hash
        except ExpectedFailure:
            return ALTERED, None
        self.met[position] = entry_hash, entry.epoch
        return "", entry_hash
