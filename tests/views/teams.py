"""A team for tests of views: a notebook that is shared in a folder, with a colleague who can join."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.operations.opened import Created, Opened
from desktop.operations.opening import Keepers

FIRST = "drie eerste woorden"
"""The passphrase that the coordinator made for the colleague."""


@dataclass(frozen=True)
class Shared:
    """Where a notebook is shared: `root` in `net`, and the colleague who can join."""

    net: Path
    root: Path
    joris: UUID


def share(keeper: Keepers, created: Created, net: Path) -> Shared:
    """Share a notebook in a new folder, with Joris in the team."""
    net.mkdir()
    root = keeper.share(created.opened, net)
    joris = keeper.add_worker(created.opened, "Joris", FIRST)
    created.opened.desk.sync()
    return Shared(net, root, joris)


@contextmanager
def at_work(shared: Shared, folder: Path, passphrase: str = FIRST) -> Iterator[Opened]:
    """The colleague at work on another PC, whose replica lies in `folder`."""
    keeper = Keepers(folder / "demo")
    opened = keeper.join(shared.root, passphrase, folder / "replica")
    try:
        yield opened
    finally:
        opened.desk.close()
