"""Each kind of fault at each file operation of each scenario, which takes an hour or two: what went wrong is told.

python -m tests.team.walk_faults [scenario,scenario…]
"""

import sys
import tempfile
import time
from pathlib import Path

from desktop.operations.desk import Desk
from tests.operations.world import World, populate
from tests.team.pcs import original_team
from tests.team.test_every_fault import SCENARIOS, every_fault, run_once


def main(names: list[str]) -> int:
    """Walk over these scenarios; how many runs ended wrong."""
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="faults") as place:
        base, worlds = Path(place), list[World]()
        (base / "original").mkdir()

        def fill(desk: Desk) -> None:
            worlds.append(populate(desk))

        original = original_team(base / "original", fill)
        for name in names:
            begin, scenario = time.monotonic(), SCENARIOS[name]
            every = every_fault(scenario, original, worlds[0], base)
            for number, (at, fault) in enumerate(every):
                try:
                    run_once(scenario, original, worlds[0], base / f"{name} {number}", fault, at)
                except (Exception, GeneratorExit) as failure:
                    wrong += 1
                    words = " ".join(str(failure).split())[:300]
                    _say(f"{name}: {fault} at {at}: {type(failure).__name__} {words}")
            _say(f"{name}: {len(every)} runs in {time.monotonic() - begin:.0f} s")
    return wrong


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1].split(",") if sys.argv[1:] else list(SCENARIOS))))
