"""A replica under an older notebook key: put under the key of today when it is opened, and nothing lost."""

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.models.errors import NotebookDamaged
from desktop.operations.desk import Desk
from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.opened import Created, Opened
from desktop.operations.opening import Keepers
from desktop.operations.questions.people import ReadYouths
from desktop.operations.youths import AddYouth
from desktop.store import key_file
from desktop.store.opening import keys_of, open_with_private_key
from desktop.store.replica import REPLICA, close_anew, engine_of, integrity, opens
from desktop.store.sealing import derive
from tests.operations.all_rows import all_rows

ROOT = Path(__file__).parents[2]
OLD, NEW = bytes(range(32)), bytes(range(32, 64))


@pytest.fixture
def opened(created: Created) -> Opened:
    """A notebook with one youth, open."""
    created.opened.desk.do(AddYouth(name="Yara"))
    return created.opened


def _open(opened: Opened, folder: Path | None = None) -> Opened:
    private_key = opened.unlocked.private_key
    unsealed = open_with_private_key(folder or opened.folder, opened.worker_id, private_key, revive)
    return desk_of(unsealed)


def _change_key(opened: Opened, folder: Path | None = None) -> None:
    """Change the notebook key, as it is done when somebody is taken out."""
    where = folder or opened.folder
    keys = keys_of(where)
    by = key_file.unlock_with_private_key(keys, opened.worker_id, opened.unlocked.private_key)
    key_file.rotate(where, keys, by)


def _key(opened: Opened) -> bytes:
    """The key of the replica, as the notebook key stood when it was opened."""
    return derive(opened.unlocked.notebook_key, "replica", opened.notebook_id)


def _names(desk: Desk) -> list[str]:
    return [line.name for line in desk.ask(ReadYouths())]


@pytest.mark.parametrize("times", [1, 3])
def test_it_goes_under_the_key_of_today(times: int, opened: Opened) -> None:
    opened.desk.notebook.note(lambda place: place.write_note("kept", "beside the rows"))
    before, file = all_rows(opened.desk), opened.folder / REPLICA
    opened.desk.close()
    for _ in range(times):
        _change_key(opened)
    assert opens(file, _key(opened))

    again = _open(opened)
    try:
        assert again.holding.keys.current == times + 1
        assert all_rows(again.desk) == before
        assert again.desk.notebook.place(lambda place: place.note("kept")) == "beside the rows"
        assert Keepers(opened.folder).check(again) == ()
        again.desk.do(AddYouth(name="Daarna"))
        assert _key(again) != _key(opened)
    finally:
        again.desk.close()
    # Who was taken out kept the old key: it opens nothing any more, nor does what is left of the file.
    assert not opens(file, _key(opened))
    assert opens(file, _key(again))
    once_more = _open(opened)
    assert _names(once_more.desk) == ["Daarna", "Yara"]
    once_more.desk.close()


def test_what_a_crash_left_in_the_log_comes_along(opened: Opened, tmp_path: Path) -> None:
    opened.desk.do(AddYouth(name="Net nog"))
    crashed = tmp_path / "crashed"
    shutil.copytree(opened.folder, crashed)
    assert (crashed / f"{REPLICA}-wal").stat().st_size > 0
    opened.desk.close()
    _change_key(opened, crashed)
    again = _open(opened, crashed)
    assert _names(again.desk) == ["Net nog", "Yara"]
    again.desk.close()
    assert opens(crashed / REPLICA, _key(again))


def test_another_program_that_has_it_open_is_not_cut_off(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under its feet the key cannot change: both go on under the older one, until it is opened alone."""
    monkeypatch.setattr("desktop.store.replica.PATIENCE_MS", 50)
    file, older = opened.folder / REPLICA, _key(opened)
    _change_key(opened)
    beside = _open(opened)
    beside.desk.do(AddYouth(name="Ernaast"))
    opened.desk.do(AddYouth(name="Gaat door"))
    assert Keepers(opened.folder).check(opened) == ()
    opened.desk.close()
    beside.desk.close()
    assert opens(file, older)
    again = _open(opened)
    assert _names(again.desk) == ["Ernaast", "Gaat door", "Yara"]
    again.desk.close()
    assert not opens(file, older)


def test_under_a_key_that_nobody_knows(opened: Opened) -> None:
    file = opened.folder / REPLICA
    opened.desk.close()
    close_anew(file, _key(opened), NEW)
    content = file.read_bytes()
    with pytest.raises(NotebookDamaged) as caught:
        _open(opened)
    assert caught.value.fields["file"] == REPLICA
    assert file.read_bytes() == content


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A database that takes a moment to be put under another key."""
    file = tmp_path / "large"
    engine = engine_of(file, OLD)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE page (words)")
        connection.exec_driver_sql(
            "INSERT INTO page WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < 600)"
            " SELECT hex(randomblob(1500)) FROM each"
        )
    engine.dispose()
    return file


def test_killed_amid_it_opens_with_the_one_key_or_the_other(large: Path) -> None:
    key, new, met = OLD, NEW, 0
    for turn in range(8):
        command = [sys.executable, "-m", "tests.store.rekeyer", str(large), key.hex(), new.hex()]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as rekeyer:
            assert rekeyer.stdout
            assert rekeyer.stdout.readline()
            # A random while later: before, in or after rewriting the pages.
            time.sleep(random.random() * 0.2)
            rekeyer.kill()
        journal = large.with_name("large-journal")
        met += journal.exists() and journal.stat().st_size > 0
        tried = (new, key) if turn % 2 else (key, new)
        key = next(one for one in tried if opens(large, one))
        new = NEW if key == OLD else OLD
        engine = engine_of(large, key)
        with engine.connect() as connection:
            assert integrity(connection) == ()
            assert connection.exec_driver_sql("SELECT count(*) FROM page").scalar_one() == 600
        engine.dispose()
    assert met, "at least once it was killed amid the rewriting"
