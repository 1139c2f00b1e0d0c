"""Notebooks brought into a shared folder, and taken up from there on another PC."""

import contextlib
import errno
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from desktop.models.errors import (
    CannotRead,
    DiskFull,
    FolderNotEmpty,
    FolderNotSuitable,
    FolderNotWritable,
    FolderOutOfReach,
    MomentGone,
    SharedFolderFull,
)
from desktop.store import key_file
from desktop.store.attached_copying import copied
from desktop.store.attached_note import AttachedNote
from desktop.store.holding import Holding
from desktop.store.notebook import Notebook
from desktop.store.place import MADE_AT, MADE_EPOCH, MADE_POSITION, Place
from desktop.store.replica import REPLICA, engine_of, told_in_words
from desktop.store.rows_dump import dump, load
from desktop.store.running import Revive
from desktop.store.schema import SCHEMA, lay_out
from desktop.store.sealing import derive
from desktop.store.sessions import Sessions
from desktop.store.share.attachments import Attachments
from desktop.store.share.courier import Courier, StalledError
from desktop.store.share.entries import NO_HASH
from desktop.store.share.files import Files, NoLinksError, OddFileError
from desktop.store.share.journal import Journal
from desktop.store.share.layout import ENDING
from desktop.store.share.sealed import Header
from desktop.store.share.snapshots import Snapshots
from desktop.store.shared_note import read_note, remove_note, write_note
from desktop.store.taking_away import take_away
from desktop.store.team import Team
from desktop.store.way import Way

_LONG = 600.0
_LONGEST_NAME = 60
_IMPOSSIBLE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def share(notebook: Notebook, holding: Holding, folder: Path, name: str, revive: Revive) -> Path:
    """Bring a notebook into a folder of its own inside `folder`; from then on it is shared.

    What is half done when this fails is taken away again. Raises DiskFull, FolderNotWritable,
    FolderOutOfReach.
    """
    root = free_folder(folder, name)
    with in_words(root):
        try:
            with notebook.sessions.reading() as session:
                place = Place(session.connection())
                position, content = place.position, dump(session.connection())
                named = AttachedNote(session.connection()).named()
            here = Attachments(Files(notebook.folder, competed=False), holding.keys)
            made = datetime.now(UTC)
            courier = Courier()
            try:
                attached = courier.run(
                    lambda: _fill(root, holding, position, content, made, named, here), _LONG
                )
            finally:
                courier.close()
        except BaseException:
            # Nothing of it was anybody's yet.
            shutil.rmtree(root, ignore_errors=True)
            raise
    note = write_note(notebook.folder, root)

    def begin(place: Place) -> None:
        place.forget_entries()
        place.stand_at(position, NO_HASH, holding.keys.current)
        place.write_note(MADE_AT, made.isoformat())
        place.write_note(MADE_POSITION, str(position))
        place.write_note(MADE_EPOCH, str(holding.keys.current))

    notebook.note(begin)
    with notebook.sessions.writing() as session:
        attached_note = AttachedNote(session.connection())
        attached_note.not_known_there()
        for attachment in attached:
            attached_note.keep(attachment, there=True)
    holding.shared = root
    notebook.team = Team(root, holding, notebook.sessions, revive, note.device)
    return root


def leave(notebook: Notebook, holding: Holding) -> None:
    """Go on without the shared folder; what waited is simply here, and so are the attachments that can be fetched."""
    if notebook.attached:
        notebook.attached.fetch_all()
    remove_note(notebook.folder)

    def alone(place: Place) -> None:
        for one in place.waiting():
            place.wait_no_more(one.number)
        place.forget_entries()
        # Whatever is shared from here on begins here.
        place.stand_at(place.position, NO_HASH, place.epoch)

    notebook.note(alone)
    holding.shared = None
    team, notebook.team = notebook.team, None
    if team:
        team.close()


def attach(notebook: Notebook, holding: Holding, revive: Revive) -> None:
    """Connect an opened notebook with its shared folder, if it has one. Nothing is read there yet."""
    note = read_note(notebook.folder)
    if note is None:
        return
    holding.shared = Path(note.folder)
    notebook.team = Team(holding.shared, holding, notebook.sessions, revive, note.device)


def join(shared: Path, passphrase: str, folder: Path) -> None:
    """Lay out, in `folder` on this PC, a replica of a notebook that is shared, from its newest sound snapshot.

    Where anything goes wrong, nothing is left behind. Raises NotebookMissing, WrongPassphrase,
    FolderNotEmpty, FolderNotWritable, DiskFull, NotebookDamaged, NewerNotebook, FolderOutOfReach.
    """
    there_already = folder.exists()
    if there_already and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(folder=folder)
    courier = Courier()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with in_words(shared):
            courier.run(lambda: key_file.copy_newest(shared, folder), _LONG)
        keyfile = key_file.read_newest(folder).keyfile
        unlocked = key_file.unlock(keyfile, passphrase)
        keys = key_file.epoch_keys(keyfile, unlocked.notebook_key)
        journal = Journal(Files(shared), courier)
        with in_words(shared):
            found = _newest_in(journal, Snapshots(Files(shared), keys), keys.current)
        _begin_with(folder / REPLICA, derive(unlocked.notebook_key, "replica", keyfile.notebook_id), found)
        write_note(folder, shared, uuid4())
    except BaseException as error:
        take_away(folder, keep_folder=there_already)
        if isinstance(error, OSError):
            raise (DiskFull() if error.errno == errno.ENOSPC else FolderNotWritable(folder=folder)) from error
        raise
    finally:
        courier.close()


def _newest_in(journal: Journal, snapshots: Snapshots, epoch: int) -> tuple[Header, bytes]:
    """The newest snapshot on which the entries follow, under the key in force."""
    newest = Way(journal, lambda: snapshots).snapshot(journal.positions(), least_epoch=epoch)
    if newest is None:
        raise MomentGone
    return journal.run(lambda: snapshots.read(newest.position), _LONG)


def _begin_with(file: Path, key: bytes, found: tuple[Header, bytes]) -> None:
    """Lay out a replica that stands where a snapshot was made."""
    header, content = found
    engine = engine_of(file, key)
    try:
        with told_in_words(file):
            lay_out(engine)
            with engine.begin() as connection:
                Place.lay_out(connection)
        with Sessions(engine, file).writing() as session:
            load(session.connection(), content)
            place = Place(session.connection())
            place.stand_at(header.position, header.previous, header.epoch)
            place.write_note(MADE_AT, header.made)
            place.write_note(MADE_POSITION, str(header.position))
            place.write_note(MADE_EPOCH, str(header.epoch))
    finally:
        engine.dispose()


def free_folder(folder: Path, name: str) -> Path:
    """A folder for a notebook of that name that is not there yet; another notebook of that name keeps its own."""
    words = _IMPOSSIBLE.sub(" ", name).strip(" .")[:_LONGEST_NAME].strip(" .")
    if not words or _RESERVED.fullmatch(words):
        words = f"Trajectwiel {words}".strip()
    for number in range(1, 1000):
        root = folder / f"{words}{f' {number}' if number > 1 else ''}{ENDING}"
        if not root.exists():
            return root
    raise FolderNotWritable(folder=folder)


def folders_in(folder: Path) -> tuple[Path, ...]:
    """The folders one level inside. Raises CannotRead."""
    try:
        return tuple(inside for inside in folder.iterdir() if inside.is_dir())
    except OSError as failure:
        raise CannotRead(file=folder) from failure


@contextlib.contextmanager
def in_words(folder: Path) -> Iterator[None]:
    """Tell in words what the shared folder says."""
    try:
        yield
    except NoLinksError as failure:
        raise FolderNotSuitable(folder=folder) from failure
    except (StalledError, OddFileError) as failure:
        raise FolderOutOfReach(folder=folder) from failure
    except OSError as failure:
        if failure.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise SharedFolderFull(folder=folder) from failure
        if failure.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise FolderNotWritable(folder=folder) from failure
        raise FolderOutOfReach(folder=folder) from failure


@contextlib.contextmanager
def reachable(notebook: Notebook) -> Iterator[None]:
    """Do what cannot wait: only where all that was done is in the shared folder, if there is one.

    Raises FolderOutOfReach, and what else keeps the folder from being in order.
    """
    team = notebook.team
    if team is None:
        yield
        return
    if not team.line.sync():
        raise team.line.failure or FolderOutOfReach(folder=team.root)
    with in_words(team.root):
        try:
            yield
        except CannotRead as failure:
            raise FolderOutOfReach(folder=team.root) from failure


def _fill(
    root: Path,
    holding: Holding,
    position: int,
    content: bytes,
    made: datetime,
    named: frozenset[str],
    here: Attachments,
) -> tuple[str, ...]:
    root.mkdir(parents=True)
    # The local folder is where the key files are until now.
    key_file.copy_newest(holding.folder, root)
    Snapshots(Files(root), holding.keys).write(content, position, NO_HASH, SCHEMA, made)
    return copied(named, (here,), Attachments(Files(root), holding.keys))
