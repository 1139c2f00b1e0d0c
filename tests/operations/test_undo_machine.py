"""Whatever is done, undone and done again, in any order: each undo and redo comes back to the letter."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.models.errors import ExpectedFailure, UndoImpossible
from desktop.operations.base import Operation
from desktop.operations.desk import Desk, Done
from desktop.operations.putting_back import PutBack
from tests.operations.all_rows import Tables, all_rows
from tests.operations.any_operation import any_operation
from tests.operations.copies import Copies
from tests.operations.world import AT

MEETING = (
    "AddWorker",
    "AddYouth",
    "ChangeYouth",
    "TakeMoment",
    "GiveAnswer",
    "ClearAnswer",
    "RemoveMoment",
    "MakePlan",
    "RemovePlan",
    "AddStep",
    "MoveStep",
    "RemoveStep",
    "StartOverview",
    "SetScore",
    "RemoveOverview",
    "CloseTrajectory",
    "EraseYouth",
)
"""Kinds by which two workers soon meet: what one makes, the other fills, moves or takes away."""

MAKING = ("AddWorker", "AddYouth", "TakeMoment", "MakePlan", "AddStep", "RemoveStep", "StartOverview")

QUICK = settings(
    max_examples=10,
    stateful_step_count=25,
    deadline=None,
    # Making a failure smaller takes minutes here; add Phase.shrink to see the smallest.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class _OnNotebook(RuleBasedStateMachine):
    """What both machines share: a copy of the notebook, and how things are done in it."""

    def __init__(self, copies: Copies) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp())
        self._copies = copies
        self.desk = copies.copy(self._folder / "notebook")
        self._count = 0
        self.rows = all_rows(self.desk)
        self.lines = len(self.rows["audit"])

    def teardown(self) -> None:
        self.desk.close()
        again = self._copies.open(self._folder / "notebook")
        assert all_rows(again) == self.rows
        again.close()
        shutil.rmtree(self._folder)

    def new_id(self) -> UUID:
        # Random ones would be others each time, and what failed could not be run again.
        # They count down, so that what is newest sorts first.
        self._count += 1
        return UUID(int=2**64 - self._count)

    def do(self, desk: Desk, operation: Operation) -> Done | None:
        """Do it; None if it was refused, and then everything must be as it was."""
        before = self.rows
        at = AT + timedelta(seconds=self._count)
        try:
            done = desk.do(operation, at=at, mark=self.new_id())
        except ExpectedFailure:
            assert all_rows(desk) == before
            return None
        self.lines += 1
        self.rows = all_rows(desk)
        return done

    @invariant()
    def each_thing_done_left_one_line(self) -> None:
        assert len(self.rows["audit"]) == self.lines

    @invariant()
    def each_row_has_the_mark_of_what_wrote_it(self) -> None:
        lines = {str(line) for line in self.rows["audit"]}
        assert all(image["version"] in lines for rows in self.rows.values() for image in rows.values())
        assert all(image["version"] == str(line) for line, image in self.rows["audit"].items())

    @invariant()
    def nothing_about_a_youth_who_was_erased_is_there(self) -> None:
        erased = {str(youth) for youth in self.rows["erased"]}
        assert not erased & {str(youth) for youth in self.rows["youth"]}
        for table in ("overview", "moment", "step_plan"):
            assert not erased & {image["youth_id"] for image in self.rows[table].values()}


def _content(rows: Tables) -> Tables:
    return {table: rows[table] for table in rows if table != "audit"}


@dataclass(frozen=True)
class _Entry:
    before: Tables
    after: Tables
    inverse: PutBack


class UndoMachine(_OnNotebook):
    """One worker with an undo stack, as the window has it."""

    def __init__(self, copies: Copies) -> None:
        super().__init__(copies)
        self.done: list[_Entry] = []
        self.undone: list[_Entry] = []
        self.from_before: list[PutBack] = []

    @rule(data=st.data())
    def do_something(self, data: st.DataObject) -> None:
        before = _content(self.rows)
        done = self.do(self.desk, any_operation(data, self.rows, self.new_id))
        if done:
            if done.kind == "EraseYouth":
                self.from_before += [entry.inverse for entry in (*self.done, *self.undone)]
                self.done.clear()
            else:
                self.done.append(_Entry(before, _content(self.rows), done.inverse))
            self.undone.clear()

    @precondition(lambda self: self.from_before)
    @rule(data=st.data())
    def undo_what_came_before_an_erasing(self, data: st.DataObject) -> None:
        """What is undone or refused by then, the youth stays away."""
        self.do(self.desk, data.draw(st.sampled_from(self.from_before)))
        self.from_before += [entry.inverse for entry in (*self.done, *self.undone)]
        self.done.clear()
        self.undone.clear()

    @precondition(lambda self: self.done)
    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(min(times, len(self.done))):
            entry = self.done.pop()
            undone = self.do(self.desk, entry.inverse)
            assert undone, "nothing has come between, so undo may not be refused"
            assert _content(self.rows) == entry.before
            self.undone.append(_Entry(entry.before, entry.after, undone.inverse))

    @precondition(lambda self: self.undone)
    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(min(times, len(self.undone))):
            entry = self.undone.pop()
            redone = self.do(self.desk, entry.inverse)
            assert redone, "nothing has come between, so redo may not be refused"
            assert _content(self.rows) == entry.after
            self.done.append(_Entry(entry.before, entry.after, redone.inverse))


class ColleaguesMachine(_OnNotebook):
    """Two workers in one notebook, each with things to undo; neither may undo what the other did."""

    def __init__(self, copies: Copies) -> None:
        super().__init__(copies)
        self.second = copies.open(self._folder / "notebook")
        self.stacks: dict[bool, list[PutBack]] = {False: [], True: []}

    def teardown(self) -> None:
        self.second.close()
        super().teardown()

    def _at(self, second: bool) -> Desk:
        return self.second if second else self.desk

    @rule(data=st.data(), second=st.booleans())
    def do_something(self, data: st.DataObject, second: bool) -> None:
        done = self.do(self._at(second), any_operation(data, self.rows, self.new_id, MEETING, newest=3))
        if done:
            self.stacks[second].append(done.inverse)

    @rule(data=st.data(), second=st.booleans(), kind=st.sampled_from(MAKING))
    def undo_what_the_other_went_on_with(self, data: st.DataObject, second: bool, kind: str) -> None:
        made = self.do(self._at(second), any_operation(data, self.rows, self.new_id, (kind,), newest=1))
        self.do(self._at(not second), any_operation(data, self.rows, self.new_id, MEETING, newest=1))
        if made:
            self.stacks[second].append(made.inverse)
            self.undo(second)

    @rule(second=st.booleans())
    def undo(self, second: bool) -> None:
        if not self.stacks[second]:
            return
        inverse = self.stacks[second].pop()
        expected = {table: dict(rows) for table, rows in _content(self.rows).items()}
        for row in inverse.rows:
            if row.image is None:
                expected[row.table].pop(row.id, None)
            else:
                expected[row.table][row.id] = row.image
        before = self.rows
        try:
            undone = self._at(second).do(inverse, at=AT, mark=self.new_id())
        except UndoImpossible:
            assert all_rows(self.desk) == before
            return
        self.lines += 1
        self.rows = all_rows(self.desk)
        assert _content(self.rows) == expected, "only what is undone may change"
        self.stacks[second].append(undone.inverse)


def _run(kind: Callable[[Copies], RuleBasedStateMachine], copies: Copies) -> None:
    made: Any = lambda: kind(copies)  # noqa: E731 - Hypothesis asks for a class, and calls it
    run_state_machine_as_test(made, settings=QUICK)


def test_undo_and_redo_come_back_to_the_letter_whatever_was_done(copies: Copies) -> None:
    _run(UndoMachine, copies)


def test_nobody_undoes_what_a_colleague_did(copies: Copies) -> None:
    _run(ColleaguesMachine, copies)
