"""Lines with a life domain, links between two, and what was parked: through all overviews of a youth."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    AlreadyThere,
    ChangedElsewhere,
    GoneMeanwhile,
    LinkNeedsTwo,
    TextTooLong,
    WordsNeeded,
)
from desktop.models.readings import DomainReading, FilledBy, LineKind, OverviewReading
from desktop.operations.desk import Desk
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
from desktop.operations.overviews import StartOverview
from desktop.operations.questions.overviews import A_WHILE, ReadOverview
from tests.operations.all_rows import content, refused
from tests.operations.world import AT, TODAY, World

LATER = AT + A_WHILE + timedelta(days=1)


def _read(desk: Desk, youth: UUID, overview: UUID | None = None) -> OverviewReading:
    reading = desk.ask(ReadOverview(youth=youth, overview=overview))
    assert reading
    return reading


def _domain(desk: Desk, world: World, place: int) -> DomainReading:
    return _read(desk, world.youth).domains[place]


@pytest.mark.parametrize("kind", list(LineKind))
def test_a_line_of_each_kind(kind: LineKind, desk: Desk, world: World) -> None:
    words = " Ik wil “rust” 🙂 \n en يوسف "
    done = desk.do(AddLine(view=world.views[2], line_kind=kind, text=words, by=FilledBy.YOUTH), at=AT)
    assert done.youth_id == world.youth
    (line,) = _domain(desk, world, 2).lines
    assert (line.id, line.origin, line.kind, line.text) == (done.result, done.result, kind, words.strip())
    assert (line.by, line.since, line.due) == (FilledBy.YOUTH, TODAY, False)
    assert _domain(desk, world, 2).of_kind(kind) == (line,)
    assert not _domain(desk, world, 2).untouched


def test_lines_stand_in_the_order_in_which_they_were_said(desk: Desk, world: World) -> None:
    said = ["een", "twee", "drie", "vier"]
    for words in said:
        desk.do(AddLine(view=world.views[2], line_kind=LineKind.WISH, text=words), at=AT)
    assert [line.text for line in _domain(desk, world, 2).lines] == said


@pytest.mark.parametrize(
    ("text", "failure"), [("", WordsNeeded), (" \u200b\n", WordsNeeded), ("x" * 5001, TextTooLong)]
)
def test_a_line_that_cannot_be(
    text: str, failure: type[WordsNeeded | TextTooLong], desk: Desk, world: World
) -> None:
    with refused(desk, failure):
        desk.do(AddLine(view=world.views[2], line_kind=LineKind.WISH, text=text), at=AT)
    with refused(desk, failure):
        desk.do(ChangeLine(line=world.on_wheel.line, text=text), at=AT)


def test_what_becomes_of_another_kind_is_so_from_today(desk: Desk, world: World) -> None:
    line = world.on_wheel.line
    before = _domain(desk, world, 0).lines[0]
    desk.do(ChangeLine(line=line, text="Mijn gitaar en mijn stem"), at=LATER)
    assert _domain(desk, world, 0).lines[0].since == before.since
    desk.do(ChangeLine(line=line, line_kind=LineKind.PARKED), at=LATER)
    now = _domain(desk, world, 0).lines[0]
    assert (now.kind, now.text, now.since) == (LineKind.PARKED, "Mijn gitaar en mijn stem", LATER.date())


def test_a_line_goes_and_comes_back(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(RemoveLine(line=world.on_wheel.line), at=AT)
    assert _domain(desk, world, 0).lines == ()
    desk.do(done.inverse, at=AT)
    assert content(desk) == before


def test_a_link(desk: Desk, world: World) -> None:
    link = LinkDomains(one=world.views[3], other=world.views[1], text=" geld ", by=FilledBy.YOUTH)
    desk.do(link, at=AT)
    reading = _read(desk, world.youth)
    new = reading.links[-1]
    assert (new.id, new.one, new.other, new.text, new.by) == (
        link.id,
        world.views[3],
        world.views[1],
        "geld",
        FilledBy.YOUTH,
    )
    assert reading.links_of(world.views[1]) == reading.links
    assert reading.links_of(world.views[3]) == (new,)
    desk.do(ChangeLink(link=new.id, text=""), at=AT)
    assert _read(desk, world.youth).links[-1].text == ""
    desk.do(Unlink(link=new.id), at=AT)
    assert len(_read(desk, world.youth).links) == len(reading.links) - 1


def test_two_domains_can_hang_together_in_more_than_one_way(desk: Desk, world: World) -> None:
    for words in ("huur", "schulden"):
        desk.do(LinkDomains(one=world.views[1], other=world.views[0], text=words), at=AT)
    assert [link.text for link in _read(desk, world.youth).links] == ["geen waarborg", "huur", "schulden"]


def test_a_link_needs_two_domains_of_one_overview(desk: Desk, world: World) -> None:
    first = _read(desk, world.youth, world.first_overview).domains[1].id
    for other in (world.views[0], first):
        with refused(desk, LinkNeedsTwo):
            desk.do(LinkDomains(one=world.views[0], other=other), at=AT)
    with refused(desk, GoneMeanwhile):
        desk.do(LinkDomains(one=world.views[0], other=uuid4()), at=AT)


def test_two_hundred_links_and_sixty_lines(desk: Desk, world: World) -> None:
    for place in range(200):
        one, other = world.views[place % 9], world.views[(place + 1 + place // 9 % 8) % 9]
        desk.do(LinkDomains(one=one, other=other, text=f"verband {place}"), at=AT)
    for _ in range(60):
        desk.do(AddLine(view=world.views[3], line_kind=LineKind.WORRY, text="z" * 5000), at=AT)
    reading = _read(desk, world.youth)
    assert len(reading.links) == 201
    assert len(reading.domains[3].lines) == 60


def test_what_is_parked_comes_up_again_by_itself(desk: Desk, world: World) -> None:
    # Parked on 8 January in the overview of November; the one of January does not hold it.
    parked = world.on_wheel.parked
    assert _read(desk, world.youth).parked_again == ()
    desk.do(StartOverview(youth=world.youth), at=AT)
    reading = _read(desk, world.youth)
    (again,) = reading.parked_again
    assert (again.line, again.text) == (parked, "Later: een job")
    assert again.view == reading.domains[2].id
    assert _read(desk, world.youth, world.overview).parked_again == ()


def test_not_before_a_while(desk: Desk, world: World) -> None:
    since = _read(desk, world.youth, world.first_overview).domains[2].lines[0].since
    for days, many in ((-1, 0), (0, 1)):
        on = since + A_WHILE + timedelta(days=days)
        desk.do(StartOverview(youth=world.youth, on=on), at=AT)
        assert len(_read(desk, world.youth).parked_again) == many


@pytest.mark.parametrize("kind", list(LineKind))
def test_it_is_taken_up(kind: LineKind, desk: Desk, world: World) -> None:
    desk.do(StartOverview(youth=world.youth), at=AT)
    (again,) = _read(desk, world.youth).parked_again
    done = desk.do(BringBack(line=again.line, view=again.view, line_kind=kind, by=FilledBy.TOGETHER), at=AT)
    reading = _read(desk, world.youth)
    (line,) = reading.domains[2].lines
    assert (line.id, line.origin) == (done.result, world.on_wheel.parked)
    assert (line.kind, line.text, line.since, line.by) == (
        kind,
        "Later: een job",
        TODAY,
        FilledBy.TOGETHER,
    )
    assert reading.parked_again == ()
    with refused(desk, AlreadyThere):
        desk.do(BringBack(line=again.line, view=again.view, line_kind=kind), at=AT)
    # Left parked, it comes up again when it is time for it once more, from where it stands now.
    desk.do(StartOverview(youth=world.youth), at=LATER)
    later = _read(desk, world.youth).parked_again
    assert [one.line for one in later] == ([line.id] if kind is LineKind.PARKED else [])


def test_a_line_is_not_brought_back_beside_itself(desk: Desk, world: World) -> None:
    # Twice in one overview, it kept everybody from going on from that overview.
    parked, there = world.on_wheel.parked, _read(desk, world.youth, world.first_overview).domains
    for view in (there[2].id, there[4].id):
        with refused(desk, AlreadyThere):
            desk.do(BringBack(line=parked, view=view, line_kind=LineKind.WISH), at=AT)
    assert desk.do(StartOverview(youth=world.youth, like=world.first_overview), at=AT).result


def test_a_line_of_another_youth_is_not_brought_here(desk: Desk, world: World) -> None:
    desk.do(StartOverview(youth=world.quiet_youth), at=AT)
    view = _read(desk, world.quiet_youth).domains[2].id
    with refused(desk, GoneMeanwhile):
        desk.do(BringBack(line=world.on_wheel.parked, view=view, line_kind=LineKind.WISH), at=AT)


def test_it_is_let_go_and_stays_where_it_was_written(desk: Desk, world: World) -> None:
    desk.do(LetGo(line=world.on_wheel.parked), at=AT)
    desk.do(StartOverview(youth=world.youth), at=AT)
    assert _read(desk, world.youth).parked_again == ()
    assert _read(desk, world.youth, world.first_overview).domains[2].lines[0].text == "Later: een job"
    desk.do(StartOverview(youth=world.youth, like=world.first_overview), at=AT + timedelta(minutes=1))
    assert _read(desk, world.youth).domains[2].lines == ()


def test_what_was_parked_long_ago_in_this_overview_is_due(desk: Desk, world: World) -> None:
    desk.do(StartOverview(youth=world.youth, like=world.first_overview), at=AT)
    (line,) = _domain(desk, world, 2).lines
    assert line.due
    assert _read(desk, world.youth).parked_again == ()
    desk.do(LeaveParked(line=line.id, seen_version=line.version), at=AT)
    (line,) = _domain(desk, world, 2).lines
    assert (line.due, line.since, line.kind) == (False, TODAY, LineKind.PARKED)


def test_what_is_parked_on_a_domain_that_is_no_longer_on_the_wheel_waits_there(
    desk: Desk, world: World
) -> None:
    from desktop.operations.domains import SwitchDomain

    desk.do(SwitchDomain(domain=world.domains[2], active=False), at=AT)
    desk.do(StartOverview(youth=world.youth), at=AT)
    assert _read(desk, world.youth).parked_again == ()
    desk.do(SwitchDomain(domain=world.domains[2], active=True), at=AT)
    desk.do(StartOverview(youth=world.youth), at=AT + timedelta(minutes=1))
    assert [one.line for one in _read(desk, world.youth).parked_again] == [world.on_wheel.parked]


def test_two_who_write_the_same_line(desk: Desk, colleague: Desk, world: World) -> None:
    line = _domain(desk, world, 0).lines[0]
    colleague.do(ChangeLine(line=line.id, text="van de collega", seen_version=line.version), at=AT)
    with refused(desk, ChangedElsewhere):
        desk.do(ChangeLine(line=line.id, text="van mij", seen_version=line.version), at=AT)
    assert _domain(desk, world, 0).lines[0].text == "van de collega"


def test_two_who_write_two_lines_do_not_meet(desk: Desk, colleague: Desk, world: World) -> None:
    view = world.views[0]
    colleague.do(AddLine(view=view, line_kind=LineKind.WISH, text="van de collega"), at=AT)
    desk.do(AddLine(view=view, line_kind=LineKind.WISH, text="van mij"), at=AT)
    assert {line.text for line in _domain(desk, world, 0).lines} == {
        "Mijn gitaar",
        "van de collega",
        "van mij",
    }


def test_a_line_of_a_day_is_counted_from_the_day_of_the_worker(desk: Desk, world: World) -> None:
    done = desk.do(AddLine(view=world.views[4], line_kind=LineKind.PARKED, text="straks"), at=AT)
    assert done.result
    assert _domain(desk, world, 4).lines[0].since == date(2025, 3, 5)
