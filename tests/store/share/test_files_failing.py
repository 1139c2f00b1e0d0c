"""Whatever fails in a shared folder, a name holds the whole content or is free; and what passes is waited for."""

import errno
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest

from desktop.store.share.files import Files
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
from tests.store.share.faulty import Crashed, Fault, Faults, FaultyFiles, every_fault

T = TypeVar("T")


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", lambda _handle: None)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@pytest.fixture
def new_root(tmp_path: Path) -> Callable[[], Path]:
    numbers = count()

    def new() -> Path:
        root = tmp_path / f"{next(numbers)}"
        root.mkdir()
        return root

    return new


@pytest.mark.parametrize("warm", [False, True], ids=["new folder", "usual"])
@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.ENOENT, errno.EACCES, errno.EAGAIN])
def test_whatever_fails_a_name_holds_the_whole_content_or_is_free(
    new_root: Callable[[], Path], warm: bool, error: int
) -> None:
    def publish(root: Path, faults: Faults) -> None:
        if warm:
            Files(root).publish("journal/000000/000000001", THEIRS)
        FaultyFiles(root, faults).publish(NAME, MINE)

    struck: Counter[tuple[Fault | None, str]] = Counter()
    for root, faults, ended in every_fault(publish, new_root, error=error):
        assert faults.struck
        struck[faults.fault, faults.struck[0]] += 1
        holds = (root / NAME).exists()
        if ended is None:
            assert holds
        # Where it was tried in another way after a lost answer, it finds its own file there.
        assert holds or not isinstance(ended, FileExistsError)
        # What is not finished never bears a name that somebody reads.
        assert set(all_files(root)) - set(unfinished(root)) <= {"journal/000000/000000001", NAME}
        again = Files(root)
        if holds:
            with pytest.raises(FileExistsError):
                again.publish(NAME, THEIRS)
        else:
            again.publish(NAME, MINE)
        assert again.read(NAME, MOST) == MINE
        if not isinstance(ended, Crashed | FileNotFoundError) and faults.struck[0] != "unlink":
            assert unfinished(root) == []
    kinds = {kind for _, kind in struck}
    assert kinds >= {"open", "write", "fsync", "close", "link", "unlink"}
    assert ("mkdir" in kinds) is not warm


def test_whatever_fails_a_taken_name_keeps_what_it_holds(new_root: Callable[[], Path]) -> None:
    def publish(root: Path, faults: Faults) -> None:
        Files(root).publish(NAME, THEIRS)
        FaultyFiles(root, faults).publish(NAME, MINE)

    for root, _, ended in every_fault(publish, new_root):
        assert isinstance(ended, OSError | Crashed)
        assert Files(root).read(NAME, MOST) == THEIRS


@posix_only
def test_whatever_fails_where_there_are_no_links_a_name_holds_the_whole_content_or_is_free(
    new_root: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_links(monkeypatch)

    def publish(root: Path, faults: Faults) -> None:
        FaultyFiles(root, faults).publish(NAME, MINE)

    kinds = set()
    for root, faults, ended in every_fault(publish, new_root):
        assert faults.struck
        kinds.add(faults.struck[0])
        if ended is None or (root / NAME).exists():
            assert Files(root).read(NAME, MOST) == MINE
        else:
            Files(root).publish(NAME, MINE)
        assert set(all_files(root)) - set(unfinished(root)) == {NAME}
    assert kinds >= {"link", "rename"}


def test_whatever_fails_a_file_of_our_own_holds_the_earlier_or_the_later_content(
    new_root: Callable[[], Path],
) -> None:
    def replace(root: Path, faults: Faults) -> None:
        Files(root).replace("here/me", b"earlier")
        FaultyFiles(root, faults).replace("here/me", b"later and longer")

    for root, faults, ended in every_fault(replace, new_root):
        content = Files(root).read("here/me", MOST)
        assert content in {b"earlier", b"later and longer"}
        if ended is None:
            assert content == b"later and longer"
        if not isinstance(ended, Crashed) and faults.struck and faults.struck[0] != "unlink":
            assert unfinished(root) == []


def test_whatever_fails_a_removal_that_does_not_complain_is_done(new_root: Callable[[], Path]) -> None:
    def remove(root: Path, faults: Faults) -> None:
        Files(root).publish(NAME, MINE)
        files = FaultyFiles(root, faults)
        files.remove(NAME)
        files.remove_folder("journal/000000")

    for root, _, ended in every_fault(remove, new_root):
        if ended is None:
            assert not (root / "journal/000000").exists()
        elif (root / NAME).exists():
            assert Files(root).read(NAME, MOST) == MINE


def test_a_folder_that_vanishes_at_any_point_and_comes_back(new_root: Callable[[], Path]) -> None:
    for at in range(1, 40):
        faults = Faults(Fault.FAILS, at, errno.EHOSTDOWN, lasting=True)
        files = FaultyFiles(new_root(), faults)
        numbers = iter(range(100))
        done: list[str] = []
        with suppress(OSError):
            while True:
                name = f"journal/000000/{next(numbers):09d}"
                files.publish(name, name.encode())
                done.append(name)
        faults.mend()
        for name in done:
            assert files.read(name, MOST) == name.encode()
        unsure = f"journal/000000/{len(done):09d}"
        if not files.exists(unsure):
            files.publish(unsure, unsure.encode())
        assert files.read(unsure, MOST) == unsure.encode()


def test_the_order_counts_nothing_is_named_before_it_is_on_the_disk(files: Files) -> None:
    order: list[tuple[str, bool]] = []

    class Watched(Files):
        def _op(self, kind: str, path: Path, call: Callable[[], T]) -> T:
            result = super()._op(kind, path, call)
            order.append((kind, (self.root / NAME).exists()))
            return result

    Watched(files.root).publish(NAME, MINE)
    kinds = [kind for kind, _ in order]
    named = next(index for index, (_, there) in enumerate(order) if there)
    assert kinds[named] == "link"
    assert kinds[:named][-4:] == ["open", "write", "fsync", "close"]


# Something is in the way for a moment


class Hindered(Files):
    """Each operation of a kind is refused so many times, each with this failure; time passes only in pauses."""

    def __init__(self, root: Path, failure: OSError, times: dict[str, int], patience: float = 3.0) -> None:
        self.now, self.pauses = 0.0, list[float]()
        super().__init__(root, patience=patience, clock=lambda: self.now, sleep=self._pass)
        self._failure, self._times = failure, dict(times)

    def _pass(self, seconds: float) -> None:
        self.now += seconds
        self.pauses.append(seconds)

    def _op(self, kind: str, path: Path, call: Callable[[], T]) -> T:
        if self._times.get(kind, 0) > 0:
            self._times[kind] -= 1
            self.counts[kind] += 1
            raise self._failure
        return super()._op(kind, path, call)


MOMENTARY = [
    OSError(errno.EBUSY, ""),
    OSError(errno.EAGAIN, ""),
    OSError(errno.EINTR, ""),
    OSError(errno.ESTALE, ""),
    OSError(errno.ETXTBSY, ""),
    as_on_windows(5),
    as_on_windows(32),
    as_on_windows(33),
]


@pytest.mark.parametrize(
    "failure", MOMENTARY, ids=lambda each: f"{each.errno}-{getattr(each, 'winerror', '')}"
)
def test_what_is_in_the_way_for_a_moment_is_waited_for(files: Files, failure: OSError) -> None:
    Files(files.root).publish("journal/000000/000000001", THEIRS)
    slow = Hindered(files.root, failure, {"open": 2, "link": 3, "unlink": 2, "rename": 2})
    slow.publish(NAME, MINE)
    slow.replace("here/me", MINE)
    assert slow.read(NAME, MOST) == slow.read("here/me", MOST) == MINE
    slow._times = {"unlink": 2}
    slow.remove(NAME)
    slow.remove("here/me")
    slow.remove_folder("here")
    assert all_files(files.root) == ["journal/000000/000000001"]
    assert len(slow.pauses) == 11
    # They grow, and are not the same on each PC.
    assert 0 < min(slow.pauses) < max(slow.pauses) < 0.6


@pytest.mark.parametrize("kind", ["open", "link", "unlink"])
def test_patience_comes_to_an_end(files: Files, kind: str) -> None:
    Files(files.root).publish("journal/000000/000000001", THEIRS)
    slow = Hindered(files.root, OSError(errno.EBUSY, "busy"), {kind: 10_000})
    if kind == "unlink":
        # It has its name; what stays behind is nobody's.
        slow.publish(NAME, MINE)
        assert len(unfinished(files.root)) == 1
    else:
        with pytest.raises(OSError, match="busy"):
            slow.publish(NAME, MINE)
        assert unfinished(files.root) == []
    assert 3.0 <= slow.now < 4.0
    with pytest.raises(OSError, match="busy"):
        Hindered(files.root, OSError(errno.EBUSY, "busy"), {"unlink": 10_000}).remove(
            "journal/000000/000000001"
        )


def test_one_publish_has_one_time_for_all_that_is_in_its_way(files: Files) -> None:
    slow = Hindered(files.root, OSError(errno.EBUSY, "busy"), {"open": 9, "unlink": 10_000})
    slow.publish(NAME, MINE)
    assert 3.0 <= slow.now < 4.0


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EHOSTDOWN, errno.ENAMETOOLONG])
def test_what_does_not_pass_is_told_at_once(files: Files, code: int) -> None:
    slow = Hindered(files.root, OSError(code, "no"), {"open": 1})
    with pytest.raises(OSError, match="no") as failure:
        slow.publish("top", MINE)
    assert failure.value.errno == code
    assert slow.pauses == []


def test_a_lost_answer_and_another_try(new_root: Callable[[], Path]) -> None:
    """What was done already is found done; only whose file it is can then not be told from here."""
    for kind, ends in {"open": OSError, "link": FileExistsError, "unlink": None}.items():
        faults = Faults(Fault.ANSWER_LOST, 1, errno.EAGAIN, kinds=frozenset({kind}))
        files = FaultyFiles(new_root(), faults, patience=1.0)
        Files(files.root).publish("journal/000000/000000001", THEIRS)
        ended: type[BaseException] | None = None
        try:
            files.publish(NAME, MINE)
        except OSError as failure:
            ended = type(failure)
        assert ended is ends
        # A name that may be free is never told to be taken.
        assert files.exists(NAME) is (kind != "open")
        assert unfinished(files.root) == []
