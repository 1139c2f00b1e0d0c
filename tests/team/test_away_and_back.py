"""Without the network drive: work goes on, and when the drive is back all of it arrives, once."""

import shutil
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import FolderOutOfReach
from desktop.models.sharing import State
from desktop.operations import sharing
from desktop.operations.overviews import SetNote, SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.step_plans import AddStep, MakePlan, MoveStep, TickStep
from desktop.operations.workers import ChangeWorker
from desktop.operations.youths import AddYouth, ChangeYouth
from tests.operations.all_rows import all_rows
from tests.operations.samples import samples
from tests.operations.world import World
from tests.team.pcs import PASSPHRASE, Pc, Pcs
from tests.team.test_working_together import KINDS, version_of


def work_of_a_day(pc: Pc, name: str) -> set[UUID]:
    """Do things that build on each other; returns their ids."""
    ids = [uuid4() for _ in range(9)]
    marks = iter(ids)
    youth = pc.do(AddYouth(name=name), mark=next(marks)).result
    assert youth
    pc.do(StartOverview(youth=youth), mark=next(marks))
    reading = pc.desk.ask(ReadOverview(youth=youth))
    assert reading
    view = reading.domains[2]
    pc.do(SetScore(view=view.id, score=2, seen_version=view.version), mark=next(marks))
    pc.do(SetScore(view=view.id, score=3, seen_version=ids[2]), mark=next(marks))
    pc.do(SetNote(view=view.id, note=f"{name} zegt", seen_version=ids[3]), mark=next(marks))
    plan = pc.do(MakePlan(youth=youth, wish=f"{name} wil rust"), mark=next(marks)).result
    assert plan
    first = pc.do(AddStep(plan=plan, text=f"{name} belt"), mark=next(marks)).result
    assert first
    pc.do(AddStep(plan=plan, text=f"{name} slaapt"), mark=next(marks))
    pc.do(MoveStep(step=first, seen_version=ids[6]), mark=next(marks))
    return set(ids)


def test_away_is_told_and_work_goes_on(pcs: Pcs, world: World) -> None:
    joris = pcs.joris
    joris.pull_out()
    joris.do(ChangeYouth(youth=world.youth, name="Zoë weg"))
    standing = joris.desk.standing()
    assert (standing.state, standing.waiting) == (State.AWAY, 1)
    assert isinstance(standing.failure, FolderOutOfReach)
    assert joris.rows()["youth"][world.youth]["name"] == "Zoë weg"
    assert joris.sync().standing.state is State.AWAY
    assert pcs.sara.sync().standing.state is State.SAVED
    assert pcs.sara.rows()["youth"][world.youth]["name"] == "Zoë"
    joris.put_in()
    assert joris.sync().standing.waiting == 0
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.rows()["youth"][world.youth]["name"] == "Zoë weg"


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_was_done_away_arrives(pcs: Pcs, world: World, kind: str) -> None:
    mark = uuid4()
    with pcs.joris.away():
        pcs.joris.do(samples(world)[kind], mark=mark)
        assert len(pcs.joris.waiting()) == 1
        then = pcs.joris.rows()
    pcs.sync()
    pcs.all_well()
    assert mark in pcs.noor.audited()
    assert pcs.noor.rows() == then


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_was_done_and_undone_away_leaves_all_as_it_was(pcs: Pcs, world: World, kind: str) -> None:
    before = {table: rows for table, rows in pcs.sara.rows().items() if table != "audit"}
    with pcs.joris.away():
        done = pcs.joris.do(samples(world)[kind])
        again = pcs.joris.do(done.inverse)
        pcs.joris.do(again.inverse)
        pcs.joris.do(done.inverse)
    pcs.sync()
    pcs.all_well()
    after = {table: rows for table, rows in pcs.noor.rows().items() if table != "audit"}
    assert (after == before) is (kind != "EraseYouth")


def test_a_day_away_while_colleagues_work_arrives_in_order(pcs: Pcs, world: World) -> None:
    pcs.joris.pull_out()
    pcs.noor.pull_out()
    done = work_of_a_day(pcs.joris, "Jo") | work_of_a_day(pcs.noor, "No") | work_of_a_day(pcs.sara, "Sa")
    pcs.joris.put_in()
    pcs.joris.sync()
    done |= work_of_a_day(pcs.sara, "Sa2")
    pcs.noor.put_in()
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.audited() >= done
    assert all(pc.clashed() == () for pc in pcs.pcs.values())


@pytest.mark.parametrize("end", [Pc.reopen, Pc.crash])
def test_restarted_while_away(pcs: Pcs, end: object) -> None:
    joris = pcs.joris
    joris.pull_out()
    done = work_of_a_day(joris, "Jo")
    (joris.reopen if end is Pc.reopen else joris.crash)()
    if joris.opened is None:
        joris.open()
    assert len(joris.waiting()) == 9
    done |= work_of_a_day(joris, "Jo2")
    assert joris.sync().standing.waiting == 18
    work_of_a_day(pcs.sara, "Sa")
    joris.crash()
    joris.put_in()
    joris.open()
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.audited() >= done


def test_closed_away_and_opened_back(pcs: Pcs) -> None:
    joris = pcs.joris
    joris.pull_out()
    done = work_of_a_day(joris, "Jo")
    joris.close()
    joris.put_in()
    joris.open()
    # The first save after that goes behind what waits.
    done |= work_of_a_day(joris, "Jo2")
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


def test_the_drive_is_not_connected_and_its_place_is_an_empty_folder(pcs: Pcs, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    joris = pcs.joris
    joris.pull_out()
    joris.drive.symlink_to(empty)
    done = work_of_a_day(joris, "Jo")
    assert joris.sync().standing.state is State.AWAY
    joris.reopen()
    assert joris.sync().standing.state is State.AWAY
    assert list(empty.iterdir()) == []
    joris.pull_out()
    joris.put_in()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


@pytest.mark.parametrize("folder", ["journal", "snapshots", "here", "journal/000000"])
def test_a_folder_inside_is_gone(pcs: Pcs, folder: str) -> None:
    """The journal's own folder, say: what was there is put back from the PCs."""
    gone = pcs.root / folder
    if not gone.exists():
        pytest.skip("nobody made it yet")
    shutil.rmtree(gone)
    done = work_of_a_day(pcs.joris, "Jo")
    pcs.sync()
    done |= work_of_a_day(pcs.sara, "Sa")
    pcs.sync()
    pcs.all_equal()
    assert pcs.noor.audited() >= done


def test_what_the_news_is_about_is_told(pcs: Pcs, world: World) -> None:
    with pcs.joris.away():
        pcs.joris.do(TickStep(step=world.steps[1]))
        pcs.sara.do(ChangeWorker(worker=world.colleague, phone="1"))
    news = pcs.joris.sync()
    # What waited was set aside and done again, so that its page is to be read afresh too.
    assert news.youths == {world.youth}
    assert news.everything


def test_a_save_while_others_wait_stays_behind_them(pcs: Pcs, world: World) -> None:
    joris = pcs.joris
    first, second = uuid4(), uuid4()
    with joris.away():
        joris.do(SetNote(view=world.views[0], note="eerst"), mark=first)
    # Not looked yet: the folder is there again, but the program does not know.
    joris.do(SetNote(view=world.views[0], note="dan"), mark=second)
    assert [one.envelope.id for one in joris.waiting()] == [first, second]
    pcs.sync()
    pcs.all_well()
    assert version_of(pcs.noor, "domain_view", world.views[0]) == second


def test_go_on_alone_with_what_waited(pcs: Pcs) -> None:
    joris = pcs.joris
    joris.pull_out()
    done = work_of_a_day(joris, "Jo")
    then = joris.rows()
    sharing.stop_sharing(joris.keeping)
    assert joris.desk.standing().state is State.ALONE
    assert joris.rows() == then
    joris.reopen()
    done |= work_of_a_day(joris, "Jo2")
    assert joris.audited() >= done
    assert joris.desk.standing().state is State.ALONE


def test_shared_again_elsewhere_after_going_alone(pcs: Pcs, tmp_path: Path) -> None:
    joris = pcs.joris
    with joris.away():
        done = work_of_a_day(joris, "Jo")
    sharing.stop_sharing(joris.keeping)
    done |= work_of_a_day(joris, "Jo2")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = sharing.share(joris.keeping, elsewhere)
    done |= work_of_a_day(joris, "Jo3")
    assert joris.sync().standing.state is State.SAVED
    joined = sharing.join(root, f"{PASSPHRASE} van joris", tmp_path / "new")
    joined.desk.sync()
    assert pcs.keepers.check(joined) == pcs.keepers.check(joris.keeping) == ()
    assert all_rows(joined.desk) == joris.rows()
    assert joris.audited() >= done
    joined.desk.close()
