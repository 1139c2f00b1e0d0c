"""Operations and questions are plain data: they can be stored, sent, and run again to the same outcome."""

from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_type_hints
from uuid import uuid4

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType
from sqlalchemy import select

from desktop.models.errors import ExpectedFailure, FieldMissing, FieldNotUnderstood, FieldUnknown
from desktop.operations.base import Intention
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.known import OPERATIONS, QUESTIONS
from desktop.operations.overviews import SetScore
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.settling import Chosen
from desktop.operations.step_plans import ChangePlan, TickStep
from desktop.operations.workers import StartNotebook
from desktop.operations.youths import AddYouth
from desktop.store import opening
from desktop.store.images import MODELS, image_of
from desktop.store.notebook import Envelope, Notebook
from desktop.store.unit_of_work import UnitOfWork
from tests.operations.all_rows import Tables, all_rows
from tests.operations.copies import Copies
from tests.operations.samples import ONCE, samples
from tests.operations.world import AT, World

st.register_type_strategy(UnsetType, st.just(UNSET))

PLAIN = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text()
EARLIER = st.builds(
    Earlier,
    table=st.text(),
    id=st.uuids(),
    image=st.none() | st.dictionaries(st.text(), PLAIN),
    now=st.none() | st.uuids(),
)
CHOSEN = st.builds(
    Chosen,
    table=st.text(),
    id=st.uuids(),
    image=st.none() | st.dictionaries(st.text(), PLAIN),
    now=st.none() | st.uuids(),
)
OTHERWISE: dict[Any, st.SearchStrategy[Any]] = {
    tuple[Earlier, ...]: st.lists(EARLIER).map(tuple),
    tuple[Chosen, ...]: st.lists(CHOSEN).map(tuple),
}

every_kind = pytest.mark.parametrize(
    "kind", [*OPERATIONS.values(), *QUESTIONS.values()], ids=lambda kind: kind.__name__
)


def _any(kind: type[Intention]) -> st.SearchStrategy[Intention]:
    hints = get_type_hints(kind)
    wanted = {field.name: hints[field.name] for field in fields(kind)}
    values = {
        name: OTHERWISE[hint] if hint in OTHERWISE else st.from_type(hint) for name, hint in wanted.items()
    }
    return st.builds(kind, **values)


def _through_json(values: dict[str, Any]) -> dict[str, Any]:
    decoded: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(values))
    return decoded


def test_there_is_a_sample_of_every_operation(world: World) -> None:
    assert samples(world).keys() == OPERATIONS.keys() - ONCE
    assert len(OPERATIONS) >= 25


def test_every_operation_and_question_says_what_it_is_for() -> None:
    for kind in (*OPERATIONS.values(), *QUESTIONS.values()):
        assert kind.__doc__
        # Without a docstring of its own a dataclass gets its signature.
        assert not kind.__doc__.startswith(f"{kind.__name__}(")


@every_kind
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_the_way_through_json_and_back_changes_nothing(kind: type[Intention], data: st.DataObject) -> None:
    intention = data.draw(_any(kind))
    plain = intention.to_plain()
    assert kind.from_plain(_through_json(plain)) == intention
    assert UNSET not in plain.values()


@pytest.mark.parametrize("name", sorted(OPERATIONS.keys() - ONCE))
def test_run_again_elsewhere_it_writes_the_same_rows_to_the_letter(
    name: str, desk: Desk, copies: Copies, world: World, tmp_path: Path
) -> None:
    operation = samples(world)[name]
    mark, before = uuid4(), all_rows(desk)
    there = copies.copy(tmp_path / "there")
    stored = _through_json(operation.to_plain())

    here_done = desk.do(operation, at=AT, mark=mark)
    there_done = there.do(OPERATIONS[name].from_plain(stored), at=AT, mark=mark)

    assert all_rows(there) == all_rows(desk) != before
    assert there_done == here_done
    there.close()


def test_beginning_a_notebook_again_writes_the_same_rows_to_the_letter(tmp_path: Path) -> None:
    notebook_id, worker_id, mark = uuid4(), uuid4(), uuid4()
    start = StartNotebook(id=notebook_id, name="Team Noord", worker_name="Sara")

    def begun(folder: Path) -> Tables:
        def begin(notebook: Notebook) -> None:
            stored = _through_json(start.to_plain())
            again = StartNotebook.from_plain(stored)
            envelope = Envelope(kind=start.kind, fields=stored, worker_id=worker_id, id=mark, at=AT)
            notebook.perform(envelope, again.run)

        unsealed, _ = opening.create(folder, "een lange wachtzin", notebook_id, worker_id, begin)
        rows = all_rows(Desk(unsealed.notebook))
        unsealed.notebook.close()
        return rows

    first = begun(tmp_path / "first")
    assert begun(tmp_path / "second") == first
    assert {image["version"] for table in first.values() for image in table.values()} == {str(mark)}


def test_every_row_an_operation_writes_gets_its_mark(desk: Desk, world: World) -> None:
    mark, before = uuid4(), all_rows(desk)
    desk.do(samples(world)["ChangeYouth"], at=AT, mark=mark)
    after = all_rows(desk)
    changed = {row for table in after for row in after[table] if before[table].get(row) != after[table][row]}
    assert changed == {world.youth, mark}
    assert after["youth"][world.youth]["version"] == str(mark)


def test_what_a_person_types_is_taken_too() -> None:
    step, plan = uuid4(), uuid4()
    typed = TickStep.from_plain({"step": str(step), "done": "false", "on": "2025-02-03"}, strict=False)
    assert typed == TickStep(step=step, done=False, on=date(2025, 2, 3))
    assert SetScore.from_plain({"view": str(step), "score": "4"}, strict=False).score == 4
    assert SetScore.from_plain({"view": str(step), "score": "null"}, strict=False).score is None
    assert ChangePlan.from_plain({"plan": str(plan), "wish": "null"}, strict=False).wish == "null"


@pytest.mark.parametrize(
    ("values", "failure", "named"),
    [
        ({}, FieldMissing, "name"),
        ({"name": "Zoë", "nome": "Zoë"}, FieldUnknown, "nome"),
        ({"name": "Zoë", "run": "x"}, FieldUnknown, "run"),
        ({"name": 5}, FieldNotUnderstood, "name"),
        ({"name": "Zoë", "birth_date": "29/02/2008"}, FieldNotUnderstood, "birth_date"),
        ({"name": "Zoë", "birth_date": "2007-02-29"}, FieldNotUnderstood, "birth_date"),
        ({"name": "Zoë", "language": "de"}, FieldNotUnderstood, "language"),
        ({"name": "Zoë", "companion": "Sara"}, FieldNotUnderstood, "companion"),
        ({"name": "Zoë", "companion": "\ud800"}, FieldNotUnderstood, "companion"),
        ({"name": "Zoë", "language": "\ud800"}, FieldNotUnderstood, "language"),
        # What somebody typed must not be taken for the words of the one who reads it.
        ({"name": "Zoë", "language": "missing required field `x`"}, FieldNotUnderstood, "language"),
        ({"name": "Zoë", "language": "`$.name`"}, FieldNotUnderstood, "language"),
    ],
)
def test_a_field_that_is_wrong_is_named(
    values: dict[str, Any], failure: type[ExpectedFailure], named: str
) -> None:
    with pytest.raises(failure) as caught:
        AddYouth.from_plain(values)
    assert caught.value.fields["field"] == named


def test_a_row_that_is_wrong_is_told_by_its_field() -> None:
    with pytest.raises(FieldNotUnderstood) as caught:
        PutBack.from_plain({"rows": [{"table": "youth", "id": "x", "image": None, "now": None}]})
    assert caught.value.fields["field"] == "rows"


def test_an_image_holds_every_column_as_json(desk: Desk, world: World) -> None:
    desk.do(EraseYouth(youth=world.quiet_youth), at=AT)

    def read(work: UnitOfWork) -> Tables:
        return {
            table: {row.id: image_of(row) for row in work.session.scalars(select(model))}
            for table, model in MODELS.items()
        }

    images = desk.notebook.look(read)
    assert images == all_rows(desk)
    tables = {table: [*rows.values()] for table, rows in images.items()}
    assert _through_json(tables) == tables
    assert all(tables.values()), "each table has a row by now"


def test_the_day_is_that_of_the_worker_and_not_of_the_pc_that_runs_it(desk: Desk, world: World) -> None:
    done = desk.do(samples(world)["TakeMoment"], at=AT - timedelta(days=3))
    assert done.result
    image = all_rows(desk)["moment"][done.result]
    assert image["on"] == (AT - timedelta(days=3)).astimezone().date().isoformat()
