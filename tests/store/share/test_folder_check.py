"""A folder is tried out before a notebook is shared in it, and nothing of that stays behind."""

import errno
import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path, PureWindowsPath
from typing import TypeVar

import pytest

from desktop.models.errors import CannotRead, DiskFull, ExpectedFailure, FolderOutOfReach
from desktop.store.share import files as files_module
from desktop.store.share.files import Files
from desktop.store.share.folder_check import check_folder, too_long
from tests.store.share.behind import all_files, posix_only, refuse_links
from tests.store.share.faulty import Crashed, Fault, Faults, FaultyFiles, every_fault

T = TypeVar("T")


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda _handle: None)


def _failing(kinds: str, error: int, fault: Fault = Fault.FAILS) -> Callable[[Path], Files]:
    faults = Faults(fault, error=error, lasting=True, kinds=frozenset(kinds.split()))
    return lambda root: FaultyFiles(root, faults)


def test_an_ordinary_folder_will_do(tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("stays")
    report = check_folder(tmp_path)
    assert report.folder == tmp_path
    assert report.writable
    assert report.suits
    assert report.milliseconds > 0
    assert report.free_bytes
    assert (report.cloud, report.long_path, report.clock_off) == ("", False, None)
    assert [path.name for path in tmp_path.iterdir()] == ["theirs"]


def test_where_there_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "missing", tmp_path / "file", tmp_path / "file/inside"):
        with pytest.raises(CannotRead) as caught:
            check_folder(folder)
        assert caught.value.fields["file"].endswith(folder.name)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("error", [errno.EACCES, errno.EPERM, errno.EROFS])
@pytest.mark.parametrize("kinds", ["mkdir", "open", "write", "rename"])
def test_a_folder_in_which_nothing_can_be_written(tmp_path: Path, kinds: str, error: int) -> None:
    report = check_folder(tmp_path, files=_failing(kinds, error))
    assert not report.writable
    assert not report.suits
    assert report.free_bytes
    assert list(tmp_path.iterdir()) == []


@posix_only
def test_a_folder_of_somebody_else(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    # Root may write anywhere.
    may_write = os.access(tmp_path, os.W_OK)
    report = check_folder(tmp_path)
    tmp_path.chmod(0o700)
    assert report.writable is may_write
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kinds", ["mkdir", "write", "link"])
def test_a_full_disk(tmp_path: Path, kinds: str) -> None:
    with pytest.raises(DiskFull):
        check_folder(tmp_path, files=_failing(kinds, errno.ENOSPC))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_fails(tmp_path: Path) -> None:
    with pytest.raises(FolderOutOfReach) as caught:
        check_folder(tmp_path, files=_failing("write", errno.EIO))
    assert caught.value.fields["folder"].endswith(tmp_path.name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_replaces_what_is_there_does_not_suit(tmp_path: Path) -> None:
    class Sloppy(Files):
        publish = Files.replace

    report = check_folder(tmp_path, files=Sloppy)
    assert report.writable
    assert not report.suits
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_says_it_refused_and_replaced_all_the_same_does_not_suit(tmp_path: Path) -> None:
    class Lying(Files):
        def publish(self, name: str, content: bytes) -> None:
            there = self.exists(name)
            self.replace(name, content)
            if there:
                raise FileExistsError

    report = check_folder(tmp_path, files=Lying)
    assert report.writable
    assert not report.suits


def test_a_folder_that_cannot_replace_or_remove_does_not_suit(tmp_path: Path) -> None:
    report = check_folder(tmp_path, files=_failing("unlink", errno.EACCES))
    assert report.writable
    assert not report.suits

    class Stubborn(Files):
        def replace(self, name: str, content: bytes) -> None:
            if self.exists(name):
                raise PermissionError
            super().replace(name, content)

    (tmp_path / "two").mkdir()
    report = check_folder(tmp_path / "two", files=Stubborn)
    assert report.writable
    assert not report.suits


@posix_only
def test_without_second_names_a_disk_of_this_pc_suits_and_a_network_drive_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_links(monkeypatch)
    assert check_folder(tmp_path).suits
    monkeypatch.setattr(files_module, "renaming_is_safe", lambda _root: False)
    report = check_folder(tmp_path)
    assert report.writable
    assert not report.suits
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_does_not_answer(tmp_path: Path) -> None:
    answers = threading.Event()

    class Hanging(Files):
        def _op(self, kind: str, path: Path, call: Callable[[], T]) -> T:
            answers.wait()
            return super()._op(kind, path, call)

    with pytest.raises(FolderOutOfReach):
        check_folder(tmp_path, patience=0.01, files=Hanging)
    answers.set()


@pytest.mark.parametrize("off", [timedelta(days=2), timedelta(minutes=11), -timedelta(hours=3)])
def test_a_clock_that_is_wrong(tmp_path: Path, off: timedelta) -> None:
    class Elsewhere(Files):
        def modified(self, name: str) -> datetime:
            return super().modified(name) - off

    report = check_folder(tmp_path, files=Elsewhere)
    assert report.suits
    assert report.clock_off is not None
    # It is this PC's clock that is ahead of the folder's.
    assert abs(report.clock_off - off) < timedelta(minutes=5)


def test_a_clock_that_is_a_little_off_or_impossible_is_not_told(tmp_path: Path) -> None:
    class Little(Files):
        def modified(self, name: str) -> datetime:
            return super().modified(name) - timedelta(minutes=4)

    class Impossible(Files):
        def modified(self, name: str) -> datetime:
            return datetime.fromtimestamp(1e20, UTC)

    assert check_folder(tmp_path, files=Little).clock_off is None
    assert check_folder(tmp_path, files=Impossible).clock_off is None


def test_a_folder_in_the_cloud_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Contoso/Team"
    folder.mkdir(parents=True)
    assert check_folder(folder).cloud == "OneDrive"


def test_how_long_a_path_may_be_for_windows() -> None:
    inside = f"\\{'n' * 60}.trajectwiel\\files\\ab\\{'f' * 64}"
    longest = 259 - len(inside)
    for root in ("C:\\", "\\\\server\\share\\", "S:\\"):
        folder = root + "m" * (longest - len(root))
        assert not too_long(PureWindowsPath(folder))
        assert too_long(PureWindowsPath(folder + "m"))
    # A sign beyond the first 65,536 counts twice.
    assert too_long(PureWindowsPath("C:\\" + "😀" * (longest // 2)))


@posix_only
def test_a_long_path_with_spaces_and_accents_is_tried_out_and_told(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 248:
        folder /= "Zoë, Şahin & Łukasz"[: 249 - len(str(folder))].strip() or "é"
    folder.mkdir(parents=True)
    report = check_folder(folder)
    assert 247 < len(str(folder)) <= 250
    assert report.suits
    assert report.long_path


def test_whatever_fails_nothing_stays_behind_and_no_folder_is_praised(tmp_path: Path) -> None:
    numbers = count()

    def new_root() -> Path:
        root = tmp_path / f"{next(numbers)}"
        root.mkdir()
        return root

    reports = 0

    def check(root: Path, faults: Faults) -> None:
        nonlocal reports
        try:
            report = check_folder(root, files=lambda folder: FaultyFiles(folder, faults))
        except ExpectedFailure:
            return
        reports += 1
        assert report.writable or not report.suits
        assert report.milliseconds > 0 or not report.suits

    for root, faults, ended in every_fault(check, new_root):
        assert faults.struck
        assert ended is None or isinstance(ended, Crashed)
        if ended is None and faults.struck[0] not in {"unlink", "list", "mkdir", "stat"}:
            assert all_files(root) == []
            assert list(root.iterdir()) == []
    assert reports
