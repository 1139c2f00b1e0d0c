"""Lines and links that are written anew or taken away, and what was parked and comes up again."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ExpectedFailure, GoneMeanwhile, OnlyLooking
from desktop.models.readings import FilledBy, LineKind, ParkedReading
from desktop.operations.base import Operation
from desktop.operations.overview_words import (
    AddLine,
    BringBack,
    LeaveParked,
    LetGo,
    LinkDomains,
    RemoveLine,
    Unlink,
)
from desktop.views.wheel.clashes import Lost
from desktop.views.wheel.in_hand import OverviewInHand


class Adding(QObject):
    """Does so on the overview in hand. `linked` carries the id of a link that was made just now.

    `drafts`: new lines that could not be saved, by their domain and kind.
    """

    linked = Signal(object)

    def __init__(self, overview: OverviewInHand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overview = overview
        self.drafts: dict[tuple[UUID, LineKind], str] = {}

    def line(self, view: UUID, kind: LineKind, text: str) -> None:
        """Write a new line with a domain."""
        youth = self._overview.youth
        if youth is None:
            return
        self.drafts.pop((view, kind), None)
        operation = AddLine(view=view, line_kind=kind, text=text, by=self._overview.by)

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, GoneMeanwhile):
                self._overview.clashed.emit(Lost(youth, text))
            elif not isinstance(failure, OnlyLooking):
                before = self.drafts.get((view, kind))
                self.drafts[view, kind] = f"{before}\n{text}" if before else text
                self._overview.changed.emit()
            self._overview.looking.refuse(failure)

        self._do(operation, refused)

    def retry(self) -> None:
        """Write once more the lines that could not be saved."""
        for (view, kind), text in tuple(self.drafts.items()):
            self.line(view, kind, text)

    def remove_line(self, line: UUID) -> None:
        """Take a line away; undo brings it back."""
        self._on(line, lambda version: RemoveLine(line=line, seen_version=version))

    def link(self, one: UUID, other: UUID) -> None:
        """Link two domains, still without words."""
        operation = LinkDomains(one=one, other=other, by=self._overview.by)
        self._do(operation, None, lambda: self.linked.emit(operation.id))

    def unlink(self, link: UUID) -> None:
        """Take a link away; undo brings it back."""
        self._on(link, lambda version: Unlink(link=link, seen_version=version))

    def talk_again(self, parked: ParkedReading, kind: LineKind) -> None:
        """Take up what was parked in an earlier overview; as PARKED it was looked at and stays so."""
        by: FilledBy = self._overview.by
        self._do(BringBack(line=parked.line, view=parked.view, line_kind=kind, by=by))

    def leave(self, line: UUID) -> None:
        """Leave a line of this overview parked for another while."""
        self._on(line, lambda version: LeaveParked(line=line, seen_version=version))

    def let_go(self, line: UUID) -> None:
        """Say that what was parked need not come up again."""
        self._on(line, lambda version: LetGo(line=line, seen_version=version))

    def _on(self, row: UUID, make: Callable[[UUID], Operation]) -> None:
        turns = self._overview.turns

        def made() -> Operation | None:
            version = turns.version(row)
            return make(version) if version else None

        self._overview.looking.doubt()
        turns.do(made, None, self._overview.looking.refuse)

    def _do(
        self,
        operation: Operation,
        refused: Callable[[ExpectedFailure], None] | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        def done(_done: object) -> None:
            if then:
                then()

        self._overview.looking.doubt()
        self._overview.turns.do(lambda: operation, done, refused or self._overview.looking.refuse)
