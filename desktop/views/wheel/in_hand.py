"""The overview that is shown: read afresh when it changes, and written to as a worker scores and types."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from msgspec import UNSET
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Signal

from desktop.models.errors import ChangedElsewhere, ExpectedFailure, GoneMeanwhile, OnlyLooking
from desktop.models.readings import DomainReading, OverviewReading
from desktop.operations.base import Operation, Seen
from desktop.operations.overviews import (
    ChangeOverviewDay,
    RemoveOverview,
    SetNote,
    SetScore,
    StartOverview,
)
from desktop.operations.questions.overviews import ReadOverview
from desktop.views.in_turn import InTurn
from desktop.views.notebook import Notebook
from desktop.views.wheel.clashes import Clash, Lost, Part

_PATIENCE = 5000
"""Milliseconds to wait at most for what is under way, before the page is left."""


class OverviewInHand(QObject):
    """One overview of one youth, the latest unless another is chosen.

    `changed`: there is something else to show, in `reading` (None while the youth has no overview,
    which `known` tells from not having been read yet). A score counts as soon as it is chosen and
    goes back when it cannot be saved. `clashed` carries a Clash, or Lost words.
    """

    changed = Signal()
    clashed = Signal(object)

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._turns = InTurn(notebook, self)
        self.youth: UUID | None = None
        self.known = False
        self._chosen: UUID | None = None
        self._read: OverviewReading | None = None
        self._scores: dict[UUID, int | None] = {}
        self._notes: dict[UUID, str] = {}
        self.drafts: dict[UUID, str] = {}
        """Notes that could not be saved, by the id of their row: nobody's words get lost."""
        self._asked: ReadOverview | None = None
        self._stale = False
        self._turns.rested.connect(self._rested)
        notebook.changed.connect(self._heard)

    @property
    def reading(self) -> OverviewReading | None:
        """What to show: what was read, with the scores that are on their way."""
        if self._read is None or not self._scores:
            return self._read
        domains = (
            replace(domain, score=self._scores[domain.id]) if domain.id in self._scores else domain
            for domain in self._read.domains
        )
        return replace(self._read, domains=tuple(domains))

    @property
    def is_latest(self) -> bool:
        """Whether the overview that is shown is the last one."""
        return self._read is None or self._read.marks[-1].id == self._read.id

    def show_youth(self, youth: UUID) -> None:
        """Go on with the latest overview of a youth."""
        if youth != self.youth:
            self.youth, self._chosen = youth, None
            self._forget()
        self.ask()

    def choose(self, overview: UUID) -> None:
        """Go on with another overview of the same youth."""
        latest = self._read is not None and self._read.marks[-1].id == overview
        self._chosen = None if latest else overview
        self.ask()

    def start(self, on: date | None = None) -> None:
        """Begin a new overview, and go on with that."""
        youth = self.youth
        if youth is None:
            return
        operation = StartOverview(youth=youth, on=on)

        def started(_done: object) -> None:
            if self.youth == youth:
                self._chosen = None

        self._turns.do(lambda: operation, started)

    def score(self, view: UUID, value: int | None) -> None:
        """Score a domain; it shows at once."""
        domain = self.domain(view)
        if self._read is None or domain is None or domain.score == value:
            return
        self._scores[view] = value
        self.changed.emit()
        read = self._read
        self._send_score(
            Clash(read.youth_id, read.id, view, domain.name, Part.SCORE, domain.score, value), value
        )

    def note(self, view: UUID, text: str, seen: str) -> None:
        """Write the note of a domain; `seen` is what stood there when somebody began to type."""
        domain, read = self.domain(view), self._read
        self.drafts.pop(view, None)
        if read is None or domain is None:
            # Somebody else took the overview away, and left us with the words.
            if self.youth is not None and text:
                self.clashed.emit(Lost(self.youth, text))
            return
        self._send_note(Clash(read.youth_id, read.id, view, domain.name, Part.NOTE, seen, text), text)

    def keep_mine(self, clash: Clash) -> None:
        """Write what was meant here over what somebody else made of it; that has been seen now."""

        def make() -> Operation:
            if clash.part is Part.SCORE:
                score = clash.mine if isinstance(clash.mine, int) else None
                return SetScore(view=clash.view, score=score, seen_version=self._seen(clash.view))
            return SetNote(view=clash.view, note=str(clash.mine or ""), seen_version=self._seen(clash.view))

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                # Once more; then both are to be seen again.
                self._compare(clash, lambda: self.keep_mine(clash))
                return
            self._refused(failure)
            if isinstance(failure, GoneMeanwhile):
                self._lose(clash)
            else:
                self.clashed.emit(clash)

        self._turns.do(make, None, refused)

    def move(self, day: date) -> None:
        """Say that the overview was made on another day, and stay with it."""
        read = self._read
        if read is None or day == read.on:
            return
        self._chosen = read.id
        self._turns.do(lambda: ChangeOverviewDay(overview=read.id, on=day, seen_version=self._seen(read.id)))

    def remove(self, then: Callable[[date], None]) -> None:
        """Take the overview away and go on with the latest; `then` hears of which day it was."""
        read = self._read
        if read is None:
            return

        def removed(_done: object) -> None:
            if self.youth == read.youth_id:
                self._chosen = None
            then(read.on)

        self._turns.do(
            lambda: RemoveOverview(
                overview=read.id, seen_version=self._seen(read.id), seen_parts=self._turns.seen()
            ),
            removed,
        )

    def domain(self, view: UUID) -> DomainReading | None:
        """Find a domain of what is shown."""
        domains = self.reading.domains if self.reading else ()
        return next((domain for domain in domains if domain.id == view), None)

    def settle(self) -> None:
        """Wait until all that was written is saved: what follows may close the notebook."""
        for view, text in tuple(self.drafts.items()):
            self.note(view, text, self._notes.get(view, ""))
        deadline = QDeadlineTimer(_PATIENCE)
        # Of two writings to one row the second waits for the version that the first leaves.
        while self._turns.busy and not deadline.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)

    def ask(self) -> None:
        """Read afresh, now or as soon as what is under way has ended."""
        if self._turns.busy or self._asked is not None:
            self._stale = True
            return
        self._stale = False
        if self.youth is not None:
            self._asked = ReadOverview(youth=self.youth, overview=self._chosen)
            self._notebook.ask(self._asked, self._answered, self._unanswered)

    def _seen(self, row: UUID) -> Seen:
        return self._turns.version(row) or UNSET

    def _send_score(self, meant: Clash, value: int | None) -> None:
        """Save a score; `meant.theirs` is what was seen when it was chosen."""
        view = meant.view

        def make() -> Operation | None:
            # Of a row of quick changes only the last one counts.
            if self._scores.get(view, value) != value:
                return None
            return SetScore(view=view, score=value, seen_version=self._seen(view))

        def refused(failure: ExpectedFailure) -> None:
            self._scores.pop(view, None)
            self.changed.emit()
            if isinstance(failure, ChangedElsewhere):
                self._compare(meant, lambda: self._send_score(meant, value))
            else:
                self._refused(failure)

        self._turns.do(make, None, refused)

    def _send_note(self, meant: Clash, text: str) -> None:
        """Save a note; `meant.theirs` is what stood there when somebody began to type."""
        view = meant.view

        def make() -> Operation | None:
            stands = self._notes.get(view, meant.theirs)
            if stands == text:
                return None
            if stands != meant.theirs:
                # The field shows theirs again; ours stands beside it in the bar.
                self._stale = True
                self.clashed.emit(replace(meant, theirs=stands))
                return None
            return SetNote(view=view, note=text, seen_version=self._seen(view))

        def saved(_done: object) -> None:
            self._notes[view] = text

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                self._compare(meant, lambda: self._send_note(meant, text))
                return
            if isinstance(failure, GoneMeanwhile):
                self._lose(meant)
            elif not isinstance(failure, OnlyLooking):
                self.drafts[view] = text
                self.changed.emit()
            self._refused(failure)

        self._turns.do(make, saved, refused)

    def _heard(self, youth: UUID | None) -> None:
        if youth is None or youth == self.youth:
            self.ask()

    def _rested(self) -> None:
        # What was on its way has arrived, or was refused: from now on the notebook knows best.
        if self._stale or self._scores:
            self.ask()

    def _answered(self, read: OverviewReading | None) -> None:
        self._asked = None
        # Overtaken by another choice, or by what was written meanwhile.
        if self._stale or self._turns.busy:
            self.ask()
            return
        self._read, self.known = read, True
        self._scores = {}
        if read:
            self._turns.saw(read.id, read.version)
            for domain in read.domains:
                self._turns.saw(domain.id, domain.version)
            self._notes = {domain.id: domain.note for domain in read.domains}
        self.changed.emit()

    def _unanswered(self, failure: ExpectedFailure) -> None:
        asked, self._asked = self._asked, None
        if isinstance(failure, GoneMeanwhile):
            if asked and asked.overview and asked.overview == self._chosen:
                # That overview was taken away elsewhere, or its beginning was undone.
                self._chosen, self._stale = None, True
            # That the youth is gone is for the dossier to say, not for each of its pages.
        else:
            self._notebook.background.failed.emit(failure)
        if self._stale:
            self.ask()

    def _refused(self, failure: ExpectedFailure) -> None:
        self._stale = True
        self._notebook.background.failed.emit(failure)

    def _lose(self, meant: Clash) -> None:
        """Give words back to the worker that have no place any more."""
        if meant.part is Part.NOTE and meant.mine:
            self.clashed.emit(Lost(meant.youth, str(meant.mine)))

    def _compare(self, meant: Clash, again: Callable[[], None]) -> None:
        """Look whether the very thing was changed elsewhere, or only something beside it."""
        stood = meant.theirs

        def read(overview: OverviewReading | None) -> None:
            now = next((d for d in overview.domains if d.id == meant.view), None) if overview else None
            if now is None:
                self._lose(meant)
                return
            self._turns.saw(now.id, now.version)
            self._notes[now.id] = now.note
            theirs = now.score if meant.part is Part.SCORE else now.note
            self.ask()
            if theirs == stood:
                again()
            elif theirs != meant.mine:
                self.clashed.emit(replace(meant, theirs=theirs))

        def failed(failure: ExpectedFailure) -> None:
            if isinstance(failure, GoneMeanwhile):
                read(None)
            else:
                self._refused(failure)

        self._notebook.ask(ReadOverview(youth=meant.youth, overview=meant.overview), read, failed)

    def _forget(self) -> None:
        """Show nothing of the youth before."""
        self._read, self.known = None, False
        self._scores, self._notes = {}, {}
        self.changed.emit()
