"""Two people changed one thing while one of them was away: both versions are kept, shown, and somebody chooses."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import ChangedElsewhere, GoneMeanwhile
from desktop.models.sharing import ChosenField, ClashReading, State
from desktop.operations.base import Operation
from desktop.operations.moments import GiveAnswer, RemoveMoment
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore
from desktop.operations.step_plans import AddStep, ChangeStep, MoveStep, RemovePlan, RemoveStep, TickStep
from desktop.operations.workers import ChangeWorker, RenameNotebook
from desktop.operations.youths import AddYouth, ChangeYouth, OpenDossier
from tests.operations.world import World
from tests.team.pcs import Pc, Pcs
from tests.team.test_working_together import note_at, version_of


def meet(pcs: Pcs, mine: Sequence[Operation], theirs: Sequence[Operation]) -> tuple[ClashReading, ...]:
    """Joris does something while away, Sara something else meanwhile; the clashes that Joris is shown."""
    with pcs.joris.away():
        for operation in mine:
            pcs.joris.do(operation)
        for operation in theirs:
            pcs.sara.do(operation)
    pcs.sync()
    pcs.all_well()
    return pcs.joris.desk.clashes()


def counted(pc: Pc) -> int:
    """How many clashes the status line tells of."""
    return pc.desk.standing().clashes


@pytest.fixture
def seen(pcs: Pcs, world: World) -> UUID:
    """The version of the first life domain's view that everybody has seen."""
    return version_of(pcs.joris, "domain_view", world.views[0])


def test_both_versions_are_shown_and_nothing_is_overwritten(pcs: Pcs, world: World, seen: UUID) -> None:
    (clash,) = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    assert note_at(pcs.noor, world) == note_at(pcs.joris, world) == "van Sara"
    assert (clash.kind, clash.youth_id, clash.youth_name) == ("SetNote", world.youth, "Zoë")
    (row,) = clash.rows
    (field,) = row.fields
    assert (field.column, field.before, field.mine, field.theirs, field.text) == (
        "note",
        "Ik slaap slecht",
        "van Joris",
        "van Sara",
        True,
    )
    assert counted(pcs.joris) == 1
    assert counted(pcs.sara) == counted(pcs.noor) == 0


@pytest.mark.parametrize("value", ["van Joris", "van Sara, en van Joris"])
def test_what_was_chosen_is_written_for_everybody(pcs: Pcs, world: World, seen: UUID, value: str) -> None:
    (clash,) = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    done = pcs.joris.desk.settle(clash.id, [ChosenField("domain_view", world.views[0], "note", value)])
    assert done is not None
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == value
    assert pcs.joris.desk.clashes() == ()
    assert counted(pcs.joris) == 0
    with pytest.raises(GoneMeanwhile):
        pcs.joris.desk.settle(clash.id, [])
    # It can be undone like anything else.
    pcs.joris.do(done.inverse)
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "van Sara"


def test_theirs_may_stay(pcs: Pcs, world: World, seen: UUID) -> None:
    (clash,) = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    before = pcs.joris.digest()
    assert pcs.joris.desk.settle(clash.id, []) is None
    assert pcs.joris.digest() == before
    assert (pcs.joris.desk.clashes(), counted(pcs.joris)) == ((), 0)


def test_both_did_the_same(pcs: Pcs, world: World, seen: UUID) -> None:
    same = SetScore(view=world.views[0], score=1, seen_version=seen)
    assert meet(pcs, [same], [same]) == ()
    # Nothing is told that cannot be looked at.
    assert counted(pcs.joris) == 0


def test_both_became_the_same_afterwards(pcs: Pcs, world: World, seen: UUID) -> None:
    clashes = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    assert len(clashes) == 1
    pcs.sara.do(SetNote(view=world.views[0], note="van Joris"))
    pcs.sync()
    assert pcs.joris.desk.clashes() == ()
    assert counted(pcs.joris) == 0


def test_what_changes_no_rows_and_no_longer_fits(pcs: Pcs) -> None:
    """A dossier opened while away, of a youth whose taking up was undone meanwhile."""
    added = pcs.sara.do(AddYouth(name="Vergissing"))
    pcs.sync()
    assert added.result is not None
    assert meet(pcs, [OpenDossier(youth=added.result)], [added.inverse]) == ()
    assert counted(pcs.joris) == 0


def test_other_columns_of_one_row_are_not_shown_as_changed(pcs: Pcs, world: World) -> None:
    seen = version_of(pcs.joris, "youth", world.youth)
    (clash,) = meet(
        pcs,
        [ChangeYouth(youth=world.youth, birth_date=date(2008, 3, 1), seen_version=seen)],
        [ChangeYouth(youth=world.youth, name="Zoë Maria", seen_version=seen)],
    )
    (row,) = clash.rows
    assert [field.column for field in row.fields] == ["birth_date"]
    pcs.joris.desk.settle(clash.id, [ChosenField("youth", world.youth, "birth_date", "2008-03-01")])
    pcs.sync()
    pcs.all_well()
    youth = pcs.noor.rows()["youth"][world.youth]
    # Both changes are there in the end.
    assert (youth["name"], youth["birth_date"]) == ("Zoë Maria", "2008-03-01")


def test_i_changed_what_they_took_away(pcs: Pcs, world: World, seen: UUID) -> None:
    (clash,) = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [RemoveOverview(overview=world.overview)],
    )
    (row,) = clash.rows
    assert row.theirs_gone
    assert not row.mine_gone
    # The overview is gone, and so it has nowhere to come back to: then it stays a clash.
    with pytest.raises(GoneMeanwhile):
        pcs.joris.desk.settle(clash.id, [ChosenField("domain_view", world.views[0], "note", "van Joris")])
    assert len(pcs.joris.desk.clashes()) == counted(pcs.joris) == 1
    assert pcs.joris.desk.settle(clash.id, []) is None
    assert counted(pcs.joris) == 0
    pcs.sync()
    pcs.all_well()


def test_i_changed_a_step_that_they_took_away_and_it_comes_back(pcs: Pcs, world: World) -> None:
    (clash,) = meet(
        pcs,
        [ChangeStep(step=world.steps[1], text="Drie kamers bekijken")],
        [RemoveStep(step=world.steps[1])],
    )
    pcs.joris.desk.settle(clash.id, [ChosenField("step", world.steps[1], "text", "Drie kamers bekijken")])
    pcs.sync()
    pcs.all_well()
    assert pcs.noor.rows()["step"][world.steps[1]]["text"] == "Drie kamers bekijken"


def test_i_took_away_what_they_changed(pcs: Pcs, world: World) -> None:
    seen = version_of(pcs.joris, "step", world.steps[1])
    (clash,) = meet(
        pcs,
        [RemoveStep(step=world.steps[1], seen_version=seen)],
        [ChangeStep(step=world.steps[1], text="Drie kamers bekijken")],
    )
    (row,) = clash.rows
    assert row.mine_gone
    assert not row.theirs_gone
    assert world.steps[1] in pcs.noor.rows()["step"]
    pcs.joris.desk.settle(clash.id, [], frozenset({("step", world.steps[1])}))
    pcs.sync()
    pcs.all_well()
    assert world.steps[1] not in pcs.noor.rows()["step"]


def test_what_was_built_on_a_clash_clashes_too_and_none_is_lost(pcs: Pcs, world: World, seen: UUID) -> None:
    first, second, third = uuid4(), uuid4(), uuid4()
    joris = pcs.joris
    with joris.away():
        joris.do(SetNote(view=world.views[0], note="eerst", seen_version=seen), mark=first)
        joris.do(SetNote(view=world.views[0], note="daarna", seen_version=first), mark=second)
        joris.do(TickStep(step=world.steps[2]), mark=third)
        pcs.sara.do(SetNote(view=world.views[0], note="van Sara", seen_version=seen))
    pcs.sync()
    pcs.all_well()
    assert [clash.id for clash in joris.desk.clashes()] == [first, second]
    assert third in pcs.noor.audited()
    # The newest of them is what he meant.
    joris.desk.settle(second, [ChosenField("domain_view", world.views[0], "note", "daarna")])
    joris.desk.settle(first, [])
    pcs.sync()
    assert note_at(pcs.noor, world) == "daarna"
    assert counted(joris) == 0


def test_a_clash_is_there_after_a_restart_a_crash_and_a_day_away(pcs: Pcs, world: World, seen: UUID) -> None:
    clashes = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    joris = pcs.joris
    joris.crash()
    assert joris.open().clashes() == clashes
    joris.pull_out()
    joris.reopen()
    assert joris.desk.clashes() == clashes
    joris.desk.settle(clashes[0].id, [ChosenField("domain_view", world.views[0], "note", "samen")])
    assert (len(joris.waiting()), counted(joris)) == (1, 0)
    joris.put_in()
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "samen"


def test_settled_while_away_and_changed_once_more_meanwhile(pcs: Pcs, world: World, seen: UUID) -> None:
    (clash,) = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    with pcs.joris.away():
        pcs.joris.desk.settle(clash.id, [ChosenField("domain_view", world.views[0], "note", "samen")])
        pcs.sara.do(SetNote(view=world.views[0], note="nog eens van Sara"))
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "nog eens van Sara"
    (again,) = pcs.joris.desk.clashes()
    (field,) = again.rows[0].fields
    assert (field.mine, field.theirs) == ("samen", "nog eens van Sara")
    pcs.joris.desk.settle(again.id, [ChosenField("domain_view", world.views[0], "note", "nu samen")])
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.noor, world) == "nu samen"


def test_settling_loses_to_a_colleague_who_was_quicker(pcs: Pcs, world: World, seen: UUID) -> None:
    (clash,) = meet(
        pcs,
        [SetNote(view=world.views[0], note="van Joris", seen_version=seen)],
        [SetNote(view=world.views[0], note="van Sara", seen_version=seen)],
    )
    pcs.sara.do(SetNote(view=world.views[0], note="nog eens van Sara"))
    with pytest.raises(ChangedElsewhere):
        pcs.joris.desk.settle(clash.id, [ChosenField("domain_view", world.views[0], "note", "samen")])
    # It stays, now against what stands there.
    (again,) = pcs.joris.desk.clashes()
    assert again.rows[0].fields[0].theirs == "nog eens van Sara"
    pcs.sync()
    pcs.all_well()


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        pytest.param("AddStep", "RemovePlan", id="a step on a plan that is gone"),
        pytest.param("GiveAnswer", "RemoveMoment", id="an answer at a moment that is gone"),
        pytest.param("MoveStep", "RemoveStep", id="moved before a step that is gone"),
        pytest.param("ChangeWorker", "ChangeWorker", id="a colleague's phone"),
        pytest.param("RenameNotebook", "RenameNotebook", id="the notebook's name"),
    ],
)
def test_whatever_does_not_fit_is_shown(pcs: Pcs, world: World, mine: str, theirs: str) -> None:
    def versioned(operation: Operation, table: str, row: UUID) -> Operation:
        return replace(operation, seen_version=version_of(pcs.joris, table, row))  # type: ignore[call-arg]

    one: dict[str, Operation] = {
        "AddStep": AddStep(plan=world.plan, text="Nog een stap"),
        "GiveAnswer": GiveAnswer(moment=world.moment, statement=world.statements[5], value=3),
        "MoveStep": MoveStep(step=world.steps[3], before=world.steps[1]),
        "ChangeWorker": versioned(ChangeWorker(worker=world.colleague, phone="1"), "worker", world.colleague),
        "RenameNotebook": versioned(
            RenameNotebook(notebook=world.notebook, name="Team Joris"), "notebook", world.notebook
        ),
    }
    other: dict[str, Operation] = {
        "RemovePlan": RemovePlan(plan=world.plan),
        "RemoveMoment": RemoveMoment(moment=world.moment),
        "RemoveStep": RemoveStep(step=world.steps[1]),
        "ChangeWorker": ChangeWorker(worker=world.colleague, phone="2"),
        "RenameNotebook": RenameNotebook(notebook=world.notebook, name="Team Sara"),
    }
    (clash,) = meet(pcs, [one[mine]], [other[theirs]])
    assert clash.kind == mine
    assert counted(pcs.joris) == 1
    pcs.joris.desk.settle(clash.id, [])
    assert counted(pcs.joris) == 0


def test_two_pcs_that_were_away_clash_with_each_other(pcs: Pcs, world: World, seen: UUID) -> None:
    for pc, words in ((pcs.joris, "van Joris"), (pcs.noor, "van Noor")):
        pc.pull_out()
        pc.do(SetNote(view=world.views[0], note=words, seen_version=seen))
    for pc in (pcs.noor, pcs.joris):
        pc.put_in()
        pc.sync()
    pcs.sync()
    pcs.all_well()
    assert note_at(pcs.sara, world) == "van Noor"
    assert (counted(pcs.noor), counted(pcs.joris)) == (0, 1)
    assert pcs.joris.state is State.SAVED
