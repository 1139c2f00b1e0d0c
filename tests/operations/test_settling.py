"""Rows as somebody chose them, each written by the rules of its kind."""

from datetime import timedelta
from itertools import permutations
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    ChangedElsewhere,
    FieldNotUnderstood,
    GoneMeanwhile,
)
from desktop.operations.desk import Desk
from desktop.operations.overviews import SetNote
from desktop.operations.settling import Chosen, SettleClash
from desktop.operations.step_plans import (
    MakePlan,
    RemoveStep,
)
from desktop.operations.youths import AddYouth
from tests.operations.all_rows import Tables, all_rows, content, refused
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)


def _rows_of(world: World, rows: Tables) -> list[tuple[str, UUID]]:
    youth, plan = str(world.youth), str(world.plan)
    return [
        *(("youth", world.youth), ("overview", world.first_overview), ("overview", world.overview)),
        *(
            ("domain_view", row)
            for row, image in rows["domain_view"].items()
            if image["overview_id"] in {str(world.first_overview), str(world.overview)}
        ),
        *(("domain_line", row) for row in rows["domain_line"]),
        *(("domain_link", row) for row in rows["domain_link"]),
        *(("photo", row) for row in rows["photo"]),
        ("moment", world.moment),
        *(("answer", row) for row in rows["answer"]),
        *(("step_plan", row) for row, image in rows["step_plan"].items() if image["youth_id"] == youth),
        *(("step", row) for row, image in rows["step"].items() if image["plan_id"] == plan),
    ]


def test_in_whatever_order_the_rows_stand(desk: Desk, world: World) -> None:
    """A clash about a restored dossier holds all of it: what refers to the youth, and the youth."""
    before = content(desk)
    keys = _rows_of(world, before)
    versions = {key: UUID(str(before[key[0]][key[1]]["version"])) for key in keys}
    for order in (keys, keys[::-1], keys[5:] + keys[:5]):
        gone = tuple(Chosen(table, row, None, versions[table, row]) for table, row in order)
        desk.do(SettleClash(rows=gone), at=AT)
        assert world.youth not in content(desk)["youth"]
        back = tuple(Chosen(table, row, before[table][row], None) for table, row in order)
        mark = uuid4()
        desk.do(SettleClash(rows=back), at=AT, mark=mark)
        after = content(desk)
        for table, row in keys:
            assert after[table][row] == {**before[table][row], "version": str(mark)}
            versions[table, row] = mark


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_one_row_that_was_changed_once_more_stops_all(
    order: tuple[int, ...], desk: Desk, world: World
) -> None:
    rows = content(desk)["domain_view"]
    chosen = [
        Chosen("domain_view", view, {**rows[view], "score": 5}, UUID(str(rows[view]["version"])))
        for view in world.views[:3]
    ]
    desk.do(SetNote(view=world.views[2], note="van de collega"), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(SettleClash(rows=tuple(chosen[place] for place in order)), at=LATER)


def test_a_row_that_is_gone_or_there_again(desk: Desk, world: World) -> None:
    image = content(desk)["step"][world.steps[1]]
    version = UUID(str(image["version"]))
    with refused(desk, GoneMeanwhile):
        desk.do(SettleClash(rows=(Chosen("step", world.steps[1], image, None),)), at=AT)
    desk.do(RemoveStep(step=world.steps[1]), at=AT)
    for wanted in (image, None):
        with refused(desk, GoneMeanwhile):
            desk.do(SettleClash(rows=(Chosen("step", world.steps[1], wanted, version),)), at=LATER)


def test_what_is_gone_and_is_to_be_gone(desk: Desk) -> None:
    before = content(desk)
    desk.do(SettleClash(rows=(Chosen("step", uuid4(), None, None),)), at=AT)
    assert content(desk) == before


@pytest.mark.parametrize("table", ["audit", "erased", "alembic_version", "local_note", ""])
@pytest.mark.parametrize("image", [None, {}, {"id": "60992b34-22a5-49aa-ad54-be70aeda266b"}])
def test_rows_of_no_worker_are_refused(table: str, image: dict[str, str] | None, desk: Desk) -> None:
    rows = (Chosen(table, uuid4(), {**image} if image is not None else None, None),)
    with refused(desk, FieldNotUnderstood):
        desk.do(SettleClash(rows=rows), at=AT)


def test_neither_the_trail_nor_the_notebook_can_be_taken_away(desk: Desk, world: World) -> None:
    rows = all_rows(desk)
    for table, row in (("audit", next(iter(rows["audit"]))), ("notebook", world.notebook)):
        version = UUID(str(rows[table][row]["version"]))
        with refused(desk, FieldNotUnderstood):
            desk.do(SettleClash(rows=(Chosen(table, row, None, version),)), at=AT)


def test_it_makes_no_second_notebook(desk: Desk, world: World) -> None:
    image = {**content(desk)["notebook"][world.notebook], "id": str(other := uuid4())}
    with refused(desk):
        desk.do(SettleClash(rows=(Chosen("notebook", other, image, None),)), at=AT)


def test_an_image_belongs_to_the_row_it_is_said_to_be(desk: Desk, world: World) -> None:
    image = content(desk)["worker"][world.colleague]
    for row, now in (
        (uuid4(), None),
        (world.me, UUID(str(content(desk)["worker"][world.me]["version"]))),
    ):
        with refused(desk, FieldNotUnderstood):
            desk.do(SettleClash(rows=(Chosen("worker", row, image, now),)), at=AT)


def test_what_a_colleague_added_does_not_go_along_unseen(desk: Desk, world: World) -> None:
    """Taking a youth away takes nothing along that nobody chose to take away."""
    added = desk.do(AddYouth(name="Bo"), at=AT).result
    assert added
    version = UUID(str(content(desk)["youth"][added]["version"]))
    desk.do(MakePlan(youth=added, wish="van de collega"), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(SettleClash(rows=(Chosen("youth", added, None, version),)), at=LATER)
