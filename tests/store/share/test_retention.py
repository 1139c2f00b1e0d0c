"""What is kept of the snapshots: enough, never too much, never less because of a clock that is wrong."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.store.share.retention import (
    DAYS,
    GROWN,
    GROWN_A_LITTLE,
    MONTHS,
    NEWEST,
    WEEKS,
    snapshot_due,
    to_keep,
)

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
MOST = DAYS + WEEKS + MONTHS + NEWEST

instants = st.datetimes(datetime(2023, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC))
past = st.datetimes(datetime(2023, 1, 1), datetime(2026, 11, 24, 15), timezones=st.just(UTC))
positions = st.integers(0, 5000)
any_made = st.dictionaries(positions, instants, max_size=80)
past_made = st.dictionaries(positions, past, max_size=80)
told_in_order = st.lists(past, min_size=1, max_size=80, unique=True).map(
    lambda at: dict(enumerate(sorted(at), start=1))
)


def _daily(days: int, end: datetime = NOW) -> dict[int, datetime]:
    """One each day, with positions that grow; the last one at `end`."""
    return {1000 - ago: end - timedelta(days=ago) for ago in range(days)}


def test_nothing_is_kept_of_nothing() -> None:
    assert to_keep({}, NOW) == frozenset()


def test_of_a_year_of_days_the_last_days_weeks_and_months_are_kept() -> None:
    made = _daily(500)
    kept = to_keep(made, NOW)
    at = sorted((made[position] for position in kept), reverse=True)
    assert at[:DAYS] == [NOW - timedelta(days=ago) for ago in range(DAYS)]
    # The Sundays are the newest of their weeks, the last days those of their months.
    sundays = [NOW - timedelta(days=2 + 7 * week) for week in range(WEEKS - 1)]
    assert set(sundays) <= set(at)
    months = {(one.year, one.month) for one in at}
    assert {(2026, month) for month in range(1, 12)} | {(2025, 12)} == months
    assert datetime(2026, 2, 28, 15, tzinfo=UTC) in at
    assert datetime(2025, 12, 31, 15, tzinfo=UTC) in at
    assert len(kept) <= MOST


def test_days_without_work_are_not_counted() -> None:
    # A team that is there on Tuesdays keeps fourteen Tuesdays.
    made = {100 - week: NOW - timedelta(weeks=week) for week in range(40)}
    kept = to_keep(made, NOW)
    assert {100 - week for week in range(DAYS)} <= kept


def test_of_one_day_the_newest_and_the_one_before_are_kept() -> None:
    made = {position: NOW - timedelta(minutes=50 - position) for position in range(50)}
    assert to_keep(made, NOW) == {49, 48}


def test_the_newest_is_told_by_its_position_not_by_a_clock() -> None:
    made = {7: NOW - timedelta(hours=1), 8: NOW - timedelta(hours=3), 9: NOW - timedelta(hours=2)}
    assert to_keep(made, NOW) == {8, 9}


def test_days_are_those_of_utc() -> None:
    there = timezone(timedelta(hours=10))
    made = {
        1: datetime(2026, 11, 20, 9, 59, tzinfo=there),
        2: datetime(2026, 11, 20, 10, 1, tzinfo=there),
        3: datetime(2026, 11, 20, 10, 2, tzinfo=there),
        4: datetime(2026, 11, 20, 10, 3, tzinfo=there),
    }
    assert to_keep(made, NOW) == {1, 3, 4}


def test_the_first_days_of_a_year_may_be_of_the_last_week_before() -> None:
    made = {1: datetime(2025, 12, 29, tzinfo=UTC), 2: datetime(2026, 1, 1, tzinfo=UTC)}
    later = {
        position: datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=position) for position in range(3, 40)
    }
    kept = to_keep({**made, **later}, NOW)
    # One week, two months: the first stays as the last of its year.
    assert {1, 2} <= kept


@given(past_made)
def test_never_more_than_so_many_are_kept(made: dict[int, datetime]) -> None:
    assert len(to_keep(made, NOW)) <= MOST


@given(any_made)
def test_never_more_than_twice_so_many_are_kept_whatever_the_clocks_say(made: dict[int, datetime]) -> None:
    assert len(to_keep(made, NOW)) <= 2 * MOST - NEWEST


@given(any_made, instants)
def test_only_what_is_there_is_kept(made: dict[int, datetime], now: datetime) -> None:
    assert to_keep(made, now) <= made.keys()


@given(any_made, instants)
def test_the_newest_two_are_always_kept(made: dict[int, datetime], now: datetime) -> None:
    assert set(sorted(made)[-NEWEST:]) <= to_keep(made, now)


@given(any_made, instants)
def test_few_are_all_kept(made: dict[int, datetime], now: datetime) -> None:
    days = {at.date() for at in made.values()}
    assume(len(days) == len(made) <= DAYS)
    assert to_keep(made, now) == made.keys()


@given(any_made, instants)
def test_of_what_is_kept_all_is_kept(made: dict[int, datetime], now: datetime) -> None:
    kept = to_keep(made, now)
    assert to_keep({position: made[position] for position in kept}, now) == kept


@given(
    any_made,
    st.dictionaries(positions, st.timedeltas(timedelta(seconds=1), timedelta(days=3000)), max_size=40),
)
def test_the_future_removes_nothing(made: dict[int, datetime], ahead: dict[int, timedelta]) -> None:
    made = {position: at for position, at in made.items() if at <= NOW}
    wrong = {position: NOW + by for position, by in ahead.items() if position not in made}
    without, both = to_keep(made, NOW), to_keep({**made, **wrong}, NOW)
    # That it was the newest but one of all is the one thing that something newer can take.
    assert without - both <= set(sorted(made)[-NEWEST:])


@given(told_in_order, st.timedeltas(timedelta(days=1), timedelta(days=3000)))
def test_a_clock_of_ours_that_is_years_behind_removes_no_more(
    made: dict[int, datetime], back: timedelta
) -> None:
    # What is behind it counts for itself, what is ahead of it for itself: both keep at least what they would.
    assert to_keep(made, NOW) <= to_keep(made, NOW - back)


@given(told_in_order, st.integers(1, 79))
def test_what_went_would_not_be_kept_later(made: dict[int, datetime], first: int) -> None:
    earlier = {position: at for position, at in made.items() if position <= first}
    kept = to_keep(earlier, max(earlier.values()))
    later = to_keep(made, NOW)
    assert later & earlier.keys() <= kept


@given(told_in_order)
def test_to_prune_again_and_again_leaves_what_pruning_once_would(made: dict[int, datetime]) -> None:
    there: dict[int, datetime] = {}
    for position, at in made.items():
        there[position] = at
        there = {one: there[one] for one in to_keep(there, at)}
    assert there.keys() == to_keep(made, NOW)


@pytest.mark.parametrize(
    ("last_made", "last_position", "position", "due"),
    [
        (None, 0, 0, False),
        (None, 0, 1, True),
        (None, 12, 12, False),
        (NOW - timedelta(minutes=1), 10, 11, False),
        (NOW - timedelta(minutes=1), 10, 10 + GROWN - 1, False),
        (NOW - timedelta(minutes=1), 10, 10 + GROWN, True),
        (NOW - timedelta(days=1), 10, 10, False),
        (NOW - timedelta(days=1), 10, 11, True),
        (NOW - timedelta(days=400), 10, 10, False),
        (datetime(2026, 11, 23, 23, 59, 59, tzinfo=UTC), 10, 11, True),
        (datetime(2026, 11, 24, 0, 0, tzinfo=UTC), 10, 11, False),
        # In Brussels it was the 25th already, in UTC it was not.
        (datetime(2026, 11, 24, 0, 30, tzinfo=timezone(timedelta(hours=1))), 10, 11, True),
        # A clock that is ahead, theirs or ours.
        (NOW + timedelta(days=2), 10, 11, False),
        (NOW + timedelta(days=2), 10, 10 + GROWN_A_LITTLE, True),
        (NOW + timedelta(minutes=5), 10, 11, False),
        # The folder went back, and was gone on with.
        (NOW - timedelta(days=1), 10, 9, True),
        (NOW - timedelta(minutes=1), 10, 9, False),
    ],
)
def test_when_a_snapshot_is_due(
    last_made: datetime | None, last_position: int, position: int, *, due: bool
) -> None:
    assert snapshot_due(last_made, last_position, position, NOW) is due


@given(st.one_of(st.none(), instants), positions, instants)
def test_none_is_due_where_nothing_changed(made: datetime | None, position: int, now: datetime) -> None:
    assert not snapshot_due(made, position, position, now)


@given(st.one_of(st.none(), instants), positions, st.integers(GROWN, 5000), instants)
def test_one_is_due_where_much_changed(made: datetime | None, last: int, grown: int, now: datetime) -> None:
    assert snapshot_due(made, last, last + grown, now)


def test_two_pcs_with_different_clocks_do_not_take_turns() -> None:
    clocks = (timedelta(0), timedelta(days=2))
    made, last, snapshots = NOW - timedelta(days=1), 0, 0
    for position in range(1, 401):
        now = NOW + timedelta(seconds=position) + clocks[position % 2]
        if snapshot_due(made, last, position, now):
            made, last, snapshots = now, position, snapshots + 1
    assert snapshots <= 400 // GROWN_A_LITTLE * 2 + 2
