"""Backups at the command line: made, listed, restored; the whole notebook or one youth, here or as a new one."""

import os
import re
from datetime import datetime
from pathlib import Path

import pytest

from desktop.models import errors
from desktop.operations.opening import Keepers
from tests.commandline.conftest import Shared
from tests.commandline.running import PASSPHRASE, Here, Said

GROUPS = re.compile(r"[0-9A-Z]{4}(-[0-9A-Z]{4})+")


def _points(here: Here, folder: Path, *more: str) -> list[list[str]]:
    """The moments that can be restored."""
    said = here("restore", "--notebook", folder, "--list", *more)
    assert (said.code, said.err) == (0, ""), said
    return [line.split("\t") for line in said.out.splitlines()]


def _restore(here: Here, folder: Path, position: object, *more: str | Path) -> Said:
    return here("restore", "--notebook", folder, "--position", str(position), *more)


def _names(here: Here, folder: Path) -> list[str]:
    return [line.split("\t")[0] for line in here("youths", "--notebook", folder).out.splitlines()]


class TestBackup:
    """A snapshot is made and read back."""

    def test_in_the_shared_folder(self, here: Here, shared: Shared) -> None:
        here.do(shared.notebook, "AddYouth", "name=Nieuw")
        before = shared.snapshots()
        file = Path(here("backup", "--notebook", shared.notebook).line)
        assert file in shared.snapshots()
        assert file not in before
        assert here("check", "--notebook", shared.notebook).line == "ok"
        assert b"Nieuw" not in file.read_bytes()

    def test_again_and_again(self, here: Here, shared: Shared) -> None:
        for _ in range(3):
            assert Path(here("backup", "--notebook", shared.notebook).line).is_file()
        assert here("check", "--notebook", shared.notebook).line == "ok"

    def test_in_another_folder_which_is_remembered(self, here: Here, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        first = Path(here("backup", "--notebook", folder, "--to", tmp_path / "stick").line)
        assert first.is_relative_to(tmp_path / "stick")
        here.do(folder, "AddYouth", "name=Nieuw")
        second = Path(here("backup", "--notebook", folder).line)
        assert second.parent == first.parent
        assert int(second.name) == int(first.name) + 1

    def test_beside_the_shared_one(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        drive = shared.unplug()
        file = Path(here("backup", "--notebook", shared.notebook, "--to", tmp_path / "stick").line)
        assert file.is_file()
        said = here("backup", "--notebook", shared.notebook)
        assert said.is_refusal(), "the drive is away, and a stick is no answer to that"
        shared.plug_in(drive)

    def test_where_it_is_shared_there_is_no_second_one(self, here: Here, shared: Shared) -> None:
        """What is made there others begin with: nothing that waits on this PC may be in it."""
        for place in (shared.drive, shared.root):
            file = Path(here("backup", "--notebook", shared.notebook, "--to", place).line)
            assert file in shared.snapshots()
            assert here("check", "--notebook", shared.notebook).line == "ok"
        newest = shared.entries()[-1]
        newest.with_name(f"{int(newest.name) + 1:09d}").write_bytes(b"of nobody")
        here("sync", "--notebook", shared.notebook)
        assert here.do(shared.notebook, "AddYouth", "name=Wacht").code == 0
        assert here("sync", "--notebook", shared.notebook).out == "damaged\t1\t0\n"
        before = shared.snapshots()
        for place in (shared.drive, shared.root):
            assert here("backup", "--notebook", shared.notebook, "--to", place).is_refusal()
        assert shared.snapshots() == before
        assert len(list(shared.drive.iterdir())) == 1

    @pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows that not everybody has")
    def test_by_another_name_it_is_the_same_folder(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        """A drive letter and its long name, say."""
        (tmp_path / "letter").symlink_to(shared.drive, target_is_directory=True)
        before = shared.snapshots()
        said = here("backup", "--notebook", shared.notebook, "--to", tmp_path / "letter" / shared.root.name)
        assert said.is_refusal()
        assert shared.snapshots() == before
        beside = Path(here("backup", "--notebook", shared.notebook, "--to", tmp_path / "letter").line)
        assert beside.is_file()
        assert shared.drive / beside.relative_to(tmp_path / "letter").parts[0] != before[0].parents[1]

    def test_there_is_nowhere_to_make_it(self, here: Here, folder: Path, tmp_path: Path) -> None:
        said = here("backup", "--notebook", folder)
        assert said.is_refusal()
        assert said.err == f"{errors.NotShared()}\n"
        missing = tmp_path / "missing"
        said = here("backup", "--notebook", folder, "--to", missing)
        assert said.is_refusal()
        assert said.err == f"{errors.FolderOutOfReach(folder=missing)}\n"
        assert here("backup", "--notebook", folder).err == f"{errors.NotShared()}\n", "it is not remembered"


class TestList:
    """The moments, the newest first."""

    def test_a_line_a_moment(self, here: Here, shared: Shared) -> None:
        here.do(shared.notebook, "ChangeYouth", "name=Noor B", youth="Noor")
        here.do(shared.notebook, "AddYouth", "name=Nieuw")
        points = _points(here, shared.notebook)
        assert [point[2:] for point in points[:2]] == [
            ["Sara", "AddYouth", "Nieuw"],
            ["Sara", "ChangeYouth", "Noor B"],
        ]
        assert all(len(point) == 5 for point in points)
        positions = [int(point[0]) for point in points]
        assert positions == sorted(positions, reverse=True)
        times = [datetime.fromisoformat(point[1]) for point in points]
        assert all(time.tzinfo for time in times)
        assert points[-1][2:] == ["", "-", ""], "of the first there is a snapshot only"
        assert _points(here, shared.notebook, "--last", "2") == points[:2]
        for none in ("0", "-1"):
            assert _points(here, shared.notebook, "--last", none) == []

    def test_of_a_stick(self, here: Here, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        assert _points(here, folder) == []
        here("backup", "--notebook", folder, "--to", tmp_path / "stick")
        ((position, time, *rest),) = _points(here, folder)
        assert int(position) > 0
        assert datetime.fromisoformat(time).tzinfo
        assert rest == ["", "-", ""]

    @pytest.mark.parametrize("sign", ["\x1b[2J", "\u2028", "\x85", "\x07"])
    def test_no_sign_breaks_a_line_or_takes_over_the_terminal(
        self, sign: str, here: Here, shared: Shared
    ) -> None:
        here.do(shared.notebook, "AddYouth", f"name=A{sign}b")
        said = here("restore", "--notebook", shared.notebook, "--list", "--last", "3")
        assert len(said.out.splitlines()) == said.out.count("\n")
        assert sign not in said.out
        assert "AddYouth\tA " in said.out


class TestRestore:
    """As it was then."""

    def test_the_whole_notebook(self, here: Here, shared: Shared) -> None:
        then = _points(here, shared.notebook)[0][0]
        before = here("youths", "--notebook", shared.notebook).out
        here.do(shared.notebook, "ChangeYouth", "name=Zo", youth="Zoë")
        here.do(shared.notebook, "AddYouth", "name=Nieuw")
        assert _restore(here, shared.notebook, then) == Said(0, "", "")
        assert here("youths", "--notebook", shared.notebook).out == before
        assert _points(here, shared.notebook)[0][2:] == ["Sara", "PutBack Restore", ""]
        assert here("check", "--notebook", shared.notebook).line == "ok"

    @pytest.mark.parametrize("name", ["Zoë", "zoë", "Zo"])
    def test_one_youth_by_the_name_of_today_or_of_then(self, name: str, here: Here, shared: Shared) -> None:
        then = _points(here, shared.notebook)[0][0]
        before = here.read(shared.notebook, "ReadOverview", youth="Zoë")
        plan = here.read(shared.notebook, "ReadPlans", youth="Zoë")[0]["id"]
        here.do(shared.notebook, "RemovePlan", f"plan={plan}")
        here.do(shared.notebook, "RemoveOverview", f"overview={before['id']}")
        here.do(shared.notebook, "ChangeYouth", "name=Zo", youth="Zoë")
        here.do(shared.notebook, "ChangeYouth", "name=Noor B", youth="Noor")
        assert _restore(here, shared.notebook, then, "--youth", name) == Said(0, "", "")
        assert _names(here, shared.notebook) == ["Noor B", "Zoë", "Łukasz Wiśniewski"]
        assert here.read(shared.notebook, "ReadOverview", youth="Zoë") == before
        assert here.read(shared.notebook, "ReadPlans", youth="Zoë")[0]["id"] == plan

    def test_a_youth_who_is_no_longer_there(self, here: Here, shared: Shared) -> None:
        done = here.do(shared.notebook, "AddYouth", "name=Even maar").json
        then = _points(here, shared.notebook)[0][0]
        rows = f'[{{"table":"youth","id":"{done["result"]}","image":null,"now":"{done["inverse"]["rows"][0]["now"]}"}}]'
        assert here.do(shared.notebook, "PutBack", f"rows={rows}").code == 0
        assert "Even maar" not in _names(here, shared.notebook)
        assert _restore(here, shared.notebook, then, "--youth", "Even maar").code == 0
        assert "Even maar" in _names(here, shared.notebook)

    @pytest.mark.parametrize("more", [(), ("--name", "Team Vroeger"), ("--youth", "Zoë")])
    def test_into_a_new_notebook(
        self, more: tuple[str, ...], here: Here, shared: Shared, tmp_path: Path
    ) -> None:
        then, new = _points(here, shared.notebook)[0][0], tmp_path / "below" / "new"
        here.do(shared.notebook, "ChangeYouth", "name=Zo", youth="Zoë")
        before = here("youths", "--notebook", shared.notebook).out
        key = _restore(here, shared.notebook, then, "--to", new, *more).line
        assert GROUPS.fullmatch(key)
        assert _names(here, new) == (["Zoë"] if "--youth" in more else ["Noor", "Zoë", "Łukasz Wiśniewski"])
        reading = here.read(new, "ReadNotebook")
        assert reading["name"] == ("Team Vroeger" if "--name" in more else "Team Noord")
        assert here("check", "--notebook", new).line == "ok"
        assert here("sync", "--notebook", new).line == "alone\t0\t0"
        assert here("youths", "--notebook", shared.notebook).out == before
        Keepers(tmp_path / "demo").recover(new, key, "een andere wachtzin").desk.close()

    def test_not_over_something_else(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        then = _points(here, shared.notebook)[0][0]
        (tmp_path / "full").mkdir()
        (tmp_path / "full" / "letter.txt").write_text("Beste", encoding="utf-8")
        assert _restore(here, shared.notebook, then, "--to", tmp_path / "full").is_refusal()
        assert [file.name for file in (tmp_path / "full").iterdir()] == ["letter.txt"]
        assert _restore(here, shared.notebook, then, "--to", shared.notebook).is_refusal()

    @pytest.mark.parametrize("position", [0, -1, 10**6, 10**30])
    @pytest.mark.parametrize("more", [(), ("--youth", "Zoë"), ("--youth", "Nobody")])
    def test_a_moment_that_never_was(
        self, position: int, more: tuple[str, ...], here: Here, shared: Shared, tmp_path: Path
    ) -> None:
        before = here("youths", "--notebook", shared.notebook).out
        for where in ((), ("--to", tmp_path / "new")):
            said = _restore(here, shared.notebook, position, *more, *where)
            assert said.is_refusal()
            assert said.err == f"{errors.MomentGone()}\n"
        assert here("youths", "--notebook", shared.notebook).out == before
        assert not (tmp_path / "new").exists()

    def test_a_youth_who_never_was(self, here: Here, shared: Shared) -> None:
        then = _points(here, shared.notebook)[0][0]
        said = _restore(here, shared.notebook, then, "--youth", "Nobody")
        assert said.is_refusal()
        assert said.err == f"{errors.YouthNotFound(name='Nobody')}\n"

    def test_one_who_was_erased_stays_away(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        here("backup", "--notebook", shared.notebook, "--to", tmp_path / "stick")
        then = _points(here, shared.notebook)[0][0]
        here.do(shared.notebook, "EraseYouth", youth="Zoë")
        for where in ((), ("--to", tmp_path / "new")):
            said = _restore(here, shared.notebook, then, "--youth", "Zoë", *where)
            assert said.is_refusal()
            assert said.err in {f"{errors.YouthErased()}\n", f"{errors.MomentGone()}\n"}
        assert not (tmp_path / "new").exists()
        assert "Zoë" not in _names(here, shared.notebook)

    def test_while_the_drive_is_away_from_what_this_pc_has(
        self, here: Here, shared: Shared, tmp_path: Path
    ) -> None:
        """Without the drive there is the stick; what is restored waits for the drive."""
        (tmp_path / "stick").mkdir()
        here("backup", "--notebook", shared.notebook, "--to", tmp_path / "stick")
        then = _points(here, shared.notebook)[0][0]
        here.do(shared.notebook, "ChangeYouth", "name=Zo", youth="Zoë")
        drive = shared.unplug()
        assert _restore(here, shared.notebook, then).code == 0
        assert "Zoë" in _names(here, shared.notebook)
        shared.plug_in(drive)
        assert here("sync", "--notebook", shared.notebook).line == "saved\t0\t0"


def test_the_passphrase_is_said_nowhere(here: Here, shared: Shared, tmp_path: Path) -> None:
    then = _points(here, shared.notebook)[0][0]
    said = [
        here("backup", "--notebook", shared.notebook),
        here("restore", "--notebook", shared.notebook, "--list"),
        _restore(here, shared.notebook, then, "--to", tmp_path / "new"),
        here("check", "--notebook", shared.notebook),
        here("compact", "--notebook", shared.notebook),
    ]
    for one in said:
        assert one.code == 0
        assert PASSPHRASE not in one.out + one.err
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not [file for file in files if PASSPHRASE.encode() in file.read_bytes()]
    key = said[2].line
    assert not [file for file in files if key.encode() in file.read_bytes()]
