"""The notebook most tests of operations begin with: two youths, one with all that there can be."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from desktop.models.languages import Language, Texts
from desktop.models.readings import AnswerState, FilledBy, LineKind
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.domains import AddDomain, ChangeDomain, SwitchDomain
from desktop.operations.moments import GiveAnswer, TakeMoment
from desktop.operations.overview_words import AddLine, LinkDomains
from desktop.operations.overviews import SetNote, SetScore, StartOverview
from desktop.operations.photos import AddPhoto
from desktop.operations.questions.evolutor import ReadEvolutor
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadDomains
from desktop.operations.step_plans import AddStep, MakePlan, TickStep
from desktop.operations.workers import AddWorker, ChangeWorker
from desktop.operations.youths import AddYouth

BEGIN = datetime(2025, 1, 8, 9, 30, tzinfo=UTC)
AT = datetime(2025, 3, 5, 12, 0, tzinfo=UTC)
"""When tests say things happen: long past, so that no clock of any PC makes it the future."""

TODAY = AT.astimezone().date()
TOMORROW = TODAY + timedelta(days=1)

PHOTO = b"what a photo of a sheet holds"

SECRETS = (
    "Zoë",
    "Ik slaap slecht",
    "een eigen kamer",
    "Bellen naar de dienst",
    "mama",
    "0470 11 22 33",
    "gitaar",
)
"""Words that stand in the notebook, and nowhere but in the rows they belong to."""


@dataclass(frozen=True)
class World:
    """Ids of what stands in the notebook. Steps stand in their order; the first is done."""

    notebook: UUID
    me: UUID
    colleague: UUID
    youth: UUID
    quiet_youth: UUID
    first_overview: UUID
    overview: UUID
    views: tuple[UUID, ...]
    domains: tuple[UUID, ...]
    moment: UUID
    statements: tuple[UUID, ...]
    plan: UUID
    steps: tuple[UUID, ...]
    other_plan: UUID
    other_step: UUID
    wheel: "Wheel | None" = None

    @property
    def on_wheel(self) -> "Wheel":
        """What stands on the wheel besides scores and notes."""
        assert self.wheel
        return self.wheel


@dataclass(frozen=True)
class Wheel:
    """Ids of what stands on the wheel: `parked` in the first overview, the others in the latest.

    `own_domain` is a life domain of the team's own that no overview holds; it is switched off.
    """

    line: UUID
    parked: UUID
    link: UUID
    photo: UUID
    photo_name: str
    own_domain: UUID


def populate(desk: Desk, *, wheel: bool = True) -> World:
    """Fill a new notebook; without `wheel` only with what the first program knew."""
    clock = BEGIN

    def do(operation: Operation) -> UUID:
        nonlocal clock
        clock += timedelta(minutes=1)
        result = desk.do(operation, at=clock).result
        return result or desk.notebook.id

    me = desk.notebook.worker_id
    do(ChangeWorker(worker=me, phone="0470 11 22 33"))
    colleague = do(AddWorker(name="Amina", phone="0470 44 55 66", mail="amina@example.org"))
    youth = do(
        AddYouth(
            name="Zoë",
            birth_date=date(2008, 2, 29),
            language=Language.FRENCH,
            method="missing_link",
            companion=colleague,
        )
    )
    quiet_youth = do(AddYouth(name="Noor"))
    first = do(StartOverview(youth=youth, on=date(2024, 11, 5)))
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    for view, score in zip(reading.domains, (1, 2, 3, 4, 5, 1, 2, 3), strict=False):
        do(SetScore(view=view.id, score=score))
    overview = do(StartOverview(youth=youth, on=date(2025, 1, 7)))
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    views = tuple(domain.id for domain in reading.domains)
    do(SetScore(view=views[0], score=4))
    do(SetNote(view=views[0], note="Ik slaap slecht"))
    moment = do(TakeMoment(youth=youth, on=date(2025, 1, 7)))
    statements = tuple(statement.id for statement in desk.ask(ReadEvolutor(youth=youth)).statements)
    do(GiveAnswer(moment=moment, statement=statements[0], value=7))
    do(GiveAnswer(moment=moment, statement=statements[1], state=AnswerState.DONT_KNOW))
    domains = tuple(choice.id for choice in desk.ask(ReadDomains()))
    plan = do(
        MakePlan(
            youth=youth, wish="een eigen kamer", by=date(2025, 6, 1), domain=domains[0], made_on=BEGIN.date()
        )
    )
    steps = tuple(
        do(AddStep(plan=plan, text=text, who="ik + mama", on=date(2025, 2, 3), when="na school"))
        for text in ("Bellen naar de dienst", "Kamers bekijken", "Rekenen", "Verhuizen")
    )
    do(TickStep(step=steps[0], on=BEGIN.date()))
    other_plan = do(MakePlan(youth=quiet_youth, wish="leren koken"))
    other_step = do(AddStep(plan=other_plan, text="Soep maken"))
    words: Wheel | None = None
    if wheel:
        old = desk.ask(ReadOverview(youth=youth, overview=first))
        assert old
        assert desk.notebook.attached
        photo = desk.notebook.attached.keep(PHOTO)
        words = Wheel(
            line=do(
                AddLine(view=views[0], line_kind=LineKind.STRENGTH, text="Mijn gitaar", by=FilledBy.YOUTH)
            ),
            parked=do(AddLine(view=old.domains[2].id, line_kind=LineKind.PARKED, text="Later: een job")),
            link=do(LinkDomains(one=views[0], other=views[1], text="geen waarborg", by=FilledBy.TOGETHER)),
            photo_name=photo,
            photo=do(
                AddPhoto(youth=youth, overview=overview, name=photo, width=30, height=40, caption="blad")
            ),
            own_domain=do(AddDomain(name=Texts("Reizen"), colour="#44AA99")),
        )
        # There and back: what it was called in between is known all the same.
        plain = reading.domains[8].plain
        do(ChangeDomain(domain=domains[8], plain=Texts("Wat doe ik graag?")))
        do(ChangeDomain(domain=domains[8], plain=plain))
        do(SwitchDomain(domain=words.own_domain, active=False))
        do(SetScore(view=views[1], score=2, by=FilledBy.YOUTH))
    return World(
        wheel=words,
        notebook=desk.notebook.id,
        me=me,
        colleague=colleague,
        youth=youth,
        quiet_youth=quiet_youth,
        first_overview=first,
        overview=overview,
        views=views,
        domains=domains,
        moment=moment,
        statements=statements,
        plan=plan,
        steps=steps,
        other_plan=other_plan,
        other_step=other_step,
    )
