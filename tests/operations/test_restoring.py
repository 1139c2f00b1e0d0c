"""Restoring from a second backup folder: the whole notebook or one youth, here or in a new notebook."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.models.errors import GoneMeanwhile, MomentGone, OnlyLooking, YouthErased
from desktop.operations.backups import RESTORING
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.overviews import RemoveOverview, SetScore
from desktop.operations.questions.people import ReadNotebook, ReadYouth, ReadYouths
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.step_plans import AddStep, RemovePlan
from desktop.operations.workers import AddWorker, RenameNotebook, SetKeepYears
from desktop.operations.youths import AddYouth, ChangeYouth
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.copies import Copies
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)
PASSPHRASE = "zachte warme wachtzin"


@pytest.fixture
def opened(copies: Copies, tmp_path: Path) -> Iterator[Opened]:
    """A notebook on one PC, with an empty folder `stick` beside it."""
    copies.copy(tmp_path / "notebook").close()
    (tmp_path / "stick").mkdir()
    made = copies.opened(tmp_path / "notebook")
    yield made
    made.desk.close()


@pytest.fixture
def keepers(tmp_path: Path) -> Keepers:
    """What opens and keeps notebooks."""
    return Keepers(tmp_path / "demo")


@pytest.fixture
def then(opened: Opened, keepers: Keepers, tmp_path: Path) -> int:
    """The position of a backup of that notebook on the stick."""
    return keepers.backup_now(opened, tmp_path / "stick").position


def _much_happens(desk: Desk, world: World) -> None:
    desk.do(ChangeYouth(youth=world.youth, name="Z"), at=AT)
    desk.do(SetScore(view=world.views[0], score=1), at=AT)
    desk.do(RemovePlan(plan=world.plan), at=AT)
    desk.do(RemoveOverview(overview=world.first_overview), at=AT)
    desk.do(AddStep(plan=world.other_plan, text="van daarna"), at=AT)
    desk.do(AddYouth(name="Nieuw"), at=AT)
    desk.do(RenameNotebook(notebook=world.notebook, name="Team Zuid"), at=AT)


def test_the_whole_notebook_as_it_was_and_undone(
    opened: Opened, keepers: Keepers, then: int, world: World
) -> None:
    desk, before = opened.desk, content(opened.desk)
    _much_happens(desk, world)
    now = content(desk)
    done = keepers.restore(opened, then)
    assert content(desk) == before
    assert desk.ask(ReadAudit(last=1))[0].kind == f"PutBack {RESTORING}"
    undone = desk.do(done.inverse)
    assert content(desk) == now
    desk.do(undone.inverse)
    assert content(desk) == before


def test_one_youth_alone(opened: Opened, keepers: Keepers, then: int, world: World) -> None:
    desk = opened.desk
    was, trail = content(desk), len(all_rows(desk)["audit"])
    _much_happens(desk, world)
    now = content(desk)
    done = keepers.restore(opened, then, world.youth)
    assert done.youth_id == world.youth
    after = content(desk)
    for table in ("youth", "overview", "moment", "step_plan", "domain_view", "answer", "step"):
        others = {row: image for row, image in now[table].items() if row not in was[table]}
        assert after[table].items() >= others.items(), "what others have stays"
        if table != "step":
            assert after[table] == {**was[table], **others}
    assert after["notebook"] == now["notebook"]
    assert [step["text"] for row, step in after["step"].items() if row not in was["step"]] == ["van daarna"]
    assert len(all_rows(desk)["audit"]) == trail + 8, "the trail says all that was done"
    assert [line.name for line in desk.ask(ReadYouths())] == ["Nieuw", "Noor", "Zoë"]


def test_what_never_was_cannot_be_restored(
    opened: Opened, keepers: Keepers, then: int, world: World, tmp_path: Path
) -> None:
    added = opened.desk.do(AddYouth(name="Nieuw"), at=AT).result
    assert added
    with refused(opened.desk, GoneMeanwhile):
        keepers.restore(opened, then, added)
    with refused(opened.desk, GoneMeanwhile):
        keepers.restore_as_new(opened, then, tmp_path / "new", "Nieuw", PASSPHRASE, added)
    for position in (then - 1, then + 1, 0, -1, 10**9):
        with refused(opened.desk, MomentGone):
            keepers.restore(opened, position)
    assert not (tmp_path / "new").exists()


def test_looking_back_shows_and_changes_nothing(
    opened: Opened, keepers: Keepers, then: int, world: World
) -> None:
    before = all_rows(opened.desk)
    _much_happens(opened.desk, world)
    now = all_rows(opened.desk)
    earlier = keepers.look_back(opened, then)
    assert all_rows(earlier.desk) == before
    with pytest.raises(OnlyLooking):
        earlier.desk.do(AddYouth(name="Nooit"))
    earlier.desk.look_at_youth(world.youth)
    earlier.desk.close()
    assert all_rows(opened.desk) == now


def test_who_was_erased_since_does_not_come_back(
    opened: Opened, keepers: Keepers, then: int, world: World, tmp_path: Path
) -> None:
    """The stick lay in a drawer while the youth was erased: it still holds all of it."""
    desk = opened.desk
    desk.do(EraseYouth(youth=world.youth), at=AT)
    with refused(desk, YouthErased):
        keepers.restore(opened, then, world.youth)
    with refused(desk, YouthErased):
        keepers.restore_as_new(opened, then, tmp_path / "one", "Een", PASSPHRASE, world.youth)
    assert not (tmp_path / "one").exists()

    desk.do(ChangeYouth(youth=world.quiet_youth, name="N"), at=AT)
    keepers.restore(opened, then)
    assert [line.name for line in desk.ask(ReadYouths())] == ["Noor"]
    assert world.youth in content(desk)["erased"]

    made = keepers.restore_as_new(opened, then, tmp_path / "all", "Alles", PASSPHRASE).opened
    try:
        assert [line.name for line in made.desk.ask(ReadYouths())] == ["Noor"]
        with refused(made.desk, YouthErased):
            made.desk.do(AddYouth(id=world.youth, name="Zoë"))
    finally:
        made.desk.close()


def test_erasing_reaches_the_backups_that_are_there(
    opened: Opened, keepers: Keepers, then: int, world: World, tmp_path: Path
) -> None:
    (root,) = (tmp_path / "stick").iterdir()
    before = keepers.erasing(opened, world.youth)
    assert (before.youth_name, before.copies) == ("Zoë", (str(root),))
    erased = keepers.erase(opened, world.youth)
    assert (erased.youth_id, erased.youth_name) == (world.youth, "Zoë")
    assert (erased.rows, erased.copies, erased.not_seen) == (before.rows, (), ())
    assert sorted(keepers.restore_points(opened), key=lambda point: point.position)[0].position > then
    with pytest.raises(MomentGone):
        keepers.look_back(opened, then)
    with pytest.raises(GoneMeanwhile):
        keepers.erasing(opened, world.youth)


def test_nothing_is_left_in_the_log_beside_the_replica(opened: Opened, world: World) -> None:
    """What was erased would stand in it for a while, under a key that others may have kept."""
    opened.desk.do(ChangeYouth(youth=world.youth, name="Z"), at=AT)
    (log,) = opened.folder.glob("*-wal")
    assert log.stat().st_size > 0
    opened.desk.do(EraseYouth(youth=world.youth), at=AT)
    assert log.stat().st_size == 0
    assert [line.name for line in opened.desk.ask(ReadYouths())] == ["Noor"]


def test_erasing_says_what_it_did_not_reach(
    opened: Opened, keepers: Keepers, then: int, world: World, tmp_path: Path
) -> None:
    (root,) = (tmp_path / "stick").iterdir()
    (tmp_path / "stick").rename(tmp_path / "in a drawer")
    erased = keepers.erase(opened, world.youth)
    assert erased.copies == (str(root),)
    # With the stick back, the next backup clears it.
    (tmp_path / "in a drawer").rename(tmp_path / "stick")
    keepers.backup_now(opened, tmp_path / "stick")
    with pytest.raises(MomentGone):
        keepers.look_back(opened, then)


def test_who_came_later_stays_and_who_left_is_there_for_whom_it_concerns(
    opened: Opened, keepers: Keepers, world: World, tmp_path: Path
) -> None:
    desk = opened.desk
    joris = desk.do(AddWorker(name="Joris"), at=AT)
    desk.do(ChangeYouth(youth=world.youth, companion=joris.result), at=AT)
    then = keepers.backup_now(opened, tmp_path / "stick").position
    desk.do(ChangeYouth(youth=world.youth, companion=None), at=AT)
    desk.do(joris.inverse, at=AT)
    fatma = desk.do(AddWorker(name="Fatma"), at=AT).result
    keepers.restore(opened, then, world.youth)
    companion = desk.ask(ReadYouth(youth=world.youth)).companion
    assert companion
    assert companion.name == "Joris"
    keepers.restore(opened, then)
    assert fatma in {worker.id for worker in desk.ask(ReadNotebook()).workers}


@pytest.mark.parametrize("whole", [True, False])
def test_into_a_new_notebook(
    whole: bool, opened: Opened, keepers: Keepers, world: World, tmp_path: Path
) -> None:
    desk = opened.desk
    desk.do(SetKeepYears(notebook=world.notebook, years=10), at=AT)
    then = keepers.backup_now(opened, tmp_path / "stick").position
    before = all_rows(desk)
    _much_happens(desk, world)
    now = all_rows(desk)
    youth = None if whole else world.youth
    created = keepers.restore_as_new(opened, then, tmp_path / "new", "Team Vroeger", PASSPHRASE, youth)
    made = created.opened
    try:
        reading = made.desk.ask(ReadNotebook())
        assert (reading.name, reading.me, reading.keep_years) == ("Team Vroeger", world.me, 10)
        assert {worker.name for worker in reading.workers} == {"Amina", "Sara"}
        assert made.notebook_id != world.notebook
        assert [line.name for line in made.desk.ask(ReadYouths())] == (["Noor", "Zoë"] if whole else ["Zoë"])
        rows = all_rows(made.desk)
        for table in ("overview", "domain_view", "moment", "answer"):
            assert rows[table] == before[table], "all of it is about this one youth"
        assert world.plan in rows["step_plan"]
        assert (world.other_plan in rows["step_plan"]) is whole
        assert made.desk.ask(ReadAudit(last=1))[0].kind == "TakeUpNotebook"
        assert len(rows["audit"]) == (len(before["audit"]) + 1 if whole else 1)
        assert keepers.check(made) == ()
    finally:
        made.desk.close()
    assert all_rows(desk) == now
    keepers.open(tmp_path / "new", PASSPHRASE).desk.close()
    keepers.recover(tmp_path / "new", created.recovery_key, "nog een andere zin").desk.close()


def test_a_worker_who_came_later_is_in_the_new_notebook(
    copies: Copies, keepers: Keepers, opened: Opened, then: int, tmp_path: Path
) -> None:
    """Whoever makes it takes part in it, and has a name there."""
    late = opened.desk.do(AddWorker(name="Laat"), at=LATER).result
    assert late
    hers = Opened(opened.desk, opened.folder, opened.notebook_id, late, opened.holding)
    made = keepers.restore_as_new(hers, then, tmp_path / "new", "Vroeger", PASSPHRASE).opened
    try:
        reading = made.desk.ask(ReadNotebook())
        assert reading.me == late
        assert "Laat" in {worker.name for worker in reading.workers}
    finally:
        made.desk.close()
