"""The team's life domains changed at one PC while a colleague works with them at another: nothing is lost."""

from uuid import UUID

import pytest

from desktop.models.errors import ExpectedFailure
from desktop.models.languages import Texts
from desktop.models.readings import DomainReading, FilledBy, LineKind
from desktop.models.sharing import ChosenField
from desktop.operations.base import Operation
from desktop.operations.domains import AddDomain, ChangeDomain, OrderDomains, RemoveDomain, SwitchDomain
from desktop.operations.overview_words import AddLine, ChangeLine, ChangeLink
from desktop.operations.overviews import SetNote, SetScore, StartOverview
from desktop.operations.photos import ChangePhoto
from desktop.operations.questions.overviews import ReadOverview
from tests.operations.world import World
from tests.team.pcs import Pc, Pcs
from tests.team.test_clashes import meet
from tests.team.test_working_together import version_of


def shown(pc: Pc, world: World, overview: UUID, domain: UUID) -> DomainReading:
    """How a life domain stands in an overview, at that PC."""
    reading = pc.desk.ask(ReadOverview(youth=world.youth, overview=overview))
    assert reading
    return next(known for known in reading.domains if known.domain_id == domain)


def name_at(pc: Pc, domain: UUID) -> object:
    return pc.rows()["life_domain"][domain]["name_nl"]


@pytest.mark.parametrize(
    "theirs",
    [
        pytest.param(lambda domain: SwitchDomain(domain=domain, active=False), id="switched off"),
        pytest.param(lambda domain: ChangeDomain(domain=domain, name=Texts("Thuis")), id="renamed"),
        pytest.param(lambda domain: ChangeDomain(domain=domain, icon="star", colour="#EE7733"), id="dressed"),
    ],
)
def test_a_domain_that_changes_while_a_colleague_fills_it_in(pcs: Pcs, world: World, theirs: object) -> None:
    assert callable(theirs)
    view, domain = world.views[2], world.domains[2]
    seen = version_of(pcs.joris, "domain_view", view)
    clashes = meet(
        pcs,
        [
            SetScore(view=view, score=2, by=FilledBy.YOUTH, seen_version=seen),
            SetNote(view=view, note="van Joris"),
            AddLine(view=view, line_kind=LineKind.WORRY, text="Geen werk"),
        ],
        [theirs(domain)],
    )
    assert clashes == ()
    for pc in (pcs.sara, pcs.joris, pcs.noor):
        reading = shown(pc, world, world.overview, domain)
        assert (reading.score, reading.by, reading.note) == (2, FilledBy.YOUTH, "van Joris")
        assert [line.text for line in reading.lines] == ["Geen werk"]


def test_an_overview_made_while_away_keeps_the_name_it_was_made_with(pcs: Pcs, world: World) -> None:
    domain = world.domains[2]
    old = name_at(pcs.joris, domain)
    made = StartOverview(youth=world.youth)
    meet(pcs, [made], [ChangeDomain(domain=domain, name=Texts("Thuis"))])
    for pc in (pcs.sara, pcs.joris):
        assert name_at(pc, domain) == "Thuis"
        assert shown(pc, world, made.id, domain).name.nl == old


def test_an_overview_made_before_a_renaming_comes_back_keeps_the_name_too(pcs: Pcs, world: World) -> None:
    domain = world.domains[2]
    old = name_at(pcs.joris, domain)
    made, later = StartOverview(youth=world.youth), StartOverview(youth=world.youth)
    assert meet(pcs, [ChangeDomain(domain=domain, name=Texts("Thuis"))], [made]) == ()
    pcs.sara.do(later)
    pcs.sync()
    for pc in (pcs.sara, pcs.joris):
        assert shown(pc, world, made.id, domain).name.nl == old
        assert shown(pc, world, later.id, domain).name.nl == "Thuis"


def test_of_two_names_both_are_shown_and_what_was_made_between_keeps_its_own(pcs: Pcs, world: World) -> None:
    domain = world.domains[2]
    old = name_at(pcs.joris, domain)
    seen = version_of(pcs.joris, "life_domain", domain)
    made = StartOverview(youth=world.youth)
    (clash,) = meet(
        pcs,
        [ChangeDomain(domain=domain, name=Texts("van Joris"), seen_version=seen)],
        [ChangeDomain(domain=domain, name=Texts("van Sara"), seen_version=seen), made],
    )
    # How it was before is nothing to choose about.
    (row,) = clash.rows
    assert (row.table, row.about.nl) == ("life_domain", "van Sara")
    (field,) = [field for field in row.fields if field.column == "name_nl"]
    assert (field.before, field.mine, field.theirs) == (old, "van Joris", "van Sara")
    done = pcs.joris.desk.settle(clash.id, [ChosenField("life_domain", domain, "name_nl", "van Joris")])
    assert done
    later = StartOverview(youth=world.youth)
    pcs.joris.do(later)
    pcs.sync()
    pcs.all_well()
    for pc in (pcs.sara, pcs.joris):
        assert shown(pc, world, world.overview, domain).name.nl == old
        assert shown(pc, world, made.id, domain).name.nl == "van Sara"
        assert shown(pc, world, later.id, domain).name.nl == "van Joris"
    pcs.joris.do(done.inverse)
    assert name_at(pcs.joris, domain) == "van Sara"


def test_a_domain_removed_while_a_colleague_scores_it_loses_no_word(pcs: Pcs, world: World) -> None:
    own = AddDomain(name=Texts("Natuur"), colour="#117733")
    pcs.sara.do(own)
    pcs.sync()
    made = StartOverview(youth=world.youth)
    with pcs.joris.away():
        pcs.joris.do(made)
        view = shown(pcs.joris, world, made.id, own.id)
        for operation in (
            SetScore(view=view.id, score=4),
            SetNote(view=view.id, note="De zee"),
            AddLine(view=view.id, line_kind=LineKind.WISH, text="Vaker naar zee"),
        ):
            pcs.joris.do(operation)
        pcs.sara.do(RemoveDomain(domain=own.id))
    pcs.sync()
    pcs.all_well()
    clashes = pcs.joris.desk.clashes()
    said = [field.mine for clash in clashes for row in clash.rows for field in row.fields]
    assert {4, "De zee", "Vaker naar zee"} <= set(said)
    # What was removed is not there to be filled in: that is told, and the words stay to be read.
    for clash in clashes:
        chosen = [
            ChosenField(row.table, row.id, field.column, field.mine)
            for row in clash.rows
            for field in row.fields
        ]
        with pytest.raises(ExpectedFailure):
            pcs.joris.desk.settle(clash.id, chosen)
    assert pcs.joris.desk.clashes() == clashes


@pytest.mark.parametrize(
    ("mine", "about"),
    [
        pytest.param(lambda w: ChangeLine(line=w.on_wheel.line, text="van Joris"), "van Sara", id="line"),
        pytest.param(
            lambda w: ChangeLink(link=w.on_wheel.link, text="van Joris"),
            "Wonen – Geld en papieren: van Sara",
            id="link",
        ),
        pytest.param(
            lambda w: ChangePhoto(photo=w.on_wheel.photo, caption="van Joris"), "van Sara", id="photo"
        ),
    ],
)
def test_what_clashes_is_named_by_its_words(pcs: Pcs, world: World, mine: object, about: str) -> None:
    assert callable(mine)
    ours = mine(world)
    table = {"ChangeLine": "domain_line", "ChangeLink": "domain_link", "ChangePhoto": "photo"}[ours.kind]
    field = "caption" if table == "photo" else "text"
    first = next(value for name, value in ours.to_plain().items() if name != field)
    seen = version_of(pcs.joris, table, UUID(first))
    kind = type(ours)
    (clash,) = meet(
        pcs,
        [kind.from_plain({**ours.to_plain(), "seen_version": str(seen)})],
        [kind.from_plain({**ours.to_plain(), field: "van Sara"})],
    )
    (row,) = clash.rows
    assert row.about.nl == about
    (part,) = row.fields
    assert part.text


def test_orders_that_two_gave_end_in_one(pcs: Pcs, world: World) -> None:
    there: list[Operation] = [OrderDomains(domains=world.domains[::-1])]
    assert meet(pcs, [OrderDomains(domains=world.domains[2:] + world.domains[:2])], there) == ()
    pcs.all_well()
