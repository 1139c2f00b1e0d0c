"""What is taken away with all that is part of it: nothing goes along that the worker had not seen."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import ChangedElsewhere
from desktop.models.readings import LineKind
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.moments import ClearAnswer, GiveAnswer, RemoveMoment, TakeMoment
from desktop.operations.overview_words import AddLine, ChangeLine, ChangeLink, LinkDomains
from desktop.operations.overviews import RemoveOverview, SetNote, SetScore
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.step_plans import ReadPlan
from desktop.operations.step_plans import (
    AddStep,
    ChangeStep,
    MakePlan,
    MoveStep,
    RemovePlan,
    RemoveStep,
    TickStep,
)
from tests.operations.all_rows import content, refused
from tests.operations.world import AT, World

LATER = AT + timedelta(minutes=1)

Doing: TypeAlias = Callable[[World], Operation]


def _plan(desk: Desk, world: World) -> Operation:
    reading = desk.ask(ReadPlan(plan=world.plan))
    parts = frozenset(step.version for step in reading.steps)
    return RemovePlan(plan=world.plan, seen_version=reading.version, seen_parts=parts)


def _moment(desk: Desk, world: World) -> Operation:
    (reading,) = desk.ask(ReadEvolutor(youth=world.youth)).moments
    parts = frozenset(answer.version for answer in reading.answers)
    return RemoveMoment(moment=world.moment, seen_version=reading.version, seen_parts=parts)


def _overview(desk: Desk, world: World) -> Operation:
    reading = desk.ask(ReadOverview(youth=world.youth, overview=world.overview))
    assert reading
    lines = {line.version for domain in reading.domains for line in domain.lines}
    parts = frozenset(
        {row.version for row in reading.domains} | {row.version for row in reading.links} | lines
    )
    return RemoveOverview(overview=world.overview, seen_version=reading.version, seen_parts=parts)


SEEN = {"plan": _plan, "moment": _moment, "overview": _overview}
"""Taking each of them away, as a page does that shows all of it."""

TABLES = {"plan": "step_plan", "moment": "moment", "overview": "overview"}

MEANWHILE: tuple[tuple[str, Doing], ...] = (
    ("plan", lambda world: AddStep(plan=world.plan, text="van de collega")),
    ("plan", lambda world: ChangeStep(step=world.steps[1], text="van de collega")),
    ("plan", lambda world: TickStep(step=world.steps[2])),
    ("plan", lambda world: MoveStep(step=world.steps[3], before=world.steps[0])),
    ("moment", lambda world: GiveAnswer(moment=world.moment, statement=world.statements[4], value=3)),
    ("moment", lambda world: GiveAnswer(moment=world.moment, statement=world.statements[0], value=3)),
    ("overview", lambda world: SetScore(view=world.views[3], score=2)),
    ("overview", lambda world: SetNote(view=world.views[0], note="van de collega")),
    ("overview", lambda world: ChangeLine(line=world.on_wheel.line, text="van de collega")),
    (
        "overview",
        lambda world: AddLine(view=world.views[5], line_kind=LineKind.WORRY, text="van de collega"),
    ),
    ("overview", lambda world: LinkDomains(one=world.views[5], other=world.views[6])),
    ("overview", lambda world: ChangeLink(link=world.on_wheel.link, text="van de collega")),
)


@pytest.mark.parametrize("what", list(SEEN))
def test_what_was_seen_whole_goes(what: str, desk: Desk, world: World) -> None:
    removing = SEEN[what](desk, world)
    desk.do(removing, at=AT)
    assert getattr(world, what) not in content(desk)[TABLES[what]]


@pytest.mark.parametrize(("what", "meanwhile"), MEANWHILE)
def test_what_a_colleague_did_meanwhile_is_not_taken_along(
    what: str, meanwhile: Doing, desk: Desk, colleague: Desk, world: World
) -> None:
    removing = SEEN[what](desk, world)
    colleague.do(meanwhile(world), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(removing, at=LATER)
    # Who looks again has seen it, and may take it away.
    desk.do(SEEN[what](desk, world), at=LATER)
    assert getattr(world, what) not in content(desk)[TABLES[what]]


@pytest.mark.parametrize(("what", "meanwhile"), MEANWHILE)
def test_a_script_that_says_nothing_of_parts_takes_all_of_it(
    what: str, meanwhile: Doing, desk: Desk, colleague: Desk, world: World
) -> None:
    colleague.do(meanwhile(world), at=AT)
    plain: dict[str, Operation] = {
        "plan": RemovePlan(plan=world.plan),
        "moment": RemoveMoment(moment=world.moment),
        "overview": RemoveOverview(overview=world.overview),
    }
    desk.do(plain[what], at=LATER)
    assert getattr(world, what) not in content(desk)[TABLES[what]]


@pytest.mark.parametrize(
    ("what", "meanwhile"),
    [
        ("plan", lambda world: RemoveStep(step=world.steps[1])),
        ("moment", lambda world: ClearAnswer(moment=world.moment, statement=world.statements[0])),
    ],
)
def test_what_a_colleague_took_away_meanwhile_is_no_loss(
    what: str, meanwhile: Doing, desk: Desk, colleague: Desk, world: World
) -> None:
    removing = SEEN[what](desk, world)
    colleague.do(meanwhile(world), at=AT)
    desk.do(removing, at=LATER)
    assert getattr(world, what) not in content(desk)[TABLES[what]]


def test_what_a_colleague_did_and_undid_is_no_change(desk: Desk, colleague: Desk, world: World) -> None:
    removing = _plan(desk, world)
    done = colleague.do(ChangeStep(step=world.steps[1], text="van de collega"), at=AT)
    colleague.do(done.inverse, at=AT)
    desk.do(removing, at=LATER)
    assert world.plan not in content(desk)["step_plan"]


def test_something_empty_that_was_seen_empty(desk: Desk, colleague: Desk, world: World) -> None:
    plan, moment = MakePlan(youth=world.quiet_youth), TakeMoment(youth=world.quiet_youth)
    for made in (plan, moment):
        desk.do(made, at=AT)
    nothing: frozenset[UUID] = frozenset()
    desk.do(RemoveMoment(moment=moment.id, seen_parts=nothing), at=LATER)
    colleague.do(AddStep(plan=plan.id, text="van de collega"), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(RemovePlan(plan=plan.id, seen_parts=nothing), at=LATER)


def test_having_seen_more_than_there_is_is_enough(desk: Desk, world: World) -> None:
    parts = frozenset(step.version for step in desk.ask(ReadPlan(plan=world.plan)).steps)
    desk.do(RemovePlan(plan=world.plan, seen_parts=parts | {uuid4()}), at=AT)


def test_it_waits_and_is_run_again_as_plain_data(desk: Desk, colleague: Desk, world: World) -> None:
    """Away from the network it is stored: what was not seen then must be refused later on."""
    stored = RemovePlan.from_plain(_plan(desk, world).to_plain())
    colleague.do(AddStep(plan=world.plan, text="van de collega"), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(stored, at=LATER)
