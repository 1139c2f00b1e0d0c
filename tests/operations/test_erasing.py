"""Erasing a youth: every row about the youth goes, nobody else's does, and nothing brings the youth back."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from desktop.models.errors import (
    GoneMeanwhile,
)
from desktop.operations.base import Question
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouth, ReadYouths
from desktop.operations.questions.step_plans import ReadPlan, ReadPlans
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.step_plans import AddStep
from desktop.operations.youths import AddYouth
from tests.operations.about_a_youth import PARTS, erase, rows_about
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)

OF_ZOE = (
    "Zoë",
    "Ik slaap slecht",
    "een eigen kamer",
    "Bellen naar de dienst",
    "Kamers bekijken",
    "na school",
    "2008-02-29",
)
"""What only the rows about her say."""


def test_all_rows_about_the_youth_go_and_no_others(desk: Desk, world: World) -> None:
    before, mark = all_rows(desk), uuid4()
    about = rows_about(world.youth, before)
    assert {table for table, _ in about} == {"youth", "overview", "moment", "step_plan", "photo", *PARTS}
    done = desk.do(EraseYouth(youth=world.youth), at=AT, mark=mark)
    after = all_rows(desk)
    line, stone = after["audit"].pop(mark), after["erased"].pop(world.youth)
    kept = {
        table: {row: image for row, image in rows.items() if (table, row) not in about}
        for table, rows in before.items()
    }
    assert after == kept
    assert after["erased"] == {}
    assert stone == {"id": str(world.youth), "version": str(mark), "at": AT.isoformat()}
    assert (line["kind"], line["youth_id"]) == ("EraseYouth", str(world.youth))
    assert done.youth_id == world.youth
    assert done.changed_rows == len(about) + 2


def test_who_has_nothing_yet_is_erased_too(desk: Desk) -> None:
    added = desk.do(AddYouth(name="Bo"), at=AT).result
    assert added
    before = erase(desk, added)
    assert rows_about(added, before) == {("youth", added)}
    assert added not in content(desk)["youth"]
    assert added in content(desk)["erased"]


def test_none_of_the_words_stands_anywhere_any_more(desk: Desk, world: World) -> None:
    told = msgspec.json.encode([*(list(rows.values()) for rows in all_rows(desk).values())]).decode()
    assert all(word in told for word in OF_ZOE)
    erase(desk, world.youth)
    told = msgspec.json.encode([*(list(rows.values()) for rows in all_rows(desk).values())]).decode()
    assert not [word for word in OF_ZOE if word in told]
    assert "Noor" in told


def test_no_page_shows_the_youth_any_more(desk: Desk, world: World) -> None:
    erase(desk, world.youth)
    assert [line.name for line in desk.ask(ReadYouths())] == ["Noor"]
    questions: tuple[Question[Any], ...] = (
        ReadYouth(youth=world.youth),
        ReadOverview(youth=world.youth),
        ReadEvolutor(youth=world.youth),
        ReadPlans(youth=world.youth),
        ReadPlan(plan=world.plan),
    )
    for question in questions:
        with pytest.raises(GoneMeanwhile):
            desk.ask(question)
    assert [plan.wish for plan in desk.ask(ReadPlans(youth=world.quiet_youth))] == ["leren koken"]


def test_the_trail_says_that_something_was_done_and_no_name(desk: Desk, world: World) -> None:
    before = len(desk.ask(ReadAudit(youth=world.youth, last=1000)))
    erase(desk, world.youth)
    lines = desk.ask(ReadAudit(youth=world.youth, last=1000))
    assert len(lines) == before + 1
    assert {line.youth for line in lines} == {""}
    assert (lines[0].kind, lines[0].worker, lines[0].at) == ("EraseYouth", "Sara", AT)


def test_what_a_colleague_added_meanwhile_goes_too(desk: Desk, colleague: Desk, world: World) -> None:
    taken = colleague.do(TakeMoment(youth=world.youth), at=AT).result
    assert taken
    colleague.do(GiveAnswer(moment=taken, statement=world.statements[3], value=3), at=AT)
    colleague.do(AddStep(plan=world.plan, text="van de collega"), at=AT)
    erase(desk, world.youth)
    assert rows_about(world.youth, all_rows(colleague)) == {("youth", world.youth)}
    assert world.youth not in content(colleague)["youth"]


def test_nobody_is_erased_twice(desk: Desk, world: World) -> None:
    erase(desk, world.youth)
    for nobody in (world.youth, uuid4(), world.me):
        with refused(desk, GoneMeanwhile):
            desk.do(EraseYouth(youth=nobody), at=LATER)


def test_it_cannot_be_undone(desk: Desk, world: World) -> None:
    done = desk.do(EraseYouth(youth=world.youth), at=AT)
    after = content(desk)
    assert done.inverse.rows == ()
    undone = desk.do(done.inverse, at=LATER)
    assert content(desk) == after
    desk.do(undone.inverse, at=LATER)
    assert content(desk) == after
    assert desk.ask(ReadAudit(last=1))[0].kind == "PutBack EraseYouth"
