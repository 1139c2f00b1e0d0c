"""Somebody copies the folder of one PC to another one, and both go on."""

import shutil

from desktop.models.sharing import ChosenField
from desktop.operations.overviews import SetNote
from desktop.operations.youths import AddYouth
from desktop.store.shared_note import read_note
from tests.operations.world import World
from tests.team.pcs import Pcs
from tests.team.test_away_and_back import work_of_a_day
from tests.team.test_working_together import note_at, version_of


def test_both_go_on_and_are_two_pcs(pcs: Pcs) -> None:
    done = work_of_a_day(pcs.joris, "Jo")
    twin = pcs.copied(pcs.joris, "twin")
    twin.open()
    notes = [read_note(pc.folder) for pc in (pcs.joris, twin)]
    assert notes[0]
    assert notes[1]
    assert notes[0].device != notes[1].device
    done |= work_of_a_day(twin, "Tw") | work_of_a_day(pcs.joris, "Jo2") | work_of_a_day(twin, "Tw2")
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


def test_what_waited_in_both_arrives_once(pcs: Pcs, world: World) -> None:
    pcs.joris.pull_out()
    done = work_of_a_day(pcs.joris, "Jo")
    twin = pcs.copied(pcs.joris, "twin")
    twin.pull_out()
    twin.open()
    done |= work_of_a_day(twin, "Tw") | work_of_a_day(pcs.joris, "Jo2")
    work_of_a_day(pcs.sara, "Sa")
    for pc in (twin, pcs.joris):
        pc.put_in()
        pc.look()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done
    names = [str(row["name"]) for row in pcs.noor.rows()["youth"].values()]
    assert sorted(name for name in names if name[:2] in {"Jo", "Sa", "Tw"}) == ["Jo", "Jo2", "Sa", "Tw"]
    assert twin.clashed() == pcs.joris.clashed() == ()


def test_what_clashes_is_shown_on_both_and_settled_on_either(pcs: Pcs, world: World) -> None:
    seen = version_of(pcs.joris, "domain_view", world.views[0])
    pcs.joris.pull_out()
    pcs.joris.do(SetNote(view=world.views[0], note="van Joris", seen_version=seen))
    twin = pcs.copied(pcs.joris, "twin")
    pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
    pcs.joris.put_in()
    twin.open()
    pcs.sync()
    pcs.all_well()
    (clash,) = twin.desk.clashes()
    assert pcs.joris.desk.clashes() == (clash,)
    twin.desk.settle(clash.id, [ChosenField("domain_view", world.views[0], "note", "van Joris")])
    pcs.sync()
    pcs.all_well()
    # The other one has nothing left to choose: what it meant stands there.
    assert pcs.joris.desk.clashes() == ()
    assert pcs.joris.desk.standing().clashes == 0
    assert note_at(pcs.noor, world) == "van Joris"


def test_the_copy_is_of_last_month_and_works_away_first(pcs: Pcs) -> None:
    twin = pcs.copied(pcs.joris, "twin")
    twin.pull_out()
    twin.open()
    done = work_of_a_day(twin, "Tw") | work_of_a_day(pcs.joris, "Jo") | work_of_a_day(pcs.sara, "Sa")
    pcs.keepers.compact(pcs.sara.keeping)
    done |= work_of_a_day(pcs.noor, "No")
    twin.put_in()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done


def test_a_replica_put_back_to_last_night_on_the_same_pc(pcs: Pcs) -> None:
    """The disk of one PC was restored: the replica is older than what it published itself."""
    joris = pcs.joris
    night = pcs.base / "joris last night"
    done = work_of_a_day(joris, "Jo")
    joris.close()
    shutil.copytree(joris.folder, night)
    joris.open()
    done |= work_of_a_day(joris, "Jo2")
    with joris.away():
        lost = joris.do(AddYouth(name="nergens")).result
        joris.close()
    shutil.rmtree(joris.folder)
    night.rename(joris.folder)
    joris.open()
    done |= work_of_a_day(joris, "Jo3")
    pcs.sync()
    pcs.all_well()
    assert joris.audited() >= done
    # What was never anywhere but on that disk went with it.
    assert lost not in joris.rows()["youth"]
