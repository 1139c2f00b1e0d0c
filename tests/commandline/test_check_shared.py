"""A shared notebook looked over: each unsound file by its name, wherever it lies, and nothing else touched."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.models import errors
from tests.commandline.conftest import Shared
from tests.commandline.running import PASSPHRASE_OF_JORIS, Here, Said, run

Harm = Callable[[Path], object]


def _flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x10
    file.write_bytes(content)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _noise(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 16)


HARM = {"flipped": _flip, "cut": _cut, "empty": _empty, "noise": _noise}
every_harm = pytest.mark.parametrize("harm", list(HARM.values()), ids=list(HARM))


@pytest.fixture
def filled(here: Here, shared: Shared) -> Shared:
    """A shared notebook in which something was done since, with a snapshot in the midst."""
    for name in ("Een", "Twee", "Drie"):
        assert here.do(shared.notebook, "AddYouth", f"name={name}").code == 0
    assert here("backup", "--notebook", shared.notebook).code == 0
    for name in ("Vier", "Vijf"):
        assert here.do(shared.notebook, "AddYouth", f"name={name}").code == 0
    return shared


def _check(here: Here, shared: Shared) -> Said:
    """Check, and see that nothing is mended or touched by that."""
    before = {file: file.read_bytes() for file in shared.drive.rglob("*") if file.is_file()}
    said = here("check", "--notebook", shared.notebook)
    assert {file: file.read_bytes() for file in shared.drive.rglob("*") if file.is_file()} == before
    return said


def _name(file: Path, shared: Shared) -> str:
    return file.relative_to(shared.root).as_posix()


def test_all_is_well(here: Here, filled: Shared) -> None:
    assert (len(filled.entries()), len(filled.snapshots())) >= (6, 2)
    assert _check(here, filled) == Said(0, "ok\n", "")


@every_harm
@pytest.mark.parametrize("which", [0, 2, -1])
def test_an_entry(which: int, harm: Harm, here: Here, filled: Shared) -> None:
    entry = filled.entries()[which]
    harm(entry)
    assert _check(here, filled).unsound.keys() == {_name(entry, filled)}


@every_harm
@pytest.mark.parametrize("which", [0, -1])
def test_a_snapshot(which: int, harm: Harm, here: Here, filled: Shared) -> None:
    snapshot = filled.snapshots()[which]
    harm(snapshot)
    assert _check(here, filled).unsound.keys() == {_name(snapshot, filled)}


@every_harm
def test_the_newest_key_file_of_the_team(harm: Harm, here: Here, filled: Shared) -> None:
    newest = max((filled.root / "notebook").iterdir())
    harm(newest)
    assert _check(here, filled).unsound.keys() == {_name(newest, filled)}


@every_harm
def test_the_newest_key_file_on_this_pc(harm: Harm, here: Here, filled: Shared) -> None:
    """The one in the folder is sound: it opens, and what is unsound here is told or mended from there."""
    newest = max((filled.notebook / "notebook").iterdir())
    sound = newest.read_bytes()
    harm(newest)
    said = _check(here, filled)
    if said.code == 0:
        assert newest.read_bytes() == sound
    else:
        assert said.unsound.keys() == {f"notebook/{newest.name}"}


def test_an_entry_that_is_missing(here: Here, filled: Shared) -> None:
    entries = filled.entries()
    for entry in (entries[1], entries[-1]):
        entry.unlink()
    assert _check(here, filled).unsound == {
        _name(entries[1], filled): ["missing"],
        _name(entries[-1], filled): ["missing"],
    }


def test_all_entries_missing(here: Here, filled: Shared) -> None:
    last = filled.entries()[-1]
    shutil.rmtree(filled.root / "journal")
    assert _name(last, filled) in _check(here, filled).unsound


def test_two_entries_that_changed_places(here: Here, filled: Shared) -> None:
    one, other = filled.entries()[1:3]
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)
    assert _check(here, filled).unsound.keys() >= {_name(one, filled), _name(other, filled)}


def test_an_older_entry_in_the_place_of_a_newer_one(here: Here, filled: Shared) -> None:
    old, new = filled.entries()[1], filled.entries()[-1]
    new.write_bytes(old.read_bytes())
    assert _check(here, filled).unsound.keys() == {_name(new, filled)}


def test_files_of_another_notebook(
    here: Here, filled: Shared, original_shared: Shared, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    assert here("new", "--notebook", other, "--name", "Anders", "--worker", "Iemand").code == 0
    (tmp_path / "elsewhere").mkdir()
    root = Path(here("share", "--notebook", other, "--folder", tmp_path / "elsewhere").line)
    assert here.do(other, "AddYouth", "name=Vreemd").code == 0
    entry, snapshot = filled.entries()[-1], filled.snapshots()[-1]
    shutil.copy(next(root.glob("journal/*/*")), entry)
    shutil.copy(next(root.glob("snapshots/*")), snapshot)
    assert _check(here, filled).unsound.keys() == {_name(entry, filled), _name(snapshot, filled)}


@pytest.mark.parametrize(
    "name",
    [
        "letter.txt",
        "journal/letter.txt",
        "journal/000000/letter.txt",
        "journal/000000/000000001 (1)",
        "snapshots/kopie van 000000500",
        "files/letter.txt",
    ],
)
def test_what_does_not_belong_there(name: str, here: Here, filled: Shared) -> None:
    file = filled.root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("Beste", encoding="utf-8")
    assert _check(here, filled).unsound.keys() == {name}


def test_a_name_that_commands_the_terminal(here: Here, filled: Shared) -> None:
    (filled.root / "a\nb\x1b[2J").write_text("Beste", encoding="utf-8")
    said = _check(here, filled)
    assert said.unsound.keys() == {"a b [2J"}
    assert "\x1b" not in said.out + said.err


def test_several_at_once_each_by_its_name(here: Here, filled: Shared) -> None:
    entries, snapshot = filled.entries(), filled.snapshots()[-1]
    key_file = max((filled.root / "notebook").iterdir())
    _flip(entries[1])
    entries[3].unlink()
    _cut(snapshot)
    _empty(key_file)
    (filled.root / "letter.txt").write_text("Beste", encoding="utf-8")
    harmed = (entries[1], entries[3], snapshot, key_file, filled.root / "letter.txt")
    said = _check(here, filled)
    assert said.unsound.keys() == {_name(file, filled) for file in harmed}
    assert said.unsound[_name(entries[3], filled)] == ["missing"]
    assert len(said.out.splitlines()) == len(harmed)


def test_a_colleague_sees_the_same(here: Here, filled: Shared, tmp_path: Path) -> None:
    his = tmp_path / "his"
    options = ("--folder", filled.drive, "--notebook", his)
    assert here("join", *options, passphrase=PASSPHRASE_OF_JORIS).code == 0
    entry = filled.entries()[0]
    _flip(entry)
    said = here("check", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS)
    assert said.unsound == _check(here, filled).unsound
    assert said.unsound.keys() == {_name(entry, filled)}


def test_the_drive_is_away(here: Here, filled: Shared) -> None:
    root = filled.root
    filled.unplug()
    said = here("check", "--notebook", filled.notebook)
    assert said.is_refusal()
    assert said.err == f"{errors.FolderOutOfReach(folder=root)}\n"


def test_as_the_task_scheduler_runs_it(here: Here, filled: Shared, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("drie zachte woorden\n", encoding="utf-8")
    options = ("check", "--notebook", filled.notebook, "--passphrase-file", words, "--language", "nl")
    assert run(tmp_path, *options) == Said(0, "ok\n", "")
    entry = filled.entries()[2]
    _flip(entry)
    said = run(tmp_path, *options)
    assert said.unsound.keys() == {_name(entry, filled)}
    assert "beschadigd" in said.err
