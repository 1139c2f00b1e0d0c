"""What the tests of the command line share: a notebook that opens quickly, and the demo notebook."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from desktop.operations import holders, sharing
from desktop.operations.desk import Desk
from desktop.operations.making import create, open_notebook
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.opened import Opened
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.step_plans import AddStep, MakePlan
from desktop.operations.workers import AddWorker
from desktop.operations.youths import AddYouth
from desktop.store import key_file
from desktop.store.key_file import KeyFile
from desktop.store.opening import keys_of
from desktop.store.passphrases import LEAST
from desktop.store.shared_note import write_note
from tests.commandline.running import PASSPHRASE, PASSPHRASE_OF_JORIS, Here, Said, run

NAMES = ("Zoë", "Noor", "Łukasz Wiśniewski")


def _quick(opened: Opened) -> None:
    """Give it a passphrase that is tried in no time, for the tests try one for each command."""
    keys = keys_of(opened.folder)
    key_file.change_passphrase(opened.folder, keys, opened.unlocked, PASSPHRASE, effort=LEAST)


def _fill(desk: Desk) -> None:
    zoe, *_ = (desk.do(AddYouth(name=name)).result for name in NAMES)
    assert zoe
    desk.do(StartOverview(youth=zoe))
    overview = desk.ask(ReadOverview(youth=zoe))
    assert overview
    desk.do(SetScore(view=overview.domains[0].id, score=4))
    moment = desk.do(TakeMoment(youth=zoe)).result
    assert moment
    desk.do(GiveAnswer(moment=moment, statement=desk.ask(ReadEvolutor(youth=zoe)).statements[0].id, value=7))
    plan = desk.do(MakePlan(youth=zoe, wish="een eigen kamer")).result
    assert plan
    desk.do(AddStep(plan=plan, text="Bellen naar de dienst", who="ik"))


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook with three youths, one of whom has a wheel, an evolutor and a plan; only to be copied."""
    opened = create(tmp_path_factory.mktemp("original") / "notebook", "Team Noord", "Sara", PASSPHRASE).opened
    _fill(opened.desk)
    _quick(opened)
    opened.desk.close()
    return opened.folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """A copy of that notebook."""
    return Path(shutil.copytree(original, tmp_path / "notebook"))


@dataclass(frozen=True)
class Shared:
    """A shared notebook: its replica on the coordinator's PC, the network drive, its folder there."""

    notebook: Path
    drive: Path

    @property
    def root(self) -> Path:
        """The notebook's folder on the drive."""
        (root,) = self.drive.glob("*.trajectwiel")
        return root

    def entries(self) -> list[Path]:
        """The files of the journal, the oldest first."""
        return sorted(self.root.glob("journal/*/*"))

    def snapshots(self) -> list[Path]:
        """The snapshots, the oldest first."""
        return sorted(self.root.glob("snapshots/*"))

    def unplug(self) -> Path:
        """Take the drive away; where it lies meanwhile."""
        return self.drive.rename(self.drive.with_name("unplugged"))

    def plug_in(self, drive: Path) -> None:
        """Connect it again."""
        drive.rename(self.drive)


@pytest.fixture(scope="session")
def original_shared(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Shared:
    """That notebook in a shared folder, where Joris has a key too; only to be copied."""
    base = tmp_path_factory.mktemp("shared")
    shared = Shared(Path(shutil.copytree(original, base / "notebook")), base / "drive")
    shared.drive.mkdir()
    opened = open_notebook(shared.notebook, PASSPHRASE)
    sharing.share(opened, shared.drive)
    joris = opened.desk.do(AddWorker(name="Joris")).result
    assert joris
    _give_key(opened, joris)
    opened.desk.close()
    return shared


def _give_key(opened: Opened, worker: UUID) -> None:
    """Give somebody a key that is tried in no time."""

    def change(keyfile: KeyFile) -> KeyFile:
        holding = opened.holding
        return key_file.add_slot(
            holding.folder, keyfile, holding.unlocked, worker, PASSPHRASE_OF_JORIS, effort=LEAST
        )

    holders._change(opened, worker, change)


@pytest.fixture
def shared(original_shared: Shared, tmp_path: Path) -> Shared:
    """A copy of that shared notebook."""
    copy = Shared(tmp_path / "sara", tmp_path / "drive")
    shutil.copytree(original_shared.notebook, copy.notebook)
    shutil.copytree(original_shared.drive, copy.drive)
    write_note(copy.notebook, copy.root)
    return copy


@pytest.fixture
def here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Here:
    """Runs commands in this process."""
    return Here(capsys, monkeypatch)


@dataclass(frozen=True)
class Demo:
    """The demo notebook as the command made it, the places it could have written to, and what it said."""

    home: Path
    folder: Path
    said: Said


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo notebook, made by its command in a home of its own; only to be read."""
    home = tmp_path_factory.mktemp("home")
    folder = home / "Trajectwiel demo"
    return Demo(home, folder, run(home, "demo", "--to", folder))
