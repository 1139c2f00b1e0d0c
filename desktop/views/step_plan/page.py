"""The step plans of a youth in the dossier: to choose from, to fill in, and as they will be on paper."""

from datetime import date
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.drawings.plan_path import plan_path
from desktop.drawings.shapes import Drawing
from desktop.drawings.tokens import PAPER
from desktop.drawings.words import Words
from desktop.models.errors import ChangedElsewhere, ExpectedFailure, GoneMeanwhile, OnlyLooking
from desktop.models.languages import Language
from desktop.models.readings import PlanReading, YouthReading
from desktop.operations.base import Question
from desktop.operations.questions.people import ReadDomains, ReadYouth
from desktop.operations.questions.prints import PrintPlan
from desktop.operations.questions.step_plans import ReadPlans
from desktop.views.in_turn import Afresh, InTurn
from desktop.views.notebook import Notebook
from desktop.views.step_plan.changes import PlanChanges
from desktop.views.step_plan.editor import PlanEditor
from desktop.views.step_plan.frame import PlanFrame
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words

_A4 = (595.0, 842.0)
_READ_AS = {"domain": "domain_id"}
"""What an operation's field is called in a reading, where that is not the same."""


class PlanPage(QWidget):
    """Shows the plans of one youth, and saves every change as it is made."""

    def __init__(
        self, notebook: Notebook, theme: Theme, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._notebook, self._theme, self._language = notebook, theme, language
        self._youth: UUID | None = None
        self._name = ""
        self._paper_words = Words(language)
        self._plans: tuple[PlanReading, ...] | None = None
        self._shown: UUID | None = None
        self._plan_id: UUID | None = None
        self._wants_new = False
        self._dirty = False
        self._clash: tuple[UUID, dict[str, Any]] | None = None
        self._turns = InTurn(notebook, self)
        self.changes = PlanChanges(self._turns, self)
        self._afresh = Afresh(notebook, self._turns, self._question, self._show, self)
        self.frame = PlanFrame(theme, language)
        self.frame.paper.set_source(self._draw_paper)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.frame)
        self._connect()
        notebook.changed.connect(self._changed)

    @property
    def editor(self) -> PlanEditor:
        """Where the plan is filled in."""
        return self.frame.editor

    @property
    def plan(self) -> PlanReading | None:
        """The plan that is shown; None while a new one is begun."""
        return next((plan for plan in self._plans or () if plan.id == self._plan_id), None)

    def show_youth(self, youth_id: UUID) -> None:
        """Show the plans of a youth, the latest first."""
        if youth_id != self._youth:
            self.flush()
            self._youth, self._plans = youth_id, None
            self._plan_id, self._shown, self._wants_new = None, None, False
            self.frame.clear()
        self._read()

    def set_language(self, language: Language) -> None:
        """Show domains and days in another language."""
        self._language = language
        self.frame.set_language(language)

    def flush(self) -> None:
        """Save what is still being typed."""
        self.editor.flush()
        self._turns.hurry()

    def print_question(self) -> Question[bytes] | None:
        """Give what to ask for the plan on paper; None where there is nothing to print."""
        plan = self.plan
        return PrintPlan(youth=plan.youth_id, plan=plan.id) if plan else None

    def begin_plan(self) -> None:
        """Begin a new plan; it is in the notebook from its first words on."""
        self.flush()
        self._plan_id, self._wants_new = uuid4(), True
        self._show_plan()
        self.editor.wish.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_plan(self, plan_id: UUID) -> None:
        """Show another plan."""
        if plan_id != self._plan_id:
            self.flush()
            self._plan_id, self._wants_new = plan_id, False
            self._show_plan()

    def remove_plan(self) -> None:
        """Take the plan away; undo brings it back."""
        self.flush()
        self.changes.remove_plan()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while the page was not to be seen."""
        super().showEvent(event)
        if self._dirty:
            self._read()

    def _question(self) -> ReadPlans | None:
        return ReadPlans(youth=self._youth) if self._youth else None

    def _read(self) -> None:
        self._dirty = not self.isVisible()
        if self._dirty or self._youth is None:
            return
        self._notebook.ask(ReadDomains(), self.editor.show_domains)
        self._notebook.ask(ReadYouth(youth=self._youth), self._show_youth)
        self._afresh.ask()

    def _changed(self, youth_id: UUID | None) -> None:
        if self._youth is None or youth_id not in {None, self._youth}:
            return
        if youth_id is None:
            self._read()
        elif self.isVisible():
            self._afresh.ask()
        else:
            self._dirty = True

    def _show_youth(self, youth: YouthReading) -> None:
        if youth.id == self._youth:
            self._paper_words = Words(youth.language)
            self.frame.show_name(youth.name)
            self.frame.paper.refresh()

    def _show(self, plans: tuple[PlanReading, ...]) -> None:
        self._plans = plans
        if self._plan_id in {plan.id for plan in plans}:
            self._wants_new = False
        elif not self._begins_one():
            # The one that was shown is gone (removed, or its making undone), or none was yet.
            self._plan_id = plans[0].id if plans else uuid4()
            self._wants_new = False
        self._note(self.plan)
        self._show_plan()
        self._show_clash()

    def _begins_one(self) -> bool:
        """Whether the user is at a new plan, which is to stay on the screen."""
        if self._plan_id is None or self.changes.made:
            return False
        return self._wants_new or not self._plans or self.editor.unsaved

    def _note(self, plan: PlanReading | None) -> None:
        """Note in which versions everything is seen; what is being typed is about the version before."""
        if plan is None:
            return
        if not self.editor.wish.unsaved or self._shown != plan.id:
            self._turns.saw(plan.id, plan.version)
        for step in plan.steps:
            row = self.editor.steps.row(step.id)
            if row is None or not row.unsaved:
                self._turns.saw(step.id, step.version)

    def _show_plan(self) -> None:
        plan = self.plan
        if self._youth and self._plan_id:
            self.changes.about(self._youth, self._plan_id, made=plan is not None)
        anew, self._shown = self._shown != self._plan_id, self._plan_id
        if anew:
            self._note(plan)
            self.frame.clash_bar.put_away()
        self.editor.show_plan(plan, anew=anew)
        self.frame.show_plans(self._plans or (), plan)

    def _draw_paper(self, _width: float) -> tuple[Drawing, ...]:
        if self.plan is None:
            return ()
        return plan_path(self.plan, *_A4, self._paper_words, PAPER, self._theme.measure)

    def _refused(
        self, failure: ExpectedFailure, plan: UUID | None, row: UUID | None, fields: dict[str, Any]
    ) -> None:
        here = plan == self._plan_id
        if isinstance(failure, GoneMeanwhile):
            self._lose(self._in_words(fields))
        if here and isinstance(failure, ChangedElsewhere) and row is not None and fields:
            self._clash = (row, fields)
        else:
            self._notebook.background.failed.emit(failure)
            if here and not isinstance(failure, GoneMeanwhile | OnlyLooking):
                self.editor.put_back(row, fields)
        self._afresh.ask()

    def _show_clash(self) -> None:
        """Show both versions, when somebody else changed the same plan or step."""
        if self._clash is None:
            return
        (row, mine), self._clash = self._clash, None
        plan = self.plan
        step = next((step for step in plan.steps if step.id == row), None) if plan else None
        if plan is None or (step is None and row != plan.id):
            self._lose(self._in_words(mine))
            return
        there = step or plan
        theirs = {name: getattr(there, _READ_AS.get(name, name)) for name in mine}
        number = plan.steps.index(step) + 1 if step else 0
        words = next(iter(mine)) if mine.keys() <= {"wish"} or mine.keys() <= {"text"} else ""
        keep = partial(self.changes.change_step, row) if step else self._change_plan
        self.frame.clash_bar.ask(
            self.tr("Step %1").replace("%1", str(number)) if step else self.tr("Step plan"),
            self._in_words(theirs),
            self._in_words(mine),
            lambda: keep(mine),
            (lambda both: keep({words: both})) if words else None,
        )

    def _change_plan(self, fields: dict[str, Any]) -> None:
        self.changes.change_plan(**fields)

    def _lose(self, words: str) -> None:
        """Give words back to the worker that have no place any more."""
        if words:
            self.frame.clash_bar.tell_gone(self.tr("Step plan"), words)

    def _in_words(self, fields: dict[str, Any]) -> str:
        return ", ".join(
            day_in_words(value, self._language)
            if isinstance(value, date)
            else self.editor.domain_name(value)
            if isinstance(value, UUID)
            else value
            for value in fields.values()
            if value
        )

    def _connect(self) -> None:
        changes, editor, steps = self.changes, self.editor, self.editor.steps
        self.frame.new_wanted.connect(self.begin_plan)
        self.frame.removal_wanted.connect(self.remove_plan)
        self.frame.chosen.connect(self.choose_plan)
        editor.wished.connect(lambda wish: changes.change_plan(wish=wish))
        editor.placed.connect(lambda domain: changes.change_plan(domain=domain))
        editor.aimed.connect(lambda day: changes.change_plan(by=day))
        editor.lost.connect(self._lose)
        steps.added.connect(changes.add_step)
        steps.changed.connect(changes.change_step)
        steps.ticked.connect(changes.tick_step)
        steps.moved.connect(changes.move_step)
        steps.removed.connect(changes.remove_step)
        changes.refused.connect(self._refused)
