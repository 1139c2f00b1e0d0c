"""My plans, large: each with what I want and its steps, and nothing else."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.readings import PlanReading
from desktop.views.at_the_wheel.look import YouthTheme
from desktop.views.at_the_wheel.plans_in_hand import PlansInHand
from desktop.views.at_the_wheel.scene import Scene, forward, label, show_text
from desktop.views.at_the_wheel.step_button import StepButton
from desktop.views.banner import announce


class PlansScene(Scene):
    """`trouble` carries an ExpectedFailure: something could not be saved."""

    trouble = Signal(object)

    def __init__(self, theme: YouthTheme, hand: PlansInHand, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.hand = hand
        self.title, self.none, self.cheer = label("title"), label("said"), label("cheer")
        self.steps: dict[UUID, StepButton] = {}
        self._wishes: list[tuple[PlanReading, QLabel, QLabel]] = []
        self._ticked: UUID | None = None
        self._fresh = False
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        inside = QWidget()
        inside.setLayout(self._list)
        inside.setMaximumWidth(900)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 40)
        middle.addStretch(1)
        self.body.addWidget(self.title)
        self.body.addWidget(self.none)
        self.body.addLayout(middle)
        self.body.addStretch(1)
        self.next_button = forward(theme)
        self.next_button.clicked.connect(self.left)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cheer)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
        hand.changed.connect(self._show)
        hand.trouble.connect(self._failed)

    def begin(self) -> None:
        """Read the plans, and begin at the first step that is open."""
        self.cheer.clear()
        self._fresh = True
        self.hand.ask()
        self._show()

    def end(self) -> None:
        """Leave it."""

    def retell(self) -> None:
        """Set all words anew."""
        words, pictures = self.manner.words, self.manner.pictures
        none = self.hand.plans == ()
        show_text(self.title, "" if pictures or none or self.room.low else words("youth_plan.mine"))
        show_text(
            self.none, words("youth_plan.none_pictures" if pictures else "youth_plan.none") if none else ""
        )
        for plan, wish, count in self._wishes:
            wish.setText(plan.wish)
            wish.setVisible(bool(plan.wish))
            done = sum(step.done_on is not None for step in plan.steps)
            told = words("youth_plan.done", done=done, count=len(plan.steps))
            show_text(count, "" if pictures else told if plan.steps else words("youth_plan.no_steps"))
        for button in self.steps.values():
            button.say(words("youth_plan.tick", text=button.step.text))
        self.back_button.say(words("youth.back"), shown=not pictures)
        self.next_button.say(words("youth.next"), shown=not pictures)

    def said(self) -> str:
        """What is wanted, and the steps that are still to be done."""
        words = self.manner.words
        parts = []
        for plan in self.hand.plans or ():
            parts += [plan.wish, *(step.text for step in plan.steps if step.done_on is None)]
        told = [part.rstrip(".") for part in parts if part]
        return ". ".join([words("youth_plan.mine"), *told]) if told else words("youth_plan.none")

    def _show(self) -> None:
        steps = [step for plan in self.hand.plans or () for step in plan.steps]
        if [plan for plan, _wish, _count in self._wishes] != list(self.hand.plans or ()):
            focused = next((key for key, button in self.steps.items() if button.hasFocus()), None)
            same = list(self.steps) == [step.id for step in steps] and len(self._wishes) == len(
                self.hand.plans or ()
            )
            if same:
                self._renew()
            else:
                self._build()
                if focused in self.steps:
                    self.steps[focused].setFocus()
        self.retell()
        self._celebrate()
        if self._fresh and self.hand.plans is not None:
            self._fresh = False
            open_steps = (button for button in self.steps.values() if not button.isChecked())
            next(open_steps, self.next_button).setFocus(Qt.FocusReason.TabFocusReason)

    def _renew(self) -> None:
        """Show the same steps, of which some are ticked now."""
        plans = self.hand.plans or ()
        self._wishes = [
            (plan, wish, count) for plan, (_old, wish, count) in zip(plans, self._wishes, strict=True)
        ]
        for plan in plans:
            for step in plan.steps:
                self.steps[step.id].step = step
                self.steps[step.id].setChecked(step.done_on is not None)

    def _build(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.steps, self._wishes = {}, []
        for plan in self.hand.plans or ():
            wish, count = label("wish"), label("quiet")
            self._wishes.append((plan, wish, count))
            self._list.addWidget(wish)
            self._list.addWidget(count)
            for step in plan.steps:
                button = StepButton(self.theme, step)
                button.clicked.connect(lambda _on=False, step=step.id: self._tick(step))
                self.steps[step.id] = button
                self._list.addWidget(button)
            self._list.addSpacing(18)

    def _tick(self, step: UUID) -> None:
        done = not self.steps[step].isChecked()
        self._ticked = step if done else None
        self.hand.tick(step, done)

    def _celebrate(self) -> None:
        """Be glad, quietly, of the step that was ticked just now."""
        button = self.steps.get(self._ticked) if self._ticked else None
        if button is None or not button.isChecked():
            return
        plan = next(
            (plan for plan in self.hand.plans or () if any(step.id == self._ticked for step in plan.steps)),
            None,
        )
        self._ticked = None
        button.celebrate()
        whole = plan is not None and all(step.done_on is not None for step in plan.steps)
        told = self.manner.words("youth_plan.all_done" if whole else "youth_plan.well_done")
        self.cheer.setText("★" if self.manner.pictures else told)
        announce(self, told)

    def _failed(self, failure: object) -> None:
        self._ticked = None
        self.trouble.emit(failure)
