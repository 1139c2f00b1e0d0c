"""The desk: where a worker does operations and asks questions, with undo for what was done."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid4

from desktop.operations.base import Operation, Question
from desktop.operations.putting_back import PutBack, inverse_of
from desktop.store.notebook import Envelope, Notebook

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Done:
    """What came of an operation. `youth_id`: whose pages show it; None: it is about all of them."""

    kind: str
    result: UUID | None
    youth_id: UUID | None
    changed_rows: int
    inverse: PutBack


class Desk:
    """An opened notebook with the operations on it. One thread at a time."""

    def __init__(self, notebook: Notebook) -> None:
        self.notebook = notebook

    def do(self, operation: Operation, at: datetime | None = None, mark: UUID | None = None) -> Done:
        """Run an operation as the worker at this desk; `at` and `mark` are given when history is retold.

        Raises the expected failures of desktop.models.errors; then nothing has been changed.
        """
        envelope = Envelope(
            kind=operation.kind,
            fields=operation.to_plain(),
            worker_id=self.notebook.worker_id,
            id=mark or uuid4(),
            at=at or datetime.now().astimezone(),
        )
        performed = self.notebook.perform(envelope, operation.run)
        return Done(
            kind=operation.kind,
            result=performed.result,
            youth_id=performed.youth_id,
            changed_rows=len(performed.changes),
            inverse=inverse_of(operation.kind, performed.changes, performed.youth_id),
        )

    def together(self) -> AbstractContextManager[None]:
        """Save all that is done inside as one (see `store.notebook.Notebook.together`)."""
        return self.notebook.together()

    def ask(self, question: Question[T]) -> T:
        """The answer to a question. Raises the expected failures of desktop.models.errors."""
        return self.notebook.look(question.answer)

    def changed_by_others(self) -> bool:
        """Whether another program has written in this notebook on this PC since this was last asked."""
        return self.notebook.changed_by_others()

    def close(self) -> None:
        """Let go of the notebook."""
        self.notebook.close()
