"""From nothing to a team at work, each command as a process of its own, as the README has it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from tests.commandline.running import PASSPHRASE, PASSPHRASE_OF_JORIS, Said, run


@dataclass
class Pc:
    """One PC with its own home, at which somebody types commands."""

    home: Path
    words: Path
    said: list[Said] = field(default_factory=list)

    @property
    def notebook(self) -> Path:
        """Where the notebook lies on it."""
        return self.home / "Mijn notitieboek"

    def __call__(self, command: str, *more: str | Path, variables: Mapping[str, str] | None = None) -> Said:
        """Run a command on the notebook of this PC."""
        options = ("--notebook", self.notebook, "--passphrase-file", self.words)
        said = run(self.home, command, *options, *more, variables=variables or {"LANG": "nl_BE.UTF-8"})
        self.said.append(said)
        return said


def _pc(base: Path, name: str, words: str) -> Pc:
    home = base / f"PC van {name}"
    home.mkdir()
    (base / f"{name}.txt").write_text(f"{words}\r\n", encoding="utf-8")
    return Pc(home, base / f"{name}.txt")


@pytest.fixture
def sara(tmp_path: Path) -> Pc:
    """The coordinator's PC."""
    return _pc(tmp_path, "Sara", PASSPHRASE)


@pytest.fixture
def joris(tmp_path: Path) -> Pc:
    """The PC of a colleague."""
    return _pc(tmp_path, "Joris", PASSPHRASE_OF_JORIS)


def test_a_team_at_work(sara: Pc, joris: Pc, tmp_path: Path) -> None:
    drive = tmp_path / "Netwerkschijf (Z)"
    (drive / "Team é").mkdir(parents=True)
    stick = tmp_path / "stick"
    stick.mkdir()

    recovery_key = sara("new", "--name", "Team Noord", "--worker", "Sara").line
    root = Path(sara("share", "--folder", drive / "Team é").line)
    assert root == drive / "Team é" / "Team Noord.trajectwiel"
    UUID(sara("add-worker", "--name", "Joris", "--new-passphrase-file", joris.words).line)
    assert joris("join", "--folder", drive / "Team é") == Said(0, "", "")

    assert sara("do", "AddYouth", "name=Yara").json["changed_rows"] == 2
    assert joris("youths").out == ""
    assert joris("sync").line == "saved\t0\t0"
    assert joris("youths").line.split("\t")[0] == "Yara"

    aside = drive.rename(tmp_path / "weg")
    joris("do", "--youth", "Yara", "StartOverview")
    said = joris("sync")
    assert (said.code, said.out) == (1, "away\t1\t0\n")
    assert "niet bereikbaar" in said.err
    aside.rename(drive)
    assert joris("sync").line == "saved\t0\t0"

    assert Path(sara("backup").line).parent == root / "snapshots"
    assert Path(sara("backup", "--to", stick).line).is_relative_to(stick)
    moments = (line.split("\t") for line in sara("restore", "--list").out.splitlines())
    points = [moment for moment in moments if moment[3] != "-"]
    assert [point[2:] for point in points[:2]] == [
        ["Joris", "StartOverview", "Yara"],
        ["Sara", "AddYouth", "Yara"],
    ]
    assert sara("restore", "--position", points[1][0], "--youth", "Yara") == Said(0, "", "")
    new_key = sara("restore", "--position", points[0][0], "--to", tmp_path / "nieuw").line

    assert sara("check").line == "ok"
    assert int(sara("compact").line) > 0
    assert joris("sync").line == "saved\t0\t0"
    (root / "journal" / "letter.txt").write_text("Beste", encoding="utf-8")
    assert joris("check").unsound == {"journal/letter.txt": ["does not belong here"]}

    # Nobody's words are said aloud or left lying about, and nothing else was written in any home.
    assert recovery_key != new_key
    for one in (*sara.said, *joris.said):
        assert PASSPHRASE not in one.out + one.err
        assert PASSPHRASE_OF_JORIS not in one.out + one.err
    for pc in (sara, joris):
        assert [place.name for place in pc.home.iterdir()] == [pc.notebook.name]
    secrets = (PASSPHRASE, PASSPHRASE_OF_JORIS, recovery_key, new_key, "Yara")
    places = (sara.home, joris.home, drive, stick, tmp_path / "nieuw")
    written = [file for place in places for file in place.rglob("*") if file.is_file()]
    assert len(written) > 10
    assert not [file for file in written if any(word.encode() in file.read_bytes() for word in secrets)]
