"""The plans of a young person, whose steps are ticked one after the other."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.models.errors import ChangedElsewhere, ExpectedFailure, GoneMeanwhile
from desktop.models.readings import PlanReading
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.step_plans import TickStep
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook


class PlansInHand(QObject):
    """The plans of one youth. `changed` and `trouble` as in WheelInHand."""

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, notebook: Notebook, youth: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._youth = youth
        self.plans: tuple[PlanReading, ...] | None = None
        self._turns = InTurn(notebook, self)
        self._afresh = Afresh(notebook, self._turns, lambda: ReadPlans(youth=youth), self._answered, self)
        notebook.changed.connect(self._heard)

    def ask(self) -> None:
        """Read afresh."""
        self._afresh.ask()

    def hurry(self) -> None:
        """Send all that waits."""
        self._turns.hurry()

    def tick(self, step: UUID, done: bool) -> None:
        """Say that a step is done, or is not after all."""
        self._turns.do_on(
            step, lambda seen: TickStep(step=step, done=done, seen_version=seen), None, self._refused
        )

    def _heard(self, youth: UUID | None) -> None:
        if youth is None or youth == self._youth:
            self.ask()

    def _answered(self, plans: tuple[PlanReading, ...]) -> None:
        self.plans = plans
        for plan in plans:
            for step in plan.steps:
                self._turns.saw(step.id, step.version)
        self.changed.emit()

    def _refused(self, failure: ExpectedFailure) -> None:
        self.trouble.emit(failure)
        if isinstance(failure, ChangedElsewhere | GoneMeanwhile):
            self.ask()
