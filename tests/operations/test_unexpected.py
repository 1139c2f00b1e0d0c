"""What nobody expected is an error of ours; its report must hold nothing of any youth."""

import traceback

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desktop.operations.desk import Desk
from desktop.operations.youths import AddYouth
from desktop.store.unit_of_work import UnitOfWork
from tests.operations.all_rows import all_rows
from tests.operations.world import AT


def test_an_error_of_the_database_does_not_tell_what_was_written(desk: Desk) -> None:
    name = "Zoë " + "Secret"

    def ask_nonsense(work: UnitOfWork) -> None:
        work.session.execute(text("SELECT nonsense FROM youth WHERE name = :name"), {"name": name})

    with pytest.raises(DBAPIError) as caught:
        desk.notebook.look(ask_nonsense)
    told = "".join(traceback.format_exception(caught.value))
    assert "nonsense" in told
    assert name not in told


class _Broken(Exception):  # noqa: N818
    pass


def test_an_operation_that_breaks_half_way_leaves_nothing(desk: Desk) -> None:
    class AddThenBreak(AddYouth):
        def run(self, work: UnitOfWork) -> None:  # type: ignore[override]
            super().run(work)
            work.flush()
            raise _Broken

    before = all_rows(desk)
    with pytest.raises(_Broken):
        desk.do(AddThenBreak(name="Noah"), at=AT)
    assert all_rows(desk) == before
    assert desk.do(AddYouth(name="Noah"), at=AT).result
