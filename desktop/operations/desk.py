"""The desk: where a worker does operations and asks questions, with undo for what was done."""

import contextlib
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar
from uuid import UUID, uuid4

from sqlalchemy import select

from desktop.models.errors import ExpectedFailure, GoneMeanwhile, NewerNotebook, NoLongerInTeam, PhotoNotThere
from desktop.models.people import Worker
from desktop.models.sharing import ChosenField, ClashReading, ColleagueReading, News, Standing
from desktop.operations.base import Operation, Question
from desktop.operations.photos import AddPhoto
from desktop.operations.putting_back import PutBack, inverse_of
from desktop.operations.settling import readings_of, settling
from desktop.operations.taking_in.sheets import Sheet
from desktop.operations.youths import OpenDossier
from desktop.store.attached import Attached
from desktop.store.notebook import Envelope, Notebook
from desktop.store.standing import standing_of
from desktop.store.unit_of_work import UnitOfWork

T = TypeVar("T")

_SIGN = 15.0
"""Seconds between two signs of life in the shared folder."""
_AGAIN = 3600.0
"""Seconds after which opening the same dossier is noted anew."""


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
        self._youth: UUID | None = None
        self._noted: dict[UUID, float] = {}
        self._signed = float("-inf")
        self._colleagues: tuple[ColleagueReading, ...] = ()

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

    # Photos of sheets

    def take_in(self, sheet: Sheet, youth: UUID, overview: UUID | None = None, *, caption: str = "") -> Done:
        """Keep a photo and note it with a youth; where the notebook is shared, it is brought there too.

        A folder that cannot be reached now gets it later. Of an overview that was taken away meanwhile it
        stays with the youth, as all its photos do. Raises GoneMeanwhile, DiskFull, OnlyLooking, and
        what else keeps anything from being written.
        """
        if self.notebook.refusal:
            raise self.notebook.refusal
        name = self._attached.keep(sheet.content)
        add = AddPhoto(
            youth=youth, overview=overview, name=name, width=sheet.width, height=sheet.height, caption=caption
        )
        try:
            done = self._note_photo(add)
        except ExpectedFailure:
            self._attached.let_go(name)
            raise
        if not self._attached.has(name):
            # Another program on this PC cleared up meanwhile, when nothing named it yet.
            self._attached.keep(sheet.content)
        self._attached.bring()
        return done

    def _note_photo(self, add: AddPhoto) -> Done:
        try:
            return self.do(add)
        except GoneMeanwhile:
            if add.overview is None:
                raise
            return self.do(replace(add, overview=None))

    def picture(self, name: str) -> bytes:
        """The JPEG of a photo, fetched if need be.

        Raises PhotoOutOfReach, PhotoNotThere, PhotoDamaged, NewerNotebook.
        """
        return self._attached.read(name)

    @property
    def _attached(self) -> Attached:
        attached = self.notebook.attached
        if attached is None:
            raise PhotoNotThere
        return attached

    # The shared folder

    def sync(self) -> News:
        """Take over what colleagues did and send what waits; see whether another program wrote here.

        One file operation on the shared folder where there is nothing to do. Raises what the disk of
        this PC says; a folder that cannot be reached is told in the standing.
        """
        brought = self.notebook.sync()
        if self.notebook.place(lambda place: place.clash_count()):
            # Some may be none any more, by what was brought: the standing counts what can be looked at.
            self.clashes()
        return News(
            standing=self.standing(),
            youths=frozenset(brought.youths),
            everything=brought.everything,
            erased=frozenset(brought.erased),
            dropped=brought.dropped,
            put_back=brought.put_back,
        )

    def standing(self) -> Standing:
        """How the notebook stands towards its shared folder; no file operation."""
        return standing_of(self.notebook)

    def look_at_youth(self, youth: UUID | None) -> None:
        """Say whose dossier is open at this desk (None: nobody's); it stands in the audit trail.

        Opening the same one again within an hour is not noted anew.
        """
        if youth != self._youth:
            self._youth = youth
            self._signed = float("-inf")
        if youth is None or self.notebook.refusal:
            return
        now = time.monotonic()
        if now - self._noted.get(youth, float("-inf")) > _AGAIN:
            self._noted[youth] = now
            # Where nothing can be written any more, the dossier can be read all the same.
            with contextlib.suppress(NewerNotebook, NoLongerInTeam):
                self.do(OpenDossier(youth=youth))

    def colleagues(self) -> tuple[ColleagueReading, ...]:
        """Who else is at work in the notebook now; shows too that this worker is, when that is due."""
        team, now = self.notebook.team, time.monotonic()
        if team is None:
            return ()
        if now - self._signed > _SIGN:
            self._signed = now
            position = self.notebook.place(lambda place: place.position)
            alive = {sign.worker: sign for sign in team.show_here(self._youth, position) if sign.alive}
            alive.pop(self.notebook.worker_id, None)
            self._colleagues = self.notebook.look(
                lambda work: tuple(
                    ColleagueReading(worker.id, worker.name, alive[worker.id].youth)
                    for worker in work.session.scalars(select(Worker).order_by(Worker.name))
                    if worker.id in alive
                )
            )
        return self._colleagues

    # Clashes

    def clashes(self) -> tuple[ClashReading, ...]:
        """What this worker did while away that does not fit what others did; the oldest first."""
        found = self.notebook.place(lambda place: place.clashes())
        readings = self.notebook.look(lambda work: readings_of(found, work))
        shown = {reading.id for reading in readings}
        over = [clash.envelope.id for clash in found if clash.envelope.id not in shown]
        if over:
            # Both did the same, or came to the same since: there is nothing left to choose.
            self.notebook.settle(*over)
        return readings

    def settle(
        self,
        clash: UUID,
        chosen: Sequence[ChosenField],
        remove: frozenset[tuple[str, UUID]] = frozenset(),
    ) -> Done | None:
        """Write what was chosen of a clash (nothing: what others did stays); the clash is over then.

        Raises GoneMeanwhile for a clash that is over already, and what `SettleClash` raises: then it stays.
        """
        found = next(
            (one for one in self.notebook.place(lambda place: place.clashes()) if one.envelope.id == clash),
            None,
        )
        if found is None:
            raise GoneMeanwhile

        def compose(work: UnitOfWork) -> Operation | None:
            operation = settling(found, work, chosen, remove)
            return operation if operation.rows else None

        operation = self.notebook.look(compose)
        done = self.do(operation) if operation else None
        self.notebook.settle(clash)
        return done

    def changed_by_others(self) -> bool:
        """Whether another program has written in this notebook on this PC since this was last asked."""
        return self.notebook.sessions.changed_by_others()

    def close(self) -> None:
        """Let go of the notebook."""
        self.notebook.close()
