"""The demo notebook: twelve invented youths with two years of history, retold with the operations."""

import random
import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.models.errors import FolderNotEmpty, FolderNotWritable, NotebookExists
from desktop.models.languages import Language
from desktop.models.readings import AnswerState, FilledBy
from desktop.models.resources import RESOURCES
from desktop.operations.base import Operation
from desktop.operations.demo_words import on_the_wheel
from desktop.operations.desk import Desk
from desktop.operations.making import create, open_notebook
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.opened import Opened
from desktop.operations.overviews import SetNote, SetScore, StartOverview
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadDomains
from desktop.operations.step_plans import AddStep, MakePlan, TickStep
from desktop.operations.workers import AddWorker, ChangeWorker
from desktop.operations.youths import AddYouth
from desktop.store import opening
from desktop.store.taking_away import take_away

PASSPHRASE = "demo"  # noqa: S105 - everybody may look around in it
NAME = "Team Gent-Noord (demo)"
PHONE = "0470 00 00 00"

_BEGIN = date(2024, 11, 12)
_NO_SCORE = {"-", "."}
_STATES = {"s": AnswerState.SKIPPED, "?": AnswerState.DONT_KNOW, "n": AnswerState.NOT_NOW}


def make_demo(folder: Path, progress: Callable[[int, int], None] = lambda _told, _all: None) -> Opened:
    """Make the demo notebook in a folder that is empty or not there yet; its passphrase is `demo`.

    The ids, names, days and numbers in it are always the same; only its keys are new each time.
    Calls `progress` with how many youths of how many have been told. Raises as `opening.create`.
    """
    told = tomllib.loads((RESOURCES / "demo" / "youths.toml").read_text(encoding="utf-8"))
    if opening.is_notebook(folder):
        raise NotebookExists(folder=folder)
    # Under another name until it is whole: half a demo would be opened as a whole one the next time.
    beside = folder.with_name(f"{folder.name}.making")
    take_away(beside)
    try:
        _tell(beside, told, progress)
        if folder.is_dir():
            folder.rmdir()
        beside.rename(folder)
    except OSError as error:
        take_away(beside)
        not_empty = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
        raise (FolderNotEmpty if not_empty else FolderNotWritable)(folder=folder) from error
    except BaseException:
        take_away(beside)
        raise
    return open_notebook(folder, PASSPHRASE)


def _tell(folder: Path, told: dict[str, Any], progress: Callable[[int, int], None]) -> None:
    ids = _Ids()
    first, *others = told["companions"]
    worker_id = ids()
    opened = create(
        folder,
        NAME,
        first,
        PASSPHRASE,
        notebook_id=ids(),
        worker_id=worker_id,
        mark=ids(),
        at=datetime.combine(_BEGIN, time(8), UTC),
    ).opened
    try:
        with opened.desk.together():
            teller = _Teller(opened.desk, ids)
            teller.tell_team(first, worker_id, others)
            for count, youth in enumerate(told["youth"], start=1):
                teller.tell_youth(youth)
                progress(count, len(told["youth"]))
    finally:
        opened.desk.close()


class _Ids:
    """Ids that look random and are the same each time."""

    def __init__(self) -> None:
        self._random = random.Random(18)  # noqa: S311 - nothing secret hangs on them

    def __call__(self) -> UUID:
        return UUID(int=self._random.getrandbits(128), version=4)


class _Teller:
    """Retells what happened, each thing on its day."""

    def __init__(self, desk: Desk, ids: _Ids) -> None:
        self._desk = desk
        self._ids = ids
        self._companions: dict[str, UUID] = {}
        self._clock = timedelta()

    def tell_team(self, first: str, worker_id: UUID, others: list[str]) -> None:
        """Who works here."""
        self._companions = {first: worker_id} | {name: self._ids() for name in others}
        self._do(_BEGIN, ChangeWorker(worker=worker_id, phone=PHONE))
        for name in others:
            self._do(_BEGIN, AddWorker(id=self._companions[name], name=name, phone=PHONE))

    def tell_youth(self, told: dict[str, Any]) -> None:
        """One youth, with overviews, moments and plans."""
        begun = [part[key] for kind, key in _PARTS for part in told.get(kind, ())]
        youth = AddYouth(
            id=self._ids(),
            name=told["name"],
            birth_date=told.get("birth_date"),
            language=Language(told.get("language", "nl")),
            method=told.get("method", ""),
            companion=self._companions.get(told.get("companion", "")),
        )
        self._do(min(begun, default=_BEGIN), youth)
        for overview in told.get("overview", ()):
            self._tell_overview(youth.id, overview)
        for moment in told.get("moment", ()):
            self._tell_moment(youth.id, moment)
        for plan in told.get("plan", ()):
            self._tell_plan(youth.id, plan)

    def _tell_overview(self, youth_id: UUID, told: dict[str, Any]) -> None:
        on = told["on"]
        earlier = self._desk.ask(ReadOverview(youth=youth_id)) if told.get("goes_on") else None
        overview = StartOverview(id=self._ids(), youth=youth_id, on=on, like=earlier.id if earlier else None)
        self._do(on, overview)
        reading = self._desk.ask(ReadOverview(youth=youth_id, overview=overview.id))
        assert reading  # noqa: S101 - it was begun a line ago
        by = FilledBy(told["by"]) if "by" in told else None
        notes: dict[str, str] = told.get("notes", {})
        for domain, score in zip(reading.domains, told["scores"].split(), strict=True):
            if score not in _NO_SCORE:
                self._do(on, SetScore(view=domain.id, score=int(score), by=by))
            if domain.key in notes:
                self._do(on, SetNote(view=domain.id, note=notes[domain.key]))
        for operation in on_the_wheel(told, reading, by, self._ids):
            self._do(on, operation)

    def _tell_moment(self, youth_id: UUID, told: dict[str, Any]) -> None:
        on = told["on"]
        moment = TakeMoment(id=self._ids(), youth=youth_id, on=on)
        self._do(on, moment)
        statements = self._desk.ask(ReadEvolutor(youth=youth_id)).statements
        for statement, answer in zip(statements, told["answers"].split(), strict=True):
            if answer in _STATES:
                given = GiveAnswer(moment=moment.id, statement=statement.id, state=_STATES[answer])
            elif answer == "-":
                continue
            else:
                given = GiveAnswer(moment=moment.id, statement=statement.id, value=int(answer))
            self._do(on, given)

    def _tell_plan(self, youth_id: UUID, told: dict[str, Any]) -> None:
        on = told["made_on"]
        domains = {choice.key: choice.id for choice in self._desk.ask(ReadDomains())}
        plan = MakePlan(
            id=self._ids(),
            youth=youth_id,
            wish=told["wish"],
            by=told.get("by"),
            domain=domains[told["domain"]],
            made_on=on,
        )
        self._do(on, plan)
        for line in told["steps"]:
            text, who, when, done_on = (part.strip() for part in line.split("|"))
            day = date.fromisoformat(when) if when[:4].isdigit() else None
            step = AddStep(id=self._ids(), plan=plan.id, text=text, who=who, on=day, when="" if day else when)
            self._do(on, step)
            if done_on:
                done = date.fromisoformat(done_on)
                self._do(done, TickStep(step=step.id, on=done))

    def _do(self, on: date, operation: Operation) -> None:
        # A working day of one thing after the other, so that the audit trail has an order.
        self._clock = (self._clock + timedelta(seconds=20)) % timedelta(hours=8)
        at = datetime.combine(on, time(8), UTC) + self._clock
        self._desk.do(operation, at=at, mark=self._ids())


_PARTS = (("overview", "on"), ("moment", "on"), ("plan", "made_on"))
