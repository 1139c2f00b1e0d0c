"""A real network drive gives a number to one PC only, whatever breaks meanwhile."""

import random
import time
from collections.abc import Iterable
from pathlib import Path

from tests.smb.drive import Drive
from tests.smb.guest import Guest
from tests.smb.running import Outcome, Running

PCS = ("pc1", "pc2", "pc3", "pc4")


def _start(guest: Guest, folder: Path, records: int, pcs: Iterable[str] = PCS) -> list[Running]:
    return [guest.start(pc, "tests.smb.numbering", folder.name, str(records)) for pc in pcs]


def _told(ended: Iterable[Outcome]) -> dict[int, str]:
    """The record of each number that a PC says it got; no number may be said by two."""
    told: dict[int, str] = {}
    for line in (line for one in ended for line in one.output):
        number, record, _ = line.split()
        assert int(number) not in told
        told[int(number)] = record
    return told


def _found(folder: Path) -> dict[int, str]:
    """The record of each number, past the network, with no gap and no record twice."""
    found = {int(file.name): file.read_text() for file in folder.iterdir() if file.name.isdigit()}
    assert sorted(found) == list(range(1, len(found) + 1))
    assert len(set(found.values())) == len(found)
    return found


def _all_well(ended: list[Outcome]) -> bool:
    assert [(one.code, one.errors[-5:]) for one in ended if not one.ok] == []
    return True


def test_four_pcs_in_competition(guest: Guest, folder: Path) -> None:
    ended = [one.wait() for one in _start(guest, folder, 50)]
    assert _all_well(ended)
    found = _found(folder)
    assert len(found) == 200
    assert _told(ended) == found
    assert len(list(folder.iterdir())) == 200  # nothing else was left


def test_the_server_dies_amid_writing(guest: Guest, drive: Drive, folder: Path) -> None:
    running = _start(guest, folder, 25)
    for lines in (5, 15):
        random.choice(running).wait_for_lines(lines)
        time.sleep(random.uniform(0, 0.05))
        drive.kill()
        time.sleep(random.uniform(0, 1))
        drive.start()
    ended = [one.wait() for one in running]
    assert _all_well(ended)
    found = _found(folder)
    assert len(found) == 100
    # What had an error for an answer may have been done: that counts once, too.
    assert _told(ended) == found


def test_the_server_says_nothing_for_a_while_and_then_does_what_it_was_asked(
    guest: Guest, drive: Drive, folder: Path
) -> None:
    running = _start(guest, folder, 20)
    random.choice(running).wait_for_lines(5)
    with drive.silent():
        time.sleep(8)  # longer than a PC waits before it connects anew
    ended = [one.wait() for one in running]
    assert _all_well(ended)
    found = _found(folder)
    assert len(found) == 80
    assert _told(ended) == found


def test_a_program_is_killed_amid_writing(guest: Guest, folder: Path) -> None:
    kills = 5
    others = _start(guest, folder, 40, PCS[1:])
    ended = []
    for _ in range(kills):
        [victim] = _start(guest, folder, 1000, PCS[:1])
        victim.wait_for_lines(random.randint(1, 5))
        time.sleep(random.uniform(0, 0.05))
        ended.append(victim.kill())
        assert ended[-1].code == -9
    others_ended = [one.wait() for one in others]
    assert _all_well(others_ended)
    found, told = _found(folder), _told(ended + others_ended)
    assert told.items() <= found.items()
    # What it was doing when it was killed may be there or not; no other is missing.
    assert len(found) <= len(told) + kills
