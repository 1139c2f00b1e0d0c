"""The folder is put back to last night's copy: what it lost comes back from the PCs, and nothing of anybody is lost."""

import shutil
from uuid import UUID

import pytest

from desktop.models.sharing import ChosenField, State
from desktop.operations.overviews import SetNote
from desktop.operations.step_plans import TickStep
from desktop.operations.youths import AddYouth, ChangeYouth
from tests.operations.world import World
from tests.team.pcs import PASSPHRASE, Pcs
from tests.team.test_away_and_back import work_of_a_day
from tests.team.test_working_together import note_at, version_of


def bytes_of(pcs: Pcs) -> dict[int, bytes]:
    """What each entry in the folder holds."""
    return {position: pcs.sara.entry(position).read_bytes() for position in pcs.entries()}


def test_what_was_lost_is_put_back_byte_for_byte(pcs: Pcs) -> None:
    night = pcs.last_night()
    done = work_of_a_day(pcs.sara, "Sa") | work_of_a_day(pcs.joris, "Jo")
    pcs.sync()
    before = bytes_of(pcs)
    pcs.put_back(night)
    done |= work_of_a_day(pcs.noor, "No")
    news = [pc.sync() for pc in (pcs.noor, pcs.sara, pcs.joris)]
    assert news[0].put_back == 18
    assert bytes_of(pcs).items() >= before.items()
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.audited() >= done


def test_a_pc_that_saw_less_comes_first_and_loses_nothing(pcs: Pcs) -> None:
    night = pcs.last_night()
    pcs.noor.pull_out()
    done = work_of_a_day(pcs.noor, "No") | work_of_a_day(pcs.sara, "Sa")
    pcs.put_back(night)
    pcs.noor.put_in()
    pcs.noor.sync()
    # She went on from last night's copy, as far as she could know.
    assert pcs.noor.state is State.SAVED
    pcs.sync()
    pcs.all_well()
    assert pcs.joris.audited() >= done
    assert all(pc.clashed() == () for pc in pcs.pcs.values())


@pytest.mark.parametrize("more", [1, 30])
def test_somebody_went_on_from_last_nights_copy(pcs: Pcs, world: World, more: int) -> None:
    """With `more` the folder has fewer entries than Sara has seen, or more."""
    night = pcs.last_night()
    with pcs.noor.away():
        done = work_of_a_day(pcs.sara, "Sa")
        pcs.joris.sync()
        pcs.put_back(night)
    for number in range(more):
        pcs.noor.do(SetNote(view=world.views[1], note=f"van Noor {number}"))
    done |= work_of_a_day(pcs.noor, "No")
    pcs.sync()
    pcs.all_well()
    assert pcs.joris.audited() >= done
    assert note_at(pcs.sara, world, 1) == f"van Noor {more - 1}"


@pytest.mark.parametrize("more", [1, 30])
def test_somebody_saves_before_looking(pcs: Pcs, world: World, more: int) -> None:
    """Sara's PC does not look at the folder between its going back and her next save."""
    night = pcs.last_night()
    with pcs.noor.away():
        done = work_of_a_day(pcs.sara, "Sa")
        pcs.put_back(night)
    for number in range(more):
        pcs.noor.do(SetNote(view=world.views[1], note=f"van Noor {number}"))
    done |= work_of_a_day(pcs.sara, "Sa2")
    pcs.sync()
    pcs.all_well()
    assert pcs.joris.audited() >= done


@pytest.mark.parametrize("more", [1, 30])
def test_what_contradicts_is_shown_as_a_clash(pcs: Pcs, world: World, more: int) -> None:
    night = pcs.last_night()
    seen = version_of(pcs.noor, "domain_view", world.views[0])
    with pcs.noor.away():
        pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
        pcs.sara.do(TickStep(step=world.steps[1]))
        pcs.put_back(night)
    for _ in range(more):
        pcs.noor.do(SetNote(view=world.views[0], note="van Noor"))
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.joris, world) == "van Noor"
    assert pcs.noor.rows()["step"][world.steps[1]]["done_on"]
    (clash,) = pcs.sara.desk.clashes()
    (field,) = clash.rows[0].fields
    assert (field.mine, field.theirs) == ("van Sara", "van Noor")
    pcs.sara.desk.settle(clash.id, [ChosenField("domain_view", world.views[0], "note", "samen")])
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "samen"


def test_somebody_went_on_and_made_a_snapshot(pcs: Pcs, world: World) -> None:
    """The folder has gone another way, and further, and its older entries are gone."""
    night = pcs.last_night()
    with pcs.noor.away():
        done = work_of_a_day(pcs.sara, "Sa")
        pcs.joris.sync()
        pcs.put_back(night)
    for number in range(30):
        pcs.noor.do(SetNote(view=world.views[1], note=f"van Noor {number}"))
    done |= work_of_a_day(pcs.noor, "No")
    pcs.keepers.compact(pcs.noor.keeping)
    pcs.sync()
    pcs.all_well()
    assert pcs.joris.audited() >= done


def test_somebody_went_on_with_what_waits_too(pcs: Pcs, world: World) -> None:
    night = pcs.last_night()
    with pcs.noor.away():
        done = work_of_a_day(pcs.sara, "Sa")
        pcs.put_back(night)
    done |= work_of_a_day(pcs.noor, "No")
    with pcs.sara.away():
        done |= work_of_a_day(pcs.sara, "Sa2")
    pcs.sara.crash()
    pcs.sara.open()
    pcs.sync()
    pcs.all_well()
    assert pcs.joris.audited() >= done


def test_two_nights_back_one_after_the_other(pcs: Pcs) -> None:
    nights = [pcs.last_night()]
    done: set[UUID] = set()
    for name in ("Sa", "Jo", "No"):
        done |= work_of_a_day(pcs[{"Sa": "sara", "Jo": "joris", "No": "noor"}[name]], name)
        pcs.sync()
        nights.append(pcs.last_night())
    for night in (nights[1], nights[0], nights[2]):
        pcs.put_back(night)
        pcs.sync()
        pcs.all_well()
        assert pcs.joris.audited() >= done


@pytest.mark.parametrize("name", ["sara", "joris", "noor"])
def test_every_pc_alone_can_put_it_back(pcs: Pcs, name: str) -> None:
    night = pcs.last_night()
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.sync()
    for other in pcs.pcs:
        if other != name:
            pcs[other].close()
    pcs.put_back(night)
    pcs[name].look()
    assert pcs.entries()[-1] == pcs[name].position
    pcs.everybody_back()
    pcs.all_well()
    assert pcs.joris.audited() >= done


def test_a_pc_that_joined_today_puts_back_what_it_can(pcs: Pcs) -> None:
    """It never had the entries of before, but it has all that they left."""
    night = pcs.last_night()
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.keepers.backup_now(pcs.sara.keeping)
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    done |= work_of_a_day(late, "La")
    pcs.sara.close()
    pcs.joris.close()
    pcs.put_back(night)
    # Noor saw nothing of this day, and goes on from last night's copy.
    pcs.noor.look()
    late.look()
    pcs.noor.look()
    done |= work_of_a_day(pcs.noor, "No")
    pcs.everybody_back()
    pcs.all_well()
    assert pcs.noor.audited() >= done


@pytest.mark.parametrize("what", ["all but the keys", "journal", "snapshots"])
def test_everything_in_the_folder_is_gone(pcs: Pcs, what: str) -> None:
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.sync()
    for inside in pcs.root.iterdir():
        if inside.name == what or (what == "all but the keys" and inside.name != "notebook"):
            shutil.rmtree(inside)
    done |= work_of_a_day(pcs.noor, "No")
    pcs.everybody_back()
    pcs.all_equal()
    for pc in pcs.pcs.values():
        # What lies in the folder again is enough for a new PC.
        assert pc.state is State.SAVED
    if what == "snapshots":
        pcs.keepers.backup_now(pcs.sara.keeping)
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    pcs.sync()
    pcs.all_equal()
    assert late.audited() >= done


def test_the_team_is_told(pcs: Pcs) -> None:
    night = pcs.last_night()
    pcs.sara.do(AddYouth(name="Yara"))
    pcs.put_back(night)
    for _ in range(5):
        news = pcs.sara.sync()
        if news.put_back:
            break
    assert news.put_back == 1
    assert news.standing.state is State.SAVED


def test_a_pc_of_another_notebook_is_not_taken_for_ours(pcs: Pcs, world: World) -> None:
    """Somebody put another notebook's files in our folder: nothing of it is taken over, nothing is sent there."""
    other = pcs.base / "other"
    other.mkdir()
    stranger = pcs.keepers.create(pcs.base / "stranger", "Andere", "Iemand", PASSPHRASE).opened
    root = pcs.keepers.share(stranger, other)
    for number in range(3):
        stranger.desk.do(AddYouth(name=f"vreemd {number}"))
    stranger.desk.close()
    ours = pcs.last_night()
    there = pcs.root
    shutil.rmtree(there)
    shutil.copytree(root, there)
    before = {file: file.read_bytes() for file in there.rglob("*") if file.is_file()}
    pcs.sara.do(ChangeYouth(youth=world.youth, name="Zoë toch"))
    assert pcs.sara.sync().standing.state in {State.WENT_BACK, State.DAMAGED}
    assert len(pcs.sara.waiting()) == 1
    assert {file: file.read_bytes() for file in there.rglob("*") if file.is_file()}.items() >= before.items()
    pcs.put_back(ours)
    pcs.everybody_back()
    pcs.all_well()
    assert pcs.noor.rows()["youth"][world.youth]["name"] == "Zoë toch"
