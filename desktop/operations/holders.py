"""Who can open a notebook: workers with keys added, changed and taken out, by a coordinator."""

import contextlib
from collections.abc import Callable
from uuid import UUID, uuid4

from desktop.models.errors import ExpectedFailure, GoneMeanwhile
from desktop.models.sharing import HolderReading
from desktop.operations.opened import Opened
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.workers import AddWorker, ChangeKeys, RetireWorker
from desktop.store import key_file
from desktop.store.joining import reachable
from desktop.store.key_file import KeyFile
from desktop.store.passphrases import check_new_passphrase


def holders(opened: Opened) -> tuple[HolderReading, ...]:
    """Who can open the notebook, by name."""
    names = {worker.id: worker.name for worker in opened.desk.ask(ReadNotebook()).workers}
    lines = (
        HolderReading(worker_id, names.get(worker_id, ""), coordinator, worker_id == opened.worker_id)
        for worker_id, coordinator in key_file.holders(opened.holding.keyfile)
    )
    return tuple(sorted(lines, key=lambda line: line.name.casefold()))


def add_worker(opened: Opened, name: str, passphrase: str, *, coordinator: bool = False) -> UUID:
    """Take a worker up, with a key under a passphrase that the coordinator chose.

    Raises CoordinatorNeeded, PassphraseTooShort, NameNeeded, FolderOutOfReach.
    """
    check_new_passphrase(passphrase)
    _refuse_others(opened)
    worker = uuid4()
    # A name that waits here would be of no use without a key in the folder.
    with reachable(opened.desk.notebook):
        opened.desk.do(AddWorker(id=worker, name=name))
    give_key(opened, worker, passphrase, coordinator=coordinator)
    return worker


def give_key(opened: Opened, worker: UUID, passphrase: str, *, coordinator: bool = False) -> None:
    """Give a worker who is only a name so far a key. Raises as `add_worker`, and AlreadyThere."""
    check_new_passphrase(passphrase)
    if worker not in {one.id for one in opened.desk.ask(ReadNotebook()).workers}:
        raise GoneMeanwhile
    _change(
        opened,
        worker,
        lambda keyfile: key_file.add_slot(
            opened.holding.folder,
            keyfile,
            opened.holding.unlocked,
            worker,
            passphrase,
            coordinator=coordinator,
        ),
    )


def set_coordinator(opened: Opened, worker: UUID, coordinator: bool) -> None:
    """Make a worker coordinator, or not any more. Raises CoordinatorNeeded, LastCoordinator."""
    _change(
        opened,
        worker,
        lambda keyfile: key_file.set_coordinator(
            opened.holding.folder, keyfile, opened.holding.unlocked, worker, coordinator
        ),
    )


def reset_passphrase(opened: Opened, worker: UUID, passphrase: str) -> None:
    """Give a worker who forgot the passphrase another one. Raises CoordinatorNeeded, PassphraseTooShort."""
    check_new_passphrase(passphrase)
    _refuse_others(opened)
    _change(
        opened,
        worker,
        lambda keyfile: key_file.reset_passphrase(
            opened.holding.folder, keyfile, opened.holding.unlocked, worker, passphrase
        ),
    )


def remove_worker(opened: Opened, worker: UUID) -> None:
    """Take a worker out: the notebook gets a new key, sealed to those who remain, and a new snapshot.

    What the worker copied before cannot be taken back. Raises CoordinatorNeeded, LastCoordinator,
    FolderOutOfReach.
    """
    _change(
        opened,
        worker,
        lambda keyfile: key_file.remove_slot(opened.holding.folder, keyfile, opened.holding.unlocked, worker)[
            0
        ],
    )
    # The first entry under the new key, for all who come after it.
    opened.desk.do(RetireWorker(worker=worker))
    team = opened.desk.notebook.team
    if team:
        # Where this does not come off now, it is due at the next look at the folder.
        with contextlib.suppress(OSError, ExpectedFailure):
            team.housekeeping.snapshot_now()


def _change(opened: Opened, worker: UUID, change: Callable[[KeyFile], KeyFile]) -> None:
    holding = opened.holding
    with reachable(opened.desk.notebook):
        holding.renew()
        holding.take_up(change(holding.keyfile))
    opened.desk.do(ChangeKeys(worker=worker))


def _refuse_others(opened: Opened) -> None:
    """Raise CoordinatorNeeded where the worker at work is none."""
    key_file.refuse_others(opened.holding.keyfile, opened.worker_id)
