"""A youth is erased: nothing about the youth can be read any more, wherever it lay, and nothing brings it back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.models.errors import (
    CoordinatorNeeded,
    ExpectedFailure,
    FolderOutOfReach,
    GoneMeanwhile,
    MomentGone,
    UndoImpossible,
    YouthErased,
)
from desktop.models.sharing import State
from desktop.operations import sharing
from desktop.operations.erasing import EraseYouth
from desktop.operations.overviews import SetNote
from desktop.operations.step_plans import AddStep, ChangeStep, MakePlan
from desktop.operations.youths import AddYouth, ChangeYouth, OpenDossier
from desktop.store.share.files import Files
from tests.operations.world import World
from tests.team import reading_through
from tests.team.pcs import PASSPHRASE, Pc, Pcs
from tests.team.test_away_and_back import work_of_a_day
from tests.team.test_working_together import version_of

HERS = ("Zoë", "Ik slaap slecht", "een eigen kamer", "Bellen naar de dienst", "ik + mama")
"""What stands about her in the notebook from the start."""
SECRET = "geheim van Zoë"


def all_folders(pcs: Pcs) -> list[Path]:
    """All that there is on any disk of the team: the folder, and the local folder of each PC."""
    return [pcs.share, *(pc.folder for pc in pcs.pcs.values())]


def traces(pcs: Pcs, *more: Path) -> set[tuple[str, str]]:
    """Where anything about her can still be read."""
    keys = pcs.sara.keeping.holding.keys
    return reading_through.found((*HERS, SECRET), (*all_folders(pcs), *more), keys)


def erase(pcs: Pcs, world: World) -> None:
    """Sara, who is coordinator, erases her."""
    pcs.keepers.erase(pcs.sara.keeping, world.youth)


@pytest.fixture(autouse=True)
def there(request: pytest.FixtureRequest) -> None:
    """What is to be found nowhere can be found: she is in the folder and on every PC before."""
    if "pcs" not in request.fixturenames:
        return
    pcs: Pcs = request.getfixturevalue("pcs")
    places = {place for _word, place in traces(pcs)}
    assert "replica.sqlcipher" in places
    assert any(place.isdecimal() for place in places)


def test_nothing_can_be_read_any_more(pcs: Pcs, world: World) -> None:
    reading = pcs.keepers.erasing(pcs.sara.keeping, world.youth)
    assert reading.youth_name == "Zoë"
    assert reading.rows > 20
    erase(pcs, world)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()
    rows = pcs.noor.rows()
    assert world.youth not in rows["youth"]
    assert world.youth in rows["erased"]
    # What there was about others is all there.
    assert rows["youth"].keys() == {world.quiet_youth}
    assert rows["step"].keys() == {world.other_step}


def test_every_pc_that_saw_it_only_in_passing_forgets_it_too(pcs: Pcs, world: World) -> None:
    """She was erased before some of the work on her was seen: it was in the same look."""
    for number in range(3):
        pcs.joris.do(SetNote(view=world.views[number], note=f"{SECRET} {number}"))
    erase(pcs, world)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_work_on_her_that_waited_is_dropped_and_counted(pcs: Pcs, world: World) -> None:
    joris = pcs.joris
    joris.pull_out()
    joris.do(SetNote(view=world.views[0], note=SECRET))
    joris.do(ChangeStep(step=world.steps[1], text=SECRET))
    plan = joris.do(MakePlan(youth=world.youth, wish=SECRET)).result
    assert plan
    joris.do(AddStep(plan=plan, text=SECRET))
    done = work_of_a_day(joris, "Jo")
    erase(pcs, world)
    joris.put_in()
    news = [joris.look() for _ in range(2)]
    assert sum(one.dropped for one in news) == 4
    assert joris.clashed() == ()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done
    assert traces(pcs) == set()


@pytest.mark.parametrize("end", [Pc.reopen, Pc.crash, Pc.close])
def test_a_pc_that_was_off_with_work_on_her(pcs: Pcs, world: World, end: Callable[[Pc], object]) -> None:
    joris = pcs.joris
    joris.pull_out()
    joris.do(SetNote(view=world.views[0], note=SECRET))
    end(joris)
    erase(pcs, world)
    work_of_a_day(pcs.sara, "Sa")
    joris.put_in()
    if joris.opened is None:
        joris.open()
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_a_pc_that_was_away_so_long_that_it_begins_again(pcs: Pcs, world: World) -> None:
    joris = pcs.joris
    joris.pull_out()
    joris.do(SetNote(view=world.views[0], note=SECRET))
    done = work_of_a_day(joris, "Jo")
    erase(pcs, world)
    done |= work_of_a_day(pcs.sara, "Sa")
    pcs.keepers.compact(pcs.sara.keeping)
    joris.put_in()
    news = joris.look()
    assert news.everything
    assert news.dropped == 1
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done
    assert traces(pcs) == set()


@pytest.mark.parametrize("long", [False, True])
def test_a_clash_about_her_goes(pcs: Pcs, world: World, long: bool) -> None:
    joris = pcs.joris
    seen = version_of(joris, "domain_view", world.views[0])
    with joris.away():
        joris.do(SetNote(view=world.views[0], note=SECRET, seen_version=seen))
        pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
    pcs.sync()
    assert len(joris.desk.clashes()) == 1
    with joris.away():
        erase(pcs, world)
        if long:
            work_of_a_day(pcs.sara, "Sa")
            pcs.keepers.compact(pcs.sara.keeping)
    pcs.sync()
    pcs.all_well()
    assert joris.clashed() == ()
    assert joris.desk.standing().clashes == 0
    assert traces(pcs) == set()


def test_a_clash_that_would_come_of_it(pcs: Pcs, world: World) -> None:
    joris = pcs.joris
    seen = version_of(joris, "domain_view", world.views[0])
    with joris.away():
        joris.do(SetNote(view=world.views[0], note=SECRET, seen_version=seen))
        pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
        erase(pcs, world)
    pcs.sync()
    pcs.all_well()
    assert joris.clashed() == ()
    assert traces(pcs) == set()


@pytest.mark.parametrize("long", [False, True])
def test_restoring_all_youths_that_waited_while_she_was_erased(
    pcs: Pcs, world: World, long: bool, tmp_path: Path
) -> None:
    """An operation on all youths holds her words as well."""
    joris, stick = pcs.joris, tmp_path / "stick"
    stick.mkdir()
    pcs.keepers.backup_now(joris.keeping, stick)
    position = joris.position
    joris.do(SetNote(view=world.views[0], note=SECRET))
    joris.do(SetNote(view=world.views[0], note=""))
    pcs.sync()
    with joris.away():
        joris.do(ChangeYouth(youth=world.youth, name="Zoë Maria"))
        joris.do(ChangeYouth(youth=world.quiet_youth, name="Noor Maria"))
        pcs.keepers.restore(joris.keeping, position)
        erase(pcs, world)
        if long:
            work_of_a_day(pcs.sara, "Sa")
            pcs.keepers.compact(pcs.sara.keeping)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()
    assert joris.desk.clashes() == ()


def test_second_backups_are_cleaned(pcs: Pcs, world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    pcs.keepers.backup_now(pcs.sara.keeping, stick)
    pcs.sara.do(SetNote(view=world.views[0], note=SECRET))
    pcs.keepers.backup_now(pcs.sara.keeping, stick)
    assert traces(pcs, stick)
    reading = pcs.keepers.erase(pcs.sara.keeping, world.youth)
    assert reading.copies == ()
    pcs.sync()
    assert traces(pcs, stick) == set()
    # There is still a backup.
    assert [file for file in stick.rglob("snapshots/*") if file.name.isdecimal()]


def test_a_stick_that_is_not_there_is_named_and_cleaned_with_the_next_backup(
    pcs: Pcs, world: World, tmp_path: Path
) -> None:
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    pcs.keepers.backup_now(pcs.sara.keeping, stick)
    stick.rename(drawer)
    reading = pcs.keepers.erase(pcs.sara.keeping, world.youth)
    assert [str(stick) in copy for copy in reading.copies] == [True]
    drawer.rename(stick)
    pcs.sync()
    assert traces(pcs, stick)
    pcs.keepers.backup_now(pcs.sara.keeping, stick)
    assert traces(pcs, stick) == set()


@pytest.mark.parametrize("nights", ["just before", "long before"])
@pytest.mark.parametrize("first", ["sara", "noor", "joris"])
def test_the_folder_is_put_back_to_before_the_erasing(
    pcs: Pcs, world: World, nights: str, first: str
) -> None:
    """It holds her words again; that is cleaned again, by whichever PC looks first."""
    if nights == "long before":
        night = pcs.last_night()
    done = work_of_a_day(pcs.sara, "Sa")
    pcs.sara.do(SetNote(view=world.views[0], note=SECRET))
    pcs.sync()
    if nights == "just before":
        night = pcs.last_night()
    erase(pcs, world)
    pcs.sync()
    done |= work_of_a_day(pcs.sara, "Sa2")
    pcs.sync()
    assert traces(pcs) == set()
    pcs.put_back(night)
    assert traces(pcs)
    for _ in range(4):
        pcs[first].look()
    assert traces(pcs) == set()
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.audited() >= done
    assert traces(pcs) == set()


def test_put_back_to_before_the_erasing_while_a_pc_was_away_since_then(pcs: Pcs, world: World) -> None:
    pcs.noor.pull_out()
    done = work_of_a_day(pcs.noor, "No")
    night = pcs.last_night()
    done |= work_of_a_day(pcs.sara, "Sa")
    erase(pcs, world)
    pcs.sync("sara", "joris")
    pcs.put_back(night)
    pcs.noor.put_in()
    pcs.noor.do(SetNote(view=world.views[0], note=SECRET))
    # She is the first to look, and goes on from what was put back.
    pcs.noor.look()
    assert pcs.noor.state is State.SAVED
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.audited() >= done
    assert traces(pcs) == set()


@pytest.mark.parametrize("then", ["crashed", "closed"])
def test_whoever_erased_did_not_come_to_the_end_of_it(pcs: Pcs, world: World, then: str) -> None:
    """The entry is there; the snapshot, and the removing of what is older, are not."""
    pcs.sara.do(EraseYouth(youth=world.youth))
    if then == "crashed":
        pcs.sara.crash()
    else:
        pcs.sara.close()
    pcs.joris.close()
    assert {place for _word, place in traces_by(pcs.noor, pcs) if place.isdecimal()}
    for _ in range(4):
        pcs.noor.look()
    assert {place for _word, place in traces_by(pcs.noor, pcs) if place.isdecimal()} == set()
    pcs.everybody_back()
    pcs.all_well()
    assert traces(pcs) == set()


def traces_by(pc: Pc, pcs: Pcs) -> set[tuple[str, str]]:
    """Where anything about her can still be read, by the keys of one PC."""
    return reading_through.found((*HERS, SECRET), all_folders(pcs), pc.keeping.holding.keys)


def test_erased_while_away_by_a_script(pcs: Pcs, world: World) -> None:
    """The operation alone, as the command line can do it, waits like any other; then it is the same."""
    with pcs.sara.away():
        pcs.sara.do(EraseYouth(youth=world.youth))
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_what_was_never_finished_goes_too(pcs: Pcs, world: World) -> None:
    """A PC died amid publishing, and left a file that nobody reads."""
    pcs.joris.do(SetNote(view=world.views[0], note=SECRET))
    newest = pcs.entries()[-1]
    entry = pcs.sara.entry(newest)
    shutil.copy(entry, entry.with_name(".00112233445566ff.part"))
    snapshot = pcs.root / "snapshots" / f"{pcs.snapshots()[0]:09d}"
    shutil.copy(snapshot, snapshot.with_name(".ff00112233445566.part"))
    erase(pcs, world)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_what_was_set_aside_as_damaged_goes_too(pcs: Pcs, world: World) -> None:
    pcs.joris.do(SetNote(view=world.views[0], note=SECRET))
    pcs.sync()
    entry = pcs.sara.entry(pcs.entries()[-1])
    good = entry.read_bytes()
    entry.write_bytes(good[:-1])
    pcs.keepers.mend_folder(pcs.joris.keeping)
    assert entry.read_bytes() == good
    erase(pcs, world)
    pcs.sync()
    assert not [file for file in pcs.root.rglob(".*") if file.is_file()]
    assert traces(pcs) == set()


def test_nothing_brings_her_back(pcs: Pcs, world: World) -> None:
    undo = pcs.joris.do(ChangeYouth(youth=world.youth, name="Zoë Maria"))
    note = pcs.joris.do(SetNote(view=world.views[0], note=SECRET))
    position = pcs.sara.position
    pcs.sync()
    erasing = pcs.sara.desk.do(EraseYouth(youth=world.youth))
    pcs.keepers.backup_now(pcs.sara.keeping)
    pcs.sync()
    for done in (undo, note):
        with pytest.raises(UndoImpossible):
            pcs.joris.do(done.inverse)
    with pytest.raises(YouthErased):
        pcs.joris.do(AddYouth(id=world.youth, name="Zoë"))
    with pytest.raises(GoneMeanwhile):
        pcs.joris.do(OpenDossier(youth=world.youth))
    pcs.sara.do(erasing.inverse)
    with pytest.raises(ExpectedFailure):
        pcs.keepers.restore(pcs.sara.keeping, position, world.youth)
    with pytest.raises(MomentGone):
        pcs.keepers.look_back(pcs.sara.keeping, position)
    with pytest.raises(GoneMeanwhile):
        pcs.keepers.erase(pcs.sara.keeping, world.youth)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_only_a_coordinator_who_reaches_the_folder_can(pcs: Pcs, world: World) -> None:
    before = pcs.sara.digest()
    with pytest.raises(CoordinatorNeeded):
        pcs.keepers.erase(pcs.joris.keeping, world.youth)
    with pcs.sara.away(), pytest.raises(FolderOutOfReach):
        pcs.keepers.erase(pcs.sara.keeping, world.youth)
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.digest() == before


def test_alone_on_one_pc(pcs: Pcs, world: World, tmp_path: Path) -> None:
    """The same for a notebook without a shared folder, with its second backup and what still clashed."""
    sara, stick = pcs.sara, tmp_path / "stick"
    stick.mkdir()
    seen = version_of(sara, "domain_view", world.views[0])
    with sara.away():
        sara.do(SetNote(view=world.views[0], note=SECRET, seen_version=seen))
        pcs.joris.do(SetNote(view=world.views[0], note="van Joris", seen_version=seen))
    sara.look()
    assert len(sara.desk.clashes()) == 1
    sharing.stop_sharing(sara.keeping)
    pcs.keepers.backup_now(sara.keeping, stick)
    sara.do(SetNote(view=world.views[1], note=SECRET))
    pcs.keepers.backup_now(sara.keeping, stick)
    keys = sara.keeping.holding.keys
    assert reading_through.found((*HERS, SECRET), [stick], keys)
    reading = pcs.keepers.erase(sara.keeping, world.youth)
    assert (reading.copies, reading.not_seen) == ((), ())
    assert reading_through.found((*HERS, SECRET), [stick, sara.folder], keys) == set()
    assert sara.clashed() == ()


def test_a_copy_of_a_replica_of_before(pcs: Pcs, world: World) -> None:
    """Somebody copied a PC's folder last week, and starts the program from that."""
    with pcs.joris.away():
        pcs.joris.do(SetNote(view=world.views[0], note=SECRET))
        old = pcs.copied(pcs.joris, "old")
        old.pull_out()
    pcs.sync()
    erase(pcs, world)
    pcs.sync()
    old.put_in()
    old.open()
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_two_youths_one_after_the_other(pcs: Pcs, world: World) -> None:
    erase(pcs, world)
    with pcs.noor.away():
        pcs.noor.do(ChangeYouth(youth=world.quiet_youth, name="Noor Maria"))
        pcs.keepers.erase(pcs.sara.keeping, world.quiet_youth)
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()
    assert pcs.noor.rows()["youth"] == {}


def test_the_pc_that_has_no_room_keeps_the_folder_as_it_was(pcs: Pcs, world: World) -> None:
    """The snapshot of after the erasing cannot be made: nothing older is removed before it is there."""

    class Full(Files):
        full = False

        def publish(self, name: str, content: bytes) -> None:
            if Full.full and name.startswith("snapshots/"):
                raise OSError(28, "no room")
            super().publish(name, content)

    pcs.sara.close()
    pcs.sara.open(files=Full)
    snapshots = pcs.snapshots()
    Full.full = True
    with pytest.raises(ExpectedFailure):
        erase(pcs, world)
    assert pcs.snapshots() == snapshots
    Full.full = False
    # Whoever joins meanwhile finds all that it takes.
    pcs.joined("late", f"{PASSPHRASE} van joris")
    pcs.sync()
    pcs.all_well()
    assert traces(pcs) == set()


def test_copies_by_other_names_go_too(pcs: Pcs, world: World) -> None:
    """A cloud client or a colleague made copies of files in the folder."""
    pcs.joris.do(SetNote(view=world.views[0], note=SECRET))
    entry = pcs.sara.entry(pcs.entries()[-1])
    snapshot = pcs.root / "snapshots" / f"{pcs.snapshots()[0]:09d}"
    for file in (entry, snapshot):
        shutil.copy(file, file.with_name(f"{file.name} (kopie)"))
        shutil.copy(file, file.with_name(f"{int(file.name)}"))
    (pcs.root / "journal" / "oud").mkdir()
    shutil.copy(entry, pcs.root / "journal" / "oud" / entry.name)
    erase(pcs, world)
    pcs.sync()
    pcs.all_equal()
    assert traces(pcs) == set()
