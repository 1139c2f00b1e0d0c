"""The operations of one page, one after the other, and its reading afresh when they have rested."""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar
from uuid import UUID

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ExpectedFailure
from desktop.views.background import Failed
from desktop.views.notebook import Notebook

if TYPE_CHECKING:
    # Operations bring SQLAlchemy along, which the first window does not wait for.
    from desktop.operations.base import Operation, Question, Seen
    from desktop.operations.desk import Done

    Make = Callable[[], Operation | None]
    Then = Callable[[Done], None] | None
    Waiting = tuple[UUID | None, Make, Then, Failed | None]

T = TypeVar("T")


class InTurn(QObject):
    """Sends the next operation only when the one before is saved.

    So each can carry the version that the one before left, however fast somebody types, and a
    worker's own two changes never look like a change from elsewhere. `rested`: nothing is under way.
    """

    rested = Signal()

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._waiting: deque[Waiting] = deque()
        self._under_way: list[UUID | None] = []
        self._versions: dict[UUID, UUID] = {}
        notebook.background.broken.connect(self._broken)

    @property
    def busy(self) -> bool:
        """Whether an operation is under way or waiting."""
        return bool(self._under_way or self._waiting)

    def version(self, row: UUID) -> UUID | None:
        """Give the version of a row that the user saw or made last."""
        return self._versions.get(row)

    def saw(self, row: UUID, version: UUID) -> None:
        """Note the version in which a row is shown from now on."""
        self._versions[row] = version

    def seen(self) -> frozenset[UUID]:
        """Give all versions that the user saw or made: what has another one was never seen."""
        return frozenset(self._versions.values())

    def do(self, make: "Make", then: "Then" = None, failed: Failed | None = None) -> None:
        """Do the operation that `make` gives when its turn has come; None: there is nothing to do.

        An expected failure goes to `failed`, or else to the background's signal.
        """
        self._waiting.append((None, make, then, failed))
        self._next()

    def do_on(
        self,
        row: UUID,
        make: "Callable[[Seen], Operation]",
        then: "Then" = None,
        failed: Failed | None = None,
    ) -> None:
        """Do what `make` gives for the version in which the user saw a row; nothing if the row is gone."""

        def made() -> "Operation | None":
            if row in self._under_way:
                # In a hurry: the operation before this one looks whether the row was changed.
                return make(UNSET)
            version = self.version(row)
            return make(version) if version else None

        self._waiting.append((row, made, then, failed))
        self._next()

    def hurry(self) -> None:
        """Send all that waits at once: after this the notebook may be closed without losing any."""
        while self._waiting:
            self._send(self._waiting.popleft())
        if not self.busy:
            self.rested.emit()

    def _next(self) -> None:
        while self._waiting and not self._under_way:
            self._send(self._waiting.popleft())
        if not self.busy:
            self.rested.emit()

    def _send(self, waiting: "Waiting") -> None:
        row, make, then, failed = waiting
        operation = make()
        if operation is None:
            return
        self._under_way.append(row)

        def saved(done: "Done") -> None:
            for changed in done.inverse.rows:
                if changed.now is None:
                    self._versions.pop(changed.id, None)
                else:
                    self._versions[changed.id] = changed.now
            self._over(row)
            if then:
                then(done)
            self._next()

        def refused(failure: ExpectedFailure) -> None:
            self._over(row)
            (failed or self._notebook.background.failed.emit)(failure)
            self._next()

        self._notebook.do(operation, saved, refused)

    def _over(self, row: UUID | None) -> None:
        # After a mistake of the program the list was emptied, and a late outcome is not in it.
        if row in self._under_way:
            self._under_way.remove(row)

    def _broken(self) -> None:
        """Go on after a mistake of the program: what waited may build upon what was not saved."""
        self._under_way.clear()
        self._waiting.clear()
        self.rested.emit()


class Afresh(QObject, Generic[T]):
    """Asks a question again and again, and shows only answers that are not overtaken.

    While operations of the page are under way an answer would show what was there before them: then
    it waits until they rest. `question` gives None where there is nothing to ask.
    """

    def __init__(
        self,
        notebook: Notebook,
        turns: InTurn,
        question: "Callable[[], Question[T] | None]",
        show: Callable[[T], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._turns = notebook, turns
        self._question, self._show = question, show
        self._asked: Question[T] | None = None
        self._stale = False
        turns.rested.connect(self._rested)

    def ask(self) -> None:
        """Ask now, or as soon as what is under way has ended."""
        if self._turns.busy or self._asked is not None:
            self._stale = True
            return
        self._stale = False
        question = self._question()
        if question is None:
            return
        self._asked = question
        self._notebook.ask(question, self._answered, self._failed)

    def _answered(self, reading: T) -> None:
        asked, self._asked = self._asked, None
        if asked == self._question() and not self._turns.busy and not self._stale:
            self._show(reading)
        else:
            self.ask()

    def _failed(self, failure: ExpectedFailure) -> None:
        asked, self._asked = self._asked, None
        if asked == self._question():
            self._notebook.background.failed.emit(failure)
        if self._stale:
            self.ask()

    def _rested(self) -> None:
        if self._stale:
            self.ask()
