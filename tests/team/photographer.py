"""A real process on one PC that takes in photos without pause, and says on standard output which were acknowledged.

python -m tests.team.photographer <local folder> <worker> <youth> <first number>
The private key comes on standard input, in hex. With a first number below zero it keeps one photo, says its
name, and waits for its end before it notes anything.
"""

import sys
from pathlib import Path
from uuid import UUID

from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.taking_in import Sheet
from desktop.store.opening import open_with_private_key
from tests.team.photos import content_of


def main(folder: str, worker: str, youth: str, first: str) -> None:
    """Take in, and say so."""
    private_key = bytes.fromhex(sys.stdin.readline())
    desk = desk_of(open_with_private_key(Path(folder), UUID(worker), private_key, revive)).desk
    number = int(first)
    if number < 0:
        assert desk.notebook.attached
        _say(desk.notebook.attached.keep(content_of(number)))
        sys.stdin.read()
        return
    while True:
        done = desk.take_in(Sheet(content_of(number), 4, 3), UUID(youth), caption=str(number))
        _say(str(done.result))
        number += 1


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
