"""The notebook keys that somebody who opened a notebook holds: the one in force, and those before it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from desktop.models.errors import KeyDoesNotFit
from desktop.store.sealing import derive


@dataclass(frozen=True, slots=True)
class EpochKeys:
    """The notebook key of each epoch, from 1; they are not shown in logs."""

    notebook_id: UUID
    by_epoch: Mapping[int, bytes] = field(repr=False)

    @property
    def current(self) -> int:
        """The epoch in force."""
        return max(self.by_epoch)

    def knows(self, epoch: int) -> bool:
        """Whether the key of that epoch is at hand."""
        return epoch in self.by_epoch

    def key(self, epoch: int, purpose: str) -> bytes:
        """Derive the 32 bytes for one purpose in one epoch. Raises KeyDoesNotFit for an unknown epoch."""
        if epoch not in self.by_epoch:
            raise KeyDoesNotFit
        return derive(self.by_epoch[epoch], purpose, self.notebook_id)
