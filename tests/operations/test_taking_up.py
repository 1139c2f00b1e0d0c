"""A notebook begun with what was taken over from another one."""

from pathlib import Path
from uuid import uuid4

import pytest

from desktop.models.errors import (
    AlreadyThere,
    ExpectedFailure,
    NameNeeded,
    PassphraseTooShort,
)
from desktop.operations.desk import Desk
from desktop.operations.making import create_from
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.workers import (
    SetKeepYears,
    TakeUpNotebook,
)
from desktop.store.row_sets import Rows
from tests.operations.all_rows import all_rows, refused
from tests.operations.world import AT, World


@pytest.mark.parametrize("same", [True, False])
def test_a_notebook_that_has_begun_takes_up_no_other(same: bool, desk: Desk, world: World) -> None:
    take = TakeUpNotebook(id=world.notebook if same else uuid4(), name="Nog een")
    with refused(desk, AlreadyThere):
        desk.do(take, at=AT)
    assert desk.ask(ReadNotebook()).name == "Team Gent-Noord"


def test_a_notebook_taken_up_from_another_one(desk: Desk, world: World, tmp_path: Path) -> None:
    desk.do(SetKeepYears(notebook=world.notebook, years=7), at=AT)
    with desk.notebook.sessions.reading() as session:
        rows = Rows(session).everything()
    made = create_from(tmp_path / "new", " Team  Zuid ", world.me, "zachte warme wachtzin", rows).opened
    try:
        reading = made.desk.ask(ReadNotebook())
        assert (reading.name, reading.keep_years, reading.me) == ("Team Zuid", 7, world.me)
        assert reading.id == made.notebook_id != world.notebook
        theirs, ours = all_rows(made.desk), all_rows(desk)
        line = made.desk.ask(ReadAudit(last=1))[0]
        assert line.kind == "TakeUpNotebook"
        del theirs["audit"][line.id]
        assert {**theirs, "notebook": {}} == {**ours, "notebook": {}}
    finally:
        made.desk.close()


@pytest.mark.parametrize(
    ("name", "passphrase", "failure"),
    [(" ", "lang genoeg zo", NameNeeded), ("Team", "kort", PassphraseTooShort)],
)
def test_what_cannot_be_taken_up_leaves_nothing_behind(
    name: str, passphrase: str, failure: type[ExpectedFailure], desk: Desk, world: World, tmp_path: Path
) -> None:
    with desk.notebook.sessions.reading() as session:
        rows = Rows(session).of_team()
    with pytest.raises(failure):
        create_from(tmp_path / "new", name, world.me, passphrase, rows)
    assert not (tmp_path / "new").exists()
