"""What is published in a shared folder is whole, replaces nothing, and what is no file of ours is refused."""

import os
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from desktop.store.share.files import Files, FolderGoneError, OddFileError, TooLargeError
from desktop.store.share.names import path_of, reaching
from tests.store.share.behind import MINE, MOST, NAME, THEIRS, all_files, posix_only


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def _cost(files: Files, act: Callable[[], object]) -> Counter[str]:
    before = files.counts.copy()
    act()
    return files.counts - before


# What it does


@given(
    content=some.binary(max_size=5000),
    parts=some.lists(some.from_regex(r"[a-z0-9.]{0,8}[a-z0-9]", fullmatch=True), min_size=1, max_size=4),
)
def test_what_is_published_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, parts: list[str]
) -> None:
    files, name = Files(tmp_path_factory.mktemp("share")), "/".join(parts)
    files.publish(name, content)
    assert files.read(name, len(content)) == content
    assert files.size(name) == len(content)
    assert files.exists(name)
    assert all_files(files.root) == [name]
    with pytest.raises(FileExistsError):
        files.publish(name, content + b"more")
    assert files.read(name, len(content)) == content
    if content:
        with pytest.raises(TooLargeError):
            files.read(name, len(content) - 1)
    files.remove(name)
    assert not files.exists(name)


def test_a_taken_name_is_never_replaced(files: Files) -> None:
    Files(files.root).publish(NAME, THEIRS)
    with pytest.raises(FileExistsError):
        files.publish(NAME, MINE)
    assert files.read(NAME, MOST) == THEIRS
    assert all_files(files.root) == [NAME]


def test_a_file_of_our_own_is_replaced_whole(files: Files) -> None:
    files.replace("here/me", MINE)
    files.replace("here/me", b"later")
    assert files.read("here/me", MOST) == b"later"
    assert all_files(files.root) == ["here/me"]


def test_removing_what_is_not_there_is_fine_and_a_folder_goes_only_when_it_is_empty(files: Files) -> None:
    files.remove(NAME)
    files.remove_folder("journal/000000")
    files.publish(NAME, MINE)
    files.remove_folder("journal/000000")
    assert files.names("journal/000000") == ("000000007",)
    files.remove(NAME)
    files.remove_folder("journal/000000")
    assert files.names("journal") == ()
    files.publish(NAME, MINE)
    assert files.read(NAME, MOST) == MINE


def test_the_names_in_a_folder_and_none_where_there_is_no_folder(files: Files) -> None:
    assert files.names() == files.names("journal") == files.names(NAME) == ()
    files.publish("b", MINE)
    files.publish("a", MINE)
    assert files.names() == ("a", "b")
    assert files.names("a") == files.names("a/b") == ()
    assert not files.exists("a/b")


def test_what_was_never_finished_is_found(files: Files) -> None:
    files.publish(NAME, MINE)
    left = f"journal/000000/.{'0a' * 8}.part"
    (files.root / left).write_bytes(b"torn")
    (files.root / "journal/000000/.keep").touch()
    assert files.leftovers("journal/000000") == (left,)
    assert files.leftovers() == ()
    files.remove(left)
    assert files.leftovers("journal/000000") == ()


def test_when_a_file_was_written_is_told_by_the_clock_of_the_folder(files: Files) -> None:
    files.publish(NAME, MINE)
    os.utime(files.root / NAME, (1_700_000_000, 1_700_000_000))
    assert files.modified(NAME) == datetime.fromtimestamp(1_700_000_000, UTC)
    with pytest.raises(FileNotFoundError):
        files.modified("journal/000000/000000008")


def test_how_much_room_is_left(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    free = files.free_bytes()
    assert free is not None
    assert free > 0
    # Some drives in the network say that they hold nothing at all.
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"total": 0, "free": 0}))
    assert files.free_bytes() is None
    assert Files(files.root / "gone").free_bytes() is None or os.name == "nt"


# What it costs


@posix_only
def test_how_many_operations_each_thing_takes(files: Files) -> None:
    files.publish("journal/000000/000000001", MINE)
    usual = {"open": 1, "write": 1, "fsync": 2, "close": 1, "link": 1, "unlink": 1}
    for number in range(2, 5):
        assert _cost(files, lambda: files.publish(f"journal/000000/00000000{number}", MINE)) == usual  # noqa: B023
    assert sum(usual.values()) == 7
    absent = "journal/000000/000000009"

    def look() -> None:
        with pytest.raises(FileNotFoundError):
            files.read(absent, MOST)

    assert _cost(files, look) == {"open": 1}
    assert _cost(files, lambda: files.exists("journal/000000/000000001")) == {"stat": 1}
    assert _cost(files, lambda: files.read("journal/000000/000000001", MOST)) == {
        "open": 1,
        "read": 1,
        "close": 1,
    }
    assert _cost(files, lambda: files.names("journal/000000")) == {"list": 1}
    absent = "journal/000001/000001000"
    assert _cost(files, look) == {"stat": 1}
    assert files.operations == files.counts.total()


@posix_only
def test_no_file_stays_open(files: Files) -> None:
    open_before = _open_files()
    for number in range(20):
        files.publish(f"journal/{number % 3}/{number}", MINE)
        files.read(f"journal/{number % 3}/{number}", MOST)
    files.close()
    another = Files(files.root)
    another.publish("one", MINE)
    del another
    assert _open_files() == open_before
    files.publish("two", MINE)
    files.close()
    assert _open_files() == open_before


def _open_files() -> int:
    return len(list(Path("/dev/fd").iterdir()))


# What is not there


def test_a_folder_that_is_gone_is_no_folder_without_files(files: Files) -> None:
    """As when a drive is not connected: nothing is made in its place, and nothing is taken for absent."""
    gone = Files(files.root / "Team.trajectwiel")
    for act in (
        lambda: gone.publish(NAME, MINE),
        lambda: gone.publish("top", MINE),
        lambda: gone.replace("here/me", MINE),
        lambda: gone.exists(NAME),
        lambda: gone.names("journal"),
        gone.names,
        lambda: gone.remove(NAME),
        lambda: gone.remove_folder("journal"),
        gone.see_root,
    ):
        with pytest.raises(FolderGoneError):
            act()
    assert list(files.root.iterdir()) == []
    with pytest.raises(FileNotFoundError):
        gone.read(NAME, MOST)


def test_what_stands_where_a_folder_should_be_is_no_reason_to_lose_it(files: Files) -> None:
    (files.root / "journal").write_text("a file")
    with pytest.raises(NotADirectoryError):
        files.publish(NAME, MINE)
    assert (files.root / "journal").read_text() == "a file"


@given(name=some.text(max_size=30))
@example("../outside")
@example("journal/../../outside")
@example("/etc/passwd")
@example("C:/Windows")
@example("a\\b")
@example("a//b")
@example(".")
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    root = PurePosixPath("/share/Team")
    try:
        path = path_of(Path(root), name)
    except ValueError:
        return
    assert path.is_relative_to(root)
    assert ".." not in path.parts
    assert "/".join(path.parts[3:]) == name


@posix_only
def test_what_is_no_file_is_refused_and_keeps_nobody_waiting(
    files: Files, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret"
    outside.write_text("secret")
    if sys.platform != "win32":
        os.mkfifo(files.root / "pipe")
    (files.root / "folder").mkdir()
    (files.root / "link").symlink_to(outside)
    for name in ("pipe", "folder", "link"):
        with pytest.raises(OddFileError):
            files.read(name, MOST)
    assert not files.exists("link")
    for name in ("pipe", "folder", "link"):
        with pytest.raises(FileExistsError):
            files.publish(name, MINE)
    files.remove("link")
    assert outside.read_text() == "secret"


@posix_only
def test_no_folder_that_leads_elsewhere_is_followed(
    files: Files, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "000000").mkdir()
    (outside / "000000/000000007").write_text("not ours")
    (files.root / "journal").symlink_to(outside)
    for act in (
        lambda: files.read(NAME, MOST),
        lambda: files.publish("journal/000000/000000008", MINE),
        lambda: files.replace(NAME, MINE),
        lambda: files.remove(NAME),
        lambda: files.remove_folder("journal/000000"),
        lambda: files.names("journal"),
        lambda: files.names("journal/000000"),
        lambda: files.exists(NAME),
    ):
        with pytest.raises(OddFileError):
            act()
    assert all_files(outside) == ["000000/000000007"]
    assert (outside / "000000/000000007").read_text() == "not ours"


def test_a_file_that_grows_while_it_is_read_is_still_too_large(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.publish(NAME, MINE)
    really = os.fstat

    def small(handle: int) -> os.stat_result:
        status = list(really(handle))
        status[6] = 1
        return os.stat_result(status)

    monkeypatch.setattr("os.fstat", small)
    assert files.read(NAME, len(MINE)) == MINE
    with pytest.raises(TooLargeError):
        files.read(NAME, len(MINE) - 1)


def test_a_system_that_writes_and_reads_in_bits_and_pieces(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_write, really_read = os.write, os.read
    monkeypatch.setattr("os.write", lambda handle, data: really_write(handle, data[:7]))
    monkeypatch.setattr("os.read", lambda handle, length: really_read(handle, min(11, length)))
    files.publish(NAME, MINE)
    assert files.read(NAME, len(MINE)) == MINE


# Long paths


def test_long_paths_are_reached_on_windows() -> None:
    deep = "\\".join(["een hele lange mapnaam met é en ü"] * 6)
    assert reaching(PureWindowsPath(rf"C:\Users\Zoë\{deep}")) == rf"\\?\C:\Users\Zoë\{deep}"
    assert reaching(PureWindowsPath(rf"\\server\share\{deep}")) == rf"\\?\UNC\server\share\{deep}"
    for short in (
        r"C:\Users\Zoë",
        r"\\server\share\team",
        rf"\\?\C:\{deep}",
        rf"team\{deep}",
        rf"C:\..\{deep}",
    ):
        assert reaching(PureWindowsPath(short)) == short


@posix_only
def test_a_path_of_many_letters_with_spaces_and_accents(tmp_path: Path) -> None:
    root = tmp_path
    while len(str(root)) < 250:
        root = root / "Zoë, Şahin & Łukasz"[: max(1, 249 - len(str(root)))].strip()
    root.mkdir(parents=True)
    files = Files(root)
    files.publish(NAME, MINE)
    assert Files(root).read(NAME, MOST) == MINE
