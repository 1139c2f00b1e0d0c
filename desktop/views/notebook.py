"""The opened notebook as the window sees it: operations and questions go in, news comes out as signals."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.models.errors import ExpectedFailure
from desktop.models.sharing import ChosenField, ClashReading, News, Standing
from desktop.views.background import Background, Failed
from desktop.views.desk_like import DeskLike
from desktop.views.undoing import Doing

if TYPE_CHECKING:
    # Operations bring SQLAlchemy along, which the first window does not wait for.
    from desktop.operations.base import Operation, Question
    from desktop.operations.desk import Done

T = TypeVar("T")

_MANY = 8
"""News of more youths than this is told as news of all: each telling has pages read afresh."""


class Notebook(QObject):
    """An opened notebook, for the window.

    `changed` carries the id of the youth whose pages are to be read afresh, or None for all of
    them; `saved` says when something was saved; `saving` whether anything is on its way to be.
    `stands` carries the Standing after every look at the shared folder and every save, `colleagues`
    the ColleagueReadings of who else is at work, `dropped` how many waiting operations went with a
    youth who was erased meanwhile.
    """

    changed = Signal(object)
    saved = Signal(object)
    saving = Signal(bool)
    stands = Signal(object)
    colleagues = Signal(object)
    dropped = Signal(int)
    put_back = Signal(int)

    def __init__(self, desk: DeskLike, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.background = background
        self._closed = False
        self._unsaved = 0
        self._looking = False
        self._told_of: type[ExpectedFailure] | None = None
        self.standing: Standing | None = None
        self.history = QUndoStack(self)
        background.broken.connect(self._broken)

    @property
    def desk(self) -> DeskLike:
        """The desk, for jobs that are given to `run` and `have`; touch it on the worker thread only."""
        return self._desk

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
        self.have(lambda: self._desk.do(operation), then, failed)

    def have(
        self,
        write: "Callable[[], Done]",
        then: "Callable[[Done], None] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """As `do`, for what is done in another way than by an operation at the desk, as restoring is."""

        def done(outcome: "Done | None") -> None:
            if outcome is not None:
                self._remember(outcome)
                if then:
                    then(outcome)

        self._write(write, done, failed)

    def ask(self, question: "Question[T]", then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Answer a question and hand the reading to `then`, on the window's thread."""
        self.run(lambda: self._desk.ask(question), then, failed)

    def run(self, job: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Do something else with the notebook on the worker thread, such as what a keeper does.

        Of what comes of it nobody hears any more once the notebook is closed.
        """

        def done(outcome: T) -> None:
            if not self._closed:
                then(outcome)

        def refused(failure: ExpectedFailure) -> None:
            if not self._closed:
                (failed or self.background.failed.emit)(failure)

        self.background.submit(job, done, refused)

    def look_around(self) -> None:
        """Look what is new in the shared folder and on this PC, unless such a look is under way."""
        if self._looking or self._closed:
            return
        self._looking = True

        def seen(news: News) -> None:
            self._looking, self._told_of = False, None
            if not self._closed:
                self._hear(news)

        def failed(failure: ExpectedFailure) -> None:
            self._looking = False
            # Looked for every few seconds, the same trouble is told once.
            if type(failure) is not self._told_of and not self._closed:
                self._told_of = type(failure)
                self.background.failed.emit(failure)

        self.background.submit(self._desk.sync, seen, failed)

    def look_at_youth(self, youth: UUID | None) -> None:
        """Tell the colleagues whose dossier is open here; None: none."""
        # That the youth has gone is for the dossier to say, and who cannot be told is told later.
        self.run(lambda: self._desk.look_at_youth(youth), lambda _nothing: None, _not_worth_a_word)

    def see_colleagues(self) -> None:
        """Ask who else is at work; `colleagues` carries the answer."""
        self.run(self._desk.colleagues, self.colleagues.emit, _not_worth_a_word)

    def read_clashes(self, then: Callable[[tuple[ClashReading, ...]], None]) -> None:
        """Ask for what was done while away, and does not fit what others did."""
        self.run(self._desk.clashes, then)

    def settle(
        self,
        clash: UUID,
        chosen: tuple[ChosenField, ...],
        remove: frozenset[tuple[str, UUID]],
        then: "Callable[[Done | None], None]",
        failed: Failed,
    ) -> None:
        """Write what the worker chose of a clash; it is then gone, and can be undone as all else."""

        def done(outcome: "Done | None") -> None:
            if outcome is not None:
                self._remember(outcome)
            then(outcome)

        self._write(lambda: self._desk.settle(clash, chosen, remove), done, failed)

    def close(self, then: Callable[[], object] | None = None) -> None:
        """Finish what is under way, let go of the notebook, and call `then`."""
        self._closed = True

        def closed(_nothing: None) -> None:
            if then:
                then()

        self.background.submit(self._desk.close, closed)

    def _write(
        self,
        write: "Callable[[], Done | None]",
        then: "Callable[[Done | None], None]",
        failed: Failed | None = None,
    ) -> None:
        def run() -> "tuple[Done | None, Standing]":
            return write(), self._desk.standing()

        def written(outcome: "tuple[Done | None, Standing]") -> None:
            self._count(-1)
            if not self._closed:
                self._stand(outcome[1])
                then(outcome[0])

        def refused(failure: ExpectedFailure) -> None:
            self._count(-1)
            # Who asked may be gone with the notebook; the worker is to hear of it all the same.
            tell = self.background.failed.emit if failed is None or self._closed else failed
            tell(failure)

        self._count(+1)
        self.background.submit(run, written, refused)

    def _remember(self, done: "Done") -> None:
        self.history.push(Doing(done, self._put_back))
        self._tell(done)

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
            if done is not None:
                self._tell(done)

        self._write(run, told)

    def _tell(self, done: "Done") -> None:
        self.saved.emit(datetime.now().astimezone())
        self.changed.emit(done.youth_id)

    def _hear(self, news: News) -> None:
        of_all = news.everything or len(news.youths) > _MANY
        for youth in (None,) if of_all else news.youths:
            self.changed.emit(youth)
        self._stand(news.standing)
        if news.erased:
            # What could be undone holds rows as they were: nothing of a youth who was erased is kept.
            self.history.clear()
        if news.dropped:
            self.dropped.emit(news.dropped)
        if news.put_back:
            self.put_back.emit(news.put_back)

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        self.stands.emit(standing)

    def _broken(self) -> None:
        # Nobody knows which job it was; what still waits tells of itself.
        self._looking = False
        if self._unsaved:
            self._unsaved = 0
            self.saving.emit(False)

    def _count(self, step: int) -> None:
        was, self._unsaved = self._unsaved, max(0, self._unsaved + step)
        if bool(was) != bool(self._unsaved):
            self.saving.emit(bool(self._unsaved))


def _not_worth_a_word(_failure: ExpectedFailure) -> None:
    """Let it pass."""
