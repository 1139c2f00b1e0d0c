"""A youth for tests of the young person's screen, with all that there can be, and a window to be at the wheel in."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.models.languages import Language
from desktop.models.readings import (
    EvolutorReading,
    LineKind,
    OverviewReading,
    PlanReading,
    WayBack,
    Wording,
)
from desktop.operations.desk import Desk
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.overview_words import AddLine
from desktop.operations.overviews import SetScore, StartOverview
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.step_plans import AddStep, MakePlan
from desktop.operations.way_back import SetCode, SetWayBack, hash_of
from desktop.operations.youths import AddYouth
from desktop.views.at_the_wheel.screen import YouthScreen
from desktop.views.window import MainWindow

CODE = "4712"
EARLIER = date.today() - timedelta(days=40)
SCORES = (2, 3, 4, 1, 5, 2, 3)


@dataclass(frozen=True)
class Youth:
    """Whom the tests are about."""

    desk: Desk
    id: UUID

    def overview(self) -> OverviewReading:
        """The latest overview."""
        reading = self.desk.ask(ReadOverview(youth=self.id))
        assert reading is not None
        return reading

    def evolutor(self) -> EvolutorReading:
        """The evolutor."""
        return self.desk.ask(ReadEvolutor(youth=self.id))

    def plans(self) -> tuple[PlanReading, ...]:
        """The plans."""
        return self.desk.ask(ReadPlans(youth=self.id))


def youth_with_all(desk: Desk, name: str = "Yara", language: Language = Language.DUTCH) -> Youth:
    """A youth with an overview and a moment of some weeks ago, and a plan of three steps."""
    youth = AddYouth(name=name, language=language)
    desk.do(youth)
    made = Youth(desk, youth.id)
    desk.do(StartOverview(youth=youth.id, on=EARLIER))
    for domain, score in zip(made.overview().domains, SCORES, strict=False):
        desk.do(SetScore(view=domain.id, score=score))
    first = made.overview().domains[0]
    desk.do(AddLine(view=first.id, line_kind=LineKind.WISH, text="een eigen kamer"))
    moment = TakeMoment(youth=youth.id, on=EARLIER)
    desk.do(moment)
    for statement in made.evolutor().statements[:3]:
        desk.do(GiveAnswer(moment=moment.id, statement=statement.id, value=5))
    plan = MakePlan(youth=youth.id, wish="leren koken")
    desk.do(plan)
    for text in ("Boodschappen doen", "Soep maken", "Vrienden uitnodigen"):
        desk.do(AddStep(plan=plan.id, text=text))
    return made


def new_youth(desk: Desk, name: str = "Bo") -> Youth:
    """A youth of whom only a name is known."""
    youth = AddYouth(name=name)
    desk.do(youth)
    return Youth(desk, youth.id)


def ask_on_the_way_back(desk: Desk, way_back: WayBack, code: str = "") -> None:
    """Have the team ask for that, and give the worker at work a code."""
    notebook = desk.ask(ReadNotebook())
    desk.do(SetWayBack(notebook=notebook.id, way_back=way_back))
    if code:
        desk.do(SetCode(worker=notebook.me, code_hash=hash_of(code)))


def at_the_wheel(window: MainWindow, youth: Youth, wording: Wording | None = None) -> YouthScreen:
    """Have the youth at the wheel of that window, by the button in the dossier."""
    assert window.workspace is not None
    window.workspace.notebook.look_around()
    window.workspace.open_dossier(youth.id)
    window.workspace.dossier.header.youth_button.click()
    screen = window.at_the_wheel.screen
    assert screen is not None
    if wording is not None:
        screen.bar.wording_chosen.emit(wording)
    return screen


def is_on(window: MainWindow) -> bool:
    """Whether a youth is at the wheel of that window."""
    return window.at_the_wheel.on


def is_locked(window: MainWindow) -> bool:
    """Whether no notebook is open in that window."""
    return window.workspace is None
