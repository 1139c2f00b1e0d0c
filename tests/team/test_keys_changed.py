"""The team gets another notebook key, or other workers, while PCs are away with work."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.models.errors import (
    CoordinatorNeeded,
    ExpectedFailure,
    KeyDoesNotFit,
    LastCoordinator,
    NoLongerInTeam,
    WrongPassphrase,
)
from desktop.models.sharing import State
from desktop.operations import sharing
from desktop.operations.overviews import SetNote
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.store.epoch_keys import EpochKeys
from desktop.store.place import Place
from desktop.store.rows_dump import dump
from desktop.store.schema import SCHEMA
from desktop.store.share.entries import After, Body, closed
from desktop.store.share.files import Files
from desktop.store.share.layout import entry_name
from desktop.store.share.sealed import header_of
from desktop.store.share.snapshots import Snapshots
from tests.operations.world import World
from tests.team.pcs import PASSPHRASE, Pc, Pcs
from tests.team.test_away_and_back import work_of_a_day
from tests.team.test_working_together import note_at


def remove(pcs: Pcs, pc: Pc) -> None:
    """Sara takes the worker at a PC out of the team."""
    pcs.keepers.remove_worker(pcs.sara.keeping, pc.worker_id)


def epochs(pcs: Pcs) -> list[int]:
    """Under which key each entry in the folder is."""
    return [header_of(pcs.sara.entry(at).read_bytes(), "").epoch for at in pcs.entries()]


def test_a_worker_is_removed_and_all_others_go_on(pcs: Pcs, world: World) -> None:
    remove(pcs, pcs.noor)
    for pc in (pcs.joris, pcs.sara, pcs.joris):
        pc.do(AddYouth(name="na"))
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert epochs(pcs) == sorted(epochs(pcs))
    assert epochs(pcs)[-3:] == [2, 2, 2]
    assert [holder.name for holder in pcs.keepers.holders(pcs.joris.keeping)] == ["joris", "Sara"]
    for pc in (pcs.sara, pcs.joris):
        pc.reopen()
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")


def test_a_pc_that_was_away_with_work_takes_up_the_new_key(pcs: Pcs) -> None:
    pcs.joris.pull_out()
    done = work_of_a_day(pcs.joris, "Jo")
    remove(pcs, pcs.noor)
    done |= work_of_a_day(pcs.sara, "Sa")
    pcs.joris.crash()
    pcs.joris.open()
    done |= work_of_a_day(pcs.joris, "Jo2")
    pcs.joris.put_in()
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert pcs.sara.audited() >= done
    assert epochs(pcs)[-1] == 2


def test_the_removed_workers_pc_is_told_and_does_nothing_more(pcs: Pcs, world: World) -> None:
    noor = pcs.noor
    with noor.away():
        mark = uuid4()
        noor.do(SetNote(view=world.views[0], note="van Noor"), mark=mark)
        remove(pcs, noor)
        pcs.sara.do(ChangeYouth(youth=world.youth, name="Zoë Maria"))
    entries = pcs.entries()
    standing = noor.look().standing
    assert standing.state is State.REMOVED
    assert isinstance(standing.failure, NoLongerInTeam)
    # Nothing of what is done since is seen there, and what waited was not sent.
    assert noor.rows()["youth"][world.youth]["name"] == "Zoë"
    assert standing.waiting == 1
    assert pcs.entries() == entries
    with pytest.raises(NoLongerInTeam):
        noor.do(AddYouth(name="nog"))

    def again() -> None:
        noor.reopen()
        noor.do(AddYouth(name="nog"))

    with pytest.raises((NoLongerInTeam, KeyDoesNotFit)):
        again()
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert mark not in pcs.sara.audited()


def test_the_removed_worker_cannot_open_or_join_anew(pcs: Pcs, tmp_path: Path) -> None:
    remove(pcs, pcs.noor)
    with pytest.raises(WrongPassphrase):
        sharing.join(pcs.root, f"{PASSPHRASE} van noor", tmp_path / "again")
    assert not (tmp_path / "again").exists()
    joined = sharing.join(pcs.root, f"{PASSPHRASE} van joris", tmp_path / "again")
    assert joined.worker_id == pcs.joris.worker_id
    joined.desk.close()


def old_key(pc: Pc) -> EpochKeys:
    """All the keys that somebody who is removed had, and could have kept."""
    return pc.keeping.holding.keys


def forged(pcs: Pcs, world: World, keys: EpochKeys, position: int, previous: str) -> bytes:
    """An entry by somebody who has only these keys."""
    image = {**pcs.sara.rows()["youth"][world.youth], "name": "vervalst"}
    body = Body(
        id=uuid4(),
        at=datetime.now(UTC),
        worker=pcs.sara.worker_id,
        kind="ChangeYouth",
        youth=world.youth,
        rows=(After("youth", world.youth, image),),
    )
    return closed(body, position, previous, keys).raw


def test_an_entry_under_the_older_key_is_refused_and_named(pcs: Pcs, world: World) -> None:
    """Whoever was removed can still write in the folder, and has the key of before."""
    keys = old_key(pcs.noor)
    remove(pcs, pcs.noor)
    pcs.sync("sara", "joris")
    position = pcs.sara.position
    entry_hash = pcs.sara.desk.notebook.place(lambda place: place.hash)
    pcs.sara.entry(position + 1).write_bytes(forged(pcs, world, keys, position + 1, entry_hash))
    for pc in (pcs.sara, pcs.joris):
        standing = pc.look().standing
        assert (standing.state, standing.file) == (State.DAMAGED, entry_name(position + 1))
        assert pc.rows()["youth"][world.youth]["name"] == "Zoë"
        assert entry_name(position + 1) in {one.file for one in pcs.keepers.check(pc.keeping)}
    # Work goes on, and once the folder is mended, all of it is there.
    done = work_of_a_day(pcs.joris, "Jo") | work_of_a_day(pcs.sara, "Sa")
    pcs.keepers.mend_folder(pcs.joris.keeping)
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert pcs.sara.audited() >= done
    assert pcs.sara.rows()["youth"][world.youth]["name"] == "Zoë"


def test_a_snapshot_under_the_older_key_deceives_nobody(pcs: Pcs, world: World) -> None:
    noor = pcs.noor
    keys = old_key(noor)
    noor.do(ChangeYouth(youth=world.youth, name="Zoë Maria"))
    pcs.joris.pull_out()
    with noor.desk.notebook.sessions.reading() as session:
        content = dump(session.connection())
    remove(pcs, noor)
    pcs.sara.do(ChangeYouth(youth=world.youth, name="Zoë echt"))
    Snapshots(Files(pcs.root), keys).write(content, 900, "ab" * 32, SCHEMA, datetime.now(UTC))
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    late.look()
    assert late.rows()["youth"][world.youth]["name"] == "Zoë echt"
    pcs.joris.put_in()
    pcs.sync("sara", "joris", "late")
    pcs.all_equal("sara", "joris", "late")
    assert "snapshots/000000900" in {one.file for one in pcs.keepers.check(pcs.sara.keeping)}


def test_the_folder_is_put_back_to_before_and_forged_from_there(pcs: Pcs, world: World) -> None:
    """All that is of the new key is taken away, and something under the older one put in its place."""
    keys = old_key(pcs.noor)
    night = pcs.last_night()
    position = pcs.sara.position
    entry_hash = pcs.sara.desk.notebook.place(lambda place: place.hash)
    remove(pcs, pcs.noor)
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.sync("sara", "joris")
    pcs.put_back(night)
    pcs.sara.entry(position + 1).write_bytes(forged(pcs, world, keys, position + 1, entry_hash))
    for pc in (pcs.sara, pcs.joris):
        assert pc.look().standing.state in {State.DAMAGED, State.WENT_BACK}
        assert pc.rows()["youth"][world.youth]["name"] == "Zoë"
        assert pc.audited() >= done


def test_the_folder_is_put_back_to_before_the_change_of_the_key(pcs: Pcs) -> None:
    night = pcs.last_night()
    with pcs.joris.away():
        remove(pcs, pcs.noor)
        done = work_of_a_day(pcs.sara, "Sa")
        pcs.put_back(night)
    pcs.sync("sara", "joris")
    done |= work_of_a_day(pcs.joris, "Jo")
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert pcs.sara.audited() >= done
    assert pcs.noor.look().standing.state is State.REMOVED


def test_keys_changed_twice_while_away(pcs: Pcs) -> None:
    pcs.added(pcs.sara, "extra")
    extra = pcs.joined("extra")
    with pcs.joris.away():
        done = work_of_a_day(pcs.joris, "Jo")
        remove(pcs, extra)
        done |= work_of_a_day(pcs.sara, "Sa")
        remove(pcs, pcs.noor)
        done |= work_of_a_day(pcs.sara, "Sa2")
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert pcs.joris.audited() >= done
    assert epochs(pcs)[-1] == 3
    assert extra.look().standing.state is pcs.noor.look().standing.state is State.REMOVED


def test_removed_while_both_keep_saving(pcs: Pcs) -> None:
    """Whoever comes before the change may be there; whoever comes after it is not."""
    done = work_of_a_day(pcs.noor, "No")
    remove(pcs, pcs.noor)
    with pytest.raises(NoLongerInTeam):
        work_of_a_day(pcs.noor, "No2")
    done |= work_of_a_day(pcs.joris, "Jo")
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert pcs.sara.audited() >= done
    assert "No2" not in {youth["name"] for youth in pcs.sara.rows()["youth"].values()}


def test_a_worker_is_added_and_joins(pcs: Pcs) -> None:
    with pcs.joris.away():
        pcs.added(pcs.sara, "amber")
        amber = pcs.joined("amber")
        done = work_of_a_day(amber, "Am") | work_of_a_day(pcs.joris, "Jo")
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done
    assert [one.name for one in pcs.keepers.holders(amber.keeping)].count("amber") == 1


def test_added_while_the_other_coordinator_removes(pcs: Pcs) -> None:
    pcs.keepers.set_coordinator(pcs.sara.keeping, pcs.joris.worker_id, True)
    pcs.added(pcs.joris, "amber")
    remove(pcs, pcs.noor)
    amber = pcs.joined("amber")
    work_of_a_day(amber, "Am")
    pcs.sync("sara", "joris", "amber")
    pcs.all_well("sara", "joris", "amber")
    pcs.keepers.remove_worker(pcs.joris.keeping, pcs.sara.worker_id)
    pcs.sync("joris", "amber")
    pcs.all_well("joris", "amber")
    assert pcs.sara.look().standing.state is State.REMOVED


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda pcs: remove(pcs, pcs.joris), id="remove"),
        pytest.param(
            lambda pcs: pcs.keepers.set_coordinator(pcs.sara.keeping, pcs.joris.worker_id, True),
            id="make coordinator",
        ),
        pytest.param(
            lambda pcs: pcs.keepers.reset_passphrase(pcs.sara.keeping, pcs.joris.worker_id, "een nieuwe zin"),
            id="reset",
        ),
        pytest.param(lambda pcs: pcs.added(pcs.sara, "amber"), id="add"),
    ],
)
def test_nothing_is_changed_without_the_folder(pcs: Pcs, change: Callable[[Pcs], object]) -> None:
    before = pcs.keepers.holders(pcs.sara.keeping)
    files = {file: file.read_bytes() for file in (pcs.root / "notebook").iterdir()}
    pcs.sara.pull_out()
    with pytest.raises(ExpectedFailure):
        change(pcs)
    assert pcs.keepers.holders(pcs.sara.keeping) == before
    pcs.sara.put_in()
    pcs.sync()
    pcs.all_well()
    assert {file: file.read_bytes() for file in (pcs.root / "notebook").iterdir()} == files


def test_who_may_not(pcs: Pcs) -> None:
    files = {file: file.read_bytes() for file in (pcs.root / "notebook").iterdir()}
    rows = pcs.sara.digest()
    joris, keepers = pcs.joris, pcs.keepers
    with pytest.raises(CoordinatorNeeded):
        keepers.remove_worker(joris.keeping, pcs.noor.worker_id)
    with pytest.raises(CoordinatorNeeded):
        keepers.add_worker(joris.keeping, "amber", "een nieuwe zin")
    with pytest.raises(CoordinatorNeeded):
        keepers.set_coordinator(joris.keeping, joris.worker_id, True)
    with pytest.raises(CoordinatorNeeded):
        keepers.reset_passphrase(joris.keeping, pcs.sara.worker_id, "een nieuwe zin")
    with pytest.raises(LastCoordinator):
        keepers.remove_worker(pcs.sara.keeping, pcs.sara.worker_id)
    with pytest.raises(LastCoordinator):
        keepers.set_coordinator(pcs.sara.keeping, pcs.sara.worker_id, False)
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.digest() == rows
    assert {file: file.read_bytes() for file in (pcs.root / "notebook").iterdir()} == files


def test_a_passphrase_is_reset_while_its_worker_is_at_work(pcs: Pcs, world: World) -> None:
    """The worker has another key pair since; the program that runs is told to open anew."""
    joris = pcs.joris
    with joris.away():
        done = work_of_a_day(joris, "Jo")
        pcs.keepers.reset_passphrase(pcs.sara.keeping, joris.worker_id, "een nieuwe zin")
        remove(pcs, pcs.noor)
    standing = joris.look().standing
    assert standing.state is not State.SAVED
    assert standing.waiting == 9
    joris.close()
    joris.opened = pcs.keepers.open(joris.folder, "een nieuwe zin")
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert pcs.sara.audited() >= done


def test_the_key_folder_is_gone_for_a_moment_while_the_key_changes(pcs: Pcs, world: World) -> None:
    """The folder vanishes between two looks of the PC that has to take up the new key."""
    with pcs.joris.away():
        remove(pcs, pcs.noor)
    hidden = pcs.root / "notebook"
    aside = pcs.base / "aside"
    hidden.rename(aside)
    state = pcs.joris.look().standing.state
    assert state is State.AWAY
    aside.rename(hidden)
    pcs.sync("sara", "joris")
    pcs.all_well("sara", "joris")
    assert note_at(pcs.joris, world) == "Ik slaap slecht"
    assert pcs.joris.desk.notebook.place(Place.waits) == 0
