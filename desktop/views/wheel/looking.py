"""Which overview of a youth is looked at, read afresh whenever something of it may have changed."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Signal

from desktop.models.errors import ExpectedFailure, GoneMeanwhile
from desktop.models.readings import OverviewReading
from desktop.operations.overviews import ChangeOverviewDay, RemoveOverview, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook

_PATIENCE = 5000
"""Milliseconds to wait at most for what is under way, before the page is left."""


class Looking(QObject):
    """One overview of one youth, the latest unless another is chosen.

    `answered`: it was read afresh, into `read` (None while the youth has no overview, which `known`
    tells from not having been read yet). `leaving`: another one is about to be shown, as somebody began
    or took away an overview; what is being typed belongs with the one that is shown still.
    `forgotten`: nothing of the youth before is shown any more.
    It is held beside the one before it, unless `hold_beside` says another.
    """

    answered = Signal()
    leaving = Signal()
    forgotten = Signal()

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notebook = notebook
        self.turns = InTurn(notebook, self)
        self.youth: UUID | None = None
        self.known = False
        self.read: OverviewReading | None = None
        self.beside: UUID | None = None
        self._chosen: UUID | None = None
        self._asked: ReadOverview | None = None
        self._stale = False
        self.turns.rested.connect(self._rested)
        notebook.changed.connect(self._heard)

    @property
    def is_latest(self) -> bool:
        """Whether the overview that is shown is the last one."""
        return self.read is None or self.read.marks[-1].id == self.read.id

    def show_youth(self, youth: UUID) -> None:
        """Go on with the latest overview of a youth."""
        if youth != self.youth:
            self.youth, self._chosen, self.beside = youth, None, None
            self.read, self.known = None, False
            self.forgotten.emit()
        self.ask()

    def choose(self, overview: UUID) -> None:
        """Go on with another overview of the same youth, beside the one before it."""
        latest = self.read is not None and self.read.marks[-1].id == overview
        self._chosen = None if latest else overview
        self.beside = None
        self.ask()

    def hold_beside(self, overview: UUID | None) -> None:
        """Hold another overview under the one that is shown; None: the one before it again."""
        self.beside = overview
        self.ask()

    def start(self, on: date | None = None, like: UUID | None = None) -> None:
        """Begin a new overview, empty or as an earlier one stands, and go on with that."""
        youth = self.youth
        if youth is None:
            return
        operation = StartOverview(youth=youth, on=on, like=like)

        def started(_done: object) -> None:
            if self.youth == youth:
                self._chosen, self.beside = None, None

        self.turns.do(lambda: operation, started, self.refuse)

    def move(self, day: date) -> None:
        """Say that the overview was made on another day, and stay with it."""
        read = self.read
        if read is None or day == read.on:
            return
        self._chosen = read.id

        def make() -> ChangeOverviewDay:
            version = self.turns.version(read.id) or read.version
            return ChangeOverviewDay(overview=read.id, on=day, seen_version=version)

        self.turns.do(make, None, self.refuse)

    def remove(self, then: Callable[[date], None]) -> None:
        """Take the overview away and go on with the latest; `then` hears of which day it was."""
        read = self.read
        if read is None:
            return

        def make() -> RemoveOverview:
            version = self.turns.version(read.id) or read.version
            return RemoveOverview(overview=read.id, seen_version=version, seen_parts=self.turns.seen())

        def done(_done: object) -> None:
            if self.youth == read.youth_id:
                self._chosen, self.beside = None, None
            then(read.on)

        self.turns.do(make, done, self.refuse)

    def settle(self) -> None:
        """Wait until all that was written is saved: what follows may close the notebook."""
        deadline = QDeadlineTimer(_PATIENCE)
        # Of two writings to one row the second waits for the version that the first leaves.
        while self.turns.busy and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)

    def doubt(self) -> None:
        """Read afresh once what is under way has ended."""
        self._stale = True

    def refuse(self, failure: ExpectedFailure) -> None:
        """Tell that something could not be saved, and show what stands there."""
        self._stale = True
        self.notebook.background.failed.emit(failure)

    def ask(self) -> None:
        """Read afresh, now or as soon as what is under way has ended."""
        if self.turns.busy or self._asked is not None:
            self._stale = True
            return
        self._stale = False
        if self.youth is not None:
            self._asked = ReadOverview(youth=self.youth, overview=self._chosen, beside=self.beside)
            self.notebook.ask(self._asked, self._answered, self._unanswered)

    def saw(self, read: OverviewReading) -> None:
        """Note that all of an overview is before the eyes of the worker as it was read."""
        for row, version in read.versions.items():
            self.turns.saw(row, version)

    def _heard(self, youth: UUID | None) -> None:
        if youth is None or youth == self.youth:
            self.ask()

    def _rested(self) -> None:
        # What was on its way has arrived, or was refused: from now on the notebook knows best.
        if self._stale:
            self.ask()

    def _answered(self, read: OverviewReading | None) -> None:
        asked, self._asked = self._asked, None
        shown = self.read
        if shown is not None and (read is None or read.id != shown.id):
            self.leaving.emit()
            if self.read is not shown:
                # What was typed has been saved already, and all was read afresh.
                return
        # Overtaken by another choice, or by what was written meanwhile.
        if self._stale or self.turns.busy or (asked and asked.youth != self.youth):
            self.ask()
            return
        self.read, self.known = read, True
        if read:
            self.saw(read)
        self.answered.emit()

    def _unanswered(self, failure: ExpectedFailure) -> None:
        asked, self._asked = self._asked, None
        if isinstance(failure, GoneMeanwhile):
            if asked and asked.beside and asked.beside == self.beside:
                # Whichever of both is gone: without the other the next answer tells.
                self.beside, self._stale = None, True
            elif asked and asked.overview and asked.overview == self._chosen:
                # That overview was taken away elsewhere, or its beginning was undone.
                self._chosen, self._stale = None, True
            # That the youth is gone is for the dossier to say, not for each of its pages.
        else:
            self.notebook.background.failed.emit(failure)
        if self._stale:
            self.ask()
