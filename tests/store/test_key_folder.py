"""Key files reach the disk whole, under a number that only one of them gets."""

import os
import signal
import subprocess
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from textwrap import dedent
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import ChangedElsewhere
from desktop.store import key_file
from desktop.store.key_content import encoded, signed
from desktop.store.key_file import KeyFile, Unlocked, read_newest, write_next
from desktop.store.passphrases import LEAST

NOTEBOOK, ANNA = uuid4(), uuid4()
PROJECT = Path(__file__).resolve().parents[2]
RACERS, NUMBERS = 4, 30


def _new(folder: Path) -> tuple[KeyFile, bytes, str]:
    return key_file.create(folder, NOTEBOOK, ANNA, "het blauwe huis", effort=LEAST)


def _run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program of its own, for what would harm the one that tests."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", dedent(program), *arguments],
        cwd=PROJECT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_taken_number_is_never_replaced(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    before = (tmp_path / keyfile.file).read_bytes()
    with pytest.raises(ChangedElsewhere):
        write_next(tmp_path, replace(keyfile, signature=bytes(64)))
    assert (tmp_path / keyfile.file).read_bytes() == before
    assert [path.name for path in (tmp_path / "notebook").iterdir()] == ["000001.json"]


def test_to_publish_the_very_same_again_is_done_already(tmp_path: Path) -> None:
    # As when the network lost the answer, and the first attempt did get through.
    keyfile, _, _ = _new(tmp_path)
    write_next(tmp_path, keyfile)
    assert read_newest(tmp_path).keyfile == keyfile
    assert [path.name for path in (tmp_path / "notebook").iterdir()] == ["000001.json"]


def _race(folder: Path, keyfile: KeyFile, me: int) -> list[int]:
    won = []
    for number in range(2, 2 + NUMBERS):
        try:
            write_next(folder, replace(keyfile, number=number, signature=bytes(63) + bytes([me])))
        except ChangedElsewhere:
            continue
        won.append(number)
    return won


def test_several_processes_after_the_same_numbers_each_number_goes_to_one(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    with ProcessPoolExecutor(RACERS, mp_context=get_context("spawn")) as pool:
        races = {me: pool.submit(_race, tmp_path, keyfile, me) for me in range(1, 1 + RACERS)}
        won = {me: race.result() for me, race in races.items()}
    assert Counter(number for numbers in won.values() for number in numbers) == Counter(range(2, 2 + NUMBERS))
    for me, numbers in won.items():
        for number in numbers:
            mine = replace(keyfile, number=number, signature=bytes(63) + bytes([me]))
            assert (tmp_path / mine.file).read_bytes() == encoded(mine)
    assert len(list((tmp_path / "notebook").iterdir())) == 1 + NUMBERS


def _add_workers(folder: Path, keyfile: KeyFile, anna: Unlocked, workers: list[UUID]) -> None:
    for worker in workers:
        key_file.add_slot(folder, keyfile, anna, worker, f"{worker}", effort=LEAST)


def test_several_processes_change_different_slots_and_none_is_lost(tmp_path: Path) -> None:
    keyfile, notebook_key, _ = _new(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    teams = [[uuid4() for _ in range(5)] for _ in range(RACERS)]
    with ProcessPoolExecutor(RACERS, mp_context=get_context("spawn")) as pool:
        for added in [pool.submit(_add_workers, tmp_path, keyfile, anna, team) for team in teams]:
            added.result()
    found = read_newest(tmp_path)
    everybody = {ANNA, *(worker for team in teams for worker in team)}
    assert {slot.worker_id for slot in found.keyfile.slots} == everybody
    assert (found.keyfile.number, found.damaged) == (len(everybody), ())
    for worker in everybody - {ANNA}:
        unlocked = key_file.unlock(found.keyfile, f"{worker}", first=worker)
        assert (unlocked.worker_id, unlocked.notebook_key) == (worker, notebook_key)


ENDLESS = """
    import sys
    from dataclasses import replace
    from pathlib import Path
    from uuid import UUID
    from desktop.store.key_content import signed
    from desktop.store.key_file import Unlocked, read_newest, write_next

    folder = Path(sys.argv[1])
    anna = Unlocked(UUID(sys.argv[2]), bytes.fromhex(sys.argv[3]), b"")
    keyfile = read_newest(folder).keyfile
    while True:
        keyfile = replace(keyfile, number=keyfile.number + 1)
        keyfile = signed(keyfile, anna.worker_id, anna.seed(keyfile))
        write_next(folder, keyfile)
        print(keyfile.number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_what_was_published_survives_a_kill_at_any_point(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    anna = key_file.unlock(keyfile, "het blauwe huis")
    for round_ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", dedent(ENDLESS), str(tmp_path), str(ANNA), anna.private_key.hex()],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            assert writer.stdout is not None
            acknowledged = [int(writer.stdout.readline()) for _ in range(5 + 3 * round_)]
            writer.send_signal(signal.SIGKILL)
            acknowledged += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        found = read_newest(tmp_path)
        assert found.damaged == ()
        # One more may have been given its name without a word about it.
        assert found.keyfile.number in {acknowledged[-1], acknowledged[-1] + 1}
        for number in acknowledged:
            sound = signed(replace(found.keyfile, number=number), ANNA, anna.seed(keyfile))
            assert (tmp_path / sound.file).read_bytes() == encoded(sound)


@pytest.mark.skipif(os.name == "nt", reason="Windows limits no file sizes")
def test_a_full_disk_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    keyfile, _, _ = _new(tmp_path)
    done = _run(
        """
        import resource, sys
        from dataclasses import replace
        from pathlib import Path
        from desktop.models.errors import DiskFull
        from desktop.store.key_file import read_newest, write_next

        folder = Path(sys.argv[1])
        keyfile = read_newest(folder).keyfile
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        try:
            write_next(folder, replace(keyfile, number=2))
        except DiskFull as failure:
            print(failure)
        """,
        str(tmp_path),
    )
    assert done.stdout == "The disk is full. Make room, then try again.\n", done.stderr
    assert [path.name for path in (tmp_path / "notebook").iterdir()] == ["000001.json"]
    assert read_newest(tmp_path).keyfile == keyfile


@pytest.mark.skipif(os.name == "nt", reason="Windows gives rights in another way")
def test_folders_and_files_without_rights_are_told() -> None:
    # As an ordinary user: root may write anywhere.
    done = _run(
        """
        import os, shutil, tempfile
        from dataclasses import replace
        from pathlib import Path
        from uuid import uuid4
        from desktop.models.errors import CannotRead, FolderNotWritable
        from desktop.store import key_file
        from desktop.store.passphrases import LEAST

        # Once as it is, so that all is imported: Python itself may lie where only root may read.
        with tempfile.TemporaryDirectory() as folder:
            key_file.create(Path(folder), uuid4(), uuid4(), "het blauwe huis", effort=LEAST)
        if os.geteuid() == 0:
            os.setuid(65534)
        folder = Path(tempfile.mkdtemp())
        keyfile, _, _ = key_file.create(folder, uuid4(), uuid4(), "het blauwe huis", effort=LEAST)
        anna = key_file.unlock(keyfile, "het blauwe huis")
        (folder / "notebook").chmod(0o500)
        try:
            key_file.replace_recovery_key(folder, keyfile, anna)
        except FolderNotWritable:
            print("not writable")
        (folder / "notebook").chmod(0o300)
        try:
            key_file.read_newest(folder)
        except CannotRead:
            print("folder not readable")
        (folder / "notebook").chmod(0o700)
        # A file that cannot be read is not passed over: it is the newest all the same.
        key_file.write_next(folder, replace(keyfile, number=2))
        (folder / "notebook/000002.json").chmod(0)
        try:
            key_file.read_newest(folder)
        except CannotRead as failure:
            print("file not readable:", failure.fields["file"][-11:])
        shutil.rmtree(folder)
        folder = Path(tempfile.mkdtemp())
        folder.chmod(0o500)
        try:
            key_file.create(folder, uuid4(), uuid4(), "het blauwe huis", effort=LEAST)
        except FolderNotWritable:
            print("nothing made")
        folder.rmdir()
        """
    )
    said = ["not writable", "folder not readable", "file not readable: 000002.json", "nothing made"]
    assert done.stdout.splitlines() == said, done.stderr
