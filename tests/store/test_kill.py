"""What was saved survives the sudden death of the program, at whatever point."""

import os
import random
import re
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from desktop.models.sharing import State
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.opening import Keepers
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.youths import AddYouth
from tests.conftest import PASSPHRASE

ROUNDS = 8
ROOT = Path(__file__).parents[2]


def _kill_amid_saving(folder: Path, youth: UUID, first: int, reads: int, within: float) -> list[int]:
    """The numbers that were acknowledged before the writer was killed."""
    command = [sys.executable, "-m", "tests.store.writer", str(folder), PASSPHRASE, str(youth), str(first)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        assert writer.stderr
        told = [writer.stdout.readline() for _ in range(reads)]
        # Killed a random while after an answer: before, in or after writing the next one.
        writer_deadline = random.random() * within
        try:
            writer.wait(writer_deadline)
        except subprocess.TimeoutExpired:
            os.kill(writer.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        told += writer.stdout.readlines()
        errors = writer.stderr.read()
    assert all(told), errors
    return [int(line) for line in told if line.endswith("\n")]


@pytest.mark.parametrize("shared", [False, True])
def test_a_killed_program_loses_nothing_that_was_saved(
    shared: bool, created: Created, tmp_path: Path
) -> None:
    folder, desk = created.opened.folder, created.opened.desk
    if shared:
        (tmp_path / "share").mkdir()
        Keepers(folder).share(created.opened, tmp_path / "share")
    youth = desk.do(AddYouth(name="Yara")).result
    assert youth
    desk.do(StartOverview(youth=youth))
    desk.close()
    last = -1
    for _ in range(ROUNDS):
        said = _kill_amid_saving(folder, youth, last + 1, reads=random.randint(1, 30), within=0.05)
        assert said == list(range(last + 1, last + 1 + len(said)))
        last = said[-1]
        last = max(last, _highest(folder, youth, acknowledged=last))


def _highest(folder: Path, youth: UUID, acknowledged: int) -> int:
    """Check the notebook, and the highest number that stands in it."""
    opened = Keepers(folder).open(folder, PASSPHRASE)
    desk: Desk = opened.desk
    try:
        if desk.notebook.team:
            standing = desk.sync().standing
            assert (standing.state, standing.waiting, standing.clashes) == (State.SAVED, 0, 0)
        assert Keepers(folder).unsound(opened) == ()
        reading = desk.ask(ReadOverview(youth=youth))
        assert reading
        found = [int(re.sub(r"\D", "", domain.note) or -1) for domain in reading.domains]
        # The save under way when it was killed may be there or not; no other may be missing.
        assert max(found) in {acknowledged, acknowledged + 1}
        wanted = range(max(0, max(found) - len(found) + 1), max(found) + 1)
        assert sorted(number for number in found if number >= 0) == list(wanted)
        saved = [line for line in desk.ask(ReadAudit(last=100_000)) if line.kind == "SetNote"]
        assert len(saved) == max(found) + 1
    finally:
        desk.close()
    return max(found)
