"""A PC of a team, in a process of its own: it saves without pause, and says what was acknowledged.

`work`: a line for each save that was acknowledged, with its number. `rest`: send what waits and take over
what is new, until all is in the folder; then a line with how far it has come and the digest of all rows.
"""

import os
import shutil
import sys
import time
from base64 import b64decode
from pathlib import Path
from uuid import UUID

from desktop.models.sharing import State
from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.opened import Opened
from desktop.operations.overviews import SetNote
from desktop.store.opening import open_with_private_key
from desktop.store.place import Place
from desktop.store.rows_dump import digest
from desktop.store.shared_note import write_note

ROUNDS = 600


def main(what: str, shared: str, begin: str, worker: str, key: str, view: str, saves: str) -> None:
    """Work at the notebook `shared` on the drive, with a replica that begins as a copy of the folder `begin`."""
    # What an earlier test left on this PC is of another team.
    here = Path(os.environ["LOCAL"]) / shared.partition("/")[0]
    if not here.exists():
        shutil.copytree(begin, here)
        write_note(here, Path(os.environ["DRIVE"]) / shared)
    opened = desk_of(open_with_private_key(here, UUID(worker), b64decode(key), revive))
    if what == "work":
        _work(opened, UUID(view), int(saves))
    else:
        _rest(opened)
    opened.desk.close()


def _work(opened: Opened, view: UUID, saves: int) -> None:
    for number in range(saves):
        mark = f"{os.environ['PC']} {number}"
        done = opened.desk.do(SetNote(view=view, note=mark))
        sys.stdout.write(f"{done.inverse.rows[0].now}\n")
        sys.stdout.flush()
        if number % 5 == 4:
            opened.desk.sync()


def _rest(opened: Opened) -> None:
    for _ in range(ROUNDS):
        standing = opened.desk.sync().standing
        if standing.state is State.SAVED and not standing.waiting:
            break
        time.sleep(0.1)
    with opened.desk.notebook.sessions.reading() as session:
        place = Place(session.connection())
        sys.stdout.write(f"{place.position} {place.waits()} {digest(session.connection())}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
