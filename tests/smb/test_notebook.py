"""A team's notebook on a real network drive: what was acknowledged is there once, whatever breaks meanwhile."""

import random
import time
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from desktop.models.audit import Audit
from desktop.operations.making import create
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.sharing import share
from desktop.operations.youths import AddYouth
from desktop.store.rows_dump import digest
from tests.conftest import PASSPHRASE, WORKER
from tests.smb.drive import Drive
from tests.smb.guest import Guest
from tests.smb.running import Outcome, Running

PCS = ("pc1", "pc2", "pc3", "pc4")


@dataclass(frozen=True)
class Team:
    """A notebook shared on the drive, as this machine has it, and what the PCs of the guest need to know of it."""

    opened: Opened
    begin: Path
    root: Path
    views: tuple[UUID, ...]

    def start(self, guest: Guest, pc: str, what: str, saves: int = 0) -> Running:
        """Have a PC work, or rest."""
        key = b64encode(self.opened.unlocked.private_key).decode()
        return guest.start(
            pc,
            "tests.team.colleague",
            what,
            f"{self.root.parent.name}/{self.root.name}",
            self.begin,
            str(self.opened.worker_id),
            key,
            str(self.views[PCS.index(pc)]),
            str(saves),
        )

    def agree(self, guest: Guest, acknowledged: Iterable[str]) -> None:
        """Bring all PCs to rest: they are equal row for row, and what was acknowledged is there once."""
        for _ in range(2):
            # What the last of them sends is for the others to take over.
            ended = [one.wait() for one in [self.start(guest, pc, "rest") for pc in PCS]]
            assert [(one.code, one.errors[-5:]) for one in ended if not one.ok] == []
        self.opened.desk.sync()
        with self.opened.desk.notebook.sessions.reading() as session:
            here = digest(session.connection())
            trail = [str(mark) for mark in session.scalars(select(Audit.id))]
        said = [one.output[-1].split() for one in ended]
        assert {words[2] for words in said} == {here}
        assert {words[1] for words in said} == {"0"}
        assert set(acknowledged) <= set(trail)
        assert len(trail) == len(set(trail))
        assert Keepers(self.begin).check(self.opened) == ()


@pytest.fixture
def team(drive: Drive, tmp_path: Path) -> Iterator[Team]:
    """A notebook with an overview, shared on the drive past the network."""
    # Not named after the test: on Windows a path has an end.
    folder = drive.folder / f"É {uuid4().hex[:6]}"
    folder.mkdir()
    made = create(tmp_path / "here", "Équipe Nord", WORKER, PASSPHRASE).opened
    youth = made.desk.do(AddYouth(name="Yara")).result
    assert youth
    made.desk.do(StartOverview(youth=youth))
    reading = made.desk.ask(ReadOverview(youth=youth))
    assert reading
    root = share(made, folder)
    made.desk.close()
    opened = Keepers(tmp_path).open(tmp_path / "here", PASSPHRASE)
    yield Team(opened, tmp_path / "here", root, tuple(domain.id for domain in reading.domains))
    opened.desk.close()


def _acknowledged(ended: Iterable[Outcome]) -> list[str]:
    return [line for one in ended for line in one.output]


def test_four_pcs_save_in_one_notebook(guest: Guest, team: Team) -> None:
    ended = [one.wait() for one in [team.start(guest, pc, "work", 10) for pc in PCS]]
    assert [(one.code, one.errors[-5:]) for one in ended if not one.ok] == []
    acknowledged = _acknowledged(ended)
    assert len(set(acknowledged)) == 40
    team.agree(guest, acknowledged)


def test_the_server_dies_and_comes_back_while_they_save(guest: Guest, drive: Drive, team: Team) -> None:
    running = [team.start(guest, pc, "work", 8) for pc in PCS]
    for lines in (2, 5):
        random.choice(running).wait_for_lines(lines)
        drive.kill()
        time.sleep(random.uniform(0.2, 2))
        drive.start()
    ended = [one.wait() for one in running]
    assert [(one.code, one.errors[-5:]) for one in ended if not one.ok] == []
    acknowledged = _acknowledged(ended)
    # Nobody was kept from working: what could not be sent waited.
    assert len(set(acknowledged)) == 32
    team.agree(guest, acknowledged)


def test_a_pc_is_killed_amid_saving(guest: Guest, team: Team) -> None:
    others = [team.start(guest, pc, "work", 6) for pc in PCS[1:]]
    acknowledged: list[str] = []
    for _ in range(3):
        victim = team.start(guest, PCS[0], "work", 1000)
        victim.wait_for_lines(random.randint(1, 4))
        time.sleep(random.uniform(0, 0.3))
        acknowledged += victim.kill().output
    ended = [one.wait() for one in others]
    assert [(one.code, one.errors[-5:]) for one in ended if not one.ok] == []
    team.agree(guest, acknowledged + _acknowledged(ended))
