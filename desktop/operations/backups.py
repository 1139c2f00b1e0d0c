"""Backups made, looked into and restored: any position of the journal, the whole notebook or one youth."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.models.errors import (
    ExpectedFailure,
    FolderOutOfReach,
    GoneMeanwhile,
    MomentGone,
    NotShared,
    OnlyLooking,
    YouthErased,
)
from desktop.models.people import Erased, Worker, Youth
from desktop.models.sharing import BackupReading, RestorePoint
from desktop.operations.attachments_moved import with_attachments
from desktop.operations.desk import Desk, Done
from desktop.operations.making import create_from
from desktop.operations.opened import Created, Opened, second_of
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.questions.people import ReadNotebook
from desktop.store.joining import in_words
from desktop.store.notebook import Notebook
from desktop.store.place import Place
from desktop.store.rebuilding import rebuilt
from desktop.store.row_sets import Images, Rows
from desktop.store.sessions import Sessions
from desktop.store.share.entries import SNAPSHOT, Body
from desktop.store.share.entries import opened as opened_entry
from desktop.store.share.snapshots import Snapshots
from desktop.store.unit_of_work import UnitOfWork

RESTORING = "Restore"
"""What the audit trail calls it: PutBack Restore."""
_NOT_RESTORED = frozenset({"audit", "erased", "worker"})
"""The trail says what was done, restored or not; who takes part is not a matter of the past."""


def backup_now(opened: Opened, folder: Path | None = None) -> BackupReading:
    """Make a snapshot, and read it back: in the shared folder, or in a second backup folder.

    Raises NotShared, FolderOutOfReach, SharedFolderFull, FolderNotWritable, NotebookDamaged.
    """
    team = opened.desk.notebook.team
    # A folder where the notebook is shared is no second one: what is made there, all rely upon.
    if folder is not None and not (team and folder in {team.root, team.root.parent}):
        return second_of(opened).make(folder, opened.desk.ask(ReadNotebook()).name)
    if team is None:
        raise NotShared
    with in_words(team.root):
        if not team.line.sync():
            raise team.line.failure or FolderOutOfReach(folder=team.root)
        made = team.housekeeping.snapshot_now()
    if made is None:
        raise FolderOutOfReach(folder=team.root)
    captured, written = made
    return BackupReading(team.root / written.name, captured.position, captured.made, written.size)


def restore_points(opened: Opened, last: int = 500) -> tuple[RestorePoint, ...]:
    """The moments that can be restored, the newest first; of some only a snapshot is left."""
    notebook = opened.desk.notebook
    workers, youths = _names(opened.desk)
    snapshots = {position: _made(found, position) for found in _all(opened) for position in _safe(found)}
    points: dict[int, RestorePoint] = {}
    oldest = min(snapshots, default=None)
    if notebook.team and oldest is not None:
        for position, body in _bodies(opened, oldest, last):
            if body.kind == SNAPSHOT:
                continue
            points[position] = RestorePoint(
                position=position,
                at=body.at,
                worker=workers.get(body.worker, ""),
                kind=body.kind,
                youth=youths.get(body.youth, "") if body.youth else "",
                snapshot=position in snapshots,
            )
    for position, made in snapshots.items():
        points.setdefault(position, RestorePoint(position, made, "", "", "", snapshot=True))
    return tuple(points[position] for position in sorted(points, reverse=True)[: max(0, last)])


def look_back(opened: Opened, position: int) -> Opened:
    """The notebook as it was then, to look at only; closing its desk takes it away.

    Raises MomentGone, FolderOutOfReach.
    """
    notebook = opened.desk.notebook
    then = Notebook(
        notebook.folder, notebook.id, notebook.worker_id, as_of(opened, position), refusal=OnlyLooking()
    )
    then.attached = notebook.attached
    return Opened(
        desk=Desk(then),
        folder=opened.folder,
        notebook_id=opened.notebook_id,
        worker_id=opened.worker_id,
        holding=opened.holding,
    )


def restore(opened: Opened, position: int, youth: UUID | None = None) -> Done:
    """Put the notebook, or one youth, back as it was then; it can be undone.

    A youth who was erased does not come back. Raises MomentGone, GoneMeanwhile, FolderOutOfReach.
    """
    # Else what a colleague did just now would be in the way, or stay.
    opened.desk.sync()
    then = as_of(opened, position)
    try:
        notebook = opened.desk.notebook
        with then.reading() as past, notebook.sessions.reading() as present:
            rows = tuple(_differences(Rows(past), Rows(present), youth))
    finally:
        then.close()
    return opened.desk.do(PutBack(rows=rows, undoes=RESTORING, youth=youth))


def restore_as_new(
    opened: Opened, position: int, folder: Path, name: str, passphrase: str, youth: UUID | None = None
) -> Created:
    """Make a new notebook of what there was then, with this worker and a passphrase of its own.

    A youth who was erased does not come back there either. Raises as `Keepers.create`, MomentGone,
    GoneMeanwhile and FolderOutOfReach.
    """
    then = as_of(opened, position)
    try:
        with then.reading() as past, opened.desk.notebook.sessions.reading() as present:
            kept = _kept(Rows(past), Rows(present), opened.worker_id, youth)
    finally:
        then.close()
    return create_from(
        folder, name, opened.worker_id, passphrase, kept, lambda to: with_attachments(opened, kept, to)
    )


def as_of(opened: Opened, position: int) -> Sessions:
    """The notebook at a position, in memory. Raises MomentGone, FolderOutOfReach."""
    notebook, keys = opened.desk.notebook, opened.holding.keys
    team = notebook.team
    gone: ExpectedFailure = MomentGone()

    def raw(at: int) -> bytes | None:
        kept = notebook.place(lambda place: place.kept(at))
        return kept.raw if kept else team.journal.raw(at) if team else None

    for snapshots in _all(opened):
        try:
            with in_words(snapshots.files.root):
                return rebuilt(position, snapshots, raw, keys)
        except (MomentGone, FolderOutOfReach) as failure:
            gone = failure
    raise gone


def _forget_erased(then: Rows, now: Rows, youth: UUID | None) -> None:
    """Leave out who was erased since. Raises YouthErased or GoneMeanwhile where nothing of `youth` is left."""
    erased = {row_id for table, row_id in now.images if table == Erased.__tablename__}
    for one in erased:
        then.forget(then.of_youth(one))
    if youth and not then.of_youth(youth):
        raise YouthErased if youth in erased else GoneMeanwhile


def _kept(then: Rows, now: Rows, worker: UUID, youth: UUID | None) -> Images:
    """The rows of a new notebook for this worker."""
    _forget_erased(then, now, youth)
    kept = {**then.of_team(), **then.of_youth(youth)} if youth else then.everything()
    kept |= {key: image for key, image in now.images.items() if key[0] == Erased.__tablename__}
    # Whoever makes it takes part in it, also one who came later.
    mine = (Worker.__tablename__, worker)
    kept.setdefault(mine, now.images[mine])
    return kept


def _differences(then: Rows, now: Rows, youth: UUID | None) -> Iterable[Earlier]:
    """What has to be put back so that what is now becomes what was then."""
    _forget_erased(then, now, youth)
    was, stands = (
        (then.of_youth(youth), now.of_youth(youth)) if youth else (then.everything(), now.everything())
    )
    for table, row_id in {**was, **stands}:
        before, current = was.get((table, row_id)), stands.get((table, row_id))
        if table not in _NOT_RESTORED and before != current:
            version = UUID(str(current["version"])) if current else None
            yield Earlier(table, row_id, before, version)
    # Who was taken away since is needed again by whoever had this companion.
    companions = {image["companion_id"] for (table, _), image in was.items() if table == Youth.__tablename__}
    for (table, row_id), image in then.images.items():
        gone = table == Worker.__tablename__ and (table, row_id) not in now.images
        if gone and str(row_id) in companions:
            yield Earlier(table, row_id, image, None)


def _all(opened: Opened) -> tuple[Snapshots, ...]:
    """The snapshots of the shared folder, and those of the second backup folder."""
    team, second = opened.desk.notebook.team, second_of(opened).snapshots()
    return (*((team.snapshots(),) if team else ()), *((second,) if second else ()))


def _safe(snapshots: Snapshots) -> tuple[int, ...]:
    """The positions of the snapshots in a folder; none where it cannot be reached."""
    try:
        return snapshots.positions()
    except OSError:
        return ()


def _made(snapshots: Snapshots, position: int) -> datetime:
    try:
        return datetime.fromisoformat(snapshots.header(position).made)
    except (OSError, ExpectedFailure, ValueError):
        # It is told all the same; that it is unsound shows when somebody wants it.
        return datetime.fromtimestamp(0, UTC)


def _bodies(opened: Opened, oldest: int, last: int) -> Iterable[tuple[int, Body]]:
    """What the last entries of the journal tell, as far as this PC keeps them."""
    notebook, keys = opened.desk.notebook, opened.holding.keys

    def kept(place: Place) -> list[tuple[int, str, bytes]]:
        positions = [position for position in place.kept_positions() if position > oldest][-last:]
        found = (place.kept(position) for position in positions)
        return [(one.position, one.previous, one.raw) for one in found if one is not None]

    for position, previous, raw in notebook.place(kept):
        try:
            yield position, opened_entry(raw, position, previous, keys).body
        except ExpectedFailure:
            continue


def _names(desk: Desk) -> tuple[dict[UUID, str], dict[UUID, str]]:
    def read(work: UnitOfWork) -> tuple[dict[UUID, str], dict[UUID, str]]:
        workers = {worker.id: worker.name for worker in work.session.scalars(select(Worker))}
        youths = {youth.id: youth.name for youth in work.session.scalars(select(Youth))}
        return workers, youths

    return desk.notebook.look(read)
