"""Copies of a notebook that was made once: deriving a key from a passphrase for each test is slow."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from uuid import UUID

from desktop.operations.desk import Desk
from desktop.operations.known import revive
from desktop.operations.making import desk_of
from desktop.operations.opened import Opened
from desktop.store.opening import open_with_private_key


@dataclass(frozen=True)
class Copies:
    """A closed notebook, and the key that opens it and its copies."""

    folder: Path
    worker_id: UUID
    private_key: bytes = field(repr=False)

    @classmethod
    def of(cls, opened: Opened) -> Self:
        """Of a notebook that has been closed by now."""
        return cls(opened.folder, opened.worker_id, opened.unlocked.private_key)

    def copy(self, to: Path) -> Desk:
        """A desk at a new copy of the notebook."""
        shutil.copytree(self.folder, to)
        return self.open(to)

    def open(self, folder: Path) -> Desk:
        """A desk at a copy made before."""
        return self.opened(folder).desk

    def opened(self, folder: Path) -> Opened:
        """A copy made before, opened, with all that one holds of it."""
        return desk_of(open_with_private_key(folder, self.worker_id, self.private_key, revive))
