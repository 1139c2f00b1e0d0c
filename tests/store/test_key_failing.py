"""Whatever fails at whichever file operation, key files stay whole, and what was said to be done is done."""

import errno
import itertools
import os
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.models.errors import CannotWrite, ChangedElsewhere, ExpectedFailure
from desktop.store import key_file, key_folder
from desktop.store.key_file import KeyFile, copy_newest, read_newest, write_next
from desktop.store.share import files as share_files
from tests.store.share.faulty import Fault, Faults, FaultyFiles, every_fault
from tests.store.test_key_team import ANNA, BILAL, CELIA, DRIES, Circle, gathered


@pytest.fixture(scope="module")
def circle(tmp_path_factory: pytest.TempPathFactory) -> Circle:
    """Only to be copied."""
    return gathered(tmp_path_factory.mktemp("circle"))


@pytest.fixture
def new_root(tmp_path: Path, circle: Circle) -> Callable[[], Path]:
    """A folder with that team's key files, a new one each time."""
    numbers = itertools.count()
    return lambda: Path(shutil.copytree(circle.folder, tmp_path / str(next(numbers))))


def _with_faults(
    monkeypatch: pytest.MonkeyPatch, scenario: Callable[[Path], object]
) -> tuple[Callable[[Path, Faults], object], dict[Path, object]]:
    """Run a scenario on files that fail; what it gave or raised stands in the dictionary."""
    outcomes: dict[Path, object] = {}

    def run(root: Path, faults: Faults) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(key_folder, "Files", lambda folder: FaultyFiles(folder, faults))
            try:
                outcomes[root] = scenario(root)
            except ExpectedFailure as failure:
                outcomes[root] = failure

    return run, outcomes


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_a_worker_is_taken_out_or_is_not(
    circle: Circle, new_root: Callable[[], Path], monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    anna = circle.as_(ANNA)
    run, outcomes = _with_faults(
        monkeypatch, lambda root: key_file.remove_slot(root, circle.keyfile, anna, BILAL)
    )
    struck: Counter[Fault | None] = Counter()
    for root, faults, ended in every_fault(run, new_root, error=error):
        struck[faults.fault] += 1
        found = read_newest(root)
        assert found.damaged == ()
        done = found.keyfile.epoch == 2
        outcome = outcomes.get(root)
        if isinstance(outcome, tuple):
            assert outcome[0] == found.keyfile
            assert (
                key_file.unlock_with_private_key(found.keyfile, ANNA, anna.private_key).notebook_key
                == outcome[1]
            )
        elif done:
            # It was published, and we were not told: the newest file tells.
            assert isinstance(outcome, ExpectedFailure) or ended is not None
            assert found.keyfile.slot_of(BILAL) is None
        else:
            assert found.keyfile == circle.keyfile
        if not done:
            assert key_file.remove_slot(root, found.keyfile, anna, BILAL)[0].epoch == 2
        assert read_newest(root).keyfile.slot_of(BILAL) is None
    assert all(struck[fault] >= 10 for fault in Fault)


def test_copies_are_taken_up_again(
    circle: Circle, new_root: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy(root: Path) -> None:
        copy_newest(root, root / "own")

    run, outcomes = _with_faults(monkeypatch, copy)
    count = 0
    for root, _faults, ended in every_fault(run, new_root):
        count += 1
        own = root / "own"
        if ended is None and outcomes[root] is None:
            assert read_newest(own).keyfile == circle.keyfile
        elif key_folder.has_key_files(own):
            assert read_newest(own).damaged == ()
        copy_newest(root, own)
        there = {path.name: path.read_bytes() for path in (root / "notebook").iterdir()}
        copied = {
            path.name: path.read_bytes() for path in (own / "notebook").iterdir() if path.name[0] != "."
        }
        assert copied == there
    assert count > 100


def test_a_damaged_file_is_mended_or_still_damaged(
    circle: Circle, new_root: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def begin() -> Path:
        root = new_root()
        copy_newest(root, root / "own")
        (root / circle.keyfile.file).write_bytes(b"torn")
        return root

    run, _ = _with_faults(monkeypatch, lambda root: copy_newest(root / "own", root))
    for root, _faults, _ended in every_fault(run, begin):
        found = read_newest(root)
        assert found.keyfile == circle.keyfile or found.unknown == (circle.keyfile.file,)
        copy_newest(root / "own", root)
        assert read_newest(root).keyfile == circle.keyfile


def test_a_new_notebook_is_there_or_is_not(
    circle: Circle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = itertools.count()

    def begin() -> Path:
        folder = tmp_path / f"new {next(numbers)}"
        folder.mkdir()
        return folder

    run, _ = _with_faults(monkeypatch, lambda root: write_next(root, _first(circle)))
    for root, _faults, _ended in every_fault(run, begin):
        if key_folder.has_key_files(root):
            assert read_newest(root).keyfile == _first(circle)
        write_next(root, _first(circle))
        assert read_newest(root).keyfile == _first(circle)


def _first(circle: Circle) -> KeyFile:
    return key_folder.read(circle.folder, 1)


@pytest.mark.skipif(os.name == "nt", reason="links are refused by another number there")
@pytest.mark.parametrize("safe", [True, False])
def test_where_there_are_no_links_a_number_still_goes_to_one_only(
    circle: Circle, new_root: Callable[[], Path], monkeypatch: pytest.MonkeyPatch, safe: bool
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(share_files, "by_link", refuse)
    monkeypatch.setattr(share_files, "renaming_is_safe", lambda _folder: safe)
    root = new_root()
    anna, celia = circle.as_(ANNA), circle.as_(CELIA)
    if not safe:
        with pytest.raises(CannotWrite):
            key_file.set_coordinator(root, circle.keyfile, anna, DRIES, True)
        assert read_newest(root).keyfile == circle.keyfile
        assert len(list((root / "notebook").iterdir())) == 4
        return
    newer = key_file.set_coordinator(root, circle.keyfile, anna, DRIES, True)
    with pytest.raises(ChangedElsewhere):
        write_next(root, replace(circle.keyfile, number=newer.number))
    assert key_file.set_coordinator(root, circle.keyfile, celia, BILAL, True).number == newer.number + 1
    assert len(list((root / "notebook").iterdir())) == 6
