"""A new overview that goes on from an earlier one: what is taken over, and what is not asked again yet."""

from datetime import timedelta
from uuid import UUID, uuid4

from desktop.models.changes import ChangeKind
from desktop.models.errors import ChangedElsewhere, GoneMeanwhile
from desktop.models.languages import Texts
from desktop.models.readings import FilledBy, LineKind, OverviewReading
from desktop.operations.desk import Desk
from desktop.operations.domains import ChangeDomain, OrderDomains, SwitchDomain
from desktop.operations.overview_words import AddLine, ChangeLine, LinkDomains, RemoveLine
from desktop.operations.overviews import (
    MarkDomain,
    SetCarriers,
    SetNote,
    SetScore,
    StartOverview,
    StillSo,
)
from desktop.operations.questions.overviews import ReadChanges, ReadOverview
from tests.operations.all_rows import content, refused
from tests.operations.world import AT, World

LATER = AT + timedelta(days=1)


def _read(desk: Desk, world: World, overview: UUID | None = None) -> OverviewReading:
    reading = desk.ask(ReadOverview(youth=world.youth, overview=overview))
    assert reading
    return reading


def _go_on(desk: Desk, world: World) -> OverviewReading:
    desk.do(MarkDomain(view=world.views[0], first=True), at=AT)
    desk.do(SetCarriers(view=world.views[0], own_people=True), at=AT)
    desk.do(StartOverview(youth=world.youth, like=world.overview), at=LATER)
    return _read(desk, world)


def test_all_is_taken_over_and_marked_as_such(desk: Desk, world: World) -> None:
    now, before = _go_on(desk, world), _read(desk, world, world.overview)
    for new, old in zip(now.domains, before.domains, strict=True):
        assert new.id != old.id
        assert (new.score, new.note, new.by) == (old.score, old.note, old.by)
        assert (new.first, new.talk, new.own_strength, new.own_people, new.professionals) == (
            old.first,
            old.talk,
            old.own_strength,
            old.own_people,
            old.professionals,
        )
        assert [(line.text, line.kind, line.origin, line.since) for line in new.lines] == [
            (line.text, line.kind, line.origin, line.since) for line in old.lines
        ]
        assert new.previous_score == old.score
        assert new.as_before == (not old.untouched)
    (link,) = now.links
    assert (link.text, link.origin) == ("geen waarborg", world.on_wheel.link)
    assert {link.one, link.other} == {now.domains[0].id, now.domains[1].id}
    assert not any(domain.as_before for domain in before.domains)


def test_looking_at_it_again_makes_it_of_today(desk: Desk, world: World) -> None:
    zero, one = _go_on(desk, world).domains[:2]
    desk.do(StillSo(view=zero.id, by=FilledBy.YOUTH, seen_version=zero.version), at=LATER)
    desk.do(SetScore(view=one.id, score=5, by=FilledBy.TOGETHER), at=LATER)
    zero, one = _read(desk, world).domains[:2]
    assert (zero.as_before, zero.score, zero.by) == (False, 4, FilledBy.YOUTH)
    assert (one.as_before, one.score, one.by) == (False, 5, FilledBy.TOGETHER)
    assert [domain.as_before for domain in _read(desk, world).domains[2:]] == [False] * 7


def test_the_same_score_once_more_is_an_answer_of_today(desk: Desk, world: World) -> None:
    zero = _go_on(desk, world).domains[0]
    desk.do(SetScore(view=zero.id, score=zero.score, by=FilledBy.YOUTH), at=LATER)
    assert not _read(desk, world).domains[0].as_before


def test_a_note_is_an_answer_of_today_and_a_mark_is_none(desk: Desk, world: World) -> None:
    zero, one = _go_on(desk, world).domains[:2]
    desk.do(SetNote(view=zero.id, note="Nu slaap ik goed"), at=LATER)
    desk.do(MarkDomain(view=one.id, talk=True), at=LATER)
    zero, one = _read(desk, world).domains[:2]
    assert (zero.as_before, one.as_before, one.talk) == (False, True, True)


def test_not_talked_about_any_more_is_nobodys_answer(desk: Desk, world: World) -> None:
    one = _go_on(desk, world).domains[1]
    assert one.by is FilledBy.YOUTH
    desk.do(SetScore(view=one.id, score=None, by=FilledBy.YOUTH), at=LATER)
    one = _read(desk, world).domains[1]
    assert (one.score, one.by, one.as_before) == (None, None, False)


def test_only_from_an_overview_of_the_same_youth(desk: Desk, world: World) -> None:
    with refused(desk, GoneMeanwhile):
        desk.do(StartOverview(youth=world.quiet_youth, like=world.overview), at=AT)
    with refused(desk, GoneMeanwhile):
        desk.do(StartOverview(youth=world.youth, like=uuid4()), at=AT)


def test_a_domain_that_went_is_left_behind_with_its_links(desk: Desk, world: World) -> None:
    desk.do(SwitchDomain(domain=world.domains[1], active=False), at=AT)
    desk.do(SwitchDomain(domain=world.on_wheel.own_domain, active=True), at=AT)
    desk.do(OrderDomains(domains=(world.on_wheel.own_domain, *world.domains)), at=AT)
    now = _go_on(desk, world)
    assert [domain.domain_id for domain in now.domains] == [
        world.on_wheel.own_domain,
        world.domains[0],
        *world.domains[2:],
    ]
    assert now.domains[0].untouched
    assert now.links == ()
    assert len(_read(desk, world, world.overview).links) == 1


def test_undo_takes_it_all_back(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(StartOverview(youth=world.youth, like=world.overview), at=LATER)
    there = content(desk)
    undone = desk.do(done.inverse, at=LATER)
    assert content(desk) == before
    desk.do(undone.inverse, at=LATER)
    assert content(desk) == there


def test_an_overview_keeps_what_its_domains_were_called(desk: Desk, world: World) -> None:
    living = world.domains[0]
    called = _read(desk, world).domains[0].name
    desk.do(ChangeDomain(domain=living, name=Texts("Thuis"), colour="#112233", icon="star"), at=LATER)
    desk.do(StartOverview(youth=world.youth), at=LATER + timedelta(hours=1))
    desk.do(ChangeDomain(domain=living, name=Texts("Mijn plek")), at=LATER + timedelta(hours=2))
    desk.do(ChangeDomain(domain=living, name=Texts("Mijn plekje")), at=LATER + timedelta(hours=3))
    desk.do(StartOverview(youth=world.youth), at=LATER + timedelta(hours=4))
    marks = _read(desk, world).marks
    named = [_read(desk, world, mark.id).domains[0].name for mark in marks]
    assert named == [called, called, Texts("Thuis"), Texts("Mijn plekje")]
    assert [_read(desk, world, mark.id).domains[0].colour for mark in marks[1:3]] == ["#332288", "#112233"]


def test_undoing_a_new_name_leaves_nothing_behind(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(ChangeDomain(domain=world.domains[0], name=Texts("Thuis")), at=LATER)
    desk.do(done.inverse, at=LATER)
    assert content(desk) == before


def test_what_has_changed(desk: Desk, world: World) -> None:
    now = _go_on(desk, world)
    domains = now.domains
    desk.do(SetScore(view=domains[0].id, score=2), at=LATER)
    desk.do(SetScore(view=domains[4].id, score=3), at=LATER)
    desk.do(ChangeLine(line=domains[0].lines[0].id, text="Mijn basgitaar"), at=LATER)
    desk.do(AddLine(view=domains[5].id, line_kind=LineKind.WISH, text="een hond"), at=LATER)
    desk.do(LinkDomains(one=domains[5].id, other=domains[6].id), at=LATER)
    changes = desk.ask(ReadChanges(youth=world.youth))
    assert changes
    assert [(one.kind, one.domain.id) for one in changes.changes] == [
        (ChangeKind.WORSE, domains[0].id),
        (ChangeKind.REWORDED, domains[0].id),
        (ChangeKind.NEWLY_TALKED, domains[4].id),
        (ChangeKind.NEW_LINE, domains[5].id),
        (ChangeKind.NEW_LINK, domains[5].id),
    ]
    # Nobody has asked about money again: that it scores the same says nothing.
    assert [domain.id for domain in changes.not_asked] == [domains[1].id]
    assert changes.same == ()


def test_there_is_nothing_to_compare_with_one_overview(desk: Desk, world: World) -> None:
    assert desk.ask(ReadChanges(youth=world.quiet_youth)) is None
    desk.do(StartOverview(youth=world.quiet_youth), at=AT)
    assert desk.ask(ReadChanges(youth=world.quiet_youth)) is None
    assert desk.ask(ReadChanges(youth=world.youth, now=world.first_overview)) is None


def test_held_beside_any_other(desk: Desk, world: World) -> None:
    desk.do(StartOverview(youth=world.youth), at=LATER)
    reading = desk.ask(ReadOverview(youth=world.youth, beside=world.first_overview))
    assert reading
    assert reading.previous_id == world.first_overview
    assert [domain.previous_score for domain in reading.domains] == [1, 2, 3, 4, 5, 1, 2, 3, None]
    # Beside itself there is nothing to compare.
    itself = desk.ask(ReadOverview(youth=world.youth, overview=reading.id, beside=reading.id))
    assert itself
    assert (itself.previous_id, itself.previous_on) == (None, None)


def test_a_colleague_who_scores_meanwhile_is_told(desk: Desk, colleague: Desk, world: World) -> None:
    zero = _go_on(desk, world).domains[0]
    colleague.do(StillSo(view=zero.id), at=LATER)
    with refused(desk, ChangedElsewhere):
        desk.do(SetScore(view=zero.id, score=1, seen_version=zero.version), at=LATER)


def test_a_domain_switched_off_while_a_colleague_scores_it(desk: Desk, colleague: Desk, world: World) -> None:
    desk.do(SwitchDomain(domain=world.domains[3], active=False), at=AT)
    desk.do(ChangeDomain(domain=world.domains[3], name=Texts("School en zo")), at=AT)
    colleague.do(SetScore(view=world.views[3], score=5), at=AT)
    line = AddLine(view=world.views[3], line_kind=LineKind.WISH, text="examens")
    colleague.do(line, at=AT)
    domain = _read(desk, world).domains[3]
    assert (domain.score, domain.lines[0].text) == (5, "examens")
    desk.do(RemoveLine(line=line.id), at=AT)
