"""A notebook of the first program, opened by this one: brought up to date, whole or not at all, nothing lost."""

from pathlib import Path

import pytest
from sqlalchemy import Connection

from desktop.models.errors import NewerNotebook, WrongPassphrase
from desktop.operations.desk import Desk
from desktop.operations.erasing import EraseYouth
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadNotebook, ReadYouths
from desktop.operations.workers import RetireWorker, SetKeepYears
from desktop.operations.youths import CloseTrajectory
from desktop.store import schema
from desktop.store.place import LOCAL
from desktop.store.replica import REPLICA, engine_of
from desktop.store.sealing import derive
from tests.operations.all_rows import Tables, all_rows
from tests.operations.world import AT, World, populate
from tests.store.old_notebook import ANNA, NOTEBOOK, WORDS, old_notebook
from tests.store.test_key_first_format import KEY, WRITTEN

NEW_COLUMNS: tuple[tuple[str, str, str | bool | None], ...] = (
    ("worker", "left_on", None),
    ("worker", "code", ""),
    ("youth", "closed_on", None),
    ("youth", "wording", "usual"),
    ("notebook", "keep_years", None),
    ("notebook", "way_back", "free"),
    ("life_domain", "picture", ""),
    ("answer", "filled_in_by", ""),
    ("domain_view", "filled_in_by", ""),
    *(
        ("domain_view", column, False)
        for column in ("first", "talk", "own_strength", "own_people", "professionals", "as_before")
    ),
)


class Old:
    """An old notebook, with all the rows that stand in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keepers = Keepers(folder.parent / "demo")
        old_notebook(folder, self._fill)

    def _fill(self, desk: Desk) -> None:
        self.world: World = populate(desk, wheel=False)
        self.rows: Tables = all_rows(desk)

    def open(self) -> Opened:
        """Open it with this program."""
        return self.keepers.open(self.folder, WORDS)

    def stands_at(self) -> tuple[str, set[str]]:
        """Its schema, and the names of its tables."""
        engine = engine_of(self.folder / REPLICA, derive(KEY, "replica", NOTEBOOK))
        with engine.connect() as connection:
            at = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
            names = connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).scalars()
            found = str(at), set(names)
        engine.dispose()
        return found


@pytest.fixture
def old(tmp_path: Path) -> Old:
    """An old notebook with two youths."""
    return Old(tmp_path / "old")


def test_it_is_old(old: Old) -> None:
    at, tables = old.stands_at()
    assert at == "0001"
    assert "erased" not in tables
    assert not tables & set(LOCAL.tables)


def test_nothing_is_lost_and_nothing_is_made_up(old: Old) -> None:
    opened = old.open()
    try:
        assert all_rows(opened.desk) == old.rows
        for table, column, empty in NEW_COLUMNS:
            assert {image[column] for image in old.rows[table].values()} == {empty}
        assert old.keepers.check(opened) == ()
        assert (opened.worker_id, opened.notebook_id) == (ANNA, NOTEBOOK)
        reading = opened.desk.ask(ReadNotebook())
        assert [worker.name for worker in reading.workers] == ["Amina", "Anna"]
    finally:
        opened.desk.close()
    at, tables = old.stands_at()
    assert at == schema.SCHEMA
    assert tables >= {"erased", *LOCAL.tables}


def test_all_that_is_new_can_be_done_in_it(old: Old) -> None:
    opened = old.open()
    try:
        desk, world = opened.desk, old.world
        desk.do(SetKeepYears(notebook=world.notebook, years=10), at=AT)
        desk.do(CloseTrajectory(youth=world.youth), at=AT)
        desk.do(RetireWorker(worker=world.colleague), at=AT)
        desk.do(EraseYouth(youth=world.quiet_youth), at=AT)
        after = all_rows(desk)
    finally:
        opened.desk.close()
    opened = old.open()
    assert all_rows(opened.desk) == after
    assert [line.name for line in opened.desk.ask(ReadYouths())] == ["Zoë"]
    opened.desk.close()


def test_the_second_time_there_is_nothing_to_do(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    old.open().desk.close()

    def upgraded(_connection: Connection, _to: str = "head") -> None:
        raise AssertionError("it is up to date")

    monkeypatch.setattr(schema, "upgrade", upgraded)
    opened = old.open()
    assert all_rows(opened.desk) == old.rows
    opened.desk.close()


@pytest.mark.parametrize("begun", [True, False])
def test_cut_off_half_way_it_is_as_it_was(begun: bool, old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    class _CutOff(Exception):  # noqa: N818
        pass

    steps = schema.upgrade

    def cut_off(connection: Connection, to: str = "head") -> None:
        if begun:
            steps(connection, to)
            connection.exec_driver_sql("DELETE FROM youth WHERE name = 'Nobody'")
        raise _CutOff

    with monkeypatch.context() as patched:
        patched.setattr(schema, "upgrade", cut_off)
        with pytest.raises(_CutOff):
            old.open()
    at, tables = old.stands_at()
    assert at == "0001"
    assert "erased" not in tables
    opened = old.open()
    assert all_rows(opened.desk) == old.rows
    opened.desk.close()


def test_a_wrong_passphrase_brings_nothing_up_to_date(old: Old) -> None:
    with pytest.raises(WrongPassphrase):
        old.keepers.open(old.folder, "een rode deur")
    assert old.stands_at()[0] == "0001"


def test_its_key_files_are_left_as_they_are(old: Old) -> None:
    old.open().desk.close()
    files = sorted((old.folder / "notebook").iterdir())
    assert [file.read_bytes() for file in files] == list(WRITTEN)


def test_it_can_be_shared_and_a_colleague_joins(old: Old, tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    opened = old.open()
    try:
        root = old.keepers.share(opened, tmp_path / "share")
        old.keepers.add_worker(opened, "Bilal", "nog een lange zin")
        joined = old.keepers.join(root, "nog een lange zin", tmp_path / "bilal")
        assert [line.name for line in joined.desk.ask(ReadYouths())] == ["Noor", "Zoë"]
        opened.desk.sync()
        assert all_rows(joined.desk) == all_rows(opened.desk)
        assert old.keepers.check(joined) == old.keepers.check(opened) == ()
        joined.desk.close()
    finally:
        opened.desk.close()
    # Anna's own words still open it, though her key file went over into the present form.
    old.open().desk.close()


@pytest.mark.parametrize("later", ["0004", "9999"])
def test_one_of_a_newer_program_is_left_alone(later: str, old: Old) -> None:
    old.open().desk.close()
    engine = engine_of(old.folder / REPLICA, derive(KEY, "replica", NOTEBOOK))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (later,))
    engine.dispose()
    with pytest.raises(NewerNotebook):
        old.open()
    assert old.stands_at()[0] == later
