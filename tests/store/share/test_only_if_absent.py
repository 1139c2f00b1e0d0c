"""A name goes to one file only: with second names and without, for several processes at once, whoever dies."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path, PurePosixPath
from textwrap import dedent

import pytest

from desktop.store.share import files as files_module
from desktop.store.share.files import Files, NoLinksError
from desktop.store.share.only_if_absent import links_refused, mounted_here
from tests.store.share.behind import (
    MINE,
    MOST,
    NAME,
    THEIRS,
    all_files,
    as_on_windows,
    posix_only,
    refuse_links,
    unfinished,
)

PROJECT = Path(__file__).resolve().parents[3]
RACERS, NUMBERS = 4, 200


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@posix_only
@pytest.mark.parametrize(
    "code",
    [errno.EPERM, errno.EACCES, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EINVAL],
)
def test_where_there_are_no_links_a_file_is_renamed_without_replacing(
    files: Files, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    refuse_links(monkeypatch, code)
    files.publish(NAME, MINE)
    with pytest.raises(FileExistsError):
        files.publish(NAME, THEIRS)
    assert files.read(NAME, MOST) == MINE
    assert all_files(files.root) == [NAME]
    before = files.counts.copy()
    files.publish("journal/000000/000000008", MINE)
    # It is not tried in vain each time.
    assert files.counts - before == {"open": 1, "write": 1, "fsync": 2, "close": 1, "rename": 1}


@posix_only
def test_over_a_network_nobody_renames_where_several_publish(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_links(monkeypatch)
    monkeypatch.setattr(files_module, "renaming_is_safe", lambda _root: False)
    with pytest.raises(NoLinksError):
        files.publish(NAME, MINE)
    assert all_files(files.root) == []
    alone = Files(files.root, competed=False)
    alone.publish(NAME, MINE)
    with pytest.raises(FileExistsError):
        alone.publish(NAME, THEIRS)
    assert files.read(NAME, MOST) == MINE


def test_where_there_is_no_way_at_all_nothing_is_left_behind(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_links(monkeypatch)

    def no_way(*_paths: Path) -> None:
        raise OSError(errno.EINVAL, "")

    monkeypatch.setattr(files_module, "renaming_is_safe", lambda _root: True)
    monkeypatch.setattr(files_module, "by_rename", no_way)
    with pytest.raises(NoLinksError):
        files.publish(NAME, MINE)
    assert all_files(files.root) == []


def test_what_windows_says_where_there_are_no_links() -> None:
    for code in (1, 5, 50, 120, 1142):
        assert links_refused(as_on_windows(code))
    for code in (32, 53, 64, 112):
        assert not links_refused(as_on_windows(code))
    assert not links_refused(FileExistsError(errno.EEXIST, ""))
    assert not links_refused(OSError(errno.ENOSPC, ""))


MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
23 22 0:21 / /proc rw - proc proc rw
24 22 0:30 / /mnt/team\\040drive rw - cifs //server/share rw,vers=3.1.1
25 24 8:1 / /mnt/team\\040drive/stick rw - vfat /dev/sda1 rw
26 22 0:31 / /mnt/nfs rw - nfs4 server:/export rw
27 22 0:32 / /mnt/far rw - fuse.sshfs anna@server: rw
28 22 8:2 / /mnt/two rw - ext4 /dev/sdb1 rw
29 28 0:33 / /mnt/two rw - cifs //server/two rw
nonsense
"""


@pytest.mark.parametrize(
    ("folder", "here"),
    [
        ("/home/anna", True),
        ("/mnt/team drive", False),
        ("/mnt/team drive/Team.trajectwiel", False),
        ("/mnt/team drive/stick/backup", True),
        ("/mnt/team drives", True),
        ("/mnt/nfs/team", False),
        ("/mnt/far", False),
        ("/mnt/two/team", False),
    ],
)
def test_which_folders_lie_on_a_disk_of_this_pc(folder: str, here: bool) -> None:
    assert mounted_here(MOUNTS, PurePosixPath(folder)) is here
    assert not mounted_here("", PurePosixPath(folder))


def _publish_all(root: Path, me: int, *, links: bool) -> list[int]:
    if not links:
        os.link = _not_permitted
    files, mine = Files(root), []
    for number in range(1, 1 + NUMBERS):
        try:
            files.publish(f"journal/000000/{number:09d}", f"{me} wrote {number}".encode() * 50)
        except FileExistsError:
            continue
        mine.append(number)
    return mine


def _not_permitted(*_paths: object, **_more: object) -> None:
    raise OSError(errno.EPERM, "")


@pytest.mark.parametrize("links", [True, False] if os.name != "nt" else [True])
def test_several_processes_after_the_same_numbers_none_is_lost_and_none_is_missing(
    tmp_path: Path, links: bool
) -> None:
    with ProcessPoolExecutor(RACERS, mp_context=get_context("spawn")) as pool:
        races = {me: pool.submit(_publish_all, tmp_path, me, links=links) for me in range(RACERS)}
        won = {me: race.result() for me, race in races.items()}
    assert sorted(number for numbers in won.values() for number in numbers) == list(range(1, 1 + NUMBERS))
    files = Files(tmp_path)
    for me, numbers in won.items():
        for number in numbers:
            assert files.read(f"journal/000000/{number:09d}", MOST) == f"{me} wrote {number}".encode() * 50
    assert len(all_files(tmp_path)) == NUMBERS


ENDLESS = """
    import sys
    from itertools import count
    from pathlib import Path
    from desktop.store.share.files import Files

    files = Files(Path(sys.argv[1]))
    for number in count(int(sys.argv[2])):
        files.publish(f"journal/{number // 10:06d}/{number:09d}", f"{number} ".encode() * 20_000)
        print(number, flush=True)
"""


def _told(root: Path, first: int, reads: int) -> Iterator[int]:
    """The numbers that a process says it published, until it is killed after some of them."""
    with subprocess.Popen(
        [sys.executable, "-c", dedent(ENDLESS), str(root), str(first)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout
        for _ in range(reads):
            yield int(writer.stdout.readline())
        writer.kill()
        yield from (int(line) for line in writer.stdout.read().split("\n")[:-1])


@posix_only
def test_what_was_published_survives_a_kill_at_any_point(tmp_path: Path) -> None:
    first = 0
    for round_ in range(6):
        told = list(_told(tmp_path, first, reads=3 + 7 * round_))
        assert told == list(range(first, first + len(told)))
        there = [name for name in all_files(tmp_path) if name not in unfinished(tmp_path)]
        # One more may have been given its name without a word about it.
        assert len(there) in {first + len(told), first + len(told) + 1}
        files = Files(tmp_path)
        for number in range(len(there)):
            name = f"journal/{number // 10:06d}/{number:09d}"
            assert files.read(name, MOST) == f"{number} ".encode() * 20_000
        first = len(there)
