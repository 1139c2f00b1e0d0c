"""Keepers of notebooks for tests: real ones, with a keyring that is a dictionary, or with none."""

from pathlib import Path
from uuid import UUID

from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.opened import Opened
from desktop.operations.opening import Keepers
from desktop.store import opening


class KeeperWithoutKeyring(Keepers):
    """A PC that has no keyring, whatever the PC of the test has."""

    def can_remember(self) -> bool:
        return False

    def remembers(self, opened: Opened) -> bool:
        return False


class KeeperWithKeyring(Keepers):
    """A PC with a keyring, in memory."""

    def __init__(self, demo_folder: Path) -> None:
        super().__init__(demo_folder)
        self.kept: dict[UUID, tuple[UUID, bytes]] = {}

    def can_remember(self) -> bool:
        return True

    def remembers(self, opened: Opened) -> bool:
        return opened.notebook_id in self.kept

    def remember(self, opened: Opened) -> None:
        self.kept[opened.notebook_id] = (opened.worker_id, opened.unlocked.private_key)

    def forget(self, opened: Opened) -> None:
        self.kept.pop(opened.notebook_id, None)

    def open_remembered(self, folder: Path) -> Opened | None:
        kept = self.kept.get(opening.keys_of(folder).notebook_id)
        return desk_of(opening.open_with_private_key(folder, *kept, revive)) if kept else None
