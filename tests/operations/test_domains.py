"""The team's life domains: named, dressed, ordered and switched; overviews keep those they were made with."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    ChangedElsewhere,
    ColourNotUnderstood,
    DomainInUse,
    ExpectedFailure,
    GoneMeanwhile,
    NameNeeded,
    PictureTooLarge,
    TextTooLong,
    TooFewDomains,
    TooManyDomains,
)
from desktop.models.languages import Texts
from desktop.models.life_domains import FEWEST, MOST, MOST_PICTURE
from desktop.models.paper import WheelSheet
from desktop.models.readings import DomainReading, TeamDomain
from desktop.operations.base import Operation
from desktop.operations.desk import Desk, Done
from desktop.operations.domains import AddDomain, ChangeDomain, OrderDomains, RemoveDomain, SwitchDomain
from desktop.operations.overviews import RemoveOverview, SetScore, StartOverview
from desktop.operations.questions.overviews import ReadOverview, ReadTeamDomains
from desktop.operations.questions.people import ReadDomains
from desktop.operations.questions.prints import PrintWheel
from desktop.operations.step_plans import MakePlan
from tests.operations.all_rows import content, refused
from tests.operations.world import AT, World

LATER = AT + timedelta(days=1)
EMOJI = "🏳️‍🌈👩🏽‍🎓 thuis"
ARABIC = "البيت والعائلة"


def domains_of(desk: Desk) -> tuple[TeamDomain, ...]:
    return desk.ask(ReadTeamDomains())


def one(desk: Desk, domain: UUID) -> TeamDomain:
    return next(known for known in domains_of(desk) if known.id == domain)


def shown(desk: Desk, world: World, overview: UUID, domain: UUID) -> DomainReading:
    """How a life domain stands in an overview."""
    reading = desk.ask(ReadOverview(youth=world.youth, overview=overview))
    assert reading
    return next(known for known in reading.domains if known.domain_id == domain)


class Days:
    """Does one thing after the other, each a day later."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._at = desk, AT

    def do(self, operation: Operation) -> Done:
        self._at += timedelta(days=1)
        return self._desk.do(operation, at=self._at)

    def overview(self, world: World) -> UUID:
        made = self.do(StartOverview(youth=world.youth)).result
        assert made
        return made

    def rename(self, domain: UUID, name: str) -> Done:
        return self.do(ChangeDomain(domain=domain, name=Texts(name)))


@pytest.fixture
def days(desk: Desk) -> Days:
    return Days(desk)


# Adding, changing, ordering, switching, removing


def test_one_of_the_teams_own_comes_last_and_on_the_wheel(desk: Desk) -> None:
    new = AddDomain(name=Texts("Natuur"), colour="#117733", icon="sun")
    desk.do(new, at=AT)
    last = domains_of(desk)[-1]
    assert (last.id, last.name.nl, last.colour, last.icon) == (new.id, "Natuur", "#117733", "sun")
    assert last.active
    assert not last.used
    assert desk.ask(ReadDomains())[-1].id == new.id


def test_it_waits_where_the_wheel_is_full(desk: Desk) -> None:
    fill_the_wheel(desk)
    new = AddDomain(name=Texts("Te veel"), colour="#117733")
    desk.do(new, at=AT)
    assert not one(desk, new.id).active


def fill_the_wheel(desk: Desk) -> None:
    while sum(domain.active for domain in domains_of(desk)) < MOST:
        desk.do(AddDomain(name=Texts("Nog een"), colour="#117733"), at=AT)


def test_what_is_left_unset_stays(desk: Desk, world: World) -> None:
    domain = world.domains[0]
    before = one(desk, domain)
    desk.do(ChangeDomain(domain=domain, colour="#0077bb"), at=AT)
    after = one(desk, domain)
    assert after.colour == "#0077BB"
    assert (after.name, after.plain, after.icon) == (before.name, before.plain, before.icon)


def test_changing_nothing_keeps_nothing(desk: Desk, world: World) -> None:
    before = content(desk)["former_domain"]
    known = one(desk, world.domains[0])
    desk.do(ChangeDomain(domain=known.id, name=known.name, icon=known.icon, colour=known.colour), at=LATER)
    assert content(desk)["former_domain"] == before


def test_the_order_is_that_of_new_overviews(desk: Desk, world: World, days: Days) -> None:
    order = world.domains[::-1]
    days.do(OrderDomains(domains=order))
    assert tuple(domain.id for domain in domains_of(desk))[: len(order)] == order
    old, new = world.overview, days.overview(world)
    for overview, wanted in ((old, world.domains), (new, order)):
        reading = desk.ask(ReadOverview(youth=world.youth, overview=overview))
        assert reading
        assert tuple(domain.domain_id for domain in reading.domains if domain.domain_id in wanted) == wanted


def test_one_that_somebody_added_meanwhile_comes_after(desk: Desk, world: World) -> None:
    new = AddDomain(name=Texts("Natuur"), colour="#117733")
    desk.do(new, at=AT)
    before = [domain.id for domain in domains_of(desk) if domain.id not in world.domains]
    desk.do(OrderDomains(domains=(*world.domains[::-1], uuid4())), at=LATER)
    assert [domain.id for domain in domains_of(desk)] == [*world.domains[::-1], *before]


def test_never_fewer_than_five_on_the_wheel(desk: Desk, world: World) -> None:
    for domain in world.domains[: len(world.domains) - FEWEST]:
        desk.do(SwitchDomain(domain=domain, active=False), at=AT)
    left = [domain.id for domain in domains_of(desk) if domain.active]
    assert len(left) == FEWEST
    with refused(desk, TooFewDomains):
        desk.do(SwitchDomain(domain=left[0], active=False), at=LATER)


def test_never_more_than_twelve_on_the_wheel(desk: Desk, world: World) -> None:
    fill_the_wheel(desk)
    waiting = next(domain for domain in domains_of(desk) if not domain.active)
    with refused(desk, TooManyDomains):
        desk.do(SwitchDomain(domain=waiting.id, active=True), at=LATER)


def test_undo_leaves_no_more_on_the_wheel_either(desk: Desk, colleague: Desk, world: World) -> None:
    fill_the_wheel(desk)
    off = desk.do(SwitchDomain(domain=world.domains[0], active=False), at=LATER)
    mine = world.domains[0]
    waiting = next(domain.id for domain in domains_of(desk) if not domain.active and domain.id != mine)
    on = colleague.do(SwitchDomain(domain=waiting, active=True), at=LATER)
    with refused(desk, TooManyDomains):
        desk.do(off.inverse, at=LATER)
    colleague.do(on.inverse, at=LATER)
    desk.do(off.inverse, at=LATER)
    assert sum(domain.active for domain in domains_of(desk)) == MOST


def test_undo_leaves_no_fewer_on_the_wheel_either(desk: Desk, colleague: Desk, world: World) -> None:
    for domain in world.domains[FEWEST:]:
        desk.do(SwitchDomain(domain=domain, active=False), at=AT)
    on = desk.do(SwitchDomain(domain=world.domains[-1], active=True), at=LATER)
    colleague.do(SwitchDomain(domain=world.domains[0], active=False), at=LATER)
    with refused(desk, TooFewDomains):
        desk.do(on.inverse, at=LATER)


def test_one_that_nothing_uses_is_removed_and_undo_brings_it_back(desk: Desk, world: World) -> None:
    own = world.on_wheel.own_domain
    desk.do(ChangeDomain(domain=own, name=Texts("Op reis")), at=AT)
    before = content(desk)
    done = desk.do(RemoveDomain(domain=own), at=LATER)
    assert own not in {domain.id for domain in domains_of(desk)}
    assert not any(row["domain_id"] == str(own) for row in content(desk)["former_domain"].values())
    desk.do(done.inverse, at=LATER)
    assert content(desk) == before


def test_one_that_an_overview_or_a_plan_uses_is_not_removed(desk: Desk, world: World) -> None:
    assert one(desk, world.domains[0]).used
    with refused(desk, DomainInUse):
        desk.do(RemoveDomain(domain=world.domains[0]), at=AT)
    own = world.on_wheel.own_domain
    desk.do(MakePlan(youth=world.youth, wish="reizen", domain=own), at=AT)
    with refused(desk, DomainInUse):
        desk.do(RemoveDomain(domain=own), at=AT)


# What overviews keep


def test_an_overview_keeps_name_words_icon_colour_and_picture(desk: Desk, world: World, days: Days) -> None:
    domain = world.domains[0]
    before = one(desk, domain)
    days.do(
        ChangeDomain(
            domain=domain,
            name=Texts("Thuis", "Chez moi", "At home"),
            plain=Texts("Waar ben ik thuis?"),
            icon="star",
            colour="#EE7733",
            picture="iVBORw0KGgo=",
        )
    )
    new = days.overview(world)
    for overview in (world.first_overview, world.overview):
        old = shown(desk, world, overview, domain)
        assert (old.name, old.plain, old.icon, old.colour, old.picture) == (
            before.name,
            before.plain,
            before.icon,
            before.colour,
            before.picture,
        )
    now = shown(desk, world, new, domain)
    assert (now.name.fr, now.plain.nl, now.icon, now.colour) == (
        "Chez moi",
        "Waar ben ik thuis?",
        "star",
        "#EE7733",
    )
    assert now.picture == "iVBORw0KGgo="


def test_each_overview_keeps_the_name_of_its_time(desk: Desk, world: World, days: Days) -> None:
    domain = world.domains[0]
    first = one(desk, domain).name.nl
    made = [(world.overview, first)]
    for name in ("Thuis", "Mijn plek", "Wonen en thuis"):
        days.rename(domain, f"{name}…")
        days.rename(domain, name)
        made += [(days.overview(world), name), (days.overview(world), name)]
    days.rename(domain, first)
    made.append((days.overview(world), first))
    assert [shown(desk, world, overview, domain).name.nl for overview, _name in made] == [
        name for _overview, name in made
    ]


def test_undo_of_a_renaming_is_as_if_it_never_was(desk: Desk, world: World, days: Days) -> None:
    domain = world.domains[0]
    name = one(desk, domain).name.nl
    before = content(desk)
    done = days.rename(domain, "Thuis")
    undone = days.do(done.inverse)
    assert content(desk) == before
    days.do(undone.inverse)
    new = days.overview(world)
    assert shown(desk, world, new, domain).name.nl == "Thuis"
    assert shown(desk, world, world.overview, domain).name.nl == name


def test_an_overview_between_a_renaming_and_its_undo_has_the_name_that_holds(
    desk: Desk, world: World, days: Days
) -> None:
    domain = world.domains[0]
    name = one(desk, domain).name.nl
    done = days.rename(domain, "Thuis")
    between = days.overview(world)
    days.do(done.inverse)
    assert shown(desk, world, between, domain).name.nl == name


def test_a_renaming_by_a_slow_clock_comes_after_the_overviews_there_are(desk: Desk, world: World) -> None:
    domain = world.domains[0]
    name = one(desk, domain).name.nl
    made = desk.do(StartOverview(youth=world.youth), at=LATER).result
    assert made
    desk.do(ChangeDomain(domain=domain, name=Texts("Thuis")), at=AT)
    desk.do(ChangeDomain(domain=domain, name=Texts("Mijn plek")), at=AT - timedelta(days=3))
    assert shown(desk, world, made, domain).name.nl == name
    after = desk.do(StartOverview(youth=world.youth), at=LATER + timedelta(days=1)).result
    assert after
    assert shown(desk, world, after, domain).name.nl == "Mijn plek"


def test_one_that_is_switched_off_stays_where_it_is_and_can_still_be_scored(
    desk: Desk, world: World, days: Days
) -> None:
    domain = world.domains[0]
    days.do(SwitchDomain(domain=domain, active=False))
    days.do(SetScore(view=world.views[0], score=2))
    assert shown(desk, world, world.overview, domain).score == 2
    reading = desk.ask(ReadOverview(youth=world.youth, overview=days.overview(world)))
    assert reading
    assert domain not in {known.domain_id for known in reading.domains}


def test_with_its_last_overview_gone_one_of_the_teams_own_can_go(
    desk: Desk, world: World, days: Days
) -> None:
    own = world.on_wheel.own_domain
    days.do(SwitchDomain(domain=own, active=True))
    made = days.overview(world)
    days.rename(own, "Op reis")
    assert one(desk, own).used
    days.do(RemoveOverview(overview=made))
    assert not one(desk, own).used
    days.do(RemoveDomain(domain=own))
    assert own not in {domain.id for domain in domains_of(desk)}


# Bad input


@pytest.mark.parametrize(
    ("fields", "failure"),
    [
        pytest.param({"name": Texts("", " ", "\t")}, NameNeeded, id="no name"),
        pytest.param({"name": Texts("\u200b\u2060")}, NameNeeded, id="a name nobody sees"),
        pytest.param({"name": Texts("x" * 201)}, TextTooLong, id="a long name"),
        pytest.param({"name": Texts("Thuis", "x" * 201)}, TextTooLong, id="a long French name"),
        pytest.param({"plain": Texts("x" * 201)}, TextTooLong, id="long plain words"),
        pytest.param({"colour": "blauw"}, ColourNotUnderstood, id="a colour in words"),
        pytest.param({"colour": "#12345g"}, ColourNotUnderstood, id="a colour that is none"),
        pytest.param({"picture": "A" * (MOST_PICTURE + 1)}, PictureTooLarge, id="a large picture"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    desk: Desk, world: World, fields: dict[str, Texts | str], failure: type[ExpectedFailure]
) -> None:
    with refused(desk, failure):
        desk.do(ChangeDomain(domain=world.domains[0], **fields), at=AT)  # type: ignore[arg-type]
    given: dict[str, Texts | str] = {"name": Texts("Natuur"), "colour": "#117733", **fields}
    with refused(desk, failure):
        desk.do(AddDomain(**given), at=AT)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [EMOJI, ARABIC, "x" * 200], ids=["emoji", "Arabic", "200 letters"])
def test_names_of_every_kind_are_kept_to_the_letter(desk: Desk, world: World, name: str) -> None:
    desk.do(ChangeDomain(domain=world.domains[0], name=Texts("", name)), at=AT)
    assert one(desk, world.domains[0]).name == Texts("", name)


@pytest.mark.parametrize("name", [EMOJI, ARABIC, "x" * 200], ids=["emoji", "Arabic", "200 letters"])
@pytest.mark.parametrize("sheet", list(WheelSheet))
def test_paper_takes_what_a_later_program_wrote(
    desk: Desk, world: World, days: Days, sheet: WheelSheet, name: str
) -> None:
    odd = ChangeDomain(
        domain=world.domains[0],
        name=Texts(name),
        plain=Texts(name),
        icon="icon_of_2031",
        colour="#010203",
        picture="geen beeld",
    )
    days.do(odd)
    made = days.overview(world)
    printed = desk.ask(PrintWheel(youth=world.youth, overview=made, sheet=sheet))
    assert printed.startswith(b"%PDF")


def test_two_who_change_one_domain_are_told(desk: Desk, world: World, colleague: Desk) -> None:
    seen = one(desk, world.domains[0])
    colleague.do(ChangeDomain(domain=seen.id, name=Texts("Thuis")), at=AT)
    for operation in (
        ChangeDomain(domain=seen.id, icon="star", seen_version=seen.version),
        SwitchDomain(domain=seen.id, active=False, seen_version=seen.version),
        RemoveDomain(domain=seen.id, seen_version=seen.version),
    ):
        with refused(desk, ChangedElsewhere):
            desk.do(operation, at=LATER)


def test_one_that_is_gone_is_missed_in_a_sentence(desk: Desk, world: World) -> None:
    desk.do(RemoveDomain(domain=world.on_wheel.own_domain), at=AT)
    with refused(desk, GoneMeanwhile):
        desk.do(ChangeDomain(domain=world.on_wheel.own_domain, icon="star"), at=LATER)
