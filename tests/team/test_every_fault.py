"""A fault at every file operation on the shared folder: nothing that was acknowledged is lost, nothing is half done."""

import contextlib
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import ExpectedFailure, GoneMeanwhile
from desktop.operations import sharing
from desktop.operations.youths import AddYouth
from desktop.store.joining import join
from tests.operations.world import PHOTO, World
from tests.store.share.faulty import Crashed, Fault
from tests.team import reading_through
from tests.team.os_faults import OsFaults
from tests.team.pcs import PASSPHRASE, Original, Pc, Pcs
from tests.team.photos import content_of, photos, take_in
from tests.team.test_erasing import HERS

AT_ONCE = 8
"""So many faults of each scenario are tried at each run of the tests."""


@dataclass
class Run:
    """One run of a scenario: the team, and what was acknowledged in it."""

    pcs: Pcs
    world: World
    done: set[UUID] = field(default_factory=set)
    photos: dict[UUID, int] = field(default_factory=dict)
    alone: set[UUID] = field(default_factory=set)
    """What was acknowledged where nobody else sees it."""

    @property
    def other(self) -> Pc:
        """A PC at which all goes well."""
        return self.pcs.pcs.get("noor", self.pcs.sara)

    def save(self, pc: Pc, name: str) -> None:
        """Take a youth up, and remember that this was acknowledged."""
        mark = uuid4()
        pc.do(AddYouth(name=name), mark=mark)
        (self.alone if pc.desk.notebook.team is None or self.alone else self.done).add(mark)


Step = Callable[[Run], object]


@dataclass(frozen=True)
class Scenario:
    """What is prepared, what is done at Joris' (or another) PC amid faults, and what must hold afterwards."""

    prepare: Step
    act: Step
    then: Step = lambda _run: None
    who: str = "joris"


def _nothing(_run: Run) -> None:
    pass


# Saving, catching up, sending


def _save(run: Run) -> None:
    for number in range(2):
        run.save(run.pcs.joris, f"bewaard {number}")


def _colleague_works(run: Run) -> None:
    for number in range(3):
        run.save(run.other, f"van Noor {number}")


def _catch_up(run: Run) -> None:
    run.pcs.joris.look()


def _work_away(run: Run) -> None:
    joris = run.pcs.joris
    with joris.away():
        for number in range(3):
            run.save(joris, f"weg {number}")
    _colleague_works(run)


# Sharing, joining


def _alone(run: Run) -> None:
    sharing.stop_sharing(run.pcs.joris.keeping)
    run.save(run.pcs.joris, "alleen")


def _share(run: Run) -> None:
    joris = run.pcs.joris
    elsewhere = joris.drive / "elsewhere"
    if joris.desk.notebook.team is None:
        elsewhere.mkdir(exist_ok=True)
        sharing.share(joris.keeping, elsewhere)


def _is_shared_or_not(run: Run) -> None:
    """It is shared whole, or not at all; a second attempt comes through."""
    joris = run.pcs.joris
    _share(run)
    run.save(joris, "gedeeld")
    team = joris.desk.notebook.team
    assert team is not None
    assert joris.look().standing.waiting == 0
    joined = sharing.join(team.root, f"{PASSPHRASE} van joris", run.pcs.base / "joined")
    assert joined.desk.notebook.look(
        lambda work: work.session.connection().exec_driver_sql("SELECT count(*) FROM youth").scalar()
    ) == len(joris.rows()["youth"])
    joined.desk.close()
    assert joris.audited() >= run.alone
    joris.close()
    shutil.rmtree(run.pcs.share / "elsewhere")
    del run.pcs.pcs["joris"]


def _join(run: Run) -> None:
    joris = run.pcs.joris
    join(joris.root, f"{PASSPHRASE} van joris", joris.folder.parent / "anew")


def _has_joined_or_not(run: Run) -> None:
    """Where it did not come off, nothing of it is there, or what a crash left can be taken away."""
    joris = run.pcs.joris
    anew = joris.folder.parent / "anew"
    if anew.exists() and not (anew / "shared.json").exists():
        shutil.rmtree(anew)
    if not anew.exists():
        _join(run)
    joris.close()
    joris.folder = anew
    joris.open()
    run.save(joris, "erbij")


# Photos


def _take_in(run: Run) -> None:
    for number in range(2):
        run.photos[take_in(run.pcs.joris, run.world.youth, number).id] = number


def _photo_of_a_colleague(run: Run) -> None:
    run.photos[take_in(run.other, run.world.youth, 5).id] = 5
    run.pcs.sync()


def _fetch(run: Run) -> None:
    for photo in photos(run.pcs.joris, run.world.youth):
        run.pcs.joris.desk.picture(photo.name)


def _all_seen(run: Run) -> None:
    for pc in run.pcs.pcs.values():
        found = {photo.id: photo.name for photo in photos(pc, run.world.youth)}
        assert found.keys() >= run.photos.keys()
        for photo, number in run.photos.items():
            assert pc.desk.picture(found[photo]) == content_of(number)


# Snapshots, keys, erasing


def _snapshot(run: Run) -> None:
    run.pcs.keepers.backup_now(run.pcs.joris.keeping)


def _compact(run: Run) -> None:
    run.pcs.keepers.compact(run.pcs.joris.keeping)


def _still_to_be_restored(run: Run) -> None:
    run.pcs.joined("late", f"{PASSPHRASE} van joris")


def _remove_worker(run: Run) -> None:
    run.pcs.keepers.remove_worker(run.pcs.sara.keeping, run.pcs.joris.worker_id)


def _is_removed(run: Run) -> None:
    joris = run.pcs.pcs.pop("joris")
    joris.close()
    run.save(run.other, "nog")
    try:
        run.pcs.keepers.remove_worker(run.pcs.sara.keeping, joris.worker_id)
    except GoneMeanwhile:
        run.save(run.pcs.sara, "sleutel")
    run.pcs.sync()
    assert {holder.worker_id for holder in run.pcs.keepers.holders(run.pcs.sara.keeping)} == {
        run.pcs.sara.worker_id,
        run.other.worker_id,
    }


def _add_worker(run: Run) -> None:
    run.pcs.added(run.pcs.sara, "amber")


def _is_added(run: Run) -> None:
    names = {holder.name for holder in run.pcs.keepers.holders(run.pcs.sara.keeping)}
    if "amber" not in names:
        run.pcs.added(run.pcs.sara, "amber")
    run.save(run.pcs.joined("amber"), "van Amber")


def _erase(run: Run) -> None:
    run.pcs.keepers.erase(run.pcs.sara.keeping, run.world.youth)


def _is_erased(run: Run) -> None:
    with contextlib.suppress(GoneMeanwhile):
        _erase(run)
    run.pcs.sync()
    keys = run.pcs.sara.keeping.holding.keys
    folders = [run.pcs.share, *(pc.folder for pc in run.pcs.pcs.values())]
    assert reading_through.found((*HERS, PHOTO.decode()), folders, keys) == set()


def _put_back(run: Run) -> None:
    night = run.pcs.last_night()
    for number in range(3):
        run.save(run.pcs.joris, f"vandaag {number}")
    run.pcs.put_back(night)


def _fork(run: Run) -> None:
    night = run.pcs.last_night()
    with run.other.away():
        for number in range(3):
            run.save(run.pcs.joris, f"vandaag {number}")
        run.pcs.put_back(night)
    _colleague_works(run)


def _behind_a_snapshot(run: Run) -> None:
    with run.pcs.joris.away():
        run.save(run.pcs.joris, "weg")
        _colleague_works(run)
        run.pcs.keepers.compact(run.other.keeping)


SCENARIOS = {
    "save": Scenario(_nothing, _save),
    "catch up": Scenario(_colleague_works, _catch_up),
    "send what waits": Scenario(_work_away, _catch_up),
    "put back": Scenario(_put_back, _catch_up),
    "tell again": Scenario(_fork, _catch_up),
    "begin again": Scenario(_behind_a_snapshot, _catch_up),
    "share": Scenario(_alone, _share, _is_shared_or_not),
    "join": Scenario(_nothing, _join, _has_joined_or_not),
    "take in a photo": Scenario(_nothing, _take_in, _all_seen),
    "fetch a photo": Scenario(_photo_of_a_colleague, _fetch, _all_seen),
    "snapshot": Scenario(_nothing, _snapshot, _still_to_be_restored),
    "compact": Scenario(_work_away, _compact, _still_to_be_restored),
    "remove a worker": Scenario(_nothing, _remove_worker, _is_removed, "sara"),
    "add a worker": Scenario(_nothing, _add_worker, _is_added, "sara"),
    "erase": Scenario(_nothing, _erase, _is_erased, "sara"),
}


def run_once(
    scenario: Scenario, original: Original, world: World, base: Path, fault: Fault | None, at: int
) -> OsFaults:
    """Run a scenario with one fault, and look afterwards that all is well."""
    base.mkdir()
    run = Run(original.copy(base), world)
    if scenario.who == "joris":
        # The fewer look on, the sooner it is over.
        del run.pcs.pcs["noor"]
    for pc in run.pcs.pcs.values():
        pc.open()
    run.pcs.sync()
    scenario.prepare(run)
    pc = run.pcs[scenario.who]
    faults = OsFaults(pc.drive, pc.folder.parent, fault, at)
    pc.team_files_anew()
    try:
        with faults.striking():
            scenario.act(run)
    except ExpectedFailure:
        # It was told, in words; whatever it was, nothing may be half done now.
        assert fault is not None
    except Crashed:
        assert faults.dead
    if faults.dead:
        pc.crash()
        pc.open()
    run.pcs.sync()
    scenario.then(run)
    run.pcs.sync()
    run.pcs.all_equal()
    audited = next(iter(run.pcs.pcs.values())).audited()
    assert audited >= run.done
    assert run.pcs.keepers.check(run.other.keeping) == ()
    names = [row["name"] for row in run.other.rows()["youth"].values()]
    assert len(names) == len(set(names)), "something was done twice"
    for one in run.pcs.pcs.values():
        assert one.clashed() == ()
    run.pcs.close()
    shutil.rmtree(base)
    return faults


Struck = tuple[int, Fault]


def every_fault(scenario: Scenario, original: Original, world: World, base: Path) -> list[Struck]:
    """All faults that there can be in a scenario: each kind at each operation."""
    count = len(run_once(scenario, original, world, base / "sound", None, 0).done)
    assert count > 0
    return [(at, fault) for at in range(1, count + 1) for fault in Fault]


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_fault_at_every_operation(original: Original, world: World, tmp_path: Path, name: str) -> None:
    """Some faults, others each time the tests run; `python -m tests.team.walk_faults` runs all there are."""
    every = every_fault(SCENARIOS[name], original, world, tmp_path)
    for at, fault in random.sample(every, AT_ONCE):
        try:
            run_once(SCENARIOS[name], original, world, tmp_path / f"{at} {fault.name}", fault, at)
        except BaseException as failure:
            failure.add_note(f"{fault} at operation {at} of {len(every) // len(Fault)}")
            raise
