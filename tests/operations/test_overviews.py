"""Overviews of the life domains: the wheel."""

from datetime import date, timedelta
from uuid import UUID, uuid4, uuid5

import pytest

from desktop.models.errors import (
    DayInTheFuture,
    ExpectedFailure,
    GoneMeanwhile,
    ScoreOutOfRange,
    TextTooLong,
)
from desktop.models.readings import OverviewReading
from desktop.operations.desk import Desk
from desktop.operations.overviews import (
    ChangeOverviewDay,
    RemoveOverview,
    SetNote,
    SetScore,
    StartOverview,
)
from desktop.operations.questions.overviews import ReadOverview
from tests.operations.all_rows import all_rows, content, refused
from tests.operations.world import AT, TODAY, TOMORROW, World


def _read(desk: Desk, youth: UUID, overview: UUID | None = None) -> OverviewReading:
    reading = desk.ask(ReadOverview(youth=youth, overview=overview))
    assert reading
    return reading


def _started(desk: Desk, youth: UUID, on: date, minute: int = 0) -> UUID:
    started = desk.do(StartOverview(youth=youth, on=on), at=AT + timedelta(minutes=minute)).result
    assert started
    return started


def test_a_new_overview_holds_the_domains_none_talked_about(desk: Desk, world: World) -> None:
    done = desk.do(StartOverview(youth=world.quiet_youth), at=AT)
    assert done.youth_id == world.quiet_youth
    reading = _read(desk, world.quiet_youth)
    assert reading.id == done.result
    assert reading.on == TODAY
    assert tuple(domain.domain_id for domain in reading.domains) == world.domains
    assert {(domain.score, domain.previous_score, domain.note) for domain in reading.domains} == {
        (None, None, "")
    }
    assert reading.previous_on is None
    assert (reading.youth_name, reading.companion_name) == ("Noor", "")


def test_its_parts_have_the_same_ids_on_every_pc(desk: Desk, world: World) -> None:
    started = _started(desk, world.quiet_youth, TODAY)
    views = [domain.id for domain in _read(desk, world.quiet_youth).domains]
    assert views == [uuid5(started, domain.hex) for domain in world.domains]


def test_who_has_no_overview_yet(desk: Desk, world: World) -> None:
    assert desk.ask(ReadOverview(youth=world.quiet_youth)) is None
    with pytest.raises(GoneMeanwhile):
        desk.ask(ReadOverview(youth=uuid4()))
    with pytest.raises(GoneMeanwhile):
        desk.ask(ReadOverview(youth=world.youth, overview=uuid4()))
    with pytest.raises(GoneMeanwhile):
        desk.ask(ReadOverview(youth=world.quiet_youth, overview=world.overview))


def test_what_has_been_seen_lies_in_the_past(desk: Desk, world: World) -> None:
    for day in (TOMORROW, date.max):
        with refused(desk, DayInTheFuture):
            desk.do(StartOverview(youth=world.youth, on=day), at=AT)
        with refused(desk, DayInTheFuture):
            desk.do(ChangeOverviewDay(overview=world.overview, on=day), at=AT)


@pytest.mark.parametrize("score", [1, 2, 3, 4, 5, None])
def test_a_score(score: int | None, desk: Desk, world: World) -> None:
    done = desk.do(SetScore(view=world.views[0], score=score), at=AT)
    assert done.youth_id == world.youth
    domain = _read(desk, world.youth).domains[0]
    assert (domain.score, domain.note) == (score, "Ik slaap slecht")


@pytest.mark.parametrize("score", [0, 6, -1, 2**63, -(10**30)])
def test_a_score_off_the_wheel(score: int, desk: Desk, world: World) -> None:
    with refused(desk, ScoreOutOfRange):
        desk.do(SetScore(view=world.views[0], score=score), at=AT)


def test_the_same_score_again_changes_nothing(desk: Desk, world: World) -> None:
    before = content(desk)
    done = desk.do(SetScore(view=world.views[0], score=4), at=AT)
    assert content(desk) == before
    assert done.inverse.rows == ()


def test_a_note_in_the_words_of_the_youth(desk: Desk, world: World) -> None:
    words = "  Ik wil\neen eigen kamer…\t“nu” \x00 "
    desk.do(SetNote(view=world.views[0], note=words), at=AT)
    domain = _read(desk, world.youth).domains[0]
    assert (domain.score, domain.note) == (4, "Ik wil\neen eigen kamer…\t“nu”")
    desk.do(SetNote(view=world.views[0], note=""), at=AT)
    assert _read(desk, world.youth).domains[0].note == ""


def test_a_note_has_a_limit(desk: Desk, world: World) -> None:
    desk.do(SetNote(view=world.views[0], note="é" * 5000), at=AT)
    with refused(desk, TextTooLong):
        desk.do(SetNote(view=world.views[0], note="é" * 5001), at=AT)
    assert _read(desk, world.youth).domains[0].note == "é" * 5000


def test_half_a_character_is_no_crash(desk: Desk, world: World) -> None:
    before = all_rows(desk)
    try:
        desk.do(SetNote(view=world.views[0], note="Ik wil\udc80 rust"), at=AT)
    except ExpectedFailure:
        assert all_rows(desk) == before
    else:
        note = _read(desk, world.youth).domains[0].note
        assert note.startswith("Ik wil")
        assert note.endswith("rust")
        assert note.encode()


def test_the_scores_before_are_those_of_the_overview_just_before(desk: Desk, world: World) -> None:
    now = _read(desk, world.youth)
    assert now.previous_on == date(2024, 11, 5)
    assert [domain.previous_score for domain in now.domains] == [1, 2, 3, 4, 5, 1, 2, 3, None]
    first = _read(desk, world.youth, world.first_overview)
    assert first.previous_on is None
    assert {domain.previous_score for domain in first.domains} == {None}
    third = _read(desk, world.youth, _started(desk, world.youth, TODAY))
    assert third.previous_on == date(2025, 1, 7)
    assert [domain.previous_score for domain in third.domains] == [4, 2, *[None] * 7]


def test_the_latest_is_shown_if_none_is_asked_for(desk: Desk, world: World) -> None:
    _started(desk, world.youth, date(2024, 12, 1), minute=1)
    reading = _read(desk, world.youth)
    assert reading.id == world.overview
    assert reading.previous_on == date(2024, 12, 1)
    days = [mark.on for mark in reading.marks]
    assert days == sorted(days) == [date(2024, 11, 5), date(2024, 12, 1), date(2025, 1, 7)]


def test_of_one_day_the_one_begun_later_comes_later(desk: Desk, world: World) -> None:
    begun = [_started(desk, world.quiet_youth, TODAY, minute) for minute in (5, 1, 9, 3)]
    later = [begun[1], begun[3], begun[0], begun[2]]
    reading = _read(desk, world.quiet_youth)
    assert [mark.id for mark in reading.marks] == later
    assert reading.id == begun[2]
    assert reading.previous_on == TODAY


def test_of_one_instant_the_order_is_the_same_on_every_pc(desk: Desk, world: World) -> None:
    begun = [_started(desk, world.quiet_youth, TODAY) for _ in range(6)]
    marks = [mark.id for mark in _read(desk, world.quiet_youth).marks]
    assert marks == sorted(begun, key=str)


def test_another_day_gives_another_place(desk: Desk, world: World) -> None:
    desk.do(ChangeOverviewDay(overview=world.overview, on=date(2024, 1, 1)), at=AT)
    reading = _read(desk, world.youth)
    assert reading.id == world.first_overview
    assert reading.previous_on == date(2024, 1, 1)
    assert reading.domains[0].previous_score == 4


def test_removing_one_takes_its_parts_and_nothing_else(desk: Desk, world: World) -> None:
    before = all_rows(desk)
    done = desk.do(RemoveOverview(overview=world.overview), at=AT)
    after = all_rows(desk)
    # The overview, its domains, a line and a link go; the photo of a sheet stays; and the trail.
    assert done.changed_rows == 1 + 9 + 2 + 1 + 1
    gone = {table: before[table].keys() - after[table].keys() for table in before}
    assert gone.pop("overview") == {world.overview}
    assert gone.pop("domain_view") == set(world.views)
    assert gone.pop("domain_line") == {world.on_wheel.line}
    assert gone.pop("domain_link") == {world.on_wheel.link}
    assert not any(gone.values())
    assert _read(desk, world.youth).id == world.first_overview
    assert after.pop("photo")[world.on_wheel.photo]["overview_id"] is None
    for table, rows in after.items():
        assert all(before[table].get(row, image) == image for row, image in rows.items())


def test_an_id_is_given_once(desk: Desk, world: World) -> None:
    with refused(desk):
        desk.do(StartOverview(id=world.overview, youth=world.quiet_youth), at=AT)
