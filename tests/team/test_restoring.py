"""Looking back and restoring: any moment in the list is there, to the letter; and it can all be undone."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop.models.errors import (
    ExpectedFailure,
    FolderOutOfReach,
    GoneMeanwhile,
    MomentGone,
    OnlyLooking,
    UndoImpossible,
    WrongPassphrase,
    YouthErased,
)
from desktop.models.sharing import State
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore
from desktop.operations.questions.people import ReadYouths
from desktop.operations.step_plans import RemovePlan, TickStep
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.store.row_sets import Rows
from tests.operations.all_rows import Tables, all_rows
from tests.operations.samples import samples
from tests.operations.world import World
from tests.team.pcs import PASSPHRASE, Pc, Pcs
from tests.team.test_away_and_back import work_of_a_day

NOT_RESTORED = ("audit", "erased", "worker")


def content(rows: Tables) -> Tables:
    """What is restored, of all rows."""
    return {table: rows[table] for table in rows if table not in NOT_RESTORED}


@pytest.fixture
def moments(pcs: Pcs, world: World) -> dict[int, Tables]:
    """All rows after each of many positions; the team goes on from the last of them."""
    kept = {pcs.sara.position: pcs.sara.rows()}
    turns: Iterator[Pc] = iter([pcs.joris, pcs.sara, pcs.noor] * 40)
    kinds = [kind for kind in samples(world) if not kind.startswith(("Remove", "Erase", "PutBack", "Settle"))]
    for kind in (*kinds, "RemoveStep", "RemoveMoment", "PutBack"):
        pc = next(turns)
        operation = samples(world)[kind]
        try:
            pc.do(operation)
        except ExpectedFailure:
            # Some of them make the same thing.
            continue
        pcs.sara.sync()
        kept[pcs.sara.position] = pcs.sara.rows()
        if kind in {"SetScore", "AddStep"}:
            pcs.keepers.backup_now(pc.keeping)
            pcs.sara.sync()
            kept[pcs.sara.position] = pcs.sara.rows()
    pcs.sync()
    pcs.all_well()
    return kept


@pytest.mark.parametrize("name", ["sara", "noor"])
def test_every_moment_in_the_list_is_there_to_the_letter(
    pcs: Pcs, moments: dict[int, Tables], name: str
) -> None:
    points = pcs.keepers.restore_points(pcs[name].keeping)
    assert len(points) > 20
    assert [point.position for point in points] == sorted((point.position for point in points), reverse=True)
    for point in points:
        then = pcs.keepers.look_back(pcs[name].keeping, point.position)
        if point.position in moments:
            assert all_rows(then.desk) == moments[point.position]
        then.desk.close()
    assert {point.position for point in points} & moments.keys()


def test_looking_back_changes_nothing_and_lets_nothing_be_changed(
    pcs: Pcs, world: World, moments: dict[int, Tables]
) -> None:
    before = pcs.sara.digest()
    entries, folder = pcs.entries(), sorted(file for file in pcs.sara.folder.rglob("*"))
    then = pcs.keepers.look_back(pcs.sara.keeping, min(moments))
    assert then.desk.standing().state is State.EARLIER
    for operation in samples(world).values():
        with pytest.raises(OnlyLooking):
            then.desk.do(operation)
    then.desk.sync()
    then.desk.look_at_youth(world.youth)
    assert then.desk.colleagues() == ()
    assert len(then.desk.ask(ReadYouths())) == 2
    then.desk.close()
    assert pcs.sara.digest() == before
    assert pcs.entries() == entries
    assert sorted(file for file in pcs.sara.folder.rglob("*")) == folder
    # The one of today goes on.
    pcs.sara.do(AddYouth(name="vandaag"))


def test_the_whole_notebook_is_restored_for_all_and_that_is_undone(
    pcs: Pcs, moments: dict[int, Tables]
) -> None:
    today = content(pcs.sara.rows())
    for position in sorted(moments)[:: max(1, len(moments) // 5)]:
        done = pcs.keepers.restore(pcs.joris.keeping, position)
        pcs.sync()
        pcs.all_well()
        assert content(pcs.noor.rows()) == content(moments[position])
        pcs.joris.do(done.inverse)
        pcs.sync()
        pcs.all_well()
        assert content(pcs.noor.rows()) == today
    # The trail tells all of it; nothing of that is undone.
    assert len(pcs.sara.audited()) > len(moments)


def test_one_youth_is_restored_and_nothing_else(pcs: Pcs, world: World, moments: dict[int, Tables]) -> None:
    pcs.joris.do(RemoveOverview(overview=world.overview))
    pcs.joris.do(RemovePlan(plan=world.plan))
    pcs.joris.do(ChangeYouth(youth=world.youth, name="weg"))
    other = pcs.noor.do(AddYouth(name="blijft")).result
    pcs.noor.do(ChangeYouth(youth=world.quiet_youth, name="Noor anders"))
    pcs.sync()
    position = min(moments)
    done = pcs.keepers.restore(pcs.sara.keeping, position, world.youth)
    assert done.youth_id == world.youth
    pcs.sync()
    pcs.all_well()
    rows = pcs.noor.rows()
    assert of_youth(pcs.noor, world.youth) == {
        key: image for key, image in flat(moments[position]).items() if key in of_youth(pcs.noor, world.youth)
    }
    assert rows["youth"][world.quiet_youth]["name"] == "Noor anders"
    assert other in rows["youth"]
    pcs.sara.do(done.inverse)
    pcs.sync()
    assert pcs.noor.rows()["youth"][world.youth]["name"] == "weg"
    assert world.plan not in pcs.noor.rows()["step_plan"]


def flat(rows: Tables) -> dict[tuple[str, UUID], object]:
    """All rows by table and id."""
    return {(table, row_id): image for table, images in rows.items() for row_id, image in images.items()}


def of_youth(pc: Pc, youth: UUID) -> dict[tuple[str, UUID], object]:
    """All rows about a youth at one PC."""
    with pc.desk.notebook.sessions.reading() as session:
        keys = Rows(session).of_youth(youth).keys()
    rows = flat(pc.rows())
    return {key: rows[key] for key in keys}


def test_a_colleague_goes_on_while_it_is_restored(pcs: Pcs, world: World) -> None:
    position = pcs.sara.position
    pcs.joris.do(SetScore(view=world.views[0], score=1))
    with pcs.noor.away():
        pcs.noor.do(SetNote(view=world.views[1], note="van Noor"))
        pcs.noor.do(TickStep(step=world.steps[1]))
        pcs.keepers.restore(pcs.sara.keeping, position)
        done = work_of_a_day(pcs.sara, "Sa")
    pcs.sync()
    pcs.all_well()
    assert pcs.sara.audited() >= done
    assert pcs.joris.rows()["domain_view"][world.views[1]]["note"] == "van Noor"
    assert pcs.joris.rows()["domain_view"][world.views[0]]["score"] == 4


def test_undoing_a_restore_overwrites_nobody(pcs: Pcs, world: World) -> None:
    position = pcs.sara.position
    pcs.joris.do(SetScore(view=world.views[0], score=1))
    done = pcs.keepers.restore(pcs.sara.keeping, position)
    pcs.joris.do(SetScore(view=world.views[0], score=2))
    with pytest.raises(UndoImpossible):
        pcs.sara.do(done.inverse)
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.rows()["domain_view"][world.views[0]]["score"] == 2


def test_restored_while_away_from_a_second_backup(pcs: Pcs, world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = pcs.keepers.backup_now(pcs.sara.keeping, stick)
    then = content(pcs.sara.rows())
    pcs.sara.do(RemoveOverview(overview=world.overview))
    with pcs.sara.away():
        assert made.position in {point.position for point in pcs.keepers.restore_points(pcs.sara.keeping)}
        pcs.keepers.restore(pcs.sara.keeping, made.position)
    pcs.sync()
    pcs.all_well()
    assert content(pcs.noor.rows()) == then


def test_without_folder_and_backup_it_is_told(pcs: Pcs) -> None:
    position = pcs.sara.position
    with pcs.sara.away():
        with pytest.raises(FolderOutOfReach):
            pcs.keepers.look_back(pcs.sara.keeping, position)
        with pytest.raises(FolderOutOfReach):
            pcs.keepers.restore(pcs.sara.keeping, position)
        pcs.keepers.restore_points(pcs.sara.keeping)
    for nowhere in (-1, 0, position + 5, 10**9 - 1, 10**12):
        with pytest.raises(MomentGone):
            pcs.keepers.look_back(pcs.sara.keeping, nowhere)


def test_a_pc_that_joined_late_looks_back_further_than_itself(pcs: Pcs, moments: dict[int, Tables]) -> None:
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    for position in sorted(moments)[::6]:
        then = pcs.keepers.look_back(late.keeping, position)
        assert all_rows(then.desk) == moments[position]
        then.desk.close()


def test_after_compacting_whatever_is_in_the_list_is_still_there(
    pcs: Pcs, moments: dict[int, Tables]
) -> None:
    pcs.keepers.compact(pcs.joris.keeping)
    pcs.sync()
    for name in ("sara", "noor"):
        points = pcs.keepers.restore_points(pcs[name].keeping)
        assert points
        for point in points:
            then = pcs.keepers.look_back(pcs[name].keeping, point.position)
            if point.position in moments:
                assert all_rows(then.desk) == moments[point.position]
            then.desk.close()
    late = pcs.joined("late", f"{PASSPHRASE} van joris")
    for point in pcs.keepers.restore_points(late.keeping):
        pcs.keepers.look_back(late.keeping, point.position).desk.close()


@pytest.mark.parametrize("one", [False, True])
def test_a_new_notebook_of_what_there_was(
    pcs: Pcs, world: World, moments: dict[int, Tables], tmp_path: Path, one: bool
) -> None:
    position = sorted(moments)[len(moments) // 2]
    youth = world.youth if one else None
    made = pcs.keepers.restore_as_new(
        pcs.joris.keeping, position, tmp_path / "new", "Van toen", "nog een lange zin", youth
    )
    rows, then = all_rows(made.opened.desk), moments[position]
    assert made.opened.notebook_id != pcs.joris.keeping.notebook_id
    if one:
        assert rows["youth"].keys() == {world.youth}
        assert rows["overview"] == then["overview"]
    else:
        for table in content(then).keys() - {"notebook"}:
            found, expected = rows[table], then[table]
            if table == "photo":
                # Each notebook keeps attachments by names of its own.
                found, expected = (
                    {row: {**values, "name": ""} for row, values in photos.items()}
                    for photos in (found, expected)
                )
            assert found == expected
    assert pcs.keepers.check(made.opened) == ()
    made.opened.desk.do(AddYouth(name="daar"))
    made.opened.desk.close()
    # It opens with its own passphrase and its own sheet, and with none of the other notebook.
    with pytest.raises(WrongPassphrase):
        pcs.keepers.open(tmp_path / "new", PASSPHRASE)
    pcs.keepers.open(tmp_path / "new", "nog een lange zin").desk.close()
    pcs.keepers.recover(tmp_path / "new", made.recovery_key, "alweer een zin").desk.close()
    # Nothing of it is in the notebook of the team.
    pcs.sync()
    pcs.all_well()
    assert "daar" not in {row["name"] for row in pcs.sara.rows()["youth"].values()}


def test_a_youth_who_was_erased_never_comes_back(pcs: Pcs, world: World, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    # Joris' own stick is out of reach of whoever erases.
    pcs.keepers.backup_now(pcs.joris.keeping, stick)
    position = pcs.joris.position
    pcs.noor.do(ChangeYouth(youth=world.quiet_youth, name="Noor anders"))
    pcs.keepers.erase(pcs.sara.keeping, world.youth)
    pcs.sync()
    before = content(pcs.joris.rows())
    with pytest.raises((YouthErased, GoneMeanwhile)):
        pcs.keepers.restore(pcs.joris.keeping, position, world.youth)
    with pytest.raises((YouthErased, GoneMeanwhile)):
        pcs.keepers.restore_as_new(
            pcs.joris.keeping, position, tmp_path / "one", "Een", "nog een lange zin", world.youth
        )
    assert not (tmp_path / "one").exists()
    pcs.keepers.restore(pcs.joris.keeping, position)
    pcs.sync()
    pcs.all_well()
    rows = pcs.noor.rows()
    assert rows["youth"].keys() == {world.quiet_youth}
    assert rows["youth"][world.quiet_youth]["name"] == "Noor"
    assert rows["step"].keys() == {world.other_step}
    assert content(rows)["overview"] == before["overview"] == {}
    made = pcs.keepers.restore_as_new(
        pcs.joris.keeping, position, tmp_path / "all", "Alles", "nog een lange zin"
    )
    assert all_rows(made.opened.desk)["youth"].keys() == {world.quiet_youth}
    made.opened.desk.close()


def test_workers_who_came_since_stay(pcs: Pcs, world: World) -> None:
    position = pcs.sara.position
    worker = pcs.sara.do(AddWorker(name="Amber")).result
    pcs.joris.do(ChangeYouth(youth=world.youth, companion=worker))
    pcs.keepers.restore(pcs.sara.keeping, position)
    pcs.sync()
    pcs.all_well()
    assert worker in pcs.noor.rows()["worker"]
    assert pcs.noor.rows()["youth"][world.youth]["companion_id"] == str(world.colleague)
