"""A team at the command line: the notebook shared, a colleague added who joins, and what each does seen by the other."""

import os
from pathlib import Path
from uuid import UUID

import pytest

from desktop.models import errors
from tests.commandline.conftest import Shared
from tests.commandline.running import PASSPHRASE, PASSPHRASE_OF_JORIS, Here, Said

CHOSEN = "zes zoete appels samen"
"""What a coordinator chooses for a new colleague."""


def _file(folder: Path, words: str, name: str = "words.txt") -> Path:
    file = folder / name
    file.write_text(f"{words}\n", encoding="utf-8")
    return file


def _join(here: Here, shared: Shared, to: Path, passphrase: str = PASSPHRASE_OF_JORIS) -> Said:
    return here("join", "--folder", shared.drive, "--notebook", to, passphrase=passphrase)


def _add(here: Here, shared: Shared, words: Path, *more: str, name: str = "Amina") -> Said:
    options = ("--notebook", shared.notebook, "--name", name, "--new-passphrase-file", words)
    return here("add-worker", *options, *more)


class TestShare:
    """Sharing a notebook in a folder of the team."""

    def test_it_says_where(self, here: Here, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "drive").mkdir()
        root = Path(here("share", "--notebook", folder, "--folder", tmp_path / "drive").line)
        assert root == tmp_path / "drive" / "Team Noord.trajectwiel"
        assert {place.name for place in root.iterdir()} >= {"notebook", "snapshots"}
        assert here("sync", "--notebook", folder).line == "saved\t0\t0"
        assert len(here.read(folder, "ReadYouths")) == 3

    def test_from_where_one_stands(self, here: Here, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "drive").mkdir()
        here.monkeypatch.chdir(tmp_path / "drive")
        root = here("share", "--notebook", folder, "--folder", ".").line
        assert Path(root) == tmp_path / "drive" / "Team Noord.trajectwiel"
        here.monkeypatch.chdir(tmp_path)
        assert here("sync", "--notebook", folder).line == "saved\t0\t0"

    def test_beside_another_one_of_that_name(self, here: Here, folder: Path, shared: Shared) -> None:
        assert Path(here("share", "--notebook", folder, "--folder", shared.drive).line).parent == shared.drive
        assert len(list(shared.drive.iterdir())) == 2

    def test_once(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        said = here("share", "--notebook", shared.notebook, "--folder", tmp_path)
        assert said.is_refusal()
        assert said.err == f"{errors.SharedAlready(folder=shared.root)}\n"

    @pytest.mark.parametrize("where", ["missing", "file", "file/below", "x" * 300])
    def test_not_where_there_is_no_folder(self, where: str, here: Here, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("Beste", encoding="utf-8")
        said = here("share", "--notebook", folder, "--folder", tmp_path / where)
        assert said.is_refusal(), said
        assert here("sync", "--notebook", folder).line == "alone\t0\t0"

    def test_not_in_the_cloud(self, here: Here, folder: Path, tmp_path: Path) -> None:
        cloud = tmp_path / "Dropbox"
        (cloud / ".dropbox.cache").mkdir(parents=True)
        said = here("share", "--notebook", folder, "--folder", cloud)
        assert said.is_refusal()
        assert said.err == f"{errors.CloudFolder(folder=cloud, service='Dropbox')}\n"
        assert [place.name for place in cloud.iterdir()] == [".dropbox.cache"]

    def test_not_where_the_path_gets_too_long(self, here: Here, folder: Path, tmp_path: Path) -> None:
        deep = tmp_path / ("map met spaties en accënten " * 6).strip()
        deep.mkdir()
        said = here("share", "--notebook", folder, "--folder", deep)
        assert said.is_refusal()
        assert said.err == f"{errors.PathTooLong(folder=deep)}\n"
        assert list(deep.iterdir()) == []

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
    def test_not_where_one_may_not_write(self, here: Here, folder: Path, tmp_path: Path) -> None:
        (tmp_path / "drive").mkdir(mode=0o500)
        said = here("share", "--notebook", folder, "--folder", tmp_path / "drive")
        assert said.err == f"{errors.FolderNotWritable(folder=tmp_path / 'drive')}\n"


class TestAddWorker:
    """A colleague gets a key, under words that the coordinator chose."""

    def test_the_colleague_joins_with_them(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        amina = UUID(_add(here, shared, _file(tmp_path, CHOSEN)).line)
        workers = here.read(shared.notebook, "ReadNotebook")["workers"]
        assert [worker["id"] for worker in workers if worker["name"] == "Amina"] == [str(amina)]
        hers = tmp_path / "hers"
        assert _join(here, shared, hers, CHOSEN) == Said(0, "", "")
        reading = here("read", "--notebook", hers, "ReadNotebook", passphrase=CHOSEN).json
        assert reading["me"] == str(amina)

    def test_the_words_are_said_nowhere(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        said = _add(here, shared, _file(tmp_path, CHOSEN))
        assert CHOSEN not in said.out + said.err
        for place in (shared.notebook, shared.drive):
            files = [file for file in place.rglob("*") if file.is_file()]
            assert not [file for file in files if CHOSEN.encode() in file.read_bytes()]

    def test_only_a_coordinator_adds_another_one(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        words, his = _file(tmp_path, CHOSEN), tmp_path / "his"
        assert _join(here, shared, his).code == 0
        options = ("--notebook", his, "--name", "Amina", "--new-passphrase-file", words)
        said = here("add-worker", *options, passphrase=PASSPHRASE_OF_JORIS)
        assert said.is_refusal()
        assert said.err == f"{errors.CoordinatorNeeded()}\n"
        assert len(here.read(shared.notebook, "ReadNotebook")["workers"]) == 2

        assert _add(here, shared, words, "--coordinator").code == 0
        hers = tmp_path / "hers"
        _join(here, shared, hers, CHOSEN)
        other = _file(tmp_path, "nog weer andere woorden", "other.txt")
        options = ("--notebook", hers, "--name", "Fatma", "--new-passphrase-file", other)
        assert here("add-worker", *options, passphrase=CHOSEN).code == 0

    @pytest.mark.parametrize("words", ["", "kort", "        "])
    def test_words_that_are_none(self, words: str, here: Here, shared: Shared, tmp_path: Path) -> None:
        said = _add(here, shared, _file(tmp_path, words))
        assert said.is_refusal()
        assert said.err == f"{errors.PassphraseTooShort(least=8)}\n"
        assert len(here.read(shared.notebook, "ReadNotebook")["workers"]) == 2

    @pytest.mark.parametrize("name", ["missing.txt", ".", "drive"])
    def test_a_file_that_cannot_be_read(self, name: str, here: Here, shared: Shared, tmp_path: Path) -> None:
        assert _add(here, shared, tmp_path / name).is_refusal()

    def test_a_name_is_needed(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        said = _add(here, shared, _file(tmp_path, CHOSEN), name="  ")
        assert said.is_refusal()
        assert said.err == f"{errors.NameNeeded()}\n"

    def test_not_while_the_drive_is_away(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        """A key that only this PC knew would be no key."""
        root, drive = shared.root, shared.unplug()
        said = _add(here, shared, _file(tmp_path, CHOSEN))
        assert said.is_refusal()
        assert said.err == f"{errors.FolderOutOfReach(folder=root)}\n"
        shared.plug_in(drive)
        assert here("check", "--notebook", shared.notebook).out == "ok\n"

    def test_without_a_shared_folder_two_can_open_it_on_one_pc(
        self, here: Here, folder: Path, tmp_path: Path
    ) -> None:
        options = ("--name", "Amina", "--new-passphrase-file", _file(tmp_path, CHOSEN))
        UUID(here("add-worker", "--notebook", folder, *options).line)
        for passphrase in (PASSPHRASE, CHOSEN):
            assert here("youths", "--notebook", folder, passphrase=passphrase).code == 0


class TestJoin:
    """A colleague's PC takes up the notebook."""

    @pytest.mark.parametrize("inside", [True, False])
    def test_the_same_notebook_is_there(
        self, inside: bool, here: Here, shared: Shared, tmp_path: Path
    ) -> None:
        his, told = tmp_path / "below" / "his", shared.root if inside else shared.drive
        options = ("--folder", told, "--notebook", his)
        assert here("join", *options, passphrase=PASSPHRASE_OF_JORIS) == Said(0, "", "")
        mine = here("youths", "--notebook", shared.notebook)
        theirs = here("youths", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS)
        assert theirs == mine
        assert mine.out.count("\n") == 3
        assert here("check", "--notebook", his, passphrase=PASSPHRASE_OF_JORIS).line == "ok"

    def test_with_the_words_in_a_file(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        words = _file(tmp_path, PASSPHRASE_OF_JORIS)
        options = ("--folder", shared.drive, "--notebook", tmp_path / "his", "--passphrase-file", words)
        assert here("join", *options, passphrase=None).code == 0

    @pytest.mark.parametrize(
        ("passphrase", "failure"),
        [("vier verkeerde woorden", errors.WrongPassphrase()), (None, errors.PassphraseNeeded())],
    )
    def test_who_has_no_key_gets_nothing(
        self,
        passphrase: str | None,
        failure: errors.ExpectedFailure,
        here: Here,
        shared: Shared,
        tmp_path: Path,
    ) -> None:
        his = tmp_path / "his"
        said = here("join", "--folder", shared.drive, "--notebook", his, passphrase=passphrase)
        assert said.is_refusal()
        assert said.err == f"{failure}\n"
        assert not his.exists()

    @pytest.mark.parametrize("where", ["empty", "missing", "file", "x" * 300])
    def test_where_nothing_is_shared(self, where: str, here: Here, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        (tmp_path / "file").write_text("Beste", encoding="utf-8")
        his = tmp_path / "his"
        said = here("join", "--folder", tmp_path / where, "--notebook", his)
        assert said.is_refusal(), said
        assert not his.exists()

    def test_of_two_one_has_to_say_which(
        self, here: Here, folder: Path, shared: Shared, tmp_path: Path
    ) -> None:
        root = shared.root
        here("share", "--notebook", folder, "--folder", shared.drive)
        said = _join(here, shared, tmp_path / "his")
        assert said.is_refusal()
        assert not (tmp_path / "his").exists()
        options = ("--folder", root, "--notebook", tmp_path / "his")
        assert here("join", *options, passphrase=PASSPHRASE_OF_JORIS).code == 0

    def test_not_over_something_else(self, here: Here, shared: Shared, tmp_path: Path) -> None:
        (tmp_path / "full").mkdir()
        (tmp_path / "full" / "letter.txt").write_text("Beste", encoding="utf-8")
        for place in (tmp_path / "full", tmp_path / "full" / "letter.txt", shared.notebook):
            before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
            said = _join(here, shared, place)
            assert said.is_refusal()
            assert said.err == f"{errors.FolderNotEmpty(folder=place)}\n"
            assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


class TestSync:
    """What each does is seen by the other."""

    @pytest.fixture
    def his(self, here: Here, shared: Shared, tmp_path: Path) -> Path:
        """The notebook as Joris has it on his PC."""
        assert _join(here, shared, tmp_path / "his").code == 0
        return tmp_path / "his"

    def _by_joris(self, here: Here, his: Path, *arguments: str) -> Said:
        command, *rest = arguments
        return here(command, "--notebook", his, *rest, passphrase=PASSPHRASE_OF_JORIS)

    def test_alone_there_is_nothing_to_wait_for(self, here: Here, folder: Path) -> None:
        assert here("sync", "--notebook", folder).line == "alone\t0\t0"

    def test_there_and_back(self, here: Here, shared: Shared, his: Path) -> None:
        here.do(shared.notebook, "ChangeYouth", "name=Noor B", youth="Noor")
        assert self._by_joris(here, his, "sync").line == "saved\t0\t0"
        assert "Noor B" in self._by_joris(here, his, "youths").out
        assert self._by_joris(here, his, "do", "AddYouth", "name=Van Joris").code == 0
        assert here("sync", "--notebook", shared.notebook).line == "saved\t0\t0"
        assert "Van Joris" in here("youths", "--notebook", shared.notebook).out

    def test_away_and_back(self, here: Here, shared: Shared, his: Path) -> None:
        root, drive = shared.root, shared.unplug()
        assert self._by_joris(here, his, "do", "AddYouth", "name=Onderweg").code == 0
        said = self._by_joris(here, his, "sync")
        assert (said.code, said.out) == (1, "away\t1\t0\n")
        assert said.err == f"{errors.FolderOutOfReach(folder=root)}\n"
        assert "Onderweg" in self._by_joris(here, his, "youths").out
        shared.plug_in(drive)
        assert self._by_joris(here, his, "sync").line == "saved\t0\t0"
        assert here("sync", "--notebook", shared.notebook).code == 0
        assert "Onderweg" in here("youths", "--notebook", shared.notebook).out

    def test_what_does_not_fit_is_counted(self, here: Here, shared: Shared, his: Path) -> None:
        seen = here.read(shared.notebook, "ReadYouth", youth="Noor")["version"]
        drive = shared.unplug()
        fields = ("--youth", "Noor", "ChangeYouth", f"seen_version={seen}", "method=bridges_to_18")
        assert self._by_joris(here, his, "do", *fields).code == 0
        shared.plug_in(drive)
        here.do(shared.notebook, "ChangeYouth", "method=missing_link", f"seen_version={seen}", youth="Noor")
        assert self._by_joris(here, his, "sync").line == "saved\t0\t1"
        noor = self._by_joris(here, his, "read", "--youth", "Noor", "ReadYouth").json
        assert noor["method"] == "missing_link"

    def test_an_unsound_file_is_told(self, here: Here, shared: Shared, his: Path) -> None:
        here.do(shared.notebook, "AddYouth", "name=Nieuw")
        newest = shared.entries()[-1]
        newest.write_bytes(newest.read_bytes()[:-1])
        said = self._by_joris(here, his, "sync")
        assert (said.code, said.out) == (1, "damaged\t0\t0\n")
        assert newest.name in said.err
