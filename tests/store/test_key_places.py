"""Key files in the notebook's folder and copies of them on this PC: the newest of both, and no way back."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.models.errors import (
    CannotRead,
    CannotWrite,
    FolderNotWritable,
    NewerNotebook,
    NotebookDamaged,
    NotebookMissing,
    WrongPassphrase,
)
from desktop.store import key_file, key_folder
from desktop.store.key_content import KeyFile, encoded, signed
from desktop.store.key_file import copy_newest, read_newest, write_next
from desktop.store.passphrases import LEAST
from desktop.store.share.files import Files
from tests.store.test_key_team import ANNA, BILAL, CELIA, DRIES, NOTEBOOK, WORDS, Circle, gathered

NEW = "vijf oude bomen"


@pytest.fixture
def circle(tmp_path: Path) -> Circle:
    return gathered(tmp_path / "shared")


@pytest.fixture
def own(circle: Circle, tmp_path: Path) -> Path:
    """This PC's copies, as far as the team had come."""
    copy_newest(circle.folder, tmp_path / "own")
    return tmp_path / "own"


def _new_passphrase(circle: Circle) -> KeyFile:
    circle.keyfile = key_file.change_passphrase(
        circle.folder, circle.keyfile, circle.as_(ANNA), NEW, effort=LEAST
    )
    return circle.keyfile


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "notebook").iterdir())


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "notebook").iterdir()}


def test_copies_are_the_files_as_they_are(circle: Circle, own: Path) -> None:
    assert _files(own) == _files(circle.folder)
    circle.remove(ANNA, BILAL)
    _new_passphrase(circle)
    copy_newest(circle.folder, own)
    copy_newest(circle.folder, own)
    assert _files(own) == _files(circle.folder)
    assert read_newest(own).keyfile == circle.keyfile


def test_the_newest_of_both_is_taken(circle: Circle, own: Path) -> None:
    before = circle.keyfile
    newer = _new_passphrase(circle)
    assert read_newest(own).keyfile == before
    assert read_newest(circle.folder, also=own).keyfile == newer
    assert read_newest(own, also=circle.folder).keyfile == newer
    assert read_newest(circle.folder, also=own / "nothing").keyfile == newer


HARM: dict[str, Callable[[Path], object]] = {
    "damaged": lambda path: path.write_bytes(b"torn"),
    "taken away": Path.unlink,
    "put back": lambda path: path.write_bytes((path.parent / "000004.json").read_bytes()),
    "emptied": lambda path: path.write_bytes(b""),
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM.keys())
def test_no_harm_to_the_newest_brings_an_older_passphrase_back(
    circle: Circle, own: Path, harm: Callable[[Path], object]
) -> None:
    newest = _new_passphrase(circle)
    copy_newest(circle.folder, own)
    path = circle.folder / newest.file
    harm(path)
    there = path.exists()
    found = read_newest(circle.folder, NOTEBOOK, also=own)
    assert (found.keyfile, found.next_number) == (newest, 6)
    assert found.damaged == ((newest.file,) if there else ())
    # What it said is known: that keeps nobody from going on.
    assert found.unknown == ()
    with pytest.raises(WrongPassphrase):
        key_file.unlock(found.keyfile, WORDS[ANNA], ANNA)
    # The copies stay, and mend what is damaged.
    copy_newest(circle.folder, own)
    assert read_newest(own).keyfile == newest
    copy_newest(own, circle.folder)
    assert read_newest(circle.folder).keyfile == newest
    assert _files(own) == _files(circle.folder)


@pytest.mark.parametrize("empty", [True, False])
def test_where_the_folder_is_gone_the_copies_remain(circle: Circle, own: Path, empty: bool) -> None:
    shutil.rmtree(circle.folder)
    if empty:
        circle.folder.mkdir()
    assert read_newest(circle.folder, NOTEBOOK, also=own).keyfile == circle.keyfile
    with pytest.raises(NotebookMissing):
        read_newest(circle.folder)
    with pytest.raises(NotebookMissing):
        copy_newest(circle.folder, own)
    # An empty folder may be a drive that is not there: nothing is written into it.
    with pytest.raises(NotebookMissing):
        key_file.rotate(circle.folder, circle.keyfile, circle.as_(ANNA))
    assert circle.folder.exists() == empty
    assert read_newest(own).keyfile == circle.keyfile


def test_where_all_in_the_folder_is_rotten_the_copies_remain(circle: Circle, own: Path) -> None:
    for path in (circle.folder / "notebook").iterdir():
        path.write_bytes(b"rotten")
    found = read_newest(circle.folder, NOTEBOOK, also=own)
    assert (found.keyfile, found.damaged) == (circle.keyfile, (circle.keyfile.file,))
    with pytest.raises(NotebookDamaged, match="000004"):
        read_newest(circle.folder)
    with pytest.raises(NotebookDamaged, match="000004"):
        copy_newest(circle.folder, own / "new")
    copy_newest(own, circle.folder)
    assert _files(own) == _files(circle.folder)


def test_a_folder_put_back_from_last_night_changes_nothing_here(circle: Circle, own: Path) -> None:
    last_night = _files(circle.folder)
    circle.remove(ANNA, BILAL)
    newest = _new_passphrase(circle)
    copy_newest(circle.folder, own)
    shutil.rmtree(circle.folder / "notebook")
    (circle.folder / "notebook").mkdir()
    for name, content in last_night.items():
        (circle.folder / "notebook" / name).write_bytes(content)
    assert read_newest(circle.folder, NOTEBOOK, also=own).keyfile == newest
    copy_newest(circle.folder, own)
    assert read_newest(own).keyfile == newest
    # What is missing goes back from here.
    copy_newest(own, circle.folder)
    assert _files(own) == _files(circle.folder)


def test_a_change_published_in_a_folder_that_went_back_takes_up_what_is_known(
    circle: Circle, own: Path
) -> None:
    circle.remove(ANNA, BILAL)
    copy_newest(circle.folder, own)
    (circle.folder / circle.keyfile.file).unlink()
    newer = key_file.set_coordinator(circle.folder, circle.keyfile, circle.as_(CELIA), DRIES, True)
    assert (newer.number, newer.epoch) == (6, 2)
    assert read_newest(circle.folder, NOTEBOOK, also=own).keyfile == newer


@pytest.mark.parametrize("decides", [True, False])
def test_two_files_under_one_number_are_told_of(circle: Circle, own: Path, decides: bool) -> None:
    # The folder was put back, and a colleague who had not seen the newest wrote in its place.
    _new_passphrase(circle)
    copy_newest(circle.folder, own)
    ours = circle.keyfile
    (circle.folder / ours.file).unlink()
    before = read_newest(circle.folder).keyfile
    celia = key_file.unlock(before, WORDS[CELIA])
    if decides:
        theirs = key_file.set_coordinator(circle.folder, before, celia, DRIES, True)
    else:
        theirs = key_file.change_passphrase(circle.folder, before, celia, NEW, effort=LEAST)
    assert theirs.number == ours.number
    untouched = _files(own)
    for attempt in (
        lambda: read_newest(circle.folder, NOTEBOOK, also=own),
        lambda: copy_newest(circle.folder, own),
        lambda: key_file.rotate(circle.folder, ours, key_file.unlock(ours, NEW)),
    ):
        with pytest.raises(NotebookDamaged, match=theirs.file):
            attempt()
    assert _files(own) == untouched
    # Nor does ours take the place of theirs.
    with suppress(NotebookDamaged):
        copy_newest(own, circle.folder)
    assert read_newest(circle.folder).keyfile == theirs


def test_where_the_folder_decided_something_else_under_an_older_number(circle: Circle, own: Path) -> None:
    celia = circle.as_(CELIA)
    for words in (NEW, WORDS[CELIA]):
        circle.keyfile = key_file.change_passphrase(circle.folder, circle.keyfile, celia, words, effort=LEAST)
    copy_newest(circle.folder, own)
    for number in (5, 6):
        (circle.folder / f"notebook/00000{number}.json").unlink()
    before = read_newest(circle.folder).keyfile
    theirs = key_file.set_coordinator(circle.folder, before, celia, DRIES, True)
    assert theirs.number == 5
    with pytest.raises(NotebookDamaged, match=theirs.file):
        read_newest(circle.folder, NOTEBOOK, also=own)


def test_behind_a_damaged_newest_file_nothing_is_decided_by_who_does_not_know_it(
    circle: Circle, own: Path
) -> None:
    before, celia = circle.keyfile, circle.as_(CELIA)
    circle.remove(ANNA, BILAL)
    copy_newest(circle.folder, own)
    (circle.folder / circle.keyfile.file).write_bytes(b"torn")
    found = read_newest(circle.folder)
    assert (found.keyfile, found.damaged, found.unknown) == (
        before,
        (circle.keyfile.file,),
        (circle.keyfile.file,),
    )
    for attempt in (
        lambda: key_file.remove_slot(circle.folder, before, celia, DRIES),
        lambda: key_file.change_passphrase(circle.folder, before, celia, NEW, effort=LEAST),
    ):
        with pytest.raises(NotebookDamaged, match=circle.keyfile.file):
            attempt()
    # Who knows it mends it, and then all goes on.
    copy_newest(own, circle.folder)
    circle.remove(CELIA, DRIES)
    assert (circle.keyfile.number, circle.keyfile.epoch) == (6, 3)


def test_a_worker_alone_goes_on_behind_a_damaged_newest_file(tmp_path: Path) -> None:
    keyfile, _, _ = key_file.create(tmp_path, NOTEBOOK, ANNA, WORDS[ANNA], effort=LEAST)
    anna = key_file.unlock(keyfile, WORDS[ANNA])
    newer = key_file.change_passphrase(tmp_path, keyfile, anna, NEW, effort=LEAST)
    (tmp_path / newer.file).write_bytes(b"torn")
    found = read_newest(tmp_path)
    assert found.keyfile == keyfile
    mended = key_file.change_passphrase(tmp_path, found.keyfile, anna, NEW, effort=LEAST)
    assert mended.number == 3
    assert read_newest(tmp_path).damaged == ()


def test_a_damaged_copy_is_mended_from_the_folder(circle: Circle, own: Path) -> None:
    _new_passphrase(circle)
    copy_newest(circle.folder, own)
    (own / circle.keyfile.file).write_bytes(b"torn")
    copy_newest(circle.folder, own)
    assert _files(own) == _files(circle.folder)
    for path in (own / "notebook").iterdir():
        path.write_bytes(b"rotten")
    copy_newest(circle.folder, own)
    assert _files(own) == _files(circle.folder)


def test_only_what_belongs_is_copied(circle: Circle, tmp_path: Path) -> None:
    folder = circle.folder / "notebook"
    elsewhere, _, _ = key_file.create(tmp_path / "elsewhere", uuid4(), ANNA, WORDS[ANNA], effort=LEAST)
    other = key_file.unlock(elsewhere, WORDS[ANNA])
    foreign = signed(replace(elsewhere, number=7), ANNA, other.seed(elsewhere))
    (folder / "000007.json").write_bytes(encoded(foreign))
    (folder / "000008.json").write_bytes(b"torn")
    (folder / "000002.json").write_bytes(b"torn")
    (folder / ".000009.json.ab").write_bytes(b"begun")
    copy_newest(circle.folder, tmp_path / "own")
    assert _names(tmp_path / "own") == ["000001.json", "000003.json", "000004.json"]
    assert read_newest(circle.folder).damaged == ("notebook/000008.json", "notebook/000007.json")
    # The copies of another notebook take nothing from this one.
    with pytest.raises(NotebookMissing):
        copy_newest(tmp_path / "nowhere", tmp_path / "elsewhere")
    before = _files(tmp_path / "elsewhere")
    (folder / "000007.json").unlink()
    copy_newest(circle.folder, tmp_path / "elsewhere")
    assert _files(tmp_path / "elsewhere") == before


def test_copies_of_another_notebook_say_nothing_of_this_one(circle: Circle, tmp_path: Path) -> None:
    elsewhere, _, _ = key_file.create(tmp_path / "elsewhere", uuid4(), ANNA, WORDS[ANNA], effort=LEAST)
    for notebook, keyfile in ((NOTEBOOK, circle.keyfile), (elsewhere.notebook_id, elsewhere)):
        folder = circle.folder if notebook == NOTEBOOK else tmp_path / "elsewhere"
        other = tmp_path / "elsewhere" if notebook == NOTEBOOK else circle.folder
        assert read_newest(folder, notebook, also=other).keyfile == keyfile


def test_a_newer_program_is_told_of_and_nothing_copied(circle: Circle, own: Path) -> None:
    from hashlib import sha256

    content = b'{"format":3}'
    raw = b'{"sha256":"' + sha256(content).hexdigest().encode() + b'","content":' + content + b"}"
    (circle.folder / "notebook/000005.json").write_bytes(raw)
    for attempt in (
        lambda: read_newest(circle.folder, also=own),
        lambda: copy_newest(circle.folder, own),
        lambda: key_file.rotate(circle.folder, circle.keyfile, circle.as_(ANNA)),
    ):
        with pytest.raises(NewerNotebook):
            attempt()
    assert read_newest(own).keyfile == circle.keyfile


def test_a_newest_file_that_cannot_be_read_is_not_passed_over(
    circle: Circle, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = _new_passphrase(circle)
    unreadable = {newest.file}
    read = Files.read

    def refuse(files: Files, name: str, most: int) -> bytes:
        if files.root == circle.folder and name in unreadable:
            raise PermissionError(13, "not allowed")
        return read(files, name, most)

    monkeypatch.setattr(Files, "read", refuse)
    for attempt in (lambda: read_newest(circle.folder, also=own), lambda: copy_newest(circle.folder, own)):
        with pytest.raises(CannotRead):
            attempt()
    # An older one does not matter.
    unreadable.clear()
    unreadable.add("notebook/000002.json")
    assert read_newest(circle.folder).keyfile == newest


def test_what_cannot_be_copied_is_told_and_leaves_nothing(circle: Circle, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.write_bytes(b"a file where a folder should be")
    with pytest.raises((FolderNotWritable, CannotWrite)):
        copy_newest(circle.folder, own)
    assert own.read_bytes() == b"a file where a folder should be"


def test_a_file_too_large_to_be_read_is_not_written(circle: Circle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_folder, "MOST_BYTES", 1000)
    with pytest.raises(CannotWrite):
        write_next(circle.folder, replace(circle.keyfile, number=5))
    assert len(_names(circle.folder)) == 4
