"""Several PCs in one notebook: what one does, all have, row for row."""

from datetime import datetime, timedelta, timezone
from uuid import UUID

import pytest

from desktop.models.errors import ChangedElsewhere, GoneMeanwhile, UndoImpossible
from desktop.models.sharing import State
from desktop.operations.known import OPERATIONS
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.step_plans import MoveStep, RemovePlan, TickStep
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.store.share.entries import NO_HASH, opened
from tests.operations.samples import ONCE, samples
from tests.operations.world import World
from tests.team.pcs import Pc, Pcs

KINDS = sorted(OPERATIONS.keys() - ONCE)


def version_of(pc: Pc, table: str, row: UUID) -> UUID:
    """The version of a row as this PC sees it."""
    return UUID(str(pc.rows()[table][row]["version"]))


def note_at(pc: Pc, world: World, view: int = 0) -> str:
    """What stands with one life domain of the newest overview."""
    return str(pc.rows()["domain_view"][world.views[view]]["note"])


def test_the_team_begins_equal(pcs: Pcs) -> None:
    pcs.all_well()
    assert pcs.sara.state is State.SAVED


@pytest.mark.parametrize("kind", KINDS)
def test_what_one_does_all_have(pcs: Pcs, world: World, kind: str) -> None:
    before = pcs.joris.digest()
    done = pcs.joris.do(samples(world)[kind])
    assert pcs.joris.waiting() == ()
    assert pcs.joris.digest() != before
    news = pcs.noor.sync()
    assert news.standing.state is State.SAVED
    assert news.everything or done.youth_id in news.youths or kind in {"ChangeKeys", "OpenDossier"}
    pcs.sync()
    pcs.all_well()


@pytest.mark.parametrize("kind", KINDS)
def test_what_one_undoes_all_undo(pcs: Pcs, world: World, kind: str) -> None:
    before = {table: rows for table, rows in pcs.sara.rows().items() if table != "audit"}
    done = pcs.joris.do(samples(world)[kind])
    pcs.sync()
    pcs.joris.do(done.inverse)
    pcs.sync()
    pcs.all_well()
    after = {table: rows for table, rows in pcs.noor.rows().items() if table != "audit"}
    assert (after == before) is (kind != "EraseYouth")


def test_two_who_race_for_a_number_both_get_through(pcs: Pcs) -> None:
    names = [f"{name} {number}" for number in range(5) for name in pcs.pcs]
    for name in names:
        # Nobody looks before saving, so each number was taken by the one before.
        pcs[name.split()[0]].do(AddYouth(name=name))
    pcs.sync()
    pcs.all_well()
    assert {youth["name"] for youth in pcs.sara.rows()["youth"].values()} >= set(names)
    assert pcs.entries() == list(range(pcs.entries()[0], pcs.entries()[-1] + 1))


def test_the_second_of_two_who_change_one_thing_is_told(pcs: Pcs, world: World) -> None:
    seen = version_of(pcs.sara, "domain_view", world.views[0])
    pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
    with pytest.raises(ChangedElsewhere):
        pcs.joris.do(SetNote(view=world.views[0], note="van Joris", seen_version=seen))
    # What Sara did was taken over on the way; nothing of his was kept or sent.
    assert note_at(pcs.joris, world) == "van Sara"
    assert pcs.joris.waiting() == ()
    assert pcs.joris.clashed() == ()
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "van Sara"


def test_two_who_change_two_things_on_one_page_do_not_meet(pcs: Pcs, world: World) -> None:
    seen = [version_of(pcs.sara, "domain_view", view) for view in world.views]
    pcs.sara.do(SetScore(view=world.views[0], score=1, seen_version=seen[0]))
    pcs.joris.do(SetScore(view=world.views[1], score=2, seen_version=seen[1]))
    pcs.noor.do(MoveStep(step=world.steps[3], before=world.steps[0]))
    pcs.sara.do(TickStep(step=world.steps[2]))
    pcs.sync()
    pcs.all_well()
    scores = pcs.noor.rows()["domain_view"]
    assert (scores[world.views[0]]["score"], scores[world.views[1]]["score"]) == (1, 2)


def test_what_a_colleague_took_away_cannot_be_changed(pcs: Pcs, world: World) -> None:
    pcs.sara.do(RemoveOverview(overview=world.overview))
    with pytest.raises(GoneMeanwhile):
        pcs.joris.do(SetNote(view=world.views[0], note="te laat"))
    pcs.joris.do(RemovePlan(plan=world.plan))
    with pytest.raises(GoneMeanwhile):
        pcs.noor.do(TickStep(step=world.steps[1]))
    pcs.sync()
    pcs.all_well()


def test_nobody_undoes_what_a_colleague_went_on_with(pcs: Pcs, world: World) -> None:
    done = pcs.sara.do(SetNote(view=world.views[1], note="eerst"))
    pcs.joris.do(SetNote(view=world.views[1], note="daarna"))
    with pytest.raises(UndoImpossible):
        pcs.sara.do(done.inverse)
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.sara, world, 1) == "daarna"


def test_it_is_the_same_instant_on_every_pc_whatever_its_time_zone(pcs: Pcs, world: World) -> None:
    for hours in (-11, -3.5, 0, 5.75, 14):
        at = datetime(2025, 3, 5, 23, 59, 59, 123456, timezone(timedelta(hours=hours)))
        for operation in samples(world).values():
            if type(operation).__name__ in {"StartOverview", "OpenDossier", "TickStep", "TakeMoment"}:
                fields = operation.to_plain()
                fields.pop("id", None)
                pcs.joris.do(type(operation).from_plain(fields), at=at)
    pcs.sync()
    pcs.all_well()


def test_each_entry_follows_the_one_before_it(pcs: Pcs) -> None:
    for name in pcs.pcs:
        pcs[name].do(AddYouth(name=name))
    keys, previous = pcs.sara.keeping.holding.keys, None
    for position in pcs.entries():
        raw = pcs.sara.entry(position).read_bytes()
        entry = opened(raw, position, previous or NO_HASH, keys)
        previous = entry.hash


def test_a_look_for_news_and_a_save_cost_little(pcs: Pcs, world: World) -> None:
    counts = pcs.sara.team.files
    pcs.sara.do(TickStep(step=world.steps[1]))
    for _ in range(3):
        begin = counts.operations
        pcs.sara.do(TickStep(step=world.steps[2]))
        assert counts.operations - begin <= 8
    pcs.sara.sync()
    begin = counts.operations
    costs: list[int] = []
    for _ in range(10):
        pcs.sara.sync()
        costs.append(counts.operations - begin - sum(costs))
    # One of five looks also sees whether the folder is what it was.
    assert sorted(costs)[:8] == [1] * 8
    assert max(costs) <= 4


def test_a_page_read_afresh_shows_what_the_colleague_did(pcs: Pcs, world: World) -> None:
    pcs.sara.do(ChangeYouth(youth=world.youth, name="Zoë Maria"))
    news = pcs.joris.sync()
    assert news.youths == {world.youth}
    assert not news.everything
    reading = pcs.joris.desk.ask(ReadOverview(youth=world.youth))
    assert reading is not None
    assert pcs.joris.rows()["youth"][world.youth]["name"] == "Zoë Maria"
    assert pcs.joris.sync().youths == frozenset()
