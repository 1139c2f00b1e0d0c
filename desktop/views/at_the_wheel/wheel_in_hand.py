"""The overview that a young person fills in: read afresh when it changes, and written to at every choice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType
from PySide6.QtCore import QObject, Signal

from desktop.models.errors import AlreadyThere, ChangedElsewhere, ExpectedFailure, GoneMeanwhile
from desktop.models.readings import DomainReading, FilledBy, LineKind, OverviewReading
from desktop.operations.base import Operation, Seen
from desktop.operations.overview_words import (
    AddLine,
    BringBack,
    ChangeLine,
    ChangeLink,
    LeaveParked,
    LetGo,
    LinkDomains,
    RemoveLine,
    Unlink,
)
from desktop.operations.overviews import (
    MarkDomain,
    RemoveOverview,
    SetCarriers,
    SetScore,
    StartOverview,
    StillSo,
)
from desktop.operations.questions.overviews import ReadOverview
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook
from desktop.views.wheel.parked_card import Again

MARKS = ("first", "talk")
CARRIERS = ("own_strength", "own_people", "professionals")


class WheelInHand(QObject):
    """The latest overview of one youth.

    `changed`: there is something else to show. `trouble` carries an ExpectedFailure: something could
    not be saved, and what is shown is what stands in the notebook.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, notebook: Notebook, youth: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._youth = youth
        self.by = FilledBy.YOUTH
        self.known = False
        self._read: OverviewReading | None = None
        self._on_way: dict[UUID, int | None] = {}
        self._begun: UUID | None = None
        self._wrote = False
        self._turns = InTurn(notebook, self)
        self._afresh = Afresh(notebook, self._turns, lambda: ReadOverview(youth=youth), self._answered, self)
        notebook.changed.connect(self._heard)

    @property
    def reading(self) -> OverviewReading | None:
        """What stands there, with the scores that are on their way to the notebook."""
        read = self._read
        if read is None or not self._on_way:
            return read
        domains = tuple(
            replace(domain, score=self._on_way[domain.id], as_before=False)
            if domain.id in self._on_way
            else domain
            for domain in read.domains
        )
        return replace(read, domains=domains)

    @property
    def of_today(self) -> bool:
        """Whether the latest overview is one to go on with: it was made today."""
        return self._read is not None and self._read.on == date.today()

    @property
    def busy(self) -> bool:
        """Whether something is on its way to the notebook."""
        return self._turns.busy

    def ask(self) -> None:
        """Read afresh."""
        self._afresh.ask()

    def begin(self) -> None:
        """Begin an overview of today; it goes on from the one before, where there is one."""
        like = self._read.id if self._read else None
        operation = StartOverview(youth=self._youth, like=like)
        self._begun, self._wrote = operation.id, False
        self._turns.do(lambda: operation, None, self._refused)

    def leave(self) -> None:
        """Take an overview away that was begun here, and in which nothing was said."""
        read, begun = self._read, self._begun
        self._begun = None
        if read is None or read.id != begun or any(_said(domain) for domain in read.domains):
            return
        if self._wrote:
            return
        self._turns.do(
            lambda: RemoveOverview(
                overview=read.id, seen_version=self._seen(read.id), seen_parts=self._turns.seen()
            ),
            None,
            self.trouble.emit,
        )

    def hurry(self) -> None:
        """Send all that waits: the notebook may be closed after this."""
        self._turns.hurry()

    def score(self, view: UUID, value: int | None) -> None:
        """Say how a domain feels; it shows at once."""
        self._on_way[view] = value
        self.changed.emit()

        def make() -> Operation | None:
            # Of a row of quick choices only the last one counts.
            if self._on_way.get(view, value) != value:
                return None
            return SetScore(view=view, score=value, by=self.by, seen_version=self._seen(view))

        self._do(make)

    def still_so(self, view: UUID) -> None:
        """Say that a domain still is as it was."""
        self._do(lambda: StillSo(view=view, by=self.by, seen_version=self._seen(view)))

    def mark(self, view: UUID, name: str, on: bool) -> None:
        """Put one of the marks on a domain or take it off, or say who carries it."""
        if name in MARKS:
            first, talk = (on if name == mark else UNSET for mark in MARKS)
            self._do(lambda: MarkDomain(view=view, first=first, talk=talk, seen_version=self._seen(view)))
            return
        values: list[bool | UnsetType] = [on if name == carrier else UNSET for carrier in CARRIERS]
        self._do(
            lambda: SetCarriers(
                view=view,
                own_strength=values[0],
                own_people=values[1],
                professionals=values[2],
                seen_version=self._seen(view),
            )
        )

    def add_line(self, view: UUID, kind: LineKind, text: str) -> None:
        """Write words with a domain."""
        self._do(lambda: AddLine(view=view, line_kind=kind, text=text, by=self.by))

    def remove_line(self, line: UUID) -> None:
        """Take words away."""
        self._do(lambda: RemoveLine(line=line, seen_version=self._seen(line)))

    def link(self, one: UUID, other: UUID) -> UUID:
        """Link two domains; gives the link's id."""
        operation = LinkDomains(one=one, other=other, by=self.by)
        self._do(lambda: operation)
        return operation.id

    def word_link(self, link: UUID, text: str) -> None:
        """Put a link in other words, or in none."""
        self._do(lambda: ChangeLink(link=link, text=text, seen_version=self._seen(link)))

    def unlink(self, link: UUID) -> None:
        """Take a link away."""
        self._do(lambda: Unlink(link=link, seen_version=self._seen(link)))

    def take_up(self, again: Again, kind: LineKind) -> None:
        """Make what was put aside a line of that kind; as PARKED it was looked at and stays aside."""
        line, parked = again.line, again.parked
        if parked is not None:
            self._do(lambda: BringBack(line=line, view=parked.view, line_kind=kind, by=self.by))
        elif kind is LineKind.PARKED:
            self._do(lambda: LeaveParked(line=line, seen_version=self._seen(line)))
        else:
            self._do(lambda: ChangeLine(line=line, line_kind=kind, seen_version=self._seen(line)))

    def let_go(self, again: Again) -> None:
        """Have what was put aside come up no more; it stays where it was written."""
        self._do(lambda: LetGo(line=again.line, seen_version=self._seen(again.line)))

    def domain(self, view: UUID | None) -> DomainReading | None:
        """Find a domain of what is shown."""
        reading = self.reading
        return reading.domain(view) if reading and view else None

    def _do(self, make: Callable[[], Operation | None]) -> None:
        self._wrote = True
        self._turns.do(make, None, self._refused)

    def _seen(self, row: UUID) -> Seen:
        return self._turns.version(row) or UNSET

    def _heard(self, youth: UUID | None) -> None:
        if youth is None or youth == self._youth:
            self.ask()

    def _answered(self, read: OverviewReading | None) -> None:
        self._read, self.known = read, True
        self._on_way = {}
        if read:
            for row, version in read.versions.items():
                self._turns.saw(row, version)
        self.changed.emit()

    def _refused(self, failure: ExpectedFailure) -> None:
        self._on_way = {}
        self.trouble.emit(failure)
        if isinstance(failure, AlreadyThere | ChangedElsewhere | GoneMeanwhile):
            self.ask()
        else:
            self.changed.emit()


def _said(domain: DomainReading) -> bool:
    """Whether anything was said of a domain in this overview."""
    return not (domain.as_before or domain.untouched)
