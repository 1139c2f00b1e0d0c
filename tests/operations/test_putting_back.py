"""Undo and redo: rows come back to the letter, and nothing of anybody else is lost by it."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import UndoImpossible
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS
from desktop.operations.moments import ClearAnswer, GiveAnswer, RemoveMoment, TakeMoment
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore, StartOverview
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouth
from desktop.operations.questions.step_plans import ReadPlan
from desktop.operations.step_plans import (
    AddStep,
    ChangeStep,
    MakePlan,
    MoveStep,
    RemovePlan,
    RemoveStep,
)
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth, ChangeYouth
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.samples import FOR_GOOD, ONCE, ONLY_NOTED, samples
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)


UNDONE = sorted(OPERATIONS.keys() - ONCE - FOR_GOOD)
"""What can be undone; see test_erasing for what cannot."""


@pytest.mark.parametrize("name", UNDONE)
def test_undo_and_redo_come_back_to_the_letter(name: str, desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(samples(world)[name], at=AT)
    after = content(desk)
    assert (after == before) is (name in ONLY_NOTED)

    undone = desk.do(done.inverse, at=LATER)
    assert content(desk) == before
    assert undone.youth_id == done.youth_id
    redone = desk.do(undone.inverse, at=LATER)
    assert content(desk) == after
    assert redone.youth_id == done.youth_id
    desk.do(redone.inverse, at=LATER)
    assert content(desk) == before


@pytest.mark.parametrize("name", UNDONE)
def test_the_way_back_is_plain_data_too(name: str, desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(samples(world)[name], at=AT)
    stored = PutBack.from_plain(done.inverse.to_plain())
    assert stored == done.inverse
    desk.do(stored, at=LATER)
    assert content(desk) == before


def test_what_is_undone_fits_what_was_seen_before(desk: Desk, world: World) -> None:
    """The undo stack goes on: the operation before this one still finds the version it wrote."""
    seen = desk.ask(ReadYouth(youth=world.youth)).version
    done = desk.do(ChangeYouth(youth=world.youth, name="Z"), at=AT)
    desk.do(done.inverse, at=LATER)
    desk.do(ChangeYouth(youth=world.youth, name="Zoé", seen_version=seen), at=LATER)
    assert desk.ask(ReadYouth(youth=world.youth)).name == "Zoé"


def test_twice_undone_is_refused(desk: Desk, world: World) -> None:
    for name in UNDONE:
        done = desk.do(samples(world)[name], at=AT)
        desk.do(done.inverse, at=LATER)
        if name in ONLY_NOTED:
            assert done.inverse.rows == ()
            continue
        with refused(desk, UndoImpossible):
            desk.do(done.inverse, at=LATER)


def test_what_somebody_changed_since_is_left_alone(desk: Desk, colleague: Desk, world: World) -> None:
    done = desk.do(SetScore(view=world.views[0], score=1), at=AT)
    colleague.do(SetNote(view=world.views[0], note="van de collega"), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(done.inverse, at=LATER)


def test_what_somebody_took_away_since_is_left_alone(desk: Desk, colleague: Desk, world: World) -> None:
    done = desk.do(SetScore(view=world.views[0], score=1), at=AT)
    colleague.do(RemoveOverview(overview=world.overview), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(done.inverse, at=LATER)


def test_of_several_rows_one_that_has_changed_stops_all(desk: Desk, colleague: Desk, world: World) -> None:
    started = desk.do(StartOverview(youth=world.quiet_youth), at=AT)
    reading = desk.ask(ReadOverview(youth=world.quiet_youth))
    assert reading
    colleague.do(SetScore(view=reading.domains[4].id, score=3), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(started.inverse, at=LATER)


def test_what_a_colleague_changed_beside_it_stays(desk: Desk, colleague: Desk, world: World) -> None:
    done = desk.do(SetScore(view=world.views[0], score=1), at=AT)
    colleague.do(SetNote(view=world.views[1], note="van de collega"), at=AT)
    desk.do(done.inverse, at=LATER)
    reading = desk.ask(ReadOverview(youth=world.youth))
    assert reading
    assert (reading.domains[0].score, reading.domains[1].note) == (4, "van de collega")


def test_an_answer_of_a_colleague_is_not_undone_with_my_moment(
    desk: Desk, colleague: Desk, world: World
) -> None:
    taken = desk.do(TakeMoment(youth=world.quiet_youth), at=AT)
    assert taken.result
    colleague.do(GiveAnswer(moment=taken.result, statement=world.statements[0], value=3), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(taken.inverse, at=LATER)
    (moment,) = desk.ask(ReadEvolutor(youth=world.quiet_youth)).moments
    assert moment.value_of(world.statements[0]) == 3


def test_a_step_of_a_colleague_is_not_undone_with_my_plan(desk: Desk, colleague: Desk, world: World) -> None:
    made = desk.do(MakePlan(youth=world.quiet_youth, wish="werken"), at=AT)
    assert made.result
    colleague.do(AddStep(plan=made.result, text="van de collega"), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(made.inverse, at=LATER)
    assert [step.text for step in desk.ask(ReadPlan(plan=made.result)).steps] == ["van de collega"]


@pytest.mark.parametrize("what", ["overview", "moment", "plan"])
def test_a_youth_with_whom_a_colleague_went_on_is_not_undone(what: str, desk: Desk, colleague: Desk) -> None:
    added = desk.do(AddYouth(name="Noah"), at=AT)
    assert added.result
    going_on: dict[str, Operation] = {
        "overview": StartOverview(youth=added.result),
        "moment": TakeMoment(youth=added.result),
        "plan": MakePlan(youth=added.result),
    }
    colleague.do(going_on[what], at=AT)
    with refused(desk, UndoImpossible):
        desk.do(added.inverse, at=LATER)


def test_a_worker_who_has_become_a_companion_is_not_undone(desk: Desk, colleague: Desk, world: World) -> None:
    added = desk.do(AddWorker(name="Joris"), at=AT)
    colleague.do(ChangeYouth(youth=world.youth, companion=added.result), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(added.inverse, at=LATER)


def test_a_companion_who_is_gone_is_not_given_back(desk: Desk, colleague: Desk, world: World) -> None:
    added = desk.do(AddWorker(name="Joris"), at=AT)
    desk.do(ChangeYouth(youth=world.youth, companion=added.result), at=AT)
    away = desk.do(ChangeYouth(youth=world.youth, companion=None), at=AT)
    colleague.do(added.inverse, at=AT)
    with refused(desk, UndoImpossible):
        desk.do(away.inverse, at=LATER)


def test_a_step_does_not_come_back_without_its_plan(desk: Desk, colleague: Desk, world: World) -> None:
    removed = desk.do(RemoveStep(step=world.steps[1]), at=AT)
    colleague.do(RemovePlan(plan=world.plan), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(removed.inverse, at=LATER)


def test_an_answer_does_not_come_back_without_its_moment(desk: Desk, colleague: Desk, world: World) -> None:
    clear = ClearAnswer(moment=world.moment, statement=world.statements[0])
    cleared = desk.do(clear, at=AT)
    colleague.do(RemoveMoment(moment=world.moment), at=AT)
    with refused(desk, UndoImpossible):
        desk.do(cleared.inverse, at=LATER)


def test_the_order_of_steps_comes_back(desk: Desk, world: World) -> None:
    def order() -> list[UUID]:
        return [step.id for step in desk.ask(ReadPlan(plan=world.plan)).steps]

    before, stack = order(), []
    for step, following in ((0, None), (2, 1), (1, 3), (3, 0)):
        move = MoveStep(step=world.steps[step], before=None if following is None else world.steps[following])
        stack.append((order(), desk.do(move, at=AT)))
    for was, done in reversed(stack):
        desk.do(done.inverse, at=LATER)
        assert order() == was
    assert order() == before


def test_words_come_back_to_the_letter(desk: Desk, world: World) -> None:
    words = "Ægir\n\ttwee  spaties\u00a0— “يوسف” 🙂 é"
    desk.do(ChangeStep(step=world.steps[1], text=words), at=AT)
    done = desk.do(ChangeStep(step=world.steps[1], text="kort"), at=AT)
    desk.do(done.inverse, at=LATER)
    assert desk.ask(ReadPlan(plan=world.plan)).steps[1].text == words


def _youth_image(**changed: object) -> dict[str, object]:
    image: dict[str, object] = {
        "id": str(uuid4()),
        "version": str(uuid4()),
        "name": "Noah",
        "birth_date": None,
        "language": "nl",
        "method": "",
        "companion_id": None,
        "closed_on": None,
        "wording": "usual",
    }
    return image | changed


BROKEN: tuple[tuple[str, object], ...] = (
    ("no_such_table", _youth_image()),
    ("no_such_table", None),
    ("youth", {}),
    ("youth", {"version": str(uuid4())}),
    ("youth", _youth_image(version=None)),
    ("youth", _youth_image(version="x")),
    ("youth", _youth_image(id="x")),
    ("youth", _youth_image(name=5)),
    ("youth", _youth_image(name=None)),
    ("youth", _youth_image(name="")),
    ("youth", _youth_image(language="de")),
    ("youth", _youth_image(birth_date="gisteren")),
    ("youth", _youth_image(companion_id=str(uuid4()))),
    ("youth", _youth_image(shoe_size=43)),
    ("life_domain", {"id": str(uuid4()), "version": str(uuid4()), "position": 10**30}),
    ("audit", _youth_image()),
    ("erased", _youth_image()),
    ("erased", {"id": str(uuid4()), "version": str(uuid4()), "at": AT.isoformat()}),
    ("erased", None),
    ("alembic_version", _youth_image()),
    ("", None),
)


def test_rows_that_make_sense_are_put_back(desk: Desk) -> None:
    """The images below are refused for what is wrong with them, and for nothing else."""
    image = _youth_image()
    rows = [{"table": "youth", "id": image["id"], "image": image, "now": None}]
    desk.do(PutBack.from_plain({"rows": rows}), at=AT)
    assert content(desk)["youth"][UUID(str(image["id"]))] == image


@pytest.mark.parametrize(("table", "image"), BROKEN)
def test_rows_that_make_no_sense_are_refused(table: str, image: object, desk: Desk) -> None:
    """Whoever scripts it can get it wrong; a stored operation can come from a later program."""
    row = uuid4() if not isinstance(image, dict) or "id" not in image else image["id"]
    with refused(desk):
        desk.do(
            PutBack.from_plain({"rows": [{"table": table, "id": str(row), "image": image, "now": None}]}),
            at=AT,
        )


def test_an_image_belongs_to_the_row_it_is_said_to_be(desk: Desk, world: World) -> None:
    other = uuid4()
    version = UUID(str(content(desk)["worker"][world.colleague]["version"]))
    image = {"id": str(other), "version": str(uuid4()), "name": "X", "phone": "", "mail": "", "left_on": None}
    for row, now in ((uuid4(), None), (world.colleague, version)):
        with refused(desk):
            desk.do(PutBack(rows=(Earlier("worker", row, {**image}, now),)), at=AT)


def test_the_notebook_itself_cannot_be_taken_away(desk: Desk, world: World) -> None:
    version = UUID(str(content(desk)["notebook"][world.notebook]["version"]))
    with refused(desk):
        desk.do(PutBack(rows=(Earlier("notebook", world.notebook, None, version),)), at=AT)


def test_there_comes_no_second_notebook(desk: Desk, world: World) -> None:
    """Every page asks for the one that there is."""
    image = {**content(desk)["notebook"][world.notebook], "id": str(other := uuid4())}
    with refused(desk, UndoImpossible):
        desk.do(PutBack(rows=(Earlier("notebook", other, image, None),)), at=AT)


def test_rows_go_and_come_in_whatever_order_they_stand(desk: Desk, world: World) -> None:
    """A whole dossier put back holds rows that refer to each other, both ways round."""
    before = content(desk)
    own = {
        str(world.youth),
        str(world.overview),
        str(world.first_overview),
        str(world.moment),
        str(world.plan),
    }
    own |= {str(row) for row, image in before["domain_view"].items() if image["overview_id"] in own}
    references = ("youth_id", "overview_id", "moment_id", "plan_id", "view_id")
    about = [
        (table, row)
        for table, rows in before.items()
        for row, image in rows.items()
        if row == world.youth or any(image.get(column) in own for column in references)
    ]
    assert len({table for table, _ in about}) == 10
    for order in (about, about[::-1], about[7:] + about[:7]):
        rows = [Earlier(table, row, None, UUID(str(before[table][row]["version"]))) for table, row in order]
        done = desk.do(PutBack(rows=tuple(rows)), at=AT)
        gone = content(desk)
        assert not [1 for table, row in about if row in gone[table]]
        back = [Earlier(table, row, before[table][row], None) for table, row in order]
        desk.do(PutBack(rows=tuple(back)), at=AT)
        assert content(desk) == before
        assert {(row.table, row.id) for row in done.inverse.rows} == set(about)


def test_a_companion_comes_back_with_those_who_had_this_one(desk: Desk, world: World) -> None:
    joris = desk.do(AddWorker(name="Joris"), at=AT).result
    assert joris
    desk.do(ChangeYouth(youth=world.quiet_youth, companion=joris), at=AT)
    both = content(desk)
    images = (both["youth"][world.quiet_youth], both["worker"][joris])
    desk.do(ChangeYouth(youth=world.quiet_youth, companion=None), at=AT)
    now = UUID(str(content(desk)["youth"][world.quiet_youth]["version"]))
    marks = UUID(str(images[1]["version"]))
    desk.do(PutBack(rows=(Earlier("worker", joris, None, marks),)), at=AT)
    rows = (Earlier("youth", world.quiet_youth, images[0], now), Earlier("worker", joris, images[1], None))
    desk.do(PutBack(rows=rows), at=LATER)
    assert content(desk) == both


def test_a_row_that_was_there_all_along_changes_nothing(desk: Desk, world: World) -> None:
    before = all_rows(desk, but=("audit",))
    done = desk.do(PutBack(rows=()), at=AT)
    assert all_rows(desk, but=("audit",)) == before
    assert done.kind == "PutBack"
