"""The opened notebook as the window sees it: operations and questions go in, news comes out as signals."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.models.errors import ExpectedFailure
from desktop.views.background import Background, Failed
from desktop.views.undoing import Doing

if TYPE_CHECKING:
    # Operations bring SQLAlchemy along, which the first window does not wait for.
    from desktop.operations.base import Operation, Question
    from desktop.operations.desk import Done

T = TypeVar("T")


class DeskLike(Protocol):
    """What the window needs of a desk; it is used on the worker thread only."""

    def do(self, operation: "Operation") -> "Done":
        """Run an operation."""

    def ask(self, question: "Question[T]") -> T:
        """Answer a question."""

    def changed_by_others(self) -> bool:
        """Whether another program has written in the notebook."""

    def close(self) -> None:
        """Let go of it."""


class Notebook(QObject):
    """An opened notebook, for the window.

    `changed` carries the id of the youth whose pages are to be read afresh, or None for all of
    them; `saved` says when something was saved; `saving` whether anything is on its way to be.
    """

    changed = Signal(object)
    saved = Signal(object)
    saving = Signal(bool)

    def __init__(self, desk: DeskLike, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.background = background
        self._closed = False
        self._unsaved = 0
        self.history = QUndoStack(self)
        background.broken.connect(self._broken)

    def do(
        self,
        operation: "Operation",
        then: "Callable[[Done], None] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """Run an operation; once it is saved, make it undoable, tell everybody, and call `then`.

        An expected failure goes to `failed`, or else to the background's signal; then nothing has
        been changed.
        """

        def done(outcome: "Done") -> None:
            self._count(-1)
            if self._closed:
                return
            self.history.push(Doing(outcome, self._put_back))
            self._tell(outcome)
            if then:
                then(outcome)

        def refused(failure: ExpectedFailure) -> None:
            self._count(-1)
            # Who asked may be gone with the notebook; the worker is to hear of it all the same.
            tell = self.background.failed.emit if failed is None or self._closed else failed
            tell(failure)

        self._count(+1)
        self.background.submit(lambda: self._desk.do(operation), done, refused)

    def ask(self, question: "Question[T]", then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Answer a question and hand the reading to `then`, on the window's thread."""

        def answered(reading: T) -> None:
            if not self._closed:
                then(reading)

        def refused(failure: ExpectedFailure) -> None:
            if not self._closed:
                (failed or self.background.failed.emit)(failure)

        self.background.submit(lambda: self._desk.ask(question), answered, refused)

    def look_around(self) -> None:
        """See whether another program wrote in the notebook; if so, have every page read afresh."""

        def seen(changed: bool) -> None:
            if changed and not self._closed:
                self.changed.emit(None)

        self.background.submit(self._desk.changed_by_others, seen)

    def close(self, then: Callable[[], object] | None = None) -> None:
        """Finish what is under way, let go of the notebook, and call `then`."""
        self._closed = True

        def closed(_nothing: None) -> None:
            if then:
                then()

        self.background.submit(self._desk.close, closed)

    def _tell(self, done: "Done") -> None:
        self.saved.emit(datetime.now().astimezone())
        self.changed.emit(done.youth_id)

    def _put_back(self, doing: Doing) -> None:
        # The inverse is looked up on the worker thread: it may be the outcome of a job before this one.
        def run() -> "Done | None":
            if doing.inverse is None:
                return None
            try:
                done = self._desk.do(doing.inverse)
            except ExpectedFailure:
                doing.inverse = None
                raise
            doing.inverse = done.inverse
            return done

        def told(done: "Done | None") -> None:
            self._count(-1)
            if done is not None and not self._closed:
                self._tell(done)

        def refused(failure: ExpectedFailure) -> None:
            self._count(-1)
            self.background.failed.emit(failure)

        self._count(+1)
        self.background.submit(run, told, refused)

    def _broken(self) -> None:
        # Nobody knows which job it was; what still waits tells of itself.
        if self._unsaved:
            self._unsaved = 0
            self.saving.emit(False)

    def _count(self, step: int) -> None:
        was, self._unsaved = self._unsaved, max(0, self._unsaved + step)
        if bool(was) != bool(self._unsaved):
            self.saving.emit(bool(self._unsaved))
