"""A real process on one PC: it saves without pause, and says on standard output what was acknowledged.

python -m tests.team.process <local folder> <worker> <first number> <how many> <look every so many>
The private key comes on standard input, in hex. Each acknowledged save is a line with its id; `away` lines
tell how many wait at the end.
"""

import sys
from pathlib import Path
from uuid import UUID, uuid4

from desktop.models.errors import NotebookBusy
from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.youths import AddYouth
from desktop.store.opening import open_with_private_key


def main(folder: str, worker: str, first: str, many: str, every: str) -> None:
    """Save, look, and say so."""
    private_key = bytes.fromhex(sys.stdin.readline())
    opened = desk_of(open_with_private_key(Path(folder), UUID(worker), private_key, revive))
    _say("open")
    for number in range(int(first), int(first) + int(many)):
        mark = uuid4()
        while True:
            try:
                opened.desk.do(AddYouth(name=f"jongere {worker[:8]} {number}"), mark=mark)
            except NotebookBusy:
                # Another program on this PC was at it for long; it says so, and one tries again.
                continue
            break
        _say(str(mark))
        if number % int(every) == 0:
            try:
                opened.desk.sync()
            except NotebookBusy:
                continue
    opened.desk.close()
    _say("closed")


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
