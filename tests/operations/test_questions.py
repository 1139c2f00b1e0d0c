"""What a user can look at: readings that hold what stands in the notebook, and change nothing."""

from dataclasses import FrozenInstanceError, replace
from datetime import date
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from desktop.drawings.tokens import PAPER
from desktop.models.errors import (
    ExpectedFailure,
    GoneMeanwhile,
    NoMomentYet,
    NoOverviewYet,
    NoPlanYet,
)
from desktop.models.languages import Language
from desktop.operations.base import Question
from desktop.operations.desk import Desk
from desktop.operations.known import QUESTIONS
from desktop.operations.moments import TakeMoment
from desktop.operations.questions.people import ReadNotebook, ReadYouth, ReadYouths
from desktop.operations.questions.prints import PrintEvolutor, PrintPlan, PrintWheel
from desktop.operations.questions.step_plans import ReadPlan
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.step_plans import ChangePlan, MakePlan, TickStep
from desktop.operations.workers import ChangeWorker, SetKeepYears
from desktop.operations.youths import AddYouth, ChangeYouth, CloseTrajectory
from tests.operations.all_rows import all_rows
from tests.operations.world import AT, BEGIN, TODAY, World


def _line(desk: Desk, name: str) -> Any:
    return next(line for line in desk.ask(ReadYouths()) if line.name == name)


def test_the_list_tells_what_one_looks_for(desk: Desk, world: World) -> None:
    zoe = _line(desk, "Zoë")
    assert (zoe.id, zoe.birth_date, zoe.companion) == (world.youth, date(2008, 2, 29), "Amina")
    assert (zoe.method, zoe.open_steps, zoe.last_on) == ("missing_link", 3, BEGIN.date())
    assert zoe.version == desk.ask(ReadYouth(youth=world.youth)).version
    noor = _line(desk, "Noor")
    assert (noor.birth_date, noor.companion, noor.method, noor.open_steps) == (None, "", "", 1)
    assert noor.last_on == BEGIN.astimezone().date()


def test_who_has_nothing_yet_stands_in_the_list_too(desk: Desk) -> None:
    desk.do(AddYouth(name="Bo"), at=AT)
    bo = _line(desk, "Bo")
    assert (bo.last_on, bo.open_steps) == (None, 0)


def test_the_list_stands_by_name_whatever_the_capitals(desk: Desk) -> None:
    for name in ("anna", "Bram", "ANNA", "Ömer", "émile", "zoë", "Ольга"):
        desk.do(AddYouth(name=name), at=AT)
    names = [line.name for line in desk.ask(ReadYouths())]
    assert len(names) == 9
    assert names[:3] in (["anna", "ANNA", "Bram"], ["ANNA", "anna", "Bram"])
    folded = [name.casefold() for name in names]
    assert folded == sorted(folded)
    assert [line.name for line in desk.ask(ReadYouths())] == names


@pytest.mark.parametrize("by", ["moment", "plan", "tick"])
def test_the_last_day_is_that_of_whatever_came_last(by: str, desk: Desk, world: World) -> None:
    desk.do(
        {
            "moment": TakeMoment(youth=world.youth, on=TODAY),
            "plan": MakePlan(youth=world.youth, made_on=TODAY),
            "tick": TickStep(step=world.steps[2], on=TODAY),
        }[by],
        at=AT,
    )
    zoe = _line(desk, "Zoë")
    assert zoe.last_on == TODAY
    assert zoe.open_steps == (2 if by == "tick" else 3)


def test_what_is_planned_is_not_what_was_last(desk: Desk, world: World) -> None:
    desk.do(ChangePlan(plan=world.plan, by=date(2030, 1, 1)), at=AT)
    assert _line(desk, "Zoë").last_on == BEGIN.date()


def test_one_youth_has_one_line_however_much_there_is(desk: Desk, world: World) -> None:
    for _ in range(3):
        desk.do(MakePlan(youth=world.youth), at=AT)
        desk.do(TakeMoment(youth=world.youth), at=AT)
    assert [line.name for line in desk.ask(ReadYouths())] == ["Noor", "Zoë"]


def test_a_reading_is_a_picture_and_never_changes(desk: Desk, world: World) -> None:
    before = desk.ask(ReadYouth(youth=world.youth))
    desk.do(ChangeYouth(youth=world.youth, name="Z"), at=AT)
    desk.do(ChangeWorker(worker=world.colleague, name="A"), at=AT)
    assert before.name == "Zoë"
    assert before.companion
    assert before.companion.name == "Amina"
    with pytest.raises(FrozenInstanceError):
        before.name = "Z"  # type: ignore[misc]


def test_every_question_takes_no_answer_for_a_youth_who_is_not_there(desk: Desk) -> None:
    for kind in QUESTIONS.values():
        if "youth" in kind.__dataclass_fields__ and kind is not ReadAudit:
            with pytest.raises(GoneMeanwhile):
                desk.ask(kind.from_plain({"youth": uuid4()}))


def test_every_answer_but_paper_can_be_told_as_json(desk: Desk, world: World) -> None:
    known = {"youth": world.youth, "plan": world.plan}
    # So that there is a dossier that need not be kept any longer.
    desk.do(SetKeepYears(notebook=world.notebook, years=0), at=AT)
    desk.do(CloseTrajectory(youth=world.quiet_youth), at=AT)
    for name, kind in QUESTIONS.items():
        wanted = "plan" if name == "ReadPlan" else "youth"
        code = {"code": "1234"} if name == "CheckCode" else {}
        question: Question[Any] = kind.from_plain(
            code | {field: known[field] for field in (wanted,) if field in kind.__dataclass_fields__}
        )
        answer = desk.ask(question)
        if isinstance(answer, bytes):
            assert answer.startswith(b"%PDF-")
            assert answer.rstrip().endswith(b"%%EOF")
        else:
            parts = answer if isinstance(answer, tuple) else (answer,)
            assert parts
            for part in parts:
                assert msgspec.json.decode(msgspec.json.encode(part), type=type(part)) == part


def test_a_plan_without_a_part_of_life_has_a_colour_all_the_same(desk: Desk, world: World) -> None:
    assert desk.ask(ReadPlan(plan=world.other_plan)).colour == PAPER.accent


def test_who_is_at_work(desk: Desk, world: World) -> None:
    reading = desk.ask(ReadNotebook())
    assert reading.me == world.me == desk.notebook.worker_id
    assert [worker.name for worker in reading.workers] == ["Amina", "Sara"]


@pytest.mark.parametrize(
    ("paper", "failure"),
    [(PrintWheel, NoOverviewYet), (PrintEvolutor, NoMomentYet), (PrintPlan, NoPlanYet)],
)
def test_there_is_no_paper_of_nothing(
    paper: type[PrintWheel | PrintEvolutor | PrintPlan], failure: type[ExpectedFailure], desk: Desk
) -> None:
    added = desk.do(AddYouth(name="Bo de Wit"), at=AT).result
    assert added
    with pytest.raises(failure) as caught:
        desk.ask(paper(youth=added))
    assert caught.value.fields == {"name": "Bo de Wit"}


def test_paper_of_another_youth_is_not_printed(desk: Desk, world: World) -> None:
    with pytest.raises(ExpectedFailure):
        desk.ask(PrintWheel(youth=world.quiet_youth, overview=world.overview))
    with pytest.raises(ExpectedFailure):
        desk.ask(PrintPlan(youth=world.quiet_youth, plan=world.plan))


def test_paper_of_a_day_long_gone(desk: Desk, world: World) -> None:
    latest = PrintWheel(youth=world.youth, language=Language.ENGLISH)
    first = replace(latest, overview=world.first_overview)
    assert desk.ask(latest) != desk.ask(first)
    with pytest.raises(GoneMeanwhile):
        desk.ask(replace(latest, overview=uuid4()))


def test_printing_leaves_the_notebook_as_it_was(desk: Desk, world: World) -> None:
    before = all_rows(desk)
    for paper in (PrintWheel, PrintEvolutor, PrintPlan):
        desk.ask(paper(youth=world.youth))
    assert all_rows(desk) == before
