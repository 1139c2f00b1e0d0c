"""Attachments are named by what they hold, and are what their name says or are refused."""

import errno
import random
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import (
    ExpectedFailure,
    ForeignFile,
    KeyDoesNotFit,
    NewerNotebook,
    NotebookDamaged,
)
from desktop.models.sharing import Unsound
from desktop.store.epoch_keys import EpochKeys
from desktop.store.share import attachments as module
from desktop.store.share.attachments import Attachments, is_attachment
from desktop.store.share.files import Files
from desktop.store.share.sealed import Header, seal
from tests.store.share.faulty import Faults, FaultyFiles, every_fault

FIRST = EpochKeys(UUID("00112233-4455-6677-8899-aabbccddeeff"), {1: bytes(range(32))})
KEYS = EpochKeys(FIRST.notebook_id, {1: bytes(range(32)), 2: bytes(range(32, 64))})
PHOTO = random.Random(1).randbytes(5000)
OTHER = random.Random(2).randbytes(3000)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "notebook"
    root.mkdir()
    return root


@pytest.fixture
def attachments(root: Path) -> Attachments:
    return Attachments(Files(root), KEYS)


def _file(root: Path, name: str) -> Path:
    return root / "files" / name[:2] / name


def test_a_content_comes_back(attachments: Attachments, root: Path) -> None:
    name = attachments.keep(PHOTO)
    assert attachments.read(name) == PHOTO
    assert attachments.names() == (name,)
    assert attachments.unsound() == ()
    assert PHOTO[:16] not in _file(root, name).read_bytes()
    attachments.remove(name)
    attachments.remove(name)
    assert attachments.names() == ()
    with pytest.raises(FileNotFoundError):
        attachments.read(name)


def test_names_stay_the_same_for_ever(attachments: Attachments) -> None:
    # HMAC-SHA256 under HKDF-SHA256 of the first key, for "file name": see FORMAT.md.
    assert attachments.keep(b"a photo") == "4070d9fe60197c66032319db0e0d5fa244de9fffd7ba950cd55cf9c7f9c99cb5"


def test_a_name_tells_nothing_without_a_key(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Attachments(Files(tmp_path / "other"), EpochKeys(KEYS.notebook_id, {1: bytes(32)}))
    elsewhere = Attachments(Files(tmp_path / "other"), EpochKeys(uuid4(), KEYS.by_epoch))
    names = {Attachments(Files(root), KEYS).keep(PHOTO), other.keep(PHOTO), elsewhere.keep(PHOTO)}
    assert len(names) == 3


def test_the_same_content_lies_there_once_whatever_key_is_in_force(root: Path) -> None:
    then, now = Attachments(Files(root), FIRST), Attachments(Files(root), KEYS)
    name = then.keep(PHOTO)
    before = _file(root, name).read_bytes()
    assert now.keep(PHOTO) == name
    assert _file(root, name).read_bytes() == before
    assert now.read(name) == PHOTO
    later = now.keep(OTHER)
    with pytest.raises(KeyDoesNotFit):
        then.read(later)
    with pytest.raises(KeyDoesNotFit):
        then.keep(OTHER)


@pytest.mark.parametrize("content", [b"", b"\0", b"a" * 1_000_000], ids=["empty", "short", "long"])
def test_any_length_comes_back(content: bytes, attachments: Attachments) -> None:
    assert attachments.read(attachments.keep(content)) == content


@settings(max_examples=30)
@given(contents=st.lists(st.binary(max_size=100), max_size=6))
def test_as_many_names_as_contents(contents: list[bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    attachments = Attachments(Files(tmp_path_factory.mktemp("any")), KEYS)
    kept = {attachments.keep(content): content for content in contents}
    assert set(kept.values()) == set(contents)
    assert set(attachments.names()) == kept.keys()
    assert all(attachments.read(name) == content for name, content in kept.items())


def test_what_is_too_large_is_a_mistake(attachments: Attachments, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_CONTENT", 100)
    attachments.keep(bytes(100))
    with pytest.raises(ValueError, match="too large"):
        attachments.keep(bytes(101))


def _refused(
    attachments: Attachments, root: Path, name: str, content: bytes, *failures: type[ExpectedFailure]
) -> None:
    _file(root, name).write_bytes(content)
    with pytest.raises(failures) as told:
        attachments.read(name)
    place = f"files/{name[:2]}/{name}"
    # A sentence has no room for such a long name.
    assert told.value.fields.get("file", place)[:20] == place[:20]
    assert [one.file for one in attachments.unsound()] == [place]


def test_an_altered_or_torn_file_is_noticed_and_mended(attachments: Attachments, root: Path) -> None:
    name = attachments.keep(PHOTO)
    raw = _file(root, name).read_bytes()
    chance = random.Random(5)
    for place in sorted({*range(0, 200, 7), *(chance.randrange(len(raw)) for _ in range(30)), len(raw) - 1}):
        altered = bytearray(raw)
        altered[place] ^= 1 << chance.randrange(8)
        any_of = (NotebookDamaged, ForeignFile, NewerNotebook, KeyDoesNotFit)
        _refused(attachments, root, name, bytes(altered), *any_of)
    for length in (0, 1, 100, 200, len(raw) // 2, len(raw) - 1):
        _refused(attachments, root, name, raw[:length], NotebookDamaged)
        # Whoever still has the photo puts it back.
        assert attachments.keep(PHOTO) == name
        assert attachments.read(name) == PHOTO
    assert attachments.unsound() == ()


def test_a_file_by_the_name_of_another_is_noticed(attachments: Attachments, root: Path) -> None:
    one, other = attachments.keep(PHOTO), attachments.keep(OTHER)
    _refused(attachments, root, one, _file(root, other).read_bytes(), NotebookDamaged)


def _sealed(content: bytes, keys: EpochKeys = KEYS, *, kind: str = "file") -> bytes:
    header = Header(kind=kind, notebook=keys.notebook_id, epoch=keys.current, schema="0002")
    return seal(header, content, keys)


@pytest.mark.parametrize(
    ("content", "failure", "why"),
    [
        (_sealed(PHOTO, EpochKeys(uuid4(), KEYS.by_epoch)), ForeignFile, "of another notebook"),
        (_sealed(PHOTO, EpochKeys(KEYS.notebook_id, {2: bytes(32)})), NotebookDamaged, "damaged"),
        (_sealed(PHOTO, kind="entry"), NotebookDamaged, "damaged"),
        (_sealed(PHOTO).replace(b'"format":1', b'"format":2'), NewerNotebook, "of a newer program"),
    ],
)
def test_what_is_no_attachment_of_this_notebook_is_noticed(
    content: bytes, failure: type[ExpectedFailure], why: str, attachments: Attachments, root: Path
) -> None:
    name = attachments.keep(PHOTO)
    _refused(attachments, root, name, content, failure)
    assert attachments.unsound() == (Unsound(f"files/{name[:2]}/{name}", why),)
    if failure is not NotebookDamaged:
        # What we cannot judge we do not replace.
        with pytest.raises(failure):
            attachments.keep(PHOTO)
        assert _file(root, name).read_bytes() == content


def test_a_file_far_too_large_is_not_read(
    attachments: Attachments, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = attachments.keep(PHOTO)
    monkeypatch.setattr(module, "MOST_BYTES", 10_000)
    _refused(attachments, root, name, bytes(10_001), NotebookDamaged)


def test_what_does_not_belong_there_is_named(attachments: Attachments, root: Path) -> None:
    name = attachments.keep(PHOTO)
    files, raw = root / "files", _file(root, name).read_bytes()
    (files / "Thumbs.db").write_bytes(b"")
    (files / "zz").mkdir()
    other = "00" if name[:2] != "00" else "11"
    (files / other).mkdir()
    (files / other / name).write_bytes(raw)
    (files / name[:2] / "holiday.jpg").write_bytes(PHOTO)
    (files / name[:2] / ".0123456789abcdef.part").write_bytes(b"half")
    (files / name[:2] / ("٠" * 64)).mkdir()
    assert attachments.names() == (name,)
    strange = {"Thumbs.db", "zz", f"{other}/{name}", f"{name[:2]}/holiday.jpg", f"{name[:2]}/{'٠' * 64}"}
    assert {(one.file, one.why) for one in attachments.unsound()} == {
        (f"files/{place}", "does not belong here") for place in strange
    }


@pytest.mark.parametrize("name", ["", "ab", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 65, "٠" * 64])
def test_what_is_no_name_is_a_mistake(name: str, attachments: Attachments) -> None:
    for do in (attachments.read, attachments.remove):
        with pytest.raises(ValueError, match="no name"):
            do(name)


def test_those_who_keep_the_same_at_once_keep_it_once(root: Path) -> None:
    names: list[str] = []
    together = threading.Barrier(4)

    def keep() -> None:
        mine = Attachments(Files(root), KEYS)
        together.wait()
        names.extend(mine.keep(bytes([number]) * 500) for number in range(10))

    threads = [threading.Thread(target=keep) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    attachments = Attachments(Files(root), KEYS)
    assert len(names) == 40
    assert set(names) == set(attachments.names())
    assert attachments.unsound() == ()


def test_one_that_windows_does_not_show_yet_is_waited_for(root: Path) -> None:
    slept: list[float] = []

    class Late(Files):
        def read(self, name: str, most: int) -> bytes:
            if sum(slept) < 5:
                raise FileNotFoundError(errno.ENOENT, "not shown yet", name)
            return super().read(name, most)

    name = Attachments(Files(root), KEYS).keep(PHOTO)
    late = Attachments(Late(root), KEYS, clock=lambda: sum(slept), sleep=slept.append)
    assert late.keep(PHOTO) == name
    assert 5 <= sum(slept) < 12


def test_one_that_goes_while_we_look_is_passed_over(root: Path) -> None:
    class Going(Files):
        def read(self, name: str, most: int) -> bytes:
            self.remove(name)
            return super().read(name, most)

    Attachments(Files(root), KEYS).keep(PHOTO)
    assert Attachments(Going(root), KEYS).unsound() == ()


def test_a_file_that_cannot_be_read_is_named_and_the_others_looked_at(root: Path) -> None:
    class Rotten(Files):
        def read(self, name: str, most: int) -> bytes:
            if name.endswith(one):
                raise OSError(errno.EIO, "a bad spot on the disk", name)
            return super().read(name, most)

    attachments = Attachments(Files(root), KEYS)
    one, other = attachments.keep(PHOTO), attachments.keep(OTHER)
    _file(root, other).write_bytes(b"")
    found = {found.file[9:]: found.why for found in Attachments(Rotten(root), KEYS).unsound()}
    assert found == {one: "cannot be read", other: "damaged"}


def test_whatever_fails_leaves_nothing_half(tmp_path: Path) -> None:
    numbers = iter(range(10_000))

    def new_root() -> Path:
        root = tmp_path / str(next(numbers))
        root.mkdir()
        return root

    def keep(root: Path, faults: Faults) -> None:
        Attachments(FaultyFiles(root, faults), KEYS).keep(PHOTO)

    walked = 0
    for root, _faults, _ended in every_fault(keep, new_root):
        walked += 1
        after = Attachments(Files(root), KEYS)
        assert after.unsound() == ()
        name = after.keep(PHOTO)
        assert after.names() == (name,)
        assert after.read(name) == PHOTO
    assert walked > 40


def test_a_folder_that_is_gone_is_no_damage(attachments: Attachments, root: Path) -> None:
    name = attachments.keep(PHOTO)
    root.rename(root.with_name("elsewhere"))
    doings: tuple[Callable[[], object], ...] = (
        attachments.names,
        attachments.unsound,
        lambda: attachments.read(name),
        lambda: attachments.keep(OTHER),
    )
    for do in doings:
        with pytest.raises(OSError, match=r"gone|No such file"):
            do()


def test_what_is_not_named_is_cleared_with_all_that_may_hold_it(attachments: Attachments, root: Path) -> None:
    kept, gone = attachments.keep(OTHER), attachments.keep(PHOTO)
    assert attachments.has(kept)
    raw = _file(root, gone).read_bytes()
    unfinished = _file(root, gone).with_name(".begun")
    copy = _file(root, gone).with_name("Kopie van een foto.jpg")
    copy_of_kept = _file(root, gone).with_name(f"{kept} (1)")
    strange = _file(root, gone).with_name("desktop.ini")
    for file, content in (
        (unfinished, raw),
        (copy, raw),
        (copy_of_kept, _file(root, kept).read_bytes()),
        (strange, b"[.ShellClassInfo]"),
    ):
        file.write_bytes(content)
    listed = attachments.everything()
    assert len(listed) == 6
    assert attachments.clear(listed, {kept}) == 0
    assert not attachments.has(gone)
    assert attachments.read(kept) == OTHER
    assert [unfinished.exists(), copy.exists(), copy_of_kept.exists(), strange.exists()] == [
        False,
        False,
        True,
        True,
    ]
    # What came after the list is none of its business.
    late = attachments.keep(PHOTO)
    assert attachments.clear(listed, {kept, late}) == 0
    assert attachments.has(late)


def test_what_is_spared_is_counted_and_what_went_meanwhile_is_fine(
    attachments: Attachments, root: Path
) -> None:
    one, two = attachments.keep(PHOTO), attachments.keep(OTHER)
    listed = attachments.everything()
    heard: list[str] = []

    def spared(place: str, _modified: datetime) -> bool:
        heard.append(place)
        return True

    assert attachments.clear(listed, (), spared) == 2
    assert sorted(heard) == sorted(listed)
    attachments.remove(one)
    assert attachments.clear(listed, (), spared) == 1
    assert attachments.clear(listed, ()) == 0
    assert not attachments.has(two)
    assert attachments.everything() == ()


def test_names_that_are_none(attachments: Attachments) -> None:
    assert is_attachment("ab" * 32)
    for name in ("", "ab", "AB" * 32, "../" * 20 + "abcd", "ab" * 32 + "\n"):
        assert not is_attachment(name)
        with pytest.raises(ValueError, match="no name"):
            attachments.read(name)
