"""One example of each operation, each of which changes something in the notebook of tests.operations.world."""

from datetime import date
from uuid import UUID

from desktop.models.languages import Language, Texts
from desktop.models.readings import FilledBy, LineKind, WayBack
from desktop.operations.base import Operation
from desktop.operations.domains import AddDomain, ChangeDomain, OrderDomains, RemoveDomain, SwitchDomain
from desktop.operations.erasing import EraseYouth
from desktop.operations.moments import (
    ChangeMomentDay,
    ClearAnswer,
    GiveAnswer,
    RemoveMoment,
    TakeMoment,
)
from desktop.operations.overview_words import (
    AddLine,
    BringBack,
    ChangeLine,
    ChangeLink,
    LeaveParked,
    LetGo,
    LinkDomains,
    RemoveLine,
    Unlink,
)
from desktop.operations.overviews import (
    ChangeOverviewDay,
    MarkDomain,
    RemoveOverview,
    SetCarriers,
    SetNote,
    SetScore,
    StartOverview,
    StillSo,
)
from desktop.operations.photos import AddPhoto, ChangePhoto, RemovePhoto
from desktop.operations.putting_back import Earlier, PutBack
from desktop.operations.settling import Chosen, SettleClash
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
from desktop.operations.way_back import SetCode, SetWayBack
from desktop.operations.workers import (
    AddWorker,
    ChangeKeys,
    ChangeWorker,
    RenameNotebook,
    RetireWorker,
    SetKeepYears,
)
from desktop.operations.youths import AddYouth, ChangeYouth, CloseTrajectory, OpenDossier
from tests.operations.world import World

NEW = UUID("5a5a5a5a-0000-4000-8000-000000000001")
"""The id of what a sample makes."""

ONCE = frozenset({"StartNotebook", "TakeUpNotebook"})
"""What no notebook that has begun takes, so that there is no sample of it."""

ONLY_NOTED = frozenset({"ChangeKeys", "OpenDossier"})
"""What leaves a line in the audit trail, and changes nothing else."""

FOR_GOOD = frozenset({"EraseYouth"})
"""What is never undone."""


def samples(world: World) -> dict[str, Operation]:
    """An example of each operation, by the name of its class."""
    wheel = world.on_wheel
    code_hash = f"$argon2id$v=19$m=65536,t=3,p=4${'A' * 22}${'A' * 43}"
    listed: tuple[Operation, ...] = (
        StillSo(view=world.views[1], by=FilledBy.TOGETHER),
        MarkDomain(view=world.views[1], first=True, talk=True),
        SetCarriers(view=world.views[1], own_people=True, professionals=True),
        AddLine(id=NEW, view=world.views[1], line_kind=LineKind.WISH, text="een hond", by=FilledBy.TOGETHER),
        ChangeLine(line=wheel.line, text="Mijn basgitaar", line_kind=LineKind.WISH),
        RemoveLine(line=wheel.line),
        LeaveParked(line=wheel.parked),
        BringBack(line=wheel.parked, view=world.views[2], line_kind=LineKind.WISH, by=FilledBy.COMPANION),
        LetGo(line=wheel.parked),
        LinkDomains(id=NEW, one=world.views[2], other=world.views[0], text="geld", by=FilledBy.YOUTH),
        ChangeLink(link=wheel.link, text="nog altijd geen waarborg"),
        Unlink(link=wheel.link),
        AddPhoto(id=NEW, youth=world.youth, name=wheel.photo_name, width=3, height=4, on=date(2025, 2, 3)),
        ChangePhoto(photo=wheel.photo, caption="een ander blad", overview=None),
        RemovePhoto(photo=wheel.photo),
        SetWayBack(notebook=world.notebook, way_back=WayBack.CODE),
        SetCode(worker=world.colleague, code_hash=code_hash),
        AddDomain(id=NEW, name=Texts("Natuur", "Nature", "Nature"), plain=Texts("Buiten"), colour="#117733"),
        ChangeDomain(domain=world.domains[0], name=Texts("Thuis"), colour="#112233"),
        SwitchDomain(domain=world.domains[4], active=False),
        OrderDomains(domains=world.domains[::-1]),
        RemoveDomain(domain=wheel.own_domain),
        RenameNotebook(notebook=world.notebook, name="Team Zuid"),
        SetKeepYears(notebook=world.notebook, years=10),
        RetireWorker(worker=world.colleague, on=date(2025, 2, 1)),
        ChangeKeys(worker=world.colleague),
        AddWorker(id=NEW, name="Joris", phone="02 123 45 67", mail="joris@example.org"),
        ChangeWorker(worker=world.colleague, phone="0470 99 99 99"),
        AddYouth(
            id=NEW,
            name="Łukasz",
            birth_date=date(2007, 5, 4),
            language=Language.ENGLISH,
            method="bridges_to_18",
            companion=world.me,
        ),
        ChangeYouth(youth=world.youth, name="Zoé", birth_date=None, companion=world.me),
        CloseTrajectory(youth=world.youth, on=date(2025, 2, 1)),
        OpenDossier(youth=world.youth),
        EraseYouth(youth=world.youth),
        SettleClash(
            rows=(
                Chosen(
                    table="worker",
                    id=NEW,
                    image={
                        "id": str(NEW),
                        "version": str(world.me),
                        "name": "Joris",
                        "phone": "",
                        "mail": "",
                        "left_on": None,
                        "code": "",
                    },
                    now=None,
                ),
            ),
        ),
        StartOverview(id=NEW, youth=world.youth),
        SetScore(view=world.views[1], score=5),
        SetNote(view=world.views[1], note="Beter dan gisteren"),
        ChangeOverviewDay(overview=world.overview, on=date(2024, 10, 1)),
        RemoveOverview(overview=world.overview),
        TakeMoment(id=NEW, youth=world.youth),
        GiveAnswer(moment=world.moment, statement=world.statements[0], value=10, by=FilledBy.YOUTH),
        ClearAnswer(moment=world.moment, statement=world.statements[0]),
        ChangeMomentDay(moment=world.moment, on=date(2024, 10, 1)),
        RemoveMoment(moment=world.moment),
        MakePlan(id=NEW, youth=world.youth, wish="rijbewijs", by=date(2026, 1, 1), domain=world.domains[3]),
        ChangePlan(plan=world.plan, wish="een studio", by=None, domain=None),
        RemovePlan(plan=world.plan),
        AddStep(id=NEW, plan=world.plan, text="Sparen", who="ik", when="elke maand", before=world.steps[2]),
        ChangeStep(step=world.steps[1], text="Drie kamers bekijken", on=None),
        TickStep(step=world.steps[1]),
        MoveStep(step=world.steps[3], before=world.steps[1]),
        RemoveStep(step=world.steps[2]),
        PutBack(
            rows=(
                Earlier(
                    table="worker",
                    id=NEW,
                    image={
                        "id": str(NEW),
                        "version": str(world.me),
                        "name": "Joris",
                        "phone": "",
                        "mail": "",
                        "left_on": None,
                        "code": "",
                    },
                    now=None,
                ),
            ),
            undoes="AddWorker",
        ),
    )
    return {type(operation).__name__: operation for operation in listed}
