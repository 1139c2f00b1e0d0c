"""Rows as an older program wrote them, in the journal or in what waits: taken over as an upgrade would have."""

from uuid import UUID, uuid4

import msgspec
import pytest

from desktop.models.overviews import DomainView
from desktop.operations.desk import Desk
from desktop.operations.youths import AddYouth
from desktop.store.images import MODELS, Image, values_of
from desktop.store.replay import write
from desktop.store.share.entries import After
from tests.operations.all_rows import all_rows
from tests.store.old_notebook import WORDS
from tests.store.test_upgrading import NEW_COLUMNS, Old

__all__ = ["WORDS"]


def _without_new(table: str, image: Image) -> Image:
    new = {column for one, column, _empty in NEW_COLUMNS if one == table}
    return {column: value for column, value in image.items() if column not in new}


@pytest.fixture
def old(tmp_path_factory: pytest.TempPathFactory) -> Old:
    return Old(tmp_path_factory.mktemp("older") / "old")


def test_replaying_and_upgrading_come_to_the_same(old: Old, desk: Desk) -> None:
    upgraded = old.open()
    try:
        rows = all_rows(upgraded.desk)
    finally:
        upgraded.desk.close()
    older = [
        After(table, row, _without_new(table, image))
        for table, images in rows.items()
        for row, image in images.items()
    ]
    assert any("score" in (after.image or {}) and "first" not in (after.image or {}) for after in older)
    with desk.notebook.sessions.writing() as session:
        for table in reversed(MODELS):
            session.connection().exec_driver_sql(f'DELETE FROM "{table}"')
        write(session.connection(), older)
    assert all_rows(desk) == rows


def test_only_what_came_later_may_be_missing() -> None:
    image: Image = {
        "id": str(uuid4()),
        "version": str(uuid4()),
        "overview_id": str(uuid4()),
        "domain_id": str(uuid4()),
        "position": 3,
        "score": None,
        "note": "",
    }
    values = values_of(DomainView.__tablename__, image)
    assert (values["first"], values["filled_in_by"], values["as_before"]) == (False, "", False)
    assert image.keys() < values.keys(), "the image itself stays as it was written"
    for column in image:
        with pytest.raises(msgspec.ValidationError):
            values_of(DomainView.__tablename__, {key: value for key, value in image.items() if key != column})


def test_what_stands_there_counts_before_what_would_be_filled_in(desk: Desk) -> None:
    added = desk.do(AddYouth(name="Bo")).result
    assert isinstance(added, UUID)
    image = {**all_rows(desk)["youth"][added], "wording": "pictures"}
    with desk.notebook.sessions.writing() as session:
        write(session.connection(), [After("youth", added, image)])
    assert all_rows(desk)["youth"][added]["wording"] == "pictures"
