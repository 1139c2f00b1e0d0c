"""Clashes as they come about: a worker does one thing at another PC, a colleague another one here."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from desktop.models.sharing import ClashReading
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.store.notebook import Envelope
from tests.operations.copies import Copies
from tests.operations.world import AT


@dataclass(frozen=True)
class Meeting:
    """Has a worker do one thing on another PC, and a colleague do another one here."""

    desk: Desk
    copies: Copies
    folder: Path

    def __call__(self, mine: Operation, *theirs: Operation) -> UUID:
        """The id of the clash."""
        mark = uuid4()
        there = self.copies.copy(self.folder / str(mark))
        me = there.notebook.worker_id
        envelope = Envelope(kind=mine.kind, fields=mine.to_plain(), worker_id=me, id=mark, at=AT)
        changes = there.notebook.perform(envelope, mine.run).changes
        there.close()
        for operation in theirs:
            self.desk.do(operation, at=AT)
        self.desk.notebook.note(lambda place: place.clash(envelope, changes, "ChangedElsewhere"))
        return mark

    def shown(self, mine: Operation, *theirs: Operation) -> ClashReading:
        """How the clash is shown."""
        clash = self(mine, *theirs)
        (reading,) = self.desk.clashes()
        assert reading.id == clash
        return reading
