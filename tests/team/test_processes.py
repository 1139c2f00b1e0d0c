"""Several real processes in one folder: none of what they saved is lost, whenever one of them is killed."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from tests.team.pcs import Pc, Pcs

ROOT = Path(__file__).parents[2]
WRITERS, SAVES, ROUNDS = 4, 25, 6

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no sudden death here")


class Writer:
    """A process that saves."""

    def __init__(self, pc: Pc, first: int, many: int, every: int = 5) -> None:
        command = [sys.executable, "-m", "tests.team.process", str(pc.folder), str(pc.worker_id)]
        self.process = subprocess.Popen(
            [*command, str(first), str(many), str(every)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdin
        self.process.stdin.write(pc.private_key.hex() + "\n")
        self.process.stdin.flush()
        self.said: list[str] = []

    def wait_for(self, lines: int) -> None:
        """Read so many lines."""
        assert self.process.stdout
        for _ in range(lines):
            line = self.process.stdout.readline()
            if not line:
                break
            self.said.append(line.strip())

    def kill(self) -> None:
        """Let it die at once."""
        os.kill(self.process.pid, signal.SIGKILL)

    def end(self) -> set[UUID]:
        """Wait for its end; the ids of all that it acknowledged."""
        assert self.process.stdout
        assert self.process.stderr
        # Not `communicate`: it knows nothing of the lines that are in the buffer of what read the first ones.
        with self.process:
            out, err = self.process.stdout.read(), self.process.stderr.read()
        self.said += [line.strip() for line in out.splitlines(keepends=True) if line.endswith("\n")]
        assert self.process.returncode in {0, -signal.SIGKILL}, err
        return {UUID(line) for line in self.said if line not in {"open", "closed"}}


@pytest.fixture
def team(pcs: Pcs) -> Iterator[Pcs]:
    """The team, with a fourth PC, and no program running in this process."""
    pcs.copied(pcs.joris, "twin")
    for pc in pcs.pcs.values():
        pc.close()
    yield pcs
    for pc in pcs.pcs.values():
        pc.close()


def all_there(pcs: Pcs, done: set[UUID]) -> None:
    """All is equal everywhere, nothing of what was acknowledged is missing, and there is no gap."""
    pcs.everybody_back()
    pcs.all_well()
    assert pcs.sara.audited() >= done
    entries = pcs.entries()
    assert entries == list(range(entries[0], entries[-1] + 1))
    names = [row["name"] for row in pcs.sara.rows()["youth"].values()]
    assert len(names) == len(set(names))


def test_four_writers_without_pause(team: Pcs) -> None:
    writers = [Writer(pc, 1000 * number, SAVES) for number, pc in enumerate(team.pcs.values())]
    assert len(writers) == WRITERS
    done: set[UUID] = set()
    for writer in writers:
        done |= writer.end()
    assert len(done) == WRITERS * SAVES
    all_there(team, done)


def test_killed_at_any_moment(team: Pcs) -> None:
    done: set[UUID] = set()
    for turn in range(ROUNDS):
        writers = [
            Writer(pc, 10_000 * turn + 1000 * number, 1000)
            for number, pc in enumerate([team.sara, team.joris])
        ]
        for writer in writers:
            writer.wait_for(random.randint(1, 12))
            time.sleep(random.random() * 0.05)
            writer.kill()
        for writer in writers:
            done |= writer.end()
    assert done
    all_there(team, done)


def test_several_programs_on_one_replica(team: Pcs) -> None:
    """The window and the command line, say: on one PC, in one local folder."""
    joris = team.joris
    joris.open()
    writers = [Writer(joris, 1000 * number, SAVES) for number in range(2)]
    done: set[UUID] = set()
    while any(writer.process.poll() is None for writer in writers):
        joris.sync()
        time.sleep(0.02)
    for writer in writers:
        done |= writer.end()
    assert len(done) == 2 * SAVES
    assert joris.desk.changed_by_others() or joris.audited() >= done
    all_there(team, done)


def test_one_of_two_programs_on_a_replica_is_killed(team: Pcs) -> None:
    done: set[UUID] = set()
    for turn in range(3):
        killed, other = (Writer(team.joris, 10_000 * turn + 1000 * number, 20) for number in range(2))
        killed.wait_for(random.randint(1, 10))
        killed.kill()
        done |= killed.end() | other.end()
    assert len(done) >= 60
    all_there(team, done)


def test_the_drive_comes_and_goes_while_they_save(team: Pcs) -> None:
    writers = [Writer(pc, 1000 * number, SAVES, every=3) for number, pc in enumerate(team.pcs.values())]
    for writer in writers:
        writer.wait_for(1)
    while any(writer.process.poll() is None for writer in writers):
        pc = random.choice(list(team.pcs.values()))
        with pc.away():
            time.sleep(0.05 * random.random())
        time.sleep(0.05)
    done: set[UUID] = set()
    for writer in writers:
        done |= writer.end()
    assert len(done) == WRITERS * SAVES
    all_there(team, done)


def test_the_key_is_changed_while_another_program_has_the_replica_open(team: Pcs) -> None:
    """A replica is put under the newest key when it is opened; not while somebody else has it open."""
    team.sara.open()
    team.joris.open()
    team.keepers.remove_worker(team.sara.keeping, team.noor.worker_id)
    del team.pcs["noor"]
    team.sync()
    # The command line, beside the window that runs.
    done = Writer(team.joris, 0, 5).end()
    assert len(done) == 5
    team.joris.sync()
    done |= Writer(team.joris, 100, 5).end()
    team.joris.reopen()
    done |= Writer(team.joris, 200, 5).end()
    all_there(team, done)
