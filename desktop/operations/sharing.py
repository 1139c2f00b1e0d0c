"""Sharing a notebook in a folder, joining one that is shared, and looking after its folder."""

from pathlib import Path

from desktop.models.errors import (
    CloudFolder,
    ExpectedFailure,
    FolderNotSuitable,
    FolderNotWritable,
    NotShared,
    PathTooLong,
    SharedAlready,
)
from desktop.models.sharing import DeviceReading, FolderReport, FoundNotebook, State, Unsound
from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.opened import Opened
from desktop.operations.questions.people import ReadNotebook
from desktop.store import joining, opening
from desktop.store.checking import unsound_files
from desktop.store.joining import reachable
from desktop.store.key_folder import has_key_files
from desktop.store.share.folder_check import check_folder
from desktop.store.share.layout import ENDING
from desktop.store.team import Team

_LONG = 600.0

__all__ = [
    "check_folder",
    "compact",
    "devices",
    "join",
    "mend",
    "share",
    "shared_notebooks",
    "stop_sharing",
    "unsound",
]


def team_of(opened: Opened) -> Team:
    """The shared folder of a notebook. Raises NotShared."""
    team = opened.desk.notebook.team
    if team is None:
        raise NotShared
    return team


def refuse_unfit(report: FolderReport) -> None:
    """Raise what keeps a folder from being shared, if anything does.

    Raises FolderNotWritable, CloudFolder, FolderNotSuitable or PathTooLong.
    """
    if not report.writable:
        raise FolderNotWritable(folder=report.folder)
    if report.cloud:
        raise CloudFolder(folder=report.folder, service=report.cloud)
    if not report.suits:
        raise FolderNotSuitable(folder=report.folder)
    if report.long_path:
        raise PathTooLong(folder=report.folder)


def share(opened: Opened, folder: Path) -> Path:
    """Share a notebook in a folder of its own inside `folder`; returns that.

    Raises SharedAlready, what `refuse_unfit` raises, DiskFull, FolderOutOfReach.
    """
    notebook = opened.desk.notebook
    if notebook.team:
        raise SharedAlready(folder=notebook.team.root)
    refuse_unfit(check_folder(folder))
    name = opened.desk.ask(ReadNotebook()).name
    return joining.share(notebook, opened.holding, folder, name, revive)


def stop_sharing(opened: Opened) -> None:
    """Go on alone on this PC, with all that is here; the folder stays as it is. Raises NotShared."""
    team_of(opened)
    joining.leave(opened.desk.notebook, opened.holding)


def shared_notebooks(folder: Path) -> tuple[FoundNotebook, ...]:
    """The shared notebooks in a folder: itself one, or those one level inside it. Raises CannotRead."""
    if has_key_files(folder):
        return (FoundNotebook(folder, folder.name.removesuffix(ENDING)),)
    found = []
    for inside in joining.folders_in(folder):
        try:
            if inside.name.endswith(ENDING) and has_key_files(inside):
                found.append(FoundNotebook(inside, inside.name.removesuffix(ENDING)))
        except ExpectedFailure:
            # A folder that we may not look into is none of ours.
            continue
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def join(shared: Path, passphrase: str, folder: Path) -> Opened:
    """Take part, on this PC, in a notebook that is shared; the replica comes into `folder`.

    Raises NotebookMissing, WrongPassphrase, FolderNotEmpty, FolderNotWritable, DiskFull, NotebookDamaged,
    NewerNotebook, FolderOutOfReach; then nothing is left behind.
    """
    joining.join(shared, passphrase, folder)
    opened = desk_of(opening.open_with_passphrase(folder, passphrase, revive))
    # What was done since the snapshot, the joining worker's own name among it.
    opened.desk.sync()
    return opened


def mend(opened: Opened) -> None:
    """Put the shared folder in order: what it lost or what was damaged there is put back from this PC.

    Raises NotShared, and what still keeps it from being in order.
    """
    team = team_of(opened)
    with joining.in_words(team.root):
        team.mend()
    if opened.desk.notebook.attached:
        opened.desk.notebook.attached.mend_here()
    if team.line.state is not State.SAVED and team.line.failure:
        raise team.line.failure


def unsound(opened: Opened) -> tuple[Unsound, ...]:
    """All that is not as it should be: in the replica, and in every file of the shared folder."""
    return unsound_files(opened.desk.notebook, opened.holding)


def compact(opened: Opened) -> int:
    """Remove the entries that a sound snapshot covers; a new one is made first. Returns how many went.

    Raises NotShared, FolderOutOfReach.
    """
    team = team_of(opened)
    with reachable(opened.desk.notebook), joining.in_words(team.root):
        team.housekeeping.snapshot_now()
        return team.journal.run(team.housekeeping.compact, _LONG)


def devices(opened: Opened) -> tuple[DeviceReading, ...]:
    """The PCs that work in the notebook, the one seen last first; none where it is not shared."""
    team = opened.desk.notebook.team
    if team is None:
        return ()
    names = {worker.id: worker.name for worker in opened.desk.ask(ReadNotebook()).workers}
    signs = team.journal.run(team.presence.known)
    return tuple(
        DeviceReading(sign.device, names.get(sign.worker, ""), sign.seen, sign.alive)
        for sign in signs
        if sign.device != team.device
    )
