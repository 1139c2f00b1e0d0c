"""The notebook itself and the workers in it."""

from pathlib import Path
from typing import Any
from uuid import UUID, uuid4, uuid5

import pytest

from desktop.models.errors import (
    ExpectedFailure,
    FolderNotEmpty,
    NameNeeded,
    NotebookExists,
    PassphraseTooShort,
    TextTooLong,
)
from desktop.models.languages import Texts
from desktop.models.methods import default_domains, default_instrument
from desktop.operations.desk import Desk
from desktop.operations.making import create
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.people import ReadDomains, ReadNotebook
from desktop.operations.workers import (
    AddWorker,
    ChangeWorker,
    RenameNotebook,
    StartNotebook,
)
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.world import AT, World


def test_a_new_notebook_has_a_name_a_worker_the_domains_and_the_evolutor(created: Created) -> None:
    desk = created.opened.desk
    reading = desk.ask(ReadNotebook())
    assert (reading.id, reading.name) == (created.opened.notebook_id, "Team Gent-Noord")
    assert reading.me == created.opened.worker_id
    assert [(worker.id, worker.name, worker.phone) for worker in reading.workers] == [
        (reading.me, "Sara", "")
    ]
    rows = all_rows(desk)
    assert len(rows["life_domain"]) == len(default_domains())
    assert not any(rows[table] for table in ("youth", "overview", "moment", "step_plan"))
    assert [image["kind"] for image in rows["audit"].values()] == ["StartNotebook"]


def test_the_nine_domains_stand_in_their_order_and_the_others_wait(desk: Desk) -> None:
    active = [domain for domain in default_domains() if domain.active]
    assert len(active) == 9 < len(default_domains())
    choices = desk.ask(ReadDomains())
    assert [(c.key, c.name, c.icon, c.colour) for c in choices] == [
        (d.key, d.name, d.icon, d.colour) for d in active
    ]
    by_key = {str(image["key"]): image for image in content(desk)["life_domain"].values()}
    for place, domain in enumerate(default_domains()):
        image = by_key[domain.key]
        assert (image["position"], image["active"]) == (place, domain.active)
        assert Texts(*(str(image[f"plain_{code}"]) for code in ("nl", "fr", "en"))) == domain.plain


def test_the_evolutor_comes_along_whole(desk: Desk, world: World) -> None:
    default = default_instrument()
    reading = desk.ask(ReadEvolutor(youth=world.quiet_youth))
    assert (reading.name, reading.low, reading.high) == (default.name, 0, 10)
    assert [(group.key, group.name) for group in reading.groups] == [
        (group.key, group.name) for group in default.groups
    ]
    assert [(s.key, s.text, s.plain, s.icon, s.colour) for s in reading.statements] == [
        (s.key, s.text, s.plain, s.icon, s.colour) for group in default.groups for s in group.statements
    ]


def test_what_comes_along_has_the_same_ids_on_every_pc(desk: Desk, world: World) -> None:
    ids = {choice.key: choice.id for choice in desk.ask(ReadDomains())}
    assert ids == {key: uuid5(world.notebook, f"life_domain {key}") for key in ids}


@pytest.mark.parametrize("same", [True, False])
def test_a_notebook_begins_once(same: bool, desk: Desk, world: World) -> None:
    begin = StartNotebook(id=world.notebook if same else uuid4(), name="Nog een", worker_name="Joris")
    with refused(desk):
        desk.do(begin, at=AT)
    assert desk.ask(ReadNotebook()).name == "Team Gent-Noord"


def test_two_notebooks_share_no_id(tmp_path: Path, desk: Desk) -> None:
    second = create(tmp_path / "second", "Team Zuid", "Joris", "zachte warme wachtzin").opened.desk
    theirs = all_rows(second)
    second.close()
    for table, rows in all_rows(desk).items():
        assert not rows.keys() & theirs[table].keys(), table


@pytest.mark.parametrize(
    ("name", "worker", "passphrase", "failure"),
    [
        (" \t\n", "Sara", "lang genoeg zo", NameNeeded),
        ("Team", "x" * 201, "lang genoeg zo", TextTooLong),
        ("Team", "Sara", "kort", PassphraseTooShort),
        ("Team", "Sara", "        ", PassphraseTooShort),
    ],
)
def test_what_cannot_begin_leaves_nothing_behind(
    name: str, worker: str, passphrase: str, failure: type[ExpectedFailure], tmp_path: Path
) -> None:
    folder = tmp_path / "new"
    with pytest.raises(failure):
        Keepers(tmp_path / "demo").create(folder, name, worker, passphrase)
    assert not folder.exists()


def test_a_folder_that_was_there_stays_and_stays_empty(tmp_path: Path) -> None:
    with pytest.raises(NameNeeded):
        Keepers(tmp_path / "demo").create(tmp_path, "", "Sara", "lang genoeg zo")
    assert list(tmp_path.iterdir()) == []


def test_no_notebook_is_made_over_something_else(tmp_path: Path, desk: Desk) -> None:
    keepers = Keepers(tmp_path / "demo")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Beste", encoding="utf-8")
    for place in ("full", "full/letter.txt"):
        with pytest.raises(FolderNotEmpty):
            keepers.create(tmp_path / place, "Team", "Sara", "lang genoeg zo")
    assert (tmp_path / "full" / "letter.txt").read_text(encoding="utf-8") == "Beste"
    with pytest.raises(NotebookExists):
        keepers.create(desk.notebook.folder, "Team", "Sara", "lang genoeg zo")
    assert desk.ask(ReadNotebook()).name == "Team Gent-Noord"


def test_a_name_loses_the_space_around_and_inside_it(desk: Desk, world: World) -> None:
    desk.do(RenameNotebook(notebook=world.notebook, name="  Team \t Zuid\r\n"), at=AT)
    assert desk.ask(ReadNotebook()).name == "Team Zuid"


@pytest.mark.parametrize(
    ("name", "failure"),
    [("", NameNeeded), ("\u00a0", NameNeeded), ("\x00", NameNeeded), ("x" * 201, TextTooLong)],
)
def test_a_notebook_and_a_worker_need_a_name_that_fits(
    name: str, failure: type[ExpectedFailure], desk: Desk, world: World
) -> None:
    with refused(desk, failure):
        desk.do(RenameNotebook(notebook=world.notebook, name=name), at=AT)
    with refused(desk, failure):
        desk.do(AddWorker(name=name), at=AT)
    with refused(desk, failure):
        desk.do(ChangeWorker(worker=world.colleague, name=name), at=AT)


def test_the_longest_name_is_kept_whole(desk: Desk, world: World) -> None:
    desk.do(RenameNotebook(notebook=world.notebook, name="x" * 200), at=AT)
    assert desk.ask(ReadNotebook()).name == "x" * 200


def test_a_colleague_is_added_and_stands_by_name(desk: Desk) -> None:
    added = [desk.do(AddWorker(name=name, phone=" 02 1 "), at=AT).result for name in ("zora", "Björn")]
    reading = desk.ask(ReadNotebook())
    assert [worker.name for worker in reading.workers] == ["Amina", "Björn", "Sara", "zora"]
    assert {worker.id for worker in reading.workers} > set(added)
    assert {worker.phone for worker in reading.workers if worker.id in added} == {"02 1"}


@pytest.mark.parametrize("field", ["phone", "mail"])
def test_a_phone_number_and_an_address_have_a_limit(field: str, desk: Desk, world: World) -> None:
    longest: dict[str, Any] = {field: "1" * 200}
    too_long: dict[str, Any] = {field: "1" * 201}
    desk.do(ChangeWorker(worker=world.colleague, **longest), at=AT)
    with refused(desk, TextTooLong):
        desk.do(ChangeWorker(worker=world.colleague, **too_long), at=AT)
    with refused(desk, TextTooLong):
        desk.do(AddWorker(name="Joris", **too_long), at=AT)


def test_each_new_thing_has_an_id_of_its_own() -> None:
    first, second = AddWorker(name="Joris"), AddWorker(name="Joris")
    assert first.id != second.id
    assert isinstance(first.id, UUID)
