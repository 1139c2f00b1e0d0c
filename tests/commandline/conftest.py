"""What the tests of the command line share: a notebook that opens quickly, and the demo notebook."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.operations.desk import Desk
from desktop.operations.making import create
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.opened import Opened
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.step_plans import AddStep, MakePlan
from desktop.operations.youths import AddYouth
from desktop.store import key_file
from desktop.store.opening import keys_of
from desktop.store.passphrases import LEAST
from tests.commandline.running import PASSPHRASE, Here, Said, run

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
