"""What the user does with a plan, as operations, one after the other."""

from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ExpectedFailure
from desktop.operations.base import Operation
from desktop.operations.step_plans import (
    AddStep,
    ChangePlan,
    ChangeStep,
    MakePlan,
    MoveStep,
    RemovePlan,
    RemoveStep,
    TickStep,
)
from desktop.views.background import Failed
from desktop.views.in_turn import InTurn


class PlanChanges(QObject):
    """Sends operations about one plan; a new plan is made with the first of them.

    `refused` carries an expected failure, the plan, the row it was about (None for a new step), and what
    the user wanted there.
    """

    refused = Signal(object, object, object, object)

    def __init__(self, turns: InTurn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = turns
        self._youth: UUID | None = None
        self._plan: UUID | None = None
        self.made = False

    def about(self, youth: UUID, plan: UUID, *, made: bool) -> None:
        """Be about another plan; `made`: it is in the notebook."""
        self._youth, self._plan, self.made = youth, plan, made

    def change_plan(self, **fields: Any) -> None:
        """Change the wish, the day aimed at or the domain."""
        plan, youth = self._plan, self._youth
        if plan is None or youth is None:
            return
        if self.made:
            self._turns.do_on(
                plan,
                lambda seen: ChangePlan(plan=plan, seen_version=seen, **fields),
                failed=self._failed(plan, fields),
            )
        else:
            self.made = True
            self._turns.do(
                lambda: MakePlan(id=plan, youth=youth, **fields), failed=self._failed(plan, fields)
            )

    def remove_plan(self) -> None:
        """Take the plan away."""
        plan = self._plan
        if plan is not None and self.made:
            self._turns.do_on(
                plan,
                lambda seen: RemovePlan(plan=plan, seen_version=seen, seen_parts=self._turns.seen()),
                failed=self._failed(plan, {}),
            )

    def add_step(self, text: str) -> None:
        """Add a step at the end."""
        if not self.made:
            self.change_plan()
        plan = self._plan

        def make() -> Operation | None:
            return AddStep(id=uuid4(), plan=plan, text=text) if plan else None

        self._turns.do(make, failed=self._failed(None, {"text": text}))

    def change_step(self, step: UUID, fields: dict[str, Any]) -> None:
        """Change the words of a step, who or when."""
        self._turns.do_on(
            step,
            lambda seen: ChangeStep(step=step, seen_version=seen, **fields),
            failed=self._failed(step, fields),
        )

    def tick_step(self, step: UUID, done: bool) -> None:
        """Say that a step is done, or not after all."""
        self._turns.do_on(
            step,
            lambda seen: TickStep(step=step, done=done, seen_version=seen),
            failed=self._failed(step, {}),
        )

    def move_step(self, step: UUID, before: UUID | None) -> None:
        """Put a step before another one, or at the end."""
        self._turns.do_on(
            step,
            lambda seen: MoveStep(step=step, before=before, seen_version=seen),
            failed=self._failed(step, {}),
        )

    def remove_step(self, step: UUID) -> None:
        """Take a step away."""
        self._turns.do_on(
            step,
            lambda seen: RemoveStep(step=step, seen_version=seen),
            failed=self._failed(step, {}),
        )

    def _failed(self, row: UUID | None, fields: dict[str, Any]) -> Failed:
        plan = self._plan

        def failed(failure: ExpectedFailure) -> None:
            self.refused.emit(failure, plan, row, fields)

        return failed
