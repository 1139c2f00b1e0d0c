"""The clock of one PC is wrong: everybody's work is there all the same, nothing is removed too early, and it is told."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.models.sharing import State
from desktop.operations.overviews import SetNote, StartOverview
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.youths import AddYouth
from desktop.store.share.files import Files
from desktop.store.share.snapshots import Snapshots
from tests.operations.world import World
from tests.team.pcs import PASSPHRASE, Pc, Pcs, real_now
from tests.team.test_away_and_back import work_of_a_day
from tests.team.test_working_together import note_at, version_of

OFF = [timedelta(days=2), timedelta(days=-2), timedelta(days=400), timedelta(days=-400)]


def clock(pc: Pc, off: timedelta) -> None:
    """Start the program of a PC again, with its clock wrong."""
    pc.close()
    pc.open(now=lambda: datetime.now(UTC) + off)


@pytest.mark.parametrize("off", OFF, ids=str)
def test_work_of_all_is_there(pcs: Pcs, world: World, off: timedelta) -> None:
    joris = pcs.joris
    clock(joris, off)
    there = datetime.now().astimezone() + off
    joris.do(AddYouth(name="Yara"), at=there)
    joris.do(StartOverview(youth=world.youth), at=there)
    with joris.away():
        joris.do(SetNote(view=world.views[0], note="van Joris"), at=there)
        pcs.sara.do(AddYouth(name="Bo"))
    pcs.noor.do(SetNote(view=world.views[1], note="van Noor"))
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "van Joris"
    assert len(joris.desk.ask(ReadAudit(last=10))) == 10
    assert joris.state is State.SAVED


@pytest.mark.parametrize("off", OFF, ids=str)
def test_who_clashes_is_told_by_what_was_seen_and_not_by_the_clock(
    pcs: Pcs, world: World, off: timedelta
) -> None:
    joris = pcs.joris
    clock(joris, off)
    seen = version_of(joris, "domain_view", world.views[0])
    with joris.away():
        there = datetime.now().astimezone() + off
        joris.do(SetNote(view=world.views[0], note="van Joris", seen_version=seen), at=there)
        pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "van Sara"
    assert len(joris.desk.clashes()) == 1


@pytest.mark.parametrize("off", OFF, ids=str)
def test_it_is_told(pcs: Pcs, off: timedelta) -> None:
    joris = pcs.joris
    clock(joris, off)
    assert joris.desk.standing().clock_off is None
    joris.desk.colleagues()
    told = joris.desk.standing().clock_off
    assert told is not None
    assert abs(told - off) < timedelta(minutes=1)
    for pc in (pcs.sara, pcs.noor):
        pc.desk.colleagues()
        assert pc.desk.standing().clock_off is None
    joris.now = real_now
    joris.reopen()
    joris.desk.colleagues()
    assert joris.desk.standing().clock_off is None


@pytest.mark.parametrize("off", OFF, ids=str)
def test_a_sign_of_life_counts_whatever_the_clock_says(pcs: Pcs, world: World, off: timedelta) -> None:
    clock(pcs.joris, off)
    pcs.joris.desk.look_at_youth(world.youth)
    for _ in range(3):
        for pc in (pcs.joris, pcs.sara):
            signs = pc.team.show_here(world.youth, pc.position)
    assert [sign.worker for sign in signs if sign.alive] == [pcs.joris.worker_id]


@pytest.mark.parametrize("off", OFF, ids=str)
def test_nothing_is_removed_too_early(pcs: Pcs, off: timedelta) -> None:
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.keepers.backup_now(pcs.sara.keeping)
    done |= work_of_a_day(pcs.sara, "Sa2")
    pcs.sync()
    joris = pcs.joris
    clock(joris, off)
    entries, snapshots = pcs.entries(), pcs.snapshots()
    joris.desk.colleagues()
    done |= work_of_a_day(joris, "Jo")
    made = pcs.keepers.backup_now(joris.keeping)
    pcs.sync()
    assert set(pcs.entries()) >= set(entries)
    assert set(pcs.snapshots()) >= set(snapshots)
    pcs.all_well()
    # What it says of itself is by the clock of the folder.
    header = Snapshots(Files(pcs.root), joris.keeping.holding.keys).header(made.position)
    assert abs(datetime.fromisoformat(header.made) - datetime.now(UTC)) < timedelta(minutes=5)
    assert pcs.noor.audited() >= done
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    late.look()
    pcs.sync()
    pcs.all_equal()


@pytest.mark.parametrize("off", OFF, ids=str)
def test_while_nobody_knows_that_it_is_wrong_nothing_is_lost_either(pcs: Pcs, off: timedelta) -> None:
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.keepers.backup_now(pcs.sara.keeping)
    with pcs.noor.away():
        done |= work_of_a_day(pcs.noor, "No")
        clock(pcs.joris, off)
        done |= work_of_a_day(pcs.joris, "Jo")
        for _ in range(3):
            pcs.keepers.backup_now(pcs.joris.keeping)
            pcs.joris.look()
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.audited() >= done


def test_two_pcs_with_clocks_apart_do_not_take_turns_with_snapshots(pcs: Pcs) -> None:
    clock(pcs.joris, timedelta(days=2))
    clock(pcs.noor, timedelta(days=-2))
    for number in range(10):
        for pc in (pcs.joris, pcs.noor):
            pc.do(AddYouth(name=f"{number}"))
            pcs.sync()
    pcs.all_well()
    assert len(pcs.snapshots()) <= 4
