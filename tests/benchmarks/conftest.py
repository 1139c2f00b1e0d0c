"""A notebook of 500 youths, made once for all benchmarks."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop.operations.desk import Desk
from desktop.operations.making import create
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.step_plans import AddStep, MakePlan
from desktop.operations.youths import AddYouth
from tests.conftest import PASSPHRASE, WORKER
from tests.views.conftest import background, one_theme, theme

YOUTHS = 500
FULL = 20
"""How many of them have been at work with all three tools."""


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The desk of a notebook of 500 youths; the first is called Jongere 000 and has everything."""
    opened = create(tmp_path_factory.mktemp("large") / "notebook", "Groot", WORKER, PASSPHRASE).opened
    desk = opened.desk
    with desk.together():
        for number in range(YOUTHS):
            youth = AddYouth(
                name=f"Jongere {number:03}", birth_date=date(2008, 1, 1), companion=opened.worker_id
            )
            desk.do(youth)
            if number < FULL:
                _fill(desk, youth)
    yield desk
    desk.close()


def _fill(desk: Desk, youth: AddYouth) -> None:
    for month in (2, 5, 8, 11):
        overview = StartOverview(youth=youth.id, on=date(2025, month, 10))
        desk.do(overview)
        reading = desk.ask(ReadOverview(youth=youth.id, overview=overview.id))
        assert reading
        for place, domain in enumerate(reading.domains):
            desk.do(SetScore(view=domain.id, score=1 + place % 5))
        moment = TakeMoment(youth=youth.id, on=date(2025, month, 11))
        desk.do(moment)
        for place, statement in enumerate(desk.ask(ReadEvolutor(youth=youth.id)).statements):
            desk.do(GiveAnswer(moment=moment.id, statement=statement.id, value=(place + month) % 11))
    plan = MakePlan(youth=youth.id, wish="een eigen kamer")
    desk.do(plan)
    for number in range(12):
        desk.do(AddStep(plan=plan.id, text=f"Stap {number}: bellen naar het woonbureau", who="ik"))


__all__ = ["background", "large", "one_theme", "theme"]
