"""Erasing a youth everywhere within reach: the notebook, the shared folder, the second backup folder."""

import contextlib
from datetime import UTC, datetime
from uuid import UUID

from desktop.models.errors import ExpectedFailure, FolderOutOfReach, GoneMeanwhile
from desktop.models.people import Youth
from desktop.models.sharing import DeviceReading, ErasingReading
from desktop.operations.erasing import EraseYouth
from desktop.operations.opened import Opened, second_of
from desktop.operations.sharing import devices
from desktop.store import key_file
from desktop.store.joining import in_words, reachable
from desktop.store.row_sets import Rows


def reach(opened: Opened, youth: UUID) -> ErasingReading:
    """What erasing a youth takes away, and what it cannot reach now. Raises GoneMeanwhile."""
    notebook = opened.desk.notebook
    with notebook.sessions.reading() as session:
        row = session.get(Youth, youth)
        if row is None:
            raise GoneMeanwhile
        name, rows = row.name, len(Rows(session).of_youth(youth))
    backup = second_of(opened).folder
    return ErasingReading(
        youth_id=youth,
        youth_name=name,
        rows=rows,
        not_seen=_away(opened, None),
        copies=(str(backup),) if backup else (),
    )


def erase(opened: Opened, youth: UUID) -> ErasingReading:
    """Erase a youth: the rows, the attachments, every older entry and snapshot in the folder, older backups in reach.

    Returns what was taken away and what is still out of reach. Raises CoordinatorNeeded, GoneMeanwhile,
    FolderOutOfReach.
    """
    key_file.refuse_others(opened.holding.keyfile, opened.worker_id)
    notebook, before = opened.desk.notebook, reach(opened, youth)
    since = _now_there(opened)
    with reachable(notebook):
        attached = notebook.attached
        known = attached.known() if attached else frozenset()
        opened.desk.do(EraseYouth(youth=youth))
        notebook.sessions.wipe()
        team = notebook.team
        if team:
            with in_words(team.root):
                if team.housekeeping.snapshot_now() is None:
                    raise FolderOutOfReach(folder=team.root)
                team.housekeeping.clear()
                if attached:
                    attached.clear_there(known)
    return ErasingReading(
        youth_id=youth,
        youth_name=before.youth_name,
        rows=before.rows,
        not_seen=_away(opened, since),
        copies=() if _second_cleared(opened) else before.copies,
    )


def _second_cleared(opened: Opened) -> bool:
    second = second_of(opened)
    folder = second.folder
    if folder is None:
        return True
    try:
        second.make(folder, folder.name)
    except ExpectedFailure:
        # A stick that is not there now: the dialog names it.
        return False
    return True


def _now_there(opened: Opened) -> datetime:
    """The time by the clock of the shared folder, by which the signs of PCs are dated too."""
    team = opened.desk.notebook.team
    if team is not None:
        with contextlib.suppress(OSError, ExpectedFailure):
            return team.journal.run(team.presence.shown_at)
    return datetime.now(UTC)


def _away(opened: Opened, since: datetime | None) -> tuple[DeviceReading, ...]:
    """The other PCs that are not at work now, or have not been seen since."""
    try:
        known = devices(opened)
    except (OSError, ExpectedFailure):
        return ()
    if since is None:
        return tuple(one for one in known if not one.at_work)
    return tuple(one for one in known if one.seen_at < since)
