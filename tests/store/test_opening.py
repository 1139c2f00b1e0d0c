"""Notebooks made and opened, and all that can be wrong with what lies in the folder."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.models import errors
from desktop.models.languages import Language
from desktop.models.sharing import State
from desktop.operations.desk import Desk
from desktop.operations.making import create
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.overviews import SetNote, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadNotebook, ReadYouths
from desktop.operations.youths import AddYouth
from desktop.store.key_file import unlock
from desktop.store.opening import keys_of
from desktop.store.replica import REPLICA, engine_of
from desktop.store.sealing import derive
from tests.conftest import PASSPHRASE, WORKER

KEY_FILE = "notebook/000001.json"
SECRETS = ("Yaramira", "Team Gent-Noord", WORKER, "gsm-factuur van 240", PASSPHRASE)


@pytest.fixture
def folder(created: Created) -> Path:
    """The folder of a notebook with one youth and one note, closed."""
    desk = created.opened.desk
    youth = desk.do(AddYouth(name="Yaramira")).result
    assert youth
    desk.do(StartOverview(youth=youth))
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    desk.do(SetNote(view=reading.domains[0].id, note="gsm-factuur van 240"))
    desk.close()
    return created.opened.folder


def _refused(folder: Path, failure: type[errors.ExpectedFailure], passphrase: str = PASSPHRASE) -> None:
    with pytest.raises(failure) as caught:
        Keepers(folder).open(folder, passphrase)
    for language in Language:
        assert caught.value.sentence(language).endswith((".", "!"))


def test_a_new_notebook_opens_again_with_all_that_was_in_it(folder: Path) -> None:
    opened = Keepers(folder).open(folder, PASSPHRASE)
    notebook = opened.desk.ask(ReadNotebook())
    assert notebook.name == "Team Gent-Noord"
    assert [worker.name for worker in notebook.workers] == [WORKER]
    assert notebook.me == notebook.workers[0].id == opened.worker_id
    assert [youth.name for youth in opened.desk.ask(ReadYouths())] == ["Yaramira"]
    assert Keepers(folder).unsound(opened) == ()
    opened.desk.close()


def test_nothing_in_the_folder_can_be_read_without_the_key(folder: Path) -> None:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {REPLICA, "000001.json"}
    for file in files:
        content = file.read_bytes()
        for secret in SECRETS:
            for coding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert secret.encode(coding) not in content, (file, secret)


def test_plain_sqlite_cannot_open_the_replica(folder: Path) -> None:
    connection = sqlite3.connect(folder / REPLICA)
    with pytest.raises(sqlite3.DatabaseError):
        connection.execute("SELECT * FROM sqlite_master").fetchall()
    connection.close()


def test_a_wrong_passphrase(folder: Path) -> None:
    _refused(folder, errors.WrongPassphrase, "vier warme woorden")
    _refused(folder, errors.PassphraseNeeded, "")


def test_no_notebook_there(tmp_path: Path) -> None:
    _refused(tmp_path, errors.NotebookMissing)
    _refused(tmp_path / "gone", errors.NotebookMissing)


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    # SQLCipher's first page holds the salt; each page after it has its own HMAC.
    content[len(content) // 2] ^= 0x20
    file.write_bytes(bytes(content))


def _swap_for_noise(file: Path) -> None:
    file.write_bytes(os.urandom(8192))


@pytest.mark.parametrize("harm", [_truncate, _swap_for_noise, Path.unlink])
def test_a_damaged_replica(folder: Path, harm: Callable[[Path], None]) -> None:
    harm(folder / REPLICA)
    assert any(REPLICA in line for line in _told_of(folder))


def test_one_flipped_bit_is_found(folder: Path) -> None:
    _flip(folder / REPLICA)
    assert any(REPLICA in line for line in _told_of(folder))


def _told_of(folder: Path) -> tuple[str, ...]:
    """What is said of a damaged replica: at once, or by the check of one that still opens."""
    try:
        opened = Keepers(folder).open(folder, PASSPHRASE)
    except errors.NotebookDamaged as failure:
        return (str(failure),)
    found = Keepers(folder).unsound(opened)
    opened.desk.close()
    return found


@pytest.mark.parametrize("harm", [_truncate, _flip, _swap_for_noise])
def test_a_damaged_key_file(folder: Path, harm: Callable[[Path], None]) -> None:
    harm(folder / KEY_FILE)
    _refused(folder, errors.NotebookDamaged)


def test_a_damaged_newest_key_file_does_not_keep_us_out(folder: Path) -> None:
    keepers = Keepers(folder)
    opened = keepers.open(folder, PASSPHRASE)
    keepers.change_passphrase(opened, PASSPHRASE, "heel andere woorden")
    opened.desk.close()
    _refused(folder, errors.WrongPassphrase)
    _truncate(folder / "notebook/000002.json")
    opened = keepers.open(folder, PASSPHRASE)
    assert any("000002" in line for line in keepers.unsound(opened))
    opened.desk.close()


def test_the_replica_of_another_notebook(folder: Path, tmp_path: Path) -> None:
    other = create(tmp_path / "other", "Elders", "Joris", PASSPHRASE).opened
    other.desk.close()
    shutil.copy(other.folder / REPLICA, folder / REPLICA)
    _refused(folder, errors.NotebookDamaged)


@pytest.mark.parametrize("note", [b"", b"{", b"[1, 2]", b'{"folder": 5}', b"\xff\xfe", b"[" * 70_000])
def test_a_damaged_note_on_where_it_is_shared(note: bytes, folder: Path) -> None:
    (folder / "shared.json").write_bytes(note)
    with pytest.raises(errors.NotebookDamaged) as caught:
        Keepers(folder).open(folder, PASSPHRASE)
    assert caught.value.fields["file"] == "shared.json"
    (folder / "shared.json").unlink()
    Keepers(folder).open(folder, PASSPHRASE).desk.close()


def test_something_else_where_that_note_should_be(folder: Path) -> None:
    (folder / "shared.json").mkdir()
    _refused(folder, errors.CannotRead)


def test_shared_in_a_folder_that_is_away_it_opens_all_the_same(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    opened = Keepers(folder).open(folder, PASSPHRASE)
    root = Keepers(folder).share(opened, tmp_path / "share")
    opened.desk.close()
    root.rename(tmp_path / "elsewhere")
    opened = Keepers(folder).open(folder, PASSPHRASE)
    assert [youth.name for youth in opened.desk.ask(ReadYouths())] == ["Yaramira"]
    assert opened.desk.sync().standing.state is State.AWAY
    opened.desk.do(AddYouth(name="Onderweg"))
    (tmp_path / "elsewhere").rename(root)
    standing = opened.desk.sync().standing
    assert (standing.state, standing.waiting) == (State.SAVED, 0)
    opened.desk.close()


def _set_schema(folder: Path, schema: str) -> None:
    keys = keys_of(folder)
    notebook_key = unlock(keys, PASSPHRASE).notebook_key
    engine = engine_of(folder / REPLICA, derive(notebook_key, "replica", keys.notebook_id))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :schema"), {"schema": schema})
    engine.dispose()


def test_a_newer_schema(folder: Path) -> None:
    _set_schema(folder, "9999")
    _refused(folder, errors.NewerNotebook)


def test_a_notebook_is_not_made_over_another_or_among_other_files(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(errors.NotebookExists):
        create(folder, "Nog een", "Joris", PASSPHRASE)
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("of somebody")
    with pytest.raises(errors.FolderNotEmpty):
        create(full, "Nog een", "Joris", PASSPHRASE)
    assert [file.name for file in full.iterdir()] == ["letter.txt"]
    file = tmp_path / "file"
    file.write_text("a file")
    with pytest.raises(errors.FolderNotEmpty):
        create(file, "Nog een", "Joris", PASSPHRASE)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file")
    with pytest.raises(errors.FolderNotWritable):
        create(tmp_path / "file" / "inside", "Nog een", "Joris", PASSPHRASE)


def test_where_making_fails_nothing_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(errors.NameNeeded):
        create(tmp_path / "new", "  ", "Joris", PASSPHRASE)
    assert not (tmp_path / "new").exists()
    (tmp_path / "empty").mkdir()
    with pytest.raises(errors.NameNeeded):
        create(tmp_path / "empty", "Naam", "", PASSPHRASE)
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_full_disk_is_told_and_loses_nothing(folder: Path) -> None:
    opened = Keepers(folder).open(folder, PASSPHRASE)
    engine = opened.desk.notebook.sessions._engine
    with engine.connect().execution_options(reading=True) as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        # SQLite then says what it says on a disk without room: SQLITE_FULL.
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(errors.DiskFull):
        _add_many(opened.desk)
    with engine.connect().execution_options(reading=True) as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    before = len(opened.desk.ask(ReadYouths()))
    opened.desk.do(AddYouth(name="Daarna"))
    assert len(opened.desk.ask(ReadYouths())) == before + 1
    assert Keepers(folder).unsound(opened) == ()
    opened.desk.close()


def test_another_program_that_keeps_writing_is_waited_for_then_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.replica.PATIENCE_MS", 50)
    one = Keepers(folder).open(folder, PASSPHRASE)
    other = Keepers(folder).open(folder, PASSPHRASE)
    with one.desk.together():
        one.desk.do(AddYouth(name="Eerst"))
        with pytest.raises(errors.NotebookBusy):
            other.desk.do(AddYouth(name="Dan"))
    other.desk.do(AddYouth(name="Dan"))
    assert one.desk.changed_by_others()
    assert not one.desk.changed_by_others()
    assert [youth.name for youth in one.desk.ask(ReadYouths())] == ["Dan", "Eerst", "Yaramira"]
    one.desk.close()
    other.desk.close()


def test_what_is_done_together_is_saved_whole_or_not_at_all(folder: Path) -> None:
    opened = Keepers(folder).open(folder, PASSPHRASE)
    with pytest.raises(errors.NameNeeded):
        _add_one_and_a_half(opened.desk)
    assert [youth.name for youth in opened.desk.ask(ReadYouths())] == ["Yaramira"]
    opened.desk.close()


def _add_many(desk: Desk) -> None:
    for number in range(1000):
        desk.do(AddYouth(name=f"Jongere {number} " + "x" * 150))


def _add_one_and_a_half(desk: Desk) -> None:
    with desk.together():
        desk.do(AddYouth(name="Half"))
        desk.do(AddYouth(name=""))


class TestKeys:
    """Passphrases and the recovery key, on a whole notebook."""

    def test_a_changed_passphrase(self, folder: Path) -> None:
        keepers = Keepers(folder)
        opened = keepers.open(folder, PASSPHRASE)
        with pytest.raises(errors.WrongPassphrase):
            keepers.change_passphrase(opened, "iets anders", "heel andere woorden")
        with pytest.raises(errors.PassphraseTooShort):
            keepers.change_passphrase(opened, PASSPHRASE, "kort")
        keepers.change_passphrase(opened, PASSPHRASE, "heel andere woorden")
        opened.desk.close()
        _refused(folder, errors.WrongPassphrase)
        keepers.open(folder, "heel andere woorden").desk.close()

    def test_the_recovery_key_opens_and_gives_a_new_passphrase(self, created: Created, folder: Path) -> None:
        keepers = Keepers(folder)
        typed = created.recovery_key.lower().replace("-", " ")
        opened = keepers.recover(folder, typed, "heel andere woorden")
        assert [youth.name for youth in opened.desk.ask(ReadYouths())] == ["Yaramira"]
        opened.desk.close()
        _refused(folder, errors.WrongPassphrase)
        keepers.open(folder, "heel andere woorden").desk.close()

    def test_a_new_recovery_key_makes_the_old_one_useless(self, created: Created, folder: Path) -> None:
        keepers = Keepers(folder)
        opened = keepers.open(folder, PASSPHRASE)
        new = keepers.new_recovery_key(opened, PASSPHRASE)
        opened.desk.close()
        with pytest.raises(errors.WrongRecoveryKey):
            keepers.recover(folder, created.recovery_key, "heel andere woorden")
        keepers.recover(folder, new, "heel andere woorden").desk.close()
