"""The overview that is shown, as a worker scores and types: what is on its way shows at once."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ChangedElsewhere, ExpectedFailure, GoneMeanwhile, OnlyLooking
from desktop.models.readings import DomainReading, FilledBy, OverviewReading
from desktop.operations.base import Operation, Seen
from desktop.operations.questions.overviews import ReadOverview
from desktop.views.notebook import Notebook
from desktop.views.wheel.clashes import Clash, Lost
from desktop.views.wheel.coming import with_what_comes
from desktop.views.wheel.looking import Looking
from desktop.views.wheel.parts import Part, Value, find, operation


class OverviewInHand(QObject):
    """Writes one overview of one youth; which one that is, is up to `looking`.

    `changed`: there is something else to show, in `reading`. What was chosen or
    typed counts at once and goes back when it cannot be saved. `clashed` carries a Clash, or Lost words;
    `removed` the day of an overview that was taken away.
    """

    changed = Signal()
    clashed = Signal(object)
    removed = Signal(object)

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looking = Looking(notebook, self)
        self.turns = self.looking.turns
        self.by = FilledBy.TOGETHER
        """Who fills in what is written from now on."""
        self.drafts: dict[tuple[UUID, Part], str] = {}
        """Words that could not be saved, by the id of their row: nobody's words get lost."""
        self._on_the_way: dict[tuple[UUID, Part], Value] = {}
        self._stood: dict[tuple[UUID, Part], Value] = {}
        """What stands there as far as is known, of words only."""
        self.looking.answered.connect(self._answered)
        self.looking.forgotten.connect(self._forget)

    @property
    def reading(self) -> OverviewReading | None:
        """What to show: what was read, with what is on its way."""
        read = self.looking.read
        return with_what_comes(read, self._on_the_way, self.by) if read else None

    @property
    def youth(self) -> UUID | None:
        """Whose overview it is."""
        return self.looking.youth

    @property
    def known(self) -> bool:
        """Whether it has been read whether there is an overview."""
        return self.looking.known

    @property
    def is_latest(self) -> bool:
        """Whether the overview that is shown is the last one."""
        return self.looking.is_latest

    def ask(self) -> None:
        """Read afresh, now or as soon as what is under way has ended."""
        self.looking.ask()

    def domain(self, view: UUID) -> DomainReading | None:
        """Find a domain of what is shown."""
        reading = self.reading
        return reading.domain(view) if reading else None

    def fill_in_by(self, by: FilledBy) -> None:
        """Say who fills in what is written from now on."""
        self.by = by

    def score(self, view: UUID, value: int | None) -> None:
        """Score a domain; the score it had last time says that it still is so."""
        domain = self.domain(view)
        if domain and domain.score == value:
            if domain.as_before:
                self.write(Part.AS_BEFORE, view, False)
            return
        self.write(Part.SCORE, view, value)

    def write(self, part: Part, row: UUID, value: Value, seen: str | None = None) -> None:
        """Write a part; for words `seen` is what stood there when somebody began to type."""
        self.drafts.pop((row, part), None)
        found, read = find(self.reading, part, row), self.looking.read
        if read is None or found is None:
            # Somebody else took it away, and left us with the words.
            if self.youth is not None and part.is_words and value:
                self.clashed.emit(Lost(self.youth, str(value), part if read else None))
            return
        if not part.is_words and found.value == value:
            return
        stood = seen if part.is_words and seen is not None else found.value
        self._on_the_way[row, part] = value
        if not part.is_words:
            self.changed.emit()
        self._send(Clash(read.youth_id, read.id, row, found.names, part, stood, value))

    def keep_mine(self, clash: Clash) -> None:
        """Write what was meant here over what somebody else made of it; that has been seen now."""

        def make() -> Operation:
            return operation(clash.part, clash.row, clash.mine, self.by, self._seen(clash.row))

        def refused(failure: ExpectedFailure) -> None:
            if isinstance(failure, ChangedElsewhere):
                # Once more; then both are to be seen again.
                self._compare(clash, again=lambda: self.keep_mine(clash))
                return
            self.looking.refuse(failure)
            if isinstance(failure, GoneMeanwhile):
                self._lose(clash)
            else:
                self.clashed.emit(clash)

        self.turns.do(make, None, refused)

    def remove(self) -> None:
        """Take the overview away and go on with the latest."""
        self.looking.remove(self.removed.emit)

    def settle(self) -> None:
        """Wait until all that was written is saved: what follows may close the notebook."""
        for (row, part), text in tuple(self.drafts.items()):
            stood = self._stood.get((row, part), "")
            self.write(part, row, text, str(stood))
        self.looking.settle()

    def lose(self, words: str, part: Part) -> None:
        """Give words back that were being typed about a row that is gone."""
        if self.youth is not None and words:
            self.clashed.emit(Lost(self.youth, words, part))

    def _seen(self, row: UUID) -> Seen:
        return self.turns.version(row) or UNSET

    def _send(self, meant: Clash) -> None:
        """Save a part; `meant.theirs` is what was seen when it was chosen, or when typing began."""
        key = meant.row, meant.part

        def make() -> Operation | None:
            if meant.part.is_words:
                stands = self._stood.get(key, meant.theirs)
                if stands == meant.mine:
                    return None
                if stands != meant.theirs:
                    # The field shows theirs again; ours stands beside it in the bar.
                    self.looking.doubt()
                    self.clashed.emit(replace(meant, theirs=stands))
                    return None
            elif self._on_the_way.get(key, meant.mine) != meant.mine:
                # Of a row of quick changes only the last one counts.
                return None
            return operation(meant.part, meant.row, meant.mine, self.by, self._seen(meant.row))

        def saved(_done: object) -> None:
            if meant.part.is_words:
                self._stood[key] = meant.mine

        def refused(failure: ExpectedFailure) -> None:
            if key in self._on_the_way and self._on_the_way[key] == meant.mine:
                del self._on_the_way[key]
                self.changed.emit()
            if isinstance(failure, ChangedElsewhere):
                self._compare(meant, again=lambda: self._send(meant))
                return
            if isinstance(failure, GoneMeanwhile):
                self._lose(meant)
            elif meant.part.is_words and not isinstance(failure, OnlyLooking):
                self.drafts[key] = str(meant.mine or "")
                self.changed.emit()
            self.looking.refuse(failure)

        # What is on its way is forgotten as soon as it was read afresh.
        self.looking.doubt()
        self.turns.do(make, saved, refused)

    def _compare(self, meant: Clash, again: Callable[[], None]) -> None:
        """Look whether the very thing was changed elsewhere, or only something beside it."""

        def read(overview: OverviewReading | None) -> None:
            found = find(overview, meant.part, meant.row)
            if found is None:
                self._lose(meant)
                self.ask()
                return
            self.turns.saw(meant.row, found.version)
            if meant.part.is_words:
                self._stood[meant.row, meant.part] = found.value
            self.ask()
            if found.value == meant.theirs:
                again()
            elif found.value != meant.mine:
                self.clashed.emit(replace(meant, theirs=found.value))

        def failed(failure: ExpectedFailure) -> None:
            if isinstance(failure, GoneMeanwhile):
                read(None)
            else:
                self.looking.refuse(failure)

        self.looking.notebook.ask(ReadOverview(youth=meant.youth, overview=meant.overview), read, failed)

    def _lose(self, meant: Clash) -> None:
        """Give words back to the worker that have no place any more."""
        if meant.part.is_words and meant.mine:
            of_overview = meant.part is Part.NOTE
            self.clashed.emit(Lost(meant.youth, str(meant.mine), None if of_overview else meant.part))

    def _answered(self) -> None:
        read, self._on_the_way = self.looking.read, {}
        self._stood = {}
        for domain in read.domains if read else ():
            self._stood[domain.id, Part.NOTE] = domain.note
            self._stood |= {(line.id, Part.LINE): line.text for line in domain.lines}
        self._stood |= {(link.id, Part.LINK): link.text for link in (read.links if read else ())}
        self.changed.emit()

    def _forget(self) -> None:
        """Show nothing of the youth before."""
        self._on_the_way, self._stood = {}, {}
        self.changed.emit()
