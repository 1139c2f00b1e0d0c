"""What is left unset stays as it is, and what can be unknown can be made unknown again."""

from datetime import date
from typing import Any

import pytest

from desktop.models.languages import Language
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS
from tests.operations.all_rows import content
from tests.operations.world import AT, World

ALONE: tuple[tuple[str, str, str, object, str, object], ...] = (
    ("ChangeWorker", "worker", "name", "Joris", "name", "Joris"),
    ("ChangeWorker", "worker", "phone", "02 1", "phone", "02 1"),
    ("ChangeWorker", "worker", "phone", "", "phone", ""),
    ("ChangeWorker", "worker", "mail", "a@b.example", "mail", "a@b.example"),
    ("ChangeYouth", "youth", "name", "Zoé", "name", "Zoé"),
    ("ChangeYouth", "youth", "birth_date", date(2009, 1, 2), "birth_date", "2009-01-02"),
    ("ChangeYouth", "youth", "birth_date", None, "birth_date", None),
    ("ChangeYouth", "youth", "language", Language.DUTCH, "language", "nl"),
    ("ChangeYouth", "youth", "method", "", "method", ""),
    ("ChangeYouth", "youth", "companion", None, "companion_id", None),
    ("ChangePlan", "plan", "wish", "een studio", "wish", "een studio"),
    ("ChangePlan", "plan", "by", date(2027, 1, 1), "by", "2027-01-01"),
    ("ChangePlan", "plan", "by", None, "by", None),
    ("ChangePlan", "plan", "domain", None, "domain_id", None),
    ("ChangeStep", "step", "text", "Twee kamers", "text", "Twee kamers"),
    ("ChangeStep", "step", "who", "", "who", ""),
    ("ChangeStep", "step", "on", date(2025, 4, 1), "on", "2025-04-01"),
    ("ChangeStep", "step", "on", None, "on", None),
    ("ChangeStep", "step", "when", "elke zondag", "when", "elke zondag"),
)
TABLES = {"worker": "worker", "youth": "youth", "plan": "step_plan", "step": "step"}


def _id(aim: str, world: World) -> Any:
    return {
        "worker": world.colleague,
        "youth": world.youth,
        "plan": world.plan,
        "step": world.steps[1],
    }[aim]


@pytest.mark.parametrize(("name", "aim", "field", "value", "column", "stored"), ALONE)
def test_one_field_alone(
    name: str, aim: str, field: str, value: object, column: str, stored: object, desk: Desk, world: World
) -> None:
    row, table = _id(aim, world), TABLES[aim]
    before = content(desk)
    assert before[table][row][column] != stored
    done = desk.do(OPERATIONS[name](**{aim: row, field: value}), at=AT)
    after = content(desk)

    image = after[table].pop(row)
    was = before[table].pop(row)
    assert after == before
    assert image.pop("version") != was.pop("version")
    assert image == {**was, column: stored}
    assert done.changed_rows == 2  # the row and its line in the audit trail


@pytest.mark.parametrize("name", ["ChangeWorker", "ChangeYouth", "ChangePlan", "ChangeStep"])
def test_nothing_given_changes_nothing(name: str, desk: Desk, world: World) -> None:
    aim = next(aim for given, aim, *_ in ALONE if given == name)
    before = content(desk)
    done = desk.do(OPERATIONS[name](**{aim: _id(aim, world)}), at=AT)
    assert content(desk) == before
    assert done.inverse.rows == ()
