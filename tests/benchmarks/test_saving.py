"""A score saved: the whole operation, beside the bare statements that it cannot do without."""

from itertools import cycle
from uuid import uuid4

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sqlalchemy import text

from desktop.operations.desk import Desk
from desktop.operations.overviews import SetScore
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouths


@pytest.mark.benchmark(group="a score saved")
def test_floor_two_bare_statements_and_a_commit(benchmark: BenchmarkFixture, large: Desk) -> None:
    engine = large.notebook.sessions._engine
    youth = large.ask(ReadYouths())[0].id
    reading = large.ask(ReadOverview(youth=youth))
    assert reading
    view = reading.domains[0].id
    scores = cycle((1, 2, 3, 4, 5))
    update = text("UPDATE domain_view SET score = :score WHERE id = :id")
    insert = text(
        "INSERT INTO audit (id, version, at, worker_id, kind) VALUES (:id, :id, '2025-01-01 00:00:00', :id, 'x')"
    )

    def save() -> None:
        with engine.begin() as connection:
            connection.execute(update, {"score": next(scores), "id": view.hex})
            connection.execute(insert, {"id": uuid4().hex})

    benchmark(save)


@pytest.mark.benchmark(group="a score saved")
def test_a_score_saved(benchmark: BenchmarkFixture, large: Desk) -> None:
    youth = large.ask(ReadYouths())[1].id
    reading = large.ask(ReadOverview(youth=youth))
    assert reading
    view = reading.domains[0].id
    scores = cycle((1, 2, 3, 4, 5))
    benchmark(lambda: large.do(SetScore(view=view, score=next(scores))))
