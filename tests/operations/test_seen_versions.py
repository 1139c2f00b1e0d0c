"""Two people who change one thing: the second is told, and nothing is overwritten unseen."""

from dataclasses import fields, replace
from typing import Any
from uuid import UUID, uuid4

import pytest
from msgspec import UNSET

from desktop.models.errors import ChangedElsewhere, GoneMeanwhile
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.domains import ChangeDomain
from desktop.operations.erasing import EraseYouth
from desktop.operations.known import OPERATIONS
from desktop.operations.moments import ChangeMomentDay, ClearAnswer, GiveAnswer, RemoveMoment
from desktop.operations.opening import Keepers
from desktop.operations.overview_words import ChangeLine, ChangeLink, LeaveParked, LetGo, RemoveLine, Unlink
from desktop.operations.overviews import ChangeOverviewDay, RemoveOverview, SetNote
from desktop.operations.photos import ChangePhoto, RemovePhoto
from desktop.operations.questions.people import ReadYouth
from desktop.operations.step_plans import ChangePlan, ChangeStep, MoveStep, RemovePlan, RemoveStep
from desktop.operations.workers import ChangeWorker, RenameNotebook
from desktop.operations.youths import ChangeYouth
from tests.conftest import PASSPHRASE
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.samples import ONLY_NOTED, samples
from tests.operations.world import AT, BEGIN, World

GUARDED = sorted(
    name for name, kind in OPERATIONS.items() if "seen_version" in {field.name for field in fields(kind)}
)
every_guarded = pytest.mark.parametrize("name", GUARDED)

STAYING = {"RenameNotebook", "SetKeepYears", "ChangeWorker", "RetireWorker", "ChangeDomain", "SwitchDomain"}
STAYING |= {"RemoveDomain", "SetCode", "SetWayBack"}
"""Aimed at what no operation takes away, or what only itself does."""

TABLES = {
    "notebook": "notebook",
    "worker": "worker",
    "youth": "youth",
    "view": "domain_view",
    "overview": "overview",
    "moment": "moment",
    "answer": "answer",
    "plan": "step_plan",
    "step": "step",
    "line": "domain_line",
    "link": "domain_link",
    "photo": "photo",
    "domain": "life_domain",
}


def _aimed_at(operation: Operation) -> str:
    names = [field.name for field in fields(operation)]
    return "answer" if "statement" in names else names[0]


def _row_id(operation: Operation, desk: Desk) -> UUID:
    aim = _aimed_at(operation)
    if aim != "answer":
        found: UUID = getattr(operation, aim)
        return found
    assert isinstance(operation, GiveAnswer | ClearAnswer)
    (row_id,) = (
        row_id
        for row_id, image in all_rows(desk)["answer"].items()
        if image["statement_id"] == str(operation.statement)
    )
    return row_id


def _version(operation: Operation, desk: Desk) -> UUID:
    image = all_rows(desk)[TABLES[_aimed_at(operation)]][_row_id(operation, desk)]
    return UUID(str(image["version"]))


def _touch(operation: Operation, world: World, desk: Desk) -> Operation:
    """What a colleague does to the row that an operation is aimed at."""
    aim = _aimed_at(operation)
    day = BEGIN.date()
    touching: dict[str, Operation] = {
        "notebook": RenameNotebook(notebook=world.notebook, name="Van de collega"),
        "worker": ChangeWorker(worker=world.colleague, mail="van@collega.example"),
        "youth": ChangeYouth(youth=world.youth, name="Van de collega"),
        "view": SetNote(view=world.views[1], note="Van de collega"),
        "overview": ChangeOverviewDay(overview=world.overview, on=day),
        "moment": ChangeMomentDay(moment=world.moment, on=day),
        "answer": GiveAnswer(moment=world.moment, statement=world.statements[0], value=1),
        "plan": ChangePlan(plan=world.plan, wish="Van de collega"),
        "step": ChangeStep(step=world.steps[1], text="Van de collega"),
        "link": ChangeLink(link=world.on_wheel.link, text="Van de collega"),
        "photo": ChangePhoto(photo=world.on_wheel.photo, caption="Van de collega"),
    }
    if isinstance(operation, LetGo | LeaveParked):
        return ChangeLine(line=operation.line, text="Van de collega")
    if aim == "line":
        return ChangeLine(line=world.on_wheel.line, text="Van de collega")
    if aim == "domain":
        return ChangeDomain(domain=_row_id(operation, desk), icon="flag")
    return touching[aim]


def _aimed(name: str, world: World) -> Operation:
    operation = samples(world)[name]
    if _aimed_at(operation) == "step":
        changed: dict[str, Any] = {"step": world.steps[1]}
        if isinstance(operation, MoveStep):
            changed["before"] = world.steps[0]
        return replace(operation, **changed)
    return operation


def _with_version(operation: Operation, version: object) -> Operation:
    return replace(operation, seen_version=version)  # type: ignore[call-arg]


def test_all_that_changes_what_is_there_can_be_guarded() -> None:
    adding = {"AddStep", "AddWorker", "AddYouth", "MakePlan", "StartOverview", "TakeMoment"}
    adding |= {"AddDomain", "AddLine", "AddPhoto", "BringBack", "LinkDomains"}
    beginning = {"StartNotebook", "TakeUpNotebook"}
    whatever_there_is = {"EraseYouth", "OrderDomains"}
    with_a_version_for_each_row = {"PutBack", "SettleClash"}
    unguarded = adding | beginning | ONLY_NOTED | whatever_there_is | with_a_version_for_each_row
    assert set(GUARDED) == OPERATIONS.keys() - unguarded


@every_guarded
def test_the_second_is_told_and_the_first_is_not_overwritten(
    name: str, desk: Desk, colleague: Desk, world: World
) -> None:
    operation = _aimed(name, world)
    seen = _version(operation, desk)
    colleague.do(_touch(operation, world, desk), at=AT)

    with refused(desk, ChangedElsewhere):
        desk.do(_with_version(operation, seen), at=AT)

    assert _version(operation, desk) == _version(operation, colleague) != seen


@every_guarded
def test_who_has_seen_the_newest_goes_through(name: str, desk: Desk, colleague: Desk, world: World) -> None:
    operation = _aimed(name, world)
    colleague.do(_touch(operation, world, desk), at=AT)
    before = content(desk)
    desk.do(_with_version(operation, _version(operation, desk)), at=AT)
    assert content(desk) != before


@every_guarded
def test_a_script_that_says_nothing_of_versions_goes_through(
    name: str, desk: Desk, colleague: Desk, world: World
) -> None:
    operation = _aimed(name, world)
    assert operation == _with_version(operation, UNSET)
    colleague.do(_touch(operation, world, desk), at=AT)
    before = content(desk)
    desk.do(operation, at=AT)
    assert content(desk) != before


@every_guarded
def test_what_never_was_is_gone(name: str, desk: Desk, world: World) -> None:
    operation = _aimed(name, world)
    names = [field.name for field in fields(operation)]
    with refused(desk, GoneMeanwhile):
        desk.do(replace(operation, **{names[0]: uuid4()}), at=AT)


@pytest.mark.parametrize("name", [name for name in GUARDED if name not in STAYING])
def test_what_a_colleague_took_away_is_gone(name: str, desk: Desk, colleague: Desk, world: World) -> None:
    operation = _aimed(name, world)
    removing: dict[str, Operation] = {
        "youth": EraseYouth(youth=world.youth),
        "view": RemoveOverview(overview=world.overview),
        "overview": RemoveOverview(overview=world.overview),
        "moment": RemoveMoment(moment=world.moment),
        "answer": RemoveMoment(moment=world.moment),
        "plan": RemovePlan(plan=world.plan),
        "step": RemoveStep(step=world.steps[1]),
        "link": Unlink(link=world.on_wheel.link),
        "photo": RemovePhoto(photo=world.on_wheel.photo),
        "line": RemoveLine(line=world.on_wheel.line),
    }
    if isinstance(operation, LetGo | LeaveParked):
        removing["line"] = RemoveLine(line=operation.line)
    colleague.do(removing[_aimed_at(operation)], at=AT)
    with refused(desk, GoneMeanwhile):
        desk.do(operation, at=AT)


def test_an_answer_that_a_colleague_took_away_has_changed(desk: Desk, colleague: Desk, world: World) -> None:
    give = GiveAnswer(moment=world.moment, statement=world.statements[0], value=2)
    seen = _version(give, desk)
    colleague.do(ClearAnswer(moment=world.moment, statement=world.statements[0]), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(_with_version(give, seen), at=AT)


def test_of_two_first_answers_the_second_is_told(desk: Desk, colleague: Desk, world: World) -> None:
    moment, statement = world.moment, world.statements[5]
    colleague.do(GiveAnswer(moment=moment, statement=statement, value=2, seen_version=None), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(GiveAnswer(moment=moment, statement=statement, value=8, seen_version=None), at=AT)


def test_two_who_change_two_things_do_not_meet(desk: Desk, colleague: Desk, world: World) -> None:
    rows = content(desk)["domain_view"]
    mine, theirs = (UUID(str(rows[view]["version"])) for view in world.views[2:4])
    colleague.do(SetNote(view=world.views[3], note="van jou", seen_version=theirs), at=AT)
    desk.do(SetNote(view=world.views[2], note="van mij", seen_version=mine), at=AT)
    notes = {content(colleague)["domain_view"][view]["note"] for view in world.views[2:4]}
    assert notes == {"van jou", "van mij"}


def test_somebody_who_opens_it_with_the_passphrase_meets_what_others_did(desk: Desk, world: World) -> None:
    folder = desk.notebook.folder
    second = Keepers(folder).open(folder, PASSPHRASE).desk
    seen = desk.ask(ReadYouth(youth=world.youth)).version
    second.do(ChangeYouth(youth=world.youth, method="", seen_version=seen), at=AT)
    assert desk.changed_by_others()
    assert not desk.changed_by_others()
    with refused(desk, ChangedElsewhere):
        desk.do(ChangeYouth(youth=world.youth, name="Z", seen_version=seen), at=AT)
    assert desk.ask(ReadYouth(youth=world.youth)) == second.ask(ReadYouth(youth=world.youth))
    second.close()


def test_what_i_do_myself_is_not_done_by_others(desk: Desk, world: World) -> None:
    desk.changed_by_others()
    desk.do(ChangeYouth(youth=world.youth, name="Z"), at=AT)
    assert not desk.changed_by_others()
