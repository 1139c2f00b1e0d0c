"""What one holds of a notebook that was opened or made."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    # The window knows these classes before it needs a database.
    from desktop.operations.desk import Desk
    from desktop.store.holding import Holding
    from desktop.store.key_file import Unlocked
    from desktop.store.second_backup import SecondBackup


@dataclass(frozen=True)
class Opened:
    """A notebook that was opened, where, and by whom."""

    desk: "Desk"
    folder: Path
    notebook_id: UUID
    worker_id: UUID
    holding: "Holding" = field(repr=False)

    @property
    def unlocked(self) -> "Unlocked":
        """The keys that opened it."""
        return self.holding.unlocked


@dataclass(frozen=True)
class Created:
    """A notebook that was made; its recovery key is shown once and kept nowhere."""

    opened: Opened
    recovery_key: str = field(repr=False)


def second_of(opened: Opened) -> "SecondBackup":
    """The second backup folder of a notebook that was opened."""
    from desktop.store.second_backup import SecondBackup

    notebook = opened.desk.notebook
    return notebook.second or SecondBackup(notebook.sessions, opened.holding, notebook.attached)
